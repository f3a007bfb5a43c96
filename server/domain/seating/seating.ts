import type { EngagementDoc } from '../../models/index.ts';
import { type InEdition, isDuplicate, isStaff, nameOf } from '../context.ts';
import type { Slot } from '../edition/grid.ts';
import { type Seating, taken } from './alternatives.ts';
import { claimOf } from './availability.ts';
import { capClaims } from './caps.ts';
import { interpreterFor, tableFor } from './resources.ts';
import { restOf } from './rest.ts';
import { knownSlot, openSlot } from './slots.ts';

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
 * store's duplicate-key error through. What is read before it only chooses a table and an interpreter worth trying; the unique
 * index on `claims` alone decides, so any number of processes may run this at once. After a lost race it looks
 * at who won: a person taken is a refusal, a table or interpreter taken means the next one.
 * @throws Refusal slot_closed, slot_taken, no_table_free, no_common_language, cap_reached */
export async function seat<T>(
  context: InEdition,
  seating: Seating,
  write: (seat: Seat) => Promise<T>,
): Promise<T> {
  const { edition, models } = context;
  const slot = seating.evenOver ? knownSlot(context, seating.slotId) : openSlot(context, seating.slotId);
  if (!seating.ignoreCaps && !seating.ignoreRest) await refuseWithoutRest(context, seating, slot);
  const tried = new Set<string>();
  // Each turn either writes, refuses, or has seen one more table, interpreter or limit taken: it ends.
  const turns = edition.tables.length + (edition.interpreters?.length ?? 0) + 10;
  for (let turn = 0; turn <= turns; turn++) {
    await refuseTakenPeople(context, seating, slot);
    const tableId = await tableFor(context, seating, tried);
    const interpreterId = await interpreterFor(context, seating, slot, tried);
    const resources = [tableId, interpreterId].filter((resource) => resource !== null);
    const claims = [
      ...seating.people.map((someone) => claimOf(edition._id, slot.id, someone._id)),
      ...resources.map((resource) => claimOf(edition._id, slot.id, resource)),
      ...(await capClaims(context, seating)),
    ];
    try {
      return await write({ slotId: slot.id, tableId, interpreterId, claims });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      for (const resource of resources) {
        const isTaken = await models.Engagement.exists({
          claims: claimOf(edition._id, slot.id, resource),
          _id: { $ne: seating.meetingId },
        });
        if (isTaken) tried.add(resource);
      }
    }
  }
  throw await taken(context, seating, slot, 'no_table_free', 'every table was taken while we tried');
}

/** @throws Refusal cap_reached, when one of the people would have more meetings in a row than they wish */
async function refuseWithoutRest(context: InEdition, seating: Seating, slot: Slot): Promise<void> {
  if (isStaff(context)) return;
  const tired = (await restOf(context, seating.people, seating.meetingId))(slot.id);
  if (!tired) return;
  const what = `${nameOf(tired)} takes a break after ${tired.maxInARow} meetings in a row`;
  throw await taken(context, seating, slot, 'cap_reached', what);
}

/** @throws Refusal slot_taken, with alternatives, when one of the people has no time in this slot */
export async function refuseTakenPeople(
  context: InEdition,
  seating: Pick<Seating, 'meetingId' | 'people' | 'open'>,
  slot: Slot,
): Promise<void> {
  const claims = new Map(
    seating.people.map((someone) => [claimOf(context.edition._id, slot.id, someone._id), someone]),
  );
  const holders = await context.models.Engagement.find({
    claims: { $in: [...claims.keys()] },
    _id: { $ne: seating.meetingId },
  })
    .select('claims kind')
    .lean<EngagementDoc[]>();
  const names = holders
    .flatMap((holder) => holder.claims ?? [])
    .map((claim) => claims.get(claim))
    .filter((someone) => someone !== undefined)
    .map(nameOf);
  if (names.length > 0) {
    const offered = holders.some((holder) => holder.kind === 'waiting');
    throw await taken(
      context,
      seating,
      slot,
      'slot_taken',
      `slot ${slot.id} is ${offered ? 'kept, for some minutes, for a waiting list' : 'taken'} for ${[...new Set(names)].join(' and ')}`,
    );
  }
}
