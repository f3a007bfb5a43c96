import { expect } from 'chai';
import { documentTermWeight, queryTermWeight, textPart } from '../../../matching/rank/text.ts';
import { DEFAULT_WEIGHTS, type TextWeights } from '../../../matching/rank/weights.ts';

const weights: TextWeights = {
  ...DEFAULT_WEIGHTS.text,
  bm25: { k1: 1.2, b: 0.75, delta: 1 },
  concept: 2,
  broader: 0.5,
  written: 0.2,
  pair: 0.1,
  half: 6,
};
const term = (name: string, frequency = 1, share = 1) => ({ term: name, frequency, share, surface: name });

describe('text weights', () => {
  it('weigh a term of the query by kind, repetition and rarity', () => {
    // twice in the query: 2.2 × 2 / (1.2 + 2) = 1.375; in 10 of 99 documents: rarity one half
    expect(queryTermWeight(term('puit', 2), 99, 10, weights)).to.be.closeTo(0.6875, 1e-12);
    expect(queryTermWeight(term('#puits', 2), 99, 10, weights)).to.be.closeTo(1.375, 1e-12);
    expect(queryTermWeight(term('^eau', 2), 99, 10, weights)).to.be.closeTo(0.34375, 1e-12);
  });

  it('weigh a word as it is written, and two side by side, by what the weights say', () => {
    expect(queryTermWeight(term('=fr puit', 2), 99, 10, weights)).to.be.closeTo(0.1375, 1e-12);
    expect(queryTermWeight(term('&fr puit profond', 2), 99, 10, weights)).to.be.closeTo(0.06875, 1e-12);
  });

  it('weigh each sense of a word by its share', () => {
    expect(queryTermWeight(term('~rive/bank', 2, 0.5), 99, 10, weights)).to.be.closeTo(0.34375, 1e-12);
  });

  it('weigh a term of a document by BM25+ on a scale of 1: 2.6 / 3.2', () => {
    expect(documentTermWeight(2, 10, 20, weights)).to.be.closeTo(0.8125, 1e-12);
  });

  it('bring the sum to [0, 1[, one half at `half`', () => {
    expect(textPart(6, weights)).to.equal(0.5);
    expect(textPart(0, weights)).to.equal(0);
    expect(textPart(1e9, weights)).to.be.lessThan(1);
  });
});
