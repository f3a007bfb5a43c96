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

  it('says French when nothing tells', () => expect(detectLanguage('')).to.equal('fr'));
});
