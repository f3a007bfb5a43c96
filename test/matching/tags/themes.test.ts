import { expect } from 'chai';
import { NEUTRAL_THEMES, sharedThemes, themesPart, themeVector } from '../../../matching/tags/themes.ts';
import { THEMES } from '../../../matching/types.ts';

const even = new Float64Array(THEMES.length).fill(1);

describe('themesPart', () => {
  it('is 1 for the same themes, 0 for unrelated ones', () => {
    const [water, sport] = [themeVector(['eau'], []), themeVector(['sport'], [])];
    expect(themesPart(water, water, even)).to.be.closeTo(1, 1e-12);
    expect(themesPart(water, sport, even)).to.equal(0);
  });

  it('lends a little to a neighbouring theme', () => {
    const near = themesPart(themeVector(['climat'], []), themeVector(['energie'], []), even);
    expect(near).to.be.within(0.2, 0.5);
  });

  it('is neutral when one side has none', () => {
    expect(themesPart(themeVector([], []), themeVector(['eau'], []), even)).to.equal(NEUTRAL_THEMES);
  });
});

describe('sharedThemes', () => {
  it('names the themes of both sides, not their neighbours', () => {
    const [a, b] = [themeVector(['eau', 'sante'], []), themeVector(['eau', 'sport'], [])];
    expect(sharedThemes(a, b)).to.deep.equal(['eau']);
  });
});
