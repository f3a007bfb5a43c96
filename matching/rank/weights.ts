import type { Bm25Params } from '../text/bm25.ts';
import type { MatchPart } from '../types.ts';

/** Everything that can be tuned. Defaults were chosen on `fixtures/judged` (see docs/matching.md). */
export interface Weights {
  /** Points of the score that each part can bring. Unit: share of the score; range 0-1; they add up to 1. */
  parts: Record<MatchPart, number>;
  text: TextWeights;
}

export interface TextWeights {
  bm25: Bm25Params;
  /** What one occurrence counts for in each field. Whole numbers, so that sums are exact. Range 1-10. */
  fields: Record<TextField, number>;
  /** Weight of a shared concept beside that of a shared word (1), which counts as well. Range 0-10. */
  concept: number;
  /** Weight of a shared wider concept beside that of a shared word (1). Range 0-10. */
  broader: number;
  /** What a concept, and what is wider, is worth where only an everyday word says it ("bois", "femme"), beside one that an
   * expression or a word of the trade says (1). Range 0-1. */
  everyday: number;
  /** Weight of a word as it is written, beside its senses, where both texts have one language. Range 0-2. */
  written: number;
  /** Weight of two words that stand side by side in both texts, beside that of each. Range 0-2. */
  pair: number;
  /** Weight of the raw text score at which the text part is one half. Unit: rare shared terms. Range 1-30. */
  half: number;
}

export type TextField = 'title' | 'what' | 'how' | 'why' | 'difficulties';

export const DEFAULT_WEIGHTS: Weights = {
  parts: {
    text: 0.34,
    themes: 0.22,
    odds: 0.09,
    countries: 0.24,
    partnerType: 0.06,
    linkForm: 0.02,
    language: 0.03,
  },
  text: {
    // No floor for a present term: a long text has a synonym of almost anything.
    bm25: { k1: 3, b: 0.75, delta: 0 },
    fields: { title: 3, what: 2, how: 1, why: 1, difficulties: 1 },
    concept: 1,
    broader: 0.5,
    everyday: 1,
    written: 0,
    pair: 0,
    half: 6,
  },
};
