import { type Model, POOLS, TABLES } from './model.ts';
import type { State } from './state.ts';

/** A meeting goes to a slot. */
export interface ChainMove {
  request: number;
  slot: number;
}

export interface ChainLimits {
  /** Others that may move to make room. */
  others: number;
  /** Meetings that may be asked to move. */
  movable: (request: number) => boolean;
  /** Places looked at before giving up. */
  budget: number;
  /** Slot that the request had, to stay near it. */
  near?: number;
  /** How many people it disturbs to move a meeting. Default: all of its people. */
  disturbs?: (request: number) => number;
}

/** The cheapest way found to give request r a place while every other meeting keeps one: the fewest others
 * moved, then the fewest people, then the nearest slot. Leaves the state as it was. Nobody goes to a time that the chain
 * itself frees: two meetings that take each other's time cannot be moved one by one.
 * @returns moves in an order in which each can be made: the last one is that of r; undefined when none */
export function findChain(state: State, r: number, limits: ChainLimits): ChainMove[] | undefined {
  const { model } = state;
  const spent = { left: limits.budget };
  const pinned = new Set<number>();
  for (let others = 0; others <= limits.others; others++) {
    if (others > 0 && model.pools[r]! & (1 << TABLES) && isFull(state)) return undefined;
    const found = deepen(state, r, others, limits, spent, pinned, limits.near ?? -1);
    if (found) return found.moves;
    if (spent.left <= 0) return undefined;
  }
  return undefined;

  function isFull({ used }: State): boolean {
    for (let s = 0; s < model.slots; s++) if (used[s]! < model.capacity[s]!) return false;
    return true;
  }
}

interface Found {
  moves: ChainMove[];
  people: number;
}

function deepen(
  state: State,
  r: number,
  others: number,
  limits: ChainLimits,
  spent: { left: number },
  pinned: Set<number>,
  near: number,
  freed: ReadonlySet<number> = new Set(),
): Found | undefined {
  const { model } = state;
  const order = slotsByDistance(model, r, near).filter((s) => !freed.has(s));
  if (others === 0) {
    for (const s of order) {
      spent.left--;
      if (fitsAt(state, r, s)) return { moves: [{ request: r, slot: s }], people: 0 };
    }
    return undefined;
  }
  let best: Found | undefined;
  pinned.add(r);
  for (const s of order)
    for (const victim of victims(state, r, s)) {
      if (spent.left <= 0) break;
      if (pinned.has(victim) || !limits.movable(victim)) continue;
      const people = limits.disturbs?.(victim) ?? model.memberFrom[victim + 1]! - model.memberFrom[victim]!;
      if (best && people >= best.people) continue;
      spent.left--;
      const mark = state.mark();
      const from = state.slotOf[victim]!;
      state.remove(victim);
      if (fitsAt(state, r, s)) {
        state.place(r, s);
        const rest = deepen(
          state,
          victim,
          others - 1,
          limits,
          spent,
          pinned,
          from,
          new Set([...freed, from]),
        );
        if (rest && (!best || people + rest.people < best.people))
          best = { moves: [...rest.moves, { request: r, slot: s }], people: people + rest.people };
      }
      state.undo(mark);
    }
  pinned.delete(r);
  return best;
}

export const fitsAt = (state: State, r: number, s: number): boolean =>
  (state.fits(r, s >> 5) & (1 << (s & 31))) !== 0;

/** Meetings whose removal alone could let r in at s: the one that holds its people, or, when its people are
 * free, any that holds a place which is lacking. */
function victims(state: State, r: number, s: number): number[] {
  const { model, occupant, left } = state;
  const { slots } = model;
  const holders = new Set<number>();
  for (let i = model.memberFrom[r]!; i < model.memberFrom[r + 1]!; i++) {
    const p = model.members[i]!;
    if (left[p]! <= 0) return [];
    const at = occupant[p * slots + s]!;
    if (at >= 0) holders.add(at);
  }
  if (holders.size > 0) return holders.size === 1 ? [...holders] : [];
  const found: number[] = [];
  const wanted = model.pools[r]!;
  for (let at = 0; at < state.meetings[s]!; at++) {
    const other = state.inSlot[s * state.room + at]!;
    for (let pool = 0; pool < POOLS; pool++)
      if ((wanted >> pool) & (model.pools[other]! >> pool) & 1 && full(state, pool, s)) {
        found.push(other);
        break;
      }
  }
  if (model.needsHelper[r])
    for (const h of model.helpers[r]!) {
      const at = occupant[h * slots + s]!;
      if (at >= 0 && !found.includes(at)) found.push(at);
    }
  return found;
}

const full = ({ model, used }: State, pool: number, s: number): boolean =>
  used[pool * model.slots + s]! >= model.capacity[pool * model.slots + s]!;

function slotsByDistance(model: Model, r: number, near: number): number[] {
  const found: number[] = [];
  for (let s = 0; s < model.slots; s++)
    if (model.allowed[r * model.words + (s >> 5)]! & (1 << (s & 31))) found.push(s);
  return near < 0 ? found : found.sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
}
