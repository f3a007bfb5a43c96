import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'mocha';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { nanoid } from 'nanoid';
import { openStore, type Store } from '../../server/store/index.ts';
import { mongodBinary } from './mongod-binary.ts';

export type Engine = Store['engine'];
export type OpenTestStore = () => Promise<Store>;

/** A MongoDB for this test process, or why there is none. */
export type TestMongo = { uri: string; ours: boolean; stop(): Promise<void> } | { skipped: string };

let found: Promise<TestMongo> | undefined;

/** Finds a MongoDB, once per process: the server of `MONGODB_TEST_URI`, else one started here from
 * `MONGOMS_SYSTEM_BINARY`, a `mongod` on the PATH, or, with `MONGODB_TEST_DOWNLOAD=1`, a download.
 * It is stopped when mocha ends. */
export function mongoForTests(): Promise<TestMongo> {
  found ??= findMongo();
  return found;
}

/** The same on a server that holds nothing yet, where it was started here: one whose file grew commits ever more slowly, and
 * races are many commits. Call it between suites: the one before is stopped. */
export async function freshMongoForTests(): Promise<TestMongo> {
  const mongo = await mongoForTests();
  if ('skipped' in mongo || !mongo.ours) return mongo;
  await mongo.stop();
  found = undefined;
  return mongoForTests();
}

/** Defines the same suite for each engine. Every store that `openTestStore` gives is empty, has its own
 * folder or database, and is closed and removed after the suite.
 * @param define `engine` tells which one it is, for what only one of them promises */
export function eachEngine(
  name: string,
  define: (openTestStore: OpenTestStore, engine: Engine) => void,
): void {
  for (const engine of ['embedded', 'mongodb'] as const) {
    describe(`${name} (${engine})`, () => {
      const discard: (() => Promise<unknown>)[] = [];

      before(async function () {
        if (engine === 'embedded') return;
        this.timeout(60_000);
        const mongo = await mongoForTests();
        if ('skipped' in mongo) this.skip();
      });

      define(async () => {
        const { store, remove } = engine === 'embedded' ? await openEmbedded() : await openMongodb();
        discard.push(remove);
        return store;
      }, engine);

      after(async function () {
        this.timeout(20_000);
        for (const remove of discard.reverse()) await remove();
      });
    });
  }
}

interface TestStore {
  store: Store;
  remove(): Promise<void>;
}

async function openEmbedded(): Promise<TestStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trait-d-union-'));
  const store = await openStore({ dataDir });
  return {
    store,
    async remove() {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function openMongodb(): Promise<TestStore> {
  const mongo = await mongoForTests();
  if ('skipped' in mongo) throw new Error(mongo.skipped);
  const store = await openStore({ mongodbUri: withDatabase(mongo.uri, `test-${nanoid(8)}`), dataDir: '' });
  return {
    store,
    async remove() {
      if (store.connection.readyState === 1) await store.connection.dropDatabase();
      await store.close();
    },
  };
}

async function findMongo(): Promise<TestMongo> {
  const { MONGODB_TEST_URI } = process.env;
  if (MONGODB_TEST_URI) return { uri: MONGODB_TEST_URI, ours: false, stop: async () => {} };
  const binary = mongodBinary();
  if ('missing' in binary) return skip(`no MONGODB_TEST_URI, ${binary.missing}`);
  const systemBinary = binary.path;
  try {
    const set = await MongoMemoryReplSet.create({
      replSet: { count: 1, name: 'rs0' },
      ...(systemBinary ? { binary: { systemBinary } } : {}),
    });
    return {
      uri: set.getUri(),
      ours: true,
      async stop() {
        await set.stop({ doCleanup: true, force: true });
      },
    };
  } catch (error) {
    return skip(`${systemBinary ?? 'the downloaded mongod'} did not start: ${(error as Error).message}`);
  }
}

function skip(reason: string): TestMongo {
  console.log(`    MongoDB tests are skipped: ${reason}`);
  return { skipped: reason };
}

function withDatabase(uri: string, database: string): string {
  return uri.replace(/^([^:]+:\/\/[^/?]+)(\/[^?]*)?/, `$1/${database}`);
}

// At the top of a module that tests import, this is a hook of the root suite.
after(async function () {
  this.timeout(20_000);
  const mongo = await found;
  if (mongo && 'stop' in mongo) await mongo.stop();
});
