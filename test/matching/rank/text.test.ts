import { expect } from 'chai';
import { profileOf } from '../../../matching/rank/profile.ts';
import { documentTermWeight, queryTermWeight, sharedTerms, textPart } from '../../../matching/rank/text.ts';
import { DEFAULT_WEIGHTS, type TextWeights } from '../../../matching/rank/weights.ts';
import { buildListing } from '../support/build.ts';

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

describe('sharedTerms', () => {
  const profile = (title: string, lang: 'fr' | 'en' = 'fr') =>
    profileOf(buildListing({ title, lang }), DEFAULT_WEIGHTS.text);
  const terms = (a: string, b: string, lang: 'fr' | 'en' = 'fr') =>
    sharedTerms(profile(a), profile(b, lang), () => 1).map(({ term: name }) => name);

  it('shows a concept once, not its words nor what is wider', () => {
    expect(terms('eau potable', 'eau potable')).to.deep.equal(['eau-potable']);
  });

  it('shows the wider concept when only that is shared', () => {
    expect(terms('eau potable', 'groundwater', 'en')).to.deep.equal(['eau']);
  });

  it('shows plain words, as each text writes them', () => {
    expect(sharedTerms(profile('Trois troubadours'), profile('un Troubadour'), () => 1)).to.deep.equal([
      { term: 'trubadur', inQuery: 'troubadours', inCandidate: 'Troubadour' },
    ]);
  });

  it('leaves out numbers, words that are everywhere, and short stems across languages', () => {
    expect(terms('troubadours 2022', 'troubadours 2022')).to.deep.equal(['trubadur']);
    const everywhere = sharedTerms(profile('un troubadour'), profile('le troubadour'), () => 0.1);
    expect(everywhere).to.deep.equal([]);
    expect(terms('mardi, Zyx', 'Zyx, Tuesday', 'en')).to.deep.equal(['mardi/Tuesday']);
  });

  it('shows a word once, though it counts as written too', () => {
    const asWritten = (title: string) =>
      profileOf(buildListing({ title, lang: 'fr' }), { ...DEFAULT_WEIGHTS.text, written: 0.2, pair: 0.2 });
    const [one, other] = [asWritten('Trois troubadours heureux'), asWritten('des troubadours heureux')];
    const shown = sharedTerms(one, other, () => 1).map(({ term: name }) => name);
    expect(shown).to.have.length(2);
    expect(shown.filter((name) => /^[=&]/.test(name))).to.deep.equal([]);
  });

  it('stops at the limit', () => {
    const text = 'eau énergie climat sport musique';
    expect(sharedTerms(profile(text), profile(text), () => 1, 2)).to.have.length(2);
  });
});
