import type { TextLanguage } from '../types.ts';
import { stem } from './stem.ts';

/** A spelling (folded) that related words of the four languages have in common, for words that no dictionary
 * here knows: "nation", "nación" and "nação", "Poutine" and "Putin". Sounds that one language writes in two
 * ways, and endings that mean the same, become one.
 * The idea: Simard, Foster & Isabelle 1992, "Using cognates to align sentences in bilingual corpora". */
export function cognateKey(folded: string, lang: TextLanguage): string {
  if (folded.length < MIN_LETTERS || /\p{N}/u.test(folded)) return folded;
  let word = folded;
  for (const [ending, common] of ENDINGS) {
    if (ending.test(word)) {
      word = word.replace(ending, common);
      return simple(word);
    }
  }
  const short = stem(folded, lang);
  return short.length < 5 ? short : simple(short);
}

const MIN_LETTERS = 4;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:[cst]ion(?:e?s)?|cao|coes|[cs]iones)$/, 'tion'],
  [/(?<=...)(?:ites?|idade?s?|idades|ity|ities|edade?s?|iedad(?:es)?)$/, 'ity'],
  [/(?<=...)(?:iques?|ics?|icals?|ic[oa]s?|icas)$/, 'ic'],
  [/(?<=..)(?:ismes?|isms?|ismos?)$/, 'ism'],
  [/(?<=..)(?:istes?|ists?|istas?)$/, 'ist'],
  [/(?<=..)(?:[td]eure?s?|[td]ors?|[td]or[ae]s?|[td]rices?|[td]rizes?)$/, 'tor'],
  [/(?<=...)(?:ments?|mi?entos?)$/, 'ment'],
  [/(?<=...)(?:[ae]nces?|[ae]nci(?:a|as|es)?|[ae]nc(?:y|ies)|[ae]nz?as?)$/, 'anc'],
  [/(?<=...)(?:ages?|ajes?|age(?:m|ns))$/, 'ag'],
  [/(?<=...)(?:eu[xs]|euses?|ous|os[oa]s?)$/, 'os'],
  [/(?<=...)(?:ifs?|ives?|iv[oa]s?)$/, 'iv'],
  [/(?<=..)(?:logies?|logias?|logy)$/, 'log'],
  [/(?<=...)(?:[ai]bles?|[ai]ve(?:l|is))$/, 'abl'],
];

function simple(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ou/g, 'u')
    .replace(/(?:ck|qu|k|ch)/g, 'c')
    .replace(/c(?=[ei])/g, 's')
    .replace(/z/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/h/g, '')
    .replace(/^es(?=[ptc])/, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=...)[aeiou]+$/, '');
}
