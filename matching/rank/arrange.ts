import { touchedBy } from '../tags/followed.ts';
import type { Followed, Match, MatchListing, Standing } from '../types.ts';
import { areAlike } from './alike.ts';
import type { MatchIndex } from './index.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

/** What a declined meeting leaves of a score when partners are put in order: enough for an excellent match to
 * stay in sight. Range 0-1; by judgement, no data speak of it. */
const DECLINED_SHARE = 0.75;
/** A country or theme that the reader follows, beside one that both fiches have: what it brings of the points which the
 * countries, or the themes, of the two left open. Range 0-1; by judgement: neighbours change places, a fiche that answers
 * better by more than 6 points for a country (12 with a theme) stays before. */
const FOLLOWED_SHARE = 0.25;
/** Candidates looked at for each one shown: what is folded leaves room for others. */
const POOL = 2;

export interface Arranged {
  match: Match;
  standing: Standing | null;
  /** Ids of fiches that say the same as this one, best first: they are not shown beside it. */
  similar: string[];
  /** What of it the reader follows; null = nothing. */
  followed: Followed | null;
}

export interface ArrangeOptions {
  /** How many are still to be met, at most; as many again who were met, or folded away, come after them. Default 20. */
  limit?: number;
  standing?: (candidate: MatchListing) => Standing | undefined;
  /** What the reader follows. */
  followed?: Followed;
}

/** Partners in the order in which a person reads them: first those still to be met, then those who were or will
 * be, then those put aside. What happened, and what the reader follows, changes the order, never the score:
 * the score says how well two fiches answer each other, whoever reads, and its reasons add up to it. */
export function arrange(
  index: MatchIndex,
  query: string | MatchListing,
  { limit = 20, standing = () => undefined, followed: follows = NOTHING }: ArrangeOptions = {},
): Arranged[] {
  const groups: Arranged[][] = [[], [], []];
  const matches = index.rank(query, { limit: limit * POOL });
  const pool = matches
    .map((match) => {
      const listing = index.get(match.id)!;
      const between = standing(listing) ?? null;
      const followed = touchedBy(listing, follows);
      const place = between === 'declined' ? match.score * DECLINED_SHARE : match.score;
      return { match, listing, standing: between, followed, place: place + nearer(match, followed) };
    })
    .sort((a, b) => b.place - a.place);
  for (const { match, listing, standing: between, followed } of pool) {
    const group = groups[groupOf(between)]!;
    const first = group.find((shown) => areAlike(index.get(shown.match.id)!, listing));
    if (first) first.similar.push(match.id);
    else if (groups[0]!.length < limit) group.push({ match, standing: between, similar: [], followed });
  }
  return groups.flatMap((group) => group.slice(0, limit));
}

const NOTHING: Followed = { countries: [], themes: [] };

/** Points by which what the reader follows brings a candidate nearer. */
function nearer({ parts }: Match, followed: Followed | null): number {
  const open = (part: 'countries' | 'themes') =>
    followed && followed[part].length > 0 ? DEFAULT_WEIGHTS.parts[part] * (1 - parts[part]) : 0;
  return FOLLOWED_SHARE * (open('countries') + open('themes'));
}

/** 0 to be met, 1 met or about to, 2 put aside. */
function groupOf(standing: Standing | null): 0 | 1 | 2 {
  if (standing === 'not-interested' || standing === 'already-partners') return 2;
  return standing === 'meeting' || standing === 'met' ? 1 : 0;
}
