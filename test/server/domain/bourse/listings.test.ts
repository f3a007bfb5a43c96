import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const DRAFT: InputOf<'listing:create'> = {
  kind: 'need',
  title: 'Réparer les pompes de la vallée',
  what: 'Quarante pompes sont en panne.',
  themes: ['eau'],
  languages: ['fr'],
  consentToPublish: true,
};

describe('writing and publishing fiches', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, staff } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));

  describe('creating', () => {
    it('starts a draft of one’s own organisation, with oneself as contact', async () => {
      const listing = await awa.ok('listing:create', DRAFT);
      expect(listing).to.deep.include({
        rev: 0,
        slug: 'reparer-les-pompes-de-la-vallee',
        status: 'draft',
        kind: 'need',
        lang: 'fr',
        what: 'Quarante pompes sont en panne.',
        how: '',
        themes: ['eau'],
        openSlots: [],
        editable: true,
        publishedAt: null,
      });
      expect(listing.organisation.id).to.equal('podor');
      expect(listing.contacts.map((contact) => contact.id)).to.deep.equal(['awa']);
    });

    it('gives two fiches of one title two addresses', async () => {
      const first = await awa.ok('listing:create', DRAFT);
      const second = await awa.ok('listing:create', DRAFT);
      expect(second.slug).to.match(/^reparer-les-pompes-de-la-vallee-[a-z0-9]{4}$/);
      for (const one of [first, second]) {
        expect((await awa.ok('listing:read', { id: one.slug })).id).to.equal(one.id);
      }
    });

    it('finds an address for a title without Latin letters', async () => {
      const { slug } = await awa.ok('listing:create', { ...DRAFT, title: 'مياه الشرب' });
      expect(slug).to.match(/^fiche-[a-z0-9]{6}$/);
    });

    it('twice with one key makes one fiche', async () => {
      const first = await awa.ok('listing:create', { ...DRAFT, key: 'create-0001' });
      expect(await awa.ok('listing:create', { ...DRAFT, key: 'create-0001' })).to.deep.equal(first);
      expect(await app.models.Listing.countDocuments({ status: 'draft' })).to.equal(1);
    });

    it('for another organisation is for staff, who name it', async () => {
      const input = { ...DRAFT, organisationId: 'drome' };
      expect((await refusal(awa, 'listing:create', input)).code).to.equal('forbidden');
      expect((await refusal(staff, 'listing:create', DRAFT)).code).to.equal('bad_input');
      const listing = await staff.ok('listing:create', input);
      expect([listing.organisation.id, listing.contacts]).to.deep.equal(['drome', []]);
      expect((await refusal(staff, 'listing:create', { ...DRAFT, organisationId: 'nope' })).code).to.equal(
        'not_found',
      );
    });

    it('takes contacts of that organisation only', async () => {
      const error = await refusal(awa, 'listing:create', { ...DRAFT, contactIds: ['ibra', 'lise'] });
      expect(error.fields).to.deep.equal([
        { path: 'contactIds', message: 'must be people of the organisation of the fiche' },
      ]);
      const listing = await awa.ok('listing:create', { ...DRAFT, contactIds: ['ibra', 'awa'] });
      expect(listing.contacts.map((contact) => contact.id)).to.deep.equal(['ibra', 'awa']);
    });

    it('names what is wrong with a value', async () => {
      const error = await refusal(awa, 'listing:create', {
        ...DRAFT,
        title: '  ',
        odds: [18],
        themes: ['eau', 'sante', 'sport', 'genre'],
      });
      expect(error.fields).to.deep.equal([
        { path: 'title', message: 'a fiche needs a title (got "  ")' },
        { path: 'themes', message: 'at most 3 themes (got ["eau","sante","sport","genre"])' },
        { path: 'odds.0', message: 'ODD go from 1 to 17 (got 18)' },
      ]);
    });
  });

  describe('editing', () => {
    it('changes what is named and keeps the rest', async () => {
      const before = await awa.ok('listing:read', { id: 'need-podor' });
      const after = await ibra.ok('listing:edit', { id: 'need-podor', rev: 0, how: 'Autrement.' });
      const { updatedAt } = after;
      // Who works on it stands by it.
      expect(after).to.deep.equal({
        ...before,
        rev: 1,
        how: 'Autrement.',
        updatedAt,
        confirmedAt: updatedAt,
      });
    });

    it('from an old revision overwrites nothing', async () => {
      await awa.ok('listing:edit', { id: 'need-podor', rev: 0, how: 'Première.' });
      const error = await refusal(ibra, 'listing:edit', { id: 'need-podor', rev: 0, how: 'Seconde.' });
      expect([error.code, error.current]).to.deep.equal(['stale', { rev: 1 }]);
      const ahead = await refusal(ibra, 'listing:edit', { id: 'need-podor', rev: 9, how: 'Seconde.' });
      expect(ahead.code).to.equal('stale');
    });

    it('by two at once keeps one of the two', async () => {
      const answers = await Promise.all(
        [awa, ibra].map((who, index) =>
          who.http('listing:edit', { id: 'need-podor', rev: 0, how: `Version ${index}` }),
        ),
      );
      expect(answers.map((answer) => answer.status).sort()).to.deep.equal([200, 409]);
      const kept = answers.find((answer) => answer.data)?.data?.how;
      expect((await awa.ok('listing:read', { id: 'need-podor' })).how).to.equal(kept);
    });

    it('is for its organisation and staff', async () => {
      const input = { id: 'need-podor', rev: 0, title: 'Pris' };
      expect(await refusal(lise, 'listing:edit', input)).to.deep.equal({
        code: 'forbidden',
        message: '"Remettre en état quarante points d’eau" belongs to another organisation',
      });
      expect((await staff.ok('listing:edit', { ...input, title: 'Corrigé' })).title).to.equal('Corrigé');
    });

    it('cannot take from a public fiche what it needs', async () => {
      const error = await refusal(awa, 'listing:edit', {
        id: 'need-podor',
        rev: 0,
        what: '',
        consentToPublish: false,
      });
      expect([error.code, error.fields?.map((field) => field.path)]).to.deep.equal([
        'wrong_state',
        ['what', 'consentToPublish'],
      ]);
      await awa.ok('listing:withdraw', { id: 'need-podor', because: 'partner-found' });
      expect((await refusal(awa, 'listing:edit', { id: 'need-podor', rev: 1, what: '' })).code).to.equal(
        'wrong_state',
      );
    });

    it('closes the slots of a host who is no longer a contact', async () => {
      await lise.ok('listing:edit', { id: 'offer-drome', rev: 0, contactIds: ['lise', 'marc'] });
      expect((await lise.ok('listing:read', { id: 'offer-drome' })).openSlots.length).to.equal(3);
      const listing = await lise.ok('listing:edit', { id: 'offer-drome', rev: 1, contactIds: ['marc'] });
      expect(listing.openSlots).to.deep.equal([]);
    });

    it('takes contacts of its organisation, at least one', async () => {
      const edit = { id: 'need-podor', rev: 0 };
      for (const contactIds of [[], ['lise'], ['staff']]) {
        expect((await refusal(awa, 'listing:edit', { ...edit, contactIds })).code).to.equal('bad_input');
      }
    });
  });

  describe('publishing and withdrawing', () => {
    it('puts a draft before everybody', async () => {
      const { id } = await awa.ok('listing:create', DRAFT);
      const listing = await awa.ok('listing:publish', { id });
      expect([listing.status, listing.rev]).to.deep.equal(['published', 1]);
      expect(listing.publishedAt).to.match(/^2026-11-20T07:00:/);
      expect((await lise.ok('listing:read', { id })).status).to.equal('published');
      expect(await awa.ok('listing:publish', { id }), 'a second time does nothing').to.deep.equal(listing);
    });

    it('names everything that is missing', async () => {
      const { id } = await staff.ok('listing:create', {
        kind: 'need',
        title: 'Presque rien',
        organisationId: 'podor',
      });
      const error = await refusal(awa, 'listing:publish', { id });
      expect(error.code).to.equal('wrong_state');
      expect(error.fields?.map((field) => field.path)).to.deep.equal([
        'what',
        'contactIds',
        'themes',
        'languages',
        'consentToPublish',
      ]);
    });

    it('is over at the deadline, except for staff', async () => {
      const { id } = await awa.ok('listing:create', DRAFT);
      await app.models.Edition.updateOne(
        {},
        { $set: { listingDeadline: new Date('2026-11-20T06:59:00Z') }, $inc: { rev: 1 } },
      );
      const error = await refusal(awa, 'listing:publish', { id });
      expect(error).to.deep.equal({
        code: 'deadline_passed',
        message: 'fiches were to be published before 2026-11-20T06:59:00.000Z: ask staff to publish yours',
      });
      expect((await staff.ok('listing:publish', { id })).status).to.equal('published');
    });

    it('is possible until the deadline', async () => {
      const { id } = await awa.ok('listing:create', DRAFT);
      await app.models.Edition.updateOne(
        {},
        { $set: { listingDeadline: new Date('2026-11-20T07:10:00Z') }, $inc: { rev: 1 } },
      );
      expect((await awa.ok('listing:publish', { id })).status).to.equal('published');
    });

    it('can be taken back and done again', async () => {
      const withdrawn = await awa.ok('listing:withdraw', { id: 'need-podor' });
      expect(withdrawn.status).to.equal('withdrawn');
      expect(await awa.ok('listing:withdraw', { id: 'need-podor' })).to.deep.equal(withdrawn);
      expect((await awa.ok('listing:publish', { id: 'need-podor' })).status).to.equal('published');
    });

    it('says when a partner was found, of a fiche that was public', async () => {
      const found = await awa.ok('listing:withdraw', { id: 'need-podor', because: 'partner-found' });
      expect(found.status).to.equal('partner-found');
      const { id } = await awa.ok('listing:create', DRAFT);
      const error = await refusal(awa, 'listing:withdraw', { id, because: 'partner-found' });
      expect(error.code).to.equal('wrong_state');
    });

    it('is for its organisation and staff', async () => {
      const { id } = await awa.ok('listing:create', DRAFT);
      expect((await refusal(lise, 'listing:publish', { id })).code, 'not even that it exists').to.equal(
        'not_found',
      );
      expect((await refusal(lise, 'listing:withdraw', { id: 'need-podor' })).code).to.equal('forbidden');
    });
  });
});
