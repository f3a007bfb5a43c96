import { expect } from 'chai';
import { createMatchIndex, DEFAULT_WEIGHTS, type MatchListing } from '../../../matching/index.ts';
import { buildListing } from '../support/build.ts';

const organisation = (id: string, country: string): MatchListing['organisation'] => ({
  id,
  name: id,
  type: 'commune',
  country,
});
const need = buildListing({
  id: 'need',
  organisation: organisation('podor', 'SN'),
  countries: ['FR'],
  themes: ['eau'],
  odds: [6],
  partnerTypes: ['commune'],
  linkForms: ['projet'],
  languages: ['fr'],
});
const offer = buildListing({
  ...need,
  id: 'offer',
  kind: 'offer',
  organisation: organisation('reze', 'FR'),
  countries: ['SN'],
});
const other = buildListing({
  id: 'other',
  kind: 'offer',
  organisation: organisation('z', 'PE'),
  countries: ['PE'],
});

describe('score', () => {
  const index = createMatchIndex([need, offer, other]);

  it('names what both sides share, part by part', () => {
    const [best] = index.rank('need');
    expect(best?.id).to.equal('offer');
    const facts = Object.fromEntries(best!.reasons.map(({ contribution: _, part, ...rest }) => [part, rest]));
    expect(facts.themes).to.deep.equal({ themes: ['eau'] });
    expect(facts.odds).to.deep.equal({ odds: [6] });
    expect(facts.countries).to.deep.include({ countries: ['FR', 'SN'] });
    expect(facts.partnerType).to.deep.equal({ types: ['commune'] });
    expect(facts.linkForm).to.deep.equal({ forms: ['projet'] });
    expect(facts.language).to.deep.equal({ languages: ['fr'] });
  });

  it('gives each reason its weight times its part, the largest first', () => {
    const [best] = index.rank('need');
    for (const { part, contribution } of best!.reasons) {
      expect(contribution).to.equal(DEFAULT_WEIGHTS.parts[part] * best!.parts[part]);
    }
    const contributions = best!.reasons.map(({ contribution }) => contribution);
    expect(contributions).to.deep.equal([...contributions].sort((a, b) => b - a));
  });

  it('reads the tags the same from both sides: interest is mutual', () => {
    const [there, back] = [index.explain('need', 'offer').parts, index.explain('offer', 'need').parts];
    expect({ ...there, text: 0 }).to.deep.equal({ ...back, text: 0 });
  });

  it('gives no reason for a part that brings nothing', () => {
    const match = index.explain('need', 'other');
    expect(match.parts.countries).to.equal(0);
    expect(match.reasons.map(({ part }) => part)).not.to.include('countries');
  });
});
