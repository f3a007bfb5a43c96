import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { MeetingView } from '../../../../server/contract/meetings.ts';
import { command, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { drained, everybody, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

describe('answering a proposal with other times', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, sol, staff } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const propose = async (slotIds = ['d1-1440'], withIds = ['lise']): Promise<MeetingView> =>
    (await awa.ok('meeting:propose', { withIds, slotIds, message: 'Parlons des pompes' })).meeting;
  const refusal = (who: TestClient, input: unknown) =>
    leavesNoTrace(app, () => who.refused('meeting:counter', input));
  const answersOf = (meeting: MeetingView) =>
    Object.fromEntries(meeting.people.map(({ participant, answer }) => [participant.id, answer]));

  it('keeps the meeting: the other side now answers, and the wait begins again', async () => {
    const { id, expiresAt } = await propose();
    app.at('2026-11-20T09:00:00+01:00');
    const slotIds = ['d1-1500', 'd1-1520', 'd1-1500'];
    const { meeting } = await lise.ok('meeting:counter', { id, slotIds, message: 'Plutôt plus tard' });
    app.at('2026-11-20T08:00:00+01:00');
    expect(meeting).to.deep.include({
      id,
      rev: 1,
      state: 'proposed',
      slotId: null,
      requestedById: 'lise',
      proposedSlotIds: ['d1-1500', 'd1-1520'],
      message: 'Plutôt plus tard',
    });
    expect(answersOf(meeting)).to.deep.equal({ awa: 'pending', lise: 'accepted' });
    expect(Date.parse(meeting.expiresAt!)).to.be.above(Date.parse(expiresAt!));
    expect((await refusal(lise, { id, slotIds: ['d1-1540'] })).code, 'now it is for awa').to.equal(
      'wrong_state',
    );
    const accepted = await awa.ok('meeting:accept', { id, slotId: 'd1-1520' });
    expect(accepted.meeting).to.deep.include({ state: 'confirmed', slotId: 'd1-1520' });
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('leaves both messages in the history', async () => {
    const { id } = await propose();
    await lise.ok('meeting:counter', { id, slotIds: ['d1-1500'], message: 'Plutôt plus tard' });
    const { history } = await staff.ok('meeting:read', { id });
    expect(history.map(({ action, by, note }) => [action, by.id, note])).to.deep.equal([
      ['proposed', 'awa', 'Parlons des pompes'],
      ['countered', 'lise', 'Plutôt plus tard'],
    ]);
  });

  it('may go back and forth', async () => {
    const { id } = await propose();
    await lise.ok('meeting:counter', { id, slotIds: ['d1-1500'] });
    const { meeting } = await awa.ok('meeting:counter', { id, slotIds: ['d1-1540'] });
    expect(meeting).to.deep.include({ rev: 2, requestedById: 'awa', proposedSlotIds: ['d1-1540'] });
    expect((await lise.ok('meeting:accept', { id })).meeting.slotId).to.equal('d1-1540');
  });

  it('asks everybody again when there are more than two', async () => {
    const { id } = await propose(['d1-1440'], ['lise', 'sol']);
    await lise.ok('meeting:accept', { id });
    const { meeting } = await sol.ok('meeting:counter', { id, slotIds: ['d1-1500'] });
    expect(answersOf(meeting)).to.deep.equal({ awa: 'pending', lise: 'pending', sol: 'accepted' });
  });

  it('is told to the people concerned as a proposal, and claims nothing', async () => {
    const { id } = await propose();
    const sockets = await Promise.all([awa, sol].map((client) => client.socket()));
    const [told, bystander] = sockets.map(factsOn);
    const answer = await command(await lise.socket(), 'meeting:counter', { id, slotIds: ['d1-1500'] });
    expect(answer.error).to.equal(undefined);
    for (const socket of sockets) await drained(socket);
    expect(told!.map(({ name }) => name)).to.deep.equal(['meeting:proposed']);
    expect(bystander).to.deep.equal([]);
    expect((await app.models.Meeting.findById(id).lean())?.claims).to.equal(undefined);
  });

  it('a delegate may, and a repeated command has one effect', async () => {
    const { id } = await propose(['d1-1440'], ['marc']);
    const input = { id, slotIds: ['d1-1500'], key: 'counter-0001' };
    const first = await lise.ok('meeting:counter', input);
    expect(first.meeting.requestedById).to.equal('marc');
    expect(await lise.ok('meeting:counter', input)).to.deep.equal(first);
  });

  it('is for those who were asked', async () => {
    const { id } = await propose();
    const input = { id, slotIds: ['d1-1500'] };
    expect((await refusal(awa, input)).code).to.equal('wrong_state');
    expect((await refusal(sol, input)).code).to.equal('forbidden');
    expect((await refusal(staff, input)).fields?.[0]?.path).to.equal('onBehalfOf');
    expect((await refusal(await app.as(null), input)).code).to.equal('not_signed_in');
  });

  it('needs times that are to come, a proposal that waits, and the revision that was read', async () => {
    const { id } = await propose();
    for (const slotIds of [[], ['d1-9999'], ['tomorrow'], Array(6).fill('d1-1500')]) {
      expect((await refusal(lise, { id, slotIds })).code).to.be.oneOf(['bad_input', 'slot_closed']);
    }
    expect((await refusal(lise, { id, slotIds: ['d1-1500'], rev: 3 })).code).to.equal('stale');
    expect((await refusal(lise, { id: 'nothing', slotIds: ['d1-1500'] })).code).to.equal('not_found');
    await lise.ok('meeting:accept', { id });
    expect((await refusal(lise, { id, slotIds: ['d1-1500'] })).code).to.equal('wrong_state');
  });
});
