import type { MeetingView } from '../../server/contract/index.ts';
import { hall, slotAt } from '../support/hall.ts';
import { type Counts, closeConnections, pause, StormClient } from './client.ts';
import { type Servers, serverProcesses, serversWithin } from './servers.ts';

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
  /** Folder in which the servers leave what they spent their time on (`.cpuprofile`). */
  profiles?: string | undefined;
}

export interface StormResult {
  counts: Counts;
  violations: string[];
  seconds: number;
}

const SLOTS = 36;
const KILL_EVERY_MS = 15_000;
const STORE_KILL_EVERY_MS = 30_000;
const CUTS_A_SECOND = 4;

/** Random commands by many real clients, random faults, then the verdict of the checker. */
export async function storm(options: StormOptions): Promise<StormResult> {
  const random = mulberry32(options.seed);
  const hosts = Math.max(2, Math.floor(options.clients / 4));
  const guests = options.clients - hosts;
  const tables = Math.max(2, Math.floor(options.clients / 5));
  const fixture = hall({
    slots: SLOTS,
    tables,
    hosts,
    guests,
    // The server's clock is the real one: the event begins in ten days.
    firstDay: new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10),
    maxMeetings: { g0: 3, g1: 5, h0: 12 },
  });
  const servers =
    options.processes === 0 ? await serversWithin(fixture) : await serverProcesses({ ...options, fixture });
  try {
    return await stormOver(servers, options, { random, hosts, guests, tables });
  } finally {
    closeConnections();
    await servers.stop();
  }
}

interface Hall {
  random: () => number;
  hosts: number;
  guests: number;
  tables: number;
}

async function stormOver(servers: Servers, options: StormOptions, place: Hall): Promise<StormResult> {
  const counts: Counts = {
    sent: 0,
    acknowledged: 0,
    refused: 0,
    duplicates: 0,
    lost: 0,
    retried: 0,
    unresolved: 0,
    cuts: 0,
    resumes: 0,
    facts: 0,
    kills: 0,
    storeKills: 0,
    taken: 0,
  };
  if (options.withoutIndex) await servers.dropIndex();
  const people = [
    ...Array.from({ length: place.hosts }, (_, index) => `h${index}`),
    ...Array.from({ length: place.guests }, (_, index) => `g${index}`),
  ];
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
  await Promise.all([...clients, desk].map((client) => client.connect()));

  const started = performance.now();
  const until = started + options.seconds * 1_000;
  const goOn = () =>
    performance.now() < until && (options.operations === undefined || counts.sent < options.operations);
  const faults = faultsOf(servers, options, clients, counts, place.random, goOn);
  const acting = clients.map(async (client) => {
    while (goOn()) await act(client, people, place);
  });
  const steering = (async () => {
    while (goOn()) {
      await steer(desk, people, place);
      await pause(20);
    }
  })();
  await Promise.all([...acting, steering, ...faults]);
  const seconds = (performance.now() - started) / 1_000;
  // Facts on their way arrive, then everybody looks once more.
  await pause(300);
  await Promise.all([...clients, desk].map((client) => client.finish()));
  const violations = await servers.verdict([...clients, desk].map((client) => client.log));
  return { counts, violations, seconds };
}

/** One thing that a person does; now and then two at once, in whatever order they arrive. */
async function act(client: StormClient, people: readonly string[], place: Hall): Promise<void> {
  const first = choose(client, people, place);
  if (place.random() < 0.06) await Promise.all([first(), choose(client, people, place)()]);
  else await first();
}

function choose(client: StormClient, people: readonly string[], place: Hall): () => Promise<unknown> {
  const { random } = place;
  const me = client.log.actor;
  const slotId = slotAt(pick(random, SLOTS));
  const some = (wanted: (meeting: MeetingView) => boolean) => {
    const found = client.meetings(wanted);
    return found[pick(random, found.length)];
  };
  const sits = (meeting: MeetingView) => meeting.state === 'confirmed';
  const asked = (meeting: MeetingView) => meeting.state === 'proposed' && meeting.requestedById !== me;
  // A revision that is perhaps no longer the last.
  const target = (meeting: MeetingView) => ({
    id: meeting.id,
    ...(random() < 0.2 ? { rev: meeting.rev } : {}),
  });
  const book = () => client.command('meeting:book', { listingId: `f${pick(random, place.hosts)}`, slotId });
  if (random() < 0.12) {
    const host = pick(random, place.hosts);
    return () => client.wait(`h${host}`, `f${host}`, [slotId, slotAt(pick(random, SLOTS))]);
  }
  const dice = random();
  if (dice < 0.25) return book;
  if (dice < 0.4) {
    const others = people.filter((one) => one !== me);
    const withIds = [
      ...new Set(Array.from({ length: random() < 0.2 ? 2 : 1 }, () => others[pick(random, others.length)]!)),
    ];
    const slotIds = Array.from({ length: 1 + pick(random, 3) }, () => slotAt(pick(random, SLOTS)));
    return () => client.command('meeting:propose', { withIds, slotIds });
  }
  if (dice < 0.58) {
    const meeting = some(asked);
    if (!meeting) return book;
    const chosen = meeting.proposedSlotIds[pick(random, meeting.proposedSlotIds.length)]!;
    return () => client.command('meeting:accept', { ...target(meeting), slotId: chosen });
  }
  if (dice < 0.63) {
    const meeting = some(asked);
    return meeting ? () => client.command('meeting:decline', { ...target(meeting), reason: 'non' }) : book;
  }
  if (dice < 0.77) {
    const meeting = some(sits);
    return meeting ? () => client.command('meeting:move', { ...target(meeting), slotId }) : book;
  }
  if (dice < 0.93) {
    const meeting = some((one) => sits(one) || one.state === 'proposed');
    return meeting ? () => client.command('meeting:cancel', target(meeting)) : book;
  }
  if (dice < 0.95) {
    const meeting = some(sits);
    return meeting ? () => client.command('meeting:mark', { id: meeting.id, mark: 'late' }) : book;
  }
  if (dice < 0.98) {
    const busy = random() < 0.4;
    const slotIds = [...new Set([slotId, slotAt(pick(random, SLOTS))])];
    const what = slotIds.map((one) => `busy ${one}`);
    return () => client.command('busy:set', { slotIds, busy }, [what, busy ? 'held' : 'free']);
  }
  const sittingId = `sitting-${pick(random, 2)}`;
  const attending = random() < 0.4;
  return () =>
    client.command('sitting:attend', { sittingId, attending }, [
      [`attends ${sittingId}`],
      attending ? 'held' : 'free',
    ]);
}

/** What staff do: seat people, and now and then take a table out of use. */
async function steer(desk: StormClient, people: readonly string[], place: Hall): Promise<void> {
  const { random } = place;
  const slotId = slotAt(pick(random, SLOTS));
  const tableId = `t${1 + pick(random, place.tables)}`;
  if (random() < 0.02) {
    const closed = random() < 0.5;
    await desk.command('table:close', { tableId, slotIds: [slotId], closed }, [
      [`closed ${tableId} ${slotId}`],
      closed ? 'held' : 'free',
    ]);
    return;
  }
  const one = pick(random, people.length);
  const participantIds = [people[one]!, people[(one + 1 + pick(random, people.length - 1)) % people.length]!];
  await desk.command('meeting:place', { participantIds, slotId, ...(random() < 0.5 ? { tableId } : {}) });
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
  const { kill, killStore } = servers;
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
  if (options.faults.includes('store') && killStore) {
    running.push(
      every(Math.min(STORE_KILL_EVERY_MS, options.seconds * 400), async () => {
        counts.storeKills++;
        await killStore();
      }),
    );
  }
  return running;
}

const pick = (random: () => number, count: number): number => Math.floor(random() * count);

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
