import { LIMITS } from '../../contract/limits.ts';
import { MEETING_STATES } from '../../contract/meetings.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { HistoryEntry, MeetingDoc } from '../../models/index.ts';
import { type Context, inEdition } from '../context.ts';

export interface JournalEntry {
  meeting: Pick<MeetingDoc, '_id' | 'rev' | 'history'>;
  /** The revision that this change made. */
  rev: number;
  entry: HistoryEntry;
}

/** What happened to meetings in the last hours, newest first, from their histories. A page has `LIMITS.pageSize` lines
 * and whatever else was written in the instant of its last: the next page begins before that instant. */
export async function readJournal(
  context: Context,
  input: ParsedInput<'board:journal'>,
): Promise<{ lines: JournalEntry[]; more: boolean }> {
  const here = inEdition(context);
  const from = here.now().minus({ hours: input.hours }).toMillis();
  const until = input.before === undefined ? Number.POSITIVE_INFINITY : Date.parse(input.before);
  const meetings = await here.models.Meeting.find({
    editionId: here.edition._id,
    // Whatever has a line since then was written since then.
    updatedAt: { $gte: new Date(from) },
  })
    .select('rev history')
    .lean<JournalEntry['meeting'][]>();
  const lines = meetings
    .flatMap((meeting) =>
      meeting.history.map((entry, index) => ({
        meeting,
        rev: meeting.rev - (meeting.history.length - 1 - index),
        entry,
      })),
    )
    .filter(({ entry }) => entry.at.getTime() >= from && entry.at.getTime() < until && isOfMeeting(entry))
    .sort(
      (a, b) =>
        b.entry.at.getTime() - a.entry.at.getTime() ||
        a.meeting._id.localeCompare(b.meeting._id) ||
        b.rev - a.rev,
    );
  const last = lines[LIMITS.pageSize - 1];
  const rest = last
    ? lines.findIndex(({ entry }) => entry.at.getTime() < last.entry.at.getTime())
    : lines.length;
  const end = rest < 0 ? lines.length : rest;
  return { lines: lines.slice(0, end), more: end < lines.length };
}

/** A meeting that was waited for began in a line, which has its own list. What people say came of theirs is no affair of
 * the board. */
const isOfMeeting = ({ action, after }: HistoryEntry): boolean =>
  action !== 'concluded' && (MEETING_STATES as readonly string[]).includes(after.state);
