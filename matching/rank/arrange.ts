import type { Match, MatchListing, Standing } from '../types.ts';
import { areAlike } from './alike.ts';
import type { MatchIndex } from './index.ts';

/** What a declined meeting leaves of a score when partners are put in order: enough for an excellent match to
 * stay in sight. Range 0-1; by judgement, no data speak of it. */
const DECLINED_SHARE = 0.75;
/** Candidates looked at for each one shown: what is folded leaves room for others. */
const POOL = 2;

export interface Arranged {
  match: Match;
  standing: Standing | null;
  /** Ids of fiches that say the same as this one, best first: they are not shown beside it. */
  similar: string[];
}

export interface ArrangeOptions {
  /** How many are still to be met, at most; as many again who were met, or folded away, come after them. Default 20. */
  limit?: number;
  standing?: (candidate: MatchListing) => Standing | undefined;
}

/** Partners in the order in which a person reads them: first those still to be met, then those who were or will
 * be, then those put aside. What happened changes the order, never the score: the score says how well
 * two fiches answer each other, and its reasons add up to it. */
export function arrange(
  index: MatchIndex,
  query: string | MatchListing,
  { limit = 20, standing = () => undefined }: ArrangeOptions = {},
): Arranged[] {
  const groups: Arranged[][] = [[], [], []];
  const matches = index.rank(query, { limit: limit * POOL });
  const pool = matches
    .map((match) => {
      const listing = index.get(match.id)!;
      const between = standing(listing) ?? null;
      const place = between === 'declined' ? match.score * DECLINED_SHARE : match.score;
      return { match, listing, standing: between, place };
    })
    .sort((a, b) => b.place - a.place);
  for (const { match, listing, standing: between } of pool) {
    const group = groups[groupOf(between)]!;
    const first = group.find((shown) => areAlike(index.get(shown.match.id)!, listing));
    if (first) first.similar.push(match.id);
    else if (groups[0]!.length < limit) group.push({ match, standing: between, similar: [] });
  }
  return groups.flatMap((group) => group.slice(0, limit));
}

/** 0 to be met, 1 met or about to, 2 put aside. */
function groupOf(standing: Standing | null): 0 | 1 | 2 {
  if (standing === 'not-interested' || standing === 'already-partners') return 2;
  return standing === 'meeting' || standing === 'met' ? 1 : 0;
}
