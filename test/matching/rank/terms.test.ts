import { expect } from 'chai';
import { readAsWritten, readWords, TermBag } from '../../../matching/rank/terms.ts';
import { tokenize } from '../../../matching/text/tokens.ts';
import type { TextLanguage } from '../../../matching/types.ts';

function read(text: string, lang: TextLanguage, weight = 1) {
  const bag = new TermBag();
  const words = readWords(bag, text, tokenize(text), lang, weight);
  return { words, terms: bag.list() };
}

/** What the words of a text weigh when it asks. */
const worth = (text: string, lang: TextLanguage) =>
  read(text, lang).terms.reduce((sum, { share, frequency }) => sum + share * frequency, 0);

describe('TermBag', () => {
  it('adds up occurrences and means their shares', () => {
    const bag = new TermBag();
    bag.add('~b', 3, 'Bee');
    bag.add('~b', 1, 'bees', 0.2);
    bag.add('~a', 1, 'ant');
    // (3 × 1 + 1 × 0.2) / 4
    expect(bag.list()).to.deep.equal([
      { term: '~a', frequency: 1, share: 1, surface: 'ant' },
      { term: '~b', frequency: 4, share: 0.8, surface: 'Bee' },
    ]);
  });
});

describe('readWords', () => {
  it('gives words of two languages the same term', () => {
    expect(read('Un chien', 'fr').terms.map(({ term }) => term)).to.deep.equal(['~chien/dog']);
    expect(read('two dogs', 'en').terms.map(({ term }) => term)).to.include('~chien/dog');
  });

  it('counts the content words', () => {
    expect(read('Le chien de la voisine', 'fr').words).to.equal(2);
  });

  it('keeps what a word is worth, however many senses it has and whatever expressions it stands in', () => {
    for (const [text, lang] of [
      ['bank', 'en'],
      ['a right light bank', 'en'],
      ['animal de compagnie', 'fr'],
      ['Ouagadougou', 'fr'],
      ['deux fois', 'fr'],
    ] as const) {
      expect(worth(text, lang), text).to.be.closeTo(read(text, lang).words, 1e-9);
    }
  });

  it('falls back on the spelling that languages share', () => {
    expect(read('Poutine', 'fr').terms).to.deep.equal([
      { term: 'putin', frequency: 1, share: 1, surface: 'Poutine' },
    ]);
    expect(read('Putin', 'en').terms[0]!.term).to.equal('putin');
  });

  it('weighs occurrences by the field', () => {
    expect(read('Poutine', 'fr', 3).terms[0]!.frequency).to.equal(3);
  });
});

describe('readAsWritten', () => {
  it('keeps stems and neighbours apart by language, small words left out', () => {
    const bag = new TermBag();
    readAsWritten(bag, tokenize('Les chiens de la voisine'), 'fr', 2);
    expect(bag.list().map(({ term, frequency }) => [term, frequency])).to.deep.equal([
      ['&fr chien voisin', 2],
      ['=fr chien', 2],
      ['=fr voisin', 2],
    ]);
  });
});
