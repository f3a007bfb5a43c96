import { expect } from 'chai';
import { describe, it } from 'mocha';
import { askedAgain, hasReasons, sidesOf } from '../../../client/subject/subject-reading.ts';
import type { ListingMention } from '../../../server/contract/index.ts';
import { buildMeeting, buildOrganisation, buildPerson } from '../agenda/build.ts';

const ain = buildOrganisation('ain', 'Ain');
const herouville = buildOrganisation('herouville', 'Hérouville');
const lome = buildOrganisation('lome', 'Lomé');
const fiche = (organisationId: string, overrides: Partial<ListingMention> = {}): ListingMention => ({
  id: `of-${organisationId}`,
  kind: 'need',
  title: `Fiche de ${organisationId}`,
  slug: `fiche-${organisationId}`,
  organisationId,
  ...overrides,
});
const around = (...people: ReturnType<typeof buildPerson>[]) => ({
  ...buildMeeting(),
  people: people.map((participant) => ({
    participant,
    answer: 'pending' as const,
    lateSince: null,
    arrivedAt: null,
    absent: false,
    nextStep: '',
  })),
  fromListing: fiche('ain'),
  listing: fiche('herouville', { kind: 'call' }),
});
const asker = buildPerson('asker', { organisation: ain });
const asked = buildPerson('asked', { organisation: herouville });
const said = (meeting: Parameters<typeof sidesOf>[0], readerId: string | null) =>
  sidesOf(meeting, readerId).map(({ whose, fiche: { id } }) => [whose, id]);

describe('what a meeting is about', () => {
  it('is first what the others want, then the reader’s own fiche, whoever asked', () => {
    const meeting = around(asker, asked);
    expect(said(meeting, 'asked')).to.deep.equal([
      ['theirs', 'of-ain'],
      ['yours', 'of-herouville'],
    ]);
    expect(said(meeting, 'asker')).to.deep.equal([
      ['theirs', 'of-herouville'],
      ['yours', 'of-ain'],
    ]);
  });

  it('is told by name to staff and where there are more than two sides', () => {
    const three = around(asker, asked, buildPerson('third', { organisation: lome }));
    expect(said(three, 'third')).to.deep.equal([
      ['of', 'of-ain'],
      ['of', 'of-herouville'],
    ]);
    expect(sidesOf(three, null).map(({ whose, who }) => [whose, who])).to.deep.equal([
      ['of', 'Ain'],
      ['of', 'Hérouville'],
    ]);
  });

  it('is nobody’s by name when its organisation does not sit there', () => {
    expect(said({ ...around(asker, asked), listing: fiche('elsewhere') }, 'asked')).to.deep.equal([
      ['theirs', 'of-ain'],
      ['alone', 'of-elsewhere'],
    ]);
  });

  it('is asked again from the other side, and a fiche that is gone by its title', () => {
    const meeting = { ...around(asker, asked), subject: '' };
    expect(askedAgain(meeting, 'asked')).to.deep.equal({
      listingId: 'of-ain',
      fromListingId: 'of-herouville',
      subject: '',
    });
    expect(askedAgain({ ...meeting, fromListing: fiche('ain', { slug: null }) }, 'asked')).to.deep.equal({
      listingId: null,
      fromListingId: 'of-herouville',
      subject: 'Fiche de ain',
    });
  });

  it('has reasons where everybody may read both fiches', () => {
    const meeting = around(asker, asked);
    expect(hasReasons(meeting)).to.equal(true);
    expect(hasReasons({ ...meeting, fromListing: fiche('ain', { slug: null }) })).to.equal(false);
    expect(hasReasons({ ...meeting, listing: null })).to.equal(false);
  });
});
