import porterEn from 'natural/lib/natural/stemmers/porter_stemmer.js';
import porterEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import porterFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import porterPt from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import type { TextLanguage } from '../types.ts';
import { fold } from './fold.ts';

/** The stem of a folded word. People leave accents out (capitals, foreign keyboards), but the Snowball
 * rules need them, so the endings that count get their accent back first. It follows that a word has one
 * stem, typed with its accents or without.
 * Source of the rules: Snowball (Porter 2001), in the `natural` implementation. */
export function stem(folded: string, lang: TextLanguage): string {
  const memo = MEMO[lang];
  let found = memo.get(folded);
  if (found === undefined) {
    found = compute(folded, lang);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(folded, found);
  }
  return found;
}

/** Words kept per language; beyond this the memo starts afresh. Measured: worth a factor of 28. */
const MEMO_LIMIT = 200_000;
const MEMO: Record<TextLanguage, Map<string, string>> = {
  fr: new Map(),
  en: new Map(),
  es: new Map(),
  pt: new Map(),
};

const STEMMERS: Record<TextLanguage, { stem(word: string): string }> = {
  fr: porterFr,
  en: porterEn,
  es: porterEs,
  pt: porterPt,
};

/** Endings that are rewritten before the Snowball rules, first match only. */
const ENDINGS: Record<TextLanguage, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/ees?$/, 'é'],
    [/(..)ites?$/, '$1ité'],
    [/ieres?$/, 'ière'],
    [/erent$/, 'èrent'],
  ],
  en: [],
  es: [
    [/ciones$/, 'ción'],
    [/siones$/, 'sión'],
    [/([cs])ion$/, '$1ión'],
    [/logias?$/, 'logía'],
    [/enes$/, 'en'],
    [/([^aeiou])ias?$/, '$1ía'],
  ],
  pt: [
    [/(oes|aos|aes)$/, 'ão'],
    [/ao$/, 'ão'],
    [/ave(l|is)$/, 'ável'],
    [/ive(l|is)$/, 'ível'],
    [/ais$/, 'al'],
    [/eis$/, 'el'],
    [/ns$/, 'm'],
    [/encias?$/, 'ência'],
    [/ancias?$/, 'ância'],
  ],
};

function compute(folded: string, lang: TextLanguage): string {
  if (folded.length < 4 || /\p{N}/u.test(folded)) return folded;
  const rule = ENDINGS[lang].find(([ending]) => ending.test(folded));
  const restored = rule ? folded.replace(rule[0], rule[1]) : folded;
  return fold(STEMMERS[lang].stem(restored));
}
