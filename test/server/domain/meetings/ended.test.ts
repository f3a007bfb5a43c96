import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

describe('meetings whose time is over', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;
  let id: string;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at('2026-11-20T13:55:00+01:00');
    await reset(app);
    id = (await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' })).meeting.id;
  });
  after(() => app.stop());

  const read = () => staff.ok('meeting:read', { id });
  const tickAt = async (clock: string) => {
    app.at(`2026-11-20T${clock}+01:00`);
    await app.app.tick();
  };

  it('count as held ten minutes later when somebody came, by the clock, and once', async () => {
    await lise.ok('meeting:mark', { id, mark: 'arrived' });
    await tickAt('14:29:59');
    expect((await read()).meeting.state).to.equal('confirmed');
    const told = nextFact(await awa.socket(), 'meeting:marked');
    await tickAt('14:30:00');
    expect([(await told).meeting.state, (await told).by]).to.deep.equal(['held', null]);
    const { meeting, history } = await read();
    expect([meeting.state, history.length]).to.deep.equal(['held', 3]);
    expect(history.at(-1)).to.deep.include({ action: 'held', by: { id: null, name: '' } });
    await app.app.tick();
    expect((await read()).history.length).to.equal(3);
  });

  it('wait for staff when nobody checked in', async () => {
    await tickAt('15:30:00');
    expect((await read()).meeting.state).to.equal('confirmed');
  });

  it('count as held when they had begun, and are left alone once staff have reopened them', async () => {
    await awa.ok('meeting:mark', { id, mark: 'started' });
    await tickAt('14:30:00');
    expect((await read()).meeting.state).to.equal('held');
    await staff.ok('meeting:mark', { id, mark: 'reopened' });
    await tickAt('15:00:00');
    expect((await read()).meeting.state).to.equal('confirmed');
    expect((await staff.ok('meeting:mark', { id, mark: 'no-show' })).meeting.state).to.equal('no-show');
    await tickAt('15:01:00');
    expect((await read()).meeting.state).to.equal('no-show');
  });
});
