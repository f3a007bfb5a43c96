import { allowedSlot, createEjection } from './ejection.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

/** Annealing with ejections. A step takes a request that has no place, puts it where it costs least, and
 * looks for other places for those that it pushed out: first a free one, then one freed by a chain of moves
 * (the alternating chains of Kempe are the chains of two slots), then that of something lighter. The step is
 * kept when the objective rises, or by Metropolis' rule when it falls. */
export interface Search {
  /** Some steps. @param done share of the work done, [0, 1): sets the temperature. */
  run(steps: number, done: number): void;
  /** The best schedule met. */
  best(): { slotOf: Int32Array; helperOf: Int32Array; total: number };
  readonly bestTotal: number;
  /** Takes a schedule found elsewhere as the best, when it is better. */
  adopt(snapshot: { slotOf: Int32Array; helperOf: Int32Array; total: number }): void;
}

/** Temperature at the start, in the unit of the mean weight. */
const HEAT_FIRST = 0.15;
/** `cycles`: a problem of few requests cools so fast that it can be heated again, a way out of a poor valley.
 * `heatLast`: temperature at the end; `stir`: share of the steps that try any request, also one that has a place, which
 * opens other ways. With few requests there is time for more of both. */
const FEW = { cycles: 8, heatLast: 0.02, stir: 0.5 };
const MANY = { cycles: 1, heatLast: 0.004, stir: 0.3 };
const FEW_REQUESTS = 500;
/** Less than a rounding error of a sum of weights. */
const TINY = 1e-9;

/** @param appeal of each request: what it is worth beyond the prices of its people and table; the greater,
 * the sooner it is tried */
export function createSearch(state: State, random: Random, appeal: Float64Array): Search {
  const { model, slotOf } = state;
  const { weight } = model;
  const ejection = createEjection(state, random);
  const mean = model.requests ? weight.reduce((sum, value) => sum + value, 0) / model.requests : 0;
  let best = state.snapshot();
  let bestTotal = best.total;
  const { cycles, heatLast, stir: stirShare } = model.requests <= FEW_REQUESTS ? FEW : MANY;
  /** The state is better than `best`, which is copied only before the next step down. */
  let ahead = false;
  const keep = () => {
    best = state.snapshot();
    ahead = false;
  };
  /** Moves a meeting to another slot, where it may push others out, or drops one that costs more than it brings.
   * @returns false when nothing came of it, and the state is to be undone */
  const stir = (r: number): boolean => {
    const from = slotOf[r]!;
    const before = state.total;
    const s = allowedSlot(model, r, random);
    if (s < 0) return false;
    state.remove(r);
    if (state.total > before) return true;
    if (s === from) return false;
    ejection.force(r, s);
    return slotOf[r]! >= 0;
  };

  /** Gives a place to a request that has none. */
  const insert = (r: number): boolean => {
    const direct = ejection.freeSlot(r);
    let s = direct >= 0 ? direct : ejection.chooseSlot(r);
    if (s < 0) return false;
    const [mark, without] = [state.mark(), state.total];
    ejection.force(r, s);
    if (direct >= 0 && state.total < without) {
      // Free, and yet it costs more than it brings, in days that are full: rather in the place of something lighter.
      state.undo(mark);
      s = allowedSlot(model, r, random);
      ejection.force(r, s);
    }
    return slotOf[r]! >= 0;
  };

  /** A request to try: the more appealing of two without a place; or any, which may have one. */
  const pick = (): number => {
    if (random.next() < stirShare) return random.below(model.requests);
    const count = state.idleCount();
    if (count === 0) return random.below(model.requests);
    const one = state.idle[random.below(count)]!;
    const other = state.idle[random.below(count)]!;
    return appeal[one]! >= appeal[other]! ? one : other;
  };

  return {
    get bestTotal() {
      return bestTotal;
    },
    best() {
      if (ahead) keep();
      return best;
    },
    adopt(snapshot) {
      if (snapshot.total <= bestTotal) return;
      state.restore(snapshot);
      keep();
      bestTotal = best.total;
    },
    run(steps, done) {
      const heat = mean * HEAT_FIRST * (heatLast / HEAT_FIRST) ** ((done * cycles) % 1);
      for (let n = 0; n < steps; n++) {
        ejection.begin();
        state.forget();
        const r = pick();
        if (r < 0) return;
        const before = state.total;
        const made = slotOf[r]! >= 0 ? stir(r) : insert(r);
        const change = state.total - before;
        if (!made || (change < -TINY && random.next() >= Math.exp(change / heat))) state.undo(0);
        else if (state.total > bestTotal + TINY) {
          bestTotal = state.total;
          ahead = true;
        } else if (ahead && change < -TINY) {
          state.undo(0);
          keep();
        }
      }
    },
  };
}
