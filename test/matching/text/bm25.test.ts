import { expect } from 'chai';
import { bm25Plus, rarity, relativeRarity } from '../../../matching/text/bm25.ts';

describe('bm25Plus', () => {
  it('gives the value worked out by hand from Lv & Zhai 2011, eq. 4', () => {
    // k1 = 1.2, b = 0.75, delta = 1; twice in a document of 10 words, 20 on average:
    // norm = 1.2 × (1 - 0.75 + 0.75 × 10 / 20) = 1.2 × 0.625 = 0.75
    // weight = 2.2 × 2 / (0.75 + 2) + 1 = 4.4 / 2.75 + 1 = 1.6 + 1
    expect(bm25Plus(2, 10, 20)).to.be.closeTo(2.6, 1e-12);
  });

  it('gives 0 to an absent term and more than delta to a present one, however long the document', () => {
    expect(bm25Plus(0, 10, 20)).to.equal(0);
    expect(bm25Plus(1, 1e9, 20)).to.be.greaterThan(1);
  });

  it('stays below k1 + 1 + delta', () => expect(bm25Plus(1e9, 1, 20)).to.be.at.most(3.2));

  it('refuses an average length of 0', () => expect(() => bm25Plus(1, 1, 0)).to.throw(RangeError, '0'));
});

describe('rarity', () => {
  it('is ln((N + 1) / df)', () => {
    expect(rarity(99, 10)).to.be.closeTo(Math.log(10), 1e-12);
    expect(rarity(99, 0)).to.be.closeTo(Math.log(100), 1e-12);
  });

  it('goes from 0 to 1 on the relative scale: ln(10) / ln(100) = one half', () => {
    expect(relativeRarity(99, 10)).to.be.closeTo(0.5, 1e-12);
    expect(relativeRarity(99, 1)).to.equal(1);
    expect(relativeRarity(99, 99)).to.be.lessThan(0.01);
    expect(relativeRarity(1, 1)).to.equal(1);
  });
});
