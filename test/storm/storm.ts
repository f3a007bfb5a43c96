import { buildParticipant } from '../../fixtures/small/index.ts';
import type { EditionDoc } from '../../server/models/index.ts';
import { hall } from '../support/hall.ts';
import { curate } from './acts-of-curators.ts';
import { act } from './acts-of-people.ts';
import { programme } from './acts-of-programmes.ts';
import { steer } from './acts-of-staff.ts';
import type { Verdict } from './check.ts';
import { StormClient } from './client.ts';
import { type Counts, noCounts } from './counts.ts';
import { type Place, pick, SLOTS } from './place.ts';
import { type Servers, serverProcesses, serversWithin } from './servers.ts';
import { closeConnections, pause } from './wire.ts';

export const FAULTS = ['kill', 'disconnect', 'store'] as const;
export type Fault = (typeof FAULTS)[number];

export interface StormOptions {
  engine: 'embedded' | 'mongodb';
  /** Server processes; 0 = the server within this process. */
  processes: number;
  clients: number;
  seconds: number;
  seed: number;
  faults: readonly Fault[];
  /** Ends early once this many commands were sent. */
  operations?: number;
  withoutIndex?: boolean;
  /** Of the MongoDB replica set; of several, `store` makes the primary step down. One when left out. */
  members?: number;
  /** The members are addresses before one MongoDB, which elect as the relay says (`relay.ts`). */
  relayed?: boolean;
  /** Told what the storm is at, for who waits for its end. */
  say?: (line: string) => void;
  /** Folder in which the servers leave what they spent their time on (`.cpuprofile`). */
  profiles?: string | undefined;
}

export interface StormResult {
  counts: Counts;
  verdict: Verdict;
  seconds: number;
}

const KILL_EVERY_MS = 15_000;
const STORE_KILL_EVERY_MS = 30_000;
const CUTS_A_SECOND = 4;
/** Short, so that many pass before they are answered: a place offered from a waiting list, and a proposal. */
const OFFER_SECONDS = 8;
const PROPOSAL_SECONDS = 40;
/** Staff who prepare programmes, side by side; so long each waits between two steps, ms. */
const PLANNERS = ['planner-0', 'planner-1', 'planner-2', 'planner-3'] as const;
const PLANNERS_PAUSE_MS = 50;
/** Staff who change sessions and micro-ateliers, and how long each waits between two steps, ms. */
const CURATORS = ['curator-0', 'curator-1', 'curator-2', 'curator-3'] as const;
const CURATORS_PAUSE_MS = 20;
/** A fact that nobody told is told after a grace of three seconds, at a look every two; the clock ticks every ten, and at the
 * start. What a command left undone because its store went away waits for the next tick after the grace. */
const SETTLE_MS = { embedded: 12_000, mongodb: 16_000 } as const;

/** Random commands by many real clients, random faults, then the verdict of the checker. */
export async function storm(options: StormOptions): Promise<StormResult> {
  const random = mulberry32(options.seed);
  const hosts = Math.max(2, Math.floor(options.clients / 4));
  const guests = options.clients - hosts;
  const tables = Math.max(2, Math.floor(options.clients / 4));
  // The server's clock is the real one: the event begins in ten days.
  const firstDay = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const fixture = hall({
    slots: SLOTS,
    tables,
    hosts,
    guests,
    firstDay,
    maxMeetings: { g0: 3, g1: 5, h0: 12 },
  });
  fixture.participants.push(
    ...[...PLANNERS, ...CURATORS].map((_id) => buildParticipant({ _id, role: 'staff' })),
  );
  // What one needs the other offers: programmes suggest that they meet.
  for (const [index, listing] of fixture.listings.entries()) listing.kind = index % 2 ? 'offer' : 'need';
  fixture.edition.offerHours = OFFER_SECONDS / 3_600;
  fixture.edition.proposalHours = PROPOSAL_SECONDS / 3_600;
  const { timeZone } = fixture.edition;
  const programme = { firstDay, timeZone, ...openRooms(fixture.edition, firstDay) };
  const servers =
    options.processes === 0
      ? await serversWithin(fixture)
      : await serverProcesses({ ...options, members: options.members ?? 1, random, fixture });
  try {
    return await stormOver(servers, options, { random, hosts, guests, tables, ...programme });
  } finally {
    closeConnections();
    await servers.stop();
  }
}

async function stormOver(
  servers: Servers,
  options: StormOptions,
  place: Omit<Place, 'people'>,
): Promise<StormResult> {
  const counts = noCounts();
  if (options.withoutIndex) await servers.dropIndex();
  const people = [
    ...Array.from({ length: place.hosts }, (_, index) => `h${index}`),
    ...Array.from({ length: place.guests }, (_, index) => `g${index}`),
  ];
  const here = { ...place, people };
  const clientOf = (actor: string, staff: boolean) =>
    new StormClient({
      actor,
      cookie: servers.cookies.get(actor)!,
      staff,
      urls: servers.urls,
      random: place.random,
      counts,
    });
  const clients = people.map((actor) => clientOf(actor, false));
  const desk = clientOf('staff', true);
  const planners = PLANNERS.map((actor) => clientOf(actor, true));
  const curators = CURATORS.map((actor) => clientOf(actor, true));
  const everybody = [...clients, desk, ...planners, ...curators];
  await Promise.all(everybody.map((client) => client.connect()));

  const started = performance.now();
  const say = (what: string) =>
    options.say?.(
      `${((performance.now() - started) / 1_000).toFixed(0)} s: ${counts.sent} operations, ${what}`,
    );
  const progress = setInterval(() => say('going on'), 30_000);
  const until = started + options.seconds * 1_000;
  const goOn = () =>
    performance.now() < until && (options.operations === undefined || counts.sent < options.operations);
  const faults = faultsOf(servers, options, clients, counts, place.random, goOn);
  const acting = clients.map(async (client) => {
    while (goOn()) await act(client, here);
  });
  const steering = (async () => {
    while (goOn()) {
      await steer(desk, here);
      await pause(20);
    }
  })();
  const programming = { ...here, preparedAt: 0 };
  const planning = planners.map(async (client) => {
    const at = { client, plan: null, steps: 0 };
    while (goOn()) {
      await programme(at, programming);
      await pause(PLANNERS_PAUSE_MS);
    }
  });
  const curating = curators.map(async (client) => {
    while (goOn()) {
      await curate(client, here);
      await pause(CURATORS_PAUSE_MS);
    }
  });
  await Promise.all([...acting, steering, ...planning, ...curating, ...faults]);
  clearInterval(progress);
  const seconds = (performance.now() - started) / 1_000;
  say('over; facts on their way arrive');
  // Facts on their way arrive, and those that nobody told; then everybody looks once more.
  await Promise.all(everybody.map((client) => client.settled()));
  await pause(options.processes === 0 ? 300 : SETTLE_MS[options.engine]);
  say('last look');
  await Promise.all(everybody.map((client) => client.finish()));
  say('checking');
  const verdict = await servers.verdict(
    everybody.map((client) => client.log),
    OFFER_SECONDS * 1_000,
  );
  return { counts, verdict, seconds };
}

/** Three rooms, in which sessions take place too, for micro-ateliers: partly when people also meet, partly after that. */
function openRooms(edition: EditionDoc, firstDay: string): Pick<Place, 'rooms' | 'workshopTimes'> {
  edition.rooms.push({ id: 'salle-3', name: 'Salle 3', capacity: 40 });
  const rooms = edition.rooms.map(({ id }) => id);
  const day = firstDay.replaceAll('-', '');
  edition.workshopCall = {
    deadline: null,
    slotMinutes: 20,
    windows: [
      { date: firstDay, start: '14:00', end: '15:20' },
      { date: firstDay, start: '21:00', end: '21:40' },
    ],
    roomIds: rooms,
  };
  const workshopTimes = ['1400', '1420', '1440', '1500', '2100', '2120'].map((clock) => `${day}-${clock}`);
  return { rooms, workshopTimes };
}

function faultsOf(
  servers: Servers,
  options: StormOptions,
  clients: readonly StormClient[],
  counts: Counts,
  random: () => number,
  goOn: () => boolean,
): Promise<void>[] {
  const every = async (milliseconds: number, strike: () => Promise<void> | void) => {
    for (;;) {
      const next = performance.now() + milliseconds * (0.5 + random());
      while (performance.now() < next) {
        if (!goOn()) return;
        await pause(50);
      }
      await strike();
    }
  };
  const running: Promise<void>[] = [];
  const { kill, strikeStore } = servers;
  if (options.faults.includes('disconnect')) {
    running.push(every(1_000 / CUTS_A_SECOND, () => clients[pick(random, clients.length)]!.cut()));
  }
  if (options.faults.includes('kill') && kill) {
    running.push(
      every(Math.min(KILL_EVERY_MS, options.seconds * 400), async () => {
        counts.kills++;
        await kill(pick(random, options.processes));
      }),
    );
  }
  if (options.faults.includes('store') && strikeStore) {
    running.push(
      every(Math.min(STORE_KILL_EVERY_MS, options.seconds * 400), async () => {
        counts.storeFaults++;
        await strikeStore();
      }),
    );
  }
  return running;
}

/** A small seeded generator. Source: Tommy Ettinger's mulberry32, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
