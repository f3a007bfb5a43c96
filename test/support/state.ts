import { expect } from 'chai';
import { type SmallFixture, smallFixture } from '../../fixtures/small/index.ts';
import type { Models } from '../../server/models/index.ts';
import { command, insertFixture, type TestApp, type TestClient, type TestSocket } from './app.ts';

const COLLECTIONS = [
  'Edition',
  'Organisation',
  'Participant',
  'Group',
  'Listing',
  'Engagement',
  'Sitting',
  'Announcement',
  'Workshop',
  'Move',
  'Repair',
  'Plan',
  'PlanEntry',
  'Letter',
  'LetterLook',
  'Seen',
] as const;

const PEOPLE = ['awa', 'ibra', 'lise', 'marc', 'sol', 'staff'] as const;

/** A client for each person of the small edition, and one who is not signed in. */
export async function everybody(
  app: TestApp,
): Promise<Record<(typeof PEOPLE)[number] | 'nobody', TestClient>> {
  const clients = await Promise.all(PEOPLE.map(async (id) => [id, await app.as(id)] as const));
  return Object.fromEntries([...clients, ['nobody', await app.as(null)]]) as never;
}

/** Starts again from a fixture. Sessions stay, so that clients of the test go on. */
export async function reset(app: TestApp, fixture: SmallFixture = smallFixture()): Promise<void> {
  for (const name of COLLECTIONS) await readable(app.models, name).deleteMany({});
  await insertFixture(app.models, fixture);
}

/** Every document of every collection that a use case writes to; where the clock looked last for letters says nothing of
 * what was done. */
export async function contents(models: Models): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const name of COLLECTIONS.filter((one) => one !== 'LetterLook'))
    all[name] = await readable(models, name).find().sort({ _id: 1 }).lean();
  return all;
}

/** Runs `act`, then expects that it left no trace in the store. */
export async function leavesNoTrace<T>(app: TestApp, act: () => Promise<T>): Promise<T> {
  const before = await contents(app.models);
  const result = await act();
  expect(await contents(app.models)).to.deep.equal(before);
  return result;
}

/** Every fact that arrives on a socket from now on, by name. */
export function factsOn(socket: TestSocket): { name: string; fact: never }[] {
  const facts: { name: string; fact: never }[] = [];
  socket.onAny((name, fact) => void facts.push({ name, fact: fact as never }));
  return facts;
}

/** Resolves when everything that was sent to this socket before has arrived. */
export const drained = (socket: TestSocket): Promise<unknown> => command(socket, 'session:read', {});

interface Readable {
  deleteMany(filter: object): Promise<unknown>;
  find(): { sort(order: object): { lean(): Promise<unknown[]> } };
}
const readable = (models: Models, name: (typeof COLLECTIONS)[number]): Readable =>
  models[name] as unknown as Readable;
