import { DateTime } from 'luxon';
import { MongoClient } from 'mongodb';
import { nanoid } from 'nanoid';
import { SMALL_EDITION_ID, type SmallFixture } from '../../fixtures/small/index.ts';
import type { ErrorView, InputOf, MeetingView, OperationName } from '../../server/contract/index.ts';
import { command, startTestApp, type TestApp, type TestClient, type TestSocket } from './app.ts';
import { type Told, violations } from './checker.ts';
import { freshMongoForTests, mongoForTests } from './mongo.ts';

export { hall, slotAt } from './hall.ts';

/** Where races are run: on the embedded store, on MongoDB, and on MongoDB with two servers. */
export const VENUES = ['embedded', 'mongodb', 'mongodb, two servers'] as const;
export type VenueKind = (typeof VENUES)[number];

type MeetingCommand =
  | 'meeting:book'
  | 'meeting:propose'
  | 'meeting:place'
  | 'meeting:accept'
  | 'meeting:decline'
  | 'meeting:move'
  | 'meeting:cancel'
  | 'meeting:mark'
  | 'waiting:take';

type Wish = 'busy:set' | 'sitting:attend' | 'table:close' | 'waiting:join' | 'waiting:pass' | 'waiting:leave';

/** What came back: a meeting, or why not. */
export interface Outcome {
  meeting?: MeetingView;
  refusal?: ErrorView;
  /** performance.now() when it was sent and answered. */
  sent: number;
  answered: number;
}

/** One signed-in client that notes everything it is told. */
export interface Player {
  id: string;
  /** Sends a command about a meeting with a key of its own. */
  ask: <N extends MeetingCommand>(name: N, input: InputOf<N>) => Promise<Outcome>;
  /** Sends any other command; the code of the refusal, or null. */
  tell: <N extends Wish>(name: N, input: InputOf<N>) => Promise<string | null>;
}

export interface Venue {
  apps: TestApp[];
  told: Told[];
  /** A client over a socket or HTTP, of the next server in turn. */
  player: (participantId: string, over: 'socket' | 'http') => Promise<Player>;
  /** What the checker found; empty = the guarantee holds. */
  violations: () => Promise<string[]>;
  stop: () => Promise<void>;
}

/** The database URI of an engine; undefined = embedded; `{ skipped }` when there is no MongoDB. */
export async function databaseFor(kind: VenueKind): Promise<string | undefined | { skipped: string }> {
  if (kind === 'embedded') return undefined;
  // The suite with two servers follows that with one, and shares its MongoDB.
  const mongo = await (kind === 'mongodb' ? freshMongoForTests() : mongoForTests());
  if ('skipped' in mongo) return mongo;
  return mongo.uri.replace(/^([^:]+:\/\/[^/?]+)(\/[^?]*)?/, `$1/race-${nanoid(8)}`);
}

export async function openVenue(mongodbUri: string | undefined, kind: VenueKind, fixture: SmallFixture) {
  // A database of its own for each venue: what one race leaves unfinished cannot reach the next.
  const own = mongodbUri?.replace(/\/race-[^?]*/, `/race-${nanoid(8)}`);
  const apps = [await startTestApp({ mongodbUri: own, fixture })];
  if (kind === 'mongodb, two servers') apps.push(await startTestApp({ mongodbUri: own, empty: true }));
  const told: Told[] = [];
  let turn = 0;
  const venue: Venue = {
    apps,
    told,
    player: async (participantId, over) => {
      const client = await apps[turn++ % apps.length]!.as(participantId);
      return playerOf(participantId, client, over === 'socket' ? await client.socket() : null, told);
    },
    violations: () => violations(apps[0]!.store.connection, told),
    stop: async () => {
      for (const app of apps.reverse()) await app.stop();
      if (own) await dropDatabase(own);
    },
  };
  return venue;
}

/** Only once nobody uses it any more: servers tell one another facts through it until they are closed. */
async function dropDatabase(uri: string): Promise<void> {
  const client = await new MongoClient(uri).connect();
  try {
    await client.db().dropDatabase();
  } finally {
    await client.close();
  }
}

/** @param socket over which it speaks; HTTP when null */
export function playerOf(id: string, client: TestClient, socket: TestSocket | null, told: Told[]): Player {
  const send = <N extends OperationName>(name: N, input: InputOf<N>) =>
    socket ? command(socket, name as never, input as never) : client.http(name, input);
  return {
    id,
    ask: async (name, input) => {
      const key = input.key ?? nanoid();
      const sent = performance.now();
      const answer = await send(name, { ...input, key });
      const answered = performance.now();
      if (answer.error) {
        told.push({ actor: id, key, refusedWith: answer.error.code });
        return { refusal: answer.error, sent, answered };
      }
      const { meeting } = answer.data as { meeting: MeetingView };
      told.push({
        actor: id,
        key,
        meeting: {
          id: meeting.id,
          rev: meeting.rev,
          state: meeting.state,
          slotId: meeting.slotId,
          tableId: meeting.table?.id ?? null,
        },
      });
      return { meeting, sent, answered };
    },
    tell: async (name, input) => (await send(name, input)).error?.code ?? null,
  };
}

/** A sitting of the programme written straight into the store. */
export async function insertSitting(venue: Venue, id: string, firstSlot: number, slots: number) {
  const start = DateTime.fromISO('2026-11-20T09:00', { zone: 'Europe/Paris' }).plus({
    minutes: firstSlot * 20,
  });
  await venue.apps[0]!.models.Sitting.create({
    _id: id,
    editionId: SMALL_EDITION_ID,
    rev: 0,
    kind: 'plenary',
    title: { fr: 'Plénière' },
    roomId: 'salle-1',
    start: start.toJSDate(),
    end: start.plus({ minutes: slots * 20 }).toJSDate(),
    claims: [`${SMALL_EDITION_ID}·salle-1·${id}`],
    countries: [],
    themes: [],
  });
}

export const settled = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
