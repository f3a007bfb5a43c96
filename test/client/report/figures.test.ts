import { expect } from 'chai';
import { percentOf, spanOf, useOf } from '../../../client/report/figures.ts';

describe('figures of the report', () => {
  it('round shares, but say all only of all and nothing only of nothing', () => {
    expect([
      percentOf(1, 3),
      percentOf(1, 1000),
      percentOf(999, 1000),
      percentOf(0, 5),
      percentOf(5, 5),
      percentOf(0, 0),
    ]).to.deep.equal([33, 1, 99, 0, 100, null]);
  });

  it('say a time in the unit in which two digits are enough', () => {
    expect([1, 99, 100, 240, 47 * 60, 48 * 60, 4320].map(spanOf)).to.deep.equal([
      { unit: 'minutes', count: 1 },
      { unit: 'minutes', count: 99 },
      { unit: 'hours', count: 2 },
      { unit: 'hours', count: 4 },
      { unit: 'hours', count: 47 },
      { unit: 'days', count: 2 },
      { unit: 'days', count: 3 },
    ]);
  });

  it('add the tables of all times', () => {
    const time = { slotId: 'd1-1400', noShow: 0, withoutTable: 2 };
    expect(
      useOf([
        { ...time, taken: 3, open: 4 },
        { ...time, taken: 1, open: 3 },
      ]),
    ).to.deep.equal({ taken: 4, open: 7 });
  });
});
