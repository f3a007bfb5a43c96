import { leastCosts, rowsOf } from './days.ts';
import { type Model, POOLS } from './model.ts';
import { createBook, type Program } from './program-book.ts';

export type { Program };

/** Numbers of the owners of rows: people in a slot, pools, caps of people, organisations, tiring days of people. */
export const owners = (model: Model) => {
  const organisations = model.soft?.organisationCount ?? 0;
  return {
    person: (p: number) => p,
    pool: (pool: number) => model.people + pool,
    cap: (p: number) => model.people + POOLS + p,
    organisation: (o: number) => 2 * model.people + POOLS + o,
    /** Its slot is the last of a row of slots, or −1 for the whole of somebody's days. */
    days: (p: number) => 2 * model.people + POOLS + organisations + p,
  };
};

/** One column for each request and slot. Its optimum bounds every schedule; where columns are whole it is
 * a schedule, but for who interprets which languages and, in `full`, changes of table and compact days, which
 * cost at least so much. */
export const timeIndexed = (model: Model): Program => build(model, true);

/** One column for each request (a b-matching): whoever has n free slots has n meetings at most. As good as
 * `timeIndexed` when everyone is always available and likes any slot, and much smaller. */
export const aggregated = (model: Model): Program => build(model, false);

function build(model: Model, bySlot: boolean): Program {
  const { slots, words, memberFrom, members } = model;
  const owner = owners(model);
  const book = createBook(slots + 1);
  const capacityOf = capacities(model);
  const days = daysOf(model, bySlot);

  for (let r = 0; r < model.requests; r++) {
    for (let s = bySlot ? 0 : -1; s < (bySlot ? slots : 0); s++) {
      if (!can(model, r, s)) continue;
      const wished = s < 0 ? anyOf(model.wished, r, words) : hasSlot(model.wished, r, s, words);
      book.column(model.weight[r]! + (wished ? model.wish[r]! : 0), r, s);
      for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
        const p = members[i]!;
        book.draw(owner.person(p), s, bySlot ? 1 : capacityOf.person(p));
        if (bySlot && capacityOf.capped(p)) book.draw(owner.cap(p), -1, model.left[p]!);
        for (const { at, room, slots: within } of days.rows[p] ?? [])
          if (within === undefined || within.includes(s)) book.draw(owner.days(p), at, room);
      }
      for (let pool = 0; pool < POOLS; pool++)
        if ((model.pools[r]! >> pool) & 1) book.draw(owner.pool(pool), s, capacityOf.pool(pool, s));
      for (const o of model.soft?.organisations[r] ?? []) book.draw(owner.organisation(o), -1, 0, -1);
    }
    book.endGroup();
  }
  let offset = model.base + days.offset;
  for (let o = 0; o < (model.soft?.organisationCount ?? 0); o++)
    for (const [n, bonus] of model.soft!.bonus.entries()) {
      if (n < model.soft!.lockedMeetings[o]!) {
        offset += bonus;
        continue;
      }
      book.column(bonus, -1, -1);
      book.draw(owner.organisation(o), -1, 0);
      book.endGroup();
    }
  for (const [p, rows] of days.rows.entries())
    for (const { at, room, costs } of rows ?? [])
      for (const cost of costs) {
        if (!book.has(owner.days(p), at)) continue;
        book.column(-cost, -1, -1);
        book.draw(owner.days(p), at, room, -1);
        book.endGroup();
      }
  return book.program(offset);
}

/** Meetings of a person, in some slots or in all, that cost something beyond a number of them. */
interface Tiring {
  at: number;
  /** Undefined: in all. */
  slots?: readonly number[];
  room: number;
  /** Of each meeting beyond that number, the least first. */
  costs: readonly number[];
}

/** What days cost at least: by rows of slots where columns have slots, else by the number of meetings, and so
 * for who wants a compact day, whose idle slots no row tells. */
function daysOf(model: Model, bySlot: boolean): { offset: number; rows: (Tiring[] | undefined)[] } {
  const { soft } = model;
  if (!soft) return { offset: 0, rows: [] };
  const leastOf = leastCosts(model, soft);
  const rows: (Tiring[] | undefined)[] = [];
  let offset = soft.lockedTableChanges;
  for (let p = 0; p < model.participants; p++) {
    if (bySlot && !(soft.wantsCompact[p] && soft.compact > 0)) {
      const tiring = soft.rest[p]! > 0 ? rowsOf(model, soft, p) : [];
      offset -= soft.rest[p]! * tiring.filter(({ free }) => free.length === 0).length;
      rows.push(
        tiring
          .filter(({ free }) => free.length > 0)
          .map(({ at, free, room }) => ({ at, slots: free, room, costs: [soft.rest[p]!] })),
      );
      continue;
    }
    const { base, steps } = leastOf(p);
    const room = steps.filter((step) => step <= 0).length;
    offset -= base;
    rows.push(room < steps.length ? [{ at: -1, room, costs: steps.slice(room) }] : undefined);
  }
  return { offset, rows };
}

const hasSlot = (masks: Int32Array, r: number, s: number, words: number): boolean =>
  (masks[r * words + (s >> 5)]! & (1 << (s & 31))) !== 0;

const anyOf = (masks: Int32Array, r: number, words: number): boolean =>
  masks.subarray(r * words, (r + 1) * words).some((mask) => mask !== 0);

const can = (model: Model, r: number, s: number): boolean =>
  s < 0 ? anyOf(model.allowed, r, model.words) : hasSlot(model.allowed, r, s, model.words);

function capacities(model: Model) {
  const { slots, words } = model;
  const freeSlots = (p: number): number => {
    let count = 0;
    for (let s = 0; s < slots; s++) if (hasSlot(model.free, p, s, words)) count++;
    return count;
  };
  const person = Int32Array.from({ length: model.people }, (_, p) => freeSlots(p));
  return {
    person: (p: number) => Math.min(model.left[p]!, person[p]!),
    capped: (p: number) => model.left[p]! < person[p]!,
    pool(pool: number, s: number) {
      if (s >= 0) return model.capacity[pool * slots + s]!;
      let sum = 0;
      for (let t = 0; t < slots; t++) sum += Math.max(0, model.capacity[pool * slots + t]!);
      return sum;
    },
  };
}
