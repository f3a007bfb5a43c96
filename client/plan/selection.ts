import type { PlanEntryView } from '../../server/contract/index.ts';

/** May it be published as it stands? What was taken back waits until somebody takes it in again. */
export const publishable = ({ state }: Pick<PlanEntryView, 'state'>): boolean => state === 'planned';

/** Entries in groups that one command takes, so that the bar moves and a cut loses little. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}

/** `at most 0.2 %`: a share rounded up to one decimal, never below what it is. In percent. */
export const atMostPercent = (share: number): number => Math.max(0, Math.ceil(share * 1000 - 1e-9)) / 10;
