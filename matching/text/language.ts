import { eld } from 'eld/small';
import { generalVocabulary } from '../lexicon/index.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';
import { STOP_WORDS } from './stopwords.ts';
import { tokenize } from './tokens.ts';

eld.setLanguageSubset([...TEXT_LANGUAGES]);

/** What a text of words that only this language knows is worth beside the detector's scores in [0, 1]. Range 0-2. */
const DICTIONARY = 0.5;

/** Language of a text among fr, en, es, pt, from its n-grams of letters (`eld`) and from which words each language
 * knows; the second decides where there are only two or three words. Ties and texts without evidence give French,
 * the language of the event. Deterministic. */
export function detectLanguage(text: string): TextLanguage {
  const letters: Record<string, number> = eld.detect(text).getScores();
  const words = knownShares(text);
  const score = (lang: TextLanguage) =>
    words.total === 0 ? 0 : (letters[lang] ?? 0) + DICTIONARY * words[lang];
  let best: TextLanguage = 'fr';
  for (const lang of TEXT_LANGUAGES) if (score(lang) > score(best) + 1e-9) best = lang;
  return best;
}

/** Share of the words that each language knows; a word that several know counts in parts. */
function knownShares(text: string): Record<TextLanguage, number> & { total: number } {
  const shares = { fr: 0, en: 0, es: 0, pt: 0, total: 0 };
  const tokens = tokenize(text);
  for (const { folded } of tokens) {
    const languages = TEXT_LANGUAGES.filter(
      (lang) => STOP_WORDS[lang].has(folded) || generalVocabulary.knows(folded, lang),
    );
    for (const lang of languages) shares[lang] += 1 / languages.length / tokens.length;
    shares.total++;
  }
  return shares;
}
