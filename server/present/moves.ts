import type {
  MoveView,
  RepairOutcome,
  RepairPreview,
  RepairStep,
  RepairSummary,
  RepairUndo,
} from '../contract/moves.ts';
import { type InEdition, nameOf } from '../domain/context.ts';
import { askerOf } from '../domain/repair/moves.ts';
import type { PlannedStep, RepairPlan } from '../domain/repair/repair-plan.ts';
import type { RepairResult } from '../domain/repair/repairs.ts';
import type { UndoPlan } from '../domain/repair/undo.ts';
import type { MeetingDoc, MoveDoc, RepairDoc } from '../models/index.ts';
import { presentMeeting } from './meetings.ts';
import { relatedTo, relatedToMeetings } from './related.ts';

/** @param whole for the people of the meeting that moves, and staff; who only gains by it reads their own answers */
export function presentMove(move: MoveDoc, whole: boolean): MoveView {
  const mine = whole
    ? move.answers
    : move.answers.filter(({ participantId }) => !move.meetingIds.includes(participantId));
  return {
    id: move._id,
    rev: move.rev,
    status: move.status,
    meetingId: move.meetingId,
    from: { slotId: move.from.slotId, tableId: whole ? move.from.tableId : null },
    slotIds: move.slotIds,
    because: move.because,
    awayIds: (whole && move.awayIds) || [],
    askedById: askerOf(move),
    note: move.note,
    answers: mine.map(({ participantId, answer, slotIds }) => ({ participantId, answer, slotIds })),
    waitingFor: move.answers.filter(({ answer }) => answer === 'pending').length,
    after: move.after,
    expiresAt: move.expiresAt.toISOString(),
    fallback: move.fallback,
    enables: move.enables && { meetingId: move.enables.meetingId, slotId: move.enables.slotId },
    agreedSlotId: move.agreedSlotId,
    updatedAt: move.updatedAt.toISOString(),
  };
}

export async function presentRepairPlan(context: InEdition, plan: RepairPlan): Promise<RepairPreview> {
  const meetings = plan.steps.map((step) => step.meeting);
  const related = await relatedToMeetings(context, meetings);
  return {
    untouched: plan.untouched,
    steps: plan.steps.map(presentStep),
    meetings: meetings.map((meeting) => presentMeeting(meeting, context.edition, related)),
  };
}

const presentStep = (step: PlannedStep): RepairStep => ({
  meetingId: step.meeting._id,
  does: step.does,
  from: step.from,
  tableId: step.tableId,
  slotIds: step.slotIds,
  because: step.because,
  fallback: step.fallback,
  after: step.after,
  expiresAt: step.does === 'asked' ? step.expiresAt.toISOString() : null,
});

export const presentRepair = ({ repair, moves }: RepairResult): RepairOutcome => ({
  id: repair._id,
  tables: repair.tables,
  displaced: repair.displaced,
  cancelled: repair.cancelled,
  moves: moves.map((move) => presentMove(move, true)),
});

export async function presentRepairs(
  context: InEdition,
  repairs: readonly RepairDoc[],
): Promise<RepairSummary[]> {
  const { participants } = await relatedTo(context, {
    participantIds: repairs.flatMap(({ byId }) => byId ?? []),
  });
  return repairs.map(({ _id, status, disturbances, note, byId, createdAt }) => {
    const by = participants.get(byId ?? '');
    return {
      id: _id,
      status,
      disturbances,
      note,
      by: by ? { id: by._id, name: nameOf(by) } : null,
      createdAt: createdAt.toISOString(),
    };
  });
}

export async function presentUndo(
  context: InEdition,
  { repair, steps, questions }: UndoPlan,
): Promise<RepairUndo> {
  const known = new Set(steps.map(({ meeting }) => meeting._id));
  const others = await context.models.Meeting.find({
    _id: { $in: steps.flatMap(({ inTheWay }) => inTheWay).filter((id) => !known.has(id)) },
  }).lean<MeetingDoc[]>();
  const meetings = [...steps.map(({ meeting }) => meeting), ...others];
  const related = await relatedToMeetings(context, meetings);
  return {
    id: repair._id,
    status: repair.status,
    steps: steps.map(({ meeting, does, from, because, inTheWay, takenIds }) => ({
      meetingId: meeting._id,
      does,
      place: from,
      because,
      inTheWay,
      takenIds,
    })),
    questions,
    meetings: meetings.map((meeting) => presentMeeting(meeting, context.edition, related)),
  };
}
