/** The text part alone: French documents asked for in French and in other languages. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createMatchIndex } from '../../matching/index.ts';
import type { MatchListing, TextLanguage } from '../../matching/types.ts';
import { TEXT_ONLY, textListing } from '../../server/cli/similar.ts';
import { mean, reciprocalRank } from './metrics.ts';
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

export function reportRetrieval(): void {
  const languages = ['fr', 'es', 'pt', 'en'] as const;
  const missing = languages.map(fileOf).filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.log(
      `\ntext alone: skipped, no ${missing[0]} (set STS_DIR to a folder of stsb-multi-mt, dev split)`,
    );
    return;
  }
  const rows = Object.fromEntries(
    languages.map((lang) => [lang, parse(readFileSync(fileOf(lang), 'utf8')) as [string, string, string][]]),
  ) as Record<TextLanguage, [string, string, string][]>;
  // A sentence that occurs twice would be two right answers, of which one is counted wrong.
  const seen = new Set<string>();
  const pairs = rows.fr.flatMap(([, right, score], i) => {
    if (seen.has(right)) return [];
    seen.add(right);
    return [{ i, same: Number(score) >= SAME }];
  });
  const documents = pairs.map(({ i }) => textListing({ id: `${i}`, text: rows.fr[i]![1], lang: 'fr' }));
  const index = createMatchIndex(documents, TEXT_ONLY);
  const bm25 = bm25Stems.build(documents);
  for (const [half, remainder] of HALVES) {
    const asked = pairs.filter(({ i, same }) => same && i % 2 === remainder);
    console.log(
      `\ntext alone: ${documents.length} French sentences (general, not of the domain), ${asked.length} of them asked for by their pair, ${half}; MRR@10`,
    );
    console.log(`${'language of the query'.padEnd(44)}    ours    BM25   ratio  lang not given`);
    for (const lang of languages) {
      const values = asked.map(({ i }) => {
        const query: MatchListing = textListing({ id: '', text: rows[lang][i]![0], lang });
        const right = new Map([[`${i}`, 3]]);
        const ours = (asked: MatchListing) =>
          reciprocalRank(
            index.similar(asked, { limit: 10, minScore: Number.MIN_VALUE }).map(({ id }) => id),
            right,
          );
        const theirs = bm25(query, 10, () => true);
        return [ours(query), reciprocalRank(theirs, right), ours({ ...query, lang: undefined })] as const;
      });
      const [ours, theirs, unsaid] = [0, 1, 2].map((k) => mean(values.map((value) => value[k]!)));
      console.log(
        `${lang.padEnd(44)}${[ours!, theirs!].map((value) => value.toFixed(3).padStart(8)).join('')}${(ours! / theirs!).toFixed(2).padStart(8)}${unsaid!.toFixed(3).padStart(16)}`,
      );
    }
  }
}
