import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

describe('whose limit is reached', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, sol, staff } = await everybody(app));
  });
  beforeEach(async () => {
    await reset(app);
    await lise.ok('profile:edit', { maxMeetings: 1 });
    await app.models.Participant.updateOne({ _id: 'sol' }, { maxMeetings: 3 });
  });
  after(() => app.stop());

  const asked = (who: TestClient, ...participantIds: string[]) => who.ok('limit:list', { participantIds });
  const ofLise = { participantId: 'lise', name: 'Lise Rochegude', max: 1 };

  it('is told of others once it is reached, of oneself before', async () => {
    expect(await asked(lise, 'lise', 'sol', 'awa')).to.deep.equal([{ ...ofLise, has: 0, editable: true }]);
    expect(await asked(awa, 'lise', 'sol', 'awa')).to.deep.equal([]);
    const { meeting } = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    expect(await asked(awa, 'lise', 'sol', 'lise')).to.deep.equal([{ ...ofLise, has: 1, editable: false }]);
    await awa.ok('meeting:cancel', { id: meeting.id });
    expect(await asked(awa, 'lise')).to.deep.equal([]);
  });

  it('counts what staff seat beyond it, and no proposal', async () => {
    await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    expect(await asked(awa, 'lise')).to.deep.equal([]);
    for (const slotId of ['d1-1400', 'd1-1420']) {
      await staff.ok('meeting:place', { participantIds: ['lise', 'awa'], slotId, tableId: null });
    }
    expect(await asked(awa, 'lise')).to.deep.equal([{ ...ofLise, has: 2, editable: false }]);
  });

  it('may be changed by staff and by who acts for the person', async () => {
    expect((await asked(staff, 'lise', 'sol')).map(({ has, editable }) => [has, editable])).to.deep.equal([
      [0, true],
      [0, true],
    ]);
  });

  it('is for people who are signed in, about people who sit at tables', async () => {
    const codes = [];
    for (const [who, participantIds] of [
      [await app.as(null), ['lise']],
      [awa, ['nope']],
      [awa, ['staff']],
      [awa, Array.from({ length: 101 }, (_, n) => `p${n}`)],
    ] as const) {
      codes.push((await who.refused('limit:list', { participantIds: [...participantIds] })).code);
    }
    expect(codes).to.deep.equal(['not_signed_in', 'not_found', 'bad_input', 'bad_input']);
  });
});
