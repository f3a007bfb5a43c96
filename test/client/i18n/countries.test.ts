import { expect } from 'chai';
import { COUNTRY_CODES, inCountry } from '../../../client/i18n/countries.ts';
import { labelsOf } from '../../../client/i18n/labels.ts';

const french = labelsOf('fr');
const said = (code: string) => inCountry(code, french.country(code), 'fr');

describe('inCountry', () => {
  it('uses the French preposition of each country', () => {
    expect(
      ['SN', 'TN', 'KM', 'MG', 'IR', 'MX', 'US', 'HT', 'CF', 'BJ', 'CI', 'NL', 'DJ', 'IL'].map(said),
    ).to.deep.equal([
      'au Sénégal',
      'en Tunisie',
      'aux Comores',
      'à Madagascar',
      'en Iran',
      'au Mexique',
      'aux États-Unis',
      'en Haïti',
      'en République centrafricaine',
      'au Bénin',
      'en Côte d’Ivoire',
      'aux Pays-Bas',
      'à Djibouti',
      'en Israël',
    ]);
  });

  it('uses the English article where there is one', () => {
    expect(inCountry('PH', 'Philippines', 'en')).to.equal('in the Philippines');
    expect(inCountry('SN', 'Senegal', 'en')).to.equal('in Senegal');
  });
});

describe('COUNTRY_CODES', () => {
  it('stand once each, with a name in four languages', () => {
    expect(new Set(COUNTRY_CODES).size).to.equal(COUNTRY_CODES.length);
    for (const language of ['fr', 'en', 'es', 'pt']) {
      const labels = labelsOf(language);
      expect(COUNTRY_CODES.filter((code) => labels.country(code) === code)).to.deep.equal([]);
    }
  });
});
