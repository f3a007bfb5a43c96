import { addsAccent } from '../text/fold.ts';
import { singular } from '../text/inflection.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stopwords.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';
import { isGlue } from './glue.ts';
import type { Concept } from './parse.ts';

/** A concept read in a text, from its first token to its last. */
export interface ConceptHit {
  concept: Concept;
  first: Token;
  last: Token;
}

/** Finds concepts in a text. The longest expression wins; of two equally long, the one that is written
 * letter for letter; a word belongs to one hit only; no expression crosses a clause; a French word that carries an
 * accent which the listed one has not is another word ("côté" is no "côte"; Spanish and Portuguese plurals move theirs). */
export interface ConceptMatcher {
  find(tokens: readonly Token[], lang: TextLanguage): ConceptHit[];
}

/** Expressions in which no concept is looked for: the coast of "Côte d'Ivoire" is none. */
export type Names = (lang: TextLanguage) => readonly string[];

/** Builds the matcher: per language a trie of words as written (folded), and a looser one, by stems for
 * expressions of several words and without plural or feminine for single words. Where two concepts share a
 * loose form ("mer", "mère") it decides nothing, and each is known by its written forms.
 * @throws RangeError when an expression has only glue words, or two concepts share a written form */
export function createConceptMatcher(concepts: readonly Concept[], names: Names = () => []): ConceptMatcher {
  const tries = Object.fromEntries(
    TEXT_LANGUAGES.map((lang) => [lang, { written: node(), stems: node(), singles: node() }]),
  ) as Record<TextLanguage, Tries>;
  for (const concept of concepts) {
    for (const lang of TEXT_LANGUAGES) {
      for (const expression of concept.expressions[lang]) add(tries[lang], concept, expression, lang);
    }
  }
  for (const lang of TEXT_LANGUAGES) {
    for (const name of names(lang)) {
      const key = writtenKey(name, lang);
      if (key.length > 1) reach(tries[lang].written, key).isName = true;
    }
  }
  return {
    find(tokens, lang) {
      const { written, stems, singles } = tries[lang];
      const words = tokens.filter(({ folded }) => !isGlue(folded, lang));
      const keys = words.map(({ folded }) => stem(folded, lang));
      const hits: ConceptHit[] = [];
      for (let at = 0; at < words.length; ) {
        let { concept, forms, length } = longest(written, words, at, (i) => words[i]!.folded);
        const loose = longest(stems, words, at, (i) => keys[i]!);
        if (loose.length > length) ({ concept, forms, length } = loose);
        if (length === 0 && !isStopWord(words[at]!.folded, lang)) {
          const single = singles.next.get(singular(words[at]!.folded, lang));
          if (single?.concept && !single.ambiguous) ({ concept, forms, length } = { ...single, length: 1 });
        }
        if (length === 1 && lang === 'fr' && forms?.every((form) => addsAccent(words[at]!.surface, form)))
          concept = undefined;
        if (concept) hits.push({ concept, first: words[at]!, last: words[at + length - 1]! });
        at += Math.max(1, length);
      }
      return hits;
    },
  };
}

/** How an expression is looked up: its words without glue, folded. */
export const writtenKey = (expression: string, lang: TextLanguage): string[] =>
  tokenize(expression)
    .map(({ folded }) => folded)
    .filter((folded) => !isGlue(folded, lang));

/** Before an expression that counts only as it is written: "=wells" is no "well". */
const EXACT_MARK = '=';

interface Tries {
  written: Node;
  /** Expressions of several words, by stem. */
  stems: Node;
  /** Single words, without plural or feminine. */
  singles: Node;
}

interface Node {
  next: Map<string, Node>;
  concept?: Concept;
  /** The single words that end here, as listed. */
  forms?: string[];
  /** Two concepts end here, so neither does. */
  ambiguous?: boolean;
  /** A name of several words ends here. */
  isName?: boolean;
}

interface Ending {
  concept?: Concept | undefined;
  forms?: string[] | undefined;
  /** Words up to here. */
  length: number;
}

const node = (): Node => ({ next: new Map() });

function add(tries: Tries, concept: Concept, expression: string, lang: TextLanguage): void {
  const key = writtenKey(expression, lang);
  if (key.length === 0) throw new RangeError(`"${expression}" of ${concept.code} has only glue words`);
  const written = reach(tries.written, key);
  if (written.concept && written.concept !== concept) {
    throw new RangeError(
      `"${expression}" (${lang}) belongs to ${written.concept.code} and to ${concept.code}`,
    );
  }
  written.concept = concept;
  if (key.length === 1) written.forms = [...(written.forms ?? []), wordOf(expression, lang)];
  if (expression.startsWith(EXACT_MARK)) return;
  const loose =
    key.length === 1
      ? reach(tries.singles, [singular(key[0]!, lang)])
      : reach(
          tries.stems,
          key.map((word) => stem(word, lang)),
        );
  if (key.length === 1) loose.forms = [...(loose.forms ?? []), wordOf(expression, lang)];
  if (loose.concept && loose.concept !== concept) loose.ambiguous = true;
  loose.concept = concept;
}

/** The word of an expression that has one beside its glue, as listed. */
const wordOf = (expression: string, lang: TextLanguage): string =>
  tokenize(expression).find(({ folded }) => !isGlue(folded, lang))!.surface;

function reach(root: Node, key: readonly string[]): Node {
  let at = root;
  for (const word of key) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    at = next;
  }
  return at;
}

function longest(
  root: Node,
  words: readonly Token[],
  start: number,
  keyOf: (index: number) => string,
): Ending {
  let best: Ending = { length: 0 };
  let at: Node | undefined = root;
  for (let i = start; i < words.length && words[i]!.clause === words[start]!.clause; i++) {
    at = at.next.get(keyOf(i));
    if (!at) break;
    if ((at.concept && !at.ambiguous) || at.isName)
      best = { concept: at.concept, forms: at.forms, length: i - start + 1 };
  }
  return best;
}
