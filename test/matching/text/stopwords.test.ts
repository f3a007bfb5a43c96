import { expect } from 'chai';
import { isStopWord } from '../../../matching/text/stopwords.ts';

describe('isStopWord', () => {
  it('knows the function words of each language, and of that language only', () => {
    expect(isStopWord('dans', 'fr')).to.equal(true);
    expect(isStopWord('with', 'en')).to.equal(true);
    expect(isStopWord('nuestro', 'es')).to.equal(true);
    expect(isStopWord('nao', 'pt')).to.equal(true);
    expect(isStopWord('with', 'fr')).to.equal(false);
  });

  it('keeps words of the domain', () => {
    expect(isStopWord('eau', 'fr')).to.equal(false);
    expect(isStopWord('water', 'en')).to.equal(false);
  });
});
