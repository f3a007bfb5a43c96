import { expect } from 'chai';
import { languagePart, NEUTRAL_LANGUAGE, sharedLanguages } from '../../../matching/tags/languages.ts';

describe('languagePart', () => {
  it('is 1 with a common language, 0 without, neutral when unsaid', () => {
    expect(languagePart(['fr', 'en'], ['en'])).to.equal(1);
    expect(languagePart(['fr'], ['es'])).to.equal(0);
    expect(languagePart([], ['es'])).to.equal(NEUTRAL_LANGUAGE);
    expect(sharedLanguages(['fr', 'en'], ['en', 'fr'])).to.deep.equal(['fr', 'en']);
  });
});
