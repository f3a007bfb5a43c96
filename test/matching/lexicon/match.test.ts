import { expect } from 'chai';
import { createConceptMatcher, writtenKey } from '../../../matching/lexicon/match.ts';
import { parseConcepts } from '../../../matching/lexicon/parse.ts';
import { tokenize } from '../../../matching/text/tokens.ts';
import { writtenForm } from '../../../matching/text/words.ts';
import type { TextLanguage } from '../../../matching/types.ts';

const matcher = createConceptMatcher(
  parseConcepts(`
eau | eau | 6
fr eau
en water

eau-potable | eau | 6
fr eau potable; réseau d'eau
en drinking water

mer | biodiversite | 14
fr mer

femmes | genre | 5
fr mère; mères

puits | eau | 6
en =wells

sans-abri | inclusion | 1
fr sans-abri

abri | humanitaire | 11
fr abri

littoral | biodiversite | 14
fr côte; côtes; plage
es costa
`),
  (lang) => (lang === 'fr' ? ["Côte d'Ivoire"] : ['Costa de Marfil']),
);
const found = (text: string, lang: TextLanguage = 'fr') =>
  matcher
    .find(tokenize(text), lang)
    .map(({ concept, first, last }) => `${concept.code}: ${writtenForm(text, first, last)}`);

describe('createConceptMatcher', () => {
  it('takes a word with another accent for another word, and forgives accents that are left out', () => {
    expect(found('La côte, la COTE, les cotes, la plage')).to.deep.equal([
      'littoral: côte',
      'littoral: COTE',
      'littoral: cotes',
      'littoral: plage',
    ]);
    expect(found('à côté, les côtés')).to.deep.equal([]);
  });

  it('looks for nothing inside a name', () => {
    expect(found("en Côte d'Ivoire, sur la côte")).to.deep.equal(['littoral: côte']);
    expect(found('la costa de Costa de Marfil', 'es')).to.deep.equal(['littoral: costa']);
  });

  it('prefers the longest expression, whatever the small words and endings', () => {
    expect(found("Les réseaux de l'eau et l'eau potable")).to.deep.equal([
      "eau-potable: réseaux de l'eau",
      'eau-potable: eau potable',
    ]);
  });

  it('finds a single word in its plural', () => expect(found('des eaux usées')).to.deep.equal(['eau: eaux']));

  it('never crosses a clause', () => expect(found("L'eau. Potable ?")).to.deep.equal(['eau: eau']));

  it('tells apart by their written form words that share a stem', () => {
    expect(found('la mer et les mères')).to.deep.equal(['mer: mer', 'femmes: mères']);
  });

  it('keeps the small words that change a meaning', () => {
    expect(found('un abri pour les sans-abri')).to.deep.equal(['abri: abri', 'sans-abri: sans-abri']);
  });

  it('takes an expression marked "=" only as written', () => {
    expect(found('wells that work well', 'en')).to.deep.equal(['puits: wells']);
  });

  it('refuses an expression that two concepts claim, naming both', () => {
    const twice = parseConcepts('a | eau | 6\nfr eau\n\nb | eau | 6\nfr Eau');
    expect(() => createConceptMatcher(twice)).to.throw(RangeError, '"Eau" (fr) belongs to a and to b');
  });

  it('refuses an expression of small words only', () => {
    expect(() => createConceptMatcher(parseConcepts('a | eau | 6\nfr de la'))).to.throw(RangeError, 'de la');
  });
});

describe('writtenKey', () => {
  it('drops accents, capitals, glue and the mark', () => {
    expect(writtenKey("=Réseau de l'Eau", 'fr')).to.deep.equal(['reseau', 'eau']);
  });
});
