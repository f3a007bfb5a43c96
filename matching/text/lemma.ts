import type { TextLanguage } from '../types.ts';
import { ENDINGS, RESPELLED } from './endings.ts';
import { irregularBases } from './irregular.ts';

/** The words that a form (folded) may come from, as a dictionary would list them: "jouent" gives "jouer", and
 * some strings that are no words, so the caller keeps those that its dictionary has. The form itself comes first.
 * More exact than a stem, which takes "université" for "univers", and it leads to a word that can be looked up. */
export function baseForms(folded: string, lang: TextLanguage): string[] {
  const bases = new Set([folded, ...irregularBases(folded, lang)]);
  if (folded.length < MIN_LETTERS || /\p{N}/u.test(folded)) return [...bases];
  for (let cut = Math.min(LONGEST, folded.length - MIN_LEFT); cut > 0; cut--) {
    const left = folded.slice(0, folded.length - cut);
    for (const ending of ENDINGS[lang].get(folded.slice(folded.length - cut)) ?? []) {
      const base = left + ending;
      if (base.length < MIN_LETTERS) continue;
      for (const spelling of spellings(base, lang)) bases.add(spelling);
    }
  }
  return [...bases];
}

/** A verb as its endings give it and as it may be spelled: "empiecar", "empecar", "empezar". */
function spellings(base: string, lang: TextLanguage): string[] {
  const found = [base];
  for (const [pattern, spelling] of RESPELLED[lang]) {
    for (const word of [...found]) if (pattern.test(word)) found.push(word.replace(pattern, spelling));
  }
  return found;
}

/** Letters that a word needs before an ending is cut, and that must be left. */
const MIN_LETTERS = 3;
const MIN_LEFT = 0;

const LONGEST = Math.max(
  ...Object.values(ENDINGS).flatMap((endings) => [...endings.keys()].map(({ length }) => length)),
);
