import { DateTime } from 'luxon';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { io, type Socket } from 'socket.io-client';
import {
  type ClientToServerEvents,
  MEETING_FACTS,
  type MeetingFact,
  type ServerToClientEvents,
} from '../../server/contract/index.ts';

/** Typed by the contract: facts come in, commands may go out. Opened by the session provider. */
export const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io({
  autoConnect: false,
  // WebSocket at once; long polling only where a proxy forbids it.
  transports: ['websocket', 'polling'],
  tryAllTransports: true,
  reconnectionDelayMax: 8000,
});

export interface Connection {
  state: 'online' | 'connecting' | 'offline';
  /** Since when; for `offline` and `connecting`, the last moment at which the server was heard. */
  since: DateTime;
}

/** A cut shorter than this is not worth worrying anybody. */
const GRACE_MS = 4000;

const HEARD_KEY = 'tdu.last-heard';
const HEARD_EVERY_MS = 30_000;

let connection: Connection = { state: 'connecting', since: lastHeard() };
const listeners = new Set<() => void>();
const gapHandlers = new Set<() => void>();
let wasConnected = false;
let grace: ReturnType<typeof setTimeout> | undefined;

function become(state: Connection['state']): void {
  if (state === connection.state) return;
  const since = connection.state === 'online' || state === 'online' ? DateTime.now() : connection.since;
  connection = { state, since };
  noteHeard();
  for (const listener of listeners) listener();
}

function cut(): void {
  if (connection.state === 'offline') return;
  become('connecting');
  grace ??= setTimeout(() => {
    grace = undefined;
    if (!socket.connected) become('offline');
  }, GRACE_MS);
}

socket.on('connect', () => {
  clearTimeout(grace);
  grace = undefined;
  become('online');
  if (wasConnected) askAgain();
  wasConnected = true;
});
socket.on('news:missed', askAgain);
socket.on('disconnect', (reason) => {
  if (reason !== 'io client disconnect') cut();
});
socket.on('connect_error', cut);
if (typeof window !== 'undefined') {
  setInterval(noteHeard, HEARD_EVERY_MS);
  window.addEventListener('pagehide', noteHeard);
  window.addEventListener('offline', () => become('offline'));
  window.addEventListener('online', connectAnew);
}

/** The network is back: at once, not after the pause that grew with each attempt. A connection that seems open may be
 * of the network before, and dead. */
function connectAnew(): void {
  if (!socket.active) return;
  socket.disconnect();
  socket.connect();
}

/** Whether what is on screen is live. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}

/** Calls the handler for each fact of that name while the component is mounted. */
export function useFact<N extends keyof ServerToClientEvents>(
  name: N,
  handler: ServerToClientEvents[N],
): void {
  const handle = useEffectEvent(handler as (...args: unknown[]) => void);
  useEffect(() => {
    const listener = (...args: unknown[]) => handle(...args);
    socket.on(name, listener as never);
    return () => {
      socket.off(name, listener as never);
    };
  }, [name]);
}

/** Calls the handler whenever something happens to a meeting that concerns me. */
export function useMeetingFacts(handler: (fact: MeetingFact) => void): void {
  const handle = useEffectEvent(handler);
  useEffect(() => {
    const listener = (fact: MeetingFact) => handle(fact);
    for (const name of MEETING_FACTS) socket.on(name, listener);
    return () => {
      for (const name of MEETING_FACTS) socket.off(name, listener);
    };
  }, []);
}

/** Called when news may have been missed, to read again what is on screen: after each reconnection, and where something
 * happened between a page's first reading and its first connection.
 * @returns unsubscribe */
export function onGap(handler: () => void): () => void {
  gapHandlers.add(handler);
  return () => {
    gapHandlers.delete(handler);
  };
}

function askAgain(): void {
  for (const handler of gapHandlers) handler();
}

/** Says at the first connection how old the oldest answer on screen is; after a cut all of it is read again anyway.
 * @param age in ms */
export function greetWith(age: () => number): void {
  socket.auth = (send) => send(wasConnected ? {} : { oldestMs: age() });
}

/** Remembers when the server was last heard, for a page that is opened offline. */
function noteHeard(): void {
  if (!socket.connected) return;
  try {
    localStorage.setItem(HEARD_KEY, String(Date.now()));
  } catch {
    // Storage is forbidden: an offline page will not know how old it is.
  }
}

function lastHeard(): DateTime {
  try {
    const millis = Number(localStorage.getItem(HEARD_KEY));
    return millis > 0 ? DateTime.fromMillis(millis) : DateTime.now();
  } catch {
    return DateTime.now();
  }
}
