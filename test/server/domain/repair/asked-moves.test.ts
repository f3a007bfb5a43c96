import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('asking for another day', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const booked = async (slotId = 'd1-1400') =>
    (await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId })).meeting;
  const ask = async (id: string, slotId = 'd2-0920', who = all.awa) =>
    who.ok('move:ask', { id, slotId, note: 'Mon train part ce soir' });
  const refused = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, async () => (await who.refused(name, input)).code);

  it('is not imposed: only staff move an agreed meeting to another day', async () => {
    const { id } = await booked();
    expect(await refused(all.awa, 'meeting:move', { id, slotId: 'd2-0920' })).to.equal('forbidden');
    expect((await all.awa.ok('meeting:move', { id, slotId: 'd1-1520' })).meeting.slotId).to.equal('d1-1520');
    expect((await all.staff.ok('meeting:move', { id, slotId: 'd2-0920' })).meeting.slotId).to.equal(
      'd2-0920',
    );
  });

  it('keeps the place until the others agree, then moves by the claims', async () => {
    const { id, slotId } = await booked();
    const { move, meeting } = await ask(id);
    expect(move).to.deep.include({
      status: 'open',
      because: 'asked',
      askedById: 'awa',
      fallback: 'stays',
      note: 'Mon train part ce soir',
      slotIds: ['d2-0920'],
      waitingFor: 1,
    });
    expect([meeting!.slotId, meeting!.rev]).to.deep.equal([slotId, 0]);
    const agreed = await all.lise.ok('move:accept', { id: move.id });
    expect(agreed.move.status).to.equal('done');
    expect(agreed.meeting).to.deep.include({ id, state: 'confirmed', slotId: 'd2-0920' });
    // The new place alone is taken, and it is a change for who asked.
    const claims = (await app.models.Meeting.findById(id).lean())!.claims!;
    expect(claims.filter((claim) => claim.includes('d1-'))).to.deep.equal([]);
    expect((await all.awa.ok('change:list', {})).map(({ kind }) => kind)).to.deep.equal(['moved']);
  });

  it('leaves everything as it is when the others say no, or the time passes', async () => {
    const { id } = await booked();
    const first = await ask(id);
    expect((await all.lise.ok('move:decline', { id: first.move.id })).move.status).to.equal('declined');
    // What came of it is read for a day, also by who was not looking.
    const known = async () => (await all.awa.ok('agenda:read', {})).moves.map(({ status }) => status);
    expect(await known()).to.deep.equal(['declined']);
    app.at('2026-11-21T08:00:01+01:00');
    expect(await known()).to.deep.equal([]);
    app.at('2026-11-20T08:00:00+01:00');
    const second = await ask(id);
    // Never past the beginning of the meeting itself.
    expect(Date.parse(second.move.expiresAt)).to.be.at.most(Date.parse('2026-11-20T14:00:00+01:00'));
    app.at('2026-11-20T14:00:01+01:00');
    expect(await refused(all.lise, 'move:accept', { id: second.move.id })).to.equal('deadline_passed');
    expect((await all.lise.ok('meeting:read', { id })).meeting.slotId).to.equal('d1-1400');
  });

  it('loses to a booking made meanwhile, which stays', async () => {
    const { id } = await booked();
    const { move } = await ask(id);
    const rival = await all.sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d2-0920'] });
    await all.lise.ok('meeting:accept', { id: rival.meeting.id });
    const after = await all.lise.ok('move:accept', { id: move.id });
    expect(after.move.status).to.equal('overtaken');
    expect(after.meeting!.slotId).to.equal('d1-1400');
  });

  it('is taken back by who asked and by staff, not by the others', async () => {
    const { id } = await booked();
    const { move } = await ask(id);
    expect(await refused(all.lise, 'move:withdraw', { id: move.id })).to.equal('forbidden');
    expect((await all.awa.ok('move:withdraw', { id: move.id })).move.status).to.equal('withdrawn');
    const again = await ask(id);
    expect((await all.staff.ok('move:withdraw', { id: again.move.id })).move.status).to.equal('withdrawn');
  });

  it('has one effect when it is sent twice, and waits while another question is open', async () => {
    const { id } = await booked();
    const input = { id, slotId: 'd2-0920', key: 'ask-000001' };
    const [first, again] = [await all.awa.ok('move:ask', input), await all.awa.ok('move:ask', input)];
    expect(again.move.id).to.equal(first.move.id);
    expect(await refused(all.lise, 'move:ask', { id, slotId: 'd2-0940' })).to.equal('wrong_state');
  });

  it('refuses other people, other states, times that are taken or no other time', async () => {
    const { id } = await booked();
    const input = { id, slotId: 'd2-0920' };
    expect(await refused(all.sol, 'move:ask', input)).to.equal('forbidden');
    expect(await refused(all.staff, 'move:ask', input)).to.equal('bad_input');
    expect(await refused(all.awa, 'move:ask', { id, slotId: 'd1-1400' })).to.equal('bad_input');
    expect(await refused(all.awa, 'move:ask', { id, slotId: 'd9-0920' })).to.equal('slot_closed');
    expect(await refused(all.awa, 'move:ask', { ...input, rev: 4 })).to.equal('stale');
    expect(await refused(all.awa, 'move:ask', { id: 'nothing', slotId: 'd2-0920' })).to.equal('not_found');
    await all.lise.ok('busy:set', { slotIds: ['d2-0920'], busy: true });
    expect(await refused(all.awa, 'move:ask', input)).to.equal('slot_taken');
    await all.awa.ok('meeting:cancel', { id });
    expect(await refused(all.awa, 'move:ask', { id, slotId: 'd2-0940' })).to.equal('wrong_state');
  });
});
