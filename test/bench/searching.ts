import { createMatchIndex, createSearchIndex } from '../../matching/index.ts';
import { NAMES } from '../../matching/names/index.ts';
import {
  type MatchListing,
  ODD_NUMBERS,
  TEXT_LANGUAGES,
  type TextLanguage,
  THEMES,
} from '../../matching/types.ts';
import { mean } from './metrics.ts';

/** What somebody types, and the fiches whose authors ticked that tag. */
interface Question {
  text: string;
  reader: TextLanguage;
  wanted: ReadonlySet<string>;
}
type Find = (question: Question) => string[];

/** How well the search of the bourse finds the fiches that carry a theme or a goal, asked by the name of that tag in each
 * of the four languages. The tags are taken off the fiches before, so that only their texts can answer: nothing was
 * tuned on this. "Before" is the search that was there first: every word anywhere in the text, newest first. */
export function reportSearching(listings: readonly MatchListing[]): void {
  console.log('\nSearching: the fiches that carry a tag, asked by its name, from their texts alone');
  const bare = listings.map((listing) => ({ ...listing, themes: [], odds: [] }));
  const ways: [string, Find][] = [
    ['before: words anywhere in the text', anywhere(listings)],
    ['now, from the texts alone', searching(bare)],
    ['now, as on the pages', searching(listings)],
  ];
  const sets: [string, Question[]][] = TEXT_LANGUAGES.flatMap((lang) => [
    [
      `themes, ${lang}`,
      questionsOf(
        listings,
        THEMES,
        (l) => l.themes,
        (theme) => NAMES[lang].theme[theme],
        lang,
      ),
    ],
    [
      `goals, ${lang}`,
      questionsOf(
        listings,
        ODD_NUMBERS,
        (l) => l.odds,
        (odd) => NAMES[lang].odd[`n${odd as 1}`],
        lang,
      ),
    ],
  ]);
  console.log(`${''.padEnd(38)}${sets.map(([name]) => name.padStart(12)).join('')}`);
  for (const [name, find] of ways) {
    for (const [what, value] of [
      ['recall', recallOf],
      ['precision', precisionOf],
    ] as const) {
      const cells = sets.map(([, questions]) => mean(questions.map((q) => value(find(q), q.wanted))));
      console.log(
        `${`${name}, ${what}`.padEnd(38)}${cells.map((cell) => cell.toFixed(2).padStart(12)).join('')}`,
      );
    }
  }
}

function questionsOf<T>(
  listings: readonly MatchListing[],
  tags: readonly T[],
  tagsOf: (listing: MatchListing) => readonly T[],
  nameOf: (tag: T) => string,
  reader: TextLanguage,
): Question[] {
  return tags.flatMap((tag) => {
    const wanted = new Set(listings.filter((l) => tagsOf(l).includes(tag)).map(({ id }) => id));
    return wanted.size === 0 ? [] : [{ text: nameOf(tag), reader, wanted }];
  });
}

function searching(listings: readonly MatchListing[]): Find {
  const read = createMatchIndex();
  const search = createSearchIndex();
  for (const listing of listings) search.put(listing, read.upsert(listing), []);
  const among = listings.map(({ id }) => id);
  return ({ text, reader }) =>
    search
      .find(text, { reader, among, order: 'relevance', offset: 0, limit: listings.length })
      .hits.map(({ id }) => id);
}

function anywhere(listings: readonly MatchListing[]): Find {
  const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = listings.map(({ id, title, what, how, why, difficulties, organisation }) => ({
    id,
    text: folded([title, what, how, why, difficulties, organisation.name, organisation.region].join(' ')),
  }));
  return ({ text }) => {
    const words = folded(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    return texts.filter((one) => words.every((word) => one.text.includes(word))).map(({ id }) => id);
  };
}

const recallOf = (found: readonly string[], wanted: ReadonlySet<string>): number =>
  found.filter((id) => wanted.has(id)).length / wanted.size;

/** Share of the first as many as are wanted (R-precision): of how many are given, the reader sees the first. */
const precisionOf = (found: readonly string[], wanted: ReadonlySet<string>): number =>
  found.slice(0, wanted.size).filter((id) => wanted.has(id)).length / wanted.size;
