import { expect } from 'chai';
import { fold } from '../../../matching/text/fold.ts';
import { isStopWord } from '../../../matching/text/stopwords.ts';

describe('isStopWord', () => {
  it('knows the function words of each language, and of that language only', () => {
    expect(isStopWord('dans', 'fr')).to.equal(true);
    expect(isStopWord('with', 'en')).to.equal(true);
    expect(isStopWord('nuestro', 'es')).to.equal(true);
    expect(isStopWord('nao', 'pt')).to.equal(true);
    expect(isStopWord('with', 'fr')).to.equal(false);
  });

  it('knows the verbs that only carry others, in every tense that a text has', () => {
    for (const word of ['voulait', 'pourraient', 'fera', 'devra', 'fut']) {
      expect(isStopWord(word, 'fr'), word).to.equal(true);
    }
    for (const word of ['doesn', 'ought']) expect(isStopWord(word, 'en'), word).to.equal(true);
    for (const word of ['podría', 'tuvieron', 'haría', 'quisiera', 'estaba']) {
      expect(isStopWord(fold(word), 'es'), word).to.equal(true);
    }
    for (const word of ['tenho', 'deverão', 'fizeram', 'estivesse', 'naquele']) {
      expect(isStopWord(fold(word), 'pt'), word).to.equal(true);
    }
    // Forms that are also nouns: aeroplanes, facts, a state, a knife, a haven.
    expect(isStopWord('avions', 'fr') || isStopWord('faits', 'fr')).to.equal(false);
    expect(isStopWord('estado', 'es') || isStopWord('faca', 'pt') || isStopWord('haven', 'en')).to.equal(
      false,
    );
  });

  it('keeps words of the domain', () => {
    expect(isStopWord('eau', 'fr')).to.equal(false);
    expect(isStopWord('water', 'en')).to.equal(false);
  });
});
