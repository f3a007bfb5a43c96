import { type Steps, sortInSteps } from '../../../matching/steps.ts';
import type { Match } from '../../../matching/types.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { EditionDoc, ListingDoc, MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { inTurns } from '../bourse/turns.ts';
import { type Context, type InEdition, inEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { keptApart } from '../people/do-not-meet.ts';
import { organisationOf } from '../plans/schedule-problem.ts';
import { runLength } from '../seating/rest.ts';
import { openSlot } from '../seating/slots.ts';
import { type Candidate, candidatesOf } from './gap-candidates.ts';
import { type GapFacts, gapFacts } from './gap-facts.ts';
import { rankedPairs } from './gap-ranking.ts';

/** Two people who could fill a free table, and why they. */
export interface GapPair {
  people: [ParticipantDoc, ParticipantDoc];
  /** Meetings that each of them has. */
  meetings: [number, number];
  because: Candidate['because'];
  proposal: MeetingDoc | null;
  /** The two fiches, of the first and the second person. */
  listings: [ListingDoc, ListingDoc] | null;
  reasons: Match['reasons'];
}

export interface Gap {
  slotId: string;
  tablesFree: number;
  /** Free tables that could be filled at once: nobody counts twice. */
  fillable: number;
  /** The best first. */
  pairs: GapPair[];
}

type Fit = Candidate & { meetings: [number, number]; order: number };

const FIRST = { proposal: 0, mutual: 1, suggested: 2 } as const;

/** Who could fill free tables: requests that wait first, then pairs whose fiches answer one another and who have not met,
 * and of these who has the fewest meetings. It is a suggestion: the claims decide when somebody is seated.
 * Whatever the number of fiches, it gives way to others every few milliseconds. */
export async function boardGaps(context: Context, input: ParsedInput<'board:gaps'>): Promise<Gap[]> {
  const here = inEdition(context);
  const slots = [...new Set(input.slotIds)].map((slotId) => openSlot(here, slotId));
  if (slots.length === 0) return [];
  const pairs = await rankedPairs(here);
  const facts = await gapFacts(here);
  const candidates = await candidatesOf(facts, pairs);
  const gaps: Gap[] = [];
  // Organisations that were named already, when each pair is to be named once.
  const named = new Set<string>();
  for (const slot of slots) {
    const best = await inTurns(bestIn(facts, candidates, slot.id));
    const taken = facts.taken.get(slot.id);
    const tables = here.edition.tables.filter((table) => !taken?.has(table.id));
    const filling = await inTurns(fill(best, tables));
    const fresh = best.filter(({ between }) => !named.has(between));
    const shown = (input.together ? await inTurns(fill(fresh, tables)) : best)
      .filter(atTable(here.edition, input.tableId))
      .slice(0, input.limit);
    for (const { between } of shown) named.add(between);
    gaps.push({
      slotId: slot.id,
      tablesFree: tables.length,
      fillable: filling.length,
      pairs: await inFull(here, shown),
    });
  }
  return gaps;
}

/** Candidates looked at, or seated, between two pauses. */
const AT_ONCE = 50;

/** The best pair of each two organisations who are free then, whatever fiches and people they have; the best first. */
function* bestIn(facts: GapFacts, candidates: readonly Candidate[], slotId: string): Steps<Fit[]> {
  const best = new Map<string, Fit>();
  for (const [at, candidate] of candidates.entries()) {
    if (at % AT_ONCE === 0) yield;
    const meetings = candidate.people.map(({ _id }) => facts.booked.get(_id)?.size ?? 0) as [number, number];
    const order = orderOf(candidate, meetings, slotId);
    const known = best.get(candidate.between);
    if (known && known.order <= order) continue;
    if (fitsIn(facts, candidate, slotId)) best.set(candidate.between, { ...candidate, meetings, order });
  }
  return yield* sortInSteps([...best.values()], (a, b) => a.order - b.order);
}

function fitsIn(
  { edition, booked, taken }: GapFacts,
  { people, because }: Candidate,
  slotId: string,
): boolean {
  const [one, other] = people;
  const away = taken.get(slotId) ?? new Set();
  if (one._id === other._id || people.some(({ _id }) => away.has(_id)) || keptApart(one, other)) return false;
  if (organisationOf(one) === organisationOf(other) && because !== 'proposal') return false;
  const able = interpretersFor(edition, people);
  if (able?.every((id) => away.has(id))) return false;
  return people.every((someone) => {
    const held = booked.get(someone._id) ?? new Set<string>();
    if (someone.maxMeetings !== null && held.size >= someone.maxMeetings) return false;
    const limit = someone.maxInARow ?? Number.POSITIVE_INFINITY;
    return runLength(gridOf(edition), edition.changeoverMinutes, held, slotId) <= limit;
  });
}

/** The smaller, the sooner: why they; whether they asked for this time; who has the fewest meetings; how well it fits.
 * One number, because it is compared some hundred thousand times. */
function orderOf(
  { because, proposal, score }: Candidate,
  [mine, theirs]: [number, number],
  slotId: string,
): number {
  const asked = proposal?.proposedSlotIds.includes(slotId) ? 0 : 1;
  return ((FIRST[because] * 2 + asked) * 1000 + Math.min(mine, theirs)) * 1000 + mine + theirs - score;
}

/** May they sit at this table? Anywhere when none is named. */
function atTable(edition: EditionDoc, tableId: string | undefined): (pair: Fit) => boolean {
  const table = edition.tables.find((one) => one.id === tableId);
  if (!table) return () => true;
  return ({ people }) => tableNeed(people) === 'any' || (tableNeed(people) === 'video' && table.video);
}

/** Those of these pairs, the best first, that can fill the free tables together: nobody sits twice. */
function* fill(pairs: readonly Fit[], tables: EditionDoc['tables']): Steps<Fit[]> {
  const seated = new Set<string>();
  const filling: Fit[] = [];
  let video = tables.filter((table) => table.video).length;
  let all = tables.length;
  for (const [at, pair] of pairs.entries()) {
    if (all === 0) break;
    if (at % AT_ONCE === 0) yield;
    const need = tableNeed(pair.people);
    if (need === 'none' || pair.people.some(({ _id }) => seated.has(_id))) continue;
    if (need === 'video' && video === 0) continue;
    all--;
    if (need === 'video' || all < video) video--;
    filling.push(pair);
    for (const { _id } of pair.people) seated.add(_id);
  }
  return filling;
}

/** The few that are shown, with all that is said of them. Who is no longer there since is left out. */
async function inFull({ desk, edition, models }: InEdition, fits: readonly Fit[]): Promise<GapPair[]> {
  const [people, listings, proposals, matcher] = await Promise.all([
    models.Participant.find({
      _id: { $in: fits.flatMap((fit) => fit.people.map(({ _id }) => _id)) },
    }).lean<ParticipantDoc[]>(),
    models.Listing.find({ _id: { $in: fits.flatMap((fit) => fit.listings ?? []) } }).lean<ListingDoc[]>(),
    models.Meeting.find({ _id: { $in: fits.flatMap((fit) => fit.proposal?._id ?? []) } }).lean<
      MeetingDoc[]
    >(),
    desk.following(edition._id),
  ]);
  const someone = byId(people);
  const fiche = byId(listings);
  const asked = byId(proposals);
  const reasons = await matcher.explain(
    edition._id,
    fits.map((fit) => fit.listings ?? NO_FICHES),
  );
  const shown: GapPair[] = [];
  for (const [i, { people: pair, listings: about, proposal, meetings, because }] of fits.entries()) {
    const [one, other] = pair.map(({ _id }) => someone.get(_id));
    const [mine, theirs] = (about ?? []).map((id) => fiche.get(id));
    const request = proposal && asked.get(proposal._id);
    if (!one || !other || (about && !(mine && theirs)) || request === undefined) continue;
    shown.push({
      people: [one, other],
      meetings,
      because,
      proposal: request,
      listings: mine && theirs ? [mine, theirs] : null,
      reasons: reasons[i]!,
    });
  }
  return shown;
}

const NO_FICHES = ['', ''] as const;

const byId = <T extends { _id: string }>(docs: readonly T[]): Map<string, T> =>
  new Map(docs.map((doc) => [doc._id, doc]));
