import { singular } from '../text/inflection.ts';
import { isStopWord } from '../text/stopwords.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { TextLanguage } from '../types.ts';

/** Puts right what was mistyped: "trasnfert" is read as "transfert". */
export interface Spelling {
  /** The same tokens, where those that no dictionary knows read as the one known word that is one slip away: a
   * letter too many, too few, wrong, or two that changed places. Surfaces stay as written. Left alone: short
   * words, words with a capital (mostly names) or a digit, and the first letter, which people rarely get wrong. */
  corrected(tokens: readonly Token[], lang: TextLanguage): Token[];
}

/** Words shorter than this are one slip away from too many others. */
const MIN_LETTERS = 6;
/** Words remembered per language. */
const MEMO_LIMIT = 100_000;

/** @param expressions all that the dictionaries list in a language
 * @param knows whether a word is known in any form */
export function createSpelling(
  expressions: (lang: TextLanguage) => Iterable<string>,
  knows: (folded: string, lang: TextLanguage) => boolean,
): Spelling {
  const books: Partial<Record<TextLanguage, Book>> = {};
  const bookOf = (lang: TextLanguage): Book => {
    books[lang] ??= bookFrom(expressions(lang), lang);
    return books[lang];
  };
  const correct = (folded: string, lang: TextLanguage): string => {
    const book = bookOf(lang);
    let right = book.memo.get(folded);
    if (right === undefined) {
      const known = book.singulars.has(singular(folded, lang)) || knows(folded, lang);
      right = known ? folded : (onlySlip(folded, book.words) ?? folded);
      if (book.memo.size >= MEMO_LIMIT) book.memo.clear();
      book.memo.set(folded, right);
    }
    return right;
  };
  return {
    corrected: (tokens, lang) =>
      tokens.map((token) => {
        const { folded, surface } = token;
        if (folded.length < MIN_LETTERS || isStopWord(folded, lang) || !/^\p{Ll}+$/u.test(surface))
          return token;
        const right = correct(folded, lang);
        return right === folded ? token : { ...token, folded: right };
      }),
  };
}

interface Book {
  words: ReadonlySet<string>;
  singulars: ReadonlySet<string>;
  memo: Map<string, string>;
}

function bookFrom(expressions: Iterable<string>, lang: TextLanguage): Book {
  const words = new Set<string>();
  for (const expression of expressions) for (const { folded } of tokenize(expression)) words.add(folded);
  return { words, singulars: new Set([...words].map((word) => singular(word, lang))), memo: new Map() };
}

/** The known word one slip away, when there is exactly one. */
function onlySlip(folded: string, words: ReadonlySet<string>): string | undefined {
  let found: string | undefined;
  for (const candidate of slips(folded)) {
    if (candidate === found || !words.has(candidate)) continue;
    if (found !== undefined) return undefined;
    found = candidate;
  }
  return found;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** What the word may have been meant to be; some come twice.
 * Source: the edits of Damerau 1964, "A technique for computer detection and correction of spelling errors" */
function* slips(word: string): Iterable<string> {
  for (let i = 1; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    for (const letter of LETTERS) yield before + letter + after;
    if (after === '') continue;
    yield before + after.slice(1);
    for (const letter of LETTERS) yield before + letter + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
  }
}
