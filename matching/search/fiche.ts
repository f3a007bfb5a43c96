import type { Reading } from '../rank/profile.ts';
import type { Term } from '../rank/terms.ts';
import { fold } from '../text/fold.ts';
import type { MatchListing } from '../types.ts';

/** A fiche as a search looks at it. */
export interface SearchedFiche {
  listing: MatchListing;
  contacts: readonly string[];
  /** Sorted by term. */
  terms: readonly Term[];
  /** Words of each text, folded, a space before each: a word that begins like "eau" is found as " eau". */
  texts: readonly SearchedText[];
}

export interface SearchedText {
  /** As it was written. */
  written: string;
  folded: string;
  weight: number;
}

/** What a word is worth by where it stands; the names weigh as the title. */
const WEIGHTS = { title: 3, what: 2, how: 1, why: 1, difficulties: 1 } as const;
const NAME_WEIGHT = 3;

export function pageOf(
  listing: MatchListing,
  { terms }: Reading,
  contacts: readonly string[],
): SearchedFiche {
  const { name, region = '' } = listing.organisation;
  const fields = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  return {
    listing,
    contacts,
    terms,
    texts: [
      ...fields.map((field) => ({ written: listing[field] ?? '', weight: WEIGHTS[field] })),
      ...[name, region, ...contacts].map((written) => ({ written, weight: NAME_WEIGHT })),
    ]
      .filter(({ written }) => written !== '')
      .map((text) => ({ ...text, folded: searchable(text.written) })),
  };
}

const searchable = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** The term in the fiche, if it is there. */
export function termIn({ terms }: SearchedFiche, wanted: string): Term | undefined {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.term < wanted) low = middle + 1;
    else high = middle;
  }
  const found = terms[low];
  return found?.term === wanted ? found : undefined;
}
