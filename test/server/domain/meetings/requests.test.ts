import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { SMALL_NOW } from '../../../../fixtures/small/index.ts';
import type { MeetingView } from '../../../../server/contract/meetings.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { drained, everybody, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

describe('requests in the hands of staff', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at(SMALL_NOW);
    await reset(app);
  });
  after(() => app.stop());

  const propose = async (withIds = ['lise']): Promise<MeetingView> =>
    (await awa.ok('meeting:propose', { withIds, slotIds: ['d1-1440', 'd1-1500'] })).meeting;
  const stored = (id: string) => app.models.Meeting.findById(id).lean();
  /** But for its revision and the instant. */
  const asBefore = (meeting: MeetingView, before: MeetingView) =>
    expect({ ...meeting, rev: before.rev, updatedAt: before.updatedAt }).to.deep.equal(before);

  it('are seated as they are, at a time that nobody had proposed and the table that staff chose', async () => {
    const request = await propose(['lise', 'marc']);
    const { meeting } = await staff.ok('meeting:seat', { id: request.id, slotId: 'd1-1400', tableId: 't2' });
    expect(meeting).to.deep.include({
      id: request.id,
      state: 'confirmed',
      slotId: 'd1-1400',
      expiresAt: null,
    });
    expect(meeting.table?.id).to.equal('t2');
    expect(meeting.people.map(({ answer }) => answer)).to.deep.equal(['accepted', 'accepted', 'accepted']);
    expect((await stored(request.id))?.history.map(({ action }) => action)).to.deep.equal([
      'proposed',
      'placed',
    ]);
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('take a place as any booking does: it is refused where somebody sits, and names what is free', async () => {
    await staff.ok('meeting:place', { participantIds: ['lise', 'marc'], slotId: 'd1-1400' });
    const { id } = await propose();
    const refusal = await leavesNoTrace(app, () => staff.refused('meeting:seat', { id, slotId: 'd1-1400' }));
    expect(refusal.code).to.equal('slot_taken');
    expect(refusal.alternatives?.length).to.be.above(0);
  });

  it('wait again as they were when their seat is taken back, and free the place', async () => {
    const request = await propose();
    await staff.ok('meeting:seat', { id: request.id, slotId: 'd1-1400', tableId: 't1' });
    const socket = await lise.socket();
    const facts = factsOn(socket);
    const { meeting } = await staff.ok('meeting:restore', { id: request.id });
    asBefore(meeting, request);
    await drained(socket);
    expect(facts.map(({ name }) => name)).to.include('meeting:proposed');
    expect((await stored(request.id))?.claims).to.equal(undefined);
    await staff.ok('meeting:place', {
      participantIds: ['ibra', 'marc'],
      slotId: 'd1-1400',
      tableId: 't1',
    });
    const accepted = await lise.ok('meeting:accept', { id: request.id, slotId: 'd1-1440' });
    expect(accepted.meeting.state).to.equal('confirmed');
  });

  it('wait again after they were accepted, and after they were withdrawn', async () => {
    const request = await propose();
    await lise.ok('meeting:accept', { id: request.id, slotId: 'd1-1500' });
    asBefore((await staff.ok('meeting:restore', { id: request.id })).meeting, request);
    await staff.ok('meeting:cancel', { id: request.id, reason: 'par erreur' });
    asBefore((await staff.ok('meeting:restore', { id: request.id })).meeting, request);
  });

  it('are not brought back once something else happened, nor when their times are over', async () => {
    const { id } = await propose();
    await staff.ok('meeting:seat', { id, slotId: 'd1-1400' });
    await staff.ok('meeting:move', { id, slotId: 'd1-1420' });
    const moved = await leavesNoTrace(app, () => staff.refused('meeting:restore', { id }));
    expect(moved.code).to.equal('wrong_state');
    const other = await propose(['marc']);
    await staff.ok('meeting:cancel', { id: other.id });
    app.at('2026-11-20T15:01:00.000+01:00');
    const over = await leavesNoTrace(app, () => staff.refused('meeting:restore', { id: other.id }));
    expect(over.code).to.equal('deadline_passed');
  });

  it('are seated once, though somebody accepts in the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await propose();
      await Promise.all([
        staff.http('meeting:seat', { id, slotId: 'd1-1400' }),
        lise.http('meeting:accept', { id, slotId: 'd1-1440' }),
      ]);
      const after = await stored(id);
      expect(after?.state).to.equal('confirmed');
      expect(after?.history.length, 'one of them was refused').to.equal(2);
      expect(after?.claims?.every((claim) => claim.includes(after.slotId!))).to.equal(true);
      expect(await violations(app.store.connection)).to.deep.equal([]);
      await reset(app);
    }
  });

  it('change once for a command that is repeated', async () => {
    const { id } = await propose();
    const seat = { id, slotId: 'd1-1400', key: 'seat-00000001' };
    const first = await staff.ok('meeting:seat', seat);
    expect(await staff.ok('meeting:seat', seat)).to.deep.equal(first);
    const back = { id, key: 'restore-00000001' };
    const restored = await staff.ok('meeting:restore', back);
    expect(await staff.ok('meeting:restore', back)).to.deep.equal(restored);
  });

  it('are for staff alone, and what makes no sense is refused', async () => {
    const { id } = await propose();
    for (const client of [awa, lise]) {
      expect((await client.refused('meeting:seat', { id, slotId: 'd1-1400' })).code).to.equal('forbidden');
      expect((await client.refused('meeting:restore', { id })).code).to.equal('forbidden');
    }
    const bad = await staff.refused('meeting:seat', { id, slotId: 'soon' });
    expect(bad.code).to.equal('bad_input');
    expect((await staff.refused('meeting:restore', { id })).code).to.equal('wrong_state');
    const unknown = await staff.refused('meeting:seat', { id: 'nobody', slotId: 'd1-1400' });
    expect(unknown.code).to.equal('not_found');
  });
});
