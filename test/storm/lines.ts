import type { Connection } from 'mongoose';
import { type Raw, read, slotsOf, takes, type World } from '../support/checker.ts';

/** After a storm, about waiting lists: each place in line went through its states in order, no offer ended before its
 * deadline or was taken after it, and nobody still waits for a place that is free. Reads raw documents, shares no code
 * with the server. */

/** A line in the history of a place in line. */
type Line = Raw['history'][number];

/** What may come right before each step. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  offered: ['waited', 'passed', 'lost'],
  taken: ['offered'],
  passed: ['offered'],
  lapsed: ['offered'],
  // The table that was kept, or one of the two, is lost for that time: they wait on.
  lost: ['offered'],
  left: ['waited', 'passed', 'lost', 'offered'],
  expired: ['waited', 'passed', 'lost'],
};
/** Who taps in the last moment has this much longer, ms; as much again for the write itself. */
const GRACE_MS = 5_000;
const WRITE_MS = 1_000;

export async function wrongLines(connection: Connection, offerMs: number): Promise<string[]> {
  const world = await read(connection);
  const found = world.engagements.flatMap((doc) => wrongSteps(doc, offerMs));
  return [...found, ...idleLines(world)];
}

/** How often each step was taken in the lines of a storm. */
export async function stepsOf(connection: Connection): Promise<Map<string, number>> {
  const steps = new Map<string, number>();
  for (const { action } of (await read(connection)).engagements.flatMap(inLine)) {
    steps.set(action, (steps.get(action) ?? 0) + 1);
  }
  return steps;
}

/** The history of a document while it stood in a line; a meeting goes on after `taken`. */
function inLine(doc: Raw): Line[] {
  const history = doc.history ?? [];
  if (history[0]?.action !== 'waited') return [];
  const taken = history.findIndex((line) => line.action === 'taken');
  return taken < 0 ? history : history.slice(0, taken + 1);
}

function wrongSteps(doc: Raw, offerMs: number): string[] {
  return inLine(doc).flatMap((line, index, lines) => {
    const before = lines[index - 1];
    if (!before) return [];
    const step = `place in line ${doc._id}: ${line.action} after ${before.action}`;
    if (!BEFORE[line.action]?.includes(before.action))
      return [`${step}, revision ${doc.rev}: ${lines.map(said).join(', ')}`];
    const after = line.at.getTime() - before.at.getTime();
    if (line.action === 'lapsed' && after < offerMs) return [`${step} and ${after} ms, too early`];
    if (line.action === 'taken' && after > offerMs + GRACE_MS + WRITE_MS)
      return [`${step} and ${after} ms, too late`];
    return [];
  });
}

const said = ({ action, at, after }: Line): string =>
  `${action} ${at.toISOString().slice(11, 23)} ${after.slotId ?? ''} ${after.tableId ?? ''}`.trim();

/** Who waits although a time they wait for is free for both, and a table is left. */
function idleLines(world: World): string[] {
  const taken = new Set<string>();
  const meet = new Set<string>();
  const count = new Map<string, number>();
  for (const doc of world.engagements) {
    for (const [slotId, resource] of takes(world, doc)) taken.add(`${slotId} ${resource}`);
    if (doc.kind === 'waiting' && doc.state === 'offered' && !doc.firm)
      taken.add(`${doc.slotId} loose ${doc.participantIds[1]}`);
    const sits = takes(world, doc).length > 0 && (doc.kind === 'meeting' || doc.kind === 'waiting');
    for (const id of sits ? doc.participantIds : []) {
      count.set(id, (count.get(id) ?? 0) + 1);
      if (doc.kind === 'meeting') for (const other of doc.participantIds) meet.add(`${id} ${other}`);
    }
  }
  const isFull = (id: string) => (count.get(id) ?? 0) >= (world.people.get(id)?.maxMeetings ?? Infinity);
  return world.engagements.flatMap((doc) => {
    if (doc.kind !== 'waiting' || doc.state !== 'waiting') return [];
    const [waiter, awaited] = doc.participantIds as [string, string];
    if (isFull(waiter) || isFull(awaited) || meet.has(`${waiter} ${awaited}`)) return [];
    const edition = world.editions.get(doc.editionId)!;
    const wanted = doc.wantedSlotIds?.length ? doc.wantedSlotIds : slotsOf(edition);
    const free = wanted.find(
      (slotId) =>
        !doc.passedSlotIds?.includes(slotId) &&
        [waiter, awaited, `loose ${awaited}`].every((who) => !taken.has(`${slotId} ${who}`)) &&
        edition.tables.some((table) => !taken.has(`${slotId} ${table.id}`)),
    );
    return free ? [`${waiter} waits for ${awaited}, and both are free in ${free}, with a table`] : [];
  });
}
