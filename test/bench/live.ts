/** A fact on 2,000 sockets, against plain ws broadcasting the same bytes. Run: npm run bench live */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { SMALL_EDITION_ID } from '../../fixtures/small/index.ts';
import { makeLink } from '../../server/domain/people/sessions.ts';
import type { MeetingDoc } from '../../server/models/index.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { hall, slotAt } from '../support/hall.ts';
import type { Delays, Opening, Order } from './listeners.ts';

const SOCKETS = Number(process.env.SOCKETS ?? 2_000);
const ROUNDS = 5;
const FACTS_A_ROUND = 12;
const HOSTS = 10;
/** What a hall screen hears of a booking. */
const FACT = '42["hall:changed"';
const LISTENERS = fileURLToPath(new URL('./listeners.ts', import.meta.url));

/** A server and the process of its listeners. */
interface Side {
  name: string;
  child: ChildProcess;
  /** Tells one fact to all sockets, without a booking. */
  tell: () => void;
  /** A booking that can be had; each is asked for once. */
  next: () => { by: number; input: { listingId: string; slotId: string } };
  rounds: Round[];
}

interface Round {
  p50: number;
  p99: number;
  /** Processor time of this process for a fact, without the booking that plain ws does not make either. */
  cpuMs: number;
}

/** Both servers are in this process and take turns, each with its 2,000 bare ws clients in a process of their own. Ours
 * are hall screens: a booking is told to all of them, and to each once. */
async function run(): Promise<void> {
  const app = await startTestApp({
    fixture: hall({ slots: 36, tables: 60, hosts: HOSTS, guests: HOSTS }),
  });
  const plain = plainServer();
  await once(plain.http, 'listening');
  const ours = await ourSide(app);
  const theirs = await plainSide(plain);
  const { bytes } = await book(ours, 5); // warms up, and says how long a fact is
  plain.payload = `${FACT},${'x'.repeat(bytes)}`.slice(0, bytes);
  await book(theirs, 5);
  for (let index = 0; index < ROUNDS; index++) {
    for (const side of index % 2 === 0 ? [ours, theirs] : [theirs, ours]) await round(side);
  }
  report(bytes, ours, theirs);
  for (const { child } of [ours, theirs]) {
    child.disconnect();
    if (child.exitCode === null) await once(child, 'exit');
  }
  plain.server.close();
  plain.http.close();
  await app.stop();
}

async function round(side: Side): Promise<void> {
  const { delays } = await book(side, FACTS_A_ROUND);
  delays.sort((a, b) => a - b);
  const part = (share: number) => delays[Math.floor(share * (delays.length - 1))]!;
  side.rounds.push({ p50: part(0.5), p99: part(0.99), cpuMs: await processorOf(side) });
}

async function book(side: Side, count: number): Promise<Delays> {
  const answer = message<Delays>(side.child);
  send(side, { bookings: Array.from({ length: count }, side.next) });
  return answer;
}

async function processorOf(side: Side): Promise<number> {
  let spent = 0;
  for (let fact = 0; fact < FACTS_A_ROUND; fact++) {
    const ready = message(side.child);
    send(side, 'expect');
    await ready;
    const before = process.cpuUsage();
    const heard = message(side.child);
    side.tell();
    await heard;
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1_000;
  }
  return spent / FACTS_A_ROUND;
}

async function ourSide(app: TestApp): Promise<Side> {
  const bookers = await Promise.all(
    Array.from({ length: HOSTS }, async (_, guest) => (await app.as(`g${guest}`)).cookie),
  );
  const link = { purpose: 'screen', editionId: SMALL_EDITION_ID, label: 'Hall' } as const;
  const token = (await makeLink(app.app.services, link)).split('jeton=')[1]!;
  const { headers } = await (await app.as(null)).http('signin:redeem', { token });
  const cookie = headers.getSetCookie()[0]!.split(';')[0]!;
  const { port } = app.app.http.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`;
  const child = await openListeners({ url, cookie, sockets: SOCKETS, bookers });
  let asked = 0;
  let meeting: MeetingDoc | null = null;
  const next = () => {
    // Everybody sits once in each slot.
    const [by, slot] = [asked % HOSTS, Math.floor(asked / HOSTS)];
    asked++;
    return { by, input: { listingId: `f${by}`, slotId: slotAt(slot) } };
  };
  // The document anew each time, as after a write: what was read for one is not there for the next.
  const tell = () => {
    if (meeting)
      app.app.services.tell({ type: 'meeting', name: 'meeting:booked', meeting: { ...meeting }, by: null });
  };
  const side: Side = { name: 'trait d’union', child, tell, next, rounds: [] };
  await book(side, 1);
  meeting = await app.models.Meeting.findOne({ state: 'confirmed' }).lean<MeetingDoc>();
  return side;
}

function plainServer() {
  const http = createServer();
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  const plain = {
    http,
    server,
    payload: FACT,
    broadcast: () => {
      for (const client of server.clients) client.send(plain.payload);
    },
  };
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      if (!String(data).startsWith('42')) return;
      socket.send('430[]');
      plain.broadcast();
    });
  });
  http.listen(0, '127.0.0.1');
  return plain;
}

async function plainSide(plain: ReturnType<typeof plainServer>): Promise<Side> {
  const { port } = plain.http.address() as AddressInfo;
  const child = await openListeners({
    url: `ws://127.0.0.1:${port}/`,
    cookie: '',
    sockets: SOCKETS,
    bookers: [''],
  });
  const next = () => ({ by: 0, input: { listingId: '', slotId: '' } });
  return { name: 'plain ws', child, tell: plain.broadcast, next, rounds: [] };
}

async function openListeners(opening: Opening): Promise<ChildProcess> {
  const child = fork(LISTENERS, { execArgv: ['--import', 'tsx'] });
  child.once('exit', (code) => {
    if (code !== 0) throw new Error(`the listeners ended with ${code}`);
  });
  const open = message(child);
  child.send(opening);
  await open;
  return child;
}

const send = (side: Side, order: Order) => side.child.send(order);

const message = async <T>(child: ChildProcess): Promise<T> => (await once(child, 'message'))[0] as T;

function report(bytes: number, ours: Side, theirs: Side): void {
  const middle = (side: Side, part: keyof Round) => median(side.rounds.map((one) => one[part]));
  console.log(
    `one fact of ${bytes} bytes to ${SOCKETS} sockets; ${ROUNDS} rounds of ${FACTS_A_ROUND} facts in turns, medians of rounds`,
  );
  console.log('                       p50 ms   p99 ms   processor ms a fact');
  for (const side of [ours, theirs]) {
    const cell = (part: keyof Round) => middle(side, part).toFixed(1).padStart(9);
    console.log(`  ${side.name.padEnd(18)}${cell('p50')}${cell('p99')}${cell('cpuMs')}`);
  }
  const ratio = (part: keyof Round) => (middle(ours, part) / middle(theirs, part)).toFixed(2);
  console.log(
    `  ratios: p99 ${ratio('p99')} (target: at most 1.5), processor ${ratio('cpuMs')} (at most 1.6)`,
  );
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

await run();
