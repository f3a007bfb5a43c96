import { timingSafeEqual } from 'node:crypto';
import { nanoid } from 'nanoid';
import { CalendarToken } from '../../contract/calendar.ts';
import { OCCUPYING_STATES } from '../../contract/meetings.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { AttendanceDoc, MeetingDoc, ParticipantDoc, SittingDoc } from '../../models/index.ts';
import { actingFor, type Context, type InEdition, inEdition, mayActFor, person } from '../context.ts';
import { gridOf, type Slot } from '../edition/grid.ts';
import { listSittings } from '../edition/programme.ts';

/** A meeting as a calendar shows it. */
export interface CalendarEntry {
  meeting: MeetingDoc;
  slot: Slot;
  tableId: string | null;
  /** It does not take place, or not any more; calendars that have it strike it out. */
  cancelled: boolean;
}

/** A session of the programme in which the person is expected. */
export interface AttendedSitting {
  sitting: SittingDoc;
  attendance: AttendanceDoc;
}

export interface Calendar {
  context: InEdition;
  /** Whose meetings these are, and who reads them. */
  participant: ParticipantDoc;
  reader: ParticipantDoc;
  entries: CalendarEntry[];
  sittings: AttendedSitting[];
}

/** The calendar of a signed-in person, or of somebody for whom they act. @throws Refusal not_signed_in, forbidden */
export async function readCalendar(context: Context, participantId: string | undefined): Promise<Calendar> {
  const here = inEdition(context);
  return calendarOf(here, await actingFor(here, participantId), person(here));
}

/** The calendar behind the address of a feed. Whether its reader may still act for the person is looked up each time.
 * @throws Refusal not_found, the same for whatever is wrong with it */
export async function readFeed(context: Context, token: string): Promise<Calendar> {
  const here = inEdition(context);
  const unknown = new Refusal(
    'not_found',
    'no such calendar: its address may have been renewed, copy the new one from your agenda',
  );
  if (!CalendarToken.safeParse(token).success) throw unknown;
  const [participantId, readerId, secret] = token.split('.') as [string, string, string];
  const people = await here.models.Participant.find({
    _id: { $in: [participantId, readerId] },
    editionId: here.edition._id,
  }).lean<ParticipantDoc[]>();
  const participant = people.find((someone) => someone._id === participantId);
  const reader = people.find((someone) => someone._id === readerId);
  if (!participant || !reader?.calendarNonce) throw unknown;
  const expected = secretOf(here, participant, reader, reader.calendarNonce);
  if (!timingSafeEqual(Buffer.from(secret), Buffer.from(expected))) throw unknown;
  if (!mayActFor(reader, participant)) throw unknown;
  return calendarOf(here, participant, reader);
}

/** The address of the feed, or null when the reader has none. */
export async function readAddress(
  context: Context,
  input: ParsedInput<'calendar:read'>,
): Promise<string | null> {
  const here = inEdition(context);
  return addressOf(here, await actingFor(here, input.participantId), person(here));
}

/** A new address: those that the reader had, for themselves or for others, stop working with the same write. */
export async function renewAddress(
  context: Context,
  input: ParsedInput<'calendar:renew'>,
): Promise<string | null> {
  const here = inEdition(context);
  const participant = await actingFor(here, input.participantId);
  return addressOf(here, participant, await writeNonce(here, nanoid()));
}

export async function stopAddresses(context: Context): Promise<void> {
  await writeNonce(inEdition(context), null);
}

async function writeNonce(context: InEdition, calendarNonce: string | null): Promise<ParticipantDoc> {
  const me = person(context);
  const written = await context.models.Participant.findOneAndUpdate(
    { _id: me._id },
    { $set: { calendarNonce } },
    { returnDocument: 'after' },
  ).lean<ParticipantDoc>();
  if (!written) throw new Refusal('not_signed_in', 'you no longer take part: ask staff');
  return written;
}

function addressOf(context: InEdition, participant: ParticipantDoc, reader: ParticipantDoc): string | null {
  if (!reader.calendarNonce) return null;
  const secret = secretOf(context, participant, reader, reader.calendarNonce);
  return `${context.publicUrl}/api/calendar/${participant._id}.${reader._id}.${secret}.ics`;
}

/** Worked out from the key of the installation, so that the address can be shown again and the store does not hold it. */
const secretOf = (
  { hash }: InEdition,
  participant: ParticipantDoc,
  reader: ParticipantDoc,
  nonce: string,
): string => hash(`calendar·${participant._id}·${reader._id}·${nonce}`);

async function calendarOf(
  context: InEdition,
  participant: ParticipantDoc,
  reader: ParticipantDoc,
): Promise<Calendar> {
  const mine = { participantIds: participant._id, editionId: context.edition._id };
  const [meetings, attendances, sittings] = await Promise.all([
    context.models.Meeting.find(mine).lean<MeetingDoc[]>(),
    context.models.Attendance.find(mine).lean<AttendanceDoc[]>(),
    listSittings(context),
  ]);
  const grid = new Map(gridOf(context.edition).map((slot) => [slot.id, slot]));
  const entries = meetings.flatMap((meeting) => entryOf(meeting, grid) ?? []);
  return {
    context,
    participant,
    reader,
    entries: entries.sort((a, b) => a.slot.start.getTime() - b.slot.start.getTime()),
    sittings: sittings.flatMap((sitting) => {
      const attendance = attendances.find(({ sittingId }) => sittingId === sitting._id);
      return attendance ? [{ sitting, attendance }] : [];
    }),
  };
}

const occupies = (state: string): boolean => (OCCUPYING_STATES as readonly string[]).includes(state);

/** Where the meeting sits, or sat last. @returns null when it never was agreed */
function entryOf(meeting: MeetingDoc, grid: ReadonlyMap<string, Slot>): CalendarEntry | null {
  const last = meeting.history.findLast((line) => line.after.slotId !== null && occupies(line.after.state));
  const { slotId, tableId } = occupies(meeting.state) ? meeting : (last?.after ?? meeting);
  const slot = grid.get(slotId ?? '');
  if (!slot || !(last || occupies(meeting.state))) return null;
  // Somebody who did not come changes nothing of when it was to be.
  const cancelled = !occupies(meeting.state) && meeting.state !== 'no-show';
  return { meeting, slot, tableId, cancelled };
}
