import { expect } from 'chai';
import { profileOf } from '../../../matching/rank/profile.ts';
import { DEFAULT_WEIGHTS } from '../../../matching/rank/weights.ts';
import { buildListing } from '../support/build.ts';

describe('the profile of a listing', () => {
  const shares = (title: string, everyday: number) =>
    profileOf(buildListing({ title }), { ...DEFAULT_WEIGHTS.text, everyday })
      .terms.filter(({ term }) => /^[#^]/.test(term))
      .map(({ share }) => share);

  it('asks less for a concept that only an everyday word says, where a bare text may be about anything', () => {
    // A forest for a walk or for its timber.
    expect(shares('bois', 0.25)).to.deep.equal([0.25, 0.25]);
    expect(shares('bois', 1)).to.deep.equal([1, 1]);
  });

  it('asks for it in full where an expression says it', () => {
    const found = shares('eau potable', 0.25);
    expect(found).to.include(1);
    expect(found).not.to.include(0.25);
  });
});
