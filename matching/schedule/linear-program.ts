import { type Model, POOLS } from './model.ts';

/** A linear program, maximise cost·x subject to row·x ≤ upper and 0 ≤ x ≤ 1, rows compressed. */
export interface LinearProgram {
  cost: Float64Array;
  /** Entries of row i: index and value at [start[i] … start[i + 1]). */
  start: Int32Array;
  index: Int32Array;
  value: Float64Array;
  upper: Float64Array;
  /** Value of what is locked, to be added. */
  offset: number;
  /** Request and slot of each column. */
  request: Int32Array;
  slot: Int32Array;
}

/** The time-indexed program of the objective `weight`: one column for each request and slot.
 * Its optimum bounds every schedule; with whole columns it is the schedule itself, interpreters apart
 * (they are counted together, which relaxes who speaks what). */
export function linearProgram(model: Model): LinearProgram {
  const { slots, words, memberFrom, members } = model;
  const request: number[] = [];
  const slot: number[] = [];
  const rows = new Map<number, number[]>();
  const upper = new Map<number, number>();
  const join = (row: number, most: number, column: number) => {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else {
      rows.set(row, [column]);
      upper.set(row, most);
    }
  };
  const personRow = (p: number, s: number) => p * slots + s;
  const poolRow = (pool: number, s: number) => (model.people + pool) * slots + s;
  const capRow = (p: number) => (model.people + POOLS) * slots + p;
  const requestRow = (r: number) => capRow(model.people) + r;

  for (let r = 0; r < model.requests; r++)
    for (let s = 0; s < slots; s++) {
      if (!(model.allowed[r * words + (s >> 5)]! & (1 << (s & 31)))) continue;
      const column = request.push(r) - 1;
      slot.push(s);
      join(requestRow(r), 1, column);
      for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
        const p = members[i]!;
        join(personRow(p, s), 1, column);
        join(capRow(p), model.left[p]!, column);
      }
      for (let pool = 0; pool < POOLS; pool++)
        if ((model.pools[r]! >> pool) & 1) join(poolRow(pool, s), model.capacity[pool * slots + s]!, column);
    }

  const binding = [...rows].filter(([row, columns]) => columns.length > upper.get(row)!);
  const start = new Int32Array(binding.length + 1);
  for (const [at, [, columns]] of binding.entries()) start[at + 1] = start[at]! + columns.length;
  return {
    cost: Float64Array.from(request, (r, at) => {
      const s = slot[at]!;
      const wished = model.wished[r * words + (s >> 5)]! & (1 << (s & 31));
      return model.weight[r]! + (wished ? model.wish[r]! : 0);
    }),
    start,
    index: Int32Array.from(binding.flatMap(([, columns]) => columns)),
    value: new Float64Array(start[binding.length]!).fill(1),
    upper: Float64Array.from(binding, ([row]) => upper.get(row)!),
    offset: model.base,
    request: Int32Array.from(request),
    slot: Int32Array.from(slot),
  };
}
