import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('freshness of a fiche', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
    all = await everybody(app);
  });
  after(() => app.stop());

  const id = 'need-podor';
  const read = (who: TestClient) => who.ok('listing:read', { id });
  const asked = async (who: TestClient) =>
    (await who.ok('listing:list', { mine: true })).listings.flatMap((one) => (one.toConfirm ? one.id : []));
  const refusal = (who: TestClient) => leavesNoTrace(app, () => who.refused('listing:confirm', { id }));

  it('is asked of its holder six weeks after they last stood by it', async () => {
    expect((await read(all.awa)).confirmedAt).to.equal('2026-11-01T08:00:00.000Z');
    const published = (weeksBefore: number) =>
      app.models.Listing.updateOne(
        { _id: id },
        {
          $set: { publishedAt: new Date(Date.parse('2026-11-20T07:00:00Z') - weeksBefore * 7 * 86_400_000) },
        },
      );
    await published(5.99);
    app.at('2026-11-20T08:00:00+01:00');
    expect(await asked(all.awa)).to.deep.equal([]);
    await published(6.01);
    expect(await asked(all.awa)).to.deep.equal([id]);
    expect([(await read(all.sol)).toConfirm, (await read(all.awa)).toConfirm]).to.deep.equal([false, true]);
    const { confirmedAt, toConfirm, status } = await all.awa.ok('listing:confirm', { id });
    expect([confirmedAt!.slice(0, 16), toConfirm, status]).to.deep.equal([
      '2026-11-20T07:00',
      false,
      'published',
    ]);
  });

  it('is asked once more when the event is over, and a fiche that its holder edits needs no word', async () => {
    app.at('2026-11-21T09:59:00+01:00');
    expect(await asked(all.awa)).to.deep.equal([]);
    app.at('2026-11-21T10:00:00+01:00');
    expect(await asked(all.awa)).to.deep.equal([id]);
    await all.staff.ok('listing:edit', { id, rev: 0, difficulties: 'La distance.' });
    expect(await asked(all.awa)).to.deep.equal([id]);
    await all.awa.ok('listing:edit', { id, rev: 1, difficulties: 'La distance, surtout.' });
    expect(await asked(all.awa)).to.deep.equal([]);
  });

  it('ends half a year after the event for what nobody stood by; the holder has it back by a tap', async () => {
    const states = async () => {
      await app.app.tick();
      const listings = await app.models.Listing.find().sort({ _id: 1 }).lean<{ status: string }[]>();
      return listings.map(({ status }) => status);
    };
    app.at('2027-05-22T09:00:00+02:00');
    expect(await states()).to.deep.equal(['published', 'published', 'published']);
    // Sessions have ended long ago.
    all = await everybody(app);
    await all.lise.ok('listing:confirm', { id: 'offer-drome' });
    app.at('2027-05-22T12:00:00+02:00');
    expect(await states()).to.deep.equal(['expired', 'published', 'expired']);
    expect((await all.sol.ok('listing:list', {})).listings.map((one) => one.id)).to.deep.equal([
      'offer-drome',
    ]);
    expect((await read(all.sol)).status).to.equal('expired');
    const back = await all.awa.ok('listing:confirm', { id });
    expect([back.status, back.publishedAt]).to.deep.equal(['published', '2026-11-01T08:00:00.000Z']);
    expect(await states()).to.deep.equal(['published', 'published', 'expired']);
  });

  it('is the word of its holder or staff, on what is or was in the bourse', async () => {
    expect((await refusal(all.sol)).code).to.equal('forbidden');
    expect((await refusal(all.nobody)).code).to.equal('not_signed_in');
    await all.awa.ok('listing:withdraw', { id });
    expect((await refusal(all.awa)).code).to.equal('wrong_state');
    const unknown = await leavesNoTrace(app, () => all.awa.refused('listing:confirm', { id: 'nothing' }));
    expect(unknown.code).to.equal('not_found');
  });
});
