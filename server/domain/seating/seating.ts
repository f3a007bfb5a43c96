import { Refusal } from '../../errors.ts';
import type { EditionDoc, EngagementDoc, MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { type InEdition, isDuplicate, isStaff, nameOf } from '../context.ts';
import { gridOf, type Slot } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { claimOf, commonSlots, type FreeSlot, takenSlots, takenTables } from './availability.ts';
import { capClaims } from './caps.ts';
import { restOf } from './rest.ts';

/** Who is to sit where. */
export interface Seating {
  /** The meeting that takes the place; its own claims do not stand in its way. */
  meetingId: string;
  people: readonly ParticipantDoc[];
  slotId: string;
  /** A certain table, or any that is free when null. */
  tableId: string | null;
  /** Staff may seat people beyond the number of meetings they accept; a move adds none. */
  ignoreCaps?: boolean;
  /** They agreed to this time, however many meetings in a row that makes. */
  ignoreRest?: boolean;
  /** Tables that are about to be taken out of use. */
  avoid?: ReadonlySet<string>;
  /** A place may be taken again although its time is over. */
  evenOver?: boolean;
  /** Slots to mark as open among the alternatives. */
  open?: ReadonlySet<string>;
}

export interface Seat {
  slotId: string;
  /** Null when everybody joins by video. */
  tableId: string | null;
  /** Null when the people share a language, or the edition has no interpreters. */
  interpreterId: string | null;
  claims: string[];
}

/** Alternatives named in a refusal. */
const ALTERNATIVES = 6;

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

function knownSlot(context: InEdition, slotId: string): Slot {
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

/** A table to try: the one asked for; else the one where one of the people already sits in this edition (few
 * changes of table); else one that depends on the meeting, so that racing meetings try different ones.
 * Null when everybody joins by video. */
async function tableFor(
  context: InEdition,
  seating: Seating,
  tried: ReadonlySet<string>,
): Promise<string | null> {
  const { edition, models } = context;
  const need = tableNeed(seating.people);
  // Nobody comes to the hall: they leave the tables to others, whichever was asked for.
  if (need === 'none') return null;
  const remote = need === 'video';
  const usable = edition.tables.filter((table) => (table.video || !remote) && !seating.avoid?.has(table.id));
  const slot = knownSlot(context, seating.slotId);
  if (seating.tableId !== null) {
    const table = edition.tables.find((candidate) => candidate.id === seating.tableId);
    if (!table) throw new Refusal('not_found', `no table "${seating.tableId}" in this edition`);
    if (remote && !table.video) {
      throw new Refusal(
        'no_table_free',
        `table ${table.label} has no video, and one of the people joins by video: choose ${list(usable)}`,
      );
    }
    const busy = await models.Engagement.exists({
      claims: claimOf(edition._id, slot.id, table.id),
      _id: { $ne: seating.meetingId },
    });
    if (busy || tried.has(table.id)) {
      throw await taken(
        context,
        seating,
        slot,
        'slot_taken',
        `slot ${slot.id} is taken for table ${table.label}`,
      );
    }
    return table.id;
  }
  const claims = new Map(usable.map((table) => [claimOf(edition._id, slot.id, table.id), table.id]));
  const holders = await models.Engagement.find({
    claims: { $in: [...claims.keys()] },
    _id: { $ne: seating.meetingId },
  })
    .select('claims')
    .lean<EngagementDoc[]>();
  const occupied = new Set(
    holders.flatMap((holder) => holder.claims ?? []).map((claim) => claims.get(claim)),
  );
  const free = usable
    .filter((table) => !occupied.has(table.id) && !tried.has(table.id))
    .map((table) => table.id);
  if (free.length === 0) {
    const which = remote ? 'table with video' : 'table';
    throw await taken(context, seating, slot, 'no_table_free', `no ${which} is free in slot ${slot.id}`);
  }
  // Tables with video are few: who does not need one leaves it to who does.
  const plain = free.filter((id) => !edition.tables.find((table) => table.id === id)?.video);
  const choice = remote || plain.length === 0 ? free : plain;
  return (await usualTable(context, seating, choice)) ?? choice[hashOf(seating.meetingId) % choice.length]!;
}

/** An interpreter to try for people without a common language; null when they need none.
 * @throws Refusal no_common_language, with the slots in which one is free */
async function interpreterFor(
  context: InEdition,
  seating: Seating,
  slot: Slot,
  tried: ReadonlySet<string>,
): Promise<string | null> {
  const able = interpretersFor(context.edition, seating.people);
  if (able === null) return null;
  const claims = new Map(able.map((id) => [claimOf(context.edition._id, slot.id, id), id]));
  const holders = await context.models.Engagement.find({
    claims: { $in: [...claims.keys()] },
    _id: { $ne: seating.meetingId },
  })
    .select('claims')
    .lean<EngagementDoc[]>();
  const booked = new Set(holders.flatMap((holder) => holder.claims ?? []).map((claim) => claims.get(claim)));
  const free = able.find((id) => !booked.has(id) && !tried.has(id));
  if (free !== undefined) return free;
  const who = seating.people.map(nameOf).join(' and ');
  if (able.length === 0) {
    throw new Refusal(
      'no_common_language',
      `${who} share no working language, and no interpreter of this edition speaks one of each: ask staff for one`,
      { alternatives: [] },
    );
  }
  throw await taken(
    context,
    seating,
    slot,
    'no_common_language',
    `${who} share no working language, and no interpreter between them is free in slot ${slot.id}`,
  );
}

async function usualTable(
  context: InEdition,
  seating: Seating,
  free: readonly string[],
): Promise<string | undefined> {
  const meetings = await context.models.Meeting.find({
    participantIds: { $in: seating.people.map((someone) => someone._id) },
    claims: { $exists: true },
    _id: { $ne: seating.meetingId },
  })
    .select('tableId')
    .lean<Pick<MeetingDoc, 'tableId'>[]>();
  const count = new Map<string, number>();
  for (const { tableId } of meetings) if (tableId) count.set(tableId, (count.get(tableId) ?? 0) + 1);
  return free.filter((table) => count.has(table)).sort((a, b) => count.get(b)! - count.get(a)!)[0];
}

/** A refusal that names the nearest slots in which everybody is free. */
async function taken(
  context: InEdition,
  seating: Pick<Seating, 'people' | 'open'>,
  slot: Slot,
  code: 'slot_taken' | 'no_table_free' | 'no_common_language' | 'cap_reached',
  what: string,
): Promise<Refusal> {
  const alternatives = await freeSlotsFor(context, seating, slot.start);
  const advice =
    alternatives.length > 0
      ? `free for all: ${alternatives.map((free) => free.id).join(', ')}`
      : 'no other slot is free for all: one of you has to free one';
  return new Refusal(code, `${what}; ${advice}`, { alternatives: alternatives.map(slotOffer) });
}

/** The nearest slots in which all these people, a table that fits and the interpreter they need are free. */
export async function freeSlotsFor(
  context: InEdition,
  seating: Pick<Seating, 'people' | 'open'>,
  around?: Date,
  limit = ALTERNATIVES,
): Promise<FreeSlot[]> {
  const ids = seating.people.map((someone) => someone._id);
  const takenOf = await takenSlots(context.models, context.edition._id, ids);
  const tiredIn = isStaff(context) ? () => undefined : await restOf(context, seating.people);
  const free = commonSlots({
    edition: context.edition,
    now: context.now().toJSDate(),
    taken: [...takenOf.values()],
    tables: await takenTables(context.models, context.edition),
    need: tableNeed(seating.people),
    interpreters: interpretersFor(context.edition, seating.people),
    ...(seating.open ? { open: seating.open } : {}),
    ...(around ? { around } : {}),
  });
  return free.filter((slot) => !tiredIn(slot.id)).slice(0, limit);
}

/** A free slot as it leaves the server. */
export const slotOffer = (free: FreeSlot) => ({
  id: free.id,
  day: free.day,
  start: free.start.toISOString(),
  end: free.end.toISOString(),
  open: free.open,
  tablesFree: free.tablesFree,
});

const list = (tables: EditionDoc['tables']) =>
  tables.map((table) => table.label).join(', ') || 'a table with video (there is none)';

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
