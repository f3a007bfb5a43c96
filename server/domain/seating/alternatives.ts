import { Refusal } from '../../errors.ts';
import type { ParticipantDoc } from '../../models/index.ts';
import { type InEdition, isStaff } from '../context.ts';
import type { Slot } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { commonSlots, type FreeSlot, takenSlots, takenTables } from './availability.ts';
import { restOf } from './rest.ts';

/** Alternatives named in a refusal. */
const ALTERNATIVES = 6;

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

/** A refusal that names the nearest slots in which everybody is free. */
export async function taken(
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
