import { expect } from 'chai';
import { bootstrapInterval, leadOf, ndcg, recall, reciprocalRank } from './metrics.ts';

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

  it('the bootstrap interval holds the mean, narrows with more values, and comes out the same twice', () => {
    const few = [0, 1, 1, 0, 1, 0, 1, 0, 1, 1];
    const many = Array.from({ length: 20 }, () => few).flat();
    const [low, high] = bootstrapInterval(few);
    expect(low).to.be.below(0.6);
    expect(high).to.be.above(0.6);
    // 0.6 ± 1.96 √(0.24 / 200)
    const [lowMany, highMany] = bootstrapInterval(many);
    expect(lowMany).to.be.closeTo(0.532, 0.015);
    expect(highMany).to.be.closeTo(0.668, 0.015);
    expect(bootstrapInterval(few)).to.deep.equal([low, high]);
    expect(bootstrapInterval([1, 1, 1])).to.deep.equal([1, 1]);
    expect(bootstrapInterval([])).to.deep.equal([0, 0]);
  });

  it('a lead is paired: what both find hard does not widen it', () => {
    const hard = [0.1, 0.9, 0.3, 0.8, 0.2, 0.7];
    const { lead, low, high } = leadOf(
      hard.map((value) => value + 0.05),
      hard,
    );
    for (const value of [lead, low, high]) expect(value).to.be.closeTo(0.05, 1e-9);
  });
});
