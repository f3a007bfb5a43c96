/** The text part alone: French documents asked for in French and in other languages. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { MatchListing, TextLanguage } from '../../matching/types.ts';
import { textListing } from '../../server/cli/similar.ts';
import { compare, HEAD, type Question } from './against-bm25.ts';
import { reportDescriptions } from './descriptions.ts';
import type { JudgedSet } from './judged.ts';
import { ndcg, reciprocalRank } from './metrics.ts';

/** Sentence pairs by other people, not ours to ship: beside the repository, or where STS_DIR says. */
const folder = process.env.STS_DIR ?? new URL('../../../shared/data/sts/', import.meta.url).pathname;
const fileOf = (lang: TextLanguage) => `${folder.replace(/\/?$/, '/')}stsb-${lang}-dev.csv`;
/** Settings were chosen on one half of the pairs; the other was not looked at, and is the measure. */
const HALVES = [
  ['odd pair numbers, on which settings were chosen', 1],
  ['even pair numbers, held out', 0],
] as const;
/** Pairs whose sentences say the same, on their scale of 0 to 5. */
const SAME = 4;
const LANGUAGES = ['fr', 'es', 'pt', 'en'] as const;

export function reportRetrieval({ listings, queries, grades }: JudgedSet): void {
  console.log(`\ntext alone against BM25+ on stems; lead with its 95 % interval, paired over the questions`);
  const bare = (l: MatchListing) =>
    textListing({ id: l.id, text: [l.title, l.what, l.how, l.why].join('\n'), lang: l.lang });
  const french = listings.filter(({ lang, kind }) => lang === 'fr' && kind !== 'need');
  const asked = (isAsker: (query: MatchListing) => boolean) =>
    queries.flatMap((query): Question[] => {
      const right = new Map([...grades.get(query.id)!].filter(([id]) => french.some((one) => one.id === id)));
      const good = [...right.values()].some((grade) => grade >= 2);
      return isAsker(query) && good ? [{ query: bare(query), right }] : [];
    });
  console.log(`\njudged fiches as bare texts, the French ones asked for; nDCG@10\n${HEAD}`);
  compare(
    'fr',
    french.map(bare),
    asked(({ lang }) => lang === 'fr'),
    ndcg,
  );
  compare(
    'es, pt, en',
    french.map(bare),
    asked(({ lang }) => lang !== 'fr'),
    ndcg,
  );

  const missing = LANGUAGES.map(fileOf).filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.log(
      `\nsentences: skipped, no ${missing[0]} (set STS_DIR to a folder of stsb-multi-mt, dev split)`,
    );
  } else {
    reportSentences();
  }
  reportDescriptions();
}

function reportSentences(): void {
  const rows = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, parse(readFileSync(fileOf(lang), 'utf8')) as [string, string, string][]]),
  ) as Record<TextLanguage, [string, string, string][]>;
  const first = sentences(rows.fr, 1);
  const second = sentences(rows.fr, 0);
  for (const [half, remainder] of HALVES) {
    const questions = (documents: MatchListing[], lang: TextLanguage, side: 0 | 1) =>
      documents
        .filter(({ id }) => Number(rows.fr[Number(id)]![2]) >= SAME && Number(id) % 2 === remainder)
        .map(({ id }): Question => {
          const text = rows[lang][Number(id)]![side];
          return { query: textListing({ id: '', text, lang }), right: new Map([[id, 3]]) };
        });
    console.log(
      `\n${first.length} French sentences (general, not of the domain), asked for by their pair, ${half}; MRR@10\n${HEAD}`,
    );
    for (const lang of LANGUAGES) compare(lang, first, questions(first, lang, 0), reciprocalRank);
    compare('fr, the other way round', second, questions(second, 'fr', 1), reciprocalRank);
    const untold = questions(first, 'en', 0).map((one) => ({
      ...one,
      query: { ...one.query, lang: undefined },
    }));
    compare('en, language not given', first, untold, reciprocalRank);
  }
}

/** One side of the pairs. A sentence that occurs twice would be two right answers, of which one is counted wrong. */
function sentences(rows: readonly [string, string, string][], side: 0 | 1): MatchListing[] {
  const seen = new Set<string>();
  return rows.flatMap((row, i) => {
    const text = row[side];
    if (seen.has(text)) return [];
    seen.add(text);
    return [textListing({ id: `${i}`, text, lang: 'fr' })];
  });
}
