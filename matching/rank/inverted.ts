import { relativeRarity } from '../text/bm25.ts';
import { LISTING_KINDS, type ListingKind } from '../types.ts';
import type { Corpus } from './corpus.ts';
import { addPosting, addUp, emptyPostings, grown, type Postings, removePosting } from './postings.ts';
import type { Profile, Term } from './profile.ts';
import { termWeight } from './text.ts';
import type { TextWeights } from './weights.ts';

/** The terms of a listing as a ranking reads them, in the order of the profile. */
export interface Asked {
  /** Number of each term; -1 where no listing has it. */
  numbers: Int32Array;
  /** What each term is worth before its rarity. */
  worth: Float64Array;
}

/** Which listings have which terms: the inverted index. */
export interface TermIndex {
  /** @returns the terms of the listing that is now in `slot` of its kind */
  put(profile: Profile, slot: number): Asked;
  take(profile: Profile, asked: Asked, slot: number): void;
  ask(profile: Profile): Asked;
  /** Writes the raw text score of every listing of a kind to `raw`, by slot. Sums run in the order of the terms.
   * @param lengths of the listings of that kind, by slot */
  score(asked: Asked, kind: ListingKind, raw: Float64Array, lengths: Float64Array): void;
  weightOf(term: Term): number;
  /** Of a term among all listings, range 0-1; 1 where none has it. */
  rarityOf(term: string): number;
}

/** @param corpus counts that whoever fills the index keeps up to date */
export function createTermIndex(corpus: Corpus, weights: TextWeights): TermIndex {
  const numbers = new Map<string, number>();
  /** Numbers of terms that no listing has any more. */
  const spare: number[] = [];
  const postings = Object.fromEntries(LISTING_KINDS.map((kind) => [kind, emptyPostings()])) as Record<
    ListingKind,
    Postings
  >;
  /** By number of the term: listings that have it, its rarity, and the size of the corpus that this is for. */
  let documents = new Int32Array(64);
  let rarities = new Float64Array(64);
  let raritiesAt = new Int32Array(64);

  const numberFor = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = spare.pop() ?? numbers.size;
    numbers.set(term, number);
    if (number >= documents.length) {
      documents = grown(documents, number * 2);
      rarities = grown(rarities, number * 2);
      raritiesAt = grown(raritiesAt, number * 2);
    }
    return number;
  };
  const countDocument = (number: number, step: 1 | -1): void => {
    documents[number]! += step;
    raritiesAt[number] = -1;
  };
  const rarityOf = (number: number): number => {
    if (raritiesAt[number] !== corpus.size) {
      rarities[number] = relativeRarity(corpus.size, documents[number]!);
      raritiesAt[number] = corpus.size;
    }
    return rarities[number]!;
  };
  const rarityOfTerm = (term: string): number => {
    const number = numbers.get(term);
    return number === undefined ? relativeRarity(corpus.size, 0) : rarityOf(number);
  };
  const worthOf = (terms: readonly Term[]): Float64Array =>
    Float64Array.from(terms, (term) => termWeight(term, 1, weights));

  return {
    put({ listing, terms }, slot) {
      const list = Int32Array.from(terms, ({ term, frequency }) => {
        const number = numberFor(term);
        countDocument(number, 1);
        addPosting(postings[listing.kind], number, slot, frequency);
        return number;
      });
      return { numbers: list, worth: worthOf(terms) };
    },
    take({ listing, terms }, asked, slot) {
      asked.numbers.forEach((number, i) => {
        removePosting(postings[listing.kind], number, slot);
        countDocument(number, -1);
        if (documents[number]! > 0) return;
        numbers.delete(terms[i]!.term);
        spare.push(number);
      });
    },
    ask: ({ terms }) => ({
      numbers: Int32Array.from(terms, ({ term }) => numbers.get(term) ?? -1),
      worth: worthOf(terms),
    }),
    score({ numbers: list, worth }, kind, raw, lengths) {
      const ofKind = postings[kind];
      const average = averageLength(corpus);
      for (let i = 0; i < list.length; i++) {
        const number = list[i]!;
        if (number < 0) continue;
        addUp(ofKind, number, worth[i]! * rarityOf(number), raw, lengths, average, weights);
      }
    },
    weightOf: (term) => termWeight(term, rarityOfTerm(term.term), weights),
    rarityOf: rarityOfTerm,
  };
}

/** Weighted content words of a listing, on average. */
export const averageLength = ({ totalLength, size }: Corpus): number =>
  Math.max(1, totalLength) / Math.max(1, size);
