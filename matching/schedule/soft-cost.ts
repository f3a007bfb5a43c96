import type { Model, SoftModel } from './model.ts';

/** Keeps the soft parts of the objective up to date: fairness, rest, compact days. Changes of table are known only when
 * tables are numbered, but for those of the locked meetings. */
export interface SoftCost {
  initial(): number;
  /** Change of the objective when request r is placed at s. */
  added(r: number, s: number): number;
  /** Change of the objective when request r is removed from s. */
  removed(r: number, s: number): number;
  /** What r would change at s in the days of its people, ≤ 0 but where it fills an idle slot. */
  inDays(r: number, s: number): number;
}

export function softCost(model: Model, soft: SoftModel): SoftCost {
  const { slots, memberFrom, members, participants } = model;
  const { order, restAfter } = soft;
  const meetings = soft.lockedMeetings.slice();
  /** Place of a slot in `order`, and where its block begins and ends there. */
  const placeOf = new Int32Array(slots);
  const from = new Int32Array(slots);
  const to = new Int32Array(slots);
  for (let i = 0; i < slots; i++) {
    placeOf[order[i]!] = i;
    from[i] = i === 0 || soft.blockStart[order[i]!] ? i : from[i - 1]!;
  }
  for (let i = slots - 1; i >= 0; i--)
    to[i] = i + 1 === slots || soft.blockStart[order[i + 1]!] ? i + 1 : to[i + 1]!;
  /** Who meets when: [p × slots + place]. */
  const busy = new Uint8Array(participants * slots);
  for (let p = 0; p < participants; p++)
    for (let i = 0; i < slots; i++) busy[p * slots + i] = soft.lockedBusy[p * slots + order[i]!]!;

  const late = (length: number, p: number) => Math.max(0, length - restAfter[p]!);

  /** ≤ 0, mostly: what a meeting more at this place changes in a person's day, who has none there. */
  const change = (p: number, place: number): number => {
    const base = p * slots;
    let left = place - 1;
    while (left >= from[place]! && busy[base + left]) left--;
    let right = place + 1;
    while (right < to[place]! && busy[base + right]) right++;
    const before = place - 1 - left;
    const after = right - place - 1;
    const cost = late(before + 1 + after, p) - late(before, p) - late(after, p);
    const tired = cost === 0 ? 0 : cost * soft.rest[p]!;
    if (!soft.wantsCompact[p]) return -tired;
    return -tired - soft.compact * moreIdle(base, place);
  };

  /** Idle slots between two meetings that a meeting more at this place makes; −1 when it fills one. */
  const moreIdle = (base: number, place: number): number => {
    let left = place - 1;
    while (left >= from[place]! && !busy[base + left]) left--;
    let right = place + 1;
    while (right < to[place]! && !busy[base + right]) right++;
    const met = left >= from[place]!;
    const meets = right < to[place]!;
    if (met && meets) return -1;
    if (met) return place - left - 1;
    return meets ? right - place - 1 : 0;
  };

  return {
    initial() {
      let total = soft.lockedTableChanges;
      for (const count of soft.lockedMeetings)
        for (let n = 0; n < Math.min(count, soft.bonus.length); n++) total += soft.bonus[n]!;
      // As if the locked meetings came one after the other.
      const locked = busy.slice();
      busy.fill(0);
      for (let at = 0; at < locked.length; at++) {
        if (!locked[at]) continue;
        total += change(Math.floor(at / slots), at % slots);
        busy[at] = 1;
      }
      return total;
    },
    added(r, s) {
      let total = 0;
      const place = placeOf[s]!;
      for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
        const p = members[i]!;
        total += change(p, place);
        busy[p * slots + place] = 1;
      }
      for (const organisation of soft.organisations[r]!) total += soft.bonus[meetings[organisation]!++] ?? 0;
      return total;
    },
    removed(r, s) {
      let total = 0;
      const place = placeOf[s]!;
      for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) {
        const p = members[i]!;
        busy[p * slots + place] = 0;
        total -= change(p, place);
      }
      for (const organisation of soft.organisations[r]!) total -= soft.bonus[--meetings[organisation]!] ?? 0;
      return total;
    },
    inDays(r, s) {
      let total = 0;
      for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++) total += change(members[i]!, placeOf[s]!);
      return total;
    },
  };
}
