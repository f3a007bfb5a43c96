import { Refusal } from '../../errors.ts';
import type { EditionDoc, EngagementDoc, MeetingDoc } from '../../models/index.ts';
import { type InEdition, nameOf } from '../context.ts';
import type { Slot } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { type Seating, taken } from './alternatives.ts';
import { claimOf } from './availability.ts';
import { knownSlot } from './slots.ts';

/** A table to try: the one asked for; else the one where one of the people already sits in this edition (few
 * changes of table); else one that depends on the meeting, so that racing meetings try different ones.
 * Null when everybody joins by video. */
export async function tableFor(
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
export async function interpreterFor(
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
