import { generalVocabulary } from '../lexicon/index.ts';
import { isStopWord } from '../text/stopwords.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';
import { completions, type Meaning, spanAt } from './meanings.ts';

/** Something that was asked for: a word, or words that mean something together. A fiche meets it by any of these. */
export interface Asked {
  /** The word itself, folded, wherever a word begins with it; none for several words. */
  word?: string;
  /** What it means, whatever the words and the language. */
  meanings: readonly Meaning[];
  /** What it may become: it is still being typed. */
  possible: readonly Meaning[];
  /** Each of its words, where it has several: a fiche has to meet them all. */
  parts: readonly Asked[];
}

/** Words that are looked at: a search is no text. */
const MAX_WORDS = 12;
/** Words of an expression that is still being typed. */
const MAX_TAIL = 4;

/** Reads what somebody typed: the longest expression that means something, then the next one.
 * @param reader the language of the page, in which words are looked up first
 * @returns nothing for a text without letters and digits */
export function readQuery(text: string, reader: TextLanguage): Asked[] {
  const tokens = tokenize(text)
    .slice(0, MAX_WORDS)
    .map((token) => ({ ...token, clause: 0 }));
  const starts = startsOf(tokens, reader);
  for (const start of starts.filter((at) => at >= tokens.length - MAX_TAIL).slice(0, -1)) {
    const tail = tokens.slice(start);
    const possible = completions(tail);
    if (possible.length === 0) continue;
    const begun: Asked = { meanings: [], possible, parts: read(tail, reader, tail.length) };
    return [...read(tokens.slice(0, start), reader, start), begun];
  }
  return read(tokens, reader, tokens.length, true);
}

/** Where each thing that is asked begins. */
function startsOf(tokens: readonly Token[], reader: TextLanguage): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at += spanAt(tokens, at, reader, tokens.length)?.length ?? 1) {
    starts.push(at);
  }
  return starts;
}

/** @param longest words that mean something together, at most
 * @param typing the last word may go on */
function read(tokens: readonly Token[], reader: TextLanguage, longest: number, typing = false): Asked[] {
  const content: Asked[] = [];
  const small: Asked[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = spanAt(tokens, at, reader, longest);
    const length = span?.length ?? 1;
    const within = tokens.slice(at, at + length);
    at += length;
    if (length > 1) {
      const parts = read(within, reader, length - 1);
      content.push({ meanings: span!.meanings, possible: [], parts });
      continue;
    }
    const { folded } = within[0]!;
    // What has a name of the domain is that; the senses of everyday words are for the others.
    const meanings = span?.meanings ?? sensesOf(folded, reader);
    const possible = typing && at === tokens.length && !span ? completions(within) : [];
    (span || !isSmall(folded) ? content : small).push({ word: folded, meanings, possible, parts: [] });
  }
  return content.length > 0 ? content : small;
}

const isSmall = (folded: string): boolean => TEXT_LANGUAGES.some((lang) => isStopWord(folded, lang));

/** Letters from which on a word has a meaning of its own, and is not the beginning of another. */
const MIN_WORD = 3;

function sensesOf(folded: string, reader: TextLanguage): Meaning[] {
  if (folded.length < MIN_WORD) return [];
  return generalVocabulary.meanings(folded, reader).map((code) => ({ kind: 'sense', code }));
}
