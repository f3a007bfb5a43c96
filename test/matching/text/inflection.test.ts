import { expect } from 'chai';
import { singular } from '../../../matching/text/inflection.ts';
import type { TextLanguage } from '../../../matching/types.ts';

const pairs: Record<TextLanguage, [string, string][]> = {
  fr: [
    ['ecoles', 'ecole'],
    ['locaux', 'local'],
    ['locales', 'local'],
    ['eaux', 'eau'],
    ['citoyennes', 'citoyen'],
    ['culturelles', 'culturel'],
    ['associative', 'associatif'],
  ],
  en: [
    ['cities', 'city'],
    ['houses', 'house'],
    ['wells', 'well'],
    ['bus', 'bus'],
  ],
  es: [
    ['ciudades', 'ciudad'],
    ['puentes', 'puente'],
    ['turisticas', 'turistico'],
    ['veces', 'vez'],
  ],
  pt: [
    ['acoes', 'acao'],
    ['locais', 'local'],
    ['jovens', 'jovem'],
    ['professores', 'professor'],
    ['turisticas', 'turistico'],
  ],
};

describe('singular', () => {
  for (const [lang, words] of Object.entries(pairs) as [TextLanguage, [string, string][]][]) {
    it(`gives both forms one key in ${lang}`, () => {
      for (const [a, b] of words) expect(singular(a, lang), a).to.equal(singular(b, lang));
    });
  }

  it('keeps apart what a stem confuses', () => {
    expect(singular('authorities', 'en')).not.to.equal(singular('authors', 'en'));
    expect(singular('appel', 'fr')).not.to.equal(singular('appellation', 'fr'));
    expect(singular('villes', 'fr')).not.to.equal(singular('villas', 'fr'));
  });

  it('leaves short words alone', () => expect(singular('bus', 'fr')).to.equal('bus'));
});
