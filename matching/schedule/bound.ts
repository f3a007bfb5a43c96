import { firstPrices } from './first-prices.ts';
import type { Model } from './model.ts';
import { createPricing, type Pricing } from './prices.ts';
import { aggregated, owners, type Program, timeIndexed } from './program.ts';

/** Rounds of work on the bound after which more gains nothing. */
export const BOUND_ROUNDS = 60;

/** A bound that gets better while it is worked on, and the prices that prove it. */
export interface Bounding {
  readonly program: Program;
  readonly pricing: Pricing;
  /** No schedule is worth more. */
  bound(): number;
  /** Some work. @param done share of all that will be done, [0, 1] */
  work(done: number): void;
}

/** Iterations of one call of `work`. */
const STRIDE = 10;
/** The small program takes this share of the work when the large one follows. */
const SMALL_SHARE = 0.3;

/** Prices the b-matching first; where some slots are closed to somebody, then the time-indexed program from
 * those prices, which prove at least the same bound there. */
export function createBounding(model: Model): Bounding {
  const small = aggregated(model);
  const smallPricing = createPricing(small, firstPrices(small));
  const tight = needsSlots(model);
  let large: { program: Program; pricing: Pricing } | undefined;
  const step = grain(model);
  return {
    get program() {
      return large?.program ?? small;
    },
    get pricing() {
      return large?.pricing ?? smallPricing;
    },
    bound() {
      const bound = Math.min(smallPricing.bound, large?.pricing.bound ?? Number.POSITIVE_INFINITY);
      return step > 0 ? Math.floor((bound - model.base) / step + 1e-6) * step + model.base : bound;
    },
    work(done) {
      if (!tight || done < SMALL_SHARE) {
        smallPricing.improve(STRIDE, tight ? done / SMALL_SHARE : done);
        return;
      }
      if (!large) {
        const program = timeIndexed(model);
        large = { program, pricing: createPricing(program, carried(model, small, smallPricing, program)) };
      }
      large.pricing.improve(STRIDE, (done - SMALL_SHARE) / (1 - SMALL_SHARE));
    },
  };
}

/** Some request could not be in every slot or likes some more, or some slot has fewer places: then slots differ. */
function needsSlots(model: Model): boolean {
  const { slots, words } = model;
  if (model.soft && model.wished.some((mask, at) => mask !== 0 && model.wish[Math.floor(at / words)]! > 0))
    return true;
  for (let pool = 0; pool < model.capacity.length / slots; pool++)
    for (let s = 1; s < slots; s++)
      if (model.capacity[pool * slots + s] !== model.capacity[pool * slots]) return true;
  for (let r = 0; r < model.requests; r++) {
    let count = 0;
    for (let s = 0; s < slots; s++) if (model.allowed[r * words + (s >> 5)]! & (1 << (s & 31))) count++;
    if (count > 0 && count < slots) return true;
  }
  return false;
}

/** The small program's price of a person or pool becomes the price in each slot, or of the cap that binds; that of
 * tiring days is shared among the rows that a slot is in. */
function carried(model: Model, small: Program, { prices }: Pricing, large: Program): Float64Array {
  const owner = owners(model);
  const price = new Map<number, number>();
  for (const [row, who] of small.rowOwner.entries()) price.set(who, prices[row]!);
  const isCap = (who: number) => who >= owner.cap(0) && who < owner.organisation(0);
  const capped = new Set([...large.rowOwner].filter(isCap));
  return Float64Array.from(large.rowOwner, (who, row) => {
    if (who < model.people) return capped.has(owner.cap(who)) ? 0 : (price.get(who) ?? 0);
    if (isCap(who)) return price.get(who - owner.cap(0)) ?? 0;
    const shares =
      who >= owner.days(0) && large.rowSlot[row]! >= 0 ? longestRow(model, who - owner.days(0)) : 1;
    return (price.get(who) ?? 0) / shares;
  });
}

const longestRow = (model: Model, p: number): number => model.soft!.restAfter[p]! + 1;

/** When all weights are whole numbers, or whole hundredths, so is every objective: a bound may be rounded
 * down to it. 0 when they are not, or when more than weights counts. */
function grain(model: Model): number {
  if (model.soft) return 0;
  for (const step of [1, 0.1, 0.01])
    if (model.weight.every((weight) => Math.abs(weight / step - Math.round(weight / step)) < 1e-9))
      return step;
  return 0;
}
