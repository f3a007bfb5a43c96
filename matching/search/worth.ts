import { BROADER_MARK, SENSE_MARK } from '../rank/terms.ts';
import { relativeRarity } from '../text/bm25.ts';
import { type SearchedFiche, termIn } from './fiche.ts';
import type { Meaning } from './meanings.ts';
import type { Asked } from './query.ts';

/** How sure each kind of evidence is that a fiche is what was asked for, before its frequency. Range 0-1. The word itself
 * first, then what it means; a tag is a choice of the author; who seeks a type of organisation is not of that type. */
export const SURE = {
  word: 0.85,
  concept: 0.75,
  sense: 0.5,
  country: 0.8,
  holderCountry: 0.6,
  theme: 0.6,
  odd: 0.8,
  type: 0.7,
  typeSought: 0.3,
} as const;

/** What may be meant by words that are still being typed is less sure by this. Range 0-1. */
const POSSIBLE = 0.5;
/** Words that stand apart say less than the expression. Range 0-1. */
const APART = 0.7;
/** Weighted occurrences that bring half of what is sure. Unit: occurrences of weight 1; range > 0. */
const HALF = 1;
/** What even a word that every fiche has is worth beside the others. Range 0-1. */
const FLOOR = 0.1;

const saturated = (frequency: number): number => frequency / (frequency + HALF);

/** What a fiche is worth for one thing asked, in [0, 1[: 0 when it has nothing of it. Kinds of evidence add up as
 * independent chances. */
export function worthOf(asked: Asked, fiche: SearchedFiche): number {
  let missed = 1;
  if (asked.word !== undefined) missed *= 1 - SURE.word * saturated(occurrences(asked.word, fiche));
  for (const meaning of asked.meanings) missed *= 1 - meaningWorth(meaning, fiche);
  for (const meaning of asked.possible) missed *= 1 - POSSIBLE * meaningWorth(meaning, fiche);
  if (asked.parts.length > 0) {
    const parts = asked.parts.map((part) => worthOf(part, fiche));
    if (parts.every(isMet)) missed *= 1 - (APART * parts.reduce((a, b) => a + b)) / parts.length;
  }
  return 1 - missed;
}

export const isMet = (worth: number): boolean => worth > 0;

/** Rarity of something asked among the fiches that were looked at. */
export function rarityOf(worths: Float64Array): number {
  const met = worths.reduce((count, worth) => count + (isMet(worth) ? 1 : 0), 0);
  return FLOOR + (1 - FLOOR) * relativeRarity(worths.length, met);
}

/** Sum of the weights of the texts in which a word begins like this. */
function occurrences(word: string, { texts }: SearchedFiche): number {
  const start = ` ${word}`;
  let sum = 0;
  for (const { folded, weight } of texts) if (folded.includes(start)) sum += weight;
  return sum;
}

function meaningWorth(meaning: Meaning, fiche: SearchedFiche): number {
  const { listing } = fiche;
  switch (meaning.kind) {
    case 'concept':
      return SURE.concept * saturated(termIn(fiche, BROADER_MARK + meaning.code)?.frequency ?? 0);
    case 'sense':
      return SURE.sense * saturated(termIn(fiche, SENSE_MARK + meaning.code)?.frequency ?? 0);
    case 'country':
      if (listing.countries.includes(meaning.country)) return SURE.country;
      return listing.organisation.country === meaning.country ? SURE.holderCountry : 0;
    case 'theme':
      return listing.themes.includes(meaning.theme) ? SURE.theme : 0;
    case 'odd':
      return listing.odds.includes(meaning.odd) ? SURE.odd : 0;
    case 'type':
      if (listing.organisation.type === meaning.type) return SURE.type;
      return listing.partnerTypes.includes(meaning.type) ? SURE.typeSought : 0;
  }
}
