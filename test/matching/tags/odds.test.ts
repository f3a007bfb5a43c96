import { expect } from 'chai';
import { NEUTRAL_ODDS, oddsPart, oddVector, sharedOdds } from '../../../matching/tags/odds.ts';

const even = new Float64Array(17).fill(1);

describe('oddsPart', () => {
  it('is the cosine of the goals: one of two shared, 1 / √2', () => {
    expect(oddsPart(oddVector([6], []), oddVector([6, 3], []), even)).to.be.closeTo(Math.SQRT1_2, 1e-12);
  });

  it('is neutral when one side has none', () => {
    expect(oddsPart(oddVector([], []), oddVector([6], []), even)).to.equal(NEUTRAL_ODDS);
  });
});

describe('sharedOdds', () => {
  it('names the goals of both', () => {
    expect(sharedOdds(oddVector([6, 3], []), oddVector([3, 17], []))).to.deep.equal([3]);
  });
});
