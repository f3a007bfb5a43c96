import { slotAt } from '../support/hall.ts';
import type { StormClient } from './client.ts';
import { anySlot, type Place, pick, SLOTS, sits, some, target } from './place.ts';

/** A table is lost for a while, or somebody is late. */
async function repair(desk: StormClient, { random, people, tables }: Place): Promise<void> {
  const first = pick(random, SLOTS - 2);
  const slotIds = [slotAt(first), slotAt(first + 1)];
  const tableId = `t${1 + pick(random, tables)}`;
  const someone = people[pick(random, people.length)]!;
  const isTable = random() < 0.5;
  const disturbance = isTable
    ? { kind: 'tables-lost', tableIds: [tableId], slotIds }
    : { kind: 'people-absent', participantIds: [someone], slotIds };
  const input = { disturbances: [disturbance], answerMinutes: 2 };
  if (isTable) {
    const what = slotIds.map((slotId) => `closed ${tableId} ${slotId}`);
    await desk.command('repair:run', input, [what, 'held']);
  } else {
    // What this person was told of their own time before is no longer the last word.
    for (const slotId of slotIds) desk.log.overruled.add(`${someone} busy ${slotId}`);
    await desk.command('repair:run', input);
  }
}

/** One of the reports was wrong: it is taken back as a whole. Whether its tables are open then depends on who else closed
 * them. */
async function takeBack(desk: StormClient, { random }: Place): Promise<void> {
  const reported = (await desk.read('repair:list', {})) ?? [];
  const done = reported.filter(({ status }) => status === 'done');
  const one = done[pick(random, done.length)];
  if (!one) return;
  const tables = one.disturbances.flatMap((lost) =>
    lost.kind === 'tables-lost'
      ? lost.slotIds.flatMap((slotId) => lost.tableIds.map((tableId) => `closed ${tableId} ${slotId}`))
      : [],
  );
  await desk.command('repair:undo', { id: one.id }, [tables, 'unknown']);
}

/** What staff do: seat people, now and then move a meeting to a certain table, take a table out of use or give it back,
 * report that something went wrong, or that it did not. */
export async function steer(desk: StormClient, place: Place): Promise<void> {
  const { random, people } = place;
  const slotId = anySlot(place);
  const tableId = `t${1 + pick(random, place.tables)}`;
  const dice = random();
  if (dice < 0.05) return repair(desk, place);
  if (dice < 0.06) return takeBack(desk, place);
  if (dice < 0.1) {
    const closed = random() < 0.3;
    const what = [`closed ${tableId} ${slotId}`];
    await desk.command('table:close', { tableId, slotIds: [slotId], closed }, [
      what,
      closed ? 'held' : 'free',
    ]);
    return;
  }
  const seated = dice < 0.3 ? some(desk, random, sits) : null;
  if (seated) {
    await desk.command('meeting:move', { ...target(seated, random), tableId });
    return;
  }
  const one = pick(random, people.length);
  const participantIds = [people[one]!, people[(one + 1 + pick(random, people.length - 1)) % people.length]!];
  await desk.command('meeting:place', { participantIds, slotId, ...(random() < 0.5 ? { tableId } : {}) });
}
