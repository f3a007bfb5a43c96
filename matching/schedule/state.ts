import { INTERPRETERS, type Model, POOLS, TABLES, VIDEO } from './model.ts';
import { softCost } from './soft-cost.ts';

/** A partial schedule without table numbers, always feasible, with its objective kept up to date.
 * Every change is written to a journal, so that a search can take it back. */
export interface State {
  readonly model: Model;
  /** Slot of each request, −1 when it has none. */
  readonly slotOf: Int32Array;
  /** Interpreter of each request, as a person, or −1. */
  readonly helperOf: Int32Array;
  /** Request that occupies a person: [p × slots + s], or −1. */
  readonly occupant: Int32Array;
  readonly free: Int32Array;
  readonly left: Int32Array;
  /** Places taken: [pool × slots + s]. */
  readonly used: Int32Array;
  /** Slots where a pool has room: [pool × words]. */
  readonly open: Int32Array;
  /** Requests in slot s: inSlot[s × room … + meetings[s]]. */
  readonly inSlot: Int32Array;
  /** Meetings in each slot, with a table or without. */
  readonly meetings: Int32Array;
  readonly room: number;
  /** Requests that have no place and could have one: idle[0 … idleCount()). */
  readonly idle: Int32Array;
  idleCount(): number;
  total: number;
  /** Word w of the slots in which request r fits as things are. */
  fits(r: number, w: number): number;
  /** What slot s adds to the objective for request r, beside what any slot would: its wish, and the days of its people. */
  suits(r: number, s: number): number;
  place(r: number, s: number, helper?: number): void;
  remove(r: number): void;
  /** The journal's length, to come back to. */
  mark(): number;
  undo(mark: number): void;
  forget(): void;
  /** Slots of all requests, copied. */
  snapshot(): { slotOf: Int32Array; helperOf: Int32Array; total: number };
  /** Back to a snapshot; clears the journal. */
  restore(snapshot: { slotOf: Int32Array; helperOf: Int32Array }): void;
}

export function createState(model: Model): State {
  const { slots, words, memberFrom, members, soft } = model;
  const slotOf = new Int32Array(model.requests).fill(-1);
  const helperOf = new Int32Array(model.requests).fill(-1);
  const occupant = new Int32Array(model.people * slots).fill(-1);
  const free = model.free.slice();
  const left = model.left.slice();
  const used = new Int32Array(POOLS * slots);
  const open = new Int32Array(POOLS * words);
  const withoutTable = model.pools.filter((drawn) => !(drawn & (1 << TABLES))).length;
  const room = Math.max(1, ...model.capacity.subarray(0, slots)) + withoutTable;
  const meetings = new Int32Array(slots);
  const inSlot = new Int32Array(slots * room);
  const rank = new Int32Array(model.requests);
  const cost = soft ? softCost(model, soft) : undefined;
  for (let pool = 0; pool < POOLS; pool++)
    for (let s = 0; s < slots; s++)
      if (model.capacity[pool * slots + s]! > 0) open[pool * words + (s >> 5)]! |= 1 << (s & 31);

  const idle = new Int32Array(model.requests);
  const idleAt = new Int32Array(model.requests);
  let idleCount = 0;
  const rest = (r: number) => {
    idleAt[r] = idleCount;
    idle[idleCount++] = r;
  };
  for (let r = 0; r < model.requests; r++)
    if (model.allowed.subarray(r * words, (r + 1) * words).some((mask) => mask !== 0)) rest(r);

  let journal = new Int32Array(3 * 256);
  let written = 0;
  const note = (r: number, slot: number, helper: number) => {
    if (written + 3 > journal.length) {
      const longer = new Int32Array(journal.length * 2);
      longer.set(journal);
      journal = longer;
    }
    journal[written++] = r;
    journal[written++] = slot;
    journal[written++] = helper;
  };

  const take = (pool: number, s: number, by: 1 | -1) => {
    const at = pool * slots + s;
    used[at]! += by;
    const bit = 1 << (s & 31);
    if (used[at]! >= model.capacity[at]!) open[pool * words + (s >> 5)]! &= ~bit;
    else open[pool * words + (s >> 5)]! |= bit;
  };

  const seat = (p: number, s: number, r: number) => {
    occupant[p * slots + s] = r;
    free[p * words + (s >> 5)]! &= ~(1 << (s & 31));
    left[p]!--;
  };
  const unseat = (p: number, s: number) => {
    occupant[p * slots + s] = -1;
    free[p * words + (s >> 5)]! |= 1 << (s & 31);
    left[p]!++;
  };

  const pools = (r: number, s: number, by: 1 | -1) => {
    const mask = model.pools[r]!;
    if (mask & (1 << TABLES)) take(TABLES, s, by);
    if (mask & (1 << VIDEO)) take(VIDEO, s, by);
    if (mask & (1 << INTERPRETERS)) take(INTERPRETERS, s, by);
  };

  const wish = (r: number, s: number): number =>
    model.wished[r * words + (s >> 5)]! & (1 << (s & 31)) ? model.wish[r]! : 0;

  const put = (r: number, s: number, helper: number) => {
    const to = memberFrom[r + 1]!;
    rank[r] = meetings[s]!;
    inSlot[s * room + meetings[s]!++] = r;
    pools(r, s, 1);
    for (let i = memberFrom[r]!; i < to; i++) seat(members[i]!, s, r);
    if (helper >= 0) seat(helper, s, r);
    slotOf[r] = s;
    helperOf[r] = helper;
    const last = idle[--idleCount]!;
    idle[idleAt[r]!] = last;
    idleAt[last] = idleAt[r]!;
    state.total += model.weight[r]! + wish(r, s);
    if (cost) state.total += cost.added(r, s);
  };

  const lift = (r: number) => {
    const s = slotOf[r]!;
    const to = memberFrom[r + 1]!;
    pools(r, s, -1);
    const last = inSlot[s * room + --meetings[s]!]!;
    inSlot[s * room + rank[r]!] = last;
    rank[last] = rank[r]!;
    for (let i = memberFrom[r]!; i < to; i++) unseat(members[i]!, s);
    if (helperOf[r]! >= 0) unseat(helperOf[r]!, s);
    slotOf[r] = -1;
    helperOf[r] = -1;
    rest(r);
    state.total -= model.weight[r]! + wish(r, s);
    if (cost) state.total += cost.removed(r, s);
  };

  const helperFor = (r: number, s: number): number => {
    if (!model.needsHelper[r]) return -1;
    for (const h of model.helpers[r]!) if (free[h * words + (s >> 5)]! & (1 << (s & 31))) return h;
    throw new RangeError(`request ${r} has no interpreter free at slot ${s}`);
  };

  const state: State = {
    model,
    slotOf,
    helperOf,
    occupant,
    free,
    left,
    used,
    open,
    inSlot,
    meetings,
    room,
    idle,
    idleCount: () => idleCount,
    total: model.base + (cost?.initial() ?? 0),
    fits(r, w) {
      const drawn = model.pools[r]!;
      let mask = model.allowed[r * words + w]!;
      if (drawn & (1 << TABLES)) mask &= open[w]!;
      if (mask === 0) return 0;
      const to = memberFrom[r + 1]!;
      for (let i = memberFrom[r]!; i < to; i++) {
        const p = members[i]!;
        if (left[p]! <= 0) return 0;
        mask &= free[p * words + w]!;
      }
      if (drawn === 1 << TABLES) return mask;
      if (drawn & (1 << VIDEO)) mask &= open[VIDEO * words + w]!;
      if (model.needsHelper[r]) {
        let helped = 0;
        for (const h of model.helpers[r]!) helped |= free[h * words + w]!;
        mask &= helped;
      }
      return mask;
    },
    suits: (r, s) => (cost ? wish(r, s) + cost.inDays(r, s) : 0),
    place(r, s, helper = helperFor(r, s)) {
      note(r, -1, -1);
      put(r, s, helper);
    },
    remove(r) {
      note(r, slotOf[r]!, helperOf[r]!);
      lift(r);
    },
    mark: () => written,
    undo(mark) {
      while (written > mark) {
        written -= 3;
        const r = journal[written]!;
        if (slotOf[r]! >= 0) lift(r);
        if (journal[written + 1]! >= 0) put(r, journal[written + 1]!, journal[written + 2]!);
      }
    },
    forget() {
      written = 0;
    },
    snapshot: () => ({ slotOf: slotOf.slice(), helperOf: helperOf.slice(), total: state.total }),
    restore(snapshot) {
      for (let r = 0; r < model.requests; r++) if (slotOf[r]! >= 0) lift(r);
      for (let r = 0; r < model.requests; r++)
        if (snapshot.slotOf[r]! >= 0) put(r, snapshot.slotOf[r]!, snapshot.helperOf[r]!);
      written = 0;
    },
  };
  return state;
}
