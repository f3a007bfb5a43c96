import { expect } from 'chai';
import type { Concept } from '../../../matching/lexicon/parse.ts';
import { tagVector, weightedCosine } from '../../../matching/tags/vectors.ts';

const concept = (themes: Concept['themes']): Concept => ({
  code: 'x',
  themes,
  odds: [],
  expressions: { fr: [], en: [], es: [], pt: [] },
});
const order = ['eau', 'sante', 'sport'] as const;
const vectorOf = (declared: string[], frequency: number) =>
  tagVector<string>(
    3,
    (tag) => order.indexOf(tag as 'eau'),
    declared,
    [{ concept: concept(['eau', 'sante']), frequency }],
    (c) => c.themes,
  );

describe('tagVector', () => {
  it('gives 1 to a declared tag and n / (n + 3) × 0.7 to one that the text suggests', () => {
    // three weighted occurrences: the main theme 0.7 × 3 / 6 = 0.35, the second 0.7 × 1.5 / 4.5
    const vector = vectorOf([], 3);
    expect(vector[0]).to.be.closeTo(0.35, 1e-12);
    expect(vector[1]).to.be.closeTo((0.7 * 1.5) / 4.5, 1e-12);
    expect(vector[2]).to.equal(0);
    expect([...vectorOf(['sport'], 0)]).to.deep.equal([0, 0, 1]);
  });

  it('never lets the text weigh as much as a declared tag', () => {
    expect(vectorOf([], 1e9)[0]).to.be.at.most(0.7);
  });
});

describe('weightedCosine', () => {
  const vector = (...values: number[]) => Float64Array.from(values);

  it('is 1 for the same tags and 0 for disjoint ones', () => {
    expect(weightedCosine(vector(1, 1), vector(1, 1), vector(0.3, 0.9))).to.equal(1);
    expect(weightedCosine(vector(1, 0), vector(0, 1), vector(1, 1))).to.equal(0);
  });

  it('counts a rare shared tag for more: 0.8 / √(1 × 0.8) against 0.2 / √(1 × 0.2)', () => {
    const rarities = vector(0.8, 0.2);
    expect(weightedCosine(vector(1, 1), vector(1, 0), rarities)).to.be.closeTo(Math.sqrt(0.8), 1e-12);
    expect(weightedCosine(vector(1, 1), vector(0, 1), rarities)).to.be.closeTo(Math.sqrt(0.2), 1e-12);
  });

  it('is unknown without tags', () => {
    expect(weightedCosine(vector(0, 0), vector(1, 0), vector(1, 1))).to.equal(undefined);
  });
});
