import { expect } from 'chai';
import { ndcg, recall, reciprocalRank } from './metrics.ts';

const grades = new Map([
  ['best', 3],
  ['good', 2],
  ['loose', 1],
]);

describe('measures of a ranking', () => {
  it('nDCG gives the value worked out by hand: gains 7, 3, 1', () => {
    // ranked good, unknown, best: 3 / log2(2) + 0 + 7 / log2(4) = 6.5
    // ideal: 7 + 3 / log2(3) + 1 / log2(4) = 7 + 1.892789… + 0.5
    expect(ndcg(['good', 'unknown', 'best'], grades)).to.be.closeTo(6.5 / (7.5 + 3 / Math.log2(3)), 1e-12);
    expect(ndcg(['best', 'good', 'loose'], grades)).to.equal(1);
    expect(ndcg(['best'], new Map())).to.equal(0);
  });

  it('recall counts grades 2 and 3 within the first k', () => {
    expect(recall(['loose', 'best', 'good'], grades, 2)).to.equal(0.5);
    expect(recall(['loose'], new Map([['loose', 1]]))).to.equal(0);
  });

  it('the reciprocal rank is that of the first grade 3', () => {
    expect(reciprocalRank(['good', 'best'], grades)).to.equal(0.5);
    expect(reciprocalRank(['good'], grades)).to.equal(0);
  });
});
