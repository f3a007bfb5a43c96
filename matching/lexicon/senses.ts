import { baseForms } from '../text/lemma.ts';
import { stem } from '../text/stem.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';

/** One meaning of everyday words, and how each language says it. */
export interface Sense {
  /** First French and first English word: `chien/dog`. Lines that begin alike are one sense. */
  code: string;
  words: Record<TextLanguage, readonly string[]>;
}

/** What an expression of several words may mean, from its first token to its last. */
export interface ExpressionHit {
  codes: readonly string[];
  first: Token;
  last: Token;
}

/** A dictionary from words of one language to meanings that all languages share. */
export interface Vocabulary {
  /** Codes of what a word (folded) may mean, in whatever form it stands. A word that its language does not know is
   * looked up in the others, as listed; none when it is unknown there too. */
  meanings(folded: string, lang: TextLanguage): readonly string[];
  /** Whether the language itself has the word, in any form. */
  knows(folded: string, lang: TextLanguage): boolean;
  /** Expressions of several words, the longest first; a word belongs to one expression only. */
  expressions(tokens: readonly Token[], lang: TextLanguage): ExpressionHit[];
}

/** Reads lines `fr | en | es | pt`, one meaning each, alternatives separated by commas.
 * @throws SyntaxError naming the line that has not four cells with a word in each */
export function parseVocabulary(source: string): Sense[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [fr = [], en = [], es = [], pt = [], ...more] = line.split('|').map(alternatives);
      if (more.length > 0 || [fr, en, es, pt].some((words) => words.length === 0)) {
        throw new SyntaxError(`four cells "fr | en | es | pt" expected in "${line}"`);
      }
      return { code: `${fr[0]}/${en[0]}`, words: { fr, en, es, pt } };
    });
}

const alternatives = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export function createVocabulary(senses: readonly Sense[]): Vocabulary {
  const books: Partial<Record<TextLanguage, Book>> = {};
  const bookOf = (lang: TextLanguage): Book => {
    books[lang] ??= bookFrom(senses, lang);
    return books[lang];
  };
  /** Texts quote one another's languages, and some languages are guessed wrong. */
  const listedElsewhere = (folded: string, lang: TextLanguage): readonly string[] => {
    const codes = TEXT_LANGUAGES.filter((other) => other !== lang).flatMap((other) =>
      likeliest(bookOf(other).words.get(folded) ?? NONE),
    );
    return codes.length === 0 ? NO_CODES : [...new Set(codes)].slice(0, MAX_SENSES);
  };
  return {
    meanings(folded, lang) {
      const own = ownMeanings(bookOf(lang), folded, lang);
      return own.length > 0 ? own : listedElsewhere(folded, lang);
    },
    knows: (folded, lang) => ownMeanings(bookOf(lang), folded, lang).length > 0,
    expressions(tokens, lang) {
      const book = bookOf(lang);
      const stems = tokens.map(({ folded }) => stem(folded, lang));
      const hits: ExpressionHit[] = [];
      for (let at = 0; at < tokens.length; ) {
        const found = expressionAt(book, tokens, stems, at);
        const length = found?.stems.length ?? 1;
        if (found) hits.push({ codes: found.codes, first: tokens[at]!, last: tokens[at + length - 1]! });
        at += length;
      }
      return hits;
    },
  };
}

/** Words kept per language, see `stem`. */
const MEMO_LIMIT = 200_000;

/** Senses that a word keeps, the likeliest first. Measured: 2 to 9 find as well, and more only cost time. */
const MAX_SENSES = 3;

/** A sense that a word may have, and how far back the word stands among the words for it. */
interface Reading {
  code: string;
  place: number;
}

interface Expression {
  stems: string[];
  codes: string[];
}

/** The dictionary of one language. */
interface Book {
  /** By word as listed, folded. */
  words: Map<string, Reading[]>;
  /** By stem, for forms that no rule leads back to a word; made when the first one comes. */
  stems?: Map<string, Reading[]>;
  /** By the stems of the first two words. */
  expressions: Map<string, Expression[]>;
  memo: Map<string, readonly string[]>;
}

const NONE: readonly Reading[] = [];
const NO_CODES: readonly string[] = [];

function bookFrom(senses: readonly Sense[], lang: TextLanguage): Book {
  const book: Book = { words: new Map(), expressions: new Map(), memo: new Map() };
  for (const { code, words } of senses) {
    words[lang].forEach((word, place) => {
      enter(book, word, { code, place }, lang);
    });
  }
  return book;
}

function stemsOf(book: Book, lang: TextLanguage): Map<string, Reading[]> {
  const stems = new Map<string, Reading[]>();
  for (const [word, readings] of book.words)
    for (const reading of readings) add(stems, stem(word, lang), reading);
  return stems;
}

function enter(book: Book, word: string, reading: Reading, lang: TextLanguage): void {
  const tokens = tokenize(bare(word, lang));
  const [only] = tokens;
  if (tokens.length === 1) {
    add(book.words, only!.folded, reading);
    return;
  }
  if (tokens.length === 0) return;
  const stems = tokens.map(({ folded }) => stem(folded, lang));
  const key = pairOf(stems, 0);
  const starting = book.expressions.get(key) ?? [];
  const same = starting.find((other) => other.stems.join(' ') === stems.join(' '));
  if (!same) starting.push({ stems, codes: [reading.code] });
  else if (!same.codes.includes(reading.code)) same.codes.push(reading.code);
  book.expressions.set(key, starting);
}

const pairOf = (stems: readonly string[], at: number): string => `${stems[at]} ${stems[at + 1]}`;

/** A word as a text has it. */
export const bare = (word: string, lang: TextLanguage): string => word.replace(AROUND[lang], '');

/** What a dictionary puts around a word and a text does not: article, "to", reflexive pronoun. */
const AROUND: Record<TextLanguage, RegExp> = {
  fr: /^(?:se |s'|s’|le |la |les |un |une )/,
  en: /^(?:to |the |a |an )/,
  es: /^(?:el |la |los |las |un |una )|(?<=[aei]r)se$/,
  pt: /^(?:o |a |os |as |um |uma )|(?<=[aeio]r)-se$/,
};

function add(map: Map<string, Reading[]>, key: string, reading: Reading): void {
  const readings = map.get(key);
  if (readings) readings.push(reading);
  else map.set(key, [reading]);
}

function ownMeanings(book: Book, folded: string, lang: TextLanguage): readonly string[] {
  let found = book.memo.get(folded);
  if (!found) {
    found = lookUp(book, folded, lang);
    if (book.memo.size >= MEMO_LIMIT) book.memo.clear();
    book.memo.set(folded, found);
  }
  return found;
}

function lookUp(book: Book, folded: string, lang: TextLanguage): readonly string[] {
  const found = new Set<string>();
  // The form itself comes first, so a listed word is first what it is listed as.
  for (const base of baseForms(folded, lang)) {
    for (const code of likeliest(book.words.get(base) ?? [])) found.add(code);
  }
  if (found.size > 0) return [...found].slice(0, MAX_SENSES);
  const short = stem(folded, lang);
  if (short.length < MIN_STEM) return [];
  book.stems ??= stemsOf(book, lang);
  const derived = new Set(likeliest(book.stems.get(short) ?? []));
  return derived.size > MAX_DERIVED ? [] : [...derived];
}

/** A word that is the usual one for a sense before a word that is one of several. */
const likeliest = (readings: readonly Reading[]): string[] =>
  [...readings].sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1)).map(({ code }) => code);

/** Letters of a stem that stands for its word: shorter ones have several ("voies" and "voir" both give "voi"). */
const MIN_STEM = 5;
/** Senses of a stem beyond which it says nothing: Spanish "gener" is general, generous and gender. */
const MAX_DERIVED = 2;

/** The longest expression that begins there. */
function expressionAt(
  { expressions }: Book,
  tokens: readonly Token[],
  stems: readonly string[],
  at: number,
): Expression | undefined {
  let best: Expression | undefined;
  for (const expression of expressions.get(pairOf(stems, at)) ?? []) {
    const { length } = expression.stems;
    if (length <= (best?.stems.length ?? 0) || tokens[at + length - 1]?.clause !== tokens[at]!.clause)
      continue;
    if (expression.stems.every((key, i) => stems[at + i] === key)) best = expression;
  }
  return best;
}
