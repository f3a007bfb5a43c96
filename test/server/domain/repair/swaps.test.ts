import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { hall, slotAt } from '../../../support/hall.ts';
import { leavesNoTrace, reset } from '../../../support/state.ts';

const fixture = () => hall({ slots: 6, tables: 2, hosts: 3, guests: 3 });

describe('consented swaps', () => {
  let app: TestApp;
  const clients = new Map<string, TestClient>();
  const as = (id: string) => clients.get(id)!;

  before(async () => {
    app = await startTestApp({ fixture: fixture() });
    for (const id of ['h0', 'h1', 'g0', 'g1', 'g2', 'staff']) clients.set(id, await app.as(id));
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app, fixture());
  });
  afterEach(async () => expect(await violations(app.store.connection)).to.deep.equal([]));
  after(() => app.stop());

  /** h0 sits with g0 at the second time, the only one that g1 has, who asks for h0. */
  const waiting = async () => {
    const slotIds = [0, 2, 3, 4, 5].map(slotAt);
    await as('g1').ok('busy:set', { slotIds, busy: true });
    const request = await as('g1').ok('meeting:propose', { withIds: ['h0'], slotIds: [slotAt(1)] });
    const { meeting } = await as('staff').ok('meeting:place', {
      participantIds: ['h0', 'g0'],
      slotId: slotAt(1),
      tableId: 't1',
    });
    return { request: request.meeting, meeting };
  };
  const sent = async () => {
    const found = await waiting();
    const [offer] = await as('staff').ok('swap:offers', {});
    const move = await as('staff').ok('swap:send', {
      requestId: found.request.id,
      slotId: offer!.slotId,
      meetingId: found.meeting.id,
      toSlotId: offer!.toSlotId,
    });
    return { ...found, move };
  };
  const now = async (id: string) => (await as('staff').ok('meeting:read', { id })).meeting;

  it('are found for requests that one move would allow', async () => {
    const { request, meeting } = await waiting();
    const found = await leavesNoTrace(app, () => as('staff').ok('swap:offers', {}));
    expect(found.map((offer) => [offer.request.id, offer.slotId, offer.meeting.id])).to.deep.equal([
      [request.id, slotAt(1), meeting.id],
    ]);
    expect([slotAt(0), slotAt(2)]).to.include(found[0]?.toSlotId);
    expect((await as('h0').refused('swap:offers', {})).code).to.equal('forbidden');
  });

  it('ask everybody concerned; who only gains by it is not told whom the others meet', async () => {
    const { request, meeting, move } = await sent();
    expect(move.answers.map((one) => [one.participantId, one.answer])).to.deep.equal([
      ['h0', 'pending'],
      ['g0', 'pending'],
      // She asked for that very time.
      ['g1', 'accepted'],
    ]);
    const [forHost] = (await as('h0').ok('agenda:read', {})).moves;
    expect(forHost).to.deep.equal(move);
    const [forGuest] = (await as('g1').ok('agenda:read', {})).moves;
    expect(forGuest?.answers.map((one) => one.participantId)).to.deep.equal(['g1']);
    expect(forGuest?.enables).to.deep.equal({ meetingId: request.id, slotId: slotAt(1) });
    expect(forGuest?.waitingFor).to.equal(2);
    expect((await as('g2').ok('agenda:read', {})).moves).to.deep.equal([]);
    // The same people are not asked twice.
    expect(await as('staff').ok('swap:offers', {})).to.deep.equal([]);
    const again = { requestId: request.id, slotId: slotAt(1), meetingId: meeting.id, toSlotId: slotAt(3) };
    expect((await as('staff').refused('swap:send', again)).code).to.equal('wrong_state');
  });

  it('move and seat both once everybody said yes, not before', async () => {
    const { request, meeting, move } = await sent();
    await as('h0').ok('move:accept', { id: move.id });
    expect([(await now(meeting.id)).rev, (await now(request.id)).state]).to.deep.equal([0, 'proposed']);
    const told = nextFact(await as('g1').socket(), 'meeting:booked');
    const last = await as('g0').ok('move:accept', { id: move.id });
    expect([last.move.status, last.meeting?.slotId]).to.deep.equal(['done', move.slotIds[0]]);
    const { meeting: seated } = await told;
    expect([seated.id, seated.state, seated.slotId]).to.deep.equal([request.id, 'confirmed', slotAt(1)]);
  });

  it('change nothing when somebody says no', async () => {
    const { request, meeting, move } = await sent();
    await as('h0').ok('move:accept', { id: move.id });
    const no = await as('g0').ok('move:decline', { id: move.id });
    expect(no.move.status).to.equal('declined');
    expect([(await now(meeting.id)).rev, (await now(request.id)).state]).to.deep.equal([0, 'proposed']);
  });

  it('are taken back when somebody took the other place meanwhile: all are told', async () => {
    const { request, meeting, move } = await sent();
    await as('h0').ok('move:accept', { id: move.id });
    // The request was taken back in this very moment.
    await as('g1').ok('meeting:cancel', { id: request.id });
    const told = nextFact(await as('h0').socket(), 'move:changed');
    const last = await as('g0').ok('move:accept', { id: move.id });
    expect(last.move.status).to.equal('overtaken');
    expect((await told).move.id).to.equal(move.id);
    const back = await now(meeting.id);
    expect([back.state, back.slotId, back.table?.id]).to.deep.equal(['confirmed', slotAt(1), 't1']);
  });

  it('nothing moves when the first place is taken', async () => {
    const { meeting, move } = await sent();
    await as('h0').ok('move:accept', { id: move.id });
    await as('g0').ok('busy:set', { slotIds: [move.slotIds[0]!], busy: true });
    const last = await as('g0').ok('move:accept', { id: move.id });
    expect([last.move.status, last.meeting?.rev]).to.deep.equal(['overtaken', 0]);
    expect((await now(meeting.id)).slotId).to.equal(slotAt(1));
  });

  it('can be withdrawn by staff', async () => {
    const { meeting, move } = await sent();
    const { move: after } = await as('staff').ok('move:withdraw', { id: move.id });
    expect(after.status).to.equal('withdrawn');
    expect((await as('h0').refused('move:accept', { id: move.id })).code).to.equal('wrong_state');
    expect((await now(meeting.id)).rev).to.equal(0);
  });

  it('are sent by staff, about meetings and times that allow it', async () => {
    const { request, meeting } = await waiting();
    const good = { requestId: request.id, slotId: slotAt(1), meetingId: meeting.id, toSlotId: slotAt(2) };
    const refused = (input: object, who = 'staff') =>
      leavesNoTrace(app, () => as(who).refused('swap:send', { ...good, ...input }));
    expect((await refused({}, 'h0')).code).to.equal('forbidden');
    expect((await refused({ meetingId: 'none' })).code).to.equal('not_found');
    expect((await refused({ meetingId: request.id })).code).to.equal('wrong_state');
    expect((await refused({ requestId: meeting.id })).code).to.equal('wrong_state');
    expect((await refused({ toSlotId: slotAt(1) })).code).to.equal('bad_input');
    expect((await refused({ toSlotId: 'd1-0901' })).code).to.equal('slot_closed');
    expect((await refused({ slotId: slotAt(2) })).code).to.equal('slot_taken');
    expect((await refused({ answerMinutes: 1 })).code).to.equal('bad_input');
  });
});
