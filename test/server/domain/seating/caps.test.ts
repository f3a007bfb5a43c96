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
      limit: { of: 'meetings', participantId: 'lise', name: 'Lise Rochegude', max: 1, editable: false },
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
    expect(error.limit).to.include({ participantId: 'lise', editable: true });
  });

  it('is named by the one that the reader can change, where both are reached', async () => {
    await app.models.Participant.updateOne({ _id: 'sol' }, { maxMeetings: 1 });
    const { meeting } = await lise.ok('meeting:propose', { withIds: ['sol'], slotIds: ['d1-1440'] });
    await book(awa, 'd1-1400');
    await staff.ok('meeting:place', { participantIds: ['sol', 'awa'], slotId: 'd1-1420', tableId: null });
    const error = await sol.refused('meeting:accept', { id: meeting.id });
    expect(error.limit).to.deep.equal({
      of: 'meetings',
      participantId: 'sol',
      name: 'Sol Ibarrena',
      max: 1,
      editable: true,
    });
  });

  it('refuses a proposal that could not be accepted, whoever makes it, and other times for one', async () => {
    const { meeting } = await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440'] });
    await book(awa, 'd1-1400');
    const limits = [];
    for (const [who, input] of [
      [sol, { withIds: ['lise'] }],
      [lise, { withIds: ['sol'] }],
      [staff, { withIds: ['sol'], onBehalfOf: 'lise' }],
      // A third person at the table who has no more room is reason enough.
      [sol, { withIds: ['awa', 'lise'] }],
    ] as const) {
      const wanted = { ...input, withIds: [...input.withIds], slotIds: ['d1-1500'] };
      const { code, limit } = await leavesNoTrace(app, () => who.refused('meeting:propose', wanted));
      limits.push([code, limit?.participantId, limit?.editable]);
    }
    expect(limits).to.deep.equal([
      ['cap_reached', 'lise', false],
      ['cap_reached', 'lise', true],
      ['cap_reached', 'lise', true],
      ['cap_reached', 'lise', false],
    ]);
    const countered = await leavesNoTrace(app, () =>
      lise.refused('meeting:counter', { id: meeting.id, slotIds: ['d1-1500'] }),
    );
    expect(countered.limit?.participantId).to.equal('lise');
    await lise.ok('profile:edit', { maxMeetings: 2 });
    await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    await lise.ok('meeting:counter', { id: meeting.id, slotIds: ['d1-1500'] });
  });

  it('refuses the first yes of three when the last could not be said', async () => {
    const { meeting } = await sol.ok('meeting:propose', { withIds: ['lise', 'ibra'], slotIds: ['d1-1440'] });
    await book(awa, 'd1-1400');
    const ibra = await app.as('ibra');
    const error = await leavesNoTrace(app, () => ibra.refused('meeting:accept', { id: meeting.id }));
    expect([error.code, error.limit?.name]).to.deep.equal(['cap_reached', 'Lise Rochegude']);
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
