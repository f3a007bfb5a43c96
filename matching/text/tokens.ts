import { fold } from './fold.ts';

/** A word of a text: its folded form, and its form as written, kept as evidence. */
export interface Token {
  folded: string;
  surface: string;
  /** Where it begins in the text. */
  offset: number;
  /** Number of the clause it stands in; expressions never cross a clause. */
  clause: number;
}

/** Letters and digits with their marks, apostrophes and inner hyphens; or a mark that ends a clause. */
const WORD_OR_BREAK = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[.;:!?()[\]«»"“”•\n|]+/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** Words that French cuts before a vowel; what precedes the apostrophe carries no content. */
const ELIDED = new Set([
  ...['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu'],
]);
const APOSTROPHE = /['’ʼ]/;

/** Splits a text into words by Unicode classes, drops elided articles ("l'eau" gives "eau"), and numbers
 * the clauses. A hyphen separates: "porte-à-porte" is three words, so "porte à porte" meets it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  for (const match of text.matchAll(WORD_OR_BREAK)) {
    const surface = match[0];
    if (!WORD.test(surface)) {
      clause++;
      continue;
    }
    const folded = fold(surface);
    if (ELIDED.has(folded) && APOSTROPHE.test(text[match.index + surface.length] ?? '')) continue;
    tokens.push({ folded, surface, offset: match.index, clause });
  }
  return tokens;
}
