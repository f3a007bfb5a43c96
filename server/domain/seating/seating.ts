import { departed, type InEdition, isDuplicate, isStaff, nameOf } from '../context.ts';
import type { Slot } from '../edition/grid.ts';
import { type Seating, taken } from './alternatives.ts';
import { asideClaimOf, claimOf, type Held, heldByFew, takenTablesIn } from './availability.ts';
import { capClaims, limitOf } from './caps.ts';
import { interpreterFor, tableFor } from './resources.ts';
import { restOf } from './rest.ts';
import { knownSlot, openSlot, refuseLeaving } from './slots.ts';

export interface Seat {
  slotId: string;
  /** Null when everybody joins by video. */
  tableId: string | null;
  /** Null when the people share a language, or the edition has no interpreters. */
  interpreterId: string | null;
  claims: string[];
}

/** Takes a slot for all people, the table and the interpreter they need in a single write, or refuses with the nearest free slots.
 *
 * `write` performs that one write with the claims given (an insert or an update of the meeting) and lets the
 * store's duplicate-key error through. What is read before it (what the people hold, and what is in use in the slot)
 * only chooses a table and an interpreter worth trying; the unique index on `claims` alone decides, so any number of
 * processes may run this at once. After a lost race it looks at who won: a person taken is a refusal, a table or
 * interpreter taken means the next one.
 * @throws Refusal slot_closed, slot_taken, no_table_free, no_common_language, cap_reached
 * @throws the store's duplicate-key error where the command was done already */
export async function seat<T>(
  context: InEdition,
  seating: Seating,
  write: (seat: Seat) => Promise<T>,
): Promise<T> {
  const { edition } = context;
  const slot = seating.evenOver ? knownSlot(context, seating.slotId) : openSlot(context, seating.slotId);
  const ids = seating.people.map((someone) => someone._id);
  const tried = new Set<string>();
  // Each turn either writes, refuses, or has seen one more table, interpreter or limit taken: it ends.
  const turns = edition.tables.length + (edition.interpreters?.length ?? 0) + 10;
  for (let turn = 0; turn <= turns; turn++) {
    const held = await heldByFew(context.models, edition, seating.people);
    if (turn === 0) await refuseWithoutRest(context, seating, slot, held);
    await refuseHolders(context, seating, slot, held);
    const hall = { held, tried, occupied: await occupiedIn(context, seating, slot) };
    const tableId = await tableFor(context, seating, hall);
    const interpreterId = await interpreterFor(context, seating, slot, hall);
    if (turn === 0 && tableId === null) await refuseLeaving(context, [slot.id]);
    const resources = [tableId, interpreterId].filter((resource) => resource !== null);
    const claims = [
      ...ids.map((id) => claimOf(edition._id, slot.id, id)),
      ...resources.map((resource) => claimOf(edition._id, slot.id, resource)),
      ...(tableId === null ? ids.map((id) => asideClaimOf(edition._id, slot.id, id)) : []),
      ...capClaims(context, seating, held),
    ];
    try {
      return await write({ slotId: slot.id, tableId, interpreterId, claims });
    } catch (error) {
      // The place was free: it is the command itself that was done before.
      if (!isDuplicate(error) || isDuplicate(error, 'commandKey')) throw error;
      await refuseLeaving(context, [slot.id]);
      const occupied = await occupiedIn(context, seating, slot);
      for (const resource of resources) if (occupied.has(resource)) tried.add(resource);
    }
  }
  throw await taken(context, seating, slot, 'no_table_free', 'every table was taken while we tried');
}

/** Tables and interpreters that somebody else has in this slot. */
async function occupiedIn(
  { models, edition }: InEdition,
  seating: Seating,
  slot: Slot,
): Promise<ReadonlySet<string>> {
  const taken = await takenTablesIn(models, edition, [slot.id], seating.meetingId);
  return taken.get(slot.id) ?? new Set();
}

/** @throws Refusal cap_reached, when one of the people would have more meetings in a row than they wish */
async function refuseWithoutRest(
  context: InEdition,
  seating: Seating,
  slot: Slot,
  held: readonly Held[],
): Promise<void> {
  if (seating.ignoreCaps || seating.ignoreRest || isStaff(context)) return;
  const tired = restOf(context, seating.people, held, seating.meetingId)(slot.id);
  if (!tired) return;
  const what = `${nameOf(tired)} takes a break after ${tired.maxInARow} meetings in a row`;
  const limit = limitOf(context, tired, 'in-a-row', tired.maxInARow!);
  throw await taken(context, { ...seating, held }, slot, 'cap_reached', what, { limit });
}

/** @throws Refusal slot_taken, with alternatives, when one of the people has no time in this slot */
export async function refuseTakenPeople(
  context: InEdition,
  seating: Pick<Seating, 'meetingId' | 'people' | 'open'>,
  slot: Slot,
): Promise<void> {
  const held = await heldByFew(context.models, context.edition, seating.people);
  await refuseHolders(context, seating, slot, held);
}

/** The same, of what was read already. */
async function refuseHolders(
  context: InEdition,
  seating: Pick<Seating, 'meetingId' | 'people' | 'open'>,
  slot: Slot,
  held: readonly Held[],
): Promise<void> {
  const claims = new Map(
    seating.people.map((someone) => [claimOf(context.edition._id, slot.id, someone._id), someone]),
  );
  const holders = held.filter(
    (one) => one._id !== seating.meetingId && one.claims?.some((claim) => claims.has(claim)),
  );
  const names = holders
    .flatMap((holder) => holder.claims ?? [])
    .flatMap((claim) => claims.get(claim) ?? [])
    .map(nameOf);
  if (names.length > 0) {
    if (holders.some(({ kind }) => kind === 'departure')) throw departed([...new Set(names)].join(' and '));
    const offered = holders.some((holder) => holder.kind === 'waiting');
    throw await taken(
      context,
      { ...seating, held },
      slot,
      'slot_taken',
      `slot ${slot.id} is ${offered ? 'kept, for some minutes, for a waiting list' : 'taken'} for ${[...new Set(names)].join(' and ')}`,
    );
  }
}
