import { expect } from 'chai';
import fc from 'fast-check';
import { keepBest } from '../../../matching/rank/best.ts';

describe('keepBest', () => {
  it('keeps what sorting everything would put first', () => {
    const scores = fc.array(fc.record({ id: fc.string(), score: fc.integer({ min: 0, max: 5 }) }));
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 6 }), (items, limit) => {
        const unique = [...new Map(items.map((item) => [item.id, item])).values()];
        const best = keepBest<null>(limit);
        for (const { id, score } of unique) best.offer(null, score, id);
        const sorted = unique.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
        expect(best.list().map(({ id }) => id)).to.deep.equal(sorted.map(({ id }) => id));
      }),
    );
  });
});
