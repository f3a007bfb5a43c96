import type { MeetingView, MoveView } from '../../server/contract/index.ts';
import type { AgendaState } from './agenda-state.ts';
import type { Leaving } from './leaving.ts';

/** Another time that is asked of this person. */
export interface Ask {
  move: MoveView;
  /** The meeting that moves, or, for somebody who only gains by that, the request that becomes possible. */
  meeting: MeetingView;
  /** Whether it is this person's own meeting that moves. */
  own: boolean;
  /** The request that becomes possible, where this person is in it. */
  enabled: MeetingView | null;
  /** Times to which this person said yes. */
  mine: readonly string[];
  /** It has no place meanwhile. */
  urgent: boolean;
}

export interface Asks {
  toAnswer: Ask[];
  waiting: Ask[];
}

/** What waits for an answer of this person, and what they answered while others still do; soonest to end first.
 * @param now milliseconds on the server's clock
 * @param leaving refused a moment ago, which can still be taken back */
export function readAsks(state: AgendaState, now: number, leaving: readonly Leaving[] = []): Asks {
  const asks = Object.values(state.moves)
    .filter((move) => !leaving.some((entry) => entry.meetingId === move.id))
    .flatMap((move) => askOf(state, move, now) ?? [])
    .sort((a, b) => a.move.expiresAt.localeCompare(b.move.expiresAt) || a.move.id.localeCompare(b.move.id));
  const isMine = ({ move, mine }: Ask) => move.status === 'open' && mine.length === 0;
  return { toAnswer: asks.filter(isMine), waiting: asks.filter((ask) => !isMine(ask)) };
}

function askOf(state: AgendaState, move: MoveView, now: number): Ask | null {
  const live = move.status === 'agreed' || (move.status === 'open' && Date.parse(move.expiresAt) > now);
  const mine = move.answers.find((one) => one.participantId === state.participantId);
  if (!live || !mine) return null;
  const moved = state.meetings[move.meetingId];
  const enabled = (move.enables && state.meetings[move.enables.meetingId]) ?? null;
  const meeting = moved ?? enabled;
  // Moved or cancelled meanwhile: the question is void, and its end is on its way.
  if (!meeting || (moved && !isAsAsked(move, moved))) return null;
  return {
    move,
    meeting,
    own: moved !== undefined,
    enabled,
    mine: mine.slotIds,
    urgent: move.fallback === 'cancelled',
  };
}

const isAsAsked = (move: MoveView, meeting: MeetingView): boolean =>
  move.fallback === 'cancelled'
    ? meeting.state === 'displaced'
    : meeting.state === 'confirmed' && meeting.slotId === move.from.slotId;

/** What came of this person's own requests for another day, where nothing moved; newest first. */
export function readAnswered(state: AgendaState, now: number): Answered[] {
  return Object.values(state.moves)
    .filter(({ askedById, updatedAt }) => askedById === state.participantId && isRecent(updatedAt, now))
    .flatMap((move) => {
      const meeting = state.meetings[move.meetingId];
      const { status } = move;
      return meeting && (status === 'declined' || status === 'expired' || status === 'overtaken')
        ? [{ move, meeting, status }]
        : [];
    })
    .sort((a, b) => b.move.updatedAt.localeCompare(a.move.updatedAt));
}

export interface Answered {
  move: MoveView;
  meeting: MeetingView;
  status: 'declined' | 'expired' | 'overtaken';
}

/** An answer stays visible for this long. */
const RECENT_HOURS = 24;
export const isRecent = (instant: string, now: number): boolean =>
  now - Date.parse(instant) < RECENT_HOURS * 3_600_000;

/** A meeting that was cancelled because it had lost its place: it may be asked for again. */
export const lostItsPlace = (meeting: MeetingView): boolean =>
  meeting.state === 'cancelled' &&
  meeting.slotId === null &&
  meeting.people.every((person) => person.answer === 'accepted');
