import { tokenize } from '../text/tokens.ts';
import type { MatchListing } from '../types.ts';

/** Share of words in common at which two texts are one text, edited a little. Range 0-1. Two different fiches
 * of the demo share 0.13 at most. */
const SAME_TEXT = 0.8;
/** Below so many different words a text is too short to be called the copy of another. */
const MIN_WORDS = 12;
/** Letters of the words that count: shorter ones are grammar. */
const MIN_LETTERS = 4;

/** Would a reader take these two for one proposal? One organisation on one theme (or without any), or a text
 * that is almost the same, whoever posted it. */
export function areAlike(a: MatchListing, b: MatchListing): boolean {
  if (a.kind !== b.kind) return false;
  if (ownerOf(a) === ownerOf(b) && a.themes.some((theme) => b.themes.includes(theme))) return true;
  return sharedWords(a, b) >= SAME_TEXT;
}

/** Words of both over words of either (Jaccard), in [0, 1]; 0 when either text is too short to tell. */
export function sharedWords(a: MatchListing, b: MatchListing): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (Math.min(left.size, right.size) < MIN_WORDS) return 0;
  // Sizes alone often say that it cannot be enough.
  if (Math.min(left.size, right.size) < SAME_TEXT * Math.max(left.size, right.size)) return 0;
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / (left.size + right.size - both);
}

const ownerOf = ({ organisation }: MatchListing): string => organisation.id ?? organisation.name;

/** A listing in an index is never edited, so its words are read once. */
const known = new WeakMap<MatchListing, ReadonlySet<string>>();

function wordsOf(listing: MatchListing): ReadonlySet<string> {
  const before = known.get(listing);
  if (before) return before;
  const text = [listing.title, listing.what, listing.how, listing.why].join('\n');
  const words = new Set(
    tokenize(text)
      .map(({ folded }) => folded)
      .filter((word) => word.length >= MIN_LETTERS),
  );
  known.set(listing, words);
  return words;
}
