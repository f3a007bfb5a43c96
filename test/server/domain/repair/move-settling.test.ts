import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { hall, slotAt } from '../../../support/hall.ts';
import { leavesNoTrace, reset } from '../../../support/state.ts';

const fixture = () => hall({ slots: 6, tables: 2, hosts: 3, guests: 3 });

describe('what comes of proposed moves by the clock', () => {
  let app: TestApp;
  let staff: TestClient;
  let g0: TestClient;
  let h0: TestClient;

  before(async () => {
    app = await startTestApp({ fixture: fixture() });
    [staff, g0, h0] = await Promise.all([app.as('staff'), app.as('g0'), app.as('h0')]);
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app, fixture());
  });
  afterEach(async () => expect(await violations(app.store.connection)).to.deep.equal([]));
  after(() => app.stop());

  const place = (participantIds: string[], slot: number, tableId: string) =>
    staff.ok('meeting:place', { participantIds, slotId: slotAt(slot), tableId });
  const asked = async () => {
    await place(['h1', 'g1'], 1, 't2');
    await place(['h0', 'g0'], 1, 't1');
    const outcome = await staff.ok('repair:run', {
      disturbances: [{ kind: 'tables-lost', tableIds: ['t1'], slotIds: [slotAt(1)] }],
      answerMinutes: 10,
    });
    return outcome.moves[0]!;
  };

  it('a meeting that lost its place waits until the stated time, then it is cancelled and its people told', async () => {
    const move = await asked();
    await h0.ok('move:accept', { id: move.id });
    app.at('2026-11-20T08:09:00+01:00');
    // Letters tell of it first.
    await app.app.tick();
    expect((await staff.ok('meeting:read', { id: move.meetingId })).meeting.state).to.equal('displaced');
    await leavesNoTrace(app, () => app.app.tick());
    app.at('2026-11-20T08:11:00+01:00');
    const socket = await g0.socket();
    const told = Promise.all([nextFact(socket, 'meeting:cancelled'), nextFact(socket, 'move:changed')]);
    await app.app.tick();
    const [{ meeting, by }, fact] = await told;
    expect([meeting.id, meeting.state, by, fact.move.status]).to.deep.equal([
      move.meetingId,
      'cancelled',
      null,
      'expired',
    ]);
    await leavesNoTrace(app, () => app.app.tick());
    // They are free, and can be booked together again.
    const common = await g0.ok('slot:common', { participantIds: ['h0', 'g0'] });
    expect(common.map((slot) => slot.id)).to.include(slotAt(0));
  });

  it('two processes do it once', async () => {
    const move = await asked();
    app.at('2026-11-20T08:11:00+01:00');
    await Promise.all([app.app.tick(), app.app.tick(), app.app.tick()]);
    const stored = await app.models.Move.findById(move.id).lean();
    expect(stored?.history.map((line) => line.action)).to.deep.equal(['proposed', 'expired']);
    const { history } = await staff.ok('meeting:read', { id: move.meetingId });
    expect(history.map((line) => line.action)).to.deep.equal(['booked', 'displaced', 'cancelled']);
  });

  it('a meeting without a place ends at its time even if its question was lost', async () => {
    const move = await asked();
    await app.models.Move.deleteMany({});
    app.at('2026-11-20T08:11:00+01:00');
    await app.app.tick();
    expect((await staff.ok('meeting:read', { id: move.meetingId })).meeting.state).to.equal('cancelled');
  });

  it('what everybody agreed to is carried out when the server stopped before it was', async () => {
    const move = await asked();
    await app.models.Move.updateOne(
      { _id: move.id },
      {
        $set: {
          status: 'agreed',
          agreedSlotId: slotAt(2),
          answers: ['h0', 'g0'].map((participantId) => ({
            participantId,
            answer: 'accepted',
            slotIds: [slotAt(2)],
          })),
        },
      },
    );
    // Even past the deadline: they said yes in time.
    app.at('2026-11-20T08:11:00+01:00');
    await app.app.tick();
    const { meeting } = await staff.ok('meeting:read', { id: move.meetingId });
    expect([meeting.state, meeting.slotId]).to.deep.equal(['confirmed', slotAt(2)]);
    expect((await app.models.Move.findById(move.id).lean())?.status).to.equal('done');
  });

  it('a meeting that was only to make room stays', async () => {
    const { meeting } = await place(['h0', 'g0'], 1, 't1');
    await app.models.Participant.updateOne({ _id: 'g1' }, { $set: { maxMeetings: null } });
    const request = await (await app.as('g1')).ok('meeting:propose', {
      withIds: ['h0'],
      slotIds: [slotAt(1)],
    });
    const move = await staff.ok('swap:send', {
      requestId: request.meeting.id,
      slotId: slotAt(1),
      meetingId: meeting.id,
      toSlotId: slotAt(2),
    });
    app.at('2026-11-20T08:30:00+01:00');
    await app.app.tick();
    const after = (await staff.ok('meeting:read', { id: meeting.id })).meeting;
    expect([after.state, after.slotId, after.rev]).to.deep.equal(['confirmed', slotAt(1), 0]);
    expect((await app.models.Move.findById(move.id).lean())?.status).to.equal('expired');
  });
});
