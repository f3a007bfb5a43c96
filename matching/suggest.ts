import { countryAt } from './lexicon/countries.ts';
import { domainMatcher, spelling } from './lexicon/index.ts';
import { detectLanguage } from './text/language.ts';
import { withoutPhrases } from './text/phrases.ts';
import { tokenize } from './text/tokens.ts';
import { contentWords, writtenForm } from './text/words.ts';
import type { MatchListing, Suggestions, TextLanguage } from './types.ts';

/** The texts of a listing being written; all of them may be missing. */
export type SuggestInput = Partial<
  Pick<MatchListing, 'lang' | 'title' | 'what' | 'how' | 'why' | 'difficulties'>
>;

/** Themes, goals and countries that a text speaks of, best first, with the words that say so. Scores are
 * shares of the evidence in [0, 1]: they add up to 1 over the themes, and over the goals. */
export function suggest(input: string | SuggestInput): Suggestions {
  const draft = typeof input === 'string' ? { what: input } : input;
  const texts = [draft.title, draft.title, draft.what, draft.how, draft.why, draft.difficulties];
  const lang = draft.lang ?? detectLanguage(texts.join('\n'));
  const themes = new Tally<Suggestions['themes'][number]['theme']>();
  const odds = new Tally<number>();
  const countries = new Tally<string>();
  for (const text of texts) readInto(text ?? '', lang, themes, odds, countries);
  return {
    themes: themes.list().map(({ key, ...rest }) => ({ theme: key, ...rest })),
    odds: odds.list().map(({ key, ...rest }) => ({ odd: key, ...rest })),
    countries: countries.list().map(({ key, because }) => ({ country: key, because })),
  };
}

function readInto(
  text: string,
  lang: TextLanguage,
  themes: Tally<Suggestions['themes'][number]['theme']>,
  odds: Tally<number>,
  countries: Tally<string>,
): void {
  const tokens = withoutPhrases(spelling.corrected(tokenize(text), lang), lang);
  for (const { concept, first, last } of domainMatcher.find(tokens, lang)) {
    const surface = writtenForm(text, first, last);
    concept.themes.forEach((theme, i) => {
      themes.add(theme, 1 / (i + 1), surface);
    });
    concept.odds.forEach((odd, i) => {
      odds.add(odd, 1 / (i + 1), surface);
    });
  }
  const words = contentWords(tokens, lang);
  const stems = words.map((word) => word.stem);
  for (let i = 0; i < stems.length; ) {
    const found = countryAt(stems, i, lang);
    if (found) countries.add(found.country, 1, writtenForm(text, words[i]!, words[i + found.words - 1]!));
    i += found?.words ?? 1;
  }
}

/** Evidence per key, with the words that brought it. */
class Tally<K extends string | number> {
  private readonly counts = new Map<K, { weight: number; because: Set<string> }>();

  add(key: K, weight: number, word: string): void {
    const entry = this.counts.get(key) ?? { weight: 0, because: new Set<string>() };
    entry.weight += weight;
    entry.because.add(word);
    this.counts.set(key, entry);
  }

  list(): { key: K; score: number; because: string[] }[] {
    const total = [...this.counts.values()].reduce((sum, { weight }) => sum + weight, 0);
    return [...this.counts]
      .map(([key, { weight, because }]) => ({ key, score: weight / total, because: [...because] }))
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  }
}
