import { Refusal } from '../../errors.ts';
import type { InEdition } from '../context.ts';
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
