import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';
import { bare, type Sense } from './senses.ts';

/** Languages in which the usual words of two senses must have one stem. Measured: with 2, "point" and "pointed" are
 * one, and it costs; with 4, few are. */
const AGREE = 3;
/** Letters of a stem below which it says nothing. */
const MIN_LETTERS = 3;

/** The same senses, where those of one family have one code: "étudier", "étude"; "social", "socialement". One
 * language takes unrelated words for a family ("port", "porte"); three that agree seldom do. */
export function inFamilies(senses: readonly Sense[]): Sense[] {
  const elders = new Map<string, string>();
  const elderOf = (code: string): string => {
    let elder = code;
    while (elders.has(elder)) elder = elders.get(elder)!;
    return elder;
  };
  const first = new Map<string, string>();
  for (const { code, words } of senses) {
    const keys = TEXT_LANGUAGES.map((lang) => keyOf(words[lang][0] ?? '', lang));
    for (const key of agreements(keys)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, code);
      else if (elderOf(known) !== elderOf(code)) elders.set(elderOf(code), elderOf(known));
    }
  }
  return senses.map((sense) => ({ ...sense, code: elderOf(sense.code) }));
}

/** The stem of a word or an expression, without the vowel on which parts of speech differ; '' = too short to tell. */
function keyOf(word: string, lang: TextLanguage): string {
  const stems = tokenize(bare(word, lang)).map(({ folded }) => stem(folded, lang).replace(/[aeiou]+$/, ''));
  const key = stems.join(' ');
  return key.length < MIN_LETTERS ? '' : `${lang} ${key}`;
}

/** The stems of every AGREE languages, joined. */
function agreements(keys: readonly string[]): string[] {
  return keys
    .map((_, left) => keys.filter((_, i) => i !== left))
    .filter((others) => others.length === AGREE && !others.includes(''))
    .map((others) => others.join('|'));
}
