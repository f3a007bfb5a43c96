/** A process of bare WebSocket listeners, for both servers of the live bench: opens them, has meetings booked one
 * after the other, and notes for each how long after the acknowledgement every listener had the fact. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

interface Work {
  url: string;
  cookie: string;
  sockets: number;
  bookings: { listingId: string; slotId: string }[];
  /** Cookies of those who book in turn: the first half, the second half. */
  bookers: [string, string];
}

const [{ url, cookie, sockets, bookings, bookers }] = (await once(process, 'message')) as [Work];
const speaksSocketIo = url.includes('socket.io');
const OPENING = 50;

let arrivals: number[] = [];
let bytes = 0;
let allArrived = () => {};

const listeners: WebSocket[] = [];
for (let at = 0; at < sockets; at += OPENING) {
  listeners.push(...(await Promise.all(Array.from({ length: OPENING }, () => open(cookie, noteFact)))));
}
const acknowledged = { at: 0, heard: () => {} };
const noteAcknowledgement = (data: string) => {
  if (!data.startsWith('43')) return;
  acknowledged.at = performance.now();
  if (data.includes('"error"')) throw new Error(data);
  acknowledged.heard();
};
const booking = await Promise.all(bookers.map((one) => open(one, noteAcknowledgement)));

const delays: number[] = [];
for (const [index, one] of bookings.entries()) {
  arrivals = [];
  const told = new Promise<void>((resolve) => {
    allArrived = resolve;
  });
  const answered = new Promise<void>((resolve) => {
    acknowledged.heard = resolve;
  });
  const by = booking[index < bookings.length / 2 ? 0 : 1]!;
  by.send(`420${JSON.stringify(['meeting:book', one])}`);
  await Promise.all([told, answered]);
  // The first facts warm both servers up.
  if (index >= 10) for (const at of arrivals) delays.push(at - acknowledged.at);
}
delays.sort((a, b) => a - b);
const part = (share: number) => delays[Math.floor(share * (delays.length - 1))]!;
process.send!({ p50: part(0.5), p99: part(0.99), bytes });

// From here on the server measures its processor time: it wants to know when everybody has heard.
process.on('message', () => {
  arrivals = [];
  allArrived = () => process.send!('heard');
});
process.once('disconnect', () => process.exit(0));

function noteFact(data: string): void {
  if (!data.startsWith('42["meeting:booked"')) return;
  bytes = data.length;
  arrivals.push(performance.now());
  if (arrivals.length === sockets) allArrived();
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
