import type { Server } from 'socket.io';
import type { ClientToServerEvents, ServerToClientEvents } from '../contract/events.ts';
import type { CatchUp, Told } from '../domain/board/catch-up.ts';
import type { RecentNews } from './recent.ts';

type Rooms = string | string[];

/** What one fact makes the sockets of a process hear: those in `rooms` that are in none of `except`. */
type Emits = { rooms: Rooms; except: Rooms; name: string; payload: unknown[] }[];

/** What server processes tell one another: what to tell their sockets, and what that settles. In one message, so that no
 * process takes for told what never reached it. */
interface ServerToServerEvents {
  'facts:across': (emits: Emits, told: Told) => void;
}

export type LiveServer = Server<
  ClientToServerEvents,
  ServerToClientEvents,
  ServerToServerEvents,
  { oldestMs?: number | undefined; sessionId?: string }
>;

/** Some sockets, to be told something. */
interface Speaker {
  emit: ReturnType<LiveServer['to']>['emit'];
  except(rooms: Rooms): Speaker;
}

/** The sockets of all processes, or of this one alone (`io.local`). */
export interface Audience {
  in: LiveServer['in'];
  to(rooms: Rooms): Speaker;
}

/** Tells the sockets of this process at once, then the other processes, which tell theirs. The adapter would do it the
 * other way round: while the store is away it tells nobody, not even here.
 * @param options.settled called when the sockets of this process have been told */
export async function tellEverywhere(
  io: LiveServer,
  options: {
    alone: boolean;
    recent: RecentNews;
    say: (audience: Audience) => Promise<void>;
    settled: () => Told;
  },
): Promise<void> {
  const emits: Emits = [];
  const emit = (one: Emits[number]) => {
    emits.push(one);
    return emitHere(io, options.recent, one);
  };
  await options.say({
    // Who joins or leaves a room may be anywhere; the adapter keeps that in order with what follows.
    in: (rooms) => io.in(rooms),
    to: (rooms) => speaker(emit, rooms),
  });
  const told = options.settled();
  if (!options.alone && emits.length > 0) io.serverSideEmit('facts:across', emits, told);
}

/** The sockets of this process. */
export const here = (io: LiveServer, recent: RecentNews): Audience => ({
  in: (rooms) => io.local.in(rooms),
  to: (rooms) => speaker((one) => emitHere(io, recent, one), rooms),
});

/** Tells the sockets of this process what another tells everybody. */
export function hearOthers(io: LiveServer, recent: RecentNews, catchUp: CatchUp): void {
  io.on('facts:across', (emits, told) => {
    for (const one of emits) emitHere(io, recent, one);
    catchUp.heard(told);
  });
}

const speaker = (emit: (one: Emits[number]) => boolean, rooms: Rooms, except: Rooms = []): Speaker => ({
  emit: (name: string, ...payload: unknown[]) => emit({ rooms, except, name, payload }),
  except: (others) => speaker(emit, rooms, others),
});

function emitHere(
  io: LiveServer,
  recent: RecentNews,
  { rooms, except, name, payload }: Emits[number],
): boolean {
  recent.note(rooms);
  const audience = io.local.to(rooms).except(except) as unknown as {
    emit: (name: string, ...payload: unknown[]) => boolean;
  };
  return audience.emit(name, ...payload);
}
