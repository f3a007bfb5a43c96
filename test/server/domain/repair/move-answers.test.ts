import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { hall, slotAt } from '../../../support/hall.ts';
import { drained, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

const fixture = () => {
  const small = hall({ slots: 6, tables: 2, hosts: 3, guests: 3 });
  for (const someone of small.participants) if (someone._id === 'h0') someone.delegateIds = ['h2'];
  return small;
};

describe('answers to a proposed move', () => {
  let app: TestApp;
  const clients = new Map<string, TestClient>();
  const as = (id: string) => clients.get(id)!;

  before(async () => {
    app = await startTestApp({ fixture: fixture() });
    for (const id of ['h0', 'h1', 'h2', 'g0', 'g1', 'g2', 'staff']) clients.set(id, await app.as(id));
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app, fixture());
  });
  afterEach(async () => expect(await violations(app.store.connection)).to.deep.equal([]));
  after(() => app.stop());

  const place = async (one: string, other: string, slot: number, tableId: string | null = null) =>
    (await as('staff').ok('meeting:place', { participantIds: [one, other], slotId: slotAt(slot), tableId }))
      .meeting;
  /** h0 and g0 lose their table at the second time; both tables were in use. */
  const asked = async () => {
    await place('h1', 'g1', 1, 't2');
    await place('h0', 'g0', 1, 't1');
    const outcome = await as('staff').ok('repair:run', {
      disturbances: [{ kind: 'tables-lost', tableIds: ['t1'], slotIds: [slotAt(1)] }],
      answerMinutes: 10,
    });
    return outcome.moves[0]!;
  };
  const meetingNow = async (id: string) => (await as('staff').ok('meeting:read', { id })).meeting;

  it('move the meeting with the last yes, and tell everybody concerned', async () => {
    const move = await asked();
    const first = await as('h0').ok('move:accept', { id: move.id });
    expect([first.move.status, first.move.waitingFor, first.meeting?.state]).to.deep.equal([
      'open',
      1,
      'displaced',
    ]);
    const socket = await as('h0').socket();
    const told = Promise.all([nextFact(socket, 'meeting:moved'), nextFact(socket, 'move:changed')]);
    const last = await as('g0').ok('move:accept', { id: move.id });
    expect([last.move.status, last.meeting?.state, last.meeting?.slotId]).to.deep.equal([
      'done',
      'confirmed',
      move.slotIds[0],
    ]);
    const [{ meeting, by }] = await told;
    expect([meeting.id, meeting.slotId, by?.id]).to.deep.equal([move.meetingId, move.slotIds[0], 'g0']);
  });

  it('choose another time when both say yes to it, whatever else they said', async () => {
    const move = await asked();
    await as('h0').ok('move:accept', { id: move.id });
    const other = await as('g0').ok('move:accept', { id: move.id, slotId: move.slotIds[2] });
    expect(other.move.answers.map((one) => one.slotIds)).to.have.deep.members([
      [move.slotIds[0]],
      [move.slotIds[2]],
    ]);
    const done = await as('h0').ok('move:accept', { id: move.id, slotId: move.slotIds[2] });
    expect([done.move.status, done.meeting?.slotId]).to.deep.equal(['done', move.slotIds[2]]);
  });

  it('are taken back while others still answer', async () => {
    const move = await asked();
    await as('h0').ok('move:accept', { id: move.id });
    const back = await as('h0').ok('move:retract', { id: move.id });
    expect([back.move.waitingFor, back.move.status]).to.deep.equal([2, 'open']);
    await as('g0').ok('move:accept', { id: move.id });
    expect((await meetingNow(move.meetingId)).state).to.equal('displaced');
  });

  it('end it with one no: the meeting without a place is cancelled, with the reason', async () => {
    const move = await asked();
    await as('h0').ok('move:accept', { id: move.id });
    const no = await as('g0').ok('move:decline', { id: move.id, reason: 'Mon train part à 10 h.' });
    expect([no.move.status, no.meeting?.state, no.meeting?.reason]).to.deep.equal([
      'declined',
      'cancelled',
      'Mon train part à 10 h.',
    ]);
    expect((await as('h0').refused('move:accept', { id: move.id })).code).to.equal('wrong_state');
  });

  it('may be given by a delegate or staff, who are named in the history', async () => {
    const move = await asked();
    await as('h2').ok('move:accept', { id: move.id });
    await as('staff').ok('move:accept', { id: move.id, onBehalfOf: 'g0' });
    const stored = await app.models.Move.findById(move.id).lean();
    expect(stored?.history.map((line) => [line.action, line.byId, line.onBehalfOfId])).to.deep.equal([
      ['proposed', 'staff', null],
      ['accepted', 'h2', 'h0'],
      ['accepted', 'staff', 'g0'],
      ['done', 'staff', null],
    ]);
    expect(stored?.openFor).to.equal(undefined);
  });

  it('are refused from anybody else, for other times, too late, and twice', async () => {
    const move = await asked();
    const refused = (who: string, name: 'move:accept' | 'move:decline' | 'move:retract', input: object) =>
      leavesNoTrace(app, () => as(who).refused(name, { id: move.id, ...input }));
    expect((await refused('g1', 'move:accept', {})).code).to.equal('forbidden');
    expect((await refused('g1', 'move:decline', {})).code).to.equal('forbidden');
    expect((await refused('g1', 'move:retract', {})).code).to.equal('forbidden');
    expect((await refused('g0', 'move:accept', { onBehalfOf: 'h0' })).code).to.equal('forbidden');
    expect((await refused('staff', 'move:accept', {})).fields?.[0]).to.deep.equal({
      path: 'onBehalfOf',
      message: 'must be one of h0, g0',
    });
    expect((await refused('g0', 'move:accept', { slotId: slotAt(5) })).message).to.equal(
      `slotId: choose one of the times offered: ${move.slotIds.join(', ')}`,
    );
    expect((await refused('g0', 'move:accept', { rev: 7 })).code).to.equal('stale');
    expect((await as('g0').refused('move:accept', { id: 'none' })).code).to.equal('not_found');
    expect((await refused('g0', 'move:accept', { id: '' })).code).to.not.equal('internal');
    app.at('2026-11-20T08:10:01+01:00');
    expect((await refused('g0', 'move:accept', {})).code).to.equal('deadline_passed');
  });

  it('with a key are given once', async () => {
    const move = await asked();
    const key = 'a-tap-repeated';
    const first = await as('g0').ok('move:accept', { id: move.id, key });
    const again = await leavesNoTrace(app, () => as('g0').ok('move:accept', { id: move.id, key }));
    expect(again.move).to.deep.equal(first.move);
  });

  it('lose against a booking made meanwhile: all are told, and other times are offered', async () => {
    const move = await asked();
    await as('h0').ok('move:accept', { id: move.id });
    await place('h2', 'g2', 0, 't1');
    await place('h1', 'g1', 0, 't2');
    expect(move.slotIds[0]).to.equal(slotAt(0));
    const told = nextFact(await as('h0').socket(), 'move:changed');
    const { move: after, meeting } = await as('g0').ok('move:accept', { id: move.id });
    expect([after.status, meeting?.state]).to.deep.equal(['open', 'displaced']);
    expect(after.slotIds).to.deep.equal([slotAt(2), slotAt(3), slotAt(4)]);
    expect(after.waitingFor).to.equal(2);
    expect((await told).move.id).to.equal(move.id);
    for (const id of ['h0', 'g0']) await as(id).ok('move:accept', { id: move.id, slotId: slotAt(3) });
    expect((await meetingNow(move.meetingId)).slotId).to.equal(slotAt(3));
  });

  it('lose for good when no time is left', async () => {
    const move = await asked();
    await as('h0').ok('move:accept', { id: move.id });
    await as('g0').ok('busy:set', { slotIds: [0, 2, 3, 4, 5].map(slotAt), busy: true });
    const { move: after, meeting } = await as('g0').ok('move:accept', { id: move.id });
    expect([after.status, meeting?.state]).to.deep.equal(['overtaken', 'cancelled']);
  });

  it('do not concern bystanders', async () => {
    const bystander = await as('g2').socket();
    const facts = factsOn(bystander);
    const move = await asked();
    for (const id of ['h0', 'g0']) await as(id).ok('move:accept', { id: move.id });
    await drained(bystander);
    expect(facts.map(({ name }) => name)).to.deep.equal([]);
  });

  it('leave a meeting alone that was moved by hand meanwhile', async () => {
    const move = await asked();
    await as('h0').ok('move:accept', { id: move.id });
    const moved = await as('staff').ok('meeting:move', { id: move.meetingId, slotId: slotAt(5) });
    expect([moved.meeting.state, moved.meeting.slotId, moved.meeting.expiresAt]).to.deep.equal([
      'confirmed',
      slotAt(5),
      null,
    ]);
    const { move: after } = await as('g0').ok('move:accept', { id: move.id });
    expect(after.status).to.equal('overtaken');
    expect((await meetingNow(move.meetingId)).slotId).to.equal(slotAt(5));
  });

  it('are not awaited any more once its people cancelled it themselves', async () => {
    const move = await asked();
    await as('g0').ok('meeting:cancel', { id: move.meetingId });
    app.at('2026-11-20T08:01:00+01:00');
    await app.app.tick();
    expect((await app.models.Move.findById(move.id).lean())?.status).to.equal('overtaken');
  });

  it('are withdrawn by staff only where the meeting has its place', async () => {
    const move = await asked();
    expect((await as('staff').refused('move:withdraw', { id: move.id })).code).to.equal('wrong_state');
    expect((await as('h0').refused('move:withdraw', { id: move.id })).code).to.equal('forbidden');
  });
});
