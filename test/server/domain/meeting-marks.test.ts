import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { MeetingView } from '../../../server/contract/meetings.ts';
import { startTestApp, type TestApp, type TestClient } from '../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../support/state.ts';

describe('marking what happens at the table', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;
  let id: string;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, sol, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at('2026-11-20T13:55:00+01:00');
    await reset(app);
    id = (await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' })).meeting.id;
  });
  after(() => app.stop());

  type Mark = 'late' | 'on-time' | 'started' | 'held' | 'no-show' | 'reopened';
  const mark = async (who: TestClient, name: Mark, more: { onBehalfOf?: string } = {}) =>
    (await who.ok('meeting:mark', { id, mark: name, ...more })).meeting;
  const refusal = (who: TestClient, name: string, more: object = {}) =>
    leavesNoTrace(app, () => who.refused('meeting:mark', { id, mark: name, ...more }));
  const late = (meeting: MeetingView) =>
    meeting.people.filter((one) => one.lateSince !== null).map((one) => one.participant.id);

  it('late and on time concern the person who says so', async () => {
    const meeting = await mark(lise, 'late');
    expect([meeting.state, late(meeting)]).to.deep.equal(['confirmed', ['lise']]);
    expect(meeting.people[1]?.lateSince).to.match(/^2026-11-20T12:55:0/);
    expect(late(await mark(awa, 'late'))).to.deep.equal(['awa', 'lise']);
    expect(late(await mark(lise, 'on-time'))).to.deep.equal(['awa']);
  });

  it('staff mark one person late by name, or everybody', async () => {
    expect(late(await mark(staff, 'late', { onBehalfOf: 'lise' }))).to.deep.equal(['lise']);
    expect(late(await mark(staff, 'late'))).to.deep.equal(['awa', 'lise']);
    expect(late(await mark(staff, 'on-time'))).to.deep.equal([]);
  });

  it('started, then held: the place stays theirs', async () => {
    expect((await mark(awa, 'started')).state).to.equal('in-progress');
    expect((await mark(lise, 'held')).state).to.equal('held');
    expect((await app.models.Meeting.findById(id).lean())?.claims?.length).to.equal(3);
    const { history } = await awa.ok('meeting:read', { id });
    expect(history.map((line) => [line.action, line.before?.state ?? null, line.after.state])).to.deep.equal([
      ['booked', null, 'confirmed'],
      ['started', 'confirmed', 'in-progress'],
      ['held', 'in-progress', 'held'],
    ]);
  });

  it('a no-show is known once it is time, ten minutes before at the earliest', async () => {
    app.at('2026-11-20T13:49:00+01:00');
    const early = await refusal(awa, 'no-show');
    expect(early).to.deep.equal({
      code: 'wrong_state',
      message: 'this meeting begins at 2026-11-20T13:00:00.000Z: mark it once it is time',
    });
    app.at('2026-11-20T13:51:00+01:00');
    expect((await mark(awa, 'no-show')).state).to.equal('no-show');
  });

  it('what is over is reopened first, by staff', async () => {
    await mark(awa, 'held');
    expect((await refusal(awa, 'no-show')).code).to.equal('wrong_state');
    expect((await refusal(awa, 'late')).code).to.equal('wrong_state');
    expect(await refusal(awa, 'reopened')).to.deep.equal({
      code: 'forbidden',
      message: 'only staff reopen a meeting',
    });
    expect((await mark(staff, 'reopened')).state).to.equal('confirmed');
    expect((await mark(awa, 'no-show')).state).to.equal('no-show');
  });

  it('is not for strangers, for unknown marks, nor for a proposal', async () => {
    expect((await refusal(sol, 'late')).code).to.equal('forbidden');
    expect((await refusal(awa, 'asleep')).code).to.equal('bad_input');
    expect((await refusal(awa, 'late', { rev: 4 })).code).to.equal('stale');
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440'] });
    const error = await leavesNoTrace(app, () =>
      awa.refused('meeting:mark', { id: meeting.id, mark: 'late' }),
    );
    expect(error.code).to.equal('wrong_state');
  });

  it('twice with one key has one effect', async () => {
    const input = { id, mark: 'late' as const, key: 'mark-000001' };
    const first = await awa.ok('meeting:mark', input);
    await awa.ok('meeting:mark', { id, mark: 'on-time' });
    const { meeting } = await awa.ok('meeting:mark', input);
    expect([first.meeting.rev, meeting.rev, late(meeting)]).to.deep.equal([1, 2, []]);
  });
});
