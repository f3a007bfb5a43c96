import { countIn, emptyCorpus, tagRarities } from '../../../matching/rank/corpus.ts';
import { isEligible } from '../../../matching/rank/eligible.ts';
import { profileOf } from '../../../matching/rank/profile.ts';
import { partsOf, scoreOf } from '../../../matching/rank/score.ts';
import { documentTermWeight, queryTermWeight, textPart } from '../../../matching/rank/text.ts';
import type { Weights } from '../../../matching/rank/weights.ts';
import type { MatchListing } from '../../../matching/types.ts';

/** What an index must answer, by comparing the query with every listing one after the other: no postings, no
 * slots, no memory of earlier listings. */
export function naiveRank(
  query: MatchListing,
  listings: readonly MatchListing[],
  weights: Weights,
): { id: string; score: number }[] {
  const profiles = listings.map((listing) => profileOf(listing, weights.text));
  const corpus = emptyCorpus();
  for (const profile of profiles) countIn(corpus, profile, 1);
  const averageLength = Math.max(1, corpus.totalLength) / Math.max(1, profiles.length);
  const having = (term: string) => profiles.filter(({ terms }) => terms.some((t) => t.term === term)).length;
  const asked = profileOf(query, weights.text);
  return profiles
    .filter((candidate) => isEligible(asked, candidate))
    .map((candidate) => {
      let raw = 0;
      for (const term of asked.terms) {
        const there = candidate.terms.find((t) => t.term === term.term);
        if (!there) continue;
        raw +=
          queryTermWeight(term, profiles.length, having(term.term), weights.text) *
          documentTermWeight(there.frequency, candidate.length, averageLength, weights.text);
      }
      const parts = partsOf(asked, candidate, textPart(raw, weights.text), tagRarities(corpus));
      return { id: candidate.listing.id, score: scoreOf(parts, weights) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
