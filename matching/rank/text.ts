import { bm25Plus, relativeRarity } from '../text/bm25.ts';
import { BROADER_MARK, CONCEPT_MARK, PAIR_MARK, type Term, WRITTEN_MARK } from './terms.ts';
import type { TextWeights } from './weights.ts';

/** What one term of the query is worth against any document, before the document's own frequency. */
export const queryTermWeight = (
  term: Term,
  documents: number,
  documentFrequency: number,
  weights: TextWeights,
): number => termWeight(term, relativeRarity(documents, documentFrequency), weights);

/** The same, where the rarity in [0, 1] is known. */
export function termWeight({ term, frequency, share }: Term, rarity: number, weights: TextWeights): number {
  const kind = kindWeight(term, weights);
  const { k1 } = weights.bm25;
  const inQuery = ((k1 + 1) * frequency) / (k1 + frequency);
  return kind * share * inQuery * rarity;
}

function kindWeight(term: string, weights: TextWeights): number {
  switch (term[0]) {
    case CONCEPT_MARK:
      return weights.concept;
    case BROADER_MARK:
      return weights.broader;
    case WRITTEN_MARK:
      return weights.written;
    case PAIR_MARK:
      return weights.pair;
    default:
      return 1;
  }
}

/** Weight of the term in a document of `length`: BM25+ over weighted fields, scaled to [0, 1]. In single precision:
 * an index keeps as many as there are words, and half the memory is read in half the time. */
export const documentTermWeight = (
  frequency: number,
  length: number,
  averageLength: number,
  { bm25 }: TextWeights,
): number => Math.fround(bm25Plus(frequency, length, averageLength, bm25) / (bm25.k1 + 1 + bm25.delta));

/** From the raw sum to the text part in [0, 1[: one half at `half`, never full. */
export const textPart = (raw: number, { half }: TextWeights): number => (raw <= 0 ? 0 : raw / (raw + half));
