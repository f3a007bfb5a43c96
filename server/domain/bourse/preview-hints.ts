import type { Suggestions } from '../../../matching/types.ts';
import type { MissingCode } from '../../contract/listings.ts';
import type { ParsedInput } from '../../contract/operations.ts';

/** Characters below which a text gives too few words to meet another; a sentence or two. */
const SHORT_TEXT_CHARS = 120;

/** What keeps a draft from being found, heaviest first; an empty list when it says enough. */
export function missingToBeFound(
  { what, how, why, title, themes, countries, odds, languages, kind }: ParsedInput<'partner:preview'>,
  found: Suggestions,
): MissingCode[] {
  const text = [title, what, how, why].join(' ').trim();
  const missing: [MissingCode, boolean][] = [
    ['text', text.length < SHORT_TEXT_CHARS],
    ['themes', themes.length === 0],
    // An offer may be for any country; one that the text names should be said all the same.
    ['countries', countries.length === 0 && (kind !== 'offer' || found.countries.length > 0)],
    ['odds', odds.length === 0],
    ['languages', languages.length === 0],
    ['how', how.trim() === '' && text.length >= SHORT_TEXT_CHARS],
  ];
  return missing.flatMap(([code, isMissing]) => (isMissing ? [code] : []));
}
