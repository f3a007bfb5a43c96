import type { Match } from '../../../matching/types.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type {
  EditionDoc,
  ListingDoc,
  MeetingDoc,
  Models,
  OrganisationDoc,
  ParticipantDoc,
} from '../../models/index.ts';
import { slices } from '../bourse/turns.ts';
import { type Context, type InEdition, inEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { keptApart } from '../people/do-not-meet.ts';
import { relationsOf } from '../plans/relations.ts';
import { pairsOf } from '../plans/requests.ts';
import { type ScheduleFacts, scheduleFacts } from '../plans/schedule-facts.ts';
import { organisationOf } from '../plans/schedule-problem.ts';
import { slotOfClaim } from '../seating/availability.ts';
import { runLength } from '../seating/rest.ts';
import { openSlot } from '../seating/slots.ts';

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

type Candidate = Omit<GapPair, 'meetings' | 'reasons'> & { score: number; between: string };

/** Partners of a fiche that are looked at. */
const LISTED = 5;
/** Rankings of all fiches are good for this long, ms: a fiche that changed meanwhile is suggested a minute later. */
const RANKED_FOR_MS = 60_000;
const FIRST = { proposal: 0, mutual: 1, suggested: 2 } as const;

/** Who could fill free tables: requests that wait first, then pairs whose fiches answer one another and who have not met,
 * and of these who has the fewest meetings. It is a suggestion: the claims decide when somebody is seated.
 * Whatever the number of fiches, it gives way to others every few milliseconds. */
export async function boardGaps(context: Context, input: ParsedInput<'board:gaps'>): Promise<Gap[]> {
  const here = inEdition(context);
  const slots = [...new Set(input.slotIds)].map((slotId) => openSlot(here, slotId));
  const facts = await scheduleFacts(here);
  const candidates = await candidatesOf(here, facts);
  const booked = slotsByPerson(facts);
  const rest = slices();
  const gaps: Gap[] = [];
  for (const slot of slots) {
    const taken = takenIn(facts, slot.id);
    const fits: { pair: GapPair; between: string; order: number }[] = [];
    for (const candidate of candidates) {
      await rest();
      if (!fitsIn(facts, candidate, slot.id, taken, booked)) continue;
      const meetings = candidate.people.map(({ _id }) => booked.get(_id)?.size ?? 0) as [number, number];
      const pair = { ...candidate, meetings, reasons: [] };
      fits.push({ pair, between: candidate.between, order: orderOf(pair, candidate.score, slot.id) });
    }
    fits.sort((a, b) => a.order - b.order);
    const best = oneEach(fits);
    const tables = here.edition.tables.filter((table) => !taken.has(table.id));
    gaps.push({
      slotId: slot.id,
      tablesFree: tables.length,
      fillable: fillable(best, tables),
      pairs: await withReasons(here, best.filter(atTable(here.edition, input.tableId)).slice(0, input.limit)),
    });
  }
  return gaps;
}

async function candidatesOf(context: InEdition, facts: ScheduleFacts): Promise<Candidate[]> {
  const { models, edition } = context;
  const [listings, organisations, meetings, pairs] = await Promise.all([
    models.Listing.find({ editionId: edition._id, status: 'published' }).lean<ListingDoc[]>(),
    models.Organisation.find({ editionId: edition._id }).lean<OrganisationDoc[]>(),
    models.Meeting.find({ editionId: edition._id }).lean<MeetingDoc[]>(),
    rankedPairs(context),
  ]);
  const byId = new Map(listings.map((listing) => [listing._id, listing]));
  const relations = relationsOf(meetings, organisations, listings);
  const waiting = meetings
    .filter(({ state, expiresAt }) => state === 'proposed' && (!expiresAt || expiresAt > facts.now))
    .flatMap((meeting): Candidate[] => {
      const people = meeting.participantIds.flatMap((id) => facts.people.get(id) ?? []);
      const [one, other] = people;
      if (!one || !other || meeting.participantIds.length !== 2) return [];
      return [
        {
          people: [one, other],
          because: 'proposal',
          proposal: meeting,
          listings: null,
          score: 1,
          between: betweenOf(one, other),
        },
      ];
    });
  const rest = slices();
  const matched: Candidate[] = [];
  for (const { ids, score, mutual } of pairs) {
    await rest();
    const [one, other] = [byId.get(ids[0]), byId.get(ids[1])];
    if (!one || !other || one.organisationId === other.organisationId) continue;
    const between = named(one.organisationId, other.organisationId);
    if (relations.between(between) || relations.putAside(one, other)) continue;
    const because = mutual ? 'mutual' : 'suggested';
    for (const mine of contactsOf(facts, one))
      for (const theirs of contactsOf(facts, other))
        matched.push({
          people: [mine, theirs],
          because,
          proposal: null,
          listings: [one, other],
          score,
          between,
        });
  }
  return [...waiting, ...matched];
}

/** Contacts of a fiche at the event: who receives first. */
const contactsOf = (facts: ScheduleFacts, listing: ListingDoc): ParticipantDoc[] =>
  [...new Set([...listing.openSlots.map(({ hostId }) => hostId), ...listing.contactIds])].flatMap(
    (id) => facts.people.get(id) ?? [],
  );

const named = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
const betweenOf = (one: ParticipantDoc, other: ParticipantDoc) =>
  named(organisationOf(one), organisationOf(other));

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
  const rest = slices();
  const index = await desk.index(edition._id);
  const ids = [...index.readings()].map(({ listing }) => listing.id);
  const rankings = [];
  for (const id of ids) {
    await rest();
    // The index goes on following the store meanwhile.
    if (!index.has(id)) continue;
    const matches = index.rank(id, { limit: LISTED });
    rankings.push({ id, matches: matches.map((match) => ({ id: match.id, score: match.score })) });
  }
  return pairsOf(rankings);
}

/** People, tables and interpreters that are taken in a slot. */
function takenIn(facts: ScheduleFacts, slotId: string): Set<string> {
  const taken = new Set<string>();
  for (const [id, slots] of facts.away) if (slots.has(slotId)) taken.add(id);
  for (const { claims = [] } of facts.bookings)
    for (const claim of claims) if (slotOfClaim(claim) === slotId) taken.add(claim.split('·')[2]!);
  return taken;
}

function slotsByPerson(facts: ScheduleFacts): Map<string, Set<string>> {
  const booked = new Map<string, Set<string>>();
  for (const { participantIds, slotId } of facts.bookings)
    for (const id of participantIds) booked.set(id, (booked.get(id) ?? new Set()).add(slotId ?? ''));
  return booked;
}

function fitsIn(
  { edition }: ScheduleFacts,
  { people, because }: Candidate,
  slotId: string,
  taken: ReadonlySet<string>,
  booked: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [one, other] = people;
  if (one._id === other._id || people.some(({ _id }) => taken.has(_id)) || keptApart(one, other))
    return false;
  if (organisationOf(one) === organisationOf(other) && because !== 'proposal') return false;
  const able = interpretersFor(edition, people);
  if (able?.every((id) => taken.has(id))) return false;
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
  { because, proposal, meetings: [mine, theirs] }: GapPair,
  score: number,
  slotId: string,
): number {
  const asked = proposal?.proposedSlotIds.includes(slotId) ? 0 : 1;
  return ((FIRST[because] * 2 + asked) * 1000 + Math.min(mine, theirs)) * 1000 + mine + theirs - score;
}

/** Two organisations are suggested once, whatever fiches and people they have. */
function oneEach(sorted: readonly { pair: GapPair; between: string }[]): GapPair[] {
  const seen = new Set<string>();
  return sorted.flatMap(({ pair, between }) => {
    if (seen.has(between)) return [];
    seen.add(between);
    return [pair];
  });
}

/** May they sit at this table? Anywhere when none is named. */
function atTable(edition: EditionDoc, tableId: string | undefined): (pair: GapPair) => boolean {
  const table = edition.tables.find((one) => one.id === tableId);
  if (!table) return () => true;
  return ({ people }) => tableNeed(people) === 'any' || (tableNeed(people) === 'video' && table.video);
}

/** How many of the free tables these pairs can fill together, the best first. */
function fillable(pairs: readonly GapPair[], tables: EditionDoc['tables']): number {
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

async function withReasons({ desk, edition }: InEdition, pairs: readonly GapPair[]): Promise<GapPair[]> {
  const index = await desk.index(edition._id);
  return pairs.map((pair) => {
    const [one, other] = pair.listings ?? [];
    const known = one && other && index.has(one._id) && index.has(other._id);
    return known ? { ...pair, reasons: index.explain(one._id, other._id).reasons } : pair;
  });
}
