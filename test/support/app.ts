import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { pino } from 'pino';
import { io as connect, type Socket } from 'socket.io-client';
import { SMALL_NOW, type SmallFixture, smallFixture } from '../../fixtures/small/index.ts';
import { type App, createApp } from '../../server/app.ts';
import { clockFrom } from '../../server/clock.ts';
import type {
  Answer,
  ClientToServerEvents,
  ErrorView,
  InputOf,
  OperationName,
  OutputOf,
  ServerToClientEvents,
} from '../../server/contract/index.ts';
import { OPERATIONS } from '../../server/contract/operations.ts';
import type { Matcher } from '../../server/domain/bourse/matcher.ts';
import type { Mailer, Message } from '../../server/domain/context.ts';
import { factsAcross } from '../../server/live/across.ts';
import { createMatcher } from '../../server/matcher/matcher.ts';
import { createModels, type Models } from '../../server/models/index.ts';
import { openStore, type Store } from '../../server/store/index.ts';

export type TestSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

export interface TestAppOptions {
  /** A MongoDB database of the test's own; the embedded store in a folder of its own when left out. */
  mongodbUri?: string | undefined;
  fixture?: SmallFixture;
  /** ISO instant at which the clock of the application starts. */
  now?: string;
  demo?: boolean;
  clientFolder?: string;
  startMatcher?: () => Matcher;
  /** Sends e-mails in the place of keeping them in `mails`. */
  send?: Mailer;
  /** Another application whose store it shares, as a second process would; it goes on when this one stops. */
  beside?: TestApp;
  /** Leave the store empty: no edition, as after a first `npm run serve`. */
  empty?: boolean;
}

/** The whole application on a real store, listening on a free port of 127.0.0.1. */
export interface TestApp {
  url: string;
  app: App;
  store: Store;
  models: Models;
  /** E-mails that were sent. */
  mails: Message[];
  /** Sets the clock. */
  at: (iso: string) => void;
  /** A client that is signed in as a participant (or as nobody). */
  as: (participantId: string | null) => Promise<TestClient>;
  stop: () => Promise<void>;
}

export interface TestClient {
  cookie: string;
  /** Calls an operation over HTTP; throws nothing: `{ data }` or `{ error }` and the status. */
  http: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<HttpAnswer<OutputOf<N>>>;
  /** The `data` of an operation over HTTP, or a failing test that shows the refusal. */
  ok: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** The refusal of an operation over HTTP, or a failing test that shows the answer. */
  refused: (name: OperationName, input: unknown) => Promise<ErrorView>;
  /** A connected socket; closed when the application stops.
   * @param auth what it says of itself */
  socket: (auth?: Record<string, unknown>) => Promise<TestSocket>;
}

export type HttpAnswer<T> = Answer<T> & { status: number; headers: Headers };

export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { beside } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'trait-'));
  const store = beside?.store ?? (await openStore({ dataDir, mongodbUri: options.mongodbUri }));
  const models = beside?.models ?? (await createModels(store.connection));
  if (!options.empty && !beside) await insertFixture(models, options.fixture ?? smallFixture());
  let clock = clockFrom(DateTime.fromISO(options.now ?? SMALL_NOW, { setZone: true }));
  const mails: Message[] = [];
  const app = createApp({
    models,
    ping: store.ping,
    clock: { now: () => clock.now() },
    send: options.send ?? (async (message) => void mails.push(message)),
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    secret: 'a secret for tests only',
    publicUrl: 'http://localhost',
    demo: options.demo ?? false,
    // In this thread, where it starts at once; its own has its own tests.
    startMatcher: options.startMatcher ?? createMatcher,
    ...(options.mongodbUri ? { across: await factsAcross(store.connection) } : {}),
    ...(options.clientFolder ? { clientFolder: options.clientFolder } : {}),
  });
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  const sockets: TestSocket[] = [];
  return {
    url,
    app,
    store,
    models,
    mails,
    at: (iso) => {
      clock = clockFrom(DateTime.fromISO(iso, { setZone: true }));
    },
    as: async (participantId) =>
      clientOf(url, participantId === null ? '' : await cookieFor(app, models, participantId), sockets),
    stop: async () => {
      for (const socket of sockets) socket.disconnect();
      await app.close();
      if (!beside) await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function insertFixture(models: Models, fixture: SmallFixture): Promise<void> {
  await models.Edition.create(fixture.edition);
  await models.Organisation.insertMany(fixture.organisations);
  await models.Participant.insertMany(fixture.participants);
  await models.Listing.insertMany(fixture.listings);
}

/** A session written where the application looks for it: signing in has its own tests. */
async function cookieFor(app: App, models: Models, participantId: string): Promise<string> {
  const token = `test-token-${participantId}-${Math.random().toString(36).slice(2)}`;
  const now = app.services.now();
  await models.Session.create({
    _id: app.services.hash(token),
    participantId,
    createdAt: now.toJSDate(),
    expiresAt: now.plus({ days: 14 }).toJSDate(),
  });
  return `tdu_session=${token}`;
}

/** A client of any running server, in this process or another. */
export function clientOf(url: string, cookie: string, sockets: TestSocket[] = []): TestClient {
  const http: TestClient['http'] = async (name, input) => {
    const { method, path } = OPERATIONS[name];
    const rest: Record<string, unknown> = { ...(input as Record<string, unknown>) };
    const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = rest[key];
      delete rest[key];
      return encodeURIComponent(String(value));
    });
    const query = new URLSearchParams(
      Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    );
    const response = await fetch(`${url}${filled}${method === 'get' && query.size > 0 ? `?${query}` : ''}`, {
      method: method.toUpperCase(),
      headers: { cookie, ...(method === 'get' ? {} : { 'content-type': 'application/json' }) },
      ...(method === 'get' ? {} : { body: JSON.stringify(rest) }),
    });
    return {
      ...((await response.json()) as Answer<never>),
      status: response.status,
      headers: response.headers,
    };
  };
  return {
    cookie,
    http,
    ok: async (name, input) => {
      const answer = await http(name, input);
      if (answer.error) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
      return answer.data as never;
    },
    refused: async (name, input) => {
      const answer = await http(name, input as never);
      if (!answer.error) throw new Error(`${name} was not refused: ${JSON.stringify(answer.data)}`);
      return answer.error;
    },
    socket: (auth = {}) =>
      new Promise((resolve, reject) => {
        const socket: TestSocket = connect(url, {
          transports: ['websocket'],
          extraHeaders: { cookie },
          auth,
          forceNew: true,
          reconnection: false,
        });
        sockets.push(socket);
        socket.once('connect', () => resolve(socket));
        socket.once('connect_error', reject);
      }),
  };
}

/** Sends a command over a socket and waits for its answer. */
export const command = <N extends Extract<keyof ClientToServerEvents, string>>(
  socket: TestSocket,
  name: N,
  input: InputOf<N>,
): Promise<Answer<OutputOf<N>>> =>
  new Promise((resolve) => {
    (socket.emit as (...args: unknown[]) => void)(name, input, resolve);
  });

/** The next fact of this name on a socket. */
export const nextFact = <N extends keyof ServerToClientEvents>(
  socket: TestSocket,
  name: N,
): Promise<Parameters<ServerToClientEvents[N]>[0]> =>
  new Promise((resolve) => {
    socket.once(name as never, ((fact: never) => resolve(fact)) as never);
  });
