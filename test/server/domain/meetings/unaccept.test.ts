import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { SMALL_NOW } from '../../../../fixtures/small/index.ts';
import type { MeetingView } from '../../../../server/contract/meetings.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { drained, everybody, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

describe('taking an acceptance back', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, sol, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at(SMALL_NOW);
    await reset(app);
  });
  after(() => app.stop());

  const propose = async (slotIds = ['d1-1440', 'd1-1500'], withIds = ['lise']): Promise<MeetingView> =>
    (await awa.ok('meeting:propose', { withIds, slotIds })).meeting;
  const accepted = async (): Promise<MeetingView> => {
    const { id } = await propose();
    return (await lise.ok('meeting:accept', { id, slotId: 'd1-1500' })).meeting;
  };
  const refusal = (who: TestClient, input: unknown) =>
    leavesNoTrace(app, () => who.refused('meeting:unaccept', input));
  const seconds = (count: number) => app.at(`2026-11-20T08:00:${String(count).padStart(2, '0')}+01:00`);

  it('gives the place back, and the proposal waits as it was', async () => {
    const before = await propose();
    await lise.ok('meeting:accept', { id: before.id, slotId: 'd1-1500' });
    const { meeting } = await lise.ok('meeting:unaccept', { id: before.id });
    expect({ ...meeting, rev: before.rev, updatedAt: before.updatedAt }).to.deep.equal(before);
    const stored = await app.models.Meeting.findById(before.id).lean();
    expect(stored?.claims).to.equal(undefined);
    expect(stored?.history.map((line) => line.action)).to.deep.equal(['proposed', 'accepted', 'unaccepted']);
    expect(await violations(app.store.connection)).to.deep.equal([]);
    await awa.ok('busy:set', { slotIds: ['d1-1500'], busy: true });
    expect((await lise.ok('meeting:accept', { id: before.id, slotId: 'd1-1440' })).meeting.state).to.equal(
      'confirmed',
    );
  });

  it('of one among several keeps the answers of the others', async () => {
    const before = await propose(['d1-1440', 'd1-1500'], ['lise', 'marc', 'ibra']);
    const ibra = await app.as('ibra');
    await ibra.ok('meeting:accept', { id: before.id, slotId: 'd1-1500' });
    const half = await lise.ok('meeting:accept', { id: before.id });
    const { meeting } = await lise.ok('meeting:unaccept', { id: before.id, rev: half.meeting.rev });
    expect(meeting.people.map((one) => one.answer)).to.deep.equal([
      'accepted',
      'pending',
      'pending',
      'accepted',
    ]);
    expect(meeting.proposedSlotIds).to.deep.equal(['d1-1500']);
  });

  it('reaches the people concerned and the hall, which forgets the table', async () => {
    const { id } = await accepted();
    const socket = await awa.socket();
    const facts = factsOn(socket);
    await lise.ok('meeting:unaccept', { id });
    await drained(socket);
    expect(facts.map(({ name }) => name)).to.deep.equal(['meeting:proposed']);
    const hall = await staff.ok('hall:read', { since: SMALL_NOW });
    expect(hall.meetings).to.have.length(1);
    expect(hall.meetings[0]).to.deep.include({ id, state: 'proposed', table: null });
    expect((await staff.ok('hall:read', {})).meetings).to.deep.equal([]);
  });

  it('a delegate may for her élu, and a repeated command has one effect', async () => {
    const { id } = await propose(['d1-1440'], ['marc']);
    await lise.ok('meeting:accept', { id });
    const first = await lise.ok('meeting:unaccept', { id, key: 'unaccept-0001' });
    expect(await lise.ok('meeting:unaccept', { id, key: 'unaccept-0001' })).to.deep.equal(first);
  });

  it('is for the one who accepted', async () => {
    const { id } = await accepted();
    expect((await refusal(awa, { id })).code).to.equal('forbidden');
    expect((await refusal(sol, { id })).code).to.equal('forbidden');
    expect((await refusal(staff, { id })).code).to.equal('forbidden');
    expect((await refusal(await app.as(null), { id })).code).to.equal('not_signed_in');
  });

  it('is for some seconds only', async () => {
    const { id } = await accepted();
    seconds(16);
    expect((await refusal(lise, { id })).code).to.equal('deadline_passed');
    seconds(14);
    expect((await lise.ok('meeting:unaccept', { id })).meeting.state).to.equal('proposed');
  });

  it('is over once something else happened, or when nothing was accepted', async () => {
    const { id } = await accepted();
    expect((await refusal(lise, { id, rev: 0 })).code).to.equal('stale');
    await lise.ok('meeting:mark', { id, mark: 'late' });
    expect((await refusal(lise, { id })).code).to.equal('wrong_state');
    const booked = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    expect((await refusal(awa, { id: booked.meeting.id })).code).to.equal('wrong_state');
    expect((await refusal(lise, { id: (await propose(['d1-1520'])).id })).code).to.equal('wrong_state');
    expect((await refusal(lise, { id: 'nothing' })).code).to.equal('not_found');
    expect((await refusal(lise, { id, slotId: 'd1-1440' })).code).to.equal('bad_input');
  });
});
