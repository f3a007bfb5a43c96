import { expect } from 'chai';
import { DEFAULT_WEIGHTS } from '../../../matching/rank/weights.ts';

describe('DEFAULT_WEIGHTS', () => {
  it('gives parts that add up to 1, so that a score stays in [0, 1]', () => {
    const sum = Object.values(DEFAULT_WEIGHTS.parts).reduce((total, weight) => total + weight, 0);
    expect(sum).to.be.closeTo(1, 1e-12);
  });

  it('counts fields in whole numbers, the title first', () => {
    const { title, what, how, why, difficulties } = DEFAULT_WEIGHTS.text.fields;
    expect(title > what && what > how && how >= why && why >= difficulties).to.equal(true);
    for (const weight of [title, what, how, why, difficulties])
      expect(Number.isInteger(weight)).to.equal(true);
  });
});
