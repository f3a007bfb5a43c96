import type { TextLanguage } from '../types.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stopwords.ts';
import { type Token, tokenize } from './tokens.ts';

/** A token with its stem. */
export interface StemmedToken extends Token {
  stem: string;
}

/** The words of a text that carry content: no stop word, each with its stem.
 * @param text the text, or its tokens when they are known already */
export function contentWords(text: string | readonly Token[], lang: TextLanguage): StemmedToken[] {
  const tokens = typeof text === 'string' ? tokenize(text) : text;
  return tokens
    .filter((token) => !isStopWord(token.folded, lang))
    .map((token) => ({ ...token, stem: stem(token.folded, lang) }));
}

/** What stands in the text from the first token to the last, small words included. */
export function writtenForm(text: string, first: Token, last: Token): string {
  return text.slice(first.offset, last.offset + last.surface.length);
}
