import { OCCUPYING_STATES } from '../../contract/meetings.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { HistoryEntry, MeetingDoc, ParticipantDoc, SeenDoc } from '../../models/index.ts';
import { actingFor, type Context, type InEdition, inEdition, isDuplicate, person } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { type News, readMeeting } from '../letters/news.ts';

/** How meetings of a person were moved or cancelled while the reader was not looking. It is read from the histories of the
 * meetings, as letters are; kept is only how far each reader has looked. Whoever acts for somebody reads that person's
 * changes and has looked for themselves alone. */

export interface Change extends News {
  kind: 'moved' | 'cancelled';
  /** Lines of its history. */
  lines: number;
}

/** Changes that the actor has not seen, newest first.
 * @throws Refusal forbidden, not_found */
export async function listChanges(context: Context, input: ParsedInput<'change:list'>): Promise<Change[]> {
  const here = inEdition(context);
  return changesOf(here, await actingFor(here, input.participantId));
}

/** Notes what the actor has seen, by one write that only ever counts up: two devices that say so at once agree.
 * @returns what is left
 * @throws Refusal forbidden, not_found, bad_input */
export async function seeChanges(context: Context, input: ParsedInput<'change:see'>): Promise<Change[]> {
  const here = inEdition(context);
  const participant = await actingFor(here, input.participantId);
  const meetings = await here.models.Meeting.find({
    _id: { $in: input.seen.map(({ meetingId }) => meetingId) },
    participantIds: participant._id,
  }).lean<MeetingDoc[]>();
  const known = new Map(meetings.map((meeting) => [meeting._id, meeting]));
  for (const [index, { meetingId, lines }] of input.seen.entries()) {
    const written = known.get(meetingId)?.history.length ?? 0;
    if (lines <= written) continue;
    const path = `seen.${index}.${written === 0 ? 'meetingId' : 'lines'}`;
    const message = written === 0 ? 'must be a meeting of this agenda' : `must be at most ${written}`;
    throw new Refusal('bad_input', `${path}: ${message}; read the changes again`, {
      fields: [{ path, message }],
    });
  }
  const readerId = person(here)._id;
  const lines = Object.fromEntries(input.seen.map((one) => [`lines.${one.meetingId}`, one.lines]));
  const write = () =>
    here.models.Seen.updateOne(
      { _id: readerId },
      { $max: lines, $setOnInsert: { editionId: here.edition._id } },
      { upsert: true },
    );
  await write().catch((error: unknown) => {
    // Another device of the same reader was the first in this very moment.
    if (isDuplicate(error)) return write();
    throw error;
  });
  return changesOf(here, participant);
}

async function changesOf(context: InEdition, participant: ParticipantDoc): Promise<Change[]> {
  const { models, edition } = context;
  const reader = person(context);
  const [meetings, seen] = await Promise.all([
    models.Meeting.find({ participantIds: participant._id, editionId: edition._id }).lean<MeetingDoc[]>(),
    models.Seen.findById(reader._id).lean<SeenDoc>(),
  ]);
  const grid = new Map(gridOf(edition).map((slot) => [slot.id, slot]));
  const reading = {
    readerId: reader._id,
    ofIds: [participant._id],
    // What anybody does in this person's name they may not know: a colleague, or staff.
    isStaff: (id: string) => id !== participant._id,
    // A meeting is known where it first sat: that it was agreed at all is no change.
    linesTold: (id: string, history: readonly { at: Date }[]) =>
      Math.max(seen?.lines[id] ?? 0, linesUntilSeated(history as readonly HistoryEntry[])),
    slot: (id: string | null) => grid.get(id ?? ''),
    now: context.now().toMillis(),
  };
  return meetings
    .flatMap((meeting) => {
      const read = readMeeting(reading, meeting, null);
      return read && (read.kind === 'moved' || read.kind === 'cancelled')
        ? [{ ...read, kind: read.kind, lines: meeting.history.length }]
        : [];
    })
    .sort((a, b) => b.last - a.last);
}

const linesUntilSeated = (history: readonly HistoryEntry[]): number =>
  history.findIndex(({ after }) => (OCCUPYING_STATES as readonly string[]).includes(after.state)) + 1;
