/** The text part alone: French documents asked for in French and in other languages. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createMatchIndex } from '../../matching/index.ts';
import type { MatchListing, TextLanguage } from '../../matching/types.ts';
import { TEXT_ONLY, textListing } from '../../server/cli/similar.ts';
import type { JudgedSet } from './judged.ts';
import { leadOf, mean, ndcg, reciprocalRank } from './metrics.ts';
import { bm25Stems } from './peers.ts';

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

interface Question {
  query: MatchListing;
  right: ReadonlyMap<string, number>;
}
type Measure = (ranked: string[], right: ReadonlyMap<string, number>) => number;

const HEAD = `${'question'.padEnd(44)}    ours    BM25   ratio    lead     low    high     n`;

export function reportRetrieval({ listings, queries, grades }: JudgedSet): void {
  console.log(`\ntext alone against BM25+ on stems; lead with its 95 % interval, paired over the questions`);
  const bare = (l: MatchListing) =>
    textListing({ id: l.id, text: [l.title, l.what, l.how, l.why].join('\n'), lang: l.lang });
  const french = listings.filter(({ lang, kind }) => lang === 'fr' && kind !== 'need');
  const asked = queries.flatMap((query): Question[] => {
    const right = new Map([...grades.get(query.id)!].filter(([id]) => french.some((one) => one.id === id)));
    const good = [...right.values()].some((grade) => grade >= 2);
    return query.lang === 'fr' && good ? [{ query: bare(query), right }] : [];
  });
  console.log(`\njudged fiches as bare texts, French for French; nDCG@10\n${HEAD}`);
  compare('fr', french.map(bare), asked, ndcg);

  const missing = LANGUAGES.map(fileOf).filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.log(
      `\nsentences: skipped, no ${missing[0]} (set STS_DIR to a folder of stsb-multi-mt, dev split)`,
    );
    return;
  }
  reportSentences();
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

function compare(
  name: string,
  documents: readonly MatchListing[],
  questions: readonly Question[],
  measure: Measure,
): void {
  const index = createMatchIndex(documents, TEXT_ONLY);
  const bm25 = bm25Stems.build(documents);
  const values = questions.map(({ query, right }) => {
    const found = index.similar(query, { limit: 10, minScore: Number.MIN_VALUE });
    return [
      measure(
        found.map(({ id }) => id),
        right,
      ),
      measure(
        bm25(query, 10, ({ id }) => id !== query.id),
        right,
      ),
    ] as const;
  });
  const [ours, theirs] = [values.map(([one]) => one), values.map(([, other]) => other)];
  const { lead, low, high } = leadOf(ours, theirs);
  const ratio = (mean(ours) / mean(theirs)).toFixed(2).padStart(8);
  const cells = [lead, low, high].map((value) => value.toFixed(3).padStart(8)).join('');
  const means = [ours, theirs].map((all) => mean(all).toFixed(3).padStart(8)).join('');
  console.log(`${name.padEnd(44)}${means}${ratio}${cells}${String(values.length).padStart(6)}`);
}
