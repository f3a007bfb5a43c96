import type { MeetingView } from '../../server/contract/index.ts';
import { occupies, othersIn } from './meeting-reading.ts';

/** What somebody else did, in the words of `agenda:notice.*`. */
export type Notice =
  | 'invited'
  | 'countered'
  | 'accepted'
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
  if (before?.state === 'cancelled') return 'again';
  if (!before || !occupies(before)) return before ? 'accepted' : 'booked';
  if (before.slotId !== after.slotId) return 'moved';
  if (before.table?.id !== after.table?.id) return 'movedTable';
  return othersLate(after, participantId) > othersLate(before, participantId) ? 'late' : null;
}

function othersLate(meeting: MeetingView, participantId: string): number {
  const others = new Set(othersIn(meeting, participantId).map((person) => person.id));
  return meeting.people.filter((person) => person.lateSince !== null && others.has(person.participant.id))
    .length;
}
