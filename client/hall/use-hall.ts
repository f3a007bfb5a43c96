import { useCallback, useEffect, useReducer, useState } from 'react';
import { CallError, call } from '../live/call.ts';
import { now } from '../live/clock.ts';
import { readKept, writeKept } from '../live/kept.ts';
import { onGap, useConnection, useFact } from '../live/socket.ts';
import { EMPTY_HALL, type HallState, reduceHall } from './hall-state.ts';

/** Changes when the kept shape does: an older copy is then ignored, not misread. */
const KEPT_AS = 'hall-1';
/** A screen that nobody watches over reads again this often, whatever the facts said. */
const READ_EVERY_MS = 30_000;

/** What the hall screen shows: kept on this device, read from the server, changed by facts. It heals alone.
 * @returns the state, and `fresh`: false while the server cannot be reached */
export function useHall(): { state: HallState; fresh: boolean } {
  const [state, tell] = useReducer(
    reduceHall,
    EMPTY_HALL,
    () => readKept<HallState>(KEPT_AS, {})?.data ?? EMPTY_HALL,
  );
  const [failed, setFailed] = useState(false);
  const { state: connection } = useConnection();
  const read = useCallback(async (since: string | null) => {
    try {
      tell({ type: 'answered', view: await call('hall:read', since ? { since } : {}) });
      setFailed(false);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setFailed(true);
    }
  }, []);
  const { asOf } = state;

  useEffect(() => void read(null), [read]);
  useEffect(() => {
    const again = () => void read(asOf);
    const timer = setInterval(again, READ_EVERY_MS);
    const stop = onGap(again);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [read, asOf]);
  useEffect(() => {
    if (state.asOf !== null) writeKept(KEPT_AS, {}, state);
  }, [state]);
  const fresh = !failed && connection !== 'offline';
  useEffect(() => {
    if (!fresh) return;
    const note = () => tell({ type: 'still-current', at: now().toUTC().toISO()! });
    const timer = setInterval(note, READ_EVERY_MS);
    return () => clearInterval(timer);
  }, [fresh]);

  useFact('hall:changed', ({ meeting }) => tell({ type: 'meeting', meeting }));
  useFact('names:changed', () => void read(null));
  useFact('sitting:changed', ({ sitting }) => tell({ type: 'sitting', sitting }));
  useFact('sitting:removed', ({ id }) => tell({ type: 'sitting-removed', id }));
  useFact('announcement:published', ({ announcement }) => {
    // Staff who look at the screen also hear of what is not for the hall.
    if (announcement.toAll) tell({ type: 'announced', announcement });
  });
  useFact('announcement:ended', ({ id }) => tell({ type: 'announcement-ended', id }));
  return { state, fresh };
}
