import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { buildListing } from '../../../../fixtures/small/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody } from '../../../support/state.ts';

describe('why two sides should meet', () => {
  let app: TestApp;
  let awa: TestClient;
  let marc: TestClient;
  let sol: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  // A match index per test: it follows revisions, which a reset would turn back.
  beforeEach(async () => {
    app = await startTestApp();
    ({ awa, marc, sol, staff, nobody } = await everybody(app));
  });
  afterEach(() => app.stop());

  const asked = async (about: object) =>
    (await awa.ok('meeting:propose', { withIds: ['marc'], slotIds: ['d1-1440'], ...about })).meeting.id;
  const BOTH = { listingId: 'offer-drome', fromListingId: 'need-podor' };

  it('is told to each side from their own fiche, to staff from the asker’s', async () => {
    const id = await asked(BOTH);
    const sides = await Promise.all([marc, awa, staff].map((who) => who.ok('meeting:why', { id })));
    expect(sides.map((why) => [why!.mine, why!.listing.id])).to.deep.equal([
      ['offer', 'need-podor'],
      ['need', 'offer-drome'],
      ['need', 'offer-drome'],
    ]);
    const text = sides[0]!.reasons.find(({ part }) => part === 'text');
    expect(text).to.have.property('terms').that.is.not.empty;
  });

  it('is unknown where a fiche is, and nobody’s business who does not sit there', async () => {
    const id = await asked({ listingId: 'offer-drome' });
    expect(await marc.ok('meeting:why', { id })).to.equal(null);
    expect((await sol.refused('meeting:why', { id })).code).to.equal('forbidden');
    expect((await nobody.refused('meeting:why', { id })).code).to.equal('not_signed_in');
  });

  it('helps to choose: my published fiches, the one that goes with theirs best first, with their fiche', async () => {
    await app.models.Listing.create([
      buildListing({
        _id: 'call-podor',
        organisationId: 'podor',
        kind: 'call',
        title: 'Un jumelage pour les jeunes',
        what: 'Échanger des classes.',
        how: '',
        why: '',
        themes: ['jeunesse'],
        odds: [4],
      }),
      buildListing({ _id: 'draft-podor', organisationId: 'podor', status: 'draft' }),
    ]);
    const fiches = await awa.ok('meeting:asking', { withIds: ['marc'] });
    expect(fiches.map(({ listing, theirs }) => [listing.id, theirs?.id])).to.deep.equal([
      ['need-podor', 'offer-drome'],
      ['call-podor', 'offer-drome'],
    ]);
    expect(fiches[0]!.score).to.be.greaterThan(fiches[1]!.score);
    const named = await awa.ok('meeting:asking', { withIds: ['marc'], listingId: 'offer-quito' });
    expect(named[0]!.theirs?.id).to.equal('offer-quito');
  });

  it('answers for whom I may act, names nobody who is unknown, and has no seat for staff', async () => {
    const forMarc = await awa.refused('meeting:asking', { withIds: ['sol'], onBehalfOf: 'marc' });
    expect(forMarc.code).to.equal('forbidden');
    expect((await awa.refused('meeting:asking', { withIds: ['who'] })).code).to.equal('not_found');
    expect((await staff.refused('meeting:asking', { withIds: ['sol'] })).code).to.equal('bad_input');
    expect(
      (await sol.ok('meeting:asking', { withIds: ['awa'] })).map(({ theirs }) => theirs?.id),
    ).to.deep.equal(['need-podor']);
  });
});
