import type { Server } from 'socket.io';
import type { ClientToServerEvents, ServerToClientEvents } from '../contract/events.ts';
import type { CatchUp, Told } from '../domain/board/catch-up.ts';

/** What one fact makes the sockets of a process hear. */
type Emits = [rooms: string | string[], name: string, ...payload: unknown[]][];

/** What server processes tell one another: what to tell their sockets, and what that settles. In one message, so that no
 * process takes for told what never reached it. */
interface ServerToServerEvents {
  'facts:across': (emits: Emits, told: Told) => void;
}

export type LiveServer = Server<ClientToServerEvents, ServerToClientEvents, ServerToServerEvents>;

/** The sockets of all processes, or of this one alone (`io.local`). */
export type Audience = Pick<LiveServer, 'to' | 'in'>;

/** Tells the sockets of this process at once, then the other processes, which tell theirs. The adapter would do it the
 * other way round: while the store is away it tells nobody, not even here.
 * @param options.settled called when the sockets of this process have been told */
export async function tellEverywhere(
  io: LiveServer,
  options: { alone: boolean; say: (audience: Audience) => Promise<void>; settled: () => Told },
): Promise<void> {
  const emits: Emits = [];
  const here = {
    // Who joins or leaves a room may be anywhere; the adapter keeps that in order with what follows.
    in: (rooms: string | string[]) => io.in(rooms),
    to: (rooms: string | string[]) => ({
      emit: (name: string, ...payload: unknown[]) => {
        emits.push([rooms, name, ...payload]);
        emitHere(io, rooms, name, payload);
      },
    }),
  };
  await options.say(here as unknown as Audience);
  const told = options.settled();
  if (!options.alone && emits.length > 0) io.serverSideEmit('facts:across', emits, told);
}

/** Tells the sockets of this process what another tells everybody. */
export function hearOthers(io: LiveServer, catchUp: CatchUp): void {
  io.on('facts:across', (emits, told) => {
    for (const [rooms, name, ...payload] of emits) emitHere(io, rooms, name, payload);
    catchUp.heard(told);
  });
}

function emitHere(io: LiveServer, rooms: string | string[], name: string, payload: unknown[]): void {
  const audience = io.local.to(rooms) as unknown as {
    emit: (name: string, ...payload: unknown[]) => boolean;
  };
  audience.emit(name, ...payload);
}
