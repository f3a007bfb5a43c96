import { expect } from 'chai';
import { createSpelling } from '../../../matching/lexicon/spelling.ts';
import { tokenize } from '../../../matching/text/tokens.ts';

const WORDS = ['transfert', 'foncier', 'eau potable', 'maillon', 'maillot', 'coopération'];
const spelling = createSpelling(
  () => WORDS,
  (folded) => folded === 'ponciers',
);
const read = (text: string) => spelling.corrected(tokenize(text), 'fr').map(({ folded }) => folded);

describe('spelling', () => {
  it('reads a word with one slip as the word that is meant', () => {
    expect(read('trasnfert')).to.deep.equal(['transfert']);
    expect(read('tranfert')).to.deep.equal(['transfert']);
    expect(read('transffert')).to.deep.equal(['transfert']);
    expect(read('trensfert')).to.deep.equal(['transfert']);
    expect(read('cooperatoin')).to.deep.equal(['cooperation']);
  });

  it('keeps the surface as written', () => {
    const [token] = spelling.corrected(tokenize('trasnfert'), 'fr');
    expect(token).to.deep.include({ surface: 'trasnfert', folded: 'transfert', offset: 0 });
  });

  it('leaves words that are known in any form', () => {
    expect(read('fonciers ponciers')).to.deep.equal(['fonciers', 'ponciers']);
  });

  it('leaves what could be two words', () => {
    expect(read('mailloX'.toLowerCase())).to.deep.equal(['maillox']);
  });

  it('leaves names, short words, numbers, and what is more than one slip away', () => {
    expect(read('Trasnfert potabl eau2030x trnsfrt')).to.deep.equal([
      'trasnfert',
      'potable',
      'eau2030x',
      'trnsfrt',
    ]);
    expect(read('pota')).to.deep.equal(['pota']);
  });

  it('leaves the first letter', () => {
    expect(read('pransfert')).to.deep.equal(['pransfert']);
  });
});
