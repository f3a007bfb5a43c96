import { Refusal } from '../../errors.ts';
import type { EditionDoc } from '../../models/index.ts';
import { type InEdition, nameOf } from '../context.ts';
import type { Slot } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { type Seating, taken } from './alternatives.ts';
import type { Held } from './availability.ts';
import { knownSlot } from './slots.ts';

/** What was read for a choice. */
export interface Known {
  /** What the people hold. */
  held: readonly Held[];
  /** Tables and interpreters that somebody else has in the slot. */
  occupied: ReadonlySet<string>;
  /** Those that were lost in a race. */
  tried: ReadonlySet<string>;
}

/** A table to try: the one asked for; else the one where one of the people already sits in this edition (few
 * changes of table); else one that depends on the meeting, so that racing meetings try different ones.
 * Null when everybody joins by video. */
export async function tableFor(
  context: InEdition,
  seating: Seating,
  { held, occupied, tried }: Known,
): Promise<string | null> {
  const { edition } = context;
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
    if (occupied.has(table.id) || tried.has(table.id)) {
      throw await taken(
        context,
        { ...seating, held },
        slot,
        'slot_taken',
        `slot ${slot.id} is taken for table ${table.label}`,
      );
    }
    return table.id;
  }
  const free = usable
    .filter((table) => !occupied.has(table.id) && !tried.has(table.id))
    .map((table) => table.id);
  if (free.length === 0) {
    const which = remote ? 'table with video' : 'table';
    const what = `no ${which} is free in slot ${slot.id}`;
    throw await taken(context, { ...seating, held }, slot, 'no_table_free', what);
  }
  // Tables with video are few: who does not need one leaves it to who does.
  const plain = free.filter((id) => !edition.tables.find((table) => table.id === id)?.video);
  const choice = remote || plain.length === 0 ? free : plain;
  return usualTable(held, seating, choice) ?? choice[hashOf(seating.meetingId) % choice.length]!;
}

/** An interpreter to try for people without a common language; null when they need none.
 * @throws Refusal no_common_language, with the slots in which one is free */
export async function interpreterFor(
  context: InEdition,
  seating: Seating,
  slot: Slot,
  { held, occupied, tried }: Known,
): Promise<string | null> {
  const able = interpretersFor(context.edition, seating.people);
  if (able === null) return null;
  const free = able.find((id) => !occupied.has(id) && !tried.has(id));
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
    { ...seating, held },
    slot,
    'no_common_language',
    `${who} share no working language, and no interpreter between them is free in slot ${slot.id}`,
  );
}

function usualTable(held: readonly Held[], seating: Seating, free: readonly string[]): string | undefined {
  const count = new Map<string, number>();
  for (const { _id, kind, tableId } of held) {
    if (kind !== 'meeting' || _id === seating.meetingId || !tableId) continue;
    count.set(tableId, (count.get(tableId) ?? 0) + 1);
  }
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
