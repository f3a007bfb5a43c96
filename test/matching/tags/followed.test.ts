import { expect } from 'chai';
import { describe, it } from 'mocha';
import { touchedBy } from '../../../matching/tags/followed.ts';
import type { Theme } from '../../../matching/types.ts';

describe('what somebody follows in a fiche', () => {
  const fiche = (countries: string[], themes: Theme[], country = 'FR') => ({
    countries,
    themes,
    organisation: { country },
  });

  it('is its countries, those of its organisation, and its themes, in the order in which they are followed', () => {
    const followed = { countries: ['MA', 'SN', 'FR'], themes: ['eau', 'sport'] as Theme[] };
    expect(touchedBy(fiche(['SN', 'MA'], ['sport', 'eau']), followed)).to.deep.equal(followed);
    expect(touchedBy(fiche([], ['culture'], 'SN'), followed)).to.deep.equal({
      countries: ['SN'],
      themes: [],
    });
    expect(touchedBy(fiche(['BJ'], ['eau'], 'BE'), followed)).to.deep.equal({
      countries: [],
      themes: ['eau'],
    });
  });

  it('is nothing where neither is there: a fiche open to any country is on none', () => {
    expect(touchedBy(fiche([], ['culture']), { countries: ['SN'], themes: ['eau'] })).to.equal(null);
    expect(touchedBy(fiche(['SN'], ['eau']), { countries: [], themes: [] })).to.equal(null);
  });
});
