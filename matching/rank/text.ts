import { bm25Plus, relativeRarity } from '../text/bm25.ts';
import { tokenize } from '../text/tokens.ts';
import type { SharedTerm } from '../types.ts';
import type { Profile } from './profile.ts';
import { BROADER_MARK, CONCEPT_MARK, PAIR_MARK, SENSE_MARK, type Term, WRITTEN_MARK } from './terms.ts';
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

/** Weight below which a shared word says nothing to a reader ("projet", "commune"). Unit: rarity; range 0-1. */
const MIN_SHOWN = 0.35;
/** Letters that the spelling of an unknown word needs to be shown across languages: short ones agree by accident. */
const MIN_CROSS_LETTERS = 4;

/** The concepts and words that both share, concepts first, each group the weightiest first. Left out, though they
 * count in the score: a stem or a wider concept that a shared concept already shows in the same words, words as they
 * are written (their senses are shown), numbers, and words that are everywhere. */
export function sharedTerms(
  query: Profile,
  candidate: Profile,
  weightOf: (term: Term) => number,
  limit = 8,
): SharedTerm[] {
  const inCandidate = new Map(candidate.terms.map((term) => [term.term, term]));
  const common = query.terms
    .filter(({ term }) => !term.startsWith(WRITTEN_MARK) && !term.startsWith(PAIR_MARK))
    .flatMap((term) => {
      const other = inCandidate.get(term.term);
      return other ? [{ term, other, weight: weightOf(term) }] : [];
    })
    .sort((a, b) => b.weight - a.weight || (a.term.term < b.term.term ? -1 : 1));
  const shown: SharedTerm[] = [];
  const covered = new Set<string>();
  const concepts = common.filter(({ term }) => term.term.startsWith(CONCEPT_MARK));
  const sameLanguage = query.lang === candidate.lang;
  const others = common.filter(
    ({ term: { term }, weight }) =>
      term.startsWith(BROADER_MARK) ||
      (term.startsWith(SENSE_MARK) && weight >= MIN_SHOWN) ||
      (!term.startsWith(CONCEPT_MARK) &&
        weight >= MIN_SHOWN &&
        !/^\d+$/.test(term) &&
        (sameLanguage || term.length >= MIN_CROSS_LETTERS)),
  );
  for (const { term, other } of [...concepts, ...others]) {
    if (shown.length >= limit) break;
    if (covered.has(`${term.surface}|${other.surface}`)) continue;
    covered.add(`${term.surface}|${other.surface}`);
    if (term.term.startsWith(CONCEPT_MARK)) {
      for (const word of tokenize(term.surface)) {
        for (const match of tokenize(other.surface)) covered.add(`${word.surface}|${match.surface}`);
      }
    }
    shown.push({
      term: term.term.replace(/^[#^~]/, ''),
      inQuery: term.surface,
      inCandidate: other.surface,
    });
  }
  return shown;
}
