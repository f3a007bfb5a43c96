import { expect } from 'chai';
import { describe, it } from 'mocha';
import { atMostPercent, chunks, publishable } from '../../../client/plan/selection.ts';

describe('what is published of a programme', () => {
  it('only what is still to publish', () => {
    expect(publishable({ state: 'planned' })).to.equal(true);
    for (const state of ['left-out', 'published', 'refused', 'undone'] as const)
      expect(publishable({ state }), state).to.equal(false);
  });

  it('goes in groups, none lost', () => {
    expect(chunks([1, 2, 3, 4, 5], 2)).to.deep.equal([[1, 2], [3, 4], [5]]);
    expect(chunks([], 2)).to.deep.equal([]);
  });

  it('is never said to be nearer to the best than it is', () => {
    expect([0, 0.0001, 0.002, 0.0021, 0.07142, 1].map(atMostPercent)).to.deep.equal([
      0, 0.1, 0.2, 0.3, 7.2, 100,
    ]);
  });
});
