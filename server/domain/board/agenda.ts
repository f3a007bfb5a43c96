import type { ParsedInput } from '../../contract/operations.ts';
import type {
  AnnouncementDoc,
  AttendanceDoc,
  BusyDoc,
  ClosureDoc,
  MeetingDoc,
  MoveDoc,
  ParticipantDoc,
  SittingDoc,
} from '../../models/index.ts';
import { actingFor, type Context, type InEdition, inEdition } from '../context.ts';
import { listAnnouncements } from '../edition/announcements.ts';
import { listSittings } from '../edition/programme.ts';
import { hadTable } from '../meetings/changes.ts';
import { type ConcludedMeeting, concludedBy } from '../meetings/conclusions.ts';
import { movesOf } from '../repair/moves.ts';

/** Writes that carry an earlier instant than the answer that missed them lie at most this far back, ms: the
 * clocks of two servers may differ, and a write may be on its way while a snapshot is read. */
const OVERLAP_MS = 5_000;

interface Snapshot {
  asOf: Date;
  /** Everything, or only what changed since. */
  full: boolean;
  meetings: MeetingDoc[];
  moves: MoveDoc[];
  /** Writes that all meetings of the view have seen, those that did not change included. */
  writes: number;
  sittings: SittingDoc[];
  attendances: AttendanceDoc[];
  announcements: AnnouncementDoc[];
}

export interface Agenda extends Snapshot {
  participant: ParticipantDoc;
  busySlotIds: string[];
  /** All meetings of which this person says what came of them, changed since or not. */
  concluded: ConcludedMeeting[];
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
  const mine = { participantIds: participant._id };
  const [{ meetings, writes }, moves, busy, attendances, sittings, announcements, concluded] =
    await Promise.all([
      meetingsOf(context, mine, since),
      movesOf(context, {
        participantId: participant._id,
        changedSince: changedSince(since),
        live: since === undefined,
      }),
      models.Busy.find({ participantIds: participant._id }).lean<BusyDoc[]>(),
      models.Attendance.find({ participantIds: participant._id }).lean<AttendanceDoc[]>(),
      listSittings(context),
      listAnnouncements(context, { participantId: participant._id }),
      concludedBy(context, participant._id),
    ]);
  return {
    participant,
    asOf,
    full: since === undefined,
    meetings,
    moves,
    writes,
    sittings,
    attendances,
    announcements,
    busySlotIds: busy.flatMap((one) => one.slotIds).sort(),
    concluded,
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
  const [{ meetings, writes }, moves, closures, attendances, sittings, announcements] = await Promise.all([
    meetingsOf(here, { editionId }, since),
    movesOf(here, { changedSince: changedSince(since) }),
    models.Closure.find({ editionId }).lean<ClosureDoc[]>(),
    models.Attendance.find({ editionId }).lean<AttendanceDoc[]>(),
    listSittings(here),
    listAnnouncements(here, 'staff'),
  ]);
  const full = since === undefined;
  return { asOf, full, meetings, writes, moves, closures, attendances, sittings, announcements };
}

/** What the hall may see: meetings that sit at a table, and with `since` those that no longer do. */
export async function readHall(context: Context, since?: string): Promise<Omit<Snapshot, 'moves'>> {
  const board = await readBoard(context, since);
  const meetings = board.meetings.filter((meeting) =>
    board.full ? meeting.claims && meeting.tableId : hadTable(meeting),
  );
  return { ...board, meetings, announcements: board.announcements.filter(({ audience }) => !audience) };
}

/** All meetings, or those changed since; and how many writes they all have seen. What changed is read last: it is then
 * never behind the number of writes. */
async function meetingsOf(
  { models }: InEdition,
  which: { participantIds: string } | { editionId: string },
  since: string | undefined,
): Promise<Pick<Snapshot, 'meetings' | 'writes'>> {
  if (since === undefined) {
    const meetings = await models.Meeting.find(which).lean<MeetingDoc[]>();
    return { meetings, writes: writesOf(meetings) };
  }
  const writes = writesOf(await models.Meeting.find(which).select('rev').lean<Pick<MeetingDoc, 'rev'>[]>());
  const changed = { ...which, ...changedSince(since) };
  return { meetings: await models.Meeting.find(changed).lean<MeetingDoc[]>(), writes };
}

const writesOf = (meetings: readonly Pick<MeetingDoc, 'rev'>[]): number =>
  meetings.reduce((sum, { rev }) => sum + rev + 1, 0);

const changedSince = (since: string | undefined) =>
  since === undefined ? {} : { updatedAt: { $gte: new Date(Date.parse(since) - OVERLAP_MS) } };
