/** A process of clients: each books its list over a socket, one after the other, and the time is sent back. */
import { once } from 'node:events';
import { clientOf, command } from '../support/app.ts';

interface Work {
  url: string;
  work: { cookie: string; bookings: { listingId: string; slotId: string }[] }[];
}

const [{ url, work }] = (await once(process, 'message')) as [Work];
const sockets = await Promise.all(work.map(({ cookie }) => clientOf(url, cookie).socket()));
let refused = 0;
const began = performance.now();
await Promise.all(
  work.map(async ({ bookings }, index) => {
    for (const [turn, booking] of bookings.entries()) {
      const answer = await command(sockets[index]!, 'meeting:book', {
        ...booking,
        key: `booking-${index}-${turn}`,
      });
      if (answer.error && refused++ === 0) console.error(answer.error.message);
    }
  }),
);
const seconds = (performance.now() - began) / 1_000;
process.send!({ seconds, refused }, () => process.exit(0));
