import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('people and organisations', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let marc: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, marc, staff, nobody } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));

  describe('the directory', () => {
    const ids = async (query: InputOf<'participant:list'>) =>
      (await awa.ok('participant:list', query)).participants.map((someone) => someone.id);

    it('has everybody but staff, by name, without addresses', async () => {
      const answer = await awa.ok('participant:list', {});
      expect([answer.total, answer.participants.map((someone) => someone.id)]).to.deep.equal([
        5,
        ['sol', 'awa', 'lise', 'ibra', 'marc'],
      ]);
      expect(JSON.stringify(answer)).to.not.include('@');
    });

    it('is searched by name, title or organisation, accents aside', async () => {
      expect(await ids({ search: 'ndoumbe' })).to.deep.equal(['awa']);
      expect(await ids({ search: 'drome' })).to.deep.equal(['lise', 'marc']);
      expect(await ids({ search: 'marc DRÔME' })).to.deep.equal(['marc']);
      expect(await ids({ search: 'personne' })).to.deep.equal([]);
    });

    it('is filtered by organisation and comes in pages', async () => {
      expect(await ids({ organisationId: 'podor' })).to.deep.equal(['awa', 'ibra']);
      expect(await ids({ offset: 3, limit: 1 })).to.deep.equal(['ibra']);
    });

    it('is filtered by the themes of what their organisations publish', async () => {
      const { Listing } = app.models;
      await Listing.updateOne({ _id: 'need-podor' }, { $set: { themes: ['energie'], status: 'published' } });
      await Listing.updateOne({ _id: 'offer-drome' }, { $set: { themes: ['energie'], status: 'draft' } });
      expect(await ids({ themes: ['energie'] })).to.deep.equal(['awa', 'ibra']);
      expect(await ids({ themes: ['energie'], organisationId: 'drome' })).to.deep.equal([]);
      await Listing.updateOne({ _id: 'offer-drome' }, { $set: { status: 'published' } });
      expect(await ids({ themes: ['energie'], organisationId: 'drome' })).to.deep.equal(['lise', 'marc']);
      const error = await refusal(awa, 'participant:list', { themes: ['gardening of the moon'] });
      expect(error.fields?.[0]?.path).to.equal('themes.0');
    });

    it('is for those who are signed in', async () => {
      expect((await nobody.refused('participant:list', {})).code).to.equal('not_signed_in');
      expect((await nobody.refused('organisation:list', {})).code).to.equal('not_signed_in');
      expect((await awa.ok('organisation:list', {})).map((one) => one.id)).to.deep.equal([
        'podor',
        'drome',
        'quito',
      ]);
    });
  });

  describe('one organisation', () => {
    it('is read with what everybody may know of it, by people and staff', async () => {
      for (const who of [awa, lise, staff]) {
        expect(await who.ok('organisation:read', { id: 'drome' })).to.deep.equal({
          id: 'drome',
          name: 'Département de la Drôme',
          shortName: 'Drôme',
          type: 'departement',
          country: 'FR',
          region: '',
          populationBand: null,
          cufMember: true,
        });
      }
    });

    it('is for those who are signed in', async () => {
      expect((await refusal(nobody, 'organisation:read', { id: 'drome' })).code).to.equal('not_signed_in');
    });

    it('is one of this edition', async () => {
      const error = await refusal(awa, 'organisation:read', { id: 'nowhere' });
      expect([error.code, error.message.includes('nowhere')]).to.deep.equal(['not_found', true]);
      await app.models.Organisation.updateOne({ _id: 'quito' }, { $set: { editionId: 'another' } });
      expect((await refusal(awa, 'organisation:read', { id: 'quito' })).code).to.equal('not_found');
      expect((await refusal(awa, 'organisation:read', { id: 'x'.repeat(201) })).fields?.[0]?.path).to.equal(
        'id',
      );
    });
  });

  describe('adding an organisation', () => {
    const TOWN: InputOf<'organisation:create'> = {
      name: 'Ville de Montreuil',
      type: 'commune',
      country: 'FR',
    };

    it('gives it a short name for the board', async () => {
      const created = await staff.ok('organisation:create', TOWN);
      expect(created).to.deep.equal({
        id: created.id,
        name: 'Ville de Montreuil',
        shortName: 'Montreuil',
        type: 'commune',
        country: 'FR',
        region: '',
        populationBand: null,
        cufMember: false,
      });
      const long = await staff.ok('organisation:create', {
        ...TOWN,
        name: 'Communauté de communes du Pays de Sommières',
      });
      expect(long.shortName.length).to.be.at.most(24);
      const given = await staff.ok('organisation:create', { ...TOWN, name: 'Autre', shortName: 'Aut.' });
      expect(given.shortName).to.equal('Aut.');
    });

    it('happens once a name, and once a key', async () => {
      const first = await staff.ok('organisation:create', { ...TOWN, key: 'orga-00001' });
      expect(await staff.ok('organisation:create', { ...TOWN, key: 'orga-00001' })).to.deep.equal(first);
      const error = await refusal(staff, 'organisation:create', TOWN);
      expect(error).to.deep.equal({
        code: 'already_exists',
        message: 'an organisation named "Ville de Montreuil" exists already: choose it in the list',
      });
    });

    it('is for staff, with a country code and a known type', async () => {
      expect((await refusal(awa, 'organisation:create', TOWN)).code).to.equal('forbidden');
      const error = await refusal(staff, 'organisation:create', {
        ...TOWN,
        country: 'France',
        type: 'empire',
      });
      expect(error.fields?.map((field) => field.path)).to.deep.equal(['type', 'country']);
    });
  });

  describe('adding a participant', () => {
    const ANA: InputOf<'participant:create'> = {
      givenName: 'Ana',
      familyName: 'Quispe',
      email: 'Ana.Quispe@Example.org',
      role: 'officer',
      organisationId: 'quito',
      languages: ['es'],
    };

    it('lets them sign in with their address, in lower case', async () => {
      const { id } = await staff.ok('participant:create', ANA);
      expect((await app.models.Participant.findById(id).lean())?.email).to.equal('ana.quispe@example.org');
      expect((await awa.ok('participant:list', { search: 'quispe' })).participants[0]).to.deep.include({
        id,
        name: 'Ana Quispe',
        role: 'officer',
        remote: false,
      });
    });

    it('happens once an address, and once a key', async () => {
      const first = await staff.ok('participant:create', { ...ANA, key: 'person-0001' });
      expect(await staff.ok('participant:create', { ...ANA, key: 'person-0001' })).to.deep.equal(first);
      const error = await refusal(staff, 'participant:create', { ...ANA, email: 'ANA.QUISPE@example.org' });
      expect(error.code).to.equal('already_exists');
    });

    it('is for staff, with an organisation that exists, a language and a role', async () => {
      expect((await refusal(awa, 'participant:create', ANA)).code).to.equal('forbidden');
      expect((await refusal(staff, 'participant:create', { ...ANA, organisationId: 'nope' })).code).to.equal(
        'not_found',
      );
      const error = await refusal(staff, 'participant:create', {
        ...ANA,
        email: 'ana',
        languages: [],
        role: 'screen',
      });
      expect(error.fields?.map((field) => field.path)).to.deep.equal(['email', 'role', 'languages']);
      const guest = await staff.ok('participant:create', { ...ANA, organisationId: null });
      expect(guest.organisation).to.equal(null);
    });
  });

  describe('a profile', () => {
    it('is changed by the person: languages, limit, interface', async () => {
      const profile = await awa.ok('profile:edit', {
        languages: ['fr', 'wo'],
        maxMeetings: 4,
        interfaceLanguage: 'en',
      });
      expect(profile).to.deep.include({
        id: 'awa',
        email: 'awa@example.org',
        languages: ['fr', 'wo'],
        maxMeetings: 4,
        interfaceLanguage: 'en',
        delegateIds: [],
        doNotMeetIds: [],
        maxInARow: null,
      });
      expect((await awa.ok('session:read', {})).profile).to.deep.equal(profile);
    });

    it('is changed by who may act for them, delegates excepted', async () => {
      const profile = await lise.ok('profile:edit', { participantId: 'marc', maxMeetings: 2 });
      expect([profile.id, profile.maxMeetings]).to.deep.equal(['marc', 2]);
      const error = await refusal(lise, 'profile:edit', { participantId: 'marc', delegateIds: ['awa'] });
      expect(error).to.deep.equal({
        code: 'forbidden',
        message: 'only Marc Vercoiran and staff name delegates',
      });
      expect((await refusal(awa, 'profile:edit', { participantId: 'marc', maxMeetings: 2 })).code).to.equal(
        'forbidden',
      );
      const byStaff = await staff.ok('profile:edit', { participantId: 'marc', delegateIds: ['awa', 'lise'] });
      expect(byStaff.delegateIds).to.deep.equal(['awa', 'lise']);
    });

    it('names delegates who take part, and they act at once', async () => {
      expect((await refusal(marc, 'profile:edit', { delegateIds: ['awa', 'nope'] })).code).to.equal(
        'not_found',
      );
      await marc.ok('profile:edit', { delegateIds: ['awa'] });
      expect((await awa.ok('session:read', {})).actsFor.map((one) => one.id)).to.deep.equal(['ibra', 'marc']);
      expect((await awa.ok('agenda:read', { participantId: 'marc' })).participantId).to.equal('marc');
      await marc.ok('profile:edit', { delegateIds: [] });
      expect((await awa.refused('agenda:read', { participantId: 'marc' })).code).to.equal('forbidden');
      expect((await lise.ok('agenda:read', { participantId: 'marc' })).participantId, 'as officer').to.equal(
        'marc',
      );
    });

    it('of staff is borrowed by nobody', async () => {
      await app.models.Participant.updateOne(
        { _id: 'staff' },
        { $set: { organisationId: 'podor', delegateIds: ['awa'] } },
      );
      const error = await refusal(awa, 'profile:edit', { participantId: 'staff', languages: ['xx'] });
      expect(error.code).to.equal('forbidden');
      expect((await awa.ok('session:read', {})).actsFor.map((one) => one.id)).to.deep.equal(['ibra']);
    });

    it('refuses what is not a language or a limit', async () => {
      const error = await refusal(ibra, 'profile:edit', { languages: ['français'], maxMeetings: -1 });
      expect(error.fields?.map((field) => field.path)).to.deep.equal(['languages.0', 'maxMeetings']);
      expect(
        (await refusal(ibra, 'profile:edit', { role: 'staff' })).code,
        'nobody promotes themselves',
      ).to.equal('bad_input');
      expect((await refusal(nobody, 'profile:edit', {})).code).to.equal('not_signed_in');
    });
  });
});
