import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { mongodBinary } from '../support/mongod-binary.ts';
import type { Leash } from './leash.ts';

/** The MongoDB under a storm, and what can befall it. */
export interface StormStore {
  uri: string;
  strike: () => Promise<void>;
  stop: () => Promise<void>;
}

/** A replica set of several members, whose primary steps down when it is struck: the others elect one of them.
 * @throws Error where the mongod cannot form such a set, as a stand-in of one member cannot */
export async function startMembers(count: number): Promise<StormStore> {
  const binary = mongodBinary();
  if ('missing' in binary) throw new Error(binary.missing);
  const set = await MongoMemoryReplSet.create({
    replSet: { count, name: 'rs0', storageEngine: 'wiredTiger' },
    ...(binary.path ? { binary: { systemBinary: binary.path } } : {}),
  });
  const stop = async () => void (await set.stop({ doCleanup: true, force: true }));
  const uri = set.getUri('storm');
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
  try {
    await client.connect();
    const { hosts = [] } = await client.db('admin').command({ hello: 1 });
    if (hosts.length !== count)
      throw new Error(`this mongod formed a set of ${hosts.length} members, not ${count}`);
  } catch (error) {
    await client.close();
    await stop();
    throw error;
  }
  return {
    uri,
    strike: async () => {
      // For ten seconds it does not stand for election. A server may close the connection instead of answering.
      const order = { replSetStepDown: 10, secondaryCatchUpPeriodSecs: 5, force: true };
      await client
        .db('admin')
        .command(order)
        .catch(() => {});
    },
    stop: async () => {
      await client.close();
      await stop();
    },
  };
}

/** A mongod of the storm's own: `MONGOMS_SYSTEM_BINARY`, or the one on the PATH. */
export async function startMongod(leash: Leash): Promise<StormStore> {
  const folder = join(leash.folder, 'mongod');
  await mkdir(folder, { recursive: true });
  const found = mongodBinary();
  if ('missing' in found) throw new Error(found.missing);
  const binary = found.path ?? 'mongod';
  const port = await freePort();
  const address = `mongodb://127.0.0.1:${port}`;
  let child: ChildProcess;
  const start = async () => {
    child = spawn(
      binary,
      ['--port', `${port}`, '--dbpath', folder, '--bind_ip', '127.0.0.1', '--replSet', 'rs0'],
      { stdio: 'ignore' },
    );
    if (child.pid !== undefined) leash.hold(child.pid, once(child, 'exit'));
    await Promise.race([
      answers(address),
      once(child, 'error').then(([error]) => {
        throw new Error(`${binary} does not start: ${(error as Error).message}`);
      }),
      once(child, 'exit').then(([code]) => {
        throw new Error(`${binary} ended with ${code}`);
      }),
    ]);
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  await start();
  await initiate(address, port);
  return {
    uri: `${address}/storm?replicaSet=rs0`,
    strike: async () => {
      await end('SIGKILL');
      await start();
    },
    stop: () => end('SIGKILL'),
  };
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = new MongoClient(`${address}/?directConnection=true`, { serverSelectionTimeoutMS: 300 });
    try {
      await client.connect();
      await client.db('admin').command({ ping: 1 });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.close();
    }
  }
  throw new Error(`${address} does not answer`);
}

async function initiate(address: string, port: number): Promise<void> {
  const client = new MongoClient(`${address}/?directConnection=true`);
  try {
    await client
      .db('admin')
      .command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
  } catch {
    // Initiated already, or a server that always is.
  } finally {
    await client.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
