import { parseCookie } from 'cookie';
import type { Socket } from 'socket.io';
import { z } from 'zod';
import type { Answer, ClientToServerEvents, ServerToClientEvents } from '../contract/events.ts';
import { OPERATION_NAMES, OPERATIONS, type Operation } from '../contract/operations.ts';
import { type Context, inEdition } from '../domain/context.ts';
import { actsFor } from '../domain/people/people.ts';
import { Refusal, refusalOf } from '../errors.ts';
import { run } from '../operations.ts';
import type { LiveServer } from './everywhere.ts';
import type { RecentNews } from './recent.ts';
import { roomsOf } from './rooms.ts';

export interface LiveOptions {
  recent: RecentNews;
  contextOf: (token: string | undefined) => Promise<Context>;
  cookieName: string;
  report: (error: unknown, where: string) => void;
}

type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents>;
type Acknowledge = (answer: Answer<unknown>) => void;

/** What a client may say of itself when it connects. */
const Hello = z.object({
  /** Age of the oldest answer that it shows, ms: it is told whether something happened since. */
  oldestMs: z.number().min(0).optional(),
});

/** A client's answer was on its way to it before it had an age, and its greeting on the way here, ms. */
export const UNDER_WAY_MS = 5_000;

/** Every operation of the table as a socket command, and the rooms of whoever connects. */
export function listen(io: LiveServer, options: LiveOptions): void {
  io.use(async (socket, next) => {
    try {
      const token = parseCookie(socket.handshake.headers.cookie ?? '')[options.cookieName];
      const context = await options.contextOf(token);
      if (context.actor.kind === 'nobody') return next(new Error('not_signed_in'));
      const others =
        context.actor.kind === 'person' ? await actsFor(inEdition(context), context.actor.person) : [];
      const hello = Hello.safeParse(socket.handshake.auth);
      if (!hello.success) return next(new Error(`bad_input: auth: ${z.prettifyError(hello.error)}`));
      await socket.join(roomsOf(context.actor, others));
      socket.data.oldestMs = hello.data.oldestMs;
      socket.data.sessionId = context.actor.sessionId;
      serve(socket, () => options.contextOf(token), options.report);
      next();
    } catch (error) {
      options.report(error, 'connection');
      next(new Error('unavailable'));
    }
  });
  // Only now is it told what its rooms are.
  io.on('connection', (socket) => {
    const { oldestMs } = socket.data;
    if (oldestMs === undefined) return;
    const sinceGreeting = Math.max(0, Date.now() - socket.handshake.issued);
    if (options.recent.mayHaveTold(socket.rooms, oldestMs + UNDER_WAY_MS + sinceGreeting))
      socket.emit('news:missed');
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
