import { relativeRarity } from '../text/bm25.ts';
import { LISTING_KINDS, type ListingKind, type Match, type MatchListing } from '../types.ts';
import { createAtlas } from './atlas.ts';
import { keepBest } from './best.ts';
import { countIn, emptyCorpus, type TagRarities, tagRarities } from './corpus.ts';
import { COMPLEMENTS, isEligible } from './eligible.ts';
import { addPosting, emptyPostings, impactsOf, type Postings, removePosting } from './postings.ts';
import { type Profile, profileOf, type Term } from './profile.ts';
import { askerOf, type Room, scan } from './scan.ts';
import { explain, partsOf } from './score.ts';
import { emptyShelf, freshenNorms, put, type Shelf, take } from './shelf.ts';
import { documentTermWeight, sharedTerms, termWeight, textPart } from './text.ts';
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
  const vocabulary = new Map<string, Entry>();
  const atlas = createAtlas();
  const corpus = emptyCorpus();
  /** Number of changes so far. */
  let version = 0;
  let rarities: TagRarities = tagRarities(corpus);
  let raritiesAt = 0;
  const room: Room = { raw: new Float64Array(0), missed: new Float64Array(0) };

  const remove = (id: string): boolean => {
    const old = kept.get(id);
    if (!old) return false;
    const { kind } = old.profile.listing;
    old.profile.terms.forEach(({ term }, i) => {
      const entry = old.entries[i]!;
      removePosting(entry.postings[kind]!, old.slot);
      entry.documents--;
      if (entry.documents === 0) vocabulary.delete(term);
    });
    take(shelves[kind], old.slot, atlas.numberOf);
    countIn(corpus, old.profile, -1);
    kept.delete(id);
    version++;
    return true;
  };

  const upsert = (listing: MatchListing): void => {
    remove(listing.id);
    const profile = profileOf(listing, weights.text);
    const slot = put(shelves[listing.kind], profile, atlas.numberOf);
    const entries = profile.terms.map(({ term, frequency }) => {
      let entry = vocabulary.get(term);
      if (!entry) {
        entry = emptyEntry();
        vocabulary.set(term, entry);
      }
      entry.postings[listing.kind] ??= emptyPostings();
      addPosting(entry.postings[listing.kind]!, slot, frequency);
      entry.documents++;
      return entry;
    });
    kept.set(listing.id, { profile, slot, entries });
    countIn(corpus, profile, 1);
    version++;
  };

  const known = (id: string): Kept => {
    const found = kept.get(id);
    if (!found) throw new RangeError(`no listing "${id}" in the index; upsert it first`);
    return found;
  };
  const strange = (listing: MatchListing): Query => {
    const profile = profileOf(listing, weights.text);
    return { profile, entries: profile.terms.map(({ term }) => vocabulary.get(term)) };
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
  const averageLength = (): number => Math.max(1, corpus.totalLength) / Math.max(1, corpus.size);
  const weightOf = (term: Term, entry = vocabulary.get(term.term)): number =>
    termWeight(term, rarityOf(entry), weights.text);
  const rarityOf = (entry: Entry | undefined): number => {
    if (!entry) return relativeRarity(corpus.size, 0);
    if (entry.rarityAt !== version) {
      entry.rarity = relativeRarity(corpus.size, entry.documents);
      entry.rarityAt = version;
    }
    return entry.rarity;
  };

  /** Raw text score of every slot of a shelf: one pass over the postings of the query's terms. */
  const addUp = ({ profile, entries }: Query, kind: ListingKind): void => {
    const { size, lengths } = shelves[kind];
    if (room.raw.length < size) {
      room.raw = new Float64Array(size * 2);
      room.missed = new Float64Array(size * 2);
    }
    const { raw } = room;
    const average = averageLength();
    raw.fill(0, 0, size);
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i];
      const list = entry?.postings[kind];
      if (!list || list.size === 0) continue;
      const impacts = impactsOf(list, lengths, average, weights.text);
      scatter(raw, list.slots, impacts, list.size, weightOf(profile.terms[i]!, entry));
    }
  };

  const search = (
    query: Query,
    kinds: readonly ListingKind[],
    accept: (candidate: Profile) => boolean,
    { limit = 10, minScore = 0 }: RankOptions,
  ) => {
    const { profile } = query;
    const tags = currentRarities();
    const asker = askerOf(profile, atlas, tags);
    const best = keepBest<{ profile: Profile; raw: number }>(limit);
    for (const kind of kinds) {
      freshenNorms(shelves[kind], tags, version);
      addUp(query, kind);
      scan(shelves[kind], asker, room, weights, tags, minScore, best, accept);
    }
    return best.list();
  };

  /** Partners of a listing that may be shown to it. */
  const partners = (query: Query, options: RankOptions) => {
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
      sharedTerms(query, candidate, (term) => weightOf(term)),
      weights,
    );

  for (const listing of listings) upsert(listing);
  return {
    get size() {
      return corpus.size;
    },
    has: (id) => kept.has(id),
    get: (id) => kept.get(id)?.profile.listing,
    upsert,
    remove,
    rank(query, options = {}) {
      const asked = resolve(query);
      return partners(asked, options).map(({ item }) => matchOf(asked.profile, item.profile, item.raw));
    },
    *lists(options = {}) {
      for (const [id, query] of kept) {
        yield { id, matches: partners(query, options).map(({ id: match, score }) => ({ id: match, score })) };
      }
    },
    explain(query, candidateId) {
      const asked = resolve(query);
      const candidate = known(candidateId).profile;
      const frequencies = new Map(candidate.terms.map(({ term, frequency }) => [term, frequency]));
      const average = averageLength();
      let raw = 0;
      for (const term of asked.profile.terms) {
        const frequency = frequencies.get(term.term);
        if (frequency === undefined) continue;
        raw += weightOf(term) * documentTermWeight(frequency, candidate.length, average, weights.text);
      }
      return matchOf(asked.profile, candidate, raw);
    },
    similar(query, options = {}) {
      const asked = strange(typeof query === 'string' ? draftOf(query) : query);
      const { filter } = options;
      const { id } = asked.profile.listing;
      return search(
        asked,
        LISTING_KINDS,
        ({ listing }) => listing.id !== id && (!filter || filter(listing)),
        options,
      ).map(({ item }) => matchOf(asked.profile, item.profile, item.raw));
    },
  };
}

/** A term of the corpus: how many listings have it, and which, by kind. */
interface Entry {
  documents: number;
  postings: Partial<Record<ListingKind, Postings>>;
  rarity: number;
  /** Change of the index that the rarity was worked out for. */
  rarityAt: number;
}

const emptyEntry = (): Entry => ({ documents: 0, postings: {}, rarity: 0, rarityAt: -1 });

/** A listing with the entries of its terms, so that no ranking looks a word up. */
interface Query {
  profile: Profile;
  entries: readonly (Entry | undefined)[];
}
interface Kept extends Query {
  slot: number;
  entries: readonly Entry[];
}

function scatter(
  raw: Float64Array,
  slots: Int32Array,
  impacts: Float64Array,
  size: number,
  weight: number,
): void {
  for (let i = 0; i < size; i++) raw[slots[i]!]! += weight * impacts[i]!;
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
