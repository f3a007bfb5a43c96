import { expect } from 'chai';
import { linkFormPart, metTypes, partnerTypePart, sharedForms } from '../../../matching/tags/partners.ts';

describe('partnerTypePart', () => {
  const town = { type: 'commune', seeks: ['university'] } as const;

  it('is the mean of the two directions', () => {
    expect(partnerTypePart(town, { type: 'university', seeks: ['commune'] })).to.equal(1);
    expect(partnerTypePart(town, { type: 'university', seeks: [] })).to.equal(0.75);
    expect(partnerTypePart(town, { type: 'company', seeks: ['region'] })).to.equal(0);
  });

  it('gives 0.4 to a near type: (0.4 + 1) / 2', () => {
    expect(partnerTypePart(town, { type: 'public-agency', seeks: ['commune'] })).to.be.closeTo(0.7, 1e-12);
  });

  it('reads the same from both sides', () => {
    const other = { type: 'epci', seeks: ['commune', 'epci'] } as const;
    expect(partnerTypePart(town, other)).to.equal(partnerTypePart(other, town));
  });
});

describe('metTypes', () => {
  it('names the types that are sought and found, each once', () => {
    const town = { type: 'commune', seeks: ['commune'] } as const;
    expect(metTypes(town, town)).to.deep.equal(['commune']);
    expect(
      metTypes({ type: 'commune', seeks: ['region'] }, { type: 'region', seeks: ['commune'] }),
    ).to.deep.equal(['region', 'commune']);
    expect(metTypes({ type: 'commune', seeks: [] }, { type: 'region', seeks: [] })).to.deep.equal([]);
  });
});

describe('linkFormPart', () => {
  it('is 1 with a common form, 0 without, neutral when unsaid', () => {
    expect(linkFormPart(['projet'], ['projet', 'jumelage'])).to.equal(1);
    expect(linkFormPart(['projet'], ['jumelage'])).to.equal(0);
    expect(linkFormPart([], ['jumelage'])).to.equal(0.5);
    expect(sharedForms(['projet', 'convention'], ['convention'])).to.deep.equal(['convention']);
  });
});
