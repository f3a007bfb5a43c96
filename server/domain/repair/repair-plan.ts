import { type ProposedMove, repair } from '../../../matching/schedule/index.ts';
import type { RepairStep } from '../../contract/moves.ts';
import type { MeetingDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { participants } from '../people/people.ts';
import { scheduleFacts } from '../plans/schedule-facts.ts';
import { scheduleProblem } from '../plans/schedule-problem.ts';
import { freeSlotsFor } from '../seating/alternatives.ts';
import { type AnswerTime, answerUntil, endTogether, tooSoon } from './deadlines.ts';
import { awayFrom, eventsOf, type Losses, lossOf } from './disturbances.ts';

/** Times offered at once: the proposed one and two others. */
const OFFERED = 3;

export type PlannedStep = Omit<RepairStep, 'meetingId' | 'expiresAt'> & {
  meeting: MeetingDoc;
  /** Who of it is away. */
  awayIds: string[];
  expiresAt: Date;
};

export interface RepairPlan {
  /** Booked meetings that keep time and table. */
  untouched: number;
  steps: PlannedStep[];
}

/** What to do about the losses: the most meetings kept, the fewest people moved. Reads only.
 * @param until by when people have to answer */
export async function planRepair(context: InEdition, losses: Losses, until: AnswerTime): Promise<RepairPlan> {
  const facts = await scheduleFacts(context);
  const { problem, placements, aside } = scheduleProblem(facts, { keep: 'begun' });
  const soon = tooSoon(context, until);
  const mended = repair(problem, placements, eventsOf(problem, losses), { soon });
  const meetingOf = new Map(facts.bookings.map((meeting) => [meeting._id, meeting]));

  // Who sat down a little early sits.
  const moves = mended.moves.filter(({ request }) => meetingOf.get(request)!.state === 'confirmed');
  const steps = moves.map((move): PlannedStep => {
    const meeting = meetingOf.get(move.request)!;
    // Whoever is asked for later times is not given the time of the soonest to answer.
    const others = move.alternatives
      .map(({ slot }) => slot)
      .filter((slot) => !soon.has(slot) || soon.has(move.to.slot));
    const slotIds = [...new Set([move.to.slot, ...others])];
    return {
      meeting,
      does: move.kind === 'table' ? 'table' : 'asked',
      from: { slotId: move.from.slot, tableId: move.from.table },
      tableId: move.to.table,
      slotIds,
      awayIds: awayFrom(losses, meeting),
      because: lossOf(losses, meeting) ?? (move.ifUnanswered === 'stays' ? 'makes-room' : 'table-lost'),
      fallback: move.ifUnanswered,
      after: move.after,
      expiresAt: answerUntil(context, until, slotIds),
    };
  });
  const needed = neededTables(moves);
  const worthwhile = inTime(steps).filter(
    (step) => step.does !== 'table' || step.fallback === 'cancelled' || needed.has(step.meeting._id),
  );
  const lost = mended.cancelled
    .map(({ request }) => meetingOf.get(request)!)
    .filter(({ state }) => state === 'confirmed')
    .map((meeting) => stepWithout(meeting, losses));
  // Whom the rules of a schedule would not seat together has a place all the same, and may lose it.
  const others = aside.filter((meeting) => meeting.state === 'confirmed' && lossOf(losses, meeting) !== null);
  const asked = [];
  for (const meeting of others) asked.push(await stepFor(context, meeting, losses, until));
  const all = [...worthwhile, ...lost, ...asked];
  return { steps: all, untouched: placements.length + aside.length - all.length };
}

/** A change of table asks nobody. */
function inTime(steps: readonly PlannedStep[]): PlannedStep[] {
  const asked = steps.filter((step) => step.does === 'asked');
  const ended = endTogether(asked.map((step) => ({ ...step, id: step.meeting._id })));
  const until = new Map(ended.map(({ id, expiresAt }) => [id, expiresAt]));
  return steps.map((step) => ({ ...step, expiresAt: until.get(step.meeting._id) ?? step.expiresAt }));
}

/** Meetings that change tables so that one that lost its table has another at the same time. */
function neededTables(moves: readonly ProposedMove[]): Set<string> {
  const needed = new Set<string>();
  const wanted = moves.filter(({ kind, ifUnanswered }) => kind === 'table' && ifUnanswered === 'cancelled');
  for (let next = wanted.pop(); next; next = wanted.pop())
    for (const id of next.after) {
      const other = moves.find(({ request }) => request === id);
      if (other?.kind !== 'table' || needed.has(id)) continue;
      needed.add(id);
      wanted.push(other);
    }
  return needed;
}

function stepWithout(meeting: MeetingDoc, losses: Losses): PlannedStep {
  return {
    meeting,
    does: 'cancelled',
    from: { slotId: meeting.slotId!, tableId: meeting.tableId },
    tableId: null,
    slotIds: [],
    awayIds: awayFrom(losses, meeting),
    because: lossOf(losses, meeting) ?? 'table-lost',
    fallback: 'cancelled',
    after: [],
    expiresAt: new Date(0),
  };
}

/** For a meeting that the plan knows nothing of: the nearest times that are free for its people, or its end. */
export async function stepFor(
  context: InEdition,
  meeting: MeetingDoc,
  losses: Losses,
  until: AnswerTime,
): Promise<PlannedStep> {
  const people = await participants(context, meeting.participantIds);
  const start = gridOf(context.edition).find((slot) => slot.id === meeting.slotId)?.start;
  const free = (await freeSlotsFor(context, { people }, start, Number.POSITIVE_INFINITY))
    .map((slot) => slot.id)
    .filter(
      (slotId) => slotId !== meeting.slotId && lossOf(losses, { ...meeting, slotId, tableId: null }) === null,
    );
  const soon = tooSoon(context, until);
  const later = free.filter((slotId) => !soon.has(slotId));
  const slotIds = (later.length > 0 ? later : free).slice(0, OFFERED);
  const step = stepWithout(meeting, losses);
  if (slotIds.length === 0) return step;
  return { ...step, does: 'asked', slotIds, expiresAt: answerUntil(context, until, slotIds) };
}
