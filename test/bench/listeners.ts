/** A process of bare WebSocket listeners, for both servers of the live bench: opens them, then for each order of the
 * bench has meetings booked one after the other, or waits for what the server tells, and notes how long after the
 * acknowledgement every listener had the fact. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface Opening {
  url: string;
  cookie: string;
  sockets: number;
  /** Who books; nobody has to be signed in at the plain server. */
  bookers: string[];
}

export type Order =
  /** Book these, each by the booker of that index; answered by `Delays`. */
  | { bookings: { by: number; input: { listingId: string; slotId: string } }[] }
  /** The server is about to tell: answered by `ready`, and by `heard` once every listener has the fact. */
  | 'expect';

/** Milliseconds from the acknowledgement of a booking to its fact, one for each fact and listener. */
export interface Delays {
  delays: number[];
  bytes: number;
}

const OPENING = 50;

const [{ url, cookie, sockets, bookers }] = (await once(process, 'message')) as [Opening];
const speaksSocketIo = url.includes('socket.io');
let arrivals: number[] = [];
let bytes = 0;
let allArrived = () => {};
const acknowledged = { at: 0, heard: () => {} };

const listeners: WebSocket[] = [];
while (listeners.length < sockets) {
  listeners.push(...(await Promise.all(Array.from({ length: OPENING }, () => open(cookie, noteFact)))));
}
const booking = await Promise.all(bookers.map((one) => open(one, noteAcknowledgement)));
process.send!('open');

process.on('message', async (order: Order) => {
  if (order === 'expect') {
    arrivals = [];
    allArrived = () => process.send!('heard');
    process.send!('ready');
    return;
  }
  const delays: number[] = [];
  for (const { by, input } of order.bookings) {
    arrivals = [];
    const told = new Promise<void>((resolve) => {
      allArrived = resolve;
    });
    const answered = new Promise<void>((resolve) => {
      acknowledged.heard = resolve;
    });
    booking[by]!.send(`420${JSON.stringify(['meeting:book', input])}`);
    await Promise.all([told, answered]);
    for (const at of arrivals) delays.push(at - acknowledged.at);
  }
  process.send!({ delays, bytes } satisfies Delays);
});
process.once('disconnect', () => process.exit(0));

function noteFact(data: string): void {
  if (!data.startsWith('42["hall:changed"')) return;
  bytes = Buffer.byteLength(data);
  arrivals.push(performance.now());
  if (arrivals.length === sockets) allArrived();
}

function noteAcknowledgement(data: string): void {
  if (!data.startsWith('43')) return;
  acknowledged.at = performance.now();
  if (data.includes('"error"')) throw new Error(data);
  acknowledged.heard();
}

function open(who: string, onText: (data: string) => void): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false, headers: who ? { cookie: who } : {} });
    socket.once('error', reject);
    socket.on('message', (raw) => {
      const data = String(raw);
      if (data === '2') socket.send('3');
      else if (speaksSocketIo && data.startsWith('0')) socket.send('40');
      else if (data.startsWith('40')) resolve(socket);
      else if (data.startsWith('44')) reject(new Error(data));
      else onText(data);
    });
    if (!speaksSocketIo) socket.once('open', () => resolve(socket));
  });
}
