import type { ParsedInput } from '../contract/operations.ts';
import type {
  AnnouncementDoc,
  AttendanceDoc,
  BusyDoc,
  ClosureDoc,
  MeetingDoc,
  MoveDoc,
  ParticipantDoc,
  SittingDoc,
} from '../models/index.ts';
import { listAnnouncements } from './announcements.ts';
import { actingFor, type Context, type InEdition, inEdition } from './context.ts';
import { hadTable } from './meeting-changes.ts';
import { movesOf } from './moves.ts';
import { listSittings } from './programme.ts';

/** Writes that carry an earlier instant than the answer that missed them lie at most this far back, ms: the
 * clocks of two servers may differ, and a write may be on its way while a snapshot is read. */
const OVERLAP_MS = 5_000;

interface Snapshot {
  asOf: Date;
  /** Everything, or only what changed since. */
  full: boolean;
  meetings: MeetingDoc[];
  moves: MoveDoc[];
  sittings: SittingDoc[];
  attendances: AttendanceDoc[];
  announcements: AnnouncementDoc[];
}

export interface Agenda extends Snapshot {
  participant: ParticipantDoc;
  busySlotIds: string[];
}

/** A person's day. With `since`, only meetings changed from then on. */
export async function readAgenda(context: Context, input: ParsedInput<'agenda:read'>): Promise<Agenda> {
  const here = inEdition(context);
  return agendaOf(here, await actingFor(here, input.participantId), input.since);
}

export async function agendaOf(
  context: InEdition,
  participant: ParticipantDoc,
  since?: string,
): Promise<Agenda> {
  const { models } = context;
  const asOf = context.now().toJSDate();
  const [meetings, moves, busy, attendances, sittings, announcements] = await Promise.all([
    models.Meeting.find({ participantIds: participant._id, ...changedSince(since) }).lean<MeetingDoc[]>(),
    movesOf(context, {
      participantId: participant._id,
      changedSince: changedSince(since),
      live: since === undefined,
    }),
    models.Busy.find({ participantIds: participant._id }).lean<BusyDoc[]>(),
    models.Attendance.find({ participantIds: participant._id }).lean<AttendanceDoc[]>(),
    listSittings(context),
    listAnnouncements(context),
  ]);
  return {
    participant,
    asOf,
    full: since === undefined,
    meetings,
    moves,
    sittings,
    attendances,
    announcements,
    busySlotIds: busy.flatMap((one) => one.slotIds).sort(),
  };
}

export interface Board extends Snapshot {
  closures: ClosureDoc[];
}

/** Everything that staff steer. */
export async function readBoard(context: Context, since?: string): Promise<Board> {
  const here = inEdition(context);
  const { models } = here;
  const asOf = here.now().toJSDate();
  const editionId = here.edition._id;
  const [meetings, moves, closures, attendances, sittings, announcements] = await Promise.all([
    models.Meeting.find({ editionId, ...changedSince(since) }).lean<MeetingDoc[]>(),
    movesOf(here, { changedSince: changedSince(since) }),
    models.Closure.find({ editionId }).lean<ClosureDoc[]>(),
    models.Attendance.find({ editionId }).lean<AttendanceDoc[]>(),
    listSittings(here),
    listAnnouncements(here),
  ]);
  return { asOf, full: since === undefined, meetings, moves, closures, attendances, sittings, announcements };
}

/** What the hall may see: meetings that sit at a table, and with `since` those that no longer do. */
export async function readHall(context: Context, since?: string): Promise<Omit<Snapshot, 'moves'>> {
  const board = await readBoard(context, since);
  const meetings = board.meetings.filter((meeting) =>
    board.full ? meeting.claims && meeting.tableId : hadTable(meeting),
  );
  return { ...board, meetings };
}

const changedSince = (since: string | undefined) =>
  since === undefined ? {} : { updatedAt: { $gte: new Date(Date.parse(since) - OVERLAP_MS) } };
