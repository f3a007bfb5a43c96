import type { Random } from './random.ts';

/** Index of a random bit of a mask that is not 0. */
export function randomBit(mask: number, random: Random): number {
  let rest = mask;
  for (let skip = random.below(popCount(mask)); skip > 0; skip--) rest &= rest - 1;
  return 31 - Math.clz32(rest & -rest);
}

/** Source: Warren, Hacker's Delight, 5-2. */
function popCount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
