import { DateTime } from 'luxon';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { BoardView, MeetingFact, MeetingFactName } from '../../server/contract/index.ts';
import { writesOf } from '../agenda/revisions.ts';
import { CallError, call } from '../live/call.ts';
import { readKept, writeKept } from '../live/kept.ts';
import { useSession } from '../live/session.tsx';
import { onGap, useFact } from '../live/socket.ts';
import { type BoardEvent, type BoardState, boardReducer, EMPTY_BOARD } from './board-state.ts';
import { cellOf, holds } from './grid.ts';

export interface Board {
  state: BoardState;
  /** When it was last read whole or brought up to date, in this device's time; null before. */
  readAt: DateTime | null;
  /** The server has told it since the page was opened. */
  isRead: boolean;
  /** Why the last reading failed; what was read before stays. */
  error: CallError | null;
  reread: () => Promise<void>;
  apply: (event: BoardEvent) => void;
}

const RETRY_MS = 5000;

/** The live board: one picture from the server, then facts; after a cut or a gap, what changed since. */
export function useBoard(): Board {
  const me = useSession().session.profile?.id;
  const [kept] = useState(() => readKept<BoardView>('board:read', {}));
  const [state, apply] = useReducer(boardReducer, kept?.data, startFrom);
  const [readAt, setReadAt] = useState(kept ? DateTime.fromMillis(kept.at) : null);
  const [isRead, setIsRead] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const since = useRef<string | null>(null);
  const reading = useRef<Promise<void> | null>(null);
  const again = useRef(false);

  const reread = useCallback(() => {
    // One reading at a time; what happens meanwhile asks for one more, not for many.
    if (reading.current !== null) {
      again.current = true;
      return reading.current;
    }
    const read = async () => {
      do {
        again.current = false;
        try {
          const view = await call('board:read', since.current === null ? {} : { since: since.current });
          since.current = view.asOf;
          apply({ type: 'read', view });
          setReadAt(DateTime.now());
          setIsRead(true);
          setError(null);
        } catch (failure) {
          if (!(failure instanceof CallError)) throw failure;
          setError(failure);
        }
      } while (again.current);
    };
    reading.current = read().finally(() => {
      reading.current = null;
    });
    return reading.current;
  }, []);

  useEffect(() => void reread(), [reread]);
  useEffect(() => onGap(() => void reread()), [reread]);
  useEffect(() => {
    if (!state.gap) return;
    since.current = state.asOf;
    void reread();
  }, [state.gap, state.asOf, reread]);
  useEffect(() => {
    if (error === null || error.code === 'forbidden' || error.code === 'not_signed_in') return;
    const timer = setTimeout(() => void reread(), RETRY_MS);
    return () => clearTimeout(timer);
  }, [error, reread]);
  useKeptForOffline(state);

  const told = (name: MeetingFactName) => (fact: MeetingFact) =>
    apply({ type: 'fact', name, fact, mine: fact.by !== null && fact.by.id === me });
  useFact('meeting:proposed', told('meeting:proposed'));
  useFact('meeting:booked', told('meeting:booked'));
  useFact('meeting:declined', told('meeting:declined'));
  useFact('meeting:moved', told('meeting:moved'));
  useFact('meeting:displaced', told('meeting:displaced'));
  useFact('meeting:cancelled', told('meeting:cancelled'));
  useFact('meeting:expired', told('meeting:expired'));
  useFact('meeting:marked', told('meeting:marked'));
  useFact('move:changed', ({ move }) => apply({ type: 'move', move }));
  useFact('meetings:revised', ({ participantId, revisions }) => {
    if (participantId === null) apply({ type: 'revised', revisions });
  });
  useFact('sitting:changed', ({ sitting }) => apply({ type: 'sitting', sitting }));
  useFact('sitting:removed', ({ id }) => apply({ type: 'sitting-removed', id }));
  useFact('board:changed', () => void reread());
  // What hangs on the edition (links of video rooms, interpreters) changes without a new revision of a meeting.
  const readAnew = () => {
    since.current = null;
    void reread();
  };
  useFact('edition:changed', readAnew);
  useFact('names:changed', readAnew);
  useFact('announcement:published', ({ announcement }) => apply({ type: 'announced', announcement }));
  useFact('announcement:ended', ({ id }) => apply({ type: 'announcement-ended', id }));

  return { state, readAt, isRead, error, reread, apply };
}

const startFrom = (kept: BoardView | undefined): BoardState =>
  kept === undefined ? EMPTY_BOARD : boardReducer(EMPTY_BOARD, { type: 'read', view: kept });

/** Leaves the board as it stands for the next opening without the network, when the page is put away. */
function useKeptForOffline(state: BoardState): void {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => {
    const keep = () => {
      const view = viewOf(latest.current);
      if (document.visibilityState === 'hidden' && view !== null) writeKept('board:read', {}, view);
    };
    document.addEventListener('visibilitychange', keep);
    return () => document.removeEventListener('visibilitychange', keep);
  }, []);
}

function viewOf(state: BoardState): BoardView | null {
  if (state.asOf === null) return null;
  const meetings = [...state.meetings.values()].filter(
    (one) => holds(one) || one.state === 'proposed' || one.state === 'displaced' || one.state === 'no-show',
  );
  return {
    asOf: state.asOf,
    full: true,
    moves: [...state.moves.values()],
    writes: writesOf(meetings),
    meetings,
    sittings: [...state.sittings.values()],
    closures: [...state.closures].map((key) => ({ id: key, ...cellOf(key) })),
    announcements: [...state.announcements],
  };
}
