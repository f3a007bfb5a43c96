import { relativeRarity } from '../text/bm25.ts';
import { ODD_NUMBERS, THEMES } from '../types.ts';
import type { Profile } from './profile.ts';

/** Counts over all listings, from which rarity follows. Whole numbers only: the order of changes leaves
 * no trace, so an index that grew step by step equals one that was built at once. */
export interface Corpus {
  size: number;
  /** Sum of weighted lengths. */
  totalLength: number;
  themes: Int32Array;
  odds: Int32Array;
  countries: Map<string, number>;
}

export const emptyCorpus = (): Corpus => ({
  size: 0,
  totalLength: 0,
  themes: new Int32Array(THEMES.length),
  odds: new Int32Array(ODD_NUMBERS.length),
  countries: new Map(),
});

/** Adds a listing to the counts (`step` 1) or takes it out (-1). */
export function countIn(corpus: Corpus, { listing, length }: Profile, step: 1 | -1): void {
  corpus.size += step;
  corpus.totalLength += step * length;
  for (const theme of new Set(listing.themes)) corpus.themes[THEMES.indexOf(theme)]! += step;
  for (const odd of new Set(listing.odds)) corpus.odds[odd - 1]! += step;
  for (const country of new Set([...listing.countries, listing.organisation.country])) {
    corpus.countries.set(country, (corpus.countries.get(country) ?? 0) + step);
  }
}

/** Rarities in [0, 1] of the tags in the corpus, ready for one ranking. */
export interface TagRarities {
  themes: Float64Array;
  odds: Float64Array;
  country: (code: string) => number;
}

export function tagRarities(corpus: Corpus): TagRarities {
  const rarity = (count: number) => relativeRarity(corpus.size, count);
  return {
    themes: Float64Array.from(corpus.themes, rarity),
    odds: Float64Array.from(corpus.odds, rarity),
    country: (code) => rarity(corpus.countries.get(code) ?? 0),
  };
}
