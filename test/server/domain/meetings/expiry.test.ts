import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { command, nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

describe('proposals that nobody answers', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const proposeAt = async (now: string, slotIds: string[]) => {
    app.at(now);
    return (await awa.ok('meeting:propose', { withIds: ['lise'], slotIds })).meeting;
  };
  const waits = async (now: string, slotIds: string[]) =>
    (Date.parse((await proposeAt(now, slotIds)).expiresAt!) - Date.parse(now)) / 60_000;

  it('wait 48 hours before the event', async () => {
    expect(Math.round(await waits('2026-11-10T08:00:00+01:00', ['d1-1400']))).to.equal(48 * 60);
  });

  it('wait 20 minutes once it has begun', async () => {
    expect(Math.round(await waits('2026-11-20T14:00:00+01:00', ['d2-0900']))).to.equal(20);
  });

  it('never wait past the last slot they offer', async () => {
    expect(await waits('2026-11-20T13:00:00+01:00', ['d1-1440', 'd1-1400'])).to.equal(100);
    expect(await waits('2026-11-20T14:10:00+01:00', ['d1-1420'])).to.equal(10);
  });

  it('say that they ended, by the clock, to both', async () => {
    const { id } = await proposeAt('2026-11-20T13:00:00+01:00', ['d1-1400']);
    const sockets = await Promise.all([awa.socket(), lise.socket()]);
    app.at('2026-11-20T13:59:59+01:00');
    await leavesNoTrace(app, () => app.app.tick());
    app.at('2026-11-20T14:00:00+01:00');
    const told = Promise.all(sockets.map((socket) => nextFact(socket, 'meeting:expired')));
    await app.app.tick();
    for (const fact of await told) {
      expect([fact.meeting.id, fact.meeting.state, fact.by]).to.deep.equal([id, 'expired', null]);
    }
    const { history } = await awa.ok('meeting:read', { id });
    expect(history[1]).to.deep.include({
      action: 'expired',
      by: { id: null, name: '' },
      before: { state: 'proposed', slotId: null, tableId: null },
      after: { state: 'expired', slotId: null, tableId: null },
    });
    expect((await lise.refused('meeting:accept', { id })).code).to.equal('wrong_state');
  });

  it('end once, however many processes run the clock', async () => {
    await proposeAt('2026-11-20T13:00:00+01:00', ['d1-1400']);
    const socket = await lise.socket();
    const facts = factsOn(socket);
    app.at('2026-11-20T14:00:00+01:00');
    await Promise.all([app.app.tick(), app.app.tick(), app.app.tick()]);
    await command(socket, 'session:read', {});
    const [meeting] = await app.models.Meeting.find().lean();
    expect([meeting?.rev, meeting?.history.length]).to.deep.equal([1, 2]);
    await command(socket, 'session:read', {});
    expect(facts.map((one) => one.name)).to.deep.equal(['meeting:expired']);
  });

  it('leave confirmed and answered meetings alone', async () => {
    const { id } = await proposeAt('2026-11-20T13:00:00+01:00', ['d1-1400']);
    await lise.ok('meeting:accept', { id });
    app.at('2026-11-21T20:00:00+01:00');
    await leavesNoTrace(app, () => app.app.tick());
  });
});
