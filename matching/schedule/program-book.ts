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

/** Writes a program column by column. Rows are found by owner and slot. */
export interface Book {
  /** A new column, in the group that is open. */
  column(cost: number, request: number, slot: number): void;
  /** The last column draws on a row of this capacity, or, with −1, gives to it. */
  draw(owner: number, slot: number, capacity: number, sign?: 1 | -1): void;
  /** Closes the group, unless it is empty. */
  endGroup(): void;
  /** Whether a column draws on the row. */
  has(owner: number, slot: number): boolean;
  program(offset: number): Program;
}

/** @param width slots, and one for none */
export function createBook(width: number): Book {
  const cost: number[] = [];
  const request: number[] = [];
  const slot: number[] = [];
  const groupFrom = [0];
  const rowFrom = [0];
  const entries: number[] = [];
  const signs: number[] = [];
  const rows = { owner: [] as number[], slot: [] as number[], capacity: [] as number[] };
  const known = new Map<number, number>();
  const find = (owner: number, s: number, capacity: number): number => {
    const key = owner * width + s + 1;
    const old = known.get(key);
    if (old !== undefined) return old;
    known.set(key, rows.owner.length);
    rows.owner.push(owner);
    rows.slot.push(s);
    rows.capacity.push(capacity);
    return rows.owner.length - 1;
  };
  return {
    column(value, r, s) {
      cost.push(value);
      request.push(r);
      slot.push(s);
      rowFrom.push(entries.length);
    },
    draw(owner, s, capacity, sign = 1) {
      entries.push(find(owner, s, capacity));
      signs.push(sign);
      rowFrom[rowFrom.length - 1] = entries.length;
    },
    endGroup() {
      if (cost.length > groupFrom.at(-1)!) groupFrom.push(cost.length);
    },
    has: (owner, s) => known.has(owner * width + s + 1),
    program: (offset) => ({
      cost: Float64Array.from(cost),
      groupFrom: Int32Array.from(groupFrom),
      ...withoutIdleRows(rowFrom, entries, signs, rows),
      offset,
      request: Int32Array.from(request),
      slot: Int32Array.from(slot),
    }),
  };
}

/** A row that its columns cannot fill bounds nothing. (A cap's row counts a request once per slot: kept.) */
function withoutIdleRows(
  rowFrom: number[],
  entries: number[],
  signs: number[],
  rows: { owner: number[]; slot: number[]; capacity: number[] },
) {
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
