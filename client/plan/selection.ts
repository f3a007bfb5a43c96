import type { PlanEntryView } from '../../server/contract/index.ts';

/** May it be published as it stands? What was taken back waits until somebody takes it in again. */
export const publishable = ({ state }: Pick<PlanEntryView, 'state'>): boolean => state === 'planned';

type Listed = Pick<PlanEntryView, 'id' | 'state' | 'move'>;

/** Booked meetings that have to move before this one has a place, and have not yet. */
export const waitsFor = <T extends Listed>(entry: Pick<Listed, 'id'>, entries: readonly T[]): T[] =>
  entries.filter(({ state, move }) => state !== 'published' && move?.lets.includes(entry.id));

/** What can be done with the entries that are chosen: a draft asks nobody to move, so what needs a move waits for it. */
export function publishing<T extends Listed>(
  selected: readonly T[],
  entries: readonly T[],
): { moves: T[]; fresh: T[]; drafts: T[] } {
  const moves = selected.filter(({ move }) => move);
  const fresh = selected.filter(({ move }) => !move);
  return { moves, fresh, drafts: fresh.filter((entry) => waitsFor(entry, entries).length === 0) };
}

/** Groups for one command each: moves together, since one may wait for another, before the new meetings that need them;
 * taken back the other way round.
 * @param most moves that one command takes */
export function commands<T extends Listed>(
  what: 'publish' | 'undo',
  entries: readonly T[],
  size: number,
  most: number,
): T[][] {
  const moves = chunks(
    entries.filter(({ move }) => move),
    most,
  );
  const fresh = chunks(
    entries.filter(({ move }) => !move),
    size,
  );
  return what === 'publish' ? [...moves, ...fresh] : [...fresh, ...moves];
}

/** Entries in groups that one command takes, so that the bar moves and a cut loses little. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}

/** `at most 0.2 %`: a share rounded up to one decimal, never below what it is. In percent. */
export const atMostPercent = (share: number): number => Math.max(0, Math.ceil(share * 1000 - 1e-9)) / 10;
