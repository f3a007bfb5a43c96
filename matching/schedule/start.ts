import type { Model } from './model.ts';
import type { Pricing } from './prices.ts';
import type { Program } from './program.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

/** What each request is worth beyond the prices of what it takes, in its best slot; −Infinity when it can
 * have none. */
export function appealOf(model: Model, program: Program, { prices }: Pricing): Float64Array {
  const appeal = new Float64Array(model.requests).fill(Number.NEGATIVE_INFINITY);
  for (let c = 0; c < program.cost.length; c++) {
    const r = program.request[c]!;
    if (r >= 0) appeal[r] = Math.max(appeal[r]!, reducedCost(program, prices, c));
  }
  return appeal;
}

export function reducedCost(program: Program, prices: Float64Array, column: number): number {
  let left = program.cost[column]!;
  for (let at = program.rowFrom[column]!; at < program.rowFrom[column + 1]!; at++)
    left -= program.sign[at]! * prices[program.row[at]!]!;
  return left;
}

/** A first schedule: the most appealing first, each in the slot where its column is worth most among those
 * that are left; equals at random, so that slots fill evenly. */
export function fill(
  state: State,
  program: Program,
  pricing: Pricing,
  appeal: Float64Array,
  random: Random,
): void {
  const { model } = state;
  const columns = columnsOf(model, program);
  const order = Array.from({ length: model.requests }, (_, r) => r)
    .filter((r) => state.slotOf[r]! < 0 && appeal[r]! > Number.NEGATIVE_INFINITY)
    .sort((a, b) => appeal[b]! - appeal[a]! || model.weight[b]! - model.weight[a]! || a - b);
  for (const r of order) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < model.slots; s++) {
      if (!(state.fits(r, s >> 5) & (1 << (s & 31)))) continue;
      const column = columns?.[r * model.slots + s] ?? -1;
      const worth =
        (column < 0 ? 0 : reducedCost(program, pricing.prices, column)) +
        (columns ? 0 : state.suits(r, s)) +
        1e-6 * random.next();
      if (worth > most) {
        most = worth;
        best = s;
      }
    }
    if (best >= 0) state.place(r, best);
  }
  state.forget();
}

/** Column of each request and slot: [r × slots + s], −1 when there is none; undefined when the program has no
 * slots. */
function columnsOf(model: Model, program: Program): Int32Array | undefined {
  if (!program.slot.some((slot) => slot >= 0)) return undefined;
  const columns = new Int32Array(model.requests * model.slots).fill(-1);
  for (let c = 0; c < program.cost.length; c++)
    if (program.request[c]! >= 0) columns[program.request[c]! * model.slots + program.slot[c]!] = c;
  return columns;
}
