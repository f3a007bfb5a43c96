import { expect } from 'chai';
import { describe, it } from 'mocha';
import { buildListing, buildParticipant } from '../../../../fixtures/small/index.ts';
import {
  checkPublishable,
  isPublic,
  mayEdit,
  slugOf,
} from '../../../../server/domain/bourse/listing-rules.ts';

const listing = (overrides: Partial<Parameters<typeof buildListing>[0]> = {}) =>
  buildListing({ _id: 'l', organisationId: 'podor', contactIds: ['awa'], ...overrides });

describe('the rules of fiches', () => {
  it('public is what is published, what found a partner and what expired', () => {
    const statuses = ['draft', 'published', 'partner-found', 'withdrawn', 'expired'] as const;
    expect(statuses.filter(isPublic)).to.deep.equal(['published', 'partner-found', 'expired']);
  });

  it('people of its organisation and staff may edit', () => {
    const may = (overrides: object) => mayEdit(buildParticipant({ _id: 'x', ...overrides }), listing());
    expect(may({ organisationId: 'podor', role: 'elected' })).to.equal(true);
    expect(may({ role: 'staff' })).to.equal(true);
    expect(may({ organisationId: 'drome' })).to.equal(false);
    expect(may({ organisationId: null })).to.equal(false);
  });

  it('one missing field stops a publication, and nothing stops a complete fiche', () => {
    expect(() => checkPublishable(listing())).to.not.throw();
    for (const missing of [
      { what: '' },
      { contactIds: [] },
      { themes: [] },
      { languages: [] },
      { consentToPublish: false },
    ]) {
      expect(() => checkPublishable(listing(missing))).to.throw(/^not ready to be published: /);
    }
  });

  it('an address is made of the plain words of the title, 70 characters at most', () => {
    expect(slugOf("L'eau, ça coule : à Mbour !")).to.equal('l-eau-ca-coule-a-mbour');
    expect(slugOf('mot '.repeat(60))).to.match(/^(mot-)+mot?$/);
    expect(slugOf('mot '.repeat(60)).length).to.be.at.most(70);
    expect(slugOf('…')).to.match(/^fiche-[a-z0-9]{6}$/);
  });
});
