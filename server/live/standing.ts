import { type Actor, type Context, inEdition } from '../domain/context.ts';
import { whomTheyActFor } from '../domain/people/acting.ts';
import { actorsOf } from '../domain/people/sessions.ts';
import type { LiveServer } from './everywhere.ts';
import { roomsOf } from './rooms.ts';

/** Looks again at who holds the open sockets of this process, in three queries for all of them. A session that ended while
 * nobody lived to say so, or that is over, closes its sockets; who acts for somebody by now hears of them, and who does no
 * longer does not: sockets that only listen ask for nothing, and no command would show it.
 * @returns how many sockets were closed or heard of others than they should */
export async function lookAgain(io: LiveServer, context: Context): Promise<number> {
  const sockets = [...io.sockets.sockets.values()].filter(({ data }) => data.sessionId !== undefined);
  if (sockets.length === 0) return 0;
  const actors = await actorsOf(context, [...new Set(sockets.map(({ data }) => data.sessionId!))]);
  const people = [...actors.values()].flatMap((actor) => (actor.kind === 'person' ? actor.person : []));
  const others = context.edition ? await whomTheyActFor(inEdition(context), people) : new Map();
  let count = 0;
  for (const socket of sockets) {
    const actor: Actor = actors.get(socket.data.sessionId!) ?? { kind: 'nobody' };
    if (actor.kind === 'nobody') {
      // The news itself closes the socket (commands.ts).
      socket.emit('session:ended');
      count++;
      continue;
    }
    const rooms = roomsOf(actor, (actor.kind === 'person' && others.get(actor.person._id)) || []);
    const missing = rooms.filter((room) => !socket.rooms.has(room));
    const beyond = [...socket.rooms].filter((room) => room !== socket.id && !rooms.includes(room));
    if (missing.length > 0) await socket.join(missing);
    for (const room of beyond) await socket.leave(room);
    if (missing.length + beyond.length > 0) count++;
  }
  return count;
}
