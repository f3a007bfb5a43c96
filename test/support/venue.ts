import { DateTime } from 'luxon';
import { nanoid } from 'nanoid';
import {
  buildEdition,
  buildListing,
  buildOrganisation,
  buildParticipant,
  SMALL_EDITION_ID,
  type SmallFixture,
} from '../../fixtures/small/index.ts';
import type { ErrorView, InputOf, MeetingView, OperationName } from '../../server/contract/index.ts';
import { command, startTestApp, type TestApp, type TestClient, type TestSocket } from './app.ts';
import { type Told, violations } from './checker.ts';
import { mongoForTests } from './mongo.ts';

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
  | 'meeting:mark';

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
  tell: <N extends 'busy:set' | 'sitting:attend' | 'table:close'>(
    name: N,
    input: InputOf<N>,
  ) => Promise<string | null>;
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
  const mongo = await mongoForTests();
  if ('skipped' in mongo) return mongo;
  return mongo.uri.replace(/^([^:]+:\/\/[^/?]+)(\/[^?]*)?/, `$1/race-${nanoid(8)}`);
}

export async function openVenue(mongodbUri: string | undefined, kind: VenueKind, fixture: SmallFixture) {
  const apps = [await startTestApp({ mongodbUri, fixture })];
  if (kind === 'mongodb, two servers') apps.push(await startTestApp({ mongodbUri, empty: true }));
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
      try {
        if (mongodbUri) await apps[0]!.store.connection.dropDatabase();
      } finally {
        for (const app of apps.reverse()) await app.stop();
      }
    },
  };
  return venue;
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

/** An edition of 20-minute slots from 09:00, 36 a day.
 * @param firstDay for tests in which the clock is the real one */
const gridEdition = (slots: number, tables: number, firstDay = '2026-11-20') => {
  const perDay = 36; // 09:00 to 21:00
  const days = Array.from({ length: Math.ceil(slots / perDay) }, (_, day) => {
    const count = Math.min(perDay, slots - day * perDay);
    const end = 9 * 60 + count * 20;
    const clock = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
    const date = DateTime.fromISO(firstDay, { zone: 'utc' }).plus({ days: day }).toISODate()!;
    return { date, start: '09:00', end: clock };
  });
  return buildEdition({
    windows: days,
    tables: Array.from({ length: tables }, (_, index) => ({
      id: `t${index + 1}`,
      label: String(index + 1),
      room: 'Hall',
      video: false,
    })),
  });
};

/** The n-th slot of `gridEdition`, from 0. */
export const slotAt = (index: number): string => {
  const start = 9 * 60 + (index % 36) * 20;
  const clock = `${String(Math.floor(start / 60)).padStart(2, '0')}${String(start % 60).padStart(2, '0')}`;
  return `d${Math.floor(index / 36) + 1}-${clock}`;
};

/** Hosts h0 …, each with a fiche f0 … that opens all slots; guests g0 …; one staff. Everybody has an
 * organisation of their own, so that nobody may act for somebody else. */
export function hall(options: {
  slots: number;
  tables: number;
  hosts: number;
  guests: number;
  maxMeetings?: Record<string, number>;
  /** Working languages of the guests; French when left out, as everybody's. */
  guestLanguages?: string[];
  interpreters?: NonNullable<SmallFixture['edition']['interpreters']>;
  firstDay?: string;
}): SmallFixture {
  const ids = [
    ...Array.from({ length: options.hosts }, (_, index) => `h${index}`),
    ...Array.from({ length: options.guests }, (_, index) => `g${index}`),
  ];
  const openSlots = Array.from({ length: options.slots }, (_, index) => slotAt(index));
  return {
    edition: {
      ...gridEdition(options.slots, options.tables, options.firstDay),
      interpreters: options.interpreters ?? [],
    },
    organisations: ids.map((id) => buildOrganisation({ _id: `org-${id}` })),
    participants: [
      ...ids.map((id) =>
        buildParticipant({
          _id: id,
          organisationId: `org-${id}`,
          role: 'elected',
          maxMeetings: options.maxMeetings?.[id] ?? null,
          ...(options.guestLanguages && id.startsWith('g') ? { languages: options.guestLanguages } : {}),
        }),
      ),
      buildParticipant({ _id: 'staff', role: 'staff' }),
    ],
    listings: ids
      .filter((id) => id.startsWith('h'))
      .map((id) =>
        buildListing({
          _id: `f${id.slice(1)}`,
          organisationId: `org-${id}`,
          authorId: id,
          contactIds: [id],
          openSlots: openSlots.map((slotId) => ({ slotId, hostId: id })),
        }),
      ),
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
