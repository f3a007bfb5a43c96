import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { InputOf, OutputOf } from '../../../../server/contract/index.ts';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { hall, slotAt } from '../../../support/hall.ts';
import { leavesNoTrace, reset } from '../../../support/state.ts';

/** Four hosts and four guests, six slots from 09:00, two tables. */
const small = (overrides: Partial<Parameters<typeof hall>[0]> = {}) =>
  hall({ slots: 6, tables: 2, hosts: 4, guests: 4, ...overrides });
const ALL = [0, 1, 2, 3, 4, 5];

describe('taking a repair back', () => {
  let app: TestApp;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp({ fixture: small() });
    staff = await app.as('staff');
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app, small());
  });
  afterEach(async () => expect(await violations(app.store.connection)).to.deep.equal([]));
  after(() => app.stop());

  const place = async (one: string, other: string, slot: number, tableId: string) =>
    (await staff.ok('meeting:place', { participantIds: [one, other], slotId: slotAt(slot), tableId }))
      .meeting;
  const keepOnly = async (id: string, slots: number[]) => {
    const slotIds = ALL.filter((slot) => !slots.includes(slot)).map(slotAt);
    await (await app.as(id)).ok('busy:set', { slotIds, busy: true });
  };
  const lost = (tableId: string, slots: number[]): InputOf<'repair:run'> => ({
    disturbances: [{ kind: 'tables-lost', tableIds: [tableId], slotIds: slots.map(slotAt) }],
    answerMinutes: 30,
  });
  const read = async (id: string) => (await staff.ok('meeting:read', { id })).meeting;
  const at = async (id: string) => {
    const { state, slotId, table } = await read(id);
    return [state, slotId, table?.id];
  };
  const closures = async () =>
    (await staff.ok('board:read', {})).closures.map((one) => `${one.tableId} ${one.slotId}`).sort();
  const does = (undo: OutputOf<'repair:undo'>) =>
    undo.steps.map((step) => [step.meetingId, step.does, step.because, step.inTheWay]);

  it('says what would happen, changes nothing; then meetings are at their places, the table is open, questions are closed', async () => {
    const moved = await place('h1', 'g1', 2, 't1');
    await place('h2', 'g2', 1, 't2');
    const asked = await place('h0', 'g0', 1, 't1');
    const { id, moves } = await staff.ok('repair:run', lost('t1', [1, 2]));
    expect(await at(moved.id)).to.deep.equal(['confirmed', slotAt(2), 't2']);
    expect(await at(asked.id)).to.deep.equal(['displaced', null, undefined]);

    const preview = await leavesNoTrace(app, () => staff.ok('repair:undo-preview', { id }));
    expect(does(preview)).to.have.deep.members([
      [moved.id, 'back', null, []],
      [asked.id, 'back', null, []],
    ]);
    expect([preview.status, preview.questions]).to.deep.equal(['done', 1]);
    expect(preview.meetings.map((one) => one.id)).to.have.members([moved.id, asked.id]);

    const phone = await (await app.as('g0')).socket();
    const [told, closed] = [nextFact(phone, 'meeting:moved'), nextFact(phone, 'move:changed')];
    const undone = await staff.ok('repair:undo', { id });
    expect([undone.status, undone.questions]).to.deep.equal(['undone', 0]);
    expect(does(undone)).to.have.deep.members(does(preview));
    expect((await told).meeting.id).to.equal(asked.id);
    expect((await closed).move).to.include({ id: moves[0]!.id, status: 'withdrawn' });
    expect(await at(moved.id)).to.deep.equal(['confirmed', slotAt(2), 't1']);
    expect(await at(asked.id)).to.deep.equal(['confirmed', slotAt(1), 't1']);
    expect(await closures()).to.deep.equal([]);
    const { history } = await staff.ok('meeting:read', { id: asked.id });
    expect(history.map((line) => line.action)).to.deep.equal(['booked', 'displaced', 'restored']);
    expect((await staff.ok('repair:list', {}))[0]).to.include({ id, status: 'undone' });
  });

  it('names who was booked there meanwhile: they stay, and the question stays open', async () => {
    await place('h2', 'g2', 1, 't2');
    const asked = await place('h0', 'g0', 1, 't1');
    const { id, moves } = await staff.ok('repair:run', lost('t1', [1]));
    await staff.ok('meeting:cancel', { id: (await app.models.Meeting.findOne({ tableId: 't2' }))!._id });
    const rival = await place('h0', 'g3', 1, 't2');
    const expected = [[asked.id, 'stays', 'booked', [rival.id]]];
    await (await app.as('g0')).ok('busy:set', { slotIds: [slotAt(1)], busy: true });
    const preview = await staff.ok('repair:undo-preview', { id });
    expect(does(preview)).to.deep.equal(expected);
    expect(preview.steps[0]?.takenIds, 'the other only keeps that time').to.deep.equal(['h0']);
    await (await app.as('g0')).ok('busy:set', { slotIds: [slotAt(1)], busy: false });
    const undone = await staff.ok('repair:undo', { id });
    expect(does(undone)).to.deep.equal(expected);
    expect(undone.meetings.map((one) => one.id)).to.have.members([asked.id, rival.id]);
    expect(await at(asked.id)).to.deep.equal(['displaced', null, undefined]);
    expect((await app.models.Move.findById(moves[0]!.id).lean())?.status).to.equal('open');
    expect(await closures()).to.deep.equal([]);
  });

  it('names who keeps that time for themselves by now', async () => {
    await place('h2', 'g2', 1, 't2');
    const asked = await place('h0', 'g0', 1, 't1');
    const { id } = await staff.ok('repair:run', lost('t1', [1]));
    await (await app.as('g0')).ok('busy:set', { slotIds: [slotAt(1)], busy: true });
    const { steps } = await staff.ok('repair:undo-preview', { id });
    expect(steps.map(({ meetingId, because, takenIds }) => [meetingId, because, takenIds])).to.deep.equal([
      [asked.id, 'busy', ['g0']],
    ]);
  });

  it('another table at the same time when somebody sits at theirs', async () => {
    const other = await place('h2', 'g2', 1, 't2');
    const asked = await place('h0', 'g0', 1, 't1');
    const { id } = await staff.ok('repair:run', lost('t1', [1]));
    // A colleague opens the table by hand, and seats the others there.
    await staff.ok('table:close', { tableId: 't1', slotIds: [slotAt(1)], closed: false });
    await staff.ok('meeting:move', { id: other.id, slotId: slotAt(1), tableId: 't1' });
    const expected = [[asked.id, 'table', 'table', [other.id]]];
    expect(does(await staff.ok('repair:undo-preview', { id }))).to.deep.equal(expected);
    await staff.ok('repair:undo', { id });
    expect(await at(asked.id)).to.deep.equal(['confirmed', slotAt(1), 't2']);
  });

  it('meetings that moved by agreement and made room go back, the last one first; one that somebody moved since stays', async () => {
    await staff.ok('table:close', { tableId: 't2', slotIds: ALL.map(slotAt), closed: true });
    // h0 and g0 have two times in common, the second one is taken at the only table.
    for (const id of ['h0', 'g0']) await keepOnly(id, [0, 1]);
    for (const id of ['h1', 'g1']) await keepOnly(id, [1, 2]);
    const lose = await place('h0', 'g0', 0, 't1');
    const room = await place('h1', 'g1', 1, 't1');
    const { id, moves } = await staff.ok('repair:run', lost('t1', [0]));
    for (const { id: moveId, answers } of [...moves].reverse())
      for (const { participantId } of answers)
        await (await app.as(participantId)).ok('move:accept', { id: moveId });
    expect(await at(lose.id)).to.deep.equal(['confirmed', slotAt(1), 't1']);
    expect(await at(room.id)).to.deep.equal(['confirmed', slotAt(2), 't1']);
    expect(does(await staff.ok('repair:undo-preview', { id })).map(([, what]) => what)).to.deep.equal([
      'back',
      'back',
    ]);
    await staff.ok('repair:undo', { id });
    expect(await at(lose.id)).to.deep.equal(['confirmed', slotAt(0), 't1']);
    expect(await at(room.id)).to.deep.equal(['confirmed', slotAt(1), 't1']);
    // Closed by hand, before any report.
    expect((await closures()).length).to.equal(6);
  });

  it('leaves alone what somebody moved or cancelled since', async () => {
    const byHand = await place('h1', 'g1', 2, 't1');
    const ended = await place('h3', 'g3', 1, 't1');
    await place('h2', 'g2', 1, 't2');
    const { id } = await staff.ok('repair:run', lost('t1', [1, 2]));
    await staff.ok('meeting:move', { id: byHand.id, slotId: slotAt(4), tableId: 't1' });
    await (await app.as('g3')).ok('meeting:cancel', { id: ended.id });
    const undone = await staff.ok('repair:undo', { id });
    expect(does(undone)).to.have.deep.members([
      [byHand.id, 'stays', 'changed', []],
      [ended.id, 'stays', 'changed', []],
    ]);
    expect(await at(byHand.id)).to.deep.equal(['confirmed', slotAt(4), 't1']);
    expect((await read(ended.id)).state).to.equal('cancelled');
  });

  it('brings back what it cancelled: without a time, refused, unanswered; not when they arranged to meet again', async () => {
    for (const id of ['h0', 'g3']) await keepOnly(id, [1]);
    await place('h3', 'g3', 1, 't2');
    const none = await place('h0', 'g0', 1, 't1');
    const refused = await place('h1', 'g1', 0, 't1');
    await place('h3', 'g2', 0, 't2');
    const silent = await place('h2', 'g2', 2, 't1');
    await place('h3', 'g1', 2, 't2');
    const { id, cancelled, moves } = await staff.ok('repair:run', lost('t1', [0, 1, 2]));
    expect(cancelled).to.deep.equal([none.id]);
    const ofRefused = moves.find((move) => move.meetingId === refused.id)!;
    await (await app.as('g1')).ok('move:decline', { id: ofRefused.id });
    app.at('2026-11-20T08:40:00+01:00');
    await app.app.tick();
    for (const one of [none, refused, silent]) expect((await read(one.id)).state).to.equal('cancelled');
    const again = (
      await (await app.as('h2')).ok('meeting:propose', { withIds: ['g2'], slotIds: [slotAt(4)] })
    ).meeting;
    expect(again.state).to.equal('proposed');
    const undone = await staff.ok('repair:undo', { id });
    expect(does(undone)).to.have.deep.members([
      [none.id, 'back', null, []],
      [refused.id, 'back', null, []],
      [silent.id, 'stays', 'arranged', []],
    ]);
    expect(await at(none.id)).to.deep.equal(['confirmed', slotAt(1), 't1']);
    expect(await at(refused.id)).to.deep.equal(['confirmed', slotAt(0), 't1']);
    expect((await read(silent.id)).state).to.equal('cancelled');
  });

  it('gives people their time back, not what they keep themselves, nor what another report says', async () => {
    await (await app.as('g0')).ok('busy:set', { slotIds: [slotAt(5)], busy: true });
    const met = await place('h0', 'g0', 1, 't1');
    const away = (slots: number[]): InputOf<'repair:run'> => ({
      disturbances: [{ kind: 'people-absent', participantIds: ['g0'], slotIds: slots.map(slotAt) }],
    });
    const first = await staff.ok('repair:run', away([1, 5]));
    const second = await staff.ok('repair:run', away([1]));
    const busy = async () => (await (await app.as('g0')).ok('agenda:read', {})).busySlotIds;
    expect(await busy()).to.have.members([slotAt(1), slotAt(5)]);
    await staff.ok('repair:undo', { id: first.id });
    expect(await busy(), 'the other report says so too').to.have.members([slotAt(1), slotAt(5)]);
    expect((await read(met.id)).state).to.equal('displaced');
    await staff.ok('repair:undo', { id: second.id });
    expect(await busy()).to.have.members([slotAt(5)]);
  });

  it('a session is at its time again, and so is who is expected there', async () => {
    const sitting = await staff.ok('sitting:create', {
      kind: 'point-pays',
      title: { fr: 'Point Sénégal' },
      roomId: 'salle-1',
      start: '2026-11-20T09:00:00+01:00',
      end: '2026-11-20T09:20:00+01:00',
    });
    const g0 = await app.as('g0');
    await g0.ok('sitting:attend', { sittingId: sitting.id, attending: true });
    const met = await place('h0', 'g0', 1, 't1');
    const { id, moves } = await staff.ok('repair:run', {
      disturbances: [
        {
          kind: 'sitting-moved',
          sittingId: sitting.id,
          start: '2026-11-20T09:20:00+01:00',
          end: '2026-11-20T09:40:00+01:00',
        },
      ],
    });
    // They meet at the hour of the session by now, and the session is at theirs.
    for (const who of ['g0', 'h0']) await (await app.as(who)).ok('move:accept', { id: moves[0]!.id });
    expect((await read(met.id)).slotId).to.equal(slotAt(0));
    expect(does(await staff.ok('repair:undo', { id }))).to.deep.equal([[met.id, 'back', null, []]]);
    expect((await read(met.id)).slotId).to.equal(slotAt(1));
    expect((await staff.ok('programme:read', {}))[0]?.slotIds).to.deep.equal([slotAt(0)]);
    expect(
      (
        await staff.refused('meeting:place', {
          participantIds: ['g0', 'h1'],
          slotId: slotAt(0),
        })
      ).code,
    ).to.equal('slot_taken');
  });

  it('within the limits that people set', async () => {
    await app.models.Participant.updateOne({ _id: 'g0' }, { maxMeetings: 1 });
    await place('h2', 'g2', 1, 't2');
    const g0 = await app.as('g0');
    const { meeting } = await g0.ok('meeting:book', { listingId: 'f0', slotId: slotAt(1) });
    const { id } = await staff.ok('repair:run', lost(meeting.table!.id, [1]));
    if ((await read(meeting.id)).state !== 'displaced') throw new Error('it should have lost its place');
    await g0.ok('meeting:book', { listingId: 'f1', slotId: slotAt(3) });
    expect(does(await staff.ok('repair:undo', { id }))).to.deep.equal([[meeting.id, 'stays', 'limit', []]]);
  });

  it('nobody is called back to a time that is over, nor from where they sit', async () => {
    const moved = await place('h1', 'g1', 1, 't1');
    await place('h2', 'g2', 0, 't2');
    const gone = await place('h0', 'g0', 0, 't1');
    const { id } = await staff.ok('repair:run', lost('t1', [0, 1]));
    app.at('2026-11-20T09:25:00+01:00');
    expect(does(await staff.ok('repair:undo', { id }))).to.have.deep.members([
      [moved.id, 'stays', 'over', []],
      [gone.id, 'stays', 'over', []],
    ]);
    expect((await read(moved.id)).table?.id).to.equal('t2');
  });

  it('goes on where a server stopped, and done again does nothing', async () => {
    const moved = await place('h1', 'g1', 2, 't1');
    await place('h2', 'g2', 1, 't2');
    const asked = await place('h0', 'g0', 1, 't1');
    const { id } = await staff.ok('repair:run', lost('t1', [1, 2]));
    // It stopped after the first write.
    await app.models.Repair.updateOne({ _id: id }, { $set: { status: 'undoing' } });
    await app.app.tick();
    expect((await read(asked.id)).state, 'the first process is given time').to.equal('displaced');
    app.at('2026-11-20T08:01:00+01:00');
    await app.app.tick();
    expect(await at(moved.id)).to.deep.equal(['confirmed', slotAt(2), 't1']);
    expect(await at(asked.id)).to.deep.equal(['confirmed', slotAt(1), 't1']);
    expect(await closures()).to.deep.equal([]);
    // It stopped before the last one.
    await app.models.Repair.updateOne({ _id: id }, { $set: { status: 'undoing' } });
    app.at('2026-11-20T08:02:00+01:00');
    await app.app.tick();
    expect((await app.models.Repair.findById(id).lean())?.status).to.equal('undone');
    const again = await leavesNoTrace(app, () => staff.ok('repair:undo', { id }));
    expect(again.steps.map((step) => step.does)).to.deep.equal(['back', 'back']);
    expect((await read(moved.id)).rev).to.equal(2);
  });

  it('a process that is late with the repair leaves nothing closed behind', async () => {
    const { id } = await staff.ok('repair:run', lost('t1', [1]));
    await staff.ok('repair:undo', { id });
    // As if it had taken the table a moment after it was opened.
    await app.models.Repair.updateOne({ _id: id }, { $set: { status: 'running' } });
    app.at('2026-11-20T08:01:00+01:00');
    await app.app.tick();
    expect(await closures()).to.deep.equal([`t1 ${slotAt(1)}`]);
    await staff.ok('repair:undo', { id });
    expect(await closures()).to.deep.equal([]);
  });

  it('is for staff, about a report that was carried out', async () => {
    const { id } = await staff.ok('repair:run', lost('t1', [1]));
    const guest = await app.as('g0');
    for (const name of ['repair:undo', 'repair:undo-preview'] as const) {
      expect((await leavesNoTrace(app, () => guest.refused(name, { id }))).code).to.equal('forbidden');
      expect((await staff.refused(name, { id: 'nothing' })).code).to.equal('not_found');
      await app.models.Repair.updateOne({ _id: id }, { $set: { status: 'running' } });
      expect((await leavesNoTrace(app, () => staff.refused(name, { id }))).code).to.equal('wrong_state');
      await app.models.Repair.updateOne({ _id: id }, { $set: { status: 'refused' } });
      expect((await staff.refused(name, { id })).code).to.equal('wrong_state');
      await app.models.Repair.updateOne({ _id: id }, { $set: { status: 'done' } });
    }
    expect((await guest.refused('repair:list', {})).code).to.equal('forbidden');
    expect((await staff.ok('repair:list', {}))[0]).to.deep.include({ id, status: 'done', note: '' });
  });
});
