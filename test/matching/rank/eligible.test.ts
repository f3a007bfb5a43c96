import { expect } from 'chai';
import { isEligible } from '../../../matching/rank/eligible.ts';
import { profileOf } from '../../../matching/rank/profile.ts';
import { DEFAULT_WEIGHTS } from '../../../matching/rank/weights.ts';
import { LISTING_KINDS, type ListingKind, type MatchListing } from '../../../matching/types.ts';
import { buildListing } from '../support/build.ts';

const profile = (overrides: Partial<MatchListing>) =>
  profileOf(buildListing(overrides), DEFAULT_WEIGHTS.text);
const meets = (query: ListingKind) =>
  LISTING_KINDS.filter((kind) => isEligible(profile({ id: 'q', kind: query }), profile({ id: 'c', kind })));

describe('isEligible', () => {
  it('lets complementary kinds meet', () => {
    expect(meets('need')).to.deep.equal(['offer', 'call']);
    expect(meets('offer')).to.deep.equal(['need', 'call']);
    expect(meets('call')).to.deep.equal(['offer', 'call']);
  });

  it('refuses the listing itself and its own organisation, known by id before name', () => {
    const org = { id: 'o1', name: 'Rezé', type: 'commune', country: 'FR' } as const;
    const query = profile({ id: 'q', kind: 'call', organisation: org });
    expect(isEligible(query, query)).to.equal(false);
    expect(
      isEligible(query, profile({ id: 'c', kind: 'call', organisation: { ...org, name: 'Reze' } })),
    ).to.equal(false);
    expect(
      isEligible(query, profile({ id: 'c', kind: 'call', organisation: { ...org, id: 'o2' } })),
    ).to.equal(true);
  });
});
