import { OCCUPYING_STATES } from '../../contract/meetings.ts';
import type { HistoryEntry, MeetingDoc, MoveDoc, Place } from '../../models/index.ts';
import type { Slot } from '../edition/grid.ts';

/** What one meeting, or one proposed move, is to one reader: what waits for an answer, or how it stands differently from
 * what they know. Worked out from what is written in it, never from messages: what was undone meanwhile is no news. */

export const NEWS = [
  'confirmed',
  'moved',
  'displaced',
  'cancelled',
  'reopened',
  'declined',
  'withdrawn',
  'expired',
] as const;

export interface News {
  kind: (typeof NEWS)[number];
  meeting: MeetingDoc;
  /** Of whom the letter speaks: the reader, or somebody whose agenda they keep. */
  ofId: string;
  /** Where it was as far as the reader knows; null when they knew nothing of it. */
  before: Place | null;
  /** The last line by which it came to stand as it does. */
  decisive: HistoryEntry;
  /** Of what is new: its first and its last line. */
  first: number;
  last: number;
}

export interface Ask {
  kind: 'ask';
  meeting: MeetingDoc;
  ofId: string;
  /** The proposed move, when it is about another time for a meeting. */
  move: MoveDoc | null;
  /** Identifies this request among all that are made in the life of a meeting. */
  key: string;
  slotIds: string[];
  asked: number;
  until: number;
  isNew: boolean;
}

export interface Reading {
  readerId: string;
  /** Whose meetings the reader hears of, the reader first. */
  ofIds: readonly string[];
  isStaff: (id: string) => boolean;
  /** How many lines of this history the reader was told. */
  linesTold: (id: string, history: readonly { at: Date }[]) => number;
  slot: (id: string | null) => Slot | undefined;
  now: number;
}

/** @param move the live proposal of another time for this meeting, if there is one */
export function readMeeting(reading: Reading, meeting: MeetingDoc, move: MoveDoc | null): Ask | News | null {
  const asked = move ? askToMove(reading, meeting, move) : null;
  return asked ?? askToMeet(reading, meeting) ?? newsOf(reading, meeting);
}

type Line = Pick<HistoryEntry, 'byId' | 'onBehalfOfId'>;

/** Done by the reader or one of those of whom they read, or in their name. What staff do in somebody's name that person
 * may not know. */
const isOwn = ({ ofIds, isStaff }: Reading, { byId, onBehalfOfId }: Line): boolean =>
  byId !== null &&
  (ofIds.includes(byId) || (onBehalfOfId !== null && ofIds.includes(onBehalfOfId) && !isStaff(byId)));

/** Lines that the reader knows: those told, and those until what they did themselves, with the meeting before their eyes. */
function linesKnown(reading: Reading, { _id, history }: MeetingDoc): number {
  const own = history.findLastIndex(({ byId }) => byId === reading.readerId);
  return Math.max(reading.linesTold(_id, history), own + 1);
}

/** An entry that the reader, or somebody of whom they read, has still to answer. */
const pendingOf = (
  { ofIds }: Reading,
  answers: readonly { participantId: string; answer: string }[],
): string | undefined =>
  ofIds.find((id) => answers.some((entry) => entry.participantId === id && entry.answer === 'pending'));

function askToMeet(reading: Reading, meeting: MeetingDoc): Ask | null {
  const { history, expiresAt } = meeting;
  if (meeting.state !== 'proposed' || !expiresAt || expiresAt.getTime() <= reading.now) return null;
  const ofId = pendingOf(reading, meeting.people);
  if (ofId === undefined) return null;
  const line = standingAsk(history);
  const known = linesKnown(reading, meeting);
  const before = knownPlace(history, known);
  // Seated, accepted or withdrawn as far as the reader knows: it waits for them again.
  const again = before !== null && before.state !== 'proposed' && !isOwn(reading, history.at(-1)!);
  return {
    kind: 'ask',
    meeting,
    ofId,
    move: null,
    key: `${meeting._id}·${line}`,
    slotIds: meeting.proposedSlotIds,
    asked: (again ? history.at(-1)! : history[line]!).at.getTime(),
    until: expiresAt.getTime(),
    isNew: again || (line >= known && !isOwn(reading, history[line]!)),
  };
}

const ASKS = ['proposed', 'countered', 'taken', 'planned'];

/** The line by which a request asks what it asks now: what a programme asked and took back does not count. */
function standingAsk(history: readonly HistoryEntry[]): number {
  const asks: number[] = [];
  for (const [index, { action }] of history.entries()) {
    if (ASKS.includes(action)) asks.push(index);
    else if (action === 'unplanned') asks.pop();
  }
  return asks.at(-1) ?? 0;
}

/** Who only gains by a move is asked about their own request, which takes place then. */
function askToMove(reading: Reading, meeting: MeetingDoc, move: MoveDoc): Ask | null {
  if (move.status !== 'open' || move.expiresAt.getTime() <= reading.now) return null;
  const concerned = move.answers.filter((entry) => meeting.participantIds.includes(entry.participantId));
  const ofId = pendingOf(reading, concerned);
  if (ofId === undefined) return null;
  const line = move.history.findLastIndex(({ action }) => action === 'proposed' || action === 'reopened');
  const asked = move.history[line]!;
  return {
    kind: 'ask',
    meeting,
    ofId,
    move,
    key: `${move._id}·${line}`,
    slotIds: move.enables?.meetingId === meeting._id ? [move.enables.slotId] : move.slotIds,
    asked: asked.at.getTime(),
    until: move.expiresAt.getTime(),
    isNew: line >= reading.linesTold(move._id, move.history) && !isOwn(reading, asked),
  };
}

/** Of a meeting that began in a line, whom it is with knows nothing until it is asked or booked. */
const knownPlace = (history: readonly HistoryEntry[], known: number): Place | null => {
  const place = history[known - 1]?.after ?? null;
  return place && IN_LINE.includes(place.state) ? null : place;
};
const IN_LINE: Place['state'][] = ['waiting', 'offered', 'left'];

const sits = ({ state }: Pick<Place, 'state'>): boolean =>
  (OCCUPYING_STATES as readonly string[]).includes(state);

const differ = (one: Place | null, other: Place): boolean =>
  one?.state !== other.state || one.slotId !== other.slotId || one.tableId !== other.tableId;

function newsOf(reading: Reading, meeting: MeetingDoc): News | null {
  const known = linesKnown(reading, meeting);
  const lines = meeting.history.slice(known);
  const decisive = lines.findLast((line) => differ(line.before, line.after));
  if (!decisive || isOwn(reading, decisive)) return null;
  const before = knownPlace(meeting.history, known);
  const kind = kindOf(reading, meeting, before);
  if (!kind) return null;
  const news = lines.filter((line) => !isOwn(reading, line));
  return {
    kind,
    meeting,
    ofId: reading.ofIds.find((id) => meeting.participantIds.includes(id))!,
    before,
    decisive,
    first: news[0]!.at.getTime(),
    last: news.at(-1)!.at.getTime(),
  };
}

function kindOf(reading: Reading, meeting: MeetingDoc, before: Place | null): News['kind'] | null {
  // A time that is no longer in the grid is not known to be over.
  const isOver = (slotId: string | null) =>
    (reading.slot(slotId)?.end.getTime() ?? Number.POSITIVE_INFINITY) <= reading.now;
  const sat = before !== null && sits(before);
  switch (meeting.state) {
    case 'confirmed':
    case 'in-progress':
    case 'held':
      if (isOver(meeting.slotId)) return null;
      if (!sat) return 'confirmed';
      return before.slotId === meeting.slotId && before.tableId === meeting.tableId ? null : 'moved';
    case 'displaced':
      return sat ? 'displaced' : null;
    case 'proposed':
      return sat ? 'reopened' : null;
    case 'cancelled':
      if (before?.state === 'proposed') return 'withdrawn';
      return (sat && !isOver(before.slotId)) || before?.state === 'displaced' ? 'cancelled' : null;
    case 'declined':
      return before?.state === 'proposed' ? 'declined' : null;
    case 'expired':
      return before?.state === 'proposed' ? 'expired' : null;
    default:
      return null;
  }
}
