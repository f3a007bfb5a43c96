import { expect } from 'chai';
import { tokenize } from '../../../matching/text/tokens.ts';
import { contentWords, writtenForm } from '../../../matching/text/words.ts';

describe('contentWords', () => {
  it('drops stop words and stems the others', () => {
    const words = contentWords("Le réseau d'eau de la ville", 'fr');
    expect(words.map(({ surface }) => surface)).to.deep.equal(['réseau', 'eau', 'ville']);
    expect(words.map(({ stem }) => stem)).to.deep.equal(['reseau', 'eau', 'vill']);
  });

  it('takes tokens that are known already', () => {
    const text = 'water for all';
    expect(contentWords(tokenize(text), 'en')).to.deep.equal(contentWords(text, 'en'));
  });
});

describe('writtenForm', () => {
  it('is the text between two words, small words included', () => {
    const text = "Le réseau d'eau potable.";
    const words = contentWords(text, 'fr');
    expect(writtenForm(text, words[0]!, words[1]!)).to.equal("réseau d'eau");
  });
});
