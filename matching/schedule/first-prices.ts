import type { Program } from './program.ts';

/** Sweeps over the rows: the second corrects the first, a third gains little. */
const SWEEPS = 2;

/** Good prices to begin with, for a program with one column in each group: each row in turn takes the price
 * at which as many of its columns are still worth something as it has room for, which is the best price while
 * the others stand still. Rows with negative signs keep 0. */
export function firstPrices({ cost, rowFrom, row, sign, capacity }: Program): Float64Array {
  const prices = new Float64Array(capacity.length);
  const columnsOf: number[][] = Array.from(capacity, () => []);
  const mixed = new Uint8Array(capacity.length);
  for (let c = 0; c < cost.length; c++)
    for (let at = rowFrom[c]!; at < rowFrom[c + 1]!; at++) {
      columnsOf[row[at]!]!.push(c);
      if (sign[at]! < 0) mixed[row[at]!] = 1;
    }
  const left = cost.slice();
  const longestFirst = [...columnsOf.keys()].sort((a, b) => columnsOf[b]!.length - columnsOf[a]!.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const i of longestFirst) {
      if (mixed[i]) continue;
      const columns = columnsOf[i]!;
      const worth = Float64Array.from(columns, (c) => left[c]! + prices[i]!).sort();
      const price = Math.max(0, worth[worth.length - 1 - capacity[i]!] ?? 0);
      for (const c of columns) left[c]! += prices[i]! - price;
      prices[i] = price;
    }
  return prices;
}
