import { nanoid } from 'nanoid';
import type { Placement, RoomMove } from '../../../matching/schedule/index.ts';
import type { MatchReason } from '../../../matching/types.ts';
import type { MeetingDoc, PlanDoc, PlanEntryDoc, PlanRequest } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import type { Candidate } from './requests.ts';
import type { ScheduleFacts } from './schedule-facts.ts';

/** Pairs explained before somebody else's question has its turn. */
const EXPLAINED_AT_ONCE = 50;

/** The entries of new meetings, with the reasons why these people should meet. */
export async function entriesFor(
  context: InEdition,
  plan: PlanDoc,
  candidates: readonly Candidate[],
  placements: readonly Placement[],
): Promise<PlanEntryDoc[]> {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const explained = placements.flatMap(({ request }) => {
    const { pair, listingId } = byId.get(request)!;
    if (!pair) return [];
    const other = pair.find((id) => id !== listingId) ?? pair[1];
    return [{ request, pair: [listingId ?? pair[0], other] as const }];
  });
  const reasons: MatchReason[][] = [];
  for (const group of inGroups(explained, EXPLAINED_AT_ONCE)) {
    const matcher = await context.desk.following(plan.editionId);
    reasons.push(
      ...(await matcher.explain(
        plan.editionId,
        group.map(({ pair }) => pair),
      )),
    );
  }
  const because = new Map(explained.map(({ request }, index) => [request, reasons[index]!]));
  return placements.map(({ request, slot, table, interpreter }) => {
    const candidate = byId.get(request)!;
    return {
      ...asked(candidate),
      _id: nanoid(),
      planId: plan._id,
      editionId: plan.editionId,
      rev: 0,
      state: 'planned',
      reasons: heaviest(because.get(request) ?? []),
      slotId: slot,
      tableId: table,
      interpreterId: interpreter ?? null,
      wished: candidate.preferred.includes(slot),
      amended: false,
      move: null,
      proposal: candidate.proposal,
      published: null,
      round: 0,
      refusal: null,
    };
  });
}

const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** The three reasons that weigh most, each with the three words that say most. */
const heaviest = (reasons: readonly MatchReason[]): MatchReason[] =>
  [...reasons]
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, 3)
    .map((reason) => (reason.part === 'text' ? { ...reason, terms: reason.terms.slice(0, 3) } : reason));

/** What an entry, or what has no place, says of the meeting that was asked for. */
export const asked = ({
  source,
  participantIds,
  listingId,
  fromListingId,
  score,
  weight,
}: Candidate): PlanRequest => ({
  source,
  participantIds,
  listingId,
  fromListingId: fromListingId ?? null,
  score,
  weight,
});

/** The entries of booked meetings that move, in the order in which they can.
 * @param entryOf the entry of a request */
export function moveEntries(
  plan: PlanDoc,
  facts: ScheduleFacts,
  moves: readonly RoomMove[],
  entryOf: ReadonlyMap<string, string>,
): PlanEntryDoc[] {
  const bookings = new Map(facts.bookings.map((meeting) => [meeting._id, meeting]));
  return moves.map(({ request, to, lets }, turn) => {
    const meeting = bookings.get(request)!;
    return {
      _id: nanoid(),
      planId: plan._id,
      editionId: plan.editionId,
      rev: 0,
      state: 'planned',
      source: 'booked',
      participantIds: meeting.participantIds,
      listingId: meeting.listingId,
      fromListingId: meeting.fromListingId ?? null,
      score: null,
      weight: 0,
      reasons: [],
      slotId: to.slot,
      tableId: to.table,
      interpreterId: meeting.interpreterId ?? null,
      wished: false,
      amended: false,
      move: plannedMove(
        meeting,
        turn,
        lets.flatMap((id) => entryOf.get(id) ?? []),
      ),
      proposal: null,
      published: null,
      round: 0,
      refusal: null,
    };
  });
}

const plannedMove = (meeting: MeetingDoc, turn: number, letsIds: string[]): PlanEntryDoc['move'] => ({
  meetingId: meeting._id,
  rev: meeting.rev,
  from: { slotId: meeting.slotId!, tableId: meeting.tableId, interpreterId: meeting.interpreterId ?? null },
  letsIds,
  turn,
});
