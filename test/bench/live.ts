/** A fact on 2,000 sockets, against plain ws broadcasting the same bytes. Run: npm run bench live */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import type { MeetingDoc } from '../../server/models/index.ts';
import { startTestApp } from '../support/app.ts';
import { hall, slotAt } from '../support/hall.ts';

const SOCKETS = 2_000;
const FACTS = 30;
const LISTENERS = fileURLToPath(new URL('./listeners.ts', import.meta.url));

/** Milliseconds from the acknowledgement of a booking to its fact, and processor time of the server for a fact. */
interface Measured {
  p50: number;
  p99: number;
  cpuMs: number;
  bytes: number;
}

/** The listeners are bare ws clients in a process of their own, the same for both servers. */
async function run(): Promise<void> {
  const plain: Measured[] = [];
  const ours: Measured[] = [];
  for (let turn = 0; turn < 2; turn++) {
    ours.push(await socketIo());
    plain.push(await plainWs(ours[0]!.bytes));
  }
  const best = (all: Measured[], part: 'p50' | 'p99' | 'cpuMs') => Math.min(...all.map((one) => one[part]));
  console.log(
    `one fact of ${ours[0]!.bytes} bytes to ${SOCKETS} sockets, ${FACTS} facts, the better of two turns`,
  );
  console.log('                       p50 ms   p99 ms   processor ms a fact');
  for (const [name, all] of [
    ['trait d’union', ours],
    ['plain ws', plain],
  ] as const) {
    const cell = (part: 'p50' | 'p99' | 'cpuMs') => best(all, part).toFixed(1).padStart(9);
    console.log(`  ${name.padEnd(18)}${cell('p50')}${cell('p99')}${cell('cpuMs')}`);
  }
  const ratio = (part: 'p99' | 'cpuMs') => (best(ours, part) / best(plain, part)).toFixed(2);
  console.log(
    `  ratios: p99 ${ratio('p99')} (target: at most 1.5), processor ${ratio('cpuMs')} (at most 1.6)`,
  );
}

async function socketIo(): Promise<Measured> {
  const app = await startTestApp({ fixture: hall({ slots: 36, tables: 60, hosts: 10, guests: 10 }) });
  const { cookie } = await app.as('staff');
  const guest = (await app.as('g0')).cookie;
  const { port } = app.app.http.address() as AddressInfo;
  const child = fork(LISTENERS, { execArgv: ['--import', 'tsx'] });
  const bookings = Array.from({ length: FACTS }, (_, index) => ({
    listingId: `f${index % 10}`,
    slotId: slotAt(index % 36),
  }));
  // Half of them are another guest's: nobody is in two places.
  const second = (await app.as('g1')).cookie;
  child.send({
    url: `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`,
    cookie,
    sockets: SOCKETS,
    bookings,
    bookers: [guest, second],
  });
  const latency = await message<{ p50: number; p99: number; bytes: number }>(child);
  // Processor time of telling, without the booking that plain ws does not make either.
  const meeting = (await app.models.Meeting.findOne({ state: 'confirmed' }).lean<MeetingDoc>())!;
  const cpuMs = await processorOf(child, async () =>
    app.app.services.tell({ type: 'meeting', name: 'meeting:booked', meeting, by: null }),
  );
  child.disconnect();
  await once(child, 'exit');
  await app.stop();
  return { ...latency, cpuMs };
}

async function plainWs(bytes: number): Promise<Measured> {
  const http = createServer();
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  const payload = `42["meeting:booked",${'x'.repeat(Math.max(0, bytes - 20))}`.slice(0, bytes);
  const broadcast = () => {
    for (const client of server.clients) client.send(payload);
  };
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      if (!String(data).startsWith('42')) return;
      socket.send('430[]');
      broadcast();
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const child = fork(LISTENERS, { execArgv: ['--import', 'tsx'] });
  const bookings = Array.from({ length: FACTS }, () => ({ listingId: '', slotId: '' }));
  child.send({ url: `ws://127.0.0.1:${port}/`, cookie: '', sockets: SOCKETS, bookings, bookers: ['', ''] });
  const latency = await message<{ p50: number; p99: number; bytes: number }>(child);
  const cpuMs = await processorOf(child, async () => broadcast());
  child.disconnect();
  await once(child, 'exit');
  for (const client of server.clients) client.terminate();
  server.close();
  http.close();
  return { ...latency, cpuMs };
}

/** Processor time of this process for one broadcast, sent and received. */
async function processorOf(child: ChildProcess, tell: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let fact = 0; fact < FACTS; fact++) {
    const heard = message(child);
    child.send('expect');
    await tell();
    await heard;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / FACTS;
}

const message = async <T>(child: ChildProcess): Promise<T> => (await once(child, 'message'))[0] as T;

await run();
