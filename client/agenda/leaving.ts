import { useSyncExternalStore } from 'react';
import { UNDO_SECONDS } from '../../server/contract/index.ts';
import type { AgendaState } from './agenda-state.ts';

/** A meeting that its reader just cancelled or declined: shown so at once, sent when the time to take it back
 * is over. Nobody is told of a cancellation that did not last, and nobody can take the place meanwhile. */
export interface Leaving {
  meetingId: string;
  state: 'cancelled' | 'declined';
  /** Instant of the tap, on the server's clock. */
  at: string;
}

let leaving: readonly Leaving[] = [];
const timers = new Map<string, { timer: ReturnType<typeof setTimeout>; send: () => void }>();
const listeners = new Set<() => void>();

export function useLeaving(): readonly Leaving[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => leaving,
  );
}

/** Leaves a meeting in `UNDO_SECONDS`, or at once when the page is being closed.
 * @param send tells the server; when it fails the meeting comes back to the page, and `send` says so */
export function leave(entry: Leaving, send: () => Promise<void>): void {
  stayIn(entry.meetingId);
  change([...leaving, entry]);
  const sendNow = () => {
    timers.delete(entry.meetingId);
    void send().finally(() => change(leaving.filter((other) => other !== entry)));
  };
  timers.set(entry.meetingId, { timer: setTimeout(sendNow, UNDO_SECONDS * 1000), send: sendNow });
}

/** Takes it back. @returns false when it was sent already */
export function stayIn(meetingId: string): boolean {
  const waiting = timers.get(meetingId);
  if (!waiting) return false;
  clearTimeout(waiting.timer);
  timers.delete(meetingId);
  change(leaving.filter((entry) => entry.meetingId !== meetingId));
  return true;
}

/** The agenda as it will be once what is leaving has left. */
export function withoutLeaving(state: AgendaState, entries: readonly Leaving[]): AgendaState {
  const meetings = { ...state.meetings };
  for (const { meetingId, state: left, at } of entries) {
    const meeting = meetings[meetingId];
    if (meeting) meetings[meetingId] = { ...meeting, state: left, updatedAt: at };
  }
  return entries.length === 0 ? state : { ...state, meetings };
}

function change(next: readonly Leaving[]): void {
  leaving = next;
  for (const listener of listeners) listener();
}

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => {
    for (const { timer, send } of [...timers.values()]) {
      clearTimeout(timer);
      send();
    }
  });
}
