import { expect } from 'chai';
import { visibleRange } from '../../../client/components/visible-range.ts';

describe('visibleRange', () => {
  it('covers the window and some rows on either side', () => {
    const { first, last } = visibleRange(5000, 800, 50, 1000);
    expect(first).to.be.at.most(100 - 8);
    expect(last).to.be.at.least(116 + 8);
    expect(last - first).to.be.below(50);
  });

  it('stays within the list at both ends', () => {
    expect(visibleRange(-300, 800, 50, 1000).first).to.equal(0);
    expect(visibleRange(49_900, 800, 50, 1000).last).to.equal(1000);
  });
});
