import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

describe('answers that are awaited', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let marc: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, marc, staff, nobody } = await everybody(app));
  });
  beforeEach(() => {
    app.at('2026-11-20T08:00:00+01:00');
    return reset(app);
  });
  after(() => app.stop());

  const awaited = async (client: TestClient) =>
    (await client.ok('answer:list', {})).map(({ participantId, proposals, moves }) => ({
      participantId,
      proposals,
      moves,
    }));

  it('are counted for the one who is asked and for whoever acts for them, and no longer once they came', async () => {
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['marc'], slotIds: ['d1-1500'] });
    const asked = { participantId: 'marc', proposals: 1, moves: 0 };
    expect(await awaited(marc)).to.deep.equal([asked]);
    expect(await awaited(lise)).to.deep.equal([asked]);
    expect((await marc.ok('answer:list', {}))[0]?.until).to.equal(meeting.expiresAt);
    expect(await awaited(awa)).to.deep.equal([]);
    await marc.ok('meeting:accept', { id: meeting.id, slotId: 'd1-1500' });
    expect(await awaited(marc)).to.deep.equal([]);
    expect(await awaited(lise)).to.deep.equal([]);
  });

  it('count other times that are asked for, until their deadline', async () => {
    await staff.ok('meeting:place', { participantIds: ['awa', 'lise'], slotId: 'd1-1500' });
    await staff.ok('repair:run', {
      disturbances: [{ kind: 'people-absent', participantIds: ['awa'], slotIds: ['d1-1500'] }],
      answerMinutes: 20,
    });
    expect(await awaited(lise)).to.deep.equal([{ participantId: 'lise', proposals: 0, moves: 1 }]);
    expect((await lise.ok('answer:list', {}))[0]?.until).to.match(/^2026-11-20T07:20/);
    app.at('2026-11-20T08:21:00+01:00');
    expect(await awaited(lise)).to.deep.equal([]);
  });

  it('are for people who are signed in', async () => {
    expect((await nobody.refused('answer:list', {})).code).to.equal('not_signed_in');
  });
});
