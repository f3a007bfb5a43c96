import type { Placement, Problem, Room } from '../../../matching/schedule/index.ts';
import { PLAN } from '../../contract/limits.ts';
import type { MeetingDoc } from '../../models/index.ts';
import { gridOf } from '../edition/grid.ts';
import type { ScheduleFacts } from './schedule-facts.ts';
import { type ScheduleWanted, scheduleProblem } from './schedule-problem.ts';

/** The same edition, where some booked meetings may move. */
export interface Rearrangeable {
  problem: Problem;
  /** Where everything booked is. */
  booked: Placement[];
  /** Ids of the meetings that may move. */
  movable: string[];
}

/** Confirmed meetings may get another time of the same day, with some notice. Who is asked about another time already, is
 * late, there, or sits stays, and so does what the rules of a schedule would not allow. */
export function rearrangeable(
  facts: ScheduleFacts,
  asked: ReadonlySet<string>,
  wanted: Pick<ScheduleWanted, 'requests' | 'bookedWeight'>,
): Rearrangeable {
  const { problem, placements } = scheduleProblem(facts, { ...wanted, keep: 'begun' });
  const soon = facts.now.getTime() + PLAN.moveNoticeMinutes * 60_000;
  const later = gridOf(facts.edition).filter(({ start }) => start.getTime() >= soon);
  const dayOf = new Map(later.map(({ id, day }) => [id, day]));
  const bookings = new Map(facts.bookings.map((meeting) => [meeting._id, meeting]));
  const mayMove = ({ request, slot }: Placement): boolean =>
    dayOf.has(slot) && !asked.has(request) && isUntouched(bookings.get(request)!);
  const slotOf = new Map(placements.filter(mayMove).map(({ request, slot }) => [request, slot]));
  const known = new Set(problem.slots);
  return {
    problem: {
      ...problem,
      requests: problem.requests.map((request) => {
        const day = dayOf.get(slotOf.get(request.id) ?? '');
        if (day === undefined) return request;
        const slots = later.filter((slot) => slot.day === day && known.has(slot.id)).map(({ id }) => id);
        return { ...request, slots };
      }),
      locked: placements.filter(({ request }) => !slotOf.has(request)),
    },
    booked: placements,
    movable: [...slotOf.keys()],
  };
}

const isUntouched = ({ state, people }: MeetingDoc): boolean =>
  state === 'confirmed' && people.every(({ lateSince, arrivedAt }) => !lateSince && !arrivedAt);

/** The edition as it will be once these meetings have moved. */
export function movedFacts(facts: ScheduleFacts, { moves }: Pick<Room, 'moves'>): ScheduleFacts {
  const to = new Map(moves.map((move) => [move.request, move.to]));
  return {
    ...facts,
    bookings: facts.bookings.map((meeting) => {
      const place = to.get(meeting._id);
      return place ? { ...meeting, slotId: place.slot, tableId: place.table } : meeting;
    }),
  };
}
