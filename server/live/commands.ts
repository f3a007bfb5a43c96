import { parseCookie } from 'cookie';
import type { Socket } from 'socket.io';
import type { Answer, ClientToServerEvents, ServerToClientEvents } from '../contract/events.ts';
import { OPERATION_NAMES, OPERATIONS, type Operation } from '../contract/operations.ts';
import { type Context, inEdition } from '../domain/context.ts';
import { actsFor } from '../domain/people/people.ts';
import { Refusal, refusalOf } from '../errors.ts';
import { run } from '../operations.ts';
import type { LiveServer } from './everywhere.ts';
import { roomsOf } from './rooms.ts';

export interface LiveOptions {
  contextOf: (token: string | undefined) => Promise<Context>;
  cookieName: string;
  report: (error: unknown, where: string) => void;
}

type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents>;
type Acknowledge = (answer: Answer<unknown>) => void;

/** Every operation of the table as a socket command, and the rooms of whoever connects. */
export function listen(io: LiveServer, options: LiveOptions): void {
  io.use(async (socket, next) => {
    try {
      const token = parseCookie(socket.handshake.headers.cookie ?? '')[options.cookieName];
      const context = await options.contextOf(token);
      if (context.actor.kind === 'nobody') return next(new Error('not_signed_in'));
      const others =
        context.actor.kind === 'person' ? await actsFor(inEdition(context), context.actor.person) : [];
      await socket.join(roomsOf(context.actor, others));
      serve(socket, () => options.contextOf(token), options.report);
      next();
    } catch (error) {
      options.report(error, 'connection');
      next(new Error('unavailable'));
    }
  });
}

function serve(socket: LiveSocket, contextNow: () => Promise<Context>, report: LiveOptions['report']): void {
  const table: Readonly<Record<string, Operation>> = OPERATIONS;
  socket.use((packet, next) => {
    const [name] = packet as unknown as [string, ...unknown[]];
    const acknowledge = (packet as unknown[]).at(-1);
    const known = Object.hasOwn(table, name);
    if (known && !table[name]!.httpOnly) return next();
    // An event that is not in the table is answered, not dropped.
    const why = known ? `${name} sets a cookie: call it over HTTP` : `no command "${name}": see /api/docs`;
    if (typeof acknowledge === 'function')
      (acknowledge as Acknowledge)({ error: new Refusal('not_found', why).view() });
  });
  socket.onAnyOutgoing((name) => {
    // Once the news is on its way.
    if (name === 'session:ended') setImmediate(() => socket.disconnect(true));
  });
  for (const name of OPERATION_NAMES) {
    if (table[name]!.httpOnly) continue;
    socket.on(
      name as never,
      (async (...args: unknown[]) => {
        const acknowledge = args.pop();
        // Without somebody waiting for the answer a command is not a command.
        if (typeof acknowledge !== 'function') return;
        (acknowledge as Acknowledge)(await answer(name, args, contextNow, report));
      }) as never,
    );
  }
}

async function answer(
  name: (typeof OPERATION_NAMES)[number],
  args: unknown[],
  contextNow: () => Promise<Context>,
  report: LiveOptions['report'],
): Promise<Answer<unknown>> {
  try {
    if (args.length > 1) throw new Refusal('bad_input', `${name} takes one object and an acknowledgement`);
    // The session may have ended since the socket opened: who asks is looked up for each command.
    const { data } = await run(await contextNow(), name, args[0] ?? {});
    return { data };
  } catch (error) {
    return { error: refusalOf(error, name, report).view() };
  }
}
