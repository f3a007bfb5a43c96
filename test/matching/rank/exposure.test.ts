import { expect } from 'chai';
import { createMatchIndex, exposure } from '../../../matching/index.ts';
import { gini } from '../../../matching/rank/exposure.ts';
import { readJudged } from '../../bench/judged.ts';
import { buildListing } from '../support/build.ts';

describe('gini', () => {
  it('is 0 when all are alike, and what one works out by hand', () => {
    expect(gini([3, 3, 3])).to.equal(0);
    // Pairs of 1 and 3: mean difference (0 + 2 + 2 + 0) / 4 = 1, half of it over the mean 2.
    expect(gini([3, 1])).to.be.closeTo(0.25, 1e-12);
    expect(gini([0, 0, 0, 8])).to.be.closeTo(0.75, 1e-12);
    expect(gini([])).to.equal(0);
    expect(gini([0, 0])).to.equal(0);
  });
});

describe('exposure', () => {
  it('counts in whose first partners each organisation stands, once a list', () => {
    const owner = (id: string) => ({ id, name: id, type: 'commune' as const, country: 'FR' });
    const listings = [
      buildListing({ id: 'n1', title: 'Eau potable', organisation: owner('x') }),
      buildListing({ id: 'n2', title: 'Eau potable', organisation: owner('y') }),
      buildListing({ id: 'o1', kind: 'offer', title: 'Eau potable', organisation: owner('z') }),
      buildListing({ id: 'o2', kind: 'offer', title: 'Eau potable en ville', organisation: owner('z') }),
      buildListing({ id: 'o3', kind: 'offer', title: 'Un festival', organisation: owner('w') }),
    ];
    const report = exposure(createMatchIndex(listings), listings, 2);
    expect([...report.lists]).to.deep.equal([
      ['x', 3],
      ['y', 3],
      ['z', 2],
      ['w', 0],
    ]);
    expect(report.never).to.deep.equal(['w']);
    expect(report.most).to.deep.equal({ organisation: 'x', share: 0.6 });
    expect(report.gini).to.equal(gini([0, 2, 3, 3]));
  });

  it('of nothing is nothing', () => {
    expect(exposure(createMatchIndex(), [])).to.deep.include({ organisations: 0, never: [], most: null });
  });

  it('on the judged set leaves few out and shows nobody to everybody', () => {
    const { listings } = readJudged();
    const report = exposure(createMatchIndex(listings), listings);
    expect(report.never.length).to.be.below(report.organisations / 20);
    expect(report.most!.share).to.be.below(0.6);
  });
});
