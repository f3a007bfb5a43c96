import type { Program } from './program.ts';

/** Prices of the rows of a program, and the bound that they prove.
 *
 * For any prices π ≥ 0, no x is worth more than
 *   offset + Σ capacity·π + Σ over groups of max(0, best column's cost − its rows' prices),
 * by Lagrangian duality; at the best prices this is the optimum of the linear program. So the bound is
 * proven whenever we stop. The prices are sought by accelerated projected gradient on a smoothed dual
 * (Nesterov 2005, "Smooth minimization of non-smooth functions"), the smoothing being reduced on the way,
 * with a restart when the momentum points uphill (O'Donoghue & Candès 2015).
 */
export interface Pricing {
  /** Prices of the best bound so far. */
  readonly prices: Float64Array;
  bound: number;
  /** Some more iterations. @param done share of all that will be made, [0, 1): sets the smoothing. */
  improve(iterations: number, done: number): void;
}

/** Smoothing at the start and at the end, in the unit of the mean cost. */
const SMOOTHING_FIRST = 0.1;
const SMOOTHING_LAST = 0.004;

/** @param start prices to begin with, by row; default 0 */
export function createPricing(program: Program, start?: Float64Array): Pricing {
  const { cost, groupFrom, rowFrom, row, sign, capacity, offset } = program;
  const columns = cost.length;
  const rows = capacity.length;
  const groups = groupFrom.length - 1;
  const x = start?.slice() ?? new Float64Array(rows);
  const y = x.slice();
  const gradient = new Float64Array(rows);
  const best = x.slice();
  const reduced = new Float64Array(columns);
  const worth = cost.filter((value) => value > 0);
  const mean = worth.length ? worth.reduce((sum, value) => sum + value, 0) / worth.length : 0;
  /** Curvature of each row at smoothing 1: its columns × the rows that each touches / 2. */
  const curvature = new Float64Array(rows);
  for (let c = 0; c < columns; c++)
    for (let at = rowFrom[c]!; at < rowFrom[c + 1]!; at++)
      curvature[row[at]!]! += (rowFrom[c + 1]! - rowFrom[c]!) / CURVATURE_SLACK;
  let momentum = 1;

  /** The bound at `prices`; fills `gradient` of the smoothed dual. */
  const evaluate = (prices: Float64Array, smoothing: number): number => {
    let value = offset;
    for (let i = 0; i < rows; i++) {
      value += capacity[i]! * prices[i]!;
      gradient[i] = capacity[i]!;
    }
    for (let g = 0; g < groups; g++) {
      const from = groupFrom[g]!;
      const to = groupFrom[g + 1]!;
      let top = 0;
      for (let c = from; c < to; c++) {
        let left = cost[c]!;
        const end = rowFrom[c + 1]!;
        for (let at = rowFrom[c]!; at < end; at++) left -= sign[at]! * prices[row[at]!]!;
        reduced[c] = left;
        if (left > top) top = left;
      }
      value += top;
      let sum = Math.exp(-top / smoothing);
      for (let c = from; c < to; c++) {
        const depth = (reduced[c]! - top) / smoothing;
        const share = depth < NEGLIGIBLE ? 0 : Math.exp(depth);
        reduced[c] = share;
        sum += share;
      }
      for (let c = from; c < to; c++) {
        const share = reduced[c]! / sum;
        if (share === 0) continue;
        const end = rowFrom[c + 1]!;
        for (let at = rowFrom[c]!; at < end; at++) gradient[row[at]!]! -= sign[at]! * share;
      }
    }
    return value;
  };

  const pricing: Pricing = {
    prices: best,
    bound: evaluate(x, 1),
    improve(iterations, done) {
      const smoothing = mean * SMOOTHING_FIRST * (SMOOTHING_LAST / SMOOTHING_FIRST) ** done;
      if (smoothing <= 0) return;
      for (let n = 0; n < iterations; n++) {
        const value = evaluate(y, smoothing);
        if (value < pricing.bound) {
          pricing.bound = value;
          best.set(y);
        }
        const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
        const carry = (momentum - 1) / next;
        let uphill = 0;
        for (let i = 0; i < rows; i++) {
          const old = x[i]!;
          const now = Math.max(0, y[i]! - (gradient[i]! * smoothing) / curvature[i]!);
          uphill += gradient[i]! * (now - old);
          x[i] = now;
          y[i] = Math.max(0, now + carry * (now - old));
        }
        momentum = next;
        if (uphill > 0) {
          momentum = 1;
          y.set(x);
        }
      }
    },
  };
  return pricing;
}

/** exp(−30) of a column adds nothing that a double shows. */
const NEGLIGIBLE = -30;
/** A softmax has curvature ≤ 1/2; in practice much less, since few rows bind together. */
const CURVATURE_SLACK = 2;
