import { expect } from 'chai';
import { detectLanguage } from '../../../matching/text/language.ts';

describe('detectLanguage', () => {
  const texts = {
    fr: 'Nous cherchons une ville qui a déjà formé les agents de son service des eaux.',
    en: 'We are looking for a town that has already trained the staff of its water service.',
    es: 'Buscamos una ciudad que ya haya formado a los agentes de su servicio de aguas.',
    pt: 'Procuramos uma cidade que já tenha formado os funcionários do seu serviço de águas.',
  } as const;
  for (const [lang, text] of Object.entries(texts)) {
    it(`recognises ${lang}`, () => expect(detectLanguage(text)).to.equal(lang));
  }

  it('tells Portuguese from Spanish in a few words', () => {
    expect(detectLanguage('gestão de resíduos')).to.equal('pt');
    expect(detectLanguage('gestión de residuos')).to.equal('es');
  });

  it('tells the language of two words, which letters alone do not', () => {
    expect(detectLanguage('reciclaje de residuos')).to.equal('es');
    expect(detectLanguage('drinking water')).to.equal('en');
    expect(detectLanguage('eau potable')).to.equal('fr');
    expect(detectLanguage('água potável')).to.equal('pt');
  });

  it('goes by most of the words where languages are mixed', () => {
    expect(detectLanguage('Nous cherchons un partenaire de capacity building pour nos agents')).to.equal(
      'fr',
    );
  });

  it('says French when nothing tells', () => expect(detectLanguage('')).to.equal('fr'));
});
