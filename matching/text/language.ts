import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';
import { STOP_WORDS } from './stopwords.ts';
import { tokenize } from './tokens.ts';

/** Language of a text among fr, en, es, pt, from its function words, its typical endings and letters.
 * Ties and texts without evidence give French, the language of the event. Deterministic, no model file. */
export function detectLanguage(text: string): TextLanguage {
  const scores: Record<TextLanguage, number> = { fr: 0, en: 0, es: 0, pt: 0 };
  for (const token of tokenize(text)) {
    const languages = TEXT_LANGUAGES.filter((lang) => STOP_WORDS[lang].has(token.folded));
    for (const lang of languages) scores[lang] += 1 / languages.length;
    const written = token.surface.toLowerCase().normalize('NFC');
    for (const [lang, pattern] of CUES) if (pattern.test(written)) scores[lang] += CUE_WEIGHT;
  }
  let best: TextLanguage = 'fr';
  for (const lang of TEXT_LANGUAGES) if (scores[lang] > scores[best] + 1e-9) best = lang;
  return best;
}

/** A typical ending or letter, in function words: weaker than an unambiguous one. Range 0-1. */
const CUE_WEIGHT = 0.4;

const CUES: readonly (readonly [TextLanguage, RegExp])[] = [
  ['fr', /[èêëùûœ]|eau|eux$|ique$|ités?$|ements?$|euses?$|oir(e|es)?$|aux$|é(e|s|es)$/],
  ['en', /w|k|th|ing$|tion(s)?$|ness$|ship$|ity$|ies$|ght/],
  ['es', /ñ|[cst]ión$|cion$|[cs]iones$|dad(es)?$|ue[lrns]|ie[nr]t|ll[aeo]/],
  ['pt', /[ãõ]|ç[ãõ]|lh|nh|cao$|coes$|agem$|dade(s)?$|eir[ao]s?$|ê|ô/],
];
