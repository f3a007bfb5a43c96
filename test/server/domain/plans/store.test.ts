import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { type InEdition, nothingSeen } from '../../../../server/domain/context.ts';
import { currentEdition } from '../../../../server/domain/edition/current.ts';
import { notePublished } from '../../../../server/domain/plans/store.ts';
import type { ParticipantDoc, PlanEntryDoc } from '../../../../server/models/index.ts';
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
  const found = async (): Promise<Partial<PlanEntryDoc>> => {
    const { published, slotId, tableId } = (await stored())!;
    return { state: 'published', published, slotId, tableId, refusal: null };
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
      await staff.ok('plan:publish', { ...named(), as });
      // A server died before it noted that, and staff chose another time.
      const slotId = plan.entries.map((entry) => entry.slotId).find((one) => one !== asRead.slotId)!;
      await app.models.PlanEntry.updateOne(
        { _id: asRead._id },
        { $set: { state: 'planned', published: null, slotId, tableId: 't4' }, $inc: { rev: 2 } },
      );
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
});
