import { generalVocabulary } from '../lexicon/index.ts';
import { cognateKey } from '../text/cognate.ts';
import type { Token } from '../text/tokens.ts';
import { contentWords, writtenForm } from '../text/words.ts';
import type { TextLanguage } from '../types.ts';

/** A term of a listing: a sense of a word (`~chien/dog`), the spelling key of a word that no dictionary here knows,
 * a concept (`#eau-potable`) or a wider concept (`^eau`); where the weights ask for it also a word as it is written
 * (`=fr chien`) and two side by side (`&fr chien berger`), by their stems. */
export interface Term {
  term: string;
  /** Weighted occurrences, a whole number. */
  frequency: number;
  /** What an occurrence is worth when this listing asks: a word of two senses asks for each by one half, so that
   * it counts once where it meets itself. Range 0-3, default 1. */
  share: number;
  /** As the text writes it most; the first, where several are as frequent. */
  surface: string;
}

export const SENSE_MARK = '~';
export const CONCEPT_MARK = '#';
export const BROADER_MARK = '^';
export const WRITTEN_MARK = '=';
export const PAIR_MARK = '&';

/** Part of the worth of an expression's words that goes to the expression; the rest stays with the words, so that
 * "hard hat" meets "hat" too. Range 0-1; 0.3 to 0.8 measure the same. */
const EXPRESSION_SHARE = 0.5;

/** The terms of a text, first seen first; each has an entry once. */
export class TermBag {
  private readonly found = new Map<string, Term>();
  /** Frequency of each way in which a term is written, of terms that are written in several. */
  private readonly written = new Map<string, Map<string, number>>();

  add(term: string, frequency: number, surface: string, share = 1): void {
    const known = this.found.get(term);
    if (!known) {
      this.found.set(term, { term, frequency, share, surface });
      return;
    }
    const total = known.frequency + frequency;
    if (surface !== known.surface || this.written.has(term)) this.countWays(known, frequency, surface);
    known.share = (known.share * known.frequency + share * frequency) / total;
    known.frequency = total;
  }

  private countWays(known: Term, frequency: number, surface: string): void {
    const ways = this.written.get(known.term) ?? new Map([[known.surface, known.frequency]]);
    ways.set(surface, (ways.get(surface) ?? 0) + frequency);
    this.written.set(known.term, ways);
    if (ways.get(surface)! > ways.get(known.surface)!) known.surface = surface;
  }

  /** Sorted by term, so that every sum runs in one order. */
  list(): Term[] {
    return [...this.found.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
  }
}

/** Puts the words of a text into the bag: each under everything that it may mean, in whatever language, or else
 * under its spelling. A document holds a word's senses in full and a query divides its word among them: the
 * structured queries of Pirkola 1998 ("The effects of query structure and dictionary setups in dictionary-based
 * cross-language information retrieval"), where the translations of a word count as one word, here for words of the
 * document's own language as well, since synonyms share a sense.
 * @param weight of an occurrence in this field
 * @returns the number of content words */
export function readWords(
  bag: TermBag,
  text: string,
  tokens: readonly Token[],
  lang: TextLanguage,
  weight: number,
): number {
  const words = contentWords(tokens, lang);
  const worth = new Map<number, number>();
  for (const { codes, first, last } of generalVocabulary.expressions(tokens, lang)) {
    const inside = words.filter(({ offset }) => offset >= first.offset && offset <= last.offset);
    if (inside.length === 0) continue;
    const share = (EXPRESSION_SHARE * inside.length) / codes.length;
    for (const code of codes) bag.add(SENSE_MARK + code, weight, writtenForm(text, first, last), share);
    for (const { offset } of inside) worth.set(offset, 1 - EXPRESSION_SHARE);
  }
  for (const { folded, offset, surface } of words) {
    const share = worth.get(offset) ?? 1;
    const senses = generalVocabulary.meanings(folded, lang);
    if (senses.length === 0) bag.add(cognateKey(folded, lang), weight, surface, share);
    for (const code of senses) bag.add(SENSE_MARK + code, weight, surface, share / senses.length);
  }
  return words.length;
}

/** Puts the words of a text into the bag as they are written, by their stems, and each two that stand side by side
 * (small words between them left out). They meet only in one language. */
export function readAsWritten(
  bag: TermBag,
  tokens: readonly Token[],
  lang: TextLanguage,
  weight: number,
): void {
  const words = contentWords(tokens, lang);
  words.forEach(({ stem, surface }, i) => {
    bag.add(`${WRITTEN_MARK}${lang} ${stem}`, weight, surface);
    const next = words[i + 1];
    if (next) bag.add(`${PAIR_MARK}${lang} ${stem} ${next.stem}`, weight, surface);
  });
}
