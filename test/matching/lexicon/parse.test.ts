import { expect } from 'chai';
import { parseConcepts } from '../../../matching/lexicon/parse.ts';

describe('parseConcepts', () => {
  it('reads blocks of one heading and a line per language', () => {
    const source = `
eau | eau, sante | 6, 3
fr eau; eaux
en water
es agua
pt água

puits | eau | | eau
fr puits
* WASH
`;
    expect(parseConcepts(source)).to.deep.equal([
      {
        code: 'eau',
        themes: ['eau', 'sante'],
        odds: [6, 3],
        expressions: { fr: ['eau', 'eaux'], en: ['water'], es: ['agua'], pt: ['água'] },
      },
      {
        code: 'puits',
        themes: ['eau'],
        odds: [],
        broader: 'eau',
        expressions: { fr: ['puits', 'WASH'], en: ['WASH'], es: ['WASH'], pt: ['WASH'] },
      },
    ]);
  });

  const wrong: [string, string, string][] = [
    ['a code with capitals', 'Eau | eau | 6', 'Eau'],
    ['an unknown theme', 'eau | water | 6', 'water'],
    ['a goal that does not exist', 'eau | eau | 18', '18'],
    ['an unknown language', 'eau | eau | 6\nde Wasser', 'Wasser'],
  ];
  for (const [what, source, named] of wrong) {
    it(`refuses ${what} and names it`, () => {
      expect(() => parseConcepts(source)).to.throw(SyntaxError, named);
    });
  }
});
