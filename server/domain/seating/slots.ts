import { Refusal } from '../../errors.ts';
import type { InEdition } from '../context.ts';
import { currentEdition } from '../edition/current.ts';
import { gridOf, type Slot } from '../edition/grid.ts';

/** The slot, past or to come. @throws Refusal slot_closed */
export function knownSlot(context: InEdition, slotId: string): Slot {
  const slot = gridOf(context.edition).find((candidate) => candidate.id === slotId);
  if (slot) return slot;
  throw new Refusal(
    'slot_closed',
    `slot ${slotId} is not in the grid of this edition: read the edition for its slots`,
  );
}

/** The slot, if it exists and is still to come. @throws Refusal slot_closed */
export function openSlot(context: InEdition, slotId: string): Slot {
  const slot = knownSlot(context, slotId);
  if (slot.end <= context.now().toJSDate()) {
    throw new Refusal('slot_closed', `slot ${slotId} is over: choose one that is still to come`);
  }
  return slot;
}

/** The slot, if it is still to come: nobody can answer a proposal for a time that has begun.
 * @throws Refusal slot_closed */
export function slotToPropose(context: InEdition, slotId: string): Slot {
  const slot = openSlot(context, slotId);
  if (slot.start <= context.now().toJSDate()) {
    throw new Refusal('slot_closed', `slot ${slotId} has begun: propose one that is still to come`);
  }
  return slot;
}

/** Which of these slots are out of the grid as it is now, or about to be. Who takes time without a table asks this after
 * the people were read: a change of the grid claims the time of those whom it finds registered, and who registers later
 * comes here later than it began. */
export async function slotsLeaving(context: InEdition, slotIds: readonly string[]): Promise<string[]> {
  const edition = await currentEdition(context.models);
  if (edition?._id !== context.edition._id) return [];
  const { changing } = edition;
  const going = new Set(changing && !changing.done ? changing.slotIds : []);
  const startsIn = (grid: readonly Slot[]) => new Map(grid.map((slot) => [slot.id, slot.start.getTime()]));
  const [starts, known] = [startsIn(gridOf(edition)), startsIn(gridOf(context.edition))];
  return slotIds.filter((slotId) => going.has(slotId) || starts.get(slotId) !== known.get(slotId));
}

/** @throws Refusal slot_closed, see slotsLeaving */
export async function refuseLeaving(context: InEdition, slotIds: readonly string[]): Promise<void> {
  const [gone] = await slotsLeaving(context, slotIds);
  if (gone !== undefined) throw outOfGrid(`slot ${gone}`);
}

/** @param what a slot, or a table in slots */
export const outOfGrid = (what: string): Refusal =>
  new Refusal(
    'slot_closed',
    `${what} has just been taken out of the grid: read the edition for what there is`,
  );
