import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { CallError, call } from '../live/call.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { onGap } from '../live/socket.ts';
import { pastLines } from './past-lines.ts';
import type { Board } from './use-board.ts';

/** What happened before the board was opened, from the histories of meetings. */
export interface Past {
  state: 'reading' | 'more' | 'all';
  error: CallError | null;
  /** Reads the next older page, or tries again. */
  older: () => void;
}

/** Reads the first page as soon as the server has told the meetings, and again after a cut: a history knows who. */
export function usePast(board: Board): Past {
  const me = useSession().session.profile?.id;
  const { tables } = useEdition();
  const [state, setState] = useState<Past['state']>('reading');
  const [error, setError] = useState<CallError | null>(null);
  const reached = useRef<string | undefined>(undefined);
  const latest = useRef(board);
  useEffect(() => {
    latest.current = board;
  }, [board]);

  const read = async (before?: string) => {
    try {
      const { lines, more } = await call('board:journal', before === undefined ? {} : { before });
      const { apply, state: now } = latest.current;
      apply({ type: 'past', lines: pastLines(lines, now.meetings, tables, me) });
      // The first page, read again after a cut, does not forget how far the pages went.
      if (reached.current === undefined || before !== undefined) {
        reached.current = lines.at(-1)?.at;
        setState(more ? 'more' : 'all');
      }
      setError(null);
    } catch (failure) {
      if (!(failure instanceof CallError)) throw failure;
      setError(failure);
      setState((was) => (was === 'all' ? was : 'more'));
    }
  };
  const readFirst = useEffectEvent(() => void read());
  const { isRead } = board;
  useEffect(() => {
    if (isRead) readFirst();
  }, [isRead]);
  useEffect(() => onGap(readFirst), []);
  return {
    state,
    error,
    older: () => {
      setState('reading');
      void read(reached.current);
    },
  };
}
