import { randomBit } from './bits.ts';
import { type Model, POOLS, TABLES } from './model.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

/** Moves in a chain that makes room for one meeting. */
const CHAIN = 3;
/** Meetings looked at to find a light one in a full slot. */
const SAMPLE = 6;

/** Makes room for one request, and finds other places for those it pushes out. */
export interface Ejection {
  /** A new step: whoever was placed in the last one may be pushed out again. */
  begin(): void;
  /** A random slot of those where r fits, or −1. */
  freeSlot(r: number): number;
  /** Of some slots where r could be, one where little is in the way, or −1. */
  chooseSlot(r: number): number;
  /** Puts r at s, and looks for other places for those in the way; the state is undefined for r when it
   * could not, and is to be undone. */
  force(r: number, s: number): void;
}

export function createEjection(state: State, random: Random): Ejection {
  const { model, slotOf, left, free, occupant, open, used, inSlot, meetings, room } = state;
  const { slots, words, memberFrom, members, weight } = model;
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
    const count = meetings[s]!;
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
    const [mark, without] = [state.mark(), state.total];
    if (rehome(r, CHAIN - 1)) {
      // In days that are full a meeting can cost more than it brings.
      if (state.total < without) state.undo(mark);
      return;
    }
    if (!(model.pools[r]! & (1 << TABLES))) return;
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

  /** Puts r at s, and looks for other places for those in the way. */
  const force = (r: number, s: number) => {
    out.length = 0;
    if (!clear(r, s)) return;
    put(r, s);
    out.sort((a, b) => weight[b]! - weight[a]!);
    for (const pushed of out) settle(pushed);
  };

  return {
    begin() {
      step++;
    },
    freeSlot,
    chooseSlot,
    force,
  };
}

/** A random slot in which request r could be, or −1. */
export function allowedSlot(model: Model, r: number, random: Random): number {
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
