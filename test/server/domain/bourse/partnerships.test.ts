import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('a partner that was found', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const id = 'need-podor';
  const DROME = { organisationId: 'drome' };
  type Found = Omit<InputOf<'listing:partner-found'>, 'id'>;
  const found = (who: TestClient, input: Found) => who.ok('listing:partner-found', { id, ...input });
  const partners = async (who: TestClient) => (await who.ok('listing:read', { id })).partners;
  const named = async (who: TestClient) => (await partners(who)).map(({ name, state }) => [name, state]);
  const answer = async (who: TestClient, agreed: boolean) =>
    who.ok('partnership:answer', { id, partnerId: (await partners(all.awa))[0]!.id, agreed });
  const refusal = (input: object, who = all.awa) =>
    leavesNoTrace(app, () => who.refused('listing:partner-found', { id, ...input }));

  it('is shown to all once the partner agrees; until then to the two of them and to staff', async () => {
    const listing = await found(all.awa, { partners: [DROME, { name: 'Fondation Eau vive' }] });
    expect([listing.status, listing.partners.map(({ name }) => name)]).to.deep.equal([
      'partner-found',
      ['Département de la Drôme', 'Fondation Eau vive'],
    ]);
    const drome = ['Département de la Drôme', 'named'];
    const fondation = ['Fondation Eau vive', 'named'];
    expect(await named(all.awa)).to.deep.equal([drome, fondation]);
    expect(await named(all.staff)).to.deep.equal([drome, fondation]);
    expect(await named(all.lise)).to.deep.equal([drome]);
    expect(await named(all.sol)).to.deep.equal([]);
    expect(await all.sol.ok('partnership:list', { organisationId: 'drome' })).to.deep.equal([]);
    const asked = await all.lise.ok('partnership:list', {});
    expect(asked.map(({ listing, partner }) => [listing.id, partner.answerable])).to.deep.equal([[id, true]]);
    await answer(all.lise, true);
    expect(await named(all.sol)).to.deep.equal([['Département de la Drôme', 'agreed']]);
    for (const organisationId of ['drome', 'podor']) {
      const list = await all.sol.ok('partnership:list', { organisationId });
      expect(list.map(({ listing, partner }) => [listing.id, partner.name])).to.deep.equal([
        [id, 'Département de la Drôme'],
      ]);
    }
    expect(await all.lise.ok('partnership:list', {})).to.deep.equal([]);
    expect((await all.staff.ok('partnership:list', {})).length).to.equal(2);
  });

  it('keeps the answer of who stays named, and is taken back by publishing, after the deadline too', async () => {
    await app.models.Edition.updateOne({}, { $set: { listingDeadline: new Date('2026-11-10T00:00:00Z') } });
    const { publishedAt } = await all.awa.ok('listing:read', { id });
    await found(all.awa, { partners: [DROME] });
    await answer(all.lise, true);
    await found(all.awa, { partners: [{ organisationId: 'quito' }, DROME] });
    expect(await named(all.awa)).to.deep.equal([
      ['Municipio de Quito', 'named'],
      ['Département de la Drôme', 'agreed'],
    ]);
    const back = await all.awa.ok('listing:publish', { id });
    expect([back.status, back.partners, back.publishedAt]).to.deep.equal(['published', [], publishedAt]);
    await found(all.awa, { partners: [DROME] });
    expect(await named(all.awa)).to.deep.equal([['Département de la Drôme', 'named']]);
  });

  it('is denied by who is no partner; staff say it for one that is not in the edition', async () => {
    await found(all.awa, { partners: [DROME] });
    await answer(all.lise, false);
    expect(await named(all.sol)).to.deep.equal([]);
    expect(await named(all.awa)).to.deep.equal([['Département de la Drôme', 'declined']]);
    await found(all.awa, { partners: [{ name: 'Fondation Eau vive' }] });
    await answer(all.staff, true);
    expect(await named(all.sol)).to.deep.equal([['Fondation Eau vive', 'agreed']]);
  });

  it('is said by its holder or staff, and agreed by the partner or staff', async () => {
    expect((await refusal({ partners: [] }, all.lise)).code).to.equal('forbidden');
    expect((await refusal({ partners: [] }, all.nobody)).code).to.equal('not_signed_in');
    await found(all.staff, { partners: [DROME] });
    const partnerId = (await partners(all.awa))[0]!.id;
    const refused = (who: TestClient, input: object) =>
      leavesNoTrace(app, () => who.refused('partnership:answer', { id, partnerId, agreed: true, ...input }));
    for (const who of [all.awa, all.sol])
      expect((await refused(who, {})).message).to.equal(
        'whether they are partners is said by Département de la Drôme, or by staff',
      );
    expect((await refused(all.lise, { partnerId: 'nobody' })).code).to.equal('not_found');
    expect((await refused(all.lise, { agreed: 'yes' })).code).to.equal('bad_input');
  });

  it('is somebody else, known or named, and of a fiche that was published', async () => {
    expect((await refusal({ partners: [{ organisationId: 'podor' }] })).code).to.equal('bad_input');
    expect((await refusal({ partners: [{ organisationId: 'atlantis' }] })).code).to.equal('not_found');
    expect((await refusal({ partners: [{ name: '' }] })).code).to.equal('bad_input');
    expect((await refusal({ partners: Array(11).fill(DROME) })).code).to.equal('bad_input');
    await all.awa.ok('listing:withdraw', { id });
    expect((await refusal({ partners: [DROME] })).code).to.equal('wrong_state');
  });

  describe('may be', () => {
    const candidates = async (who = all.awa) => {
      const { organisations, requests } = await who.ok('partner:candidates', { id });
      return {
        organisations: organisations.map(({ organisation, ...how }) => [organisation.id, how]),
        requests: requests.map(({ with: others }) => others),
      };
    };

    it('who was met about the fiche, or with whom one’s own side sees a project', async () => {
      const book = async (slotId: string, fromListingId: string | null) =>
        (await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId, fromListingId })).meeting.id;
      await book('d1-1400', id);
      const { meeting } = await all.sol.ok('meeting:propose', { withIds: ['awa'], slotIds: ['d1-1440'] });
      await all.awa.ok('meeting:accept', { id: meeting.id });
      expect((await candidates()).organisations).to.deep.equal([]);
      app.at('2026-11-20T15:30:00+01:00');
      await all.sol.ok('meeting:conclude', { id: meeting.id, outcome: 'project' });
      const drome = ['drome', { met: true, project: false }];
      expect((await candidates()).organisations).to.deep.equal([drome]);
      await all.awa.ok('meeting:conclude', { id: meeting.id, outcome: 'project' });
      expect((await candidates()).organisations).to.deep.equal([
        ['quito', { met: false, project: true }],
        drome,
      ]);
      expect((await all.lise.refused('partner:candidates', { id })).code).to.equal('forbidden');
    });

    it('asked whether open requests stay: they do, or each ends with the reason', async () => {
      const ask = { withIds: ['awa'], listingId: id, slotIds: ['d1-1440'] };
      const { meeting: theirs } = await all.sol.ok('meeting:propose', ask);
      const { meeting: ours } = await all.awa.ok('meeting:propose', {
        withIds: ['marc'],
        fromListingId: id,
        slotIds: ['d1-1500'],
      });
      const { meeting: other } = await all.awa.ok('meeting:propose', {
        withIds: ['sol'],
        slotIds: ['d1-1520'],
      });
      expect((await candidates()).requests.flat().sort()).to.deep.equal([
        'Département de la Drôme',
        'Municipio de Quito',
      ]);
      const states = async () =>
        Promise.all(
          [theirs, ours, other].map(
            async (one) => (await all.awa.ok('meeting:read', { id: one.id })).meeting.state,
          ),
        );
      await found(all.awa, { partners: [DROME] });
      expect(await states()).to.deep.equal(['proposed', 'proposed', 'proposed']);
      await found(all.awa, { partners: [DROME], closeRequests: true, reason: 'Un partenaire a été trouvé.' });
      expect(await states()).to.deep.equal(['declined', 'cancelled', 'proposed']);
      const read = await all.sol.ok('meeting:read', { id: theirs.id });
      expect(read.meeting.reason).to.equal('Un partenaire a été trouvé.');
    });
  });
});
