import { createRandom } from '../../matching/schedule/random.ts';
import type { Problem } from '../../matching/schedule/types.ts';

export interface Size {
  participants: number;
  requests: number;
  slots: number;
  tables: number;
}

/** Sizes of a small half-day, a day, and a large two-day event. */
export const SIZES: Readonly<Record<'S' | 'M' | 'L', Size>> = {
  S: { participants: 60, requests: 150, slots: 8, tables: 15 },
  M: { participants: 300, requests: 1_200, slots: 10, tables: 50 },
  L: { participants: 800, requests: 4_000, slots: 20, tables: 120 },
};

export const VARIANTS = ['general', 'half-available', 'double-tables'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A random edition: pairs drawn uniformly, weights uniform in [1, 10] to two decimals.
 * In `half-available` each participant misses each slot with probability 1/2. */
export function randomProblem(size: Size, variant: Variant, seed: number): Problem {
  const random = createRandom(seed);
  const slots = Array.from({ length: size.slots }, (_, at) => `s${at + 1}`);
  const tables = size.tables * (variant === 'double-tables' ? 2 : 1);
  return {
    slots,
    tables: Array.from({ length: tables }, (_, at) => ({ id: `t${at + 1}` })),
    participants: Array.from({ length: size.participants }, (_, at) => ({
      id: `p${at + 1}`,
      organisation: `o${(at >> 1) + 1}`,
      unavailable: variant === 'half-available' ? slots.filter(() => random.next() < 0.5) : [],
    })),
    requests: Array.from({ length: size.requests }, (_, at) => {
      const one = random.below(size.participants);
      const other = (one + 1 + random.below(size.participants - 1)) % size.participants;
      return {
        id: `r${at + 1}`,
        participants: [`p${one + 1}`, `p${other + 1}`],
        weight: Math.round(100 + 900 * random.next()) / 100,
      };
    }),
  };
}
