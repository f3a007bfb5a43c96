import { expect } from 'chai';
import { tokenize } from '../../../matching/text/tokens.ts';

const folded = (text: string) => tokenize(text).map((token) => token.folded);

describe('tokenize', () => {
  it('cuts by Unicode classes, so accented words stay whole', () => {
    expect(folded('Développement à Košice, 2030')).to.deep.equal(['developpement', 'a', 'kosice', '2030']);
  });

  it('drops what French elides, with either apostrophe', () => {
    expect(folded("l'eau d’irrigation qu'elle, jusqu'ici")).to.deep.equal([
      'eau',
      'irrigation',
      'elle',
      'ici',
    ]);
  });

  it('keeps an apostrophe word that is no elision', () => {
    expect(folded("aujourd'hui")).to.deep.equal(['aujourd', 'hui']);
  });

  it('separates at hyphens', () => {
    expect(folded('porte-à-porte')).to.deep.equal(['porte', 'a', 'porte']);
  });

  it('numbers the clauses and remembers where each word stands', () => {
    const text = 'Eau. Puits, pompes';
    expect(tokenize(text).map(({ clause }) => clause)).to.deep.equal([0, 1, 1]);
    for (const { offset, surface } of tokenize(text)) {
      expect(text.slice(offset, offset + surface.length)).to.equal(surface);
    }
  });

  it('finds nothing in an empty text', () => expect(tokenize(' … ')).to.deep.equal([]));
});
