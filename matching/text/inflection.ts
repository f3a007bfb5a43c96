import type { TextLanguage } from '../types.ts';

/** A word (folded) without its plural, and without the feminine where the ending shows it: "citoyennes" gives
 * "citoyen", "jóvenes" and "joven" the same key. Weaker than a stem on purpose: a stem takes "authorities" for
 * "authors" and "appel" for "appellation", which is harmless where many words are added up and not where one
 * word stands for a concept. The result is a key, not always a word.
 * Source: the light stemmers of Savoy 2006 (fr, es, pt) and the S-stemmer of Harman 1991 (en), reduced. */
export function singular(folded: string, lang: TextLanguage): string {
  if (folded.length < 4) return folded;
  const rules = RULES[lang];
  let word = folded;
  for (const [ending, replacement] of rules) word = word.replace(ending, replacement);
  return word;
}

/** Applied one after the other. */
const RULES: Record<TextLanguage, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/([^e])aux$/, '$1al'],
    [/[sx]$/, ''],
    [/(al|iv|el)l?e$/, '$1'],
    [/enne$/, 'en'],
    [/iv$/, 'if'],
  ],
  en: [
    [/([^ae])ies$/, '$1y'],
    [/([^aeo])es$/, '$1e'],
    [/([^us])s$/, '$1'],
  ],
  es: [
    [/ces$/, 'z'],
    [/([aeiou])s$/, '$1'],
    [/([^aiou])e$/, '$1'],
    [/(ad|id|iv|ic|os|ari|an)a$/, '$1o'],
  ],
  pt: [
    [/(oes|aes|aos)$/, 'ao'],
    [/([aeo])is$/, '$1l'],
    [/ns$/, 'm'],
    [/([aeiou])s$/, '$1'],
    [/([^aiou])e$/, '$1'],
    [/(ad|id|iv|ic|os|ari|an)a$/, '$1o'],
  ],
};
