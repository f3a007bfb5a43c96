import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { type Plan, planFixture, prepared, shown, storedMeeting } from '../../../support/plans.ts';
import { contents, everybody, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

const DAY_1 = ['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd1-1540'];

describe('a programme that moves booked meetings', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp({ fixture: planFixture() });
    ({ awa, lise, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app, planFixture());
  });
  afterEach(async () => expect(await violations(app.store.connection)).to.deep.equal([]));
  after(() => app.stop());

  const place = async (people: [string, string], slotId: string) =>
    (await staff.ok('meeting:place', { participantIds: people, slotId })).meeting.id;
  /** Awa and Lise wish to meet at 15:00, and at no other time. */
  const wish = () => awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
  const prepare = (more: Partial<InputOf<'plan:prepare'>> = {}) =>
    prepared(staff, { sources: ['proposal'], rearrange: true, ...more });
  /** As the programme lists them. */
  const inOrder = (plan: Plan, entries: Plan['entries']) =>
    plan.entries.flatMap(({ id }) => entries.find((entry) => entry.id === id) ?? []);
  const publish = async (plan: Plan, as: 'draft' | 'confirmed' = 'confirmed', entryIds?: string[]) =>
    inOrder(
      plan,
      (await staff.ok('plan:publish', { id: plan.id, as, ...(entryIds ? { entryIds } : {}) })).entries,
    );
  const undo = async (plan: Plan) => inOrder(plan, (await staff.ok('plan:undo', { id: plan.id })).entries);
  const amend = (plan: Plan, entryId: string, more: Omit<InputOf<'plan:amend'>, 'id' | 'entryId'>) =>
    staff.ok('plan:amend', { id: plan.id, entryId, ...more });
  const moves = (plan: Plan) => plan.entries.filter(({ move }) => move);
  const fresh = (plan: Plan) => plan.entries.filter(({ move }) => !move);
  const placeOf = async (id: string) => {
    const { state, slotId, tableId } = (await storedMeeting(app, id))!;
    return { state, slotId, tableId };
  };
  const said = (entries: Plan['entries']) =>
    entries.map(({ state, refusal }) => [state, refusal?.code ?? null]);

  it('off, nothing booked moves, and what it stands in the way of has no place', async () => {
    await place(['awa', 'thies-1'], 'd1-1500');
    await wish();
    const plan = await prepare({ rearrange: false });
    expect(plan.settings.rearrange).to.equal(false);
    expect(plan.entries).to.deep.equal([]);
    expect(plan.unplaced.map(({ code }) => code)).to.deep.equal(['busy']);
  });

  it('on, one meeting moves so that another takes place; nothing is written before it is published', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    const other = await place(['gard-1', 'kayes-1'], 'd1-1500');
    await wish();
    const before = await placeOf(held);
    const plan = await prepare();
    expect(plan).to.deep.include({ booked: 2, unplaced: [] });
    const [move] = moves(plan);
    const [entry] = fresh(plan);
    expect(plan.entries.map(({ id }) => id)).to.deep.equal([move!.id, entry!.id]);
    expect(move).to.deep.include({ source: 'booked', state: 'planned', meetingId: held });
    expect(move!.move!.lets).to.deep.equal([entry!.id]);
    expect(move!.move!.from.slotId).to.equal('d1-1500');
    expect(move!.move!.from.table?.id).to.equal(before.tableId);
    expect(move!.slotId).to.be.oneOf(['d1-1440', 'd1-1520']);
    expect(shown([entry!])).to.deep.equal(['awa+lise d1-1500']);
    expect(plan.distance).to.be.within(0, 1);
    // One more meeting for two of them, none more for who only moves.
    const row = (id: string) =>
      plan.fairness.organisations.find(({ organisation }) => organisation.id === id);
    expect(row('drome')).to.deep.include({ before: 0, after: 1 });
    expect(row('podor')).to.deep.include({ before: 1, after: 2 });
    expect(row('thies')).to.deep.include({ before: 1, after: 1 });
    expect(await placeOf(held)).to.deep.equal(before);

    const phone = factsOn(await awa.socket());
    expect(said(await publish(plan))).to.deep.equal([
      ['published', null],
      ['published', null],
    ]);
    expect(await placeOf(held)).to.deep.include({ state: 'confirmed', slotId: move!.slotId });
    expect((await placeOf(other)).slotId).to.equal('d1-1500');
    const { history } = (await storedMeeting(app, held))!;
    expect(history.at(-1)).to.deep.include({ action: 'moved', byId: 'staff' });
    expect(phone.map(({ name }) => name)).to.include('meeting:moved');
    const after = await staff.ok('plan:read', { id: plan.id });
    expect(after.fairness).to.deep.equal(plan.fairness);

    expect(said(await undo(plan))).to.deep.equal([
      ['undone', null],
      ['undone', null],
    ]);
    expect(await placeOf(held)).to.deep.equal(before);
    expect((await storedMeeting(app, held))!.history.map(({ action }) => action)).to.deep.equal([
      'booked',
      'moved',
      'restored',
    ]);
    // Taken in again, it is published again.
    for (const { id } of plan.entries) await amend(plan, id, { leftOut: false });
    expect(said(await publish(plan))).to.deep.equal([
      ['published', null],
      ['published', null],
    ]);
  });

  it('moves nobody who sits, is late, begins soon or is asked already, nor to another day', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    const wished = await wish();
    await staff.ok('meeting:mark', { id: held, mark: 'late', onBehalfOf: 'awa' });
    expect(moves(await prepare())).to.deep.equal([]);
    await staff.ok('meeting:mark', { id: held, mark: 'on-time', onBehalfOf: 'awa' });
    app.at('2026-11-20T14:35:00+01:00');
    expect(moves(await prepare())).to.deep.equal([]);
    app.at('2026-11-20T08:00:00+01:00');
    const elsewhere = DAY_1.filter((id) => id !== 'd1-1500');
    await staff.ok('busy:set', { onBehalfOf: 'thies-1', slotIds: elsewhere, busy: true });
    expect(moves(await prepare())).to.deep.equal([]);
    await staff.ok('busy:set', { onBehalfOf: 'thies-1', slotIds: elsewhere, busy: false });
    expect(moves(await prepare())).to.have.length(1);
    const requestId = wished.meeting.id;
    await staff.ok('swap:send', { requestId, slotId: 'd1-1500', meetingId: held, toSlotId: 'd1-1440' });
    expect(moves(await prepare())).to.deep.equal([]);
  });

  it('drafts move nothing: who needs the place waits for the move', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    await wish();
    const plan = await prepare();
    const before = await placeOf(held);
    const [move] = moves(plan);
    const [entry] = fresh(plan);
    const drafts = await publish(plan, 'draft');
    expect(said(drafts)).to.deep.equal([
      ['planned', null],
      ['refused', 'slot_taken'],
    ]);
    expect(await placeOf(held)).to.deep.equal(before);
    expect((await publish(plan, 'confirmed', [move!.id]))[0]?.state).to.equal('published');
    await amend(plan, entry!.id, { leftOut: false });
    const [draft] = await publish(plan, 'draft', [entry!.id]);
    expect(draft).to.deep.include({ state: 'published', publishedAs: 'draft' });
  });

  it('a move left out stays, and the meeting that needed its place is refused with other times', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    await wish();
    const plan = await prepare();
    const before = await placeOf(held);
    const { entries } = await amend(plan, moves(plan)[0]!.id, { leftOut: true });
    expect(entries[0]).to.deep.include({ state: 'left-out' });
    expect(said(await publish(plan))).to.deep.equal([['refused', 'slot_taken']]);
    expect(await placeOf(held)).to.deep.equal(before);
  });

  it('is given another time; back at its own it is left out', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    await wish();
    const plan = await prepare();
    const [move] = moves(plan);
    const from = move!.move!.from;
    const taken = await staff.refused('plan:amend', { id: plan.id, entryId: move!.id, slotId: 'd1-1500' });
    // The new meeting wants that time.
    expect(taken.code).to.equal('slot_taken');
    expect((await amend(plan, move!.id, { slotId: 'd1-1420' })).entries[0]).to.deep.include({
      slotId: 'd1-1420',
      amended: true,
    });
    await publish(plan, 'confirmed', [move!.id]);
    expect((await placeOf(held)).slotId).to.equal('d1-1420');
    await undo(plan);
    await amend(plan, fresh(plan)[0]!.id, { leftOut: true });
    const back = await amend(plan, move!.id, { slotId: from.slotId, tableId: from.table!.id });
    expect(back.entries[0]?.state).to.equal('left-out');
  });

  it('who books the target meanwhile wins: the meeting stays, and whom they meet is named', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    await wish();
    const plan = await prepare();
    const [move] = moves(plan);
    const before = await placeOf(held);
    await place(['thies-1', 'gard-1'], move!.slotId);
    const done = await publish(plan);
    expect(said(done)).to.deep.equal([
      ['refused', 'slot_taken'],
      ['refused', 'slot_taken'],
    ]);
    expect(done[0]?.refusal?.by).to.deep.equal(['gard-1']);
    expect(await placeOf(held)).to.deep.equal(before);
    const named = (await staff.ok('plan:read', { id: plan.id })).people.map(({ id }) => id);
    expect(named).to.include('gard-1');
  });

  it('a meeting that somebody moved or cancelled meanwhile is left alone', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    await wish();
    const plan = await prepare();
    await awa.ok('meeting:move', { id: held, slotId: 'd1-1400' });
    const done = await publish(plan);
    expect(said(done)).to.deep.equal([
      ['refused', 'stale'],
      ['published', null],
    ]);
    expect((await placeOf(held)).slotId).to.equal('d1-1400');
  });

  it('a meeting whose people are asked about another time meanwhile stays until they answered', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    const { meeting } = await wish();
    const plan = await prepare();
    const asked = { requestId: meeting.id, slotId: 'd1-1500', meetingId: held, toSlotId: 'd1-1440' };
    await staff.ok('swap:send', asked);
    const [move] = moves(plan);
    expect(said(await publish(plan, 'confirmed', [move!.id]))).to.deep.equal([['refused', 'wrong_state']]);
    expect((await placeOf(held)).slotId).to.equal('d1-1500');
  });

  /** Awa has time at 15:00 and 15:20 only, and meets Thiès at 15:00, who meets the Gard at 15:20. */
  const chain = async () => {
    const first = await place(['awa', 'thies-1'], 'd1-1500');
    const second = await place(['thies-1', 'gard-1'], 'd1-1520');
    await awa.ok('busy:set', {
      slotIds: DAY_1.filter((id) => id !== 'd1-1500' && id !== 'd1-1520'),
      busy: true,
    });
    await wish();
    return { first, second, plan: await prepare() };
  };

  it('follows a chain of two, whoever has the first turn, twice at once, and takes it back', async () => {
    for (const others of [false, true]) {
      await reset(app, planFixture());
      await followed(others);
    }
  });

  const followed = async (turnsChanged: boolean) => {
    const { first, second, plan } = await chain();
    if (turnsChanged)
      for (const [turn, id] of [first, second].entries())
        await app.models.PlanEntry.updateOne({ 'move.meetingId': id }, { $set: { 'move.turn': turn } });
    expect(moves(plan)).to.have.length(2);
    const [entry] = fresh(plan);
    for (const { move } of moves(plan)) expect(move!.lets).to.deep.equal([entry!.id]);
    const was = [await placeOf(first), await placeOf(second)];
    const asked = [first, second].map((id) => moves(plan).find(({ meetingId }) => meetingId === id)!.id);
    const answers = await Promise.all([
      publish(plan, 'confirmed', [entry!.id, ...asked]),
      publish(plan, 'confirmed', [entry!.id, ...asked.toReversed()]),
    ]);
    for (const one of answers)
      expect(one.map(({ state }) => state)).to.have.members(Array(3).fill('published'));
    expect((await placeOf(first)).slotId).to.equal('d1-1520');
    expect((await storedMeeting(app, first))!.history.map(({ action }) => action)).to.deep.equal([
      'booked',
      'moved',
    ]);
    expect(said(await undo(plan))).to.deep.equal(Array(3).fill(['undone', null]));
    expect([await placeOf(first), await placeOf(second)]).to.deep.equal(was);
  };

  it('a cycle cannot be followed step by step: those meetings stay, the others go on', async () => {
    const { first, second, plan } = await chain();
    const entryOf = (id: string) => moves(plan).find(({ meetingId }) => meetingId === id)!.id;
    // Staff have each take the time of the other.
    await amend(plan, fresh(plan)[0]!.id, { leftOut: true });
    await amend(plan, entryOf(second), { slotId: 'd1-1500' });
    const third = await place(['isere-1', 'kayes-1'], 'd1-1400');
    const was = [await placeOf(first), await placeOf(second)];
    expect(said(await publish(plan))).to.deep.equal(Array(2).fill(['refused', 'slot_taken']));
    expect([await placeOf(first), await placeOf(second)]).to.deep.equal(was);
    expect((await placeOf(third)).state).to.equal('confirmed');
  });

  it('taken back, who was booked there meanwhile wins and is named, and what was touched since stays', async () => {
    const { first, second, plan } = await chain();
    await publish(plan);
    const [entry] = fresh(plan);
    // The Gard meets Kayes at the time at which it met Thiès before.
    await place(['gard-1', 'kayes-1'], 'd1-1520');
    const secondNow = await placeOf(second);
    const done = new Map((await undo(plan)).map((one) => [one.id, one]));
    const of = (id: string) => done.get(moves(plan).find(({ meetingId }) => meetingId === id)!.id)!;
    expect(done.get(entry!.id)?.state).to.equal('undone');
    expect(of(first).state).to.equal('undone');
    expect(of(second)).to.deep.include({ state: 'published' });
    expect(of(second).refusal).to.deep.include({ code: 'slot_taken', by: ['kayes-1'] });
    expect(await placeOf(second)).to.deep.equal(secondNow);
    await staff.ok('meeting:move', { id: second, slotId: 'd1-1540' });
    expect(said(await undo(plan))).to.deep.equal([['published', 'stale']]);
    expect((await placeOf(second)).slotId).to.equal('d1-1540');
  });

  it('a meeting that has begun by then stays', async () => {
    const held = await place(['awa', 'thies-1'], 'd1-1500');
    await wish();
    const plan = await prepare();
    app.at('2026-11-20T15:01:00+01:00');
    const done = await publish(plan, 'confirmed', [moves(plan)[0]!.id]);
    expect(done[0]?.refusal?.code).to.equal('slot_closed');
    expect((await placeOf(held)).slotId).to.equal('d1-1500');
  });

  it('is for staff, and its switch is yes or no', async () => {
    await place(['awa', 'thies-1'], 'd1-1500');
    await wish();
    const plan = await prepare();
    const was = await contents(app.models);
    const [move] = moves(plan);
    for (const client of [awa, lise])
      for (const [name, input] of [
        ['plan:prepare', { sources: ['proposal'], rearrange: true }],
        ['plan:publish', { id: plan.id, as: 'confirmed', entryIds: [move!.id] }],
        ['plan:amend', { id: plan.id, entryId: move!.id, leftOut: true }],
        ['plan:undo', { id: plan.id }],
      ] as const)
        expect((await client.refused(name, input)).code, name).to.equal('forbidden');
    expect(await contents(app.models)).to.deep.equal(was);
    const wrong = await leavesNoTrace(app, () =>
      staff.refused('plan:prepare', { sources: ['proposal'], rearrange: 'all' }),
    );
    expect(wrong.code).to.equal('bad_input');
  });
});
