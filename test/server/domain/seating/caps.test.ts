import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('the number of meetings that a person accepts', () => {
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
    await reset(app);
    await lise.ok('profile:edit', { maxMeetings: 1 });
  });
  after(() => app.stop());

  const book = async (who: TestClient, slotId: string) =>
    (await who.ok('meeting:book', { listingId: 'offer-drome', slotId })).meeting;
  const full = (who: TestClient, slotId: string) =>
    leavesNoTrace(app, () => who.refused('meeting:book', { listingId: 'offer-drome', slotId }));
  const capsOf = async (id: string) =>
    (await app.models.Meeting.findById(id).lean())?.claims?.filter((claim) => claim.includes('·cap·'));

  it('is held by claims, so that the index keeps it too', async () => {
    const { id } = await book(awa, 'd1-1400');
    expect(await capsOf(id)).to.deep.equal(['small·cap·lise·1']);
    expect(await full(sol, 'd1-1420')).to.deep.equal({
      code: 'cap_reached',
      message: 'Lise Rochegude accepts 1 meetings and has them all: cancel one, or ask them to accept more',
    });
  });

  it('counts again after a cancellation, and after the person accepts more', async () => {
    const { id } = await book(awa, 'd1-1400');
    await awa.ok('meeting:cancel', { id });
    await book(sol, 'd1-1420');
    expect((await full(awa, 'd1-1400')).code).to.equal('cap_reached');
    await lise.ok('profile:edit', { maxMeetings: 2 });
    expect(await capsOf((await book(awa, 'd1-1400')).id)).to.deep.equal(['small·cap·lise·2']);
  });

  it('of zero means none, of null means any number', async () => {
    await lise.ok('profile:edit', { maxMeetings: 0 });
    expect((await full(awa, 'd1-1400')).code).to.equal('cap_reached');
    await lise.ok('profile:edit', { maxMeetings: null });
    expect(await capsOf((await book(awa, 'd1-1400')).id)).to.deep.equal([]);
  });

  it('stops the acceptance of a proposal, not the proposal', async () => {
    const { meeting } = await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440'] });
    await book(awa, 'd1-1400');
    const error = await leavesNoTrace(app, () => lise.refused('meeting:accept', { id: meeting.id }));
    expect(error.code).to.equal('cap_reached');
  });

  it('does not stop staff; what they place counts all the same', async () => {
    const first = await staff.ok('meeting:place', { participantIds: ['lise', 'awa'], slotId: 'd1-1440' });
    expect(await capsOf(first.meeting.id)).to.deep.equal(['small·cap·lise·1']);
    const beyond = await staff.ok('meeting:place', { participantIds: ['lise', 'awa'], slotId: 'd1-1500' });
    expect(await capsOf(beyond.meeting.id)).to.deep.equal([]);
    await awa.ok('meeting:cancel', { id: first.meeting.id });
    expect((await full(sol, 'd1-1420')).code, 'one is left, and one is all').to.equal('cap_reached');
  });

  it('never stops a move, and is still held after it, whoever moves', async () => {
    const { id } = await book(awa, 'd1-1400');
    await staff.ok('meeting:move', { id, slotId: 'd1-1500' });
    await awa.ok('meeting:move', { id, slotId: 'd1-1520' });
    expect(await capsOf(id)).to.deep.equal(['small·cap·lise·1']);
    expect((await full(sol, 'd1-1420')).code).to.equal('cap_reached');
  });

  it('lowered below what is booked keeps those meetings and adds none', async () => {
    await lise.ok('profile:edit', { maxMeetings: 3 });
    const { id } = await book(awa, 'd1-1400');
    const second = await book(sol, 'd1-1420');
    await awa.ok('meeting:cancel', { id });
    await lise.ok('profile:edit', { maxMeetings: 1 });
    expect(await capsOf(second.id)).to.deep.equal(['small·cap·lise·2']);
    expect((await full(awa, 'd1-1400')).code).to.equal('cap_reached');
  });
});
