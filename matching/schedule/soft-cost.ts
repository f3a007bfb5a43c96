import type { Model, SoftModel } from './model.ts';

/** Keeps the soft parts of the objective up to date: fairness, rest, compact days. */
export interface SoftCost {
  initial(): number;
  /** Change of the objective now that request r has been placed. */
  added(r: number): number;
  /** Change of the objective now that request r has been removed. */
  removed(r: number): number;
}

/** @param occupant who occupies each person: [p × slots + s], −1 when nobody. */
export function softCost(model: Model, soft: SoftModel, occupant: Int32Array): SoftCost {
  const { slots, memberFrom, members } = model;
  const meetings = soft.lockedMeetings.slice();
  const costs = new Float64Array(model.people);

  /** ≥ 0: what a person's day costs. */
  const costOf = (p: number): number => {
    if (p >= model.participants) return 0;
    const wantsCompact = soft.wantsCompact[p] === 1;
    let row = 0;
    let late = 0;
    let idle = 0;
    let lastBusy = -1;
    for (let i = 0; i < slots; i++) {
      const s = soft.order[i]!;
      if (soft.blockStart[s]) {
        row = 0;
        lastBusy = -1;
      }
      if (occupant[p * slots + s]! < 0 && !soft.lockedBusy[p * slots + s]) {
        row = 0;
        continue;
      }
      if (++row > soft.restAfter[p]!) late++;
      if (wantsCompact && lastBusy >= 0) idle += i - lastBusy - 1;
      lastBusy = i;
    }
    return late * soft.rest[p]! + idle * soft.compact;
  };

  const refresh = (r: number): number => {
    let change = 0;
    for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
      const p = members[i]!;
      const now = costOf(p);
      change += costs[p]! - now;
      costs[p] = now;
    }
    return change;
  };

  return {
    initial() {
      let total = 0;
      for (const count of soft.lockedMeetings)
        for (let n = 0; n < Math.min(count, soft.bonus.length); n++) total += soft.bonus[n]!;
      for (let p = 0; p < model.participants; p++) {
        costs[p] = costOf(p);
        total -= costs[p]!;
      }
      return total;
    },
    added(r) {
      let change = refresh(r);
      for (const organisation of soft.organisations[r]!) change += soft.bonus[meetings[organisation]!++] ?? 0;
      return change;
    },
    removed(r) {
      let change = refresh(r);
      for (const organisation of soft.organisations[r]!) change -= soft.bonus[--meetings[organisation]!] ?? 0;
      return change;
    },
  };
}
