import type { Match, MatchListing } from '../types.ts';
import { keepBest } from './best.ts';
import { countIn, emptyCorpus, type TagRarities, tagRarities } from './corpus.ts';
import { isEligible } from './eligible.ts';
import { addPosting, emptyPostings, type Postings, removePosting } from './postings.ts';
import { type Profile, profileOf, type Term } from './profile.ts';
import { explain, partsOf, scoreOf } from './score.ts';
import { documentTermWeight, queryTermWeight, sharedTerms, textPart } from './text.ts';
import { DEFAULT_WEIGHTS, type Weights } from './weights.ts';

export interface RankOptions {
  /** Length of the answer; default 10. */
  limit?: number;
  /** Matches below this score are left out. Range 0-1; default 0. */
  minScore?: number;
  /** Candidates to consider, beside the rules of kind and organisation. */
  filter?: (listing: MatchListing) => boolean;
}

/** Listings kept ready to be ranked against one another. Adding one costs what it weighs, not the corpus;
 * results equal those of an index built anew from the same listings. */
export interface MatchIndex {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): MatchListing | undefined;
  /** Adds a listing, or replaces the one with its id. */
  upsert(listing: MatchListing): void;
  /** @returns false when there was none */
  remove(id: string): boolean;
  /** Best partners of a listing, given itself or by its id; best first, equal scores by id.
   * @throws RangeError when the id is unknown */
  rank(query: string | MatchListing, options?: RankOptions): Match[];
  /** One pair, whatever its kind or organisation: for "why do we see each other?".
   * @throws RangeError when an id is unknown */
  explain(query: string | MatchListing, candidateId: string): Match;
  /** Listings about the same things as a text or a listing, of any kind and organisation. */
  similar(query: string | MatchListing, options?: RankOptions): Match[];
}

export function createMatchIndex(
  listings: Iterable<MatchListing> = [],
  weights: Weights = DEFAULT_WEIGHTS,
): MatchIndex {
  const profiles: (Profile | undefined)[] = [];
  const freeSlots: number[] = [];
  const slotOf = new Map<string, number>();
  const postings = new Map<string, Postings>();
  const corpus = emptyCorpus();

  const remove = (id: string): boolean => {
    const slot = slotOf.get(id);
    if (slot === undefined) return false;
    const profile = profiles[slot]!;
    for (const { term } of profile.terms) {
      const list = postings.get(term)!;
      removePosting(list, slot);
      if (list.size === 0) postings.delete(term);
    }
    countIn(corpus, profile, -1);
    slotOf.delete(id);
    profiles[slot] = undefined;
    freeSlots.push(slot);
    return true;
  };

  const upsert = (listing: MatchListing): void => {
    remove(listing.id);
    const profile = profileOf(listing, weights.text);
    const slot = freeSlots.pop() ?? profiles.length;
    profiles[slot] = profile;
    slotOf.set(listing.id, slot);
    countIn(corpus, profile, 1);
    for (const { term, frequency } of profile.terms) {
      let list = postings.get(term);
      if (!list) {
        list = emptyPostings();
        postings.set(term, list);
      }
      addPosting(list, slot, frequency);
    }
  };

  const known = (id: string): Profile => {
    const slot = slotOf.get(id);
    if (slot === undefined) throw new RangeError(`no listing "${id}" in the index; upsert it first`);
    return profiles[slot]!;
  };
  const resolve = (query: string | MatchListing): Profile =>
    typeof query === 'string' ? known(query) : profileOf(query, weights.text);

  const weightOf = (term: Term): number =>
    queryTermWeight(term, corpus.size, postings.get(term.term)?.size ?? 0, weights.text);

  /** Raw text score of every slot, one pass over the postings of the query's terms. */
  const textScores = (query: Profile): Float64Array => {
    const raw = new Float64Array(profiles.length);
    const averageLength = Math.max(1, corpus.totalLength) / Math.max(1, corpus.size);
    for (const term of query.terms) {
      const list = postings.get(term.term);
      if (!list) continue;
      const weight = weightOf(term);
      for (let i = 0; i < list.size; i++) {
        const slot = list.slots[i]!;
        raw[slot]! +=
          weight *
          documentTermWeight(list.frequencies[i]!, profiles[slot]!.length, averageLength, weights.text);
      }
    }
    return raw;
  };

  const matchOf = (query: Profile, candidate: Profile, raw: number, rarities: TagRarities): Match =>
    explain(
      query,
      candidate,
      partsOf(query, candidate, textPart(raw, weights.text), rarities),
      sharedTerms(query, candidate, weightOf),
      weights,
    );

  const search = (
    query: Profile,
    eligible: (candidate: Profile) => boolean,
    { limit = 10, minScore = 0, filter }: RankOptions,
  ): Match[] => {
    const raw = textScores(query);
    const rarities = tagRarities(corpus);
    const best = keepBest<number>(limit);
    for (let slot = 0; slot < profiles.length; slot++) {
      const candidate = profiles[slot];
      if (!candidate || !eligible(candidate) || (filter && !filter(candidate.listing))) continue;
      const parts = partsOf(query, candidate, textPart(raw[slot]!, weights.text), rarities);
      const score = scoreOf(parts, weights);
      if (score >= minScore) best.offer(slot, score, candidate.listing.id);
    }
    return best.list().map(({ item }) => matchOf(query, profiles[item]!, raw[item]!, rarities));
  };

  for (const listing of listings) upsert(listing);
  return {
    get size() {
      return corpus.size;
    },
    has: (id) => slotOf.has(id),
    get: (id) => profiles[slotOf.get(id) ?? -1]?.listing,
    upsert,
    remove,
    rank(query, options = {}) {
      const profile = resolve(query);
      return search(profile, (candidate) => isEligible(profile, candidate), options);
    },
    explain(query, candidateId) {
      const profile = resolve(query);
      const candidate = known(candidateId);
      const raw = textScores(profile)[slotOf.get(candidateId)!]!;
      return matchOf(profile, candidate, raw, tagRarities(corpus));
    },
    similar(query, options = {}) {
      const profile = profileOf(typeof query === 'string' ? draftOf(query) : query, weights.text);
      return search(profile, (candidate) => candidate.listing.id !== profile.listing.id, options);
    },
  };
}

/** Ranks candidates for one query without keeping an index; rarity is that of the candidates.
 * For more than one query, `createMatchIndex` is faster. */
export function rank(
  query: MatchListing,
  candidates: Iterable<MatchListing>,
  options: RankOptions & { weights?: Weights } = {},
): Match[] {
  return createMatchIndex(candidates, options.weights).rank(query, options);
}

/** A bare text as a listing without tags. */
const draftOf = (text: string): MatchListing => ({
  id: '',
  kind: 'need',
  title: '',
  what: text,
  how: '',
  why: '',
  organisation: { name: '', type: 'commune', country: '' },
  countries: [],
  themes: [],
  odds: [],
  partnerTypes: [],
  languages: [],
});
