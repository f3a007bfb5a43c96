import { Refusal } from '../../errors.ts';
import type { BusyDoc, EngagementDoc, MeetingDoc, MoveDoc, RepairDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, notFound, person } from '../context.ts';
import { reseat } from '../meetings/places.ts';
import { participants } from '../people/people.ts';
import { lossesOf } from './disturbances.ts';
import { expectBack, giveLossesBack, moveSittingsBack, otherReports } from './giving-back.ts';
import { changeMove, LIVE_MOVES } from './moves.ts';
import { carryOutRepair } from './repairs.ts';
import { planUndo, type Trace, tracesOf, type UndoStep } from './undo-plan.ts';

/** Each turn has seen a meeting go back, or somebody else write first. */
const TURNS = 20;
/** Shown beside the board. */
const LISTED = 20;

export interface UndoPlan {
  repair: RepairDoc;
  steps: UndoStep[];
  /** Open questions that nobody needs to answer any more. */
  questions: number;
}

/** What staff reported lately, newest first. */
export const listRepairs = (context: Context): Promise<RepairDoc[]> => {
  const here = inEdition(context);
  return here.models.Repair.find({ editionId: here.edition._id })
    .sort({ createdAt: -1, _id: 1 })
    .limit(LISTED)
    .lean<RepairDoc[]>();
};

/** What taking a repair back would do. Changes nothing. @throws Refusal not_found, wrong_state */
export async function previewUndo(context: Context, id: string): Promise<UndoPlan> {
  const here = inEdition(context);
  const repair = await readRepair(here, id);
  refuseUnlessDone(repair);
  return undoPlan(here, repair);
}

/** Takes a whole repair back: tables are open and people there again, sessions at their time, and each meeting that still
 * is where the repair put it goes back to its place by its claims. Who was booked there meanwhile wins. That it is being
 * taken back is written first, so that the clock goes on where a server stopped; each step is one write, and done again
 * it does nothing.
 * @throws Refusal not_found; wrong_state while it is carried out, or when it never was */
export async function undoRepair(context: Context, id: string): Promise<UndoPlan> {
  const here = inEdition(context);
  refuseUnlessDone(await readRepair(here, id));
  await here.models.Repair.updateOne(
    { _id: id, status: 'done' },
    {
      $set: { status: 'undoing', undoneById: person(here)._id, updatedAt: here.now().toJSDate() },
      $inc: { rev: 1 },
    },
  );
  const repair = await readRepair(here, id);
  return undoPlan(here, repair.status === 'undoing' ? await carryOutUndo(here, repair) : repair);
}

async function readRepair(context: InEdition, id: string): Promise<RepairDoc> {
  const repair = await context.models.Repair.findOne({
    _id: id,
    editionId: context.edition._id,
  }).lean<RepairDoc>();
  if (!repair) throw notFound('report', id);
  return repair;
}

function refuseUnlessDone({ status }: RepairDoc): void {
  if (status === 'running')
    throw new Refusal('wrong_state', 'this report is still being carried out: try again in a moment');
  if (status === 'refused')
    throw new Refusal('wrong_state', 'this report was refused: there is nothing to take back');
}

/** Every state between two steps is true: tables and people are free first, then meetings go back, then who is expected in
 * a session is taken at its time again. A question is closed when nothing depends on it any more. */
export async function carryOutUndo(context: InEdition, repair: RepairDoc): Promise<RepairDoc> {
  await moveSittingsBack(context, repair);
  await openAgain(context, repair);
  await closeQuestions(context, repair, ({ fallback }) => fallback === 'stays');
  await restoreMeetings(context, repair);
  await expectBack(context, repair);
  const waiting = new Set(
    (await tracesOf(context, repair))
      .filter(({ meeting }) => meeting.state === 'displaced')
      .map(({ meeting }) => meeting._id),
  );
  await closeQuestions(context, repair, ({ meetingId }) => !waiting.has(meetingId));
  const updatedAt = context.now().toJSDate();
  const written = await context.models.Repair.findOneAndUpdate(
    { _id: repair._id, status: 'undoing' },
    { $set: { status: 'undone', updatedAt }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<RepairDoc>();
  context.tell({ type: 'board', editionId: repair.editionId, at: updatedAt });
  return written ?? { ...repair, status: 'undone' };
}

/** Somebody may report the same while it is given back: what they name is taken out of use again. */
async function openAgain(context: InEdition, repair: RepairDoc): Promise<void> {
  const seen = new Set((await giveLossesBack(context, repair)).map(({ _id }) => _id));
  for (const other of await otherReports(context, repair))
    if (!seen.has(other._id)) await holdAgain(context, other);
}

async function holdAgain(context: InEdition, other: RepairDoc): Promise<void> {
  await context.models.Repair.updateOne(
    { _id: other._id, status: 'done' },
    { $set: { status: 'running', updatedAt: context.now().toJSDate() }, $inc: { rev: 1 } },
  );
  const running = await context.models.Repair.findById(other._id).lean<RepairDoc>();
  if (running?.status === 'running') await carryOutRepair(context, running);
}

async function closeQuestions(
  context: InEdition,
  repair: RepairDoc,
  closes: (move: MoveDoc) => boolean,
): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    const moves = await liveMoves(context, repair);
    const open = moves.filter(closes);
    if (open.length === 0) return;
    for (const move of open) await changeMove(context, move, 'withdrawn', { status: 'withdrawn' });
  }
}

const liveMoves = (context: InEdition, repair: RepairDoc): Promise<MoveDoc[]> =>
  context.models.Move.find({ repairId: repair._id, status: { $in: [...LIVE_MOVES] } }).lean<MoveDoc[]>();

/** Each meeting by one write, to its own table as long as that lets any go back, then to another one at its time. */
async function restoreMeetings(context: InEdition, repair: RepairDoc): Promise<void> {
  for (const ownTable of [true, false])
    for (let turn = 0; turn < TURNS; turn++) {
      const steps = await stepsOf(context, repair);
      let again = false;
      for (const step of steps.filter(({ now, does }) => now === 'repaired' && does !== 'stays'))
        if (ownTable || step.does === 'table')
          again = (await restore(context, repair, step, ownTable)) || again;
      if (!again) break;
    }
}

/** @returns whether another turn may see more go back */
async function restore(
  context: InEdition,
  repair: RepairDoc,
  { meeting, from }: Trace,
  ownTable: boolean,
): Promise<boolean> {
  try {
    const people = await participants(context, meeting.participantIds);
    const place = { meeting, people, slotId: from.slotId, tableId: ownTable ? from.tableId : null };
    const written = await reseat(context, place, { action: 'restored', repairId: repair._id });
    if (written) told(context, written);
    return true;
  } catch (error) {
    // Taken in this very moment.
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function told(context: InEdition, meeting: MeetingDoc): void {
  const by = context.actor.kind === 'person' ? person(context) : null;
  context.tell({ type: 'meeting', name: 'meeting:moved', meeting, by });
}

async function undoPlan(context: InEdition, repair: RepairDoc): Promise<UndoPlan> {
  const [steps, moves] = await Promise.all([stepsOf(context, repair), liveMoves(context, repair)]);
  const stay = new Set(steps.filter(({ does }) => does === 'stays').map(({ meeting }) => meeting._id));
  const closing = moves.filter(({ fallback, meetingId }) => fallback === 'stays' || !stay.has(meetingId));
  return { repair, steps, questions: closing.length };
}

async function stepsOf(context: InEdition, repair: RepairDoc): Promise<UndoStep[]> {
  const [traces, others] = await Promise.all([tracesOf(context, repair), otherReports(context, repair)]);
  const kept = await lossesOf(
    context,
    others.flatMap(({ disturbances }) => disturbances.filter(({ kind }) => kind !== 'sitting-moved')),
  );
  const sittings = new Set(repair.sittingsBefore.map(({ sittingId }) => sittingId));
  const named = (map: ReadonlyMap<string, ReadonlySet<string>>, id: string, slotIds: readonly string[]) =>
    slotIds.some((slotId) => map.get(id)?.has(slotId));
  return planUndo(context, traces, (holder) => {
    if (holder.kind === 'attendance') return sittings.has(Reflect.get(holder, 'sittingId') as string);
    if (holder.kind !== 'closure' && holder.kind !== 'busy') return false;
    const { repairId, slotIds } = holder as BusyDoc;
    if (repairId === undefined || repair.status === 'undone') return false;
    const tableId = Reflect.get(holder as EngagementDoc, 'tableId') as string | undefined;
    return tableId === undefined
      ? !holder.participantIds.some((id) => named(kept.people, id, slotIds))
      : !named(kept.tables, tableId, slotIds);
  });
}
