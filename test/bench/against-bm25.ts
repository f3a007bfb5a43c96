/** Questions with known answers, put to the text part alone and to BM25+ on stems. */
import { createMatchIndex } from '../../matching/index.ts';
import type { MatchListing } from '../../matching/types.ts';
import { TEXT_ONLY } from '../../server/cli/similar.ts';
import { leadOf, mean } from './metrics.ts';
import { bm25Stems } from './peers.ts';

export interface Question {
  query: MatchListing;
  right: ReadonlyMap<string, number>;
}
export type Measure = (ranked: string[], right: ReadonlyMap<string, number>) => number;

export const HEAD = `${'question'.padEnd(44)}    ours    BM25   ratio    lead     low    high     n`;

/** Prints one line under `HEAD`: both means, their ratio, and the lead with its interval. */
export function compare(
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
