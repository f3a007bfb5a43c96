import { createHmac } from 'node:crypto';
import { DateTime } from 'luxon';
import { nanoid } from 'nanoid';
import { SMALL_EDITION_ID, type SmallFixture } from '../../fixtures/small/index.ts';
import { type ServerProcess, startServer } from '../../server/cli/server-process.ts';
import { createModels } from '../../server/models/index.ts';
import { openStore } from '../../server/store/index.ts';
import { insertFixture, startTestApp } from '../support/app.ts';
import { type Verdict, verdictOn } from './check.ts';
import type { Log } from './evidence.ts';
import { type Leash, startLeash } from './leash.ts';
import { type StormStore, startMembers, startMongod } from './mongod.ts';
import { startRelay } from './relay.ts';

const SECRET = 'a secret for storms only';

/** The servers of a storm, and what can befall them. */
export interface Servers {
  /** Addresses of those that answer now. */
  urls: () => string[];
  cookies: Map<string, string>;
  /** `kill -9` of one server process, and its restart. */
  kill?: (index: number) => Promise<void>;
  /** `kill -9` of the MongoDB server and its restart on the same files; of several members, the primary steps down. */
  strikeStore?: () => Promise<void>;
  /** Takes the referee away, to see whether the checker would notice. */
  dropIndex: () => Promise<void>;
  /** Ends the servers, then lets the checker read the store. */
  verdict: (logs: readonly Log[], offerMs: number) => Promise<Verdict>;
  stop: () => Promise<void>;
}

/** The server inside this process, on the embedded store: nothing can befall it. */
export async function serversWithin(fixture: SmallFixture): Promise<Servers> {
  const app = await startTestApp({ fixture, now: DateTime.now().toISO() });
  await insertSittings(app.models, fixture);
  const cookies = new Map<string, string>();
  for (const { _id } of fixture.participants) cookies.set(_id, (await app.as(_id)).cookie);
  return {
    urls: () => [app.url],
    cookies,
    dropIndex: async () => void (await app.store.connection.collection('engagements').dropIndex('claims_1')),
    verdict: (logs, offerMs) => verdictOn(app.store.connection, logs, { offerMs, clock: false }),
    stop: app.stop,
  };
}

export interface ProcessOptions {
  fixture: SmallFixture;
  engine: 'embedded' | 'mongodb';
  processes: number;
  /** Members of the replica set. */
  members: number;
  /** The members are addresses before one MongoDB. */
  relayed?: boolean | undefined;
  random: () => number;
  profiles?: string | undefined;
}

/** Server processes on an embedded store (one) or on a MongoDB (any number). They end with this process, however it ends. */
export async function serverProcesses(options: ProcessOptions): Promise<Servers> {
  const leash = await startLeash();
  try {
    return await serversOn(leash, options);
  } catch (error) {
    await leash.release();
    throw error;
  }
}

async function serversOn(leash: Leash, options: ProcessOptions): Promise<Servers> {
  const dataDir = leash.folder;
  const mongod = options.engine === 'embedded' ? null : await startStore(leash, options);
  const mongodbUri = mongod?.uri;
  const cookies = await fill(options.fixture, { dataDir, mongodbUri });
  const start = () =>
    startServer({
      args: ['--api-only'],
      nodeArgs: options.profiles ? ['--cpu-prof', `--cpu-prof-dir=${options.profiles}`] : [],
      env: {
        DATA_DIR: dataDir,
        MONGODB_URI: mongodbUri ?? '',
        SESSION_SECRET: SECRET,
        PUBLIC_URL: 'http://localhost',
        LOG_LEVEL: process.env.STORM_LOG ?? 'silent',
      },
      started: leash.hold,
      say: (text) => void (process.env.STORM_LOG && process.stderr.write(text)),
    });
  const servers: (ServerProcess | null)[] = await Promise.all(
    Array.from({ length: options.processes }, start),
  );
  const stopAll = () => Promise.all(servers.map((server) => server?.stop()));
  const withStore = async <T>(use: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>) => {
    const store = await openStore({ dataDir, mongodbUri });
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };
  return {
    urls: () => servers.flatMap((server) => (server ? [`http://127.0.0.1:${server.port}`] : [])),
    cookies,
    kill: async (index) => {
      const server = servers[index % servers.length];
      if (!server) return;
      servers[index % servers.length] = null;
      await server.kill();
      servers[index % servers.length] = await startAgain(start);
    },
    ...(mongod ? { strikeStore: mongod.strike } : {}),
    dropIndex: () =>
      withStore(
        async (store) => void (await store.connection.collection('engagements').dropIndex('claims_1')),
      ),
    verdict: async (logs, offerMs) => {
      // One after the other, so that somebody goes on with what another leaves.
      for (const server of servers) await server?.stop();
      return withStore((store) => verdictOn(store.connection, logs, { offerMs, clock: true }));
    },
    stop: async () => {
      await stopAll();
      await mongod?.stop();
      await leash.release();
    },
  };
}

async function startStore(
  leash: Leash,
  { members, relayed, random }: { members: number; relayed?: boolean | undefined; random: () => number },
): Promise<StormStore> {
  if (members === 1) return startMongod(leash);
  return relayed ? startRelay(await startMongod(leash), members, random) : startMembers(members);
}

/** As whoever supervises a server does: again and again, for its store may be away too. */
async function startAgain(start: () => Promise<ServerProcess>): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}

/** The hall, its programme, and a session for everybody, as if they had signed in. */
async function fill(
  fixture: SmallFixture,
  where: { dataDir: string; mongodbUri: string | undefined },
): Promise<Map<string, string>> {
  const store = await openStore(where);
  const models = await createModels(store.connection);
  await insertFixture(models, fixture);
  await insertSittings(models, fixture);
  const tokens = new Map(fixture.participants.map(({ _id }) => [_id, nanoid(32)]));
  await models.Session.insertMany(
    [...tokens].map(([participantId, token]) => ({
      _id: createHmac('sha256', SECRET).update(token).digest('base64url'),
      participantId,
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 13.9 * 86_400_000),
    })),
  );
  await store.close();
  return new Map([...tokens].map(([id, token]) => [id, `tdu_session=${token}`]));
}

/** Three sessions of the programme, each over three slots of the grid. */
async function insertSittings(models: Awaited<ReturnType<typeof createModels>>, fixture: SmallFixture) {
  const { date } = fixture.edition.windows[0]!;
  for (const [index, clock] of ['10:00', '12:00', '16:00'].entries()) {
    const start = DateTime.fromISO(`${date}T${clock}`, { zone: fixture.edition.timeZone });
    await models.Sitting.create({
      _id: `sitting-${index}`,
      editionId: SMALL_EDITION_ID,
      rev: 0,
      kind: 'plenary',
      title: { fr: `Plénière ${index + 1}` },
      roomId: 'salle-1',
      start: start.toJSDate(),
      end: start.plus({ minutes: 60 }).toJSDate(),
      // Five minutes each, counted from 1970.
      claims: Array.from(
        { length: 12 },
        (_, piece) => `${SMALL_EDITION_ID}·salle-1·${start.toMillis() / 300_000 + piece}`,
      ),
      countries: [],
      themes: [],
    });
  }
}
