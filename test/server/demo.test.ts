import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { DEMO_LINES, DEMO_START } from '../../fixtures/demo/index.ts';
import { GroupInput } from '../../server/contract/groups.ts';
import { ListingCreateInput } from '../../server/contract/listings.ts';
import { DEMO_STAFF_ID, loadDemo } from '../../server/demo.ts';
import type { MeetingDoc } from '../../server/models/index.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { contents } from '../support/state.ts';

describe('the demo edition', function () {
  this.timeout(180_000);
  let apps: TestApp[];

  before(async () => {
    apps = await Promise.all([1, 2].map(() => startTestApp({ empty: true, demo: true, now: DEMO_START })));
    for (const app of apps) await loadDemo(app.app.services);
  });
  after(async () => {
    for (const app of apps) await app.stop();
  });

  /** Everything but what chance and the clock decide: identifiers of meetings, the tables they led to, instants. */
  const essence = async (app: TestApp) => {
    const { Engagement, ...rest } = await contents(app.models);
    const meetings = (Engagement as MeetingDoc[]).map((one) =>
      JSON.stringify([
        one.kind,
        one.state,
        one.participantIds,
        one.slotId,
        one.proposedSlotIds,
        one.listingId,
      ]),
    );
    return { ...rest, meetings: meetings.sort() };
  };

  it('is the same each time', async () => {
    const [first, second] = await Promise.all(apps.map(essence));
    expect(second).to.deep.equal(first);
  });

  it('books nobody and no table twice', async () => {
    const engagements = await apps[0]!.models.Engagement.find({ claims: { $exists: true } }).lean();
    const claims = engagements.flatMap((one) => one.claims ?? []);
    expect(claims.length).to.be.greaterThan(300);
    expect(new Set(claims).size).to.equal(claims.length);
  });

  it('has fiches that could have been written by hand', async () => {
    for (const listing of await apps[0]!.models.Listing.find().lean()) {
      const { shape } = ListingCreateInput;
      const written = Object.fromEntries(
        Object.keys(shape).map((name) => [name, Reflect.get(listing, name)]),
      );
      delete written.key;
      expect(ListingCreateInput.safeParse(written).error?.issues, listing._id).to.equal(undefined);
    }
  });

  it('has groups that staff could have written, with people in each', async () => {
    const { Group, Participant, Sitting } = apps[0]!.models;
    for (const { name, countries, themes, animatorIds, sittingIds, _id } of await Group.find().lean()) {
      const written = GroupInput.safeParse({ name, countries, themes, animatorIds, sittingIds });
      expect(written.error?.issues, _id).to.equal(undefined);
      expect(await Participant.countDocuments({ groupIds: _id }), _id).to.be.greaterThan(3);
      expect(await Participant.countDocuments({ _id: { $in: animatorIds } })).to.equal(animatorIds.length);
      expect(await Sitting.countDocuments({ _id: { $in: sittingIds } })).to.equal(sittingIds.length);
    }
  });

  it('has lines of people who wait, and one place that is being offered', async () => {
    const [{ app, as }] = apps as [TestApp];
    const lines = await (await as(DEMO_STAFF_ID)).ok('waiting:list', {});
    const wished = DEMO_LINES.flatMap(({ hostId, waiting }) => waiting.map(({ id }) => [id, hostId].join()));
    expect(lines.map((one) => [one.participant.id, one.awaited.id].join()).sort()).to.deep.equal(
      wished.sort(),
    );
    const offered = lines.filter((one) => one.state === 'offered');
    expect(offered.map((one) => one.participant.id)).to.deep.equal(['ro-baia-mare-2']);
    const left = Date.parse(offered[0]!.offer!.expiresAt!) - app.services.now().toMillis();
    // Some of the five minutes have gone with the loading.
    expect(left / 60_000).to.be.within(1, 5);
  });

  it('has meetings in every state that a visitor should see, and somebody to enter as', async () => {
    const states = new Set((await apps[0]!.models.Meeting.find().lean()).map((one) => one.state));
    expect([...states]).to.include.members(['proposed', 'confirmed', 'declined']);
    const hints = (await (await apps[0]!.as(null)).ok('demo:people', {})).map((one) => one.hint);
    expect(new Set(hints)).to.deep.equal(new Set(['desk', 'phone', 'abroad', 'board']));
    expect((await (await apps[0]!.as(DEMO_STAFF_ID)).ok('board:read', {})).meetings.length).to.be.above(100);
  });
});
