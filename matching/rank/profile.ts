import { CONCEPTS, domainMatcher, generalVocabulary, spelling, withBroader } from '../lexicon/index.ts';
import { oddVector } from '../tags/odds.ts';
import { themeVector } from '../tags/themes.ts';
import { detectLanguage } from '../text/language.ts';
import { withoutPhrases } from '../text/phrases.ts';
import { tokenize } from '../text/tokens.ts';
import { writtenForm } from '../text/words.ts';
import type { MatchListing, TextLanguage } from '../types.ts';
import { BROADER_MARK, CONCEPT_MARK, readAsWritten, readWords, type Term, TermBag } from './terms.ts';
import type { TextField, TextWeights } from './weights.ts';

export type { Term } from './terms.ts';

/** What reading a listing finds: everything that costs time to find again. */
export interface Reading {
  lang: TextLanguage;
  /** Sorted by term, so that every sum runs in one order. */
  terms: Term[];
  /** Weighted number of content words. */
  length: number;
  /** Strength in [0, 1] of each theme, in the order of THEMES: declared 1, read in the text less. */
  themes: Float64Array;
  /** Strength in [0, 1] of each goal, index = number - 1. */
  odds: Float64Array;
}

/** What matching keeps of a listing: everything that depends on it alone. */
export interface Profile extends Reading {
  listing: MatchListing;
  /** Same owner = same organisation. */
  owner: string;
}

const FIELDS: readonly TextField[] = ['title', 'what', 'how', 'why', 'difficulties'];

/** Reads a listing once. Pure: the same listing gives the same profile. */
export const profileOf = (listing: MatchListing, weights: TextWeights): Profile =>
  profileFrom(listing, readListing(listing, weights));

/** The profile of a listing that was read before. */
export const profileFrom = (
  listing: MatchListing,
  { lang, terms, length, themes, odds }: Reading,
): Profile => ({
  listing,
  owner: listing.organisation.id ?? listing.organisation.name,
  lang,
  terms,
  length,
  themes,
  odds,
});

function readListing(listing: MatchListing, weights: TextWeights): Reading {
  const lang = listing.lang ?? detectLanguage(FIELDS.map((field) => listing[field] ?? '').join('\n'));
  const bag = new TermBag();
  const conceptStrength = new Map<string, number>();
  const asWritten = weights.written > 0 || weights.pair > 0;
  let length = 0;
  for (const field of FIELDS) {
    const weight = weights.fields[field];
    const text = listing[field] ?? '';
    const tokens = withoutPhrases(spelling.corrected(tokenize(text), lang), lang);
    length += weight * readWords(bag, text, tokens, lang, weight);
    if (asWritten) readAsWritten(bag, tokens, lang, weight);
    for (const { concept, first, last } of domainMatcher.find(tokens, lang)) {
      const surface = writtenForm(text, first, last);
      const [self, ...wider] = withBroader(concept);
      const everyday = first === last && generalVocabulary.knows(first.folded, lang);
      const share = everyday ? weights.everyday : 1;
      bag.add(CONCEPT_MARK + self!.code, weight, surface, share);
      for (const { code } of [self!, ...wider]) bag.add(BROADER_MARK + code, weight, surface, share);
      conceptStrength.set(self!.code, (conceptStrength.get(self!.code) ?? 0) + weight);
    }
  }
  const inText = CONCEPTS.filter((concept) => conceptStrength.has(concept.code)).map((concept) => ({
    concept,
    frequency: conceptStrength.get(concept.code)!,
  }));
  return {
    lang,
    terms: bag.list(),
    length,
    themes: themeVector(listing.themes, inText),
    odds: oddVector(listing.odds, inText),
  };
}
