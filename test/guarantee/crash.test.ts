import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { nanoid } from 'nanoid';
import { createModels } from '../../server/models/index.ts';
import { openStore } from '../../server/store/index.ts';
import { clientOf, insertFixture } from '../support/app.ts';
import { type Told, violations } from '../support/checker.ts';
import { databaseFor, hall, type Player, playerOf, slotAt } from '../support/venue.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SECRET = 'a secret for the crash test';
const CLIENTS = 40;
const HOSTS = 8;
const SLOTS = 36;
const ROUNDS = 3;
/** The server is killed once this many commands of a round were acknowledged. */
const ACKNOWLEDGED = [25, 60, 40];

/** A command that was sent; the server died before it answered. */
interface Unanswered {
  client: number;
  send: (player: Player) => Promise<unknown>;
}

for (const kind of ['embedded', 'mongodb'] as const) {
  describe(`kill -9 in the middle of bookings (${kind})`, function () {
    this.timeout(120_000); // some seconds on a machine with nothing else to do
    let mongodbUri: string | undefined;
    let dataDir: string;
    let server: ChildProcess | undefined;

    before(async function () {
      const found = await databaseFor(kind);
      if (typeof found === 'object') return this.skip();
      mongodbUri = found;
      dataDir = await mkdtemp(join(tmpdir(), 'trait-crash-'));
    });
    after(async () => {
      if (server?.exitCode === null) server.kill('SIGKILL');
      if (dataDir) await removeAll();
    });

    it(`keeps every acknowledged meeting, once, ${ROUNDS} times over`, async () => {
      const tokens = await prepare();
      const told: Told[] = [];
      let unanswered: Unanswered[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const before = told.length;
        const url = await start();
        if (round > 0) await expectServed(url, told, tokens);
        const players = await signIn(url, tokens, told);
        // Whoever got no answer asks again with the same key: it has one effect, whatever happened to the first.
        await Promise.all(unanswered.map(({ client, send }) => send(players[client]!)));
        unanswered = await storm(players, round);
        const acknowledged = told.slice(before).filter((one) => one.meeting).length;
        expect(acknowledged, 'acknowledged before the crash').to.be.at.least(ACKNOWLEDGED[round]!);
        expect(await afterTheCrash(told)).to.deep.equal([]);
        console.log(
          `        ${kind}, round ${round + 1}: ${acknowledged} acknowledged, ${unanswered.length} commands cut off`,
        );
      }
      expect(unanswered.length, 'commands that the crash cut off').to.be.greaterThan(0);
    });

    /** Fills the store and writes the sessions, as if everybody had signed in. */
    async function prepare(): Promise<Map<string, string>> {
      const store = await openStore({ dataDir, mongodbUri });
      const models = await createModels(store.connection);
      // The server's clock is the real one: the event begins in ten days.
      const firstDay = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
      const fixture = hall({ slots: SLOTS, tables: 6, hosts: HOSTS, guests: CLIENTS, firstDay });
      await insertFixture(models, fixture);
      const tokens = new Map(fixture.participants.map(({ _id }) => [_id, nanoid(32)]));
      await models.Session.insertMany(
        [...tokens].map(([participantId, token]) => ({
          _id: createHmac('sha256', SECRET).update(token).digest('base64url'),
          participantId,
          createdAt: new Date(),
          expiresAt: new Date(Date.now() + 13.5 * 86_400_000),
        })),
      );
      await store.close();
      return tokens;
    }

    async function start(): Promise<string> {
      const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', '--api-only'], {
        cwd: ROOT,
        env: {
          ...process.env,
          PORT: '0',
          DATA_DIR: dataDir,
          MONGODB_URI: mongodbUri ?? '',
          SESSION_SECRET: SECRET,
          LOG_LEVEL: 'error',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      server = child;
      let said = '';
      const port = await new Promise<string>((resolve, reject) => {
        const listen = (chunk: Buffer) => {
          said += chunk.toString();
          const found = /http:\/\/localhost:(\d+)\/connexion/.exec(said);
          if (found) resolve(found[1]!);
        };
        child.stdout!.on('data', listen);
        child.stderr!.on('data', listen);
        child.once('exit', (code) => reject(new Error(`the server ended (${code}) and said: ${said}`)));
      });
      return `http://127.0.0.1:${port}`;
    }

    function signIn(url: string, tokens: Map<string, string>, told: Told[]): Promise<Player[]> {
      return Promise.all(
        Array.from({ length: CLIENTS }, async (_, index) => {
          const client = clientOf(url, `tdu_session=${tokens.get(`g${index}`)}`);
          return playerOf(`g${index}`, client, index % 2 === 0 ? await client.socket() : null, told);
        }),
      );
    }

    /** Everybody books, moves and cancels without a pause until the server is gone. */
    async function storm(players: Player[], round: number): Promise<Unanswered[]> {
      const dead = once(server!, 'exit').then(() => 'dead' as const);
      const unanswered: Unanswered[] = [];
      let acknowledged = 0;
      const storming = players.map(async (player, client) => {
        let mine: string[] = [];
        for (let step = 0; ; step++) {
          const choice = (client * 7 + step * 5 + round * 11) % (HOSTS * SLOTS);
          const [host, slotId] = [`f${choice % HOSTS}`, slotAt(choice % SLOTS)];
          const key = nanoid();
          const [id] = mine;
          const send = (by: Player) =>
            id === undefined || step % 3 === 0
              ? by.ask('meeting:book', { listingId: host, slotId, key })
              : step % 3 === 1
                ? by.ask('meeting:move', { id, slotId, key })
                : by.ask('meeting:cancel', { id, key });
          const answer = await Promise.race([send(player).catch(() => 'dead' as const), dead]);
          if (answer === 'dead') {
            unanswered.push({ client, send });
            return;
          }
          // From here on the others are in the middle of theirs.
          if (answer.meeting && ++acknowledged === ACKNOWLEDGED[round]) server!.kill('SIGKILL');
          if (answer.meeting?.state === 'cancelled') mine = mine.slice(1);
          else if (answer.meeting && step % 3 === 0) mine.push(answer.meeting.id);
        }
      });
      await Promise.all(storming);
      return unanswered;
    }

    async function afterTheCrash(told: Told[]): Promise<string[]> {
      const store = await openStore({ dataDir, mongodbUri });
      try {
        return await violations(store.connection, told);
      } finally {
        await store.close();
      }
    }

    /** What staff see after a restart holds every acknowledged meeting, once. */
    async function expectServed(url: string, told: Told[], tokens: Map<string, string>): Promise<void> {
      const staff = clientOf(url, `tdu_session=${tokens.get('staff')}`);
      const { meetings } = await staff.ok('board:read', {});
      const ids = meetings.map((meeting) => meeting.id);
      expect(new Set(ids).size).to.equal(ids.length);
      const acknowledged = new Set(told.flatMap((one) => (one.meeting ? [one.meeting.id] : [])));
      expect([...acknowledged].filter((id) => !ids.includes(id))).to.deep.equal([]);
    }

    async function removeAll(): Promise<void> {
      if (mongodbUri) {
        const store = await openStore({ dataDir, mongodbUri });
        await store.connection.dropDatabase();
        await store.close();
      }
      await rm(dataDir, { recursive: true, force: true });
    }
  });
}
