import type { MatchListing } from '../types.ts';
import type { MatchIndex } from './index.ts';

/** Who is shown to whom when every fiche reads its best partners: is anybody shown to all, or to none? */
export interface Exposure {
  /** Organisations that have a fiche in the index. */
  organisations: number;
  /** Those that are in nobody's list, by id (by name where there is none), sorted. */
  never: string[];
  /** How unequal the showings are: 0 all alike, towards 1 one organisation has them all. */
  gini: number;
  /** The organisation shown most, and the share in [0, 1] of the fiches whose list it is in; none when no list is. */
  most: { organisation: string; share: number } | null;
  /** Lists in which each organisation stands, at most one a fiche. */
  lists: Map<string, number>;
}

/** Counts in whose first `top` each organisation stands. One ranking for each fiche: milliseconds times fiches.
 * @param listings the fiches of the index @param top range 1-50 */
export function exposure(index: MatchIndex, listings: Iterable<MatchListing>, top = 10): Exposure {
  const lists = new Map<string, number>();
  let asked = 0;
  const owners = new Map<string, string>();
  for (const listing of listings) {
    owners.set(listing.id, ownerOf(listing));
    lists.set(ownerOf(listing), 0);
  }
  for (const id of owners.keys()) {
    asked++;
    const shown = new Set(index.rank(id, { limit: top }).map((match) => ownerOf(index.get(match.id)!)));
    for (const owner of shown) lists.set(owner, (lists.get(owner) ?? 0) + 1);
  }
  const first = [...lists].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0];
  return {
    organisations: lists.size,
    never: [...lists].flatMap(([owner, count]) => (count === 0 ? [owner] : [])).sort(),
    gini: gini([...lists.values()]),
    most: first && first[1] > 0 ? { organisation: first[0], share: first[1] / asked } : null,
    lists,
  };
}

/** Gini coefficient of counts, in [0, 1[: half the mean difference of all pairs over the mean; 0 when all are zero.
 * Source: Gini 1912, in the sorted form Σ (2i − n − 1) xᵢ / (n Σ xᵢ). */
export function gini(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const n = sorted.length;
  return sorted.reduce((sum, count, i) => sum + (2 * (i + 1) - n - 1) * count, 0) / (n * total);
}

const ownerOf = ({ organisation }: MatchListing): string => organisation.id ?? organisation.name;
