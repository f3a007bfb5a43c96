import { Refusal } from '../../errors.ts';
import type { MeetingDoc, PlanDoc, PlanEntryDoc } from '../../models/index.ts';
import { type InEdition, notFound } from '../context.ts';

/** Ends the preparation of a plan: one write, which only the first makes.
 * @returns null when it had ended already */
export async function settle(
  context: InEdition,
  id: string,
  fields: Partial<PlanDoc> & Pick<PlanDoc, 'state'>,
): Promise<PlanDoc | null> {
  const written = await context.models.Plan.findOneAndUpdate(
    { _id: id, editionId: context.edition._id, state: 'running' },
    {
      $set: { ...fields, updatedAt: context.now().toJSDate() },
      $unset: { preparing: 1 },
      $inc: { rev: 1 },
    },
    { returnDocument: 'after' },
  ).lean<PlanDoc>();
  if (written) context.tell({ type: 'plan', plan: written });
  return written;
}

export const isRunning = async ({ models }: InEdition, id: string): Promise<boolean> =>
  (await models.Plan.exists({ _id: id, state: 'running' })) !== null;

export async function planOf(context: InEdition, id: string): Promise<PlanDoc> {
  const plan = await context.models.Plan.findOne({ _id: id, editionId: context.edition._id }).lean<PlanDoc>();
  if (!plan) throw notFound('programme', id);
  return plan;
}

/** @throws Refusal wrong_state unless it is ready */
export async function readyPlan(context: InEdition, id: string): Promise<PlanDoc> {
  const plan = await planOf(context, id);
  if (plan.state === 'ready') return plan;
  throw new Refusal('wrong_state', `this programme is ${plan.state}: only one that is ready can be changed`);
}

export async function entriesOf(context: InEdition, planId: string): Promise<PlanEntryDoc[]> {
  return context.models.PlanEntry.find({ planId }).sort({ _id: 1 }).lean<PlanEntryDoc[]>();
}

/** Writes an entry if it is still as it was read.
 * @returns null when somebody else wrote first */
export async function changeEntry(
  context: InEdition,
  entry: PlanEntryDoc,
  fields: Partial<PlanEntryDoc>,
): Promise<PlanEntryDoc | null> {
  return context.models.PlanEntry.findOneAndUpdate(
    { _id: entry._id, rev: entry.rev },
    { $set: fields, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<PlanEntryDoc>();
}

/** Writes what came of an attempt to publish an entry or to take it back, unless somebody else wrote first: then as they left it. */
export const noteUnlessChanged = async (
  context: InEdition,
  entry: PlanEntryDoc,
  fields: Partial<PlanEntryDoc>,
): Promise<PlanEntryDoc> =>
  (await changeEntry(context, entry, fields)) ??
  (await context.models.PlanEntry.findById(entry._id).lean<PlanEntryDoc>()) ??
  entry;

/** What the write of an entry made: the meeting, and the revision that it had then. */
export interface Placed {
  meeting: MeetingDoc;
  rev: number;
}

/** Writes that an entry is published, whoever else wrote meanwhile: the meeting is there. Who did the same at the same
 * moment found the same, for the key of the write made it one; and what was taken back since was this publication. */
export async function notePublished(
  context: InEdition,
  entry: PlanEntryDoc,
  placed: Placed,
): Promise<PlanEntryDoc> {
  const written = await changeEntry(context, entry, publishedAs(placed));
  if (written) return written;
  const now = await context.models.PlanEntry.findById(entry._id).lean<PlanEntryDoc>();
  if (!now || now.state === 'published' || now.round !== entry.round) return now ?? entry;
  return notePublished(context, now, placed);
}

/** The entry has the place that its meeting was given, also where somebody gave it another one in that moment. */
function publishedAs({ meeting, rev }: Placed): Partial<PlanEntryDoc> {
  const made = meeting.history[rev]!.after;
  const confirmed = made.state === 'confirmed';
  const untouched = meeting.rev === rev;
  const draftAt = untouched ? meeting.proposedSlotIds[0] : undefined;
  return {
    state: 'published',
    published: { as: confirmed ? 'confirmed' : 'draft', meetingId: meeting._id, rev },
    refusal: null,
    ...(confirmed && made.slotId !== null ? { slotId: made.slotId, tableId: made.tableId } : {}),
    ...(confirmed && untouched ? { interpreterId: meeting.interpreterId ?? null } : {}),
    ...(!confirmed && draftAt !== undefined ? { slotId: draftAt } : {}),
  };
}

/** Notes what a server published and did not live to note: else the entry could be changed or put aside as if nothing
 * had happened, and nobody could take its meeting back. What another server publishes in this moment is noted by both. */
export async function noteWhatIsPublished(context: InEdition, planId: string): Promise<void> {
  const { Meeting } = context.models;
  const open = (await entriesOf(context, planId)).filter(({ state }) => state !== 'published');
  if (open.length === 0) return;
  const known = open.flatMap(({ proposal, move }) => proposal?.meetingId ?? move?.meetingId ?? []);
  const meetings = [
    ...(await Meeting.find({ commandKey: { $in: open.map(keyOf) } }).lean<MeetingDoc[]>()),
    ...(await Meeting.find({ _id: { $in: known } }).lean<MeetingDoc[]>()),
  ];
  const made = new Map<string, Placed>();
  for (const meeting of meetings) {
    if (meeting.commandKey !== undefined) made.set(meeting.commandKey, { meeting, rev: 0 });
    for (const [rev, { commandKey }] of meeting.history.entries())
      if (commandKey !== undefined) made.set(commandKey, { meeting, rev });
  }
  for (const entry of open) {
    const placed = made.get(keyOf(entry));
    if (placed) await notePublished(context, entry, placed);
  }
}

/** The key of the write: the same whoever publishes, and another after each time that it was taken back. */
export const keyOf = ({ _id, round }: PlanEntryDoc): string => `plan·${_id}·${round}`;

export const touched = (meeting: MeetingDoc): Refusal =>
  new Refusal(
    'stale',
    `somebody has answered or changed this meeting since (it is ${meeting.state}): it stays, move or cancel it on the board if it must go`,
  );

/** The entries that a command names, in their order in time; those that `all` allows when it names none.
 * @throws Refusal not_found */
export async function namedEntries(
  context: InEdition,
  planId: string,
  entryIds: readonly string[] | undefined,
  all: PlanEntryDoc['state'],
): Promise<PlanEntryDoc[]> {
  const entries = await entriesOf(context, planId);
  if (!entryIds) return entries.filter(({ state }) => state === all);
  const byId = new Map(entries.map((entry) => [entry._id, entry]));
  return [...new Set(entryIds)].map((id) => {
    const entry = byId.get(id);
    if (!entry) throw notFound('entry of this programme', id);
    return entry;
  });
}

/** Staff who look at this programme read it again. */
export async function tellChanged(context: InEdition, planId: string): Promise<void> {
  const plan = await context.models.Plan.findOneAndUpdate(
    { _id: planId },
    { $set: { updatedAt: context.now().toJSDate() }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<PlanDoc>();
  if (plan) context.tell({ type: 'plan', plan });
}
