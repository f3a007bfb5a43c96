import type { MatchIndex, Steps } from '../../../matching/index.ts';
import type { Match } from '../../../matching/types.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { EditionDoc, ListingDoc, MeetingDoc, Models, ParticipantDoc } from '../../models/index.ts';
import { slices } from '../bourse/turns.ts';
import { type Context, type InEdition, inEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { keptApart } from '../people/do-not-meet.ts';
import { pairsOf } from '../plans/requests.ts';
import { organisationOf } from '../plans/schedule-problem.ts';
import type { Rankings } from '../plans/scheduler.ts';
import { runLength } from '../seating/rest.ts';
import { openSlot } from '../seating/slots.ts';
import { type GapFacts, type GapFiche, type GapMeeting, type GapPerson, gapFacts } from './gap-facts.ts';

/** Two people who could fill a free table, and why they. */
export interface GapPair {
  people: [ParticipantDoc, ParticipantDoc];
  /** Meetings that each of them has. */
  meetings: [number, number];
  /** A request waits between them; the fiches of both are among the best of one another; one is among the other's. */
  because: 'proposal' | 'mutual' | 'suggested';
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

/** A pair before its texts are read. */
interface Candidate extends Pick<GapPair, 'because'> {
  people: [GapPerson, GapPerson];
  proposal: GapMeeting | null;
  listings: [string, string] | null;
  score: number;
  /** Their two organisations. */
  between: string;
}
type Fit = Candidate & { meetings: [number, number]; order: number };

/** Partners of a fiche that are looked at. */
const LISTED = 5;
/** Fiches ranked before the index may change again. */
const RANKED_AT_ONCE = 20;
/** Rankings of all fiches are good for this long, ms: a fiche that changed meanwhile is suggested a minute later. */
const RANKED_FOR_MS = 60_000;
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
  for (const slot of slots) {
    const best = await bestIn(facts, candidates, slot.id);
    const taken = facts.taken.get(slot.id);
    const tables = here.edition.tables.filter((table) => !taken?.has(table.id));
    gaps.push({
      slotId: slot.id,
      tablesFree: tables.length,
      fillable: fillable(best, tables),
      pairs: await inFull(here, best.filter(atTable(here.edition, input.tableId)).slice(0, input.limit)),
    });
  }
  return gaps;
}

/** The best pair of each two organisations who are free then, whatever fiches and people they have; the best first. */
async function bestIn(facts: GapFacts, candidates: readonly Candidate[], slotId: string): Promise<Fit[]> {
  const rest = slices();
  const best = new Map<string, Fit>();
  for (const candidate of candidates) {
    await rest();
    const meetings = candidate.people.map(({ _id }) => facts.booked.get(_id)?.size ?? 0) as [number, number];
    const order = orderOf(candidate, meetings, slotId);
    const known = best.get(candidate.between);
    if (known && known.order <= order) continue;
    if (fitsIn(facts, candidate, slotId)) best.set(candidate.between, { ...candidate, meetings, order });
  }
  return [...best.values()].sort((a, b) => a.order - b.order);
}

async function candidatesOf(facts: GapFacts, pairs: Awaited<Ranked['pairs']>): Promise<Candidate[]> {
  const { relations } = facts;
  const rest = slices();
  const found: Candidate[] = [];
  for (const meeting of facts.waiting) {
    await rest();
    const [one, other] = meeting.participantIds.flatMap((id) => facts.people.get(id) ?? []);
    if (!one || !other || meeting.participantIds.length !== 2) continue;
    found.push({
      people: [one, other],
      because: 'proposal',
      proposal: meeting,
      listings: null,
      score: 1,
      between: betweenOf(one, other),
    });
  }
  for (const { ids, score, mutual } of pairs) {
    await rest();
    const [one, other] = [facts.fiches.get(ids[0]), facts.fiches.get(ids[1])];
    if (!one || !other || one.organisationId === other.organisationId) continue;
    const between = named(one.organisationId, other.organisationId);
    if (relations.between(between) || relations.putAside(one, other)) continue;
    const because = mutual ? 'mutual' : 'suggested';
    for (const mine of contactsOf(facts, one))
      for (const theirs of contactsOf(facts, other))
        found.push({ people: [mine, theirs], because, proposal: null, listings: ids, score, between });
  }
  return found;
}

/** Contacts of a fiche at the event: who receives first. */
const contactsOf = (facts: GapFacts, listing: GapFiche): GapPerson[] =>
  [...new Set([...listing.openSlots.map(({ hostId }) => hostId), ...listing.contactIds])].flatMap(
    (id) => facts.people.get(id) ?? [],
  );

const named = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
const betweenOf = (one: GapPerson, other: GapPerson) => named(organisationOf(one), organisationOf(other));

interface Ranked {
  at: number;
  pairs: Promise<ReturnType<typeof pairsOf>>;
}
const ranked = new WeakMap<Models, Map<string, Ranked>>();

/** Pairs of fiches of which one lists the other; the same answer for all who ask within a minute. */
function rankedPairs(context: InEdition): Ranked['pairs'] {
  const editions = ranked.get(context.models) ?? new Map<string, Ranked>();
  ranked.set(context.models, editions);
  const known = editions.get(context.edition._id);
  const at = performance.now();
  if (known && at - known.at < RANKED_FOR_MS) return known.pairs;
  const pairs = rankAll(context);
  editions.set(context.edition._id, { at, pairs });
  pairs.catch(() => editions.delete(context.edition._id));
  return pairs;
}

async function rankAll({ desk, edition }: InEdition) {
  const index = await desk.index(edition._id);
  const ids = [...index.readings()].map(({ listing }) => listing.id);
  const rankings: Rankings[number][] = [];
  for (let at = 0; at < ids.length; at += RANKED_AT_ONCE)
    rankings.push(
      ...(await desk.ask(edition._id, (asked) => rankSome(asked, ids.slice(at, at + RANKED_AT_ONCE)))),
    );
  return pairsOf(rankings);
}

function* rankSome(index: MatchIndex, ids: readonly string[]): Steps<Rankings[number][]> {
  const rankings: Rankings[number][] = [];
  for (const id of ids) {
    // The index went on following the store meanwhile.
    if (!index.has(id)) continue;
    const matches = yield* index.rankInSteps(id, { limit: LISTED });
    rankings.push({ id, matches: matches.map((match) => ({ id: match.id, score: match.score })) });
    yield;
  }
  return rankings;
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

/** How many of the free tables these pairs can fill together, the best first. */
function fillable(pairs: readonly Fit[], tables: EditionDoc['tables']): number {
  const seated = new Set<string>();
  let video = tables.filter((table) => table.video).length;
  let all = tables.length;
  let filled = 0;
  for (const { people } of pairs) {
    const need = tableNeed(people);
    if (all === 0) break;
    if (need === 'none' || people.some(({ _id }) => seated.has(_id))) continue;
    if (need === 'video' && video === 0) continue;
    all--;
    if (need === 'video' || all < video) video--;
    filled++;
    for (const { _id } of people) seated.add(_id);
  }
  return filled;
}

/** The few that are shown, with all that is said of them. Who is no longer there since is left out. */
async function inFull({ desk, edition, models }: InEdition, fits: readonly Fit[]): Promise<GapPair[]> {
  const [people, listings, proposals, index] = await Promise.all([
    models.Participant.find({
      _id: { $in: fits.flatMap((fit) => fit.people.map(({ _id }) => _id)) },
    }).lean<ParticipantDoc[]>(),
    models.Listing.find({ _id: { $in: fits.flatMap((fit) => fit.listings ?? []) } }).lean<ListingDoc[]>(),
    models.Meeting.find({ _id: { $in: fits.flatMap((fit) => fit.proposal?._id ?? []) } }).lean<
      MeetingDoc[]
    >(),
    desk.index(edition._id),
  ]);
  const someone = byId(people);
  const fiche = byId(listings);
  const asked = byId(proposals);
  return fits.flatMap(({ people: pair, listings: about, proposal, meetings, because }): GapPair[] => {
    const [one, other] = pair.map(({ _id }) => someone.get(_id));
    const [mine, theirs] = (about ?? []).map((id) => fiche.get(id));
    const request = proposal && asked.get(proposal._id);
    if (!one || !other || (about && !(mine && theirs)) || request === undefined) return [];
    const known = mine && theirs && index.has(mine._id) && index.has(theirs._id);
    return [
      {
        people: [one, other],
        meetings,
        because,
        proposal: request,
        listings: mine && theirs ? [mine, theirs] : null,
        reasons: known ? index.explain(mine._id, theirs._id).reasons : [],
      },
    ];
  });
}

const byId = <T extends { _id: string }>(docs: readonly T[]): Map<string, T> =>
  new Map(docs.map((doc) => [doc._id, doc]));
