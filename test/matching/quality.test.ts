import { expect } from 'chai';
import { createMatchIndex } from '../../matching/index.ts';
import { readJudged } from '../bench/judged.ts';
import { ndcg } from '../bench/metrics.ts';

/** A guard, not the measurement (that is `npm run eval`): a change that costs this much was a mistake. */
const FLOOR = 0.88;

describe('quality on the judged set', () => {
  it(`keeps nDCG@10 above ${FLOOR}`, () => {
    const { listings, queries, grades } = readJudged();
    const index = createMatchIndex(listings);
    const all = queries.map((query) => {
      const ranked = index.rank(query.id, { limit: 10 }).map(({ id }) => id);
      return ndcg(ranked, grades.get(query.id)!);
    });
    expect(all.reduce((sum, value) => sum + value, 0) / all.length).to.be.above(FLOOR);
  });

  it('recommends no listing to everybody: none is in the first three of a third of the queries', () => {
    const { listings, queries } = readJudged();
    const index = createMatchIndex(listings);
    const shown = new Map<string, number>();
    for (const { id } of queries) {
      for (const match of index.rank(id, { limit: 3 })) shown.set(match.id, (shown.get(match.id) ?? 0) + 1);
    }
    expect(Math.max(...shown.values())).to.be.below(queries.length / 3);
  });
});
