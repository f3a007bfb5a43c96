import { expect } from 'chai';
import fc from 'fast-check';
import { COUNTRY_CODES } from '../../../matching/index.ts';
import { areaBits, askerBits, mostByArea } from '../../../matching/rank/areas.ts';
import { countriesPart, NEUTRAL_COUNTRIES, type Places } from '../../../matching/tags/countries.ts';

const country = fc.constantFrom(...COUNTRY_CODES);
const places: fc.Arbitrary<Places> = fc.record({
  home: country,
  sought: fc.uniqueArray(country, { maxLength: 6 }),
});
const most = (a: Places, b: Places) =>
  mostByArea(a.sought.length === 0)[Math.clz32(askerBits(a) & areaBits(b))]!;

describe('areas as bits', () => {
  it('never give less than the countries of two listings that share none', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        // Of no rarity, a shared country brings nothing: what is left is areas and openness.
        expect(most(a, b)).to.be.at.least(countriesPart(a, b, () => 0));
      }),
      { numRuns: 500 },
    );
  });

  it('give the nearness of the closest-knit area that both are in, and nothing to strangers', () => {
    const [niger, togo, peru] = ['NE', 'TG', 'PE'].map((code): Places => ({ home: 'FR', sought: [code] }));
    expect(most(niger!, togo!)).to.equal(countriesPart(niger!, togo!, () => 0));
    expect(most(niger!, peru!)).to.equal(0);
    expect(most(niger!, { home: 'PE', sought: [] })).to.equal(NEUTRAL_COUNTRIES);
    expect(most({ home: 'PE', sought: [] }, niger!)).to.equal(NEUTRAL_COUNTRIES);
  });
});
