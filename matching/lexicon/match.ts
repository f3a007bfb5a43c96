import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stopwords.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';
import type { Concept } from './parse.ts';

/** A content word: a token that is no stop word, with its stem. */
export interface StemmedToken extends Token {
  stem: string;
}

/** A concept read in a text: content words `start` (included) to `end` (excluded). */
export interface ConceptHit {
  concept: Concept;
  start: number;
  end: number;
}

/** Finds concepts in a text; the longest expression wins, and a word belongs to one hit only. */
export interface ConceptMatcher {
  find(words: readonly StemmedToken[], lang: TextLanguage): ConceptHit[];
}

/** The content words of a text, stemmed. */
export function contentWords(text: string, lang: TextLanguage): StemmedToken[] {
  return tokenize(text)
    .filter((token) => !isStopWord(token.folded, lang))
    .map((token) => ({ ...token, stem: stem(token.folded, lang) }));
}

/** The words from `start` to `end`, as the text writes them, small words included. */
export function writtenForm(
  text: string,
  words: readonly StemmedToken[],
  start: number,
  end: number,
): string {
  const last = words[end - 1]!;
  return text.slice(words[start]!.offset, last.offset + last.surface.length);
}

/** The key under which an expression is found: its stems, stop words left out. */
export const expressionKey = (expression: string, lang: TextLanguage): string[] =>
  contentWords(expression, lang).map((word) => word.stem);

/** Builds the matcher: one trie of stems per language.
 * @throws RangeError when an expression has only stop words, or two concepts share an expression */
export function createConceptMatcher(concepts: readonly Concept[]): ConceptMatcher {
  const tries: Record<TextLanguage, Node> = { fr: node(), en: node(), es: node(), pt: node() };
  for (const concept of concepts) {
    for (const lang of TEXT_LANGUAGES) {
      for (const expression of concept.expressions[lang]) add(tries[lang], concept, expression, lang);
    }
  }
  return { find: (words, lang) => find(tries[lang], words) };
}

interface Node {
  next: Map<string, Node>;
  concept?: Concept;
}

const node = (): Node => ({ next: new Map() });

function add(root: Node, concept: Concept, expression: string, lang: TextLanguage): void {
  const key = expressionKey(expression, lang);
  if (key.length === 0) throw new RangeError(`"${expression}" of ${concept.code} has only stop words`);
  let at = root;
  for (const stemmed of key) {
    const next = at.next.get(stemmed) ?? node();
    at.next.set(stemmed, next);
    at = next;
  }
  if (at.concept && at.concept !== concept) {
    throw new RangeError(`"${expression}" (${lang}) belongs to ${at.concept.code} and to ${concept.code}`);
  }
  at.concept = concept;
}

function find(root: Node, words: readonly StemmedToken[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let start = 0; start < words.length; ) {
    const hit = longestFrom(root, words, start);
    if (hit) hits.push(hit);
    start = hit ? hit.end : start + 1;
  }
  return hits;
}

function longestFrom(root: Node, words: readonly StemmedToken[], start: number): ConceptHit | undefined {
  let best: ConceptHit | undefined;
  let at: Node | undefined = root;
  for (let i = start; i < words.length; i++) {
    const word = words[i]!;
    if (word.clause !== words[start]!.clause) break;
    at = at.next.get(word.stem);
    if (!at) break;
    if (at.concept) best = { concept: at.concept, start, end: i + 1 };
  }
  return best;
}
