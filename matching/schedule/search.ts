import { type Model, POOLS } from './model.ts';
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

/** Temperature at the start and at the end, in the unit of the mean weight. */
const HEAT_FIRST = 0.15;
const HEAT_LAST = 0.004;
/** A problem of few requests cools so fast that it can be heated again: a way out of a poor valley. */
const CYCLES = 4;
const FEW_REQUESTS = 500;
/** Moves in a chain that makes room for one meeting. */
const CHAIN = 3;
/** Meetings looked at to find a light one in a full slot. */
const SAMPLE = 6;
/** Less than a rounding error of a sum of weights. */
const TINY = 1e-9;
/** Share of the steps that try any request, also one that has a place: it opens other ways. */
const STIR = 0.3;

/** @param appeal of each request: what it is worth beyond the prices of its people and table; the greater,
 * the sooner it is tried */
export function createSearch(state: State, random: Random, appeal: Float64Array): Search {
  const { model, slotOf, left, free, occupant, open, used, inSlot, room } = state;
  const { slots, words, memberFrom, members, weight } = model;
  const mean = model.requests ? weight.reduce((sum, value) => sum + value, 0) / model.requests : 0;
  let best = state.snapshot();
  let bestTotal = best.total;
  const cycles = model.requests <= FEW_REQUESTS ? CYCLES : 1;
  /** The state is better than `best`, which is copied only before the next step down. */
  let ahead = false;
  const keep = () => {
    best = state.snapshot();
    ahead = false;
  };
  /** Requests placed in this step, not to be pushed out again: stamp[r] === step. */
  const stamp = new Int32Array(model.requests);
  let step = 0;
  const out: number[] = [];

  /** A random slot of those where r fits, or −1. */
  const freeSlot = (r: number): number => {
    const first = words === 1 ? 0 : random.below(words);
    for (let i = 0; i < words; i++) {
      const w = first + i < words ? first + i : first + i - words;
      const mask = state.fits(r, w);
      if (mask !== 0) return w * 32 + randomBit(mask, random);
    }
    return -1;
  };

  const put = (r: number, s: number) => {
    state.place(r, s);
    stamp[r] = step;
  };

  /** The lightest of some meetings in slot s that draw on `pool` and may be pushed out, or −1. */
  const lightest = (s: number, pool: number): number => {
    const count = used[s]!;
    let found = -1;
    let tries = pool === 0 ? SAMPLE : count;
    let at = random.below(count);
    for (; tries > 0; tries--) {
      const r = inSlot[s * room + at]!;
      if (
        ((model.pools[r]! >> pool) & 1) !== 0 &&
        stamp[r] !== step &&
        (found < 0 || weight[r]! < weight[found]!)
      )
        found = r;
      at = pool === 0 ? random.below(count) : at + 1 < count ? at + 1 : 0;
    }
    return found;
  };

  /** The meeting in the way of r at s, when removing it alone lets r in; −1 when none or several. */
  const single = (r: number, s: number): number => {
    let found = -1;
    for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
      const p = members[i]!;
      const at = occupant[p * slots + s]!;
      if (at >= 0 && at !== found) {
        if (found >= 0) return -1;
        found = at;
      }
    }
    return found >= 0 && stamp[found] !== step ? found : -1;
  };

  /** Finds a place for r, moving at most `depth` others, each of which keeps a place. */
  const rehome = (r: number, depth: number): boolean => {
    const s = freeSlot(r);
    if (s >= 0) {
      put(r, s);
      return true;
    }
    if (depth === 0) return false;
    for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) if (left[members[i]!]! <= 0) return false;
    const start = random.below(slots);
    for (let i = 0; i < slots; i++) {
      const t = start + i < slots ? start + i : start + i - slots;
      const w = t >> 5;
      if (!(model.allowed[r * words + w]! & (1 << (t & 31)))) continue;
      const other = single(r, t);
      if (other < 0) continue;
      const mark = state.mark();
      state.remove(other);
      if (state.fits(r, w) & (1 << (t & 31))) {
        put(r, t);
        if (rehome(other, depth - 1)) return true;
        stamp[r] = 0;
      }
      state.undo(mark);
    }
    return false;
  };

  /** Leaves r out, or pushes out something lighter that only lacks room. */
  const settle = (r: number) => {
    if (rehome(r, CHAIN - 1)) return;
    let victim = -1;
    const start = random.below(slots);
    for (let i = 0; i < slots; i++) {
      const t = start + i < slots ? start + i : start + i - slots;
      const w = t >> 5;
      const bit = 1 << (t & 31);
      if (open[w]! & bit || !(model.allowed[r * words + w]! & bit) || used[t] === 0) continue;
      if (!everyoneFree(r, w, bit)) continue;
      const light = lightest(t, 0);
      if (light >= 0 && weight[light]! < weight[r]! && (victim < 0 || weight[light]! < weight[victim]!))
        victim = light;
    }
    if (victim < 0) return;
    const t = slotOf[victim]!;
    const mark = state.mark();
    state.remove(victim);
    if (state.fits(r, t >> 5) & (1 << (t & 31))) {
      put(r, t);
      rehome(victim, 1);
    } else state.undo(mark);
  };

  const everyoneFree = (r: number, w: number, bit: number): boolean => {
    for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
      const p = members[i]!;
      if (left[p]! <= 0 || !(free[p * words + w]! & bit)) return false;
    }
    return true;
  };

  const pushOut = (r: number) => {
    state.remove(r);
    out.push(r);
  };

  /** Weight that r would push out of slot s. */
  const weightInTheWay = (r: number, s: number): number => {
    let sum = 0;
    for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
      const at = occupant[members[i]! * slots + s]!;
      if (at >= 0) sum += weight[at]!;
    }
    return sum;
  };

  /** Makes room for r at s; false when something that may not be moved is in the way. */
  const clear = (r: number, s: number): boolean => {
    for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
      const p = members[i]!;
      const at = occupant[p * slots + s]!;
      if (at >= 0) pushOut(at);
    }
    for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
      const p = members[i]!;
      if (left[p]! > 0) continue;
      const light = lightestOf(p);
      if (light < 0) return false;
      pushOut(light);
    }
    for (let pool = 0; pool < POOLS; pool++) {
      if (!((model.pools[r]! >> pool) & 1) || used[pool * slots + s]! < model.capacity[pool * slots + s]!)
        continue;
      const light = lightest(s, pool);
      if (light < 0) return false;
      pushOut(light);
    }
    if (model.needsHelper[r] && !(state.fits(r, s >> 5) & (1 << (s & 31)))) {
      const helpers = model.helpers[r]!;
      const at = occupant[helpers[random.below(helpers.length)]! * slots + s]!;
      if (at < 0) return false;
      pushOut(at);
    }
    return (state.fits(r, s >> 5) & (1 << (s & 31))) !== 0;
  };

  const lightestOf = (p: number): number => {
    let found = -1;
    for (let s = 0; s < slots; s++) {
      const at = occupant[p * slots + s]!;
      if (at >= 0 && stamp[at] !== step && (found < 0 || weight[at]! < weight[found]! || random.next() < 0.1))
        found = at;
    }
    return found;
  };

  const chooseSlot = (r: number): number => {
    let found = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const s = allowedSlot(model, r, random);
      if (s < 0) return -1;
      const way = weightInTheWay(r, s) * (0.7 + 0.6 * random.next());
      if (way < least) {
        least = way;
        found = s;
      }
    }
    return found;
  };

  /** Moves a meeting to another slot, where it may push others out. */
  const stir = (r: number) => {
    const from = slotOf[r]!;
    const s = allowedSlot(model, r, random);
    if (s < 0 || s === from) return;
    state.remove(r);
    force(r, s);
  };

  /** Puts r at s, and looks for other places for those in the way. */
  const force = (r: number, s: number) => {
    out.length = 0;
    if (!clear(r, s)) return;
    put(r, s);
    out.sort((a, b) => weight[b]! - weight[a]!);
    for (const pushed of out) settle(pushed);
  };

  /** A request to try: the more appealing of two without a place; in `full` sometimes one that has a place. */
  const pick = (): number => {
    if (random.next() < STIR) return random.below(model.requests);
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
      const heat = mean * HEAT_FIRST * (HEAT_LAST / HEAT_FIRST) ** ((done * cycles) % 1);
      for (let n = 0; n < steps; n++) {
        step++;
        state.forget();
        const r = pick();
        if (r < 0) return;
        const before = state.total;
        if (slotOf[r]! >= 0) stir(r);
        else {
          const direct = freeSlot(r);
          const s = direct >= 0 ? direct : chooseSlot(r);
          if (s < 0) continue;
          force(r, s);
        }
        const change = state.total - before;
        if (slotOf[r]! < 0 || (change < -TINY && random.next() >= Math.exp(change / heat))) state.undo(0);
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

/** A random slot in which request r could be, or −1. */
function allowedSlot(model: Model, r: number, random: Random): number {
  const { words } = model;
  if (words === 1) {
    const mask = model.allowed[r]!;
    return mask === 0 ? -1 : randomBit(mask, random);
  }
  const first = random.below(words);
  for (let i = 0; i < words; i++) {
    const w = (first + i) % words;
    const mask = model.allowed[r * words + w]!;
    if (mask !== 0) return w * 32 + randomBit(mask, random);
  }
  return -1;
}

/** Index of a random bit of a mask that is not 0. */
function randomBit(mask: number, random: Random): number {
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
