import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { type InEdition, nothingSeen } from '../../../../server/domain/context.ts';
import { currentEdition } from '../../../../server/domain/edition/current.ts';
import { notePublished } from '../../../../server/domain/plans/store.ts';
import type { MeetingDoc, ParticipantDoc, PlanEntryDoc } from '../../../../server/models/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { type Plan, planFixture, prepared, storedMeeting } from '../../../support/plans.ts';
import { everybody, reset } from '../../../support/state.ts';

describe('noting what was published, late', () => {
  let app: TestApp;
  let staff: TestClient;
  let plan: Plan;
  let context: InEdition;
  /** The entry as a slow server read it before it published. */
  let asRead: PlanEntryDoc;

  before(async () => {
    app = await startTestApp({ fixture: planFixture() });
    ({ staff } = await everybody(app));
  });
  beforeEach(async () => {
    await reset(app, planFixture());
    plan = await prepared(staff);
    const person = (await app.models.Participant.findById('staff').lean<ParticipantDoc>())!;
    context = {
      ...app.app.services,
      actor: { kind: 'person', person, sessionId: 'none' },
      edition: (await currentEdition(app.models))!,
      seen: nothingSeen(),
    };
    asRead = (await stored())!;
  });
  after(() => app.stop());

  const stored = () => app.models.PlanEntry.findById(plan.entries[0]!.id).lean<PlanEntryDoc>();
  const named = () => ({ id: plan.id, entryIds: [plan.entries[0]!.id] });
  /** What the slow server found, too: the same meeting, by the key of the write. */
  const found = async () => {
    const { meetingId, rev } = (await stored())!.published!;
    return { meeting: (await app.models.Meeting.findById(meetingId).lean<MeetingDoc>())!, rev };
  };
  /** A server died after it published the entry and before it noted that. */
  const unnoted = async (as: 'confirmed' | 'draft', changes: Partial<PlanEntryDoc> = {}) => {
    const [entry] = (await staff.ok('plan:publish', { ...named(), as })).entries;
    await app.models.PlanEntry.updateOne(
      { _id: asRead._id },
      { $set: { state: 'planned', published: null, ...changes }, $inc: { rev: 1 } },
    );
    return entry!.meetingId!;
  };

  it('is nothing where another noted it first, or took it back since', async () => {
    await staff.ok('plan:publish', { ...named(), as: 'confirmed' });
    const late = await found();
    const first = await stored();
    expect(await notePublished(context, asRead, late)).to.deep.equal(first);
    await staff.ok('plan:undo', named());
    const back = (await stored())!;
    expect(back).to.deep.include({ state: 'undone', published: null, round: 1 });
    expect(await notePublished(context, asRead, late)).to.deep.equal(back);
    // And it can be published again.
    const [again] = (await staff.ok('plan:publish', { ...named(), as: 'confirmed' })).entries;
    expect(again!.state).to.equal('published');
    expect((await storedMeeting(app, again!.meetingId))!.state).to.equal('confirmed');
  });

  for (const as of ['confirmed', 'draft'] as const)
    it(`is the place that the meeting was given, though the entry has another one by then (${as})`, async () => {
      const slotId = plan.entries.map((entry) => entry.slotId).find((one) => one !== asRead.slotId)!;
      await unnoted(as, { slotId, tableId: 't4' });
      await staff.ok('plan:publish', { ...named(), as });
      const { state, published, ...entry } = (await stored())!;
      expect({ state, as: published?.as, slotId: entry.slotId }).to.deep.equal({
        state: 'published',
        as,
        slotId: asRead.slotId,
      });
      const meeting = (await storedMeeting(app, published!.meetingId))!;
      if (as === 'confirmed')
        expect(meeting).to.deep.include({ slotId: entry.slotId, tableId: entry.tableId });
      else expect(meeting.proposedSlotIds).to.deep.equal([entry.slotId]);
    });

  it('is done by whoever works on the programme next: what is published is not amended', async () => {
    const meetingId = await unnoted('confirmed');
    const refusal = await staff.refused('plan:amend', { id: plan.id, entryId: asRead._id, leftOut: true });
    expect(refusal.code).to.equal('wrong_state');
    expect((await stored())!.published).to.deep.equal({ as: 'confirmed', meetingId, rev: 0 });
  });

  it('goes with all that is taken back, also of a programme that was put aside meanwhile', async () => {
    const meetingId = await unnoted('confirmed');
    await staff.ok('plan:discard', { id: plan.id });
    expect((await stored())!.state).to.equal('published');
    const refusal = await staff.refused('plan:publish', { ...named(), as: 'confirmed' });
    expect(refusal.message).to.include('is discarded');
    const back = (await staff.ok('plan:undo', { id: plan.id })).entries;
    expect(back.map(({ id, state }) => [id, state])).to.deep.equal([[asRead._id, 'undone']]);
    expect((await storedMeeting(app, meetingId))!.state).to.equal('cancelled');
  });

  it('is the same of an entry that is left out, and of a proposal', async () => {
    await unnoted('draft', { state: 'left-out' });
    const back = (await staff.ok('plan:undo', { id: plan.id })).entries;
    expect(back.map(({ state }) => state)).to.deep.equal(['undone']);
    await app.models.PlanEntry.deleteMany({});
    await staff.ok('meeting:propose', { onBehalfOf: 'awa', withIds: ['lise'], slotIds: ['d1-1400'] });
    plan = await prepared(staff, { sources: ['proposal'] });
    asRead = (await stored())!;
    expect(asRead.proposal).to.not.equal(null);
    const meetingId = await unnoted('confirmed');
    await staff.ok('plan:undo', { id: plan.id });
    expect((await storedMeeting(app, meetingId))!).to.deep.include({ state: 'proposed', slotId: null });
  });
});
