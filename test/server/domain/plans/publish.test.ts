import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { type Plan, planFixture, prepared, storedMeeting } from '../../../support/plans.ts';
import { contents, everybody, factsOn, reset } from '../../../support/state.ts';

describe('publishing a programme', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;
  let plan: Plan;

  before(async () => {
    app = await startTestApp({ fixture: planFixture() });
    ({ awa, lise, staff } = await everybody(app));
  });
  beforeEach(async () => {
    await reset(app, planFixture());
    plan = await prepared(staff);
  });
  afterEach(async () => expect(await violations(app.store.connection)).to.deep.equal([]));
  after(() => app.stop());

  const entryOf = (...people: string[]) =>
    plan.entries.find(({ participantIds }) => people.every((id) => participantIds.includes(id)))!;
  const publish = async (as: 'draft' | 'confirmed', ...entryIds: string[]) =>
    (await staff.ok('plan:publish', { id: plan.id, as, ...(entryIds.length ? { entryIds } : {}) })).entries;
  const undo = async (...entryIds: string[]) =>
    (await staff.ok('plan:undo', { id: plan.id, ...(entryIds.length ? { entryIds } : {}) })).entries;
  const meetings = () => app.models.Meeting.find().lean();

  it('as drafts: proposals that claim nothing, and that both people accept', async () => {
    const entry = entryOf('awa', 'lise');
    const phone = factsOn(await awa.socket());
    const [published] = await publish('draft', entry.id);
    expect(published).to.deep.include({ state: 'published', publishedAs: 'draft', refusal: null });
    const meeting = (await storedMeeting(app, published!.meetingId))!;
    expect(meeting).to.deep.include({
      state: 'proposed',
      requestedById: 'staff',
      proposedSlotIds: [entry.slotId],
    });
    expect(meeting).to.not.have.property('claims');
    expect(meeting.people.map(({ answer }) => answer)).to.deep.equal(['pending', 'pending']);
    expect(phone.map(({ name }) => name)).to.include('meeting:proposed');

    await awa.ok('meeting:accept', { id: meeting._id });
    const { meeting: booked } = await lise.ok('meeting:accept', { id: meeting._id });
    expect(booked).to.deep.include({ state: 'confirmed', slotId: entry.slotId });
    // Both fiches of the pair, so that each reads what the other wants.
    const fiches = [booked.listing, booked.fromListing].map((fiche) => fiche?.organisationId);
    expect(fiches.sort()).to.deep.equal(['drome', 'podor']);
  });

  it('confirmed: seated at their tables, all of them, and people hear of it', async () => {
    const done = await publish('confirmed');
    expect(done).to.have.length(plan.entries.length);
    for (const entry of done) {
      const meeting = (await storedMeeting(app, entry.meetingId))!;
      expect(meeting).to.deep.include({ state: 'confirmed', slotId: entry.slotId, tableId: entry.table?.id });
      expect(meeting.claims).to.have.length(3);
    }
  });

  it('a proposal that waited keeps its identity, and goes back to what it was', async () => {
    const { meeting } = await awa.ok('meeting:propose', {
      withIds: ['marc'],
      slotIds: ['d1-1440', 'd1-1500'],
      message: 'Bonjour',
    });
    plan = await prepared(staff, { sources: ['proposal'] });
    const before = (await storedMeeting(app, meeting.id))!;
    for (const as of ['draft', 'confirmed'] as const) {
      const [published] = await publish(as, plan.entries[0]!.id);
      expect(published?.meetingId).to.equal(meeting.id);
      const now = (await storedMeeting(app, meeting.id))!;
      expect(now.message).to.equal('Bonjour');
      if (as === 'draft') expect(now.proposedSlotIds).to.deep.equal([plan.entries[0]!.slotId]);
      else expect(now).to.deep.include({ state: 'confirmed', slotId: plan.entries[0]!.slotId });
      const [undone] = await undo();
      expect(undone).to.deep.include({ state: 'undone', refusal: null });
      const { rev, history, updatedAt, ...back } = (await storedMeeting(app, meeting.id))!;
      const { rev: r, history: h, updatedAt: u, ...was } = before;
      expect(back).to.deep.equal(was);
    }
    const history = (await storedMeeting(app, meeting.id))!.history.map(({ action }) => action);
    expect(history).to.deep.equal(['proposed', 'planned', 'unplanned', 'booked', 'unplanned']);
  });

  it('a proposal placed at a time that nobody named is answered anew by all', async () => {
    await awa.ok('meeting:propose', { withIds: ['marc'], slotIds: ['d1-1440'] });
    plan = await prepared(staff, { sources: ['proposal'] });
    const { id } = plan.entries[0]!;
    await staff.ok('plan:amend', { id: plan.id, entryId: id, slotId: 'd1-1520' });
    const [published] = await publish('draft', id);
    const meeting = (await storedMeeting(app, published!.meetingId))!;
    expect(meeting.proposedSlotIds).to.deep.equal(['d1-1520']);
    expect(meeting.requestedById).to.equal('staff');
    expect(meeting.people.map(({ answer }) => answer)).to.deep.equal(['pending', 'pending']);
  });

  for (const as of ['draft', 'confirmed'] as const) {
    it(`a booking made meanwhile wins (${as}): that entry is refused with free times, the others go on`, async () => {
      const entry = entryOf('awa', 'lise');
      await staff.ok('meeting:place', { participantIds: ['awa', 'ibra'], slotId: entry.slotId });
      const done = await publish(as);
      const refused = done.find(({ id }) => id === entry.id)!;
      expect(refused).to.deep.include({ state: 'refused', publishedAs: null });
      expect(refused.refusal?.code).to.equal('slot_taken');
      expect(refused.refusal?.alternatives).to.not.include(entry.slotId);
      expect(done.filter(({ state }) => state === 'published')).to.have.length(plan.entries.length - 1);
      const [slotId] = refused.refusal!.alternatives;
      const amended = await staff.ok('plan:amend', { id: plan.id, entryId: entry.id, slotId: slotId! });
      expect(amended.entries[0]).to.deep.include({ state: 'planned', refusal: null, amended: true });
      expect((await publish(as, entry.id))[0]?.state).to.equal('published');
    });
  }

  it('a meeting that two organisations arranged by themselves meanwhile is not doubled', async () => {
    await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d2-0940'] });
    const [refused] = await publish('draft', entryOf('awa', 'lise').id);
    expect(refused?.refusal?.code).to.equal('wrong_state');
    expect(await meetings()).to.have.length(1);
  });

  it('a proposal that was answered meanwhile is left alone, and so are people who asked not to meet', async () => {
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['marc'], slotIds: ['d1-1440'] });
    plan = await prepared(staff);
    await staff.ok('meeting:decline', { id: meeting.id, onBehalfOf: 'marc' });
    await app.models.Participant.updateOne({ _id: 'sol' }, { doNotMeetIds: ['thies-1'] });
    const [declined, apart] = await publish(
      'confirmed',
      entryOf('awa', 'marc').id,
      entryOf('sol', 'thies-1').id,
    );
    expect(declined?.refusal?.code).to.equal('stale');
    expect(apart?.refusal?.code).to.equal('forbidden');
  });

  it('takes another table when somebody sits at the one of the programme', async () => {
    const entry = entryOf('isere-1', 'kayes-1');
    await staff.ok('meeting:place', {
      participantIds: ['ibra', 'marc'],
      slotId: entry.slotId,
      tableId: entry.table!.id,
    });
    const [published] = await publish('confirmed', entry.id);
    expect(published?.state).to.equal('published');
    expect(published?.table?.id).to.not.equal(entry.table!.id);
  });

  it('publishing twice, together or one after the other, makes one meeting', async () => {
    const { id } = entryOf('awa', 'lise');
    const answers = await Promise.all([1, 2, 3].map(() => publish('confirmed', id)));
    await publish('draft', id);
    expect(new Set(answers.map(([entry]) => entry?.meetingId)).size).to.equal(1);
    expect(await meetings()).to.have.length(1);
  });

  it('undo takes back what nobody touched, and leaves the rest with the reason', async () => {
    await publish('draft', entryOf('awa', 'lise').id, entryOf('awa', 'sol').id);
    await publish('confirmed', entryOf('gard-1', 'thies-1').id);
    const { meetingId } = (await staff.ok('plan:read', { id: plan.id })).entries.find(
      ({ id }) => id === entryOf('awa', 'lise').id,
    )!;
    await awa.ok('meeting:accept', { id: meetingId! });
    const done = await undo();
    const states = Object.fromEntries(done.map(({ id, state, refusal }) => [id, [state, refusal?.code]]));
    expect(states).to.deep.equal({
      [entryOf('awa', 'lise').id]: ['published', 'stale'],
      [entryOf('awa', 'sol').id]: ['undone', undefined],
      [entryOf('gard-1', 'thies-1').id]: ['undone', undefined],
    });
    const now = (await meetings()).map(({ participantIds, state, claims }) => [
      participantIds.join('+'),
      state,
      claims,
    ]);
    expect(now).to.have.deep.members([
      [entryOf('awa', 'lise').participantIds.join('+'), 'proposed', undefined],
      [entryOf('awa', 'sol').participantIds.join('+'), 'cancelled', undefined],
      [entryOf('gard-1', 'thies-1').participantIds.join('+'), 'cancelled', undefined],
    ]);
    const [again] = await publish('confirmed', entryOf('awa', 'sol').id);
    expect(again).to.deep.include({ state: 'published', publishedAs: 'confirmed' });
  });

  it('undone twice is undone once, and a meeting that has begun stays', async () => {
    const entry = plan.entries[0]!;
    await publish('confirmed', entry.id);
    await Promise.all([undo(entry.id), undo(entry.id)]);
    expect((await meetings()).map(({ state, rev }) => [state, rev])).to.deep.equal([['cancelled', 1]]);
    const next = plan.entries.find(({ slotId }) => slotId === 'd1-1400')!;
    if (next.id !== entry.id) await publish('confirmed', next.id);
    else await publish('confirmed', entry.id);
    app.at('2026-11-20T14:05:00+01:00');
    const [kept] = await undo(next.id);
    app.at('2026-11-20T08:00:00+01:00');
    expect([kept?.state, kept?.refusal?.code]).to.deep.equal(['published', 'slot_closed']);
  });

  it('an entry is given another time or table, or left out, before it is published', async () => {
    const entry = entryOf('awa', 'lise');
    const amend = (more: object) =>
      staff
        .ok('plan:amend', { id: plan.id, entryId: entry.id, ...more } as never)
        .then(({ entries }) => entries[0]!);
    const other = plan.entries.find(
      ({ slotId, participantIds, id }) =>
        id !== entry.id && slotId !== entry.slotId && participantIds.includes('awa'),
    )!;
    const taken = await staff.refused('plan:amend', { id: plan.id, entryId: entry.id, slotId: other.slotId });
    expect(taken.code).to.equal('slot_taken');
    const free = taken.alternatives![0]!.id;
    expect(await amend({ slotId: free })).to.deep.include({ slotId: free, amended: true });
    const atFour = plan.entries.some(({ slotId, table }) => slotId === free && table?.id === 't4');
    if (!atFour) expect((await amend({ tableId: 't4' })).table?.id).to.equal('t4');
    expect((await amend({ leftOut: true })).state).to.equal('left-out');
    expect((await publish('draft')).map(({ id }) => id)).to.not.include(entry.id);
    const refuse = (input: object) =>
      staff.refused('plan:amend', { id: plan.id, entryId: entry.id, ...input }).then(({ code }) => code);
    expect(await refuse({})).to.equal('bad_input');
    expect(await refuse({ slotId: 'd9-0900' })).to.equal('slot_closed');
    expect(await refuse({ entryId: 'ghost', leftOut: true })).to.equal('not_found');
    expect(await refuse({ entryId: other.id, leftOut: true })).to.equal('wrong_state');
    expect(
      (await staff.refused('plan:publish', { id: plan.id, as: 'draft', entryIds: ['ghost'] })).code,
    ).to.equal('not_found');
    expect((await staff.refused('plan:publish', { id: plan.id, as: 'maybe' })).code).to.equal('bad_input');
  });

  it('shows where an entry could be instead, as things are and as the programme has it', async () => {
    const entry = entryOf('awa', 'lise');
    const { id: entryId, slotId, table } = entry;
    const places = () => staff.ok('plan:places', { id: plan.id, entryId });
    const { times } = await places();
    const here = times.find((time) => time.slotId === slotId)!;
    expect(here.tableIds).to.include(table!.id);
    const others = plan.entries.filter(({ id }) => id !== entryId);
    for (const other of others.filter(({ participantIds }) =>
      participantIds.some((id) => entry.participantIds.includes(id)),
    ))
      expect(times.map((time) => time.slotId)).to.not.include(other.slotId);
    for (const time of times)
      for (const other of others.filter((one) => one.slotId === time.slotId))
        expect(time.tableIds).to.not.include(other.table!.id);
    const [free] = times.filter((time) => time.slotId !== slotId);
    const tableId = free!.tableIds[0]!;
    const { entries } = await staff.ok('plan:amend', { id: plan.id, entryId, slotId: free!.slotId, tableId });
    expect([entries[0]?.slotId, entries[0]?.table?.id]).to.deep.equal([free!.slotId, tableId]);
    await staff.ok('meeting:place', { participantIds: ['awa', 'ibra'], slotId });
    expect((await places()).times.map((time) => time.slotId)).to.not.include(slotId);
    expect((await staff.refused('plan:places', { id: plan.id, entryId: 'ghost' })).code).to.equal(
      'not_found',
    );
  });

  it('nobody but staff changes anything', async () => {
    const was = await contents(app.models);
    const { id } = plan.entries[0]!;
    for (const [name, input] of [
      ['plan:publish', { id: plan.id, as: 'confirmed' }],
      ['plan:undo', { id: plan.id }],
      ['plan:amend', { id: plan.id, entryId: id, leftOut: true }],
    ] as const)
      expect((await lise.refused(name, input)).code).to.equal('forbidden');
    expect(await contents(app.models)).to.deep.equal(was);
  });
});
