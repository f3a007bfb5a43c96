import { expect } from 'chai';
import { highlight, pointsOf, sharedWords } from '../../../client/bourse/highlight.ts';

const marked = (text: string, words: string[]) =>
  highlight(text, words)
    .map((segment) => (segment.quoted ? `[${segment.text}]` : segment.text))
    .join('');

describe('highlight', () => {
  it('marks every place of a word, whatever its capitals, and loses no letter', () => {
    expect(marked('Eau potable : l’eau des puits.', ['eau', 'puits'])).to.equal(
      '[Eau] potable : l’[eau] des [puits].',
    );
  });

  it('marks whole words only, in any alphabet', () => {
    expect(marked('Un beau seau d’eau à Évreux', ['eau', 'à'])).to.equal('Un beau seau d’[eau] [à] Évreux');
  });

  it('prefers the longer expression, over a line break too', () => {
    expect(marked('De l’eau\npotable et de l’eau', ['eau', 'eau potable'])).to.equal(
      'De l’[eau\npotable] et de l’[eau]',
    );
  });

  it('takes words as they are, not as patterns', () => {
    expect(marked('Budget (FICOL) : 10 %', ['(FICOL'])).to.equal('Budget [(FICOL]) : 10 %');
    expect(marked('a.b aXb', ['a.b'])).to.equal('[a.b] aXb');
  });

  it('leaves a text without words alone', () => {
    expect(highlight('Rien', [])).to.deep.equal([{ text: 'Rien', quoted: false }]);
    expect(highlight('', ['eau'])).to.deep.equal([]);
  });
});

describe('sharedWords', () => {
  it('are those of each side, from the text alone', () => {
    const terms = [{ term: 'eau', inQuery: 'eau', inCandidate: 'water' }];
    const reasons = [
      { part: 'text' as const, contribution: 0.2, terms },
      { part: 'odds' as const, contribution: 0.1, odds: [6] },
    ];
    expect(sharedWords(reasons)).to.deep.equal({ mine: ['eau'], theirs: ['water'] });
  });
});

describe('pointsOf', () => {
  it('adds up to the score that is shown', () => {
    expect(pointsOf([0.126, 0.126, 0.126], 0.378)).to.deep.equal([13, 13, 12]);
    expect(pointsOf([0.3, 0.2, 0.1], 0.6)).to.deep.equal([30, 20, 10]);
    // What weighs too little to be listed goes to those that are.
    expect(pointsOf([0.304], 0.308)).to.deep.equal([31]);
    expect(pointsOf([], 0)).to.deep.equal([]);
  });
});
