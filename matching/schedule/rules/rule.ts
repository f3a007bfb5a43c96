import type { Sheet } from '../sheet.ts';
import type { Meeting } from '../types.ts';

/** A hard rule: one sentence per breach, none when the schedule holds. */
export type Rule = (sheet: Sheet, meetings: readonly Meeting[]) => string[];

/** Meetings by a key, in the order given. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export const peopleOf = (sheet: Sheet, meeting: Meeting): string[] =>
  sheet.requests.get(meeting.request)?.participants ?? [];
