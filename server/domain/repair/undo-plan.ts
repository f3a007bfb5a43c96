import type { UndoReason } from '../../contract/moves.ts';
import type { EngagementDoc, MeetingDoc, ParticipantDoc, RepairDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { isBeyondLimits } from '../meetings/places.ts';
import { claimOf, takenTables } from '../seating/availability.ts';

/** Clocks of two servers may differ by less than this, ms. */
const OVERLAP_MS = 60_000;
/** A meeting in one of these lets its people meet, or may. */
const ARRANGED = ['proposed', 'confirmed', 'displaced', 'in-progress', 'held'] as const;

/** A meeting that a repair moved, or took the place of, as its history tells. */
export interface Trace {
  meeting: MeetingDoc;
  /** Its place before the repair. */
  from: { slotId: string; tableId: string | null };
  /** repaired: where the repair put it, or nowhere; restored: taken back; changed: somebody else moved or ended it since. */
  now: 'repaired' | 'restored' | 'changed';
  /** When the repair last touched it. */
  at: Date;
}

/** @returns null when the repair did not touch it */
export function traceOf(meeting: MeetingDoc, repairId: string): Trace | null {
  const moves = meeting.history.filter(
    ({ before, after }) =>
      before?.state !== after.state || before.slotId !== after.slotId || before.tableId !== after.tableId,
  );
  const first = moves.findIndex((line) => line.repairId === repairId);
  const from = moves[first]?.before;
  if (!from?.slotId) return null;
  const since = moves.slice(first);
  const isBack = since.some((line) => line.repairId === repairId && line.action === 'restored');
  const isOthers = since.some((line) => line.repairId !== repairId);
  return {
    meeting,
    from: { slotId: from.slotId, tableId: from.tableId },
    now: isBack ? 'restored' : isOthers ? 'changed' : 'repaired',
    at: since.findLast((line) => line.repairId === repairId)!.at,
  };
}

/** Meetings that the repair touched, the last one first: what made room goes back after what came. */
export async function tracesOf(context: InEdition, repair: RepairDoc): Promise<Trace[]> {
  const touched = await context.models.Meeting.find({
    editionId: repair.editionId,
    updatedAt: { $gte: new Date(repair.createdAt.getTime() - OVERLAP_MS) },
    'history.repairId': repair._id,
  }).lean<MeetingDoc[]>();
  return touched
    .flatMap((meeting) => traceOf(meeting, repair._id) ?? [])
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.meeting._id < b.meeting._id ? -1 : 1));
}

export interface UndoStep extends Trace {
  /** back: at its place; table: at its time, at another table; stays: as it is now. */
  does: 'back' | 'table' | 'stays';
  because: UndoReason | null;
  /** Meetings that hold its people or its table by now. */
  inTheWay: string[];
  /** Who of its people is in one of them; where none is, who is elsewhere by now. */
  takenIds: string[];
}

/** What taking a repair back would do, or did, meeting by meeting. Reads only.
 * @param lifts is this document given back with the repair? */
export async function planUndo(
  context: InEdition,
  traces: readonly Trace[],
  lifts: (holder: EngagementDoc) => boolean,
): Promise<UndoStep[]> {
  const { edition, models } = context;
  const claimsOf = ({ meeting, from }: Trace) => ({
    people: meeting.participantIds.map((id) => claimOf(edition._id, from.slotId, id)),
    table: from.tableId === null ? [] : [claimOf(edition._id, from.slotId, from.tableId)],
  });
  const wanted = traces.flatMap((trace) => Object.values(claimsOf(trace)).flat());
  const [holders, tables, arranged, full] = await Promise.all([
    models.Engagement.find({ claims: { $in: wanted } }).lean<EngagementDoc[]>(),
    takenTables(models, edition),
    arrangedAgain(context, traces),
    beyondLimits(context, traces),
  ]);
  const others = holders.filter((holder) => !lifts(holder));
  const leaves = new Set(
    traces.filter((trace) => trace.now === 'repaired').map(({ meeting }) => meeting._id),
  );

  const stepOf = (trace: Trace): UndoStep => {
    const { meeting, from, now } = trace;
    const step = (does: UndoStep['does'], because: UndoReason | null = null, by: EngagementDoc[] = []) => ({
      ...trace,
      does,
      because,
      inTheWay: by.filter(({ kind }) => kind === 'meeting').map(({ _id }) => _id),
      takenIds: meeting.participantIds.filter((id) =>
        by.some(
          ({ kind, claims }) =>
            (kind === 'meeting' || because !== 'booked') &&
            claims?.includes(claimOf(edition._id, from.slotId, id)),
        ),
      ),
    });
    if (now === 'changed') return step('stays', 'changed');
    if (now === 'restored') return step(meeting.tableId === from.tableId ? 'back' : 'table');
    const over = tooLate(context, trace);
    if (over) return step('stays', over);
    if (arranged.has(meeting._id)) return step('stays', 'arranged');
    if (full.has(meeting._id)) return step('stays', 'limit');
    const claims = claimsOf(trace);
    const holding = (some: readonly string[]) =>
      others.filter(
        (one) =>
          one._id !== meeting._id &&
          !leaves.has(one._id) &&
          one.claims?.some((claim) => some.includes(claim)),
      );
    const withPeople = holding(claims.people);
    if (withPeople.length > 0)
      return step('stays', withPeople.some(({ kind }) => kind === 'meeting') ? 'booked' : 'busy', withPeople);
    const atTable = holding(claims.table);
    if (atTable.length === 0) return step('back');
    // At the same time already: one change of table is enough.
    const free = edition.tables.some(({ id }) => !tables.get(from.slotId)?.has(id));
    if (meeting.slotId === from.slotId || !free) return step('stays', 'table', atTable);
    return step('table', 'table', atTable);
  };

  // Who cannot leave is in the way of others.
  for (;;) {
    const steps = traces.map(stepOf);
    const stuck = steps.filter(({ does, meeting }) => does === 'stays' && leaves.has(meeting._id));
    if (stuck.length === 0) return steps;
    for (const { meeting } of stuck) leaves.delete(meeting._id);
  }
}

/** Who sits, sits; and nobody is called back from a time to come to one that has begun. */
function tooLate(context: InEdition, { meeting, from }: Trace): UndoReason | null {
  const grid = gridOf(context.edition);
  const now = context.now().toJSDate();
  const before = grid.find(({ id }) => id === from.slotId);
  if (!before || before.end <= now) return 'over';
  if (meeting.state === 'displaced' || meeting.state === 'cancelled') return null;
  const current = grid.find(({ id }) => id === meeting.slotId);
  return meeting.state !== 'confirmed' || before.start <= now || (current && current.start <= now)
    ? 'over'
    : null;
}

/** Meetings without a place whose people have all the meetings that they accept by now. */
async function beyondLimits(context: InEdition, traces: readonly Trace[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { meeting, now } of traces) {
    if (now !== 'repaired' || meeting.state === 'confirmed') continue;
    const people = await context.models.Participant.find({ _id: { $in: meeting.participantIds } }).lean<
      ParticipantDoc[]
    >();
    if (await isBeyondLimits(context, meeting, people)) found.add(meeting._id);
  }
  return found;
}

/** Meetings that were given up, and whose people have arranged another one since. */
async function arrangedAgain(context: InEdition, traces: readonly Trace[]): Promise<Set<string>> {
  const ended = traces.filter(({ meeting, now }) => now === 'repaired' && meeting.state === 'cancelled');
  const found = new Set<string>();
  for (const { meeting, at } of ended) {
    const again = await context.models.Meeting.exists({
      editionId: meeting.editionId,
      participantIds: { $all: meeting.participantIds },
      state: { $in: [...ARRANGED] },
      createdAt: { $gte: at },
    });
    if (again) found.add(meeting._id);
  }
  return found;
}
