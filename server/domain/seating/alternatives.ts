import type { ErrorView } from '../../contract/errors.ts';
import { Refusal } from '../../errors.ts';
import type { ParticipantDoc } from '../../models/index.ts';
import { type InEdition, isStaff } from '../context.ts';
import type { Slot } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import {
  commonSlots,
  type FreeSlot,
  type Held,
  heldByFew,
  slotsOf,
  takenTables,
  takenTablesIn,
} from './availability.ts';
import { nightsLast, nightsOf } from './nights.ts';
import { restOf } from './rest.ts';

/** Alternatives named in a refusal. */
const ALTERNATIVES = 6;
/** Slots whose tables are looked up together, nearest first. */
const NEAREST = 12;

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

/** For whom alternatives are sought. */
export interface Seekers extends Pick<Seating, 'people' | 'open'> {
  /** What they hold, where it was read already. */
  held?: readonly Held[];
}

/** A refusal that names the nearest slots in which everybody is free. */
export async function taken(
  context: InEdition,
  seekers: Seekers,
  slot: Slot,
  code: 'slot_taken' | 'no_table_free' | 'no_common_language' | 'cap_reached',
  what: string,
  details: Pick<ErrorView, 'limit'> = {},
): Promise<Refusal> {
  const alternatives = await freeSlotsFor(context, seekers, slot.start);
  const advice =
    alternatives.length > 0
      ? `free for all: ${alternatives.map((free) => free.id).join(', ')}`
      : 'no other slot is free for all: one of you has to free one';
  return new Refusal(code, `${what}; ${advice}`, {
    alternatives: alternatives.map(slotOffer),
    ...details,
  });
}

/** The nearest slots in which all these people, a table that fits and the interpreter they need are free; those at night
 * where one of them joins from come last. */
export async function freeSlotsFor(
  context: InEdition,
  { people, open, held }: Seekers,
  around?: Date,
  limit = ALTERNATIVES,
): Promise<FreeSlot[]> {
  const { edition, models } = context;
  const ids = people.map((someone) => someone._id);
  const theirs = held ?? (await heldByFew(models, edition, people));
  const tiredIn = isStaff(context) ? () => undefined : restOf(context, people, theirs);
  const asked = {
    edition,
    now: context.now().toJSDate(),
    ...(open ? { open } : {}),
    ...(around ? { around } : {}),
  };
  const isNight = await nightsOf(context, people);
  const possible = commonSlots({
    ...asked,
    taken: [...slotsOf(theirs, edition._id, ids).values()],
    tables: new Map(),
    need: 'none',
  }).filter((slot) => !tiredIn(slot.id));
  const theyCan = nightsLast(possible, isNight);
  const fitting = (slots: readonly Slot[], tables: ReadonlyMap<string, ReadonlySet<string>>) =>
    nightsLast(
      commonSlots({
        ...asked,
        slots,
        taken: [],
        tables,
        need: tableNeed(people),
        interpreters: interpretersFor(edition, people),
      }),
      isNight,
    );
  // A few are found near by; who wants them all reads the whole hall at once.
  if (limit > NEAREST) return fitting(theyCan, await takenTables(models, edition)).slice(0, limit);
  const free: FreeSlot[] = [];
  for (let from = 0; from < theyCan.length && free.length < limit; from += NEAREST) {
    const near = theyCan.slice(from, from + NEAREST);
    const tables = await takenTablesIn(
      models,
      edition,
      near.map((slot) => slot.id),
    );
    free.push(...fitting(near, tables));
  }
  return free.slice(0, limit);
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
