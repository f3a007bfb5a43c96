import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildListing, smallFixture } from '../../../../fixtures/small/index.ts';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('reading fiches', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, sol, staff } = await everybody(app));
  });
  beforeEach(async () => {
    const fixture = smallFixture();
    await reset(app, {
      ...fixture,
      listings: [
        ...fixture.listings,
        buildListing({
          _id: 'call-drome',
          organisationId: 'drome',
          kind: 'call',
          title: 'Éducation à la citoyenneté',
          themes: ['education', 'citoyennete'],
          countries: ['MA', 'TN'],
          odds: [4, 16],
          contactIds: ['marc'],
          publishedAt: new Date('2026-11-10T08:00:00Z'),
        }),
        buildListing({ _id: 'draft-podor', organisationId: 'podor', status: 'draft', publishedAt: null }),
        buildListing({ _id: 'gone-podor', organisationId: 'podor', status: 'withdrawn' }),
      ],
    });
  });
  after(() => app.stop());

  const ids = async (who: TestClient, query: InputOf<'listing:list'>) =>
    (await who.ok('listing:list', query)).listings.map((listing) => listing.id);

  describe('the list', () => {
    it('is what is published, newest first', async () => {
      const everything = await sol.ok('listing:list', {});
      expect(everything.total).to.equal(4);
      expect(everything.listings.map((listing) => listing.id)).to.deep.equal([
        'call-drome',
        'need-podor',
        'offer-drome',
        'offer-quito',
      ]);
      expect(everything.listings.map((listing) => listing.editable)).to.deep.equal([
        false,
        false,
        false,
        true,
      ]);
    });

    it('with `mine` is that of one’s organisation in every status', async () => {
      expect((await ids(awa, { mine: true })).sort()).to.deep.equal([
        'draft-podor',
        'gone-podor',
        'need-podor',
      ]);
      expect(await ids(staff, { mine: true })).to.deep.equal([]);
    });

    it('is filtered by kind, theme, country and ODD, each one of several', async () => {
      expect(await ids(sol, { kinds: ['call'] })).to.deep.equal(['call-drome']);
      expect(await ids(sol, { kinds: ['call', 'need'] })).to.deep.equal(['call-drome', 'need-podor']);
      expect(await ids(sol, { themes: ['education'] })).to.deep.equal(['call-drome']);
      expect(await ids(sol, { countries: ['TN', 'SN'], kinds: ['need', 'call'] })).to.deep.equal([
        'call-drome',
        'need-podor',
      ]);
      expect(await ids(sol, { odds: [16] })).to.deep.equal(['call-drome']);
      expect(await ids(sol, { odds: [17] })).to.deep.equal([]);
    });

    it('is searched in texts and names, accents and case aside, every word', async () => {
      expect(await ids(sol, { search: 'EDUCATION citoyennete' })).to.deep.equal(['call-drome']);
      expect(await ids(sol, { search: 'quito' })).to.deep.equal(['offer-quito']);
      expect(await ids(sol, { search: 'pompes hydraulicien' })).to.deep.equal(['offer-drome']);
      expect(await ids(sol, { search: 'introuvable' })).to.deep.equal([]);
    });

    it('is searched by what words mean, in every language, and by names', async () => {
      for (const search of ['water', 'agua', 'ODS 6', 'Sénégal', 'Senegal']) {
        expect(await ids(sol, { search }), search).to.include('need-podor');
      }
      expect(await ids(sol, { search: 'Maroc' })).to.deep.equal(['call-drome']);
      expect(await ids(sol, { search: 'MARC' })).to.deep.equal(['call-drome']);
      expect(await ids(sol, { search: 'cation' }), 'not inside of words').to.deep.equal([]);
      const { complete, listings } = await sol.ok('listing:list', { search: 'citoyenneté Groenland' });
      expect([complete, listings[0]?.id]).to.deep.equal([false, 'call-drome']);
      expect(listings[0]?.found).to.deep.include({ kind: 'words', text: 'citoyenneté' });
    });

    it('searches one’s own drafts with `mine`, and nobody else’s', async () => {
      await app.models.Listing.updateOne({ _id: 'draft-podor' }, { $set: { title: 'Marché couvert' } });
      expect(await ids(awa, { search: 'marché couvert', mine: true })).to.deep.equal(['draft-podor']);
      expect(await ids(sol, { search: 'marché couvert' })).to.not.include('draft-podor');
    });

    it('finds what was written a moment ago', async () => {
      const { rev } = await lise.ok('listing:read', { id: 'offer-drome' });
      await lise.ok('listing:edit', { id: 'offer-drome', rev, difficulties: 'Girafes' });
      expect(await ids(sol, { search: 'giraf' })).to.deep.equal(['offer-drome']);
    });

    it('is filtered by holder, language, partner sought and times that are open', async () => {
      expect(await ids(sol, { holderCountries: ['SN'] })).to.deep.equal(['need-podor']);
      expect(await ids(sol, { holderTypes: ['departement'] })).to.deep.equal(['call-drome', 'offer-drome']);
      expect(await ids(sol, { holderTypes: ['departement'], holderCountries: ['SN'] })).to.deep.equal([]);
      expect(await ids(sol, { organisationId: 'podor' })).to.deep.equal(['need-podor']);
      expect(await ids(sol, { languages: ['xx'] })).to.deep.equal([]);
      const quito = await sol.ok('listing:read', { id: 'offer-quito' });
      expect(await ids(sol, { languages: [quito.languages[0]!] })).to.include('offer-quito');
      const need = await sol.ok('listing:read', { id: 'need-podor' });
      expect(await ids(sol, { partnerTypes: [need.partnerTypes[0]!] })).to.include('need-podor');
      const open = await sol.ok('listing:list', { open: true });
      expect(open.listings.map(({ id, openTimes }) => [id, openTimes])).to.deep.include(['offer-drome', 3]);
      expect(open.listings.every(({ openTimes }) => openTimes > 0)).to.equal(true);
    });

    it('counts open times that are to come and free', async () => {
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
      const times = async () =>
        (await sol.ok('listing:list', {})).listings.find(({ id }) => id === 'offer-drome')?.openTimes;
      expect(await times()).to.equal(2);
      app.at('2026-11-20T14:30:00+01:00');
      expect(await times()).to.equal(1);
      app.at('2026-11-20T08:00:00+01:00');
    });

    it('is sorted by organisation or country, in the language of the page', async () => {
      const by = async (query: InputOf<'listing:list'>) =>
        (await sol.ok('listing:list', query)).listings.map(({ organisation }) => organisation.country);
      expect(await by({ sort: 'country', lang: 'fr' })).to.deep.equal(['EC', 'FR', 'FR', 'SN']);
      expect(await by({ sort: 'country', lang: 'es' })).to.deep.equal(['EC', 'FR', 'FR', 'SN']);
      const names = (await sol.ok('listing:list', { sort: 'organisation' })).listings.map(
        ({ organisation }) => organisation.name,
      );
      expect(names).to.deep.equal([...names].sort(new Intl.Collator('fr').compare));
      const newest = await ids(sol, { sort: 'newest', search: 'eau' });
      expect(newest).to.deep.equal(['call-drome', 'need-podor', 'offer-drome', 'offer-quito']);
      expect(await ids(sol, { search: 'eau' }), 'its title has none').to.not.deep.equal(newest);
    });

    it('comes in pages', async () => {
      const page = await sol.ok('listing:list', { offset: 1, limit: 2 });
      expect([page.total, page.listings.map((listing) => listing.id)]).to.deep.equal([
        4,
        ['need-podor', 'offer-drome'],
      ]);
    });

    it('is not for screens nor strangers, and refuses unknown filters', async () => {
      const nobody = await app.as(null);
      expect((await nobody.refused('listing:list', {})).code).to.equal('not_signed_in');
      expect((await sol.refused('listing:list', { theme: 'eau' })).code).to.equal('bad_input');
      expect((await sol.refused('listing:list', { themes: 'magie' })).code).to.equal('bad_input');
    });
  });

  describe('one fiche', () => {
    it('is found by its identifier or its slug', async () => {
      await app.models.Listing.updateOne({ _id: 'need-podor' }, { $set: { slug: 'points-d-eau' } });
      expect((await sol.ok('listing:read', { id: 'need-podor' })).slug).to.equal('points-d-eau');
      expect((await sol.ok('listing:read', { id: 'points-d-eau' })).id).to.equal('need-podor');
      expect((await sol.refused('listing:read', { id: 'nope' })).code).to.equal('not_found');
    });

    it('that is a draft or was withdrawn does not exist for others', async () => {
      for (const id of ['draft-podor', 'gone-podor']) {
        expect((await sol.refused('listing:read', { id })).code).to.equal('not_found');
        expect((await ibra.ok('listing:read', { id })).editable).to.equal(true);
        expect((await staff.ok('listing:read', { id })).editable).to.equal(true);
      }
    });

    it('that found a partner stays readable', async () => {
      await awa.ok('listing:withdraw', { id: 'need-podor', because: 'partner-found' });
      const listing = await sol.ok('listing:read', { id: 'need-podor' });
      expect([listing.status, listing.editable]).to.deep.equal(['partner-found', false]);
      expect(await ids(sol, {})).to.not.include('need-podor');
    });

    it('carries nobody’s address', async () => {
      const text = JSON.stringify(await sol.ok('listing:read', { id: 'offer-drome' }));
      expect(text).to.include('Lise Rochegude');
      expect(text).to.not.include('@');
    });

    it('tells which open slots are taken', async () => {
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
      expect((await sol.ok('listing:read', { id: 'offer-drome' })).openSlots).to.deep.equal([
        { slotId: 'd1-1400', hostId: 'lise', free: true },
        { slotId: 'd1-1420', hostId: 'lise', free: false },
        { slotId: 'd2-0900', hostId: 'lise', free: true },
      ]);
    });
  });

  describe('open slots', () => {
    const refusal = (who: TestClient, input: unknown) =>
      leavesNoTrace(app, () => who.refused('listing:open-slots', input));

    it('are replaced as a whole, each once', async () => {
      const slotIds = ['d1-1500', 'd1-1520', 'd1-1500'];
      const listing = await lise.ok('listing:open-slots', { id: 'offer-drome', slotIds });
      expect(listing.openSlots.map((slot) => slot.slotId)).to.deep.equal(['d1-1500', 'd1-1520']);
      const none = await lise.ok('listing:open-slots', { id: 'offer-drome', slotIds: [] });
      expect(none.openSlots).to.deep.equal([]);
    });

    it('have one of the contacts as host', async () => {
      await lise.ok('listing:edit', { id: 'offer-drome', rev: 0, contactIds: ['lise', 'marc'] });
      const input = { id: 'offer-drome', slotIds: ['d1-1500'] };
      const listing = await lise.ok('listing:open-slots', { ...input, hostId: 'marc' });
      expect(listing.openSlots).to.deep.equal([{ slotId: 'd1-1500', hostId: 'marc', free: true }]);
      expect((await refusal(lise, { ...input, hostId: 'awa' })).code).to.equal('bad_input');
      const withoutContact = await refusal(staff, { id: 'draft-podor', slotIds: ['d1-1500'] });
      expect(withoutContact.message).to.match(/^hostId: this fiche has no contact/);
    });

    it('are in the grid and to come; those that were open may stay when they are over', async () => {
      const unknown = await refusal(lise, { id: 'offer-drome', slotIds: ['d7-1400'] });
      expect(unknown.code).to.equal('slot_closed');
      app.at('2026-11-20T14:30:00+01:00');
      const kept = await lise.ok('listing:open-slots', {
        id: 'offer-drome',
        slotIds: ['d1-1400', 'd1-1500'],
      });
      await lise.ok('listing:open-slots', { id: 'offer-drome', slotIds: [] });
      const over = await refusal(lise, { id: 'offer-drome', slotIds: ['d1-1400'] });
      app.at('2026-11-20T08:00:00+01:00');
      expect(kept.openSlots.map((slot) => slot.slotId)).to.deep.equal(['d1-1400', 'd1-1500']);
      expect(over.code).to.equal('slot_closed');
    });

    it('are for its organisation and staff to set', async () => {
      expect((await refusal(awa, { id: 'offer-drome', slotIds: [] })).code).to.equal('forbidden');
    });
  });
});
