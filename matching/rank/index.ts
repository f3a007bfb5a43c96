import { COMPLEMENTS, LISTING_KINDS, type ListingKind, type Match, type MatchListing } from '../types.ts';
import { askerOf } from './asker.ts';
import { createAtlas } from './atlas.ts';
import { keepBest } from './best.ts';
import { countIn, emptyCorpus, type TagRarities, tagRarities } from './corpus.ts';
import { isEligible } from './eligible.ts';
import { type Asked, averageLength, createTermIndex } from './inverted.ts';
import { type Profile, profileFrom, profileOf, type Reading } from './profile.ts';
import { emptyRoom, scan } from './scan.ts';
import { explain, partsOf } from './score.ts';
import { sharedTerms } from './shared.ts';
import { emptyShelf, freshenNorms, put, type Shelf, take } from './shelf.ts';
import { documentTermWeight, textPart } from './text.ts';
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
  /** Adds a listing, or replaces the one with its id.
   * @param reading what was found when the same listing was read before (see `writeSnapshot`): spares the reading,
   * which is nearly all that this costs
   * @returns what was found in it */
  upsert(listing: MatchListing, reading?: Reading): Reading;
  /** Every listing with what was found in it. */
  readings(): Iterable<{ listing: MatchListing; reading: Reading }>;
  /** @returns false when there was none */
  remove(id: string): boolean;
  /** Best partners of a listing, given itself or by its id; best first, equal scores by id.
   * @throws RangeError when the id is unknown */
  rank(query: string | MatchListing, options?: RankOptions): Match[];
  /** The best partners of every listing, one listing after the other, ids and scores only. Consumed step by step
   * it never holds a thread for more than one ranking; `rank` gives the reasons of the few that are looked at.
   * The index must not change meanwhile. */
  lists(options?: RankOptions): Iterable<{ id: string; matches: { id: string; score: number }[] }>;
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
  const shelves: Record<ListingKind, Shelf> = { need: emptyShelf(), offer: emptyShelf(), call: emptyShelf() };
  const kept = new Map<string, Kept>();
  const atlas = createAtlas();
  const corpus = emptyCorpus();
  const words = createTermIndex(corpus, weights.text);
  /** Number of changes so far. */
  let version = 0;
  let rarities: TagRarities = tagRarities(corpus);
  let raritiesAt = 0;
  let room = emptyRoom();

  const remove = (id: string): boolean => {
    const old = kept.get(id);
    if (!old) return false;
    const { profile, slot, asked } = old;
    words.take(profile, asked, slot);
    take(shelves[profile.listing.kind], slot, atlas.numberOf);
    countIn(corpus, profile, -1);
    kept.delete(id);
    version++;
    return true;
  };

  const upsert = (listing: MatchListing, reading?: Reading): Reading => {
    remove(listing.id);
    const profile = reading ? profileFrom(listing, reading) : profileOf(listing, weights.text);
    const slot = put(shelves[listing.kind], profile, atlas.numberOf);
    const asked = words.put(profile, slot);
    kept.set(listing.id, { profile, slot, asked });
    countIn(corpus, profile, 1);
    version++;
    return profile;
  };

  const known = (id: string): Kept => {
    const found = kept.get(id);
    if (!found) throw new RangeError(`no listing "${id}" in the index; upsert it first`);
    return found;
  };
  const strange = (listing: MatchListing): Query => {
    const profile = profileOf(listing, weights.text);
    return { profile, asked: words.ask(profile) };
  };
  const resolve = (query: string | MatchListing): Query =>
    typeof query === 'string' ? known(query) : strange(query);

  const currentRarities = (): TagRarities => {
    if (raritiesAt !== version) {
      rarities = tagRarities(corpus);
      raritiesAt = version;
    }
    return rarities;
  };
  const search = (
    query: Query,
    kinds: readonly ListingKind[],
    accept: (candidate: Profile) => boolean,
    { limit = 10, minScore = 0 }: RankOptions,
  ): Found[] => {
    const { profile } = query;
    const tags = currentRarities();
    const asker = askerOf(profile, atlas, tags);
    const best = keepBest<Found['item']>(limit);
    for (const kind of kinds) {
      const shelf = shelves[kind];
      freshenNorms(shelf, tags, version);
      if (room.raw.length < shelf.size) room = emptyRoom(shelf.size * 2);
      room.raw.fill(0, 0, shelf.size);
      words.score(query.asked, kind, room.raw, shelf.lengths);
      scan(shelf, asker, room, weights, tags, minScore, best, accept);
    }
    return best.list();
  };

  /** Partners of a listing that may be shown to it. */
  const partners = (query: Query, options: RankOptions): Found[] => {
    const { profile } = query;
    const { filter } = options;
    return search(
      query,
      COMPLEMENTS[profile.listing.kind],
      (candidate) => isEligible(profile, candidate) && (!filter || filter(candidate.listing)),
      options,
    );
  };

  const matchOf = (query: Profile, candidate: Profile, raw: number): Match =>
    explain(
      query,
      candidate,
      partsOf(query, candidate, textPart(raw, weights.text), currentRarities()),
      sharedTerms(query, candidate, words.rarityOf),
      weights,
    );

  const explained = ({ profile }: Query, found: readonly Found[]): Match[] =>
    found.map(({ item }) => matchOf(profile, item.profile, item.raw));

  for (const listing of listings) upsert(listing);
  return {
    get size() {
      return corpus.size;
    },
    has: (id) => kept.has(id),
    get: (id) => kept.get(id)?.profile.listing,
    upsert,
    remove,
    *readings() {
      for (const { profile } of kept.values()) yield { listing: profile.listing, reading: profile };
    },
    rank(query, options = {}) {
      const asked = resolve(query);
      return explained(asked, partners(asked, options));
    },
    similar(query, options = {}) {
      const asked = strange(typeof query === 'string' ? draftOf(query) : query);
      const { filter } = options;
      const { id } = asked.profile.listing;
      const accept = ({ listing }: Profile) => listing.id !== id && (!filter || filter(listing));
      return explained(asked, search(asked, LISTING_KINDS, accept, options));
    },
    *lists(options = {}) {
      for (const [id, query] of kept) {
        const found = partners(query, options);
        yield { id, matches: found.map(({ id: match, score }) => ({ id: match, score })) };
      }
    },
    explain(query, candidateId) {
      const asked = resolve(query);
      const candidate = known(candidateId).profile;
      const frequencies = new Map(candidate.terms.map(({ term, frequency }) => [term, frequency]));
      const average = averageLength(corpus);
      let raw = 0;
      for (const term of asked.profile.terms) {
        const frequency = frequencies.get(term.term);
        if (frequency === undefined) continue;
        raw += words.weightOf(term) * documentTermWeight(frequency, candidate.length, average, weights.text);
      }
      return matchOf(asked.profile, candidate, raw);
    },
  };
}

/** A candidate among the best. */
interface Found {
  item: { profile: Profile; raw: number };
  score: number;
  id: string;
}

/** A listing with the numbers of its terms, so that no ranking looks a word up. */
interface Query {
  profile: Profile;
  asked: Asked;
}
interface Kept extends Query {
  slot: number;
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
