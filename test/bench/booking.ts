/** Bookings per second through the whole stack, durable against in memory. Run: npm run bench booking */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startTestApp, type TestApp } from '../support/app.ts';
import { hall, slotAt } from '../support/hall.ts';

const IN_FLIGHT = 50;
const SLOTS = 12;
const ROUNDS = 5;
const BOOKINGS = IN_FLIGHT * SLOTS;
const BOOKERS = fileURLToPath(new URL('./bookers.ts', import.meta.url));

/** Clients in a process of their own: each guest over a socket, one booking at a time, every one of which can be
 * had. Between rounds the meetings are removed; the two stores take turns, so that both see the same machine. */
async function run(): Promise<void> {
  const durable = await startTestApp({ fixture: fixture() });
  const inMemory = await startTestApp({ fixture: fixture() });
  // The same engine, whose commits reach no disk.
  const { file } = inMemory.store.connection.db as unknown as { file: { commit: () => Promise<void> } };
  file.commit = async () => {};
  const rates = { durable: [] as number[], inMemory: [] as number[] };
  await round(durable, 1);
  await round(inMemory, 1);
  for (let index = 0; index < ROUNDS; index++) {
    const turns = [
      async () => rates.durable.push(await round(durable, SLOTS)),
      async () => rates.inMemory.push(await round(inMemory, SLOTS)),
    ];
    for (const turn of index % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  console.log(`${BOOKINGS} bookings a round, ${IN_FLIGHT} in flight, ${ROUNDS} rounds; bookings per second`);
  console.log(`  embedded store, fsynced   ${rates.durable.map(Math.round).join(' ')}`);
  console.log(`  the same in memory        ${rates.inMemory.map(Math.round).join(' ')}`);
  const ratio = median(rates.durable) / median(rates.inMemory);
  console.log(`  ratio of the medians      ${ratio.toFixed(2)} (target: at least 0.70)`);
  await durable.stop();
  await inMemory.stop();
}

const fixture = () => hall({ slots: SLOTS, tables: IN_FLIGHT * 2, hosts: IN_FLIGHT, guests: IN_FLIGHT });

/** @returns bookings per second */
async function round(app: TestApp, slots: number): Promise<number> {
  await app.models.Engagement.deleteMany({});
  const cookies = await Promise.all(
    Array.from({ length: IN_FLIGHT }, async (_, index) => (await app.as(`g${index}`)).cookie),
  );
  const work = cookies.map((cookie, guest) => ({
    cookie,
    bookings: Array.from({ length: slots }, (_, index) => ({
      listingId: `f${(guest + index) % IN_FLIGHT}`,
      slotId: slotAt(index),
    })),
  }));
  const child = fork(BOOKERS, { execArgv: ['--import', 'tsx'] });
  child.send({ url: app.url, work });
  const [answer] = (await once(child, 'message')) as [{ seconds: number; refused: number }];
  if (child.exitCode === null) await once(child, 'exit');
  if (answer.refused > 0) throw new Error(`${answer.refused} bookings were refused: nothing was measured`);
  const stored = await app.models.Meeting.countDocuments({ claims: { $exists: true } });
  if (stored !== IN_FLIGHT * slots) throw new Error(`${stored} meetings in the store`);
  return stored / answer.seconds;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

await run();
