/** As many fiches as a bench needs: sentences, titles and tags of the fixtures, drawn anew. Same seed, same fiches. */
import { demoFixture } from '../../fixtures/demo/index.ts';
import { createRandom } from '../../matching/schedule/random.ts';
import { contentWords } from '../../matching/text/words.ts';
import {
  LINK_FORMS,
  type ListingKind,
  type MatchListing,
  ORGANISATION_TYPES,
  TEXT_LANGUAGES,
  type TextLanguage,
} from '../../matching/types.ts';
import { readJudged } from './judged.ts';

/** Content words of a fiche, about as many as those of the fixtures have. */
export const STEMS_PER_FICHE = 55;

/** Shares as in the judged set. */
const KINDS: readonly ListingKind[] = shares({ need: 42, offer: 42, call: 16 });
const LANGUAGES: readonly TextLanguage[] = shares({ fr: 66, en: 16, es: 11, pt: 7 });
const FRENCH_SHARE = 0.45;

export function generateFiches(count: number, seed = 1): MatchListing[] {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)]!;
  const some = <T>(items: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: random.below(most + 1) }, () => pick(items))),
  ];
  const sources = sourcesByLanguage();
  const countries = [
    ...new Set(Object.values(sources).flatMap(({ fiches }) => fiches.flatMap((fiche) => fiche.countries))),
  ].sort();
  return Array.from({ length: count }, (_, i): MatchListing => {
    const lang = pick(LANGUAGES);
    const { fiches, sentences } = sources[lang];
    // Themes and goals are those of the fiche that the title is from; countries are drawn apart.
    const model = pick(fiches);
    const fields: [string[], string[], string[]] = [[], [], []];
    let stems = contentWords(model.title, lang).length;
    for (let turn = 0; stems < STEMS_PER_FICHE - 5; turn++) {
      const sentence = pick(sentences);
      fields[turn % 3]!.push(sentence.text);
      stems += sentence.stems;
    }
    const [what, how, why] = fields.map((texts) => texts.join(' ')) as [string, string, string];
    const organisation = random.below(Math.ceil(count / 3));
    return {
      id: `f${i}`,
      kind: pick(KINDS),
      lang,
      title: model.title,
      what,
      how,
      why,
      organisation: {
        id: `o${organisation}`,
        name: `Organisation ${organisation}`,
        type: pick(ORGANISATION_TYPES),
        country: random.next() < FRENCH_SHARE ? 'FR' : pick(countries),
      },
      countries: some(countries, 3),
      themes: model.themes,
      odds: model.odds,
      partnerTypes: some(ORGANISATION_TYPES, 3),
      linkForms: some(LINK_FORMS, 2),
      languages: [...new Set<string>([lang, ...some(TEXT_LANGUAGES, 2)])],
    };
  });
}

type Source = Pick<MatchListing, 'title' | 'what' | 'how' | 'why' | 'countries' | 'themes' | 'odds'>;

function sourcesByLanguage() {
  const all = [...readJudged().listings, ...demoFixture().listings];
  return Object.fromEntries(
    TEXT_LANGUAGES.map((lang) => {
      const fiches: Source[] = all.filter((fiche) => fiche.lang === lang);
      const sentences = fiches
        .flatMap(({ what, how, why }) => [what, how, why].flatMap((text) => text.split(/(?<=[.!?;])\s+/)))
        .map((text) => ({ text, stems: contentWords(text, lang).length }))
        .filter(({ stems }) => stems >= 3);
      return [lang, { fiches, sentences }];
    }),
  ) as Record<TextLanguage, { fiches: Source[]; sentences: { text: string; stems: number }[] }>;
}

function shares<K extends string>(counts: Record<K, number>): K[] {
  return (Object.entries(counts) as [K, number][]).flatMap(([key, n]) =>
    Array.from({ length: n }, () => key),
  );
}
