import type { Model, SoftModel } from './model.ts';

/** What the days of people cost at least: it makes the bound of the objective `full` tight. */

/** The least that a person's day may cost with at least n meetings beside the locked ones, made convex in n.
 * @returns cost at n = 0, then what each further meeting adds: ≥ 0, and never less than the one before */
export function leastCosts(model: Model, soft: SoftModel): (p: number) => { base: number; steps: number[] } {
  const known = new Map<string, { base: number; steps: number[] }>();
  return (p) => {
    const key = [dayOf(model, soft, p), soft.restAfter[p], soft.rest[p], soft.wantsCompact[p], model.left[p]];
    const found = known.get(key.join()) ?? convex(leastByCount(model, soft, p));
    known.set(key.join(), found);
    return found;
  };
}

/** Each slot of a person in the order of time: `L` in a locked meeting, `f` free, `-` away; `|` before a block. */
function dayOf(model: Model, soft: SoftModel, p: number): string {
  let day = '';
  for (const s of soft.order)
    day += `${soft.blockStart[s] ? '|' : ''}${soft.lockedBusy[p * model.slots + s] ? 'L' : isFree(model, p, s) ? 'f' : '-'}`;
  return day;
}

export const isFree = ({ free, words }: Model, p: number, s: number): boolean =>
  (free[p * words + (s >> 5)]! & (1 << (s & 31))) !== 0;

/** Cost of the best day with exactly n meetings beside the locked ones, by n; Infinity when there is none.
 * Goes from slot to slot and remembers how many meetings there were, and either how long the row is or how long
 * the last meeting ago. */
function leastByCount(model: Model, soft: SoftModel, p: number): Float64Array {
  const { slots } = model;
  const most = Math.max(0, Math.min(slots, model.left[p]!));
  const longest = soft.restAfter[p]!;
  const compact = soft.wantsCompact[p] ? soft.compact : 0;
  // States: 0 nothing met in this block; 1 … longest the row; then 1 … slots idle slots since a meeting.
  const width = 1 + longest + (compact ? slots : 1);
  const idleState = (gap: number) => longest + (compact ? gap : 1);
  let now = new Float64Array((most + 1) * width).fill(Number.POSITIVE_INFINITY);
  now[0] = 0;
  for (const s of soft.order) {
    const next = new Float64Array(now.length).fill(Number.POSITIVE_INFINITY);
    const locked = soft.lockedBusy[p * slots + s] === 1;
    const may = locked || isFree(model, p, s);
    for (let n = 0; n <= most; n++)
      for (let state = 0; state < width; state++) {
        const cost = now[n * width + state]!;
        if (cost === Number.POSITIVE_INFINITY) continue;
        const from = soft.blockStart[s] ? 0 : state;
        const gap = from > longest ? from - longest : 0;
        const row = gap > 0 ? 0 : from;
        if (!locked) {
          const idle = from === 0 ? 0 : idleState(gap + 1);
          relax(next, n * width + idle, cost);
        }
        const count = locked ? n : n + 1;
        if (!may || count > most) continue;
        const late = row >= longest ? soft.rest[p]! : 0;
        relax(next, count * width + Math.min(row + 1, longest), cost + late + gap * compact);
      }
    now = next;
  }
  return Float64Array.from({ length: most + 1 }, (_, n) =>
    Math.min(...now.subarray(n * width, (n + 1) * width)),
  );
}

function relax(costs: Float64Array, at: number, cost: number): void {
  if (cost < costs[at]!) costs[at] = cost;
}

/** The greatest convex function below `costs` that never falls: who may have more meetings than counted pays
 * the least of those. */
function convex(costs: Float64Array): { base: number; steps: number[] } {
  const least = Array.from(costs);
  for (let n = least.length - 2; n >= 0; n--) least[n] = Math.min(least[n]!, least[n + 1]!);
  const known = least.filter((cost) => cost < Number.POSITIVE_INFINITY);
  const steps: number[] = [];
  const base = known[0] ?? 0;
  for (let n = 0; n + 1 < known.length; ) {
    let to = n + 1;
    for (let m = n + 2; m < known.length; m++)
      if ((known[m]! - known[n]!) / (m - n) < (known[to]! - known[n]!) / (to - n)) to = m;
    const step = (known[to]! - known[n]!) / (to - n);
    for (; n < to; n++) steps.push(step);
  }
  return { base, steps };
}

/** Some slots that follow one another, one more than a person may meet in without a rest: when all are busy, the
 * last one costs. */
export interface Row {
  /** The last of them. */
  at: number;
  /** Slots that the locked meetings leave free; empty when all are locked. */
  free: number[];
  /** Meetings that the free slots may have at no cost. */
  room: number;
}

/** The rows of slots in which a person could be busy throughout. A day costs `rest` for each that is, and a linear
 * program with a column for each is as good as one with a column for each possible day: the slots of each row are
 * consecutive, so that its matrix is totally unimodular. */
export function rowsOf(model: Model, soft: SoftModel, p: number): Row[] {
  const rows: Row[] = [];
  let row: number[] = [];
  for (const s of soft.order) {
    if (soft.blockStart[s]) row = [];
    const locked = soft.lockedBusy[p * model.slots + s] === 1;
    if (!locked && !isFree(model, p, s)) {
      row = [];
      continue;
    }
    row.push(locked ? -1 : s);
    if (row.length <= soft.restAfter[p]!) continue;
    const window = row.slice(row.length - soft.restAfter[p]! - 1);
    const free = window.filter((slot) => slot >= 0);
    rows.push({ at: s, free, room: free.length - 1 });
  }
  return rows;
}
