import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { finish, sortInSteps } from '../../matching/steps.ts';

describe('sorting in steps', () => {
  it('sorts as the engine does, equal ones in the order in which they came', () => {
    const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 9 }), id: fc.integer() }), {
      maxLength: 3_000,
      size: 'max',
    });
    fc.assert(
      fc.property(items, (all) => {
        const order = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
        expect(finish(sortInSteps(all, order))).to.deep.equal([...all].sort(order));
      }),
      { numRuns: 50 },
    );
  });

  it('pauses every few hundred items, and leaves what it was given as it was', () => {
    const items = Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 10_007);
    const before = [...items];
    expect([...sortInSteps(items, (a, b) => a - b)].length).to.be.above(10_000 / 256);
    expect(items).to.deep.equal(before);
  });
});
