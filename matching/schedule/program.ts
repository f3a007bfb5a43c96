import { type Model, POOLS } from './model.ts';

/** A linear program: maximise offset + cost·x where x ≥ 0, each group of columns sums to 1 at most, and
 * for each row the signed sum of its columns is at most its capacity. */
export interface Program {
  cost: Float64Array;
  /** Columns of group g: [groupFrom[g] … groupFrom[g + 1]). */
  groupFrom: Int32Array;
  /** Rows of column c: row[rowFrom[c] … rowFrom[c + 1]), each with its sign, +1 or −1. */
  rowFrom: Int32Array;
  row: Int32Array;
  sign: Int8Array;
  capacity: Float64Array;
  /** Whose row it is (see `owners`), and its slot or −1: to carry prices from one program to another. */
  rowOwner: Int32Array;
  rowSlot: Int32Array;
  offset: number;
  /** Request of each column, −1 for the bonus of an organisation; slot of each column, or −1. */
  request: Int32Array;
  slot: Int32Array;
}

/** Numbers of the owners of rows: people in a slot, pools, caps of people, organisations. */
export const owners = (model: Model) => ({
  person: (p: number) => p,
  pool: (pool: number) => model.people + pool,
  cap: (p: number) => model.people + POOLS + p,
  organisation: (o: number) => 2 * model.people + POOLS + o,
});

/** One column for each request and slot. Its optimum bounds every schedule; where columns are whole it is
 * a schedule, but for who interprets which languages and, in `full`, the costs of tiring days. */
export const timeIndexed = (model: Model): Program => build(model, true);

/** One column for each request (a b-matching): whoever has n free slots has n meetings at most. As good as
 * `timeIndexed` when everyone is always available, and much smaller. */
export const aggregated = (model: Model): Program => build(model, false);

function build(model: Model, bySlot: boolean): Program {
  const { slots, words, memberFrom, members } = model;
  const owner = owners(model);
  const cost: number[] = [];
  const groupFrom = [0];
  const request: number[] = [];
  const slot: number[] = [];
  const rowFrom = [0];
  const entries: number[] = [];
  const signs: number[] = [];
  const rows = rowBook(slots + 1);
  const draw = (who: number, s: number, capacity: number) => {
    entries.push(rows.find(who, s, capacity));
    signs.push(1);
  };
  const capacityOf = capacities(model);

  for (let r = 0; r < model.requests; r++) {
    const before = cost.length;
    for (let s = bySlot ? 0 : -1; s < (bySlot ? slots : 0); s++) {
      if (!can(model, r, s)) continue;
      for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
        const p = members[i]!;
        draw(owner.person(p), s, bySlot ? 1 : capacityOf.person(p));
        if (bySlot && capacityOf.capped(p)) draw(owner.cap(p), -1, model.left[p]!);
      }
      for (let pool = 0; pool < POOLS; pool++)
        if ((model.pools[r]! >> pool) & 1) draw(owner.pool(pool), s, capacityOf.pool(pool, s));
      for (const o of model.soft?.organisations[r] ?? []) {
        entries.push(rows.find(owner.organisation(o), -1, 0));
        signs.push(-1);
      }
      const wished = s < 0 ? anyOf(model.wished, r, words) : hasSlot(model.wished, r, s, words);
      cost.push(model.weight[r]! + (wished ? model.wish[r]! : 0));
      request.push(r);
      slot.push(s);
      rowFrom.push(entries.length);
    }
    if (cost.length > before) groupFrom.push(cost.length);
  }
  let offset = model.base;
  for (let o = 0; o < (model.soft?.organisationCount ?? 0); o++)
    for (const [n, bonus] of model.soft!.bonus.entries()) {
      if (n < model.soft!.lockedMeetings[o]!) {
        offset += bonus;
        continue;
      }
      entries.push(rows.find(owner.organisation(o), -1, 0));
      signs.push(1);
      cost.push(bonus);
      request.push(-1);
      slot.push(-1);
      rowFrom.push(entries.length);
      groupFrom.push(cost.length);
    }
  return {
    cost: Float64Array.from(cost),
    groupFrom: Int32Array.from(groupFrom),
    ...withoutIdleRows(rowFrom, entries, signs, rows),
    offset,
    request: Int32Array.from(request),
    slot: Int32Array.from(slot),
  };
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

interface RowBook {
  find(owner: number, slot: number, capacity: number): number;
  owner: number[];
  slot: number[];
  capacity: number[];
}

function rowBook(width: number): RowBook {
  const known = new Map<number, number>();
  const book: RowBook = {
    owner: [],
    slot: [],
    capacity: [],
    find(owner, slot, capacity) {
      const key = owner * width + slot + 1;
      const old = known.get(key);
      if (old !== undefined) return old;
      known.set(key, book.owner.length);
      book.owner.push(owner);
      book.slot.push(slot);
      book.capacity.push(capacity);
      return book.owner.length - 1;
    },
  };
  return book;
}

/** A row that its columns cannot fill bounds nothing. (A cap's row counts a request once per slot: kept.) */
function withoutIdleRows(rowFrom: number[], entries: number[], signs: number[], rows: RowBook) {
  const most = new Float64Array(rows.owner.length);
  for (const [at, row] of entries.entries()) if (signs[at]! > 0) most[row]!++;
  const number = new Int32Array(rows.owner.length).fill(-1);
  let kept = 0;
  for (let row = 0; row < most.length; row++) if (most[row]! > rows.capacity[row]!) number[row] = kept++;
  const row: number[] = [];
  const sign: number[] = [];
  const from = new Int32Array(rowFrom.length);
  for (let column = 0; column + 1 < rowFrom.length; column++) {
    for (let at = rowFrom[column]!; at < rowFrom[column + 1]!; at++)
      if (number[entries[at]!]! >= 0) {
        row.push(number[entries[at]!]!);
        sign.push(signs[at]!);
      }
    from[column + 1] = row.length;
  }
  const keep = (values: number[]) => values.filter((_, at) => number[at]! >= 0);
  return {
    rowFrom: from,
    row: Int32Array.from(row),
    sign: Int8Array.from(sign),
    capacity: Float64Array.from(keep(rows.capacity)),
    rowOwner: Int32Array.from(keep(rows.owner)),
    rowSlot: Int32Array.from(keep(rows.slot)),
  };
}
