import { expect } from 'chai';
import { COUNTRY_CODES, countryAt, countryName } from '../../../matching/lexicon/countries.ts';
import { contentWords } from '../../../matching/text/words.ts';
import type { TextLanguage } from '../../../matching/types.ts';

const at = (text: string, lang: TextLanguage) =>
  countryAt(
    contentWords(text, lang).map(({ stem }) => stem),
    0,
    lang,
  );

describe('countryAt', () => {
  it('reads a name in each language, longest first', () => {
    expect(at('République démocratique du Congo', 'fr')).to.deep.equal({ country: 'CD', words: 3 });
    expect(at('Ivory Coast', 'en')?.country).to.equal('CI');
    expect(at('Marruecos', 'es')?.country).to.equal('MA');
    expect(at('Cabo Verde', 'pt')?.country).to.equal('CV');
    expect(at('SENEGAL', 'fr')?.country).to.equal('SN');
  });

  it('finds nothing where no name begins', () => expect(at('bonjour', 'fr')).to.equal(undefined));
});

describe('countryName', () => {
  it('speaks the language', () => {
    expect(countryName('DE', 'fr')).to.equal('Allemagne');
    expect(countryName('DE', 'pt')).to.equal('Alemanha');
  });

  it('has a name for every code', () => {
    for (const code of COUNTRY_CODES) expect(countryName(code, 'fr'), code).not.to.equal(code);
  });
});
