import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, MoveDoc, RepairDoc } from '../../models/index.ts';
import { type Context, commandKey, type InEdition, inEdition, isDuplicate, person } from '../context.ts';
import { displace, giveUp, reseat } from '../meetings/places.ts';
import { participants } from '../people/people.ts';
import { answerTime } from './deadlines.ts';
import { type Losses, lossesOf, refuseUnknown, sittingsOf } from './disturbances.ts';
import { giveLossesBack } from './giving-back.ts';
import { changeMove, proposeMove } from './moves.ts';
import { type PlannedStep, planRepair, type RepairPlan, stepFor } from './repair-plan.ts';
import { moveSittings, takeLosses } from './taking-losses.ts';

/** Each turn ends with everything taken out of use, or has seen somebody book there meanwhile. */
const TURNS = 20;
const ATTEMPTS = 5;

export interface RepairResult {
  repair: RepairDoc;
  moves: MoveDoc[];
}

/** What would happen. Changes nothing. @throws Refusal not_found, slot_closed, bad_input */
export async function previewRepair(
  context: Context,
  input: ParsedInput<'repair:preview'>,
): Promise<RepairPlan> {
  const here = inEdition(context);
  await refuseUnknown(here, input.disturbances);
  const until = answerTime(here.now(), input.answerMinutes);
  return planRepair(here, await lossesOf(here, input.disturbances), until);
}

/** Carries a disturbance out. What was reported is kept first, so that the clock goes on where a server stopped:
 * every step may be done again, and does nothing the second time.
 * @throws Refusal not_found, slot_closed, bad_input; slot_taken when the session's room is taken at its new time */
export async function runRepair(context: Context, input: ParsedInput<'repair:run'>): Promise<RepairResult> {
  const here = inEdition(context);
  const key = commandKey(here, input.key);
  await refuseUnknown(here, input.disturbances);
  const until = answerTime(here.now(), input.answerMinutes);
  const repair: RepairDoc = {
    ...until,
    _id: nanoid(),
    editionId: here.edition._id,
    rev: 0,
    status: 'running',
    disturbances: input.disturbances,
    note: input.note,
    byId: person(here)._id,
    sittingsBefore: await sittingsOf(here, input.disturbances),
    tables: [],
    displaced: [],
    cancelled: [],
    undoneById: null,
    ...(key === undefined ? {} : { commandKey: key }),
    updatedAt: until.createdAt,
  };
  try {
    await here.models.Repair.create(repair);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const earlier = await here.models.Repair.findOne({ commandKey: key! }).lean<RepairDoc>();
    return result(here, earlier!.status === 'running' ? await carryOutRepair(here, earlier!) : earlier!);
  }
  return result(here, await carryOutRepair(here, repair));
}

const result = async (context: InEdition, repair: RepairDoc): Promise<RepairResult> => ({
  repair,
  moves: await context.models.Move.find({ repairId: repair._id }).sort({ createdAt: 1 }).lean<MoveDoc[]>(),
});

interface Done {
  tables: Set<string>;
  displaced: Set<string>;
  cancelled: Set<string>;
}

/** @throws Refusal slot_taken when a session's room is taken at its new time */
export async function carryOutRepair(context: InEdition, repair: RepairDoc): Promise<RepairDoc> {
  const done: Done = {
    tables: new Set(repair.tables),
    displaced: new Set(repair.displaced),
    cancelled: new Set(repair.cancelled),
  };
  try {
    await moveSittings(context, repair.disturbances);
  } catch (error) {
    if (error instanceof Refusal) await end(context, repair, 'refused', done);
    throw error;
  }
  for (let turn = 0; turn < TURNS; turn++) {
    // Another process may have ended it, and somebody taken it back since.
    const now = await context.models.Repair.findById(repair._id).lean<RepairDoc>();
    if (now && now.status !== 'running') return overtaken(context, now);
    const losses = await lossesOf(context, repair.disturbances);
    const plan = await planRepair(context, losses, repair);
    for (const step of inOrder(plan.steps)) await take(context, repair, losses, step, done);
    const inTheWay = await takeLosses(context, losses, repair._id);
    if (inTheWay.length === 0) return end(context, repair, 'done', done);
    // Seated there since the plan was made: the next one knows of them.
  }
  throw new Error(`repair ${repair._id}: the store kept changing`);
}

async function end(
  context: InEdition,
  repair: RepairDoc,
  status: RepairDoc['status'],
  done: Done,
): Promise<RepairDoc> {
  const $set = {
    status,
    tables: [...done.tables],
    displaced: [...done.displaced],
    cancelled: [...done.cancelled],
    updatedAt: context.now().toJSDate(),
  };
  const written = await context.models.Repair.findOneAndUpdate(
    { _id: repair._id, status: 'running' },
    { $set, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<RepairDoc>();
  if (written) {
    context.tell({ type: 'board', editionId: repair.editionId, at: $set.updatedAt });
    return written;
  }
  const now = await context.models.Repair.findById(repair._id).lean<RepairDoc>();
  return now ? overtaken(context, now) : { ...repair, ...$set };
}

/** What a slow process took after the repair was taken back is given back. */
async function overtaken(context: InEdition, repair: RepairDoc): Promise<RepairDoc> {
  if (repair.status === 'undoing' || repair.status === 'undone') await giveLossesBack(context, repair);
  return repair;
}

/** Places are given back first, then taken: who has lost theirs, then changes of table (those that make room for
 * others before them), then questions to people who have theirs. */
function inOrder(steps: readonly PlannedStep[]): PlannedStep[] {
  const tables = steps.filter((step) => step.does === 'table');
  const sorted: PlannedStep[] = [];
  while (tables.length > 0) {
    const waits = (step: PlannedStep) => tables.some((other) => step.after.includes(other.meeting._id));
    const at = Math.max(
      0,
      tables.findIndex((step) => !waits(step)),
    );
    sorted.push(...tables.splice(at, 1));
  }
  const others = steps.filter((step) => step.does !== 'table');
  return [
    ...others.filter((step) => step.fallback === 'cancelled'),
    ...sorted,
    ...others.filter((step) => step.fallback === 'stays'),
  ];
}

async function take(
  context: InEdition,
  repair: RepairDoc,
  losses: Losses,
  step: PlannedStep,
  done: Done,
): Promise<void> {
  const { meeting } = step;
  if (step.does === 'table') {
    if (await changeTable(context, repair, losses, step)) done.tables.add(meeting._id);
    return;
  }
  if (step.does === 'cancelled') {
    const ended = await giveUp(context, meeting, repair.note, { repairId: repair._id });
    if (!ended) return;
    done.cancelled.add(meeting._id);
    return told(context, 'meeting:cancelled', ended);
  }
  await ask(context, repair, step);
  if (step.fallback === 'stays') return;
  const displaced = await displace(context, meeting, step.expiresAt, {
    note: repair.note,
    repairId: repair._id,
  });
  // Null: somebody moved or cancelled it in this very moment. The next turn sees what is left of it.
  if (!displaced) return askNoMore(context, step);
  done.displaced.add(meeting._id);
  told(context, 'meeting:displaced', displaced);
}

/** Puts the other times to its people, before its place is taken away: whoever has lost it has been asked. */
async function ask(context: InEdition, repair: RepairDoc, step: PlannedStep): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { move, isNew } = await proposeMove(context, step.meeting, {
      repairId: repair._id,
      from: step.from,
      slotIds: step.slotIds,
      because: step.because,
      awayIds: step.awayIds,
      note: repair.note,
      after: step.after,
      expiresAt: step.expiresAt,
      fallback: step.fallback,
      enables: null,
    });
    if (isNew || step.fallback === 'stays') return;
    if (move.fallback === 'cancelled' && move.from.slotId === step.from.slotId) return;
    // An earlier question for a place that it has no longer.
    await changeMove(context, move, 'overtaken', { status: 'overtaken' });
  }
}

/** Somebody else found a place for it meanwhile, or ended it: its people need not choose another time. */
async function askNoMore(context: InEdition, { meeting, from }: PlannedStep): Promise<void> {
  const { Meeting, Move } = context.models;
  const now = await Meeting.findById(meeting._id).lean<MeetingDoc>();
  const isWhereItWas = now?.slotId === from.slotId && now.tableId === meeting.tableId;
  if (now?.state === 'displaced' || isWhereItWas) return;
  const question = await Move.findOne({ openFor: meeting._id }).lean<MoveDoc>();
  if (question?.fallback !== 'cancelled' || question.from.slotId !== from.slotId) return;
  await changeMove(context, question, 'overtaken', { status: 'overtaken' });
}

/** The same time at another table needs nobody's consent. When every table is taken by now, another time is asked for. */
async function changeTable(
  context: InEdition,
  repair: RepairDoc,
  losses: Losses,
  step: PlannedStep,
): Promise<boolean> {
  const { meeting } = step;
  const people = await participants(context, meeting.participantIds);
  const { slotId } = step.from;
  const lost = [...losses.tables].filter(([, slots]) => slots.has(slotId)).map(([id]) => id);
  for (const tableId of [step.tableId, null]) {
    try {
      const place = { meeting, people, slotId, tableId, avoid: new Set(lost) };
      const moved = await reseat(context, place, { note: repair.note, repairId: repair._id });
      if (moved) told(context, 'meeting:moved', moved);
      return moved !== null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  if (step.fallback === 'stays') return false;
  const other = await stepFor(context, meeting, losses, repair);
  await take(context, repair, losses, other, {
    tables: new Set(),
    displaced: new Set(),
    cancelled: new Set(),
  });
  return false;
}

function told(
  context: InEdition,
  name: 'meeting:moved' | 'meeting:displaced' | 'meeting:cancelled',
  meeting: MeetingDoc,
): void {
  const by = context.actor.kind === 'person' ? person(context) : null;
  context.tell({ type: 'meeting', name, meeting, by });
}
