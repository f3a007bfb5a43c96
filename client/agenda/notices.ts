import type { MeetingView } from '../../server/contract/index.ts';
import { occupies, othersIn } from './meeting-reading.ts';

/** What somebody else did, in the words of `agenda:notice.*`. */
export type Notice =
  | 'invited'
  | 'countered'
  | 'accepted'
  | 'confirmed'
  | 'unaccepted'
  | 'booked'
  | 'again'
  | 'moved'
  | 'movedTable'
  | 'displaced'
  | 'cancelled'
  | 'withdrawn'
  | 'declined'
  | 'late';

/** What to tell a person of a change that they did not make; null when it is not worth a word.
 * @param before what the page held, undefined for a meeting that it did not know */
export function noticeOf(
  before: MeetingView | undefined,
  after: MeetingView,
  participantId: string,
): Notice | null {
  if (before && after.rev <= before.rev) return null;
  if (after.state === 'proposed') {
    const mine = after.requestedById === participantId;
    if (before && occupies(before)) return 'unaccepted';
    if (mine) return null;
    if (before === undefined) return 'invited';
    return before.requestedById === after.requestedById ? null : 'countered';
  }
  if (after.state === 'declined') return 'declined';
  if (after.state === 'cancelled') {
    if (before === undefined) return null;
    return occupies(before) || before.state === 'displaced' ? 'cancelled' : 'withdrawn';
  }
  if (after.state === 'displaced') return 'displaced';
  if (after.state !== 'confirmed') return null;
  if (before?.state === 'displaced') return 'moved';
  if (!before) return 'booked';
  if (before.state === 'cancelled') return 'again';
  if (!occupies(before)) return theyAccepted(before, after, participantId) ? 'accepted' : 'confirmed';
  if (before.slotId !== after.slotId) return 'moved';
  if (before.table?.id !== after.table?.id) return 'movedTable';
  return othersLate(after, participantId) > othersLate(before, participantId) ? 'late' : null;
}

/** The others took one of the times that were proposed to them; otherwise staff, or somebody in the person's place, did. */
const theyAccepted = (before: MeetingView, after: MeetingView, participantId: string): boolean =>
  before.proposedSlotIds.includes(after.slotId ?? '') &&
  before.people.every(({ participant, answer }) => participant.id !== participantId || answer !== 'pending');

function othersLate(meeting: MeetingView, participantId: string): number {
  const others = new Set(othersIn(meeting, participantId).map((person) => person.id));
  return meeting.people.filter((person) => person.lateSince !== null && others.has(person.participant.id))
    .length;
}
