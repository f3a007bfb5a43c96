import { expect } from 'chai';
import { suggest } from '../../matching/index.ts';

const TEXT =
  "Nous voulons refaire l'adduction d'eau potable et les forages de trois villages du Sénégal, avec les comités d'usagers.";

describe('suggest', () => {
  it('reads the themes, the goals and the countries, with the words that say so', () => {
    const { themes, odds, countries } = suggest(TEXT);
    expect(themes[0]).to.deep.include({ theme: 'eau' });
    expect(themes[0]!.because).to.include.members(["adduction d'eau potable", 'forages']);
    expect(odds[0]).to.deep.include({ odd: 6 });
    expect(countries).to.deep.equal([{ country: 'SN', because: ['Sénégal'] }]);
  });

  it('finds the language by itself', () => {
    expect(suggest('We train the midwives of two maternity wards in Mali.').themes[0]!.theme).to.equal(
      'sante',
    );
    expect(suggest('Queremos crear un vivero de empresas en Colombia.').countries[0]!.country).to.equal('CO');
    expect(suggest('Procuramos apoio para a gestão de resíduos e a reciclagem.').themes[0]!.theme).to.equal(
      'dechets',
    );
  });

  it('counts the title twice', () => {
    const ranked = suggest({ lang: 'fr', title: 'Théâtre', what: 'football' }).themes.map(
      ({ theme }) => theme,
    );
    expect(ranked[0]).to.equal('culture');
  });

  it('gives shares that add up to 1', () => {
    const sum = (items: { score: number }[]) => items.reduce((total, { score }) => total + score, 0);
    const { themes, odds } = suggest(TEXT);
    expect(sum(themes)).to.be.closeTo(1, 1e-9);
    expect(sum(odds)).to.be.closeTo(1, 1e-9);
  });

  it('quotes words that stand in the text', () => {
    const { themes, odds } = suggest(TEXT);
    for (const { because } of [...themes, ...odds])
      for (const words of because) expect(TEXT).to.include(words);
  });

  it('suggests nothing for an empty draft', () => {
    expect(suggest({})).to.deep.equal({ themes: [], odds: [], countries: [] });
  });
});
