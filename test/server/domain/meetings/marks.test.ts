import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { MeetingView } from '../../../../server/contract/meetings.ts';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

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

  type Mark = InputOf<'meeting:mark'>['mark'];
  const mark = async (who: TestClient, name: Mark, more: Partial<InputOf<'meeting:mark'>> = {}) =>
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

  describe('who did not come', () => {
    const absent = (meeting: MeetingView) =>
      meeting.people.filter((one) => one.absent).map((one) => one.participant.id);

    it('is who is named, in the history too, and is forgotten when the meeting is reopened', async () => {
      const meeting = await mark(staff, 'no-show', { absentIds: ['lise'] });
      expect([meeting.state, absent(meeting)]).to.deep.equal(['no-show', ['lise']]);
      const { history } = await staff.ok('meeting:read', { id });
      expect(history.at(-1)).to.deep.include({ action: 'no-show', note: 'Lise Rochegude' });
      expect((await app.models.Meeting.findById(id).lean())?.claims).to.equal(undefined);
      expect(absent(await mark(staff, 'reopened'))).to.deep.equal([]);
      expect(absent(await mark(staff, 'no-show', { absentIds: ['awa', 'lise'] }))).to.deep.equal([
        'awa',
        'lise',
      ]);
    });

    it('is who has not checked in when nobody is named, and everybody when all have', async () => {
      await mark(awa, 'arrived');
      expect(absent(await mark(awa, 'no-show'))).to.deep.equal(['lise']);
      await mark(staff, 'reopened');
      expect(absent(await mark(staff, 'no-show'))).to.deep.equal(['lise']);
      await mark(staff, 'reopened');
      await mark(lise, 'arrived');
      expect(absent(await mark(staff, 'no-show'))).to.deep.equal(['awa', 'lise']);
    });

    it('is one of the people of the meeting, and goes with an absence', async () => {
      expect((await refusal(staff, 'no-show', { absentIds: ['sol'] })).code).to.equal('bad_input');
      expect((await refusal(staff, 'held', { absentIds: ['lise'] })).code).to.equal('bad_input');
      expect((await refusal(sol, 'no-show', { absentIds: ['lise'] })).code).to.equal('forbidden');
    });
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

  describe('checking in', () => {
    const there = (meeting: MeetingView) =>
      meeting.people.filter((one) => one.arrivedAt !== null).map((one) => one.participant.id);

    it('says who is there; when all are, the meeting has started', async () => {
      const first = await mark(awa, 'arrived');
      expect([first.state, there(first)]).to.deep.equal(['confirmed', ['awa']]);
      expect(first.people.find((one) => one.participant.id === 'awa')?.arrivedAt).to.match(
        /^2026-11-20T12:55:0/,
      );
      await mark(lise, 'late');
      const second = await mark(lise, 'arrived');
      expect([second.state, there(second), late(second)]).to.deep.equal(['in-progress', ['awa', 'lise'], []]);
    });

    it('is taken back, and the meeting with it', async () => {
      await mark(awa, 'arrived');
      await mark(lise, 'arrived');
      const back = await mark(lise, 'not-arrived');
      expect([back.state, there(back)]).to.deep.equal(['confirmed', ['awa']]);
    });

    it('is done for one person by staff and by who acts for them', async () => {
      expect(there(await mark(staff, 'arrived', { onBehalfOf: 'lise' }))).to.deep.equal(['lise']);
      const { history } = await staff.ok('meeting:read', { id });
      expect(history.at(-1)).to.deep.include({ action: 'arrived' });
      expect(history.at(-1)?.onBehalfOf?.id).to.equal('lise');
      expect((await mark(staff, 'arrived')).state).to.equal('in-progress');
    });

    it('by the code of the table is refused at another one, which says where they are expected', async () => {
      const { meeting } = await awa.ok('meeting:read', { id });
      const other = meeting.table?.id === 't1' ? 't2' : 't1';
      expect((await refusal(awa, 'arrived', { tableId: other })).message).to.equal(
        `this meeting is not at table ${other.slice(1)}: go to table ${meeting.table?.label}`,
      );
      expect((await refusal(awa, 'arrived', { tableId: 't99' })).code).to.equal('wrong_state');
      expect(there(await mark(awa, 'arrived', { tableId: meeting.table!.id }))).to.deep.equal(['awa']);
    });

    it('begins ten minutes before the time, and is not for strangers', async () => {
      app.at('2026-11-20T13:49:00+01:00');
      expect((await refusal(awa, 'arrived')).code).to.equal('wrong_state');
      app.at('2026-11-20T13:51:00+01:00');
      expect((await refusal(sol, 'arrived')).code).to.equal('forbidden');
      expect((await mark(awa, 'arrived')).state).to.equal('confirmed');
    });

    it('is forgotten when the meeting moves to another time, not when it changes table', async () => {
      await mark(awa, 'arrived');
      await mark(lise, 'late');
      const { meeting } = await staff.ok('meeting:move', { id, tableId: 't3' });
      expect([there(meeting), late(meeting)]).to.deep.equal([['awa'], ['lise']]);
      const moved = (await staff.ok('meeting:move', { id, slotId: 'd1-1440' })).meeting;
      expect([there(moved), late(moved)]).to.deep.equal([[], []]);
    });
  });

  describe('a no-show', () => {
    const place = async (tableId: string) =>
      staff.http('meeting:place', { participantIds: ['marc', 'ibra'], slotId: 'd1-1400', tableId });

    it('gives people and table back at once', async () => {
      const { table } = await mark(awa, 'no-show');
      expect((await app.models.Meeting.findById(id).lean())?.claims).to.equal(undefined);
      expect((await place(table!.id)).data?.meeting.table?.id).to.equal(table?.id);
      const { data } = await staff.http('meeting:place', {
        participantIds: ['awa', 'sol'],
        slotId: 'd1-1400',
      });
      expect(data?.meeting.state).to.equal('confirmed');
      expect((await staff.ok('hall:read', {})).meetings.map((meeting) => meeting.id)).not.to.include(id);
      expect(await violations(app.store.connection)).to.deep.equal([]);
    });

    it('is taken back by who marked it, for some seconds; later by staff, even when the time is over', async () => {
      const { table } = await mark(awa, 'no-show');
      expect((await refusal(lise, 'reopened')).code, 'not by the other one').to.equal('forbidden');
      const back = await mark(awa, 'reopened');
      expect([back.state, back.table?.id]).to.deep.equal(['confirmed', table?.id]);
      expect((await app.models.Meeting.findById(id).lean())?.claims?.length).to.equal(3);
      await mark(awa, 'no-show');
      app.at('2026-11-20T14:30:00+01:00');
      expect((await refusal(awa, 'reopened')).code).to.equal('forbidden');
      expect((await mark(staff, 'reopened')).state).to.equal('confirmed');
      expect(await violations(app.store.connection)).to.deep.equal([]);
    });

    it('is not taken back where somebody sits now', async () => {
      const { table } = await mark(awa, 'no-show');
      await place(table!.id);
      const error = await refusal(staff, 'reopened');
      expect(error.code).to.equal('slot_taken');
      expect(error.message).to.include(`table ${table?.label}`);
    });
  });

  it('what is over is reopened first, by staff', async () => {
    await mark(awa, 'held');
    expect((await refusal(awa, 'no-show')).code).to.equal('wrong_state');
    expect((await refusal(awa, 'late')).code).to.equal('wrong_state');
    expect(await refusal(lise, 'reopened')).to.deep.equal({
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
