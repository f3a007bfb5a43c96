import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('who could fill a free table', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, staff } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const gaps = (slotIds: string[], more: { tableId?: string; limit?: number; together?: boolean } = {}) =>
    staff.ok('board:gaps', { slotIds, limit: 20, ...more });
  const names = (pairs: Awaited<ReturnType<typeof gaps>>[number]['pairs']) =>
    pairs.map((pair) =>
      pair.people
        .map((person) => person.id)
        .sort()
        .join(' '),
    );

  it('is who has asked first, then who answer one another, with the reasons', async () => {
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['marc'], slotIds: ['d1-1440'] });
    const [gap] = await gaps(['d1-1400']);
    expect(gap?.tablesFree).to.equal(4);
    expect(gap?.pairs[0]).to.deep.include({ because: 'proposal', listings: null });
    expect(gap?.pairs[0]?.proposal?.id).to.equal(meeting.id);
    const matched = gap!.pairs.filter((pair) => pair.because !== 'proposal');
    expect(matched.length).to.be.above(0);
    for (const pair of matched) {
      expect(pair.reasons.length, 'a reason').to.be.above(0);
      expect(pair.listings?.map((listing) => listing.organisation.id)).to.deep.equal(
        pair.people.map((person) => person.organisation?.id),
      );
    }
    expect(new Set(names(gap!.pairs)).size, 'each once').to.equal(gap!.pairs.length);
    expect(gap!.fillable).to.be.within(1, 4);
  });

  it('is nobody who is taken then, who has all their meetings, or who have met', async () => {
    const before = names((await gaps(['d1-1400']))[0]!.pairs);
    const [pair] = before;
    const [one, other] = pair!.split(' ') as [string, string];
    await staff.ok('meeting:place', { participantIds: [one, other], slotId: 'd1-1420' });
    expect(names((await gaps(['d1-1400']))[0]!.pairs), 'they will meet').not.to.include(pair);
    await reset(app);
    await app.models.Participant.updateOne({ _id: one }, { $set: { maxMeetings: 0 } });
    expect(names((await gaps(['d1-1400']))[0]!.pairs).filter((two) => two.includes(one))).to.deep.equal([]);
    await reset(app);
    await staff.ok('busy:set', { slotIds: ['d1-1400'], busy: true, onBehalfOf: one });
    const [taken, free] = await gaps(['d1-1400', 'd1-1420']);
    expect(names(taken!.pairs).filter((two) => two.includes(one))).to.deep.equal([]);
    expect(names(free!.pairs)).to.include(pair);
  });

  it('leaves apart those who prefer not to meet, and those who need a table with video elsewhere', async () => {
    const all = (await gaps(['d1-1400']))[0]!.pairs;
    const withSol = names(all).filter((two) => two.split(' ').includes('sol'));
    expect(withSol.length, 'sol joins by video').to.be.above(0);
    const [plain] = await gaps(['d1-1400'], { tableId: 't1' });
    expect(names(plain!.pairs).filter((two) => two.split(' ').includes('sol'))).to.deep.equal([]);
    const [one, other] = names(all)[0]!.split(' ') as [string, string];
    await app.models.Participant.updateOne({ _id: one }, { $set: { doNotMeetIds: [other] } });
    expect(names((await gaps(['d1-1400']))[0]!.pairs)).not.to.include(`${one} ${other}`);
  });

  it('together, is nobody twice at a time, and no two organisations at two of the times', async () => {
    const apart = await gaps(['d1-1400', 'd1-1420']);
    expect(names(apart[1]!.pairs), 'else each time has its best pairs').to.include(names(apart[0]!.pairs)[0]);
    const together = await gaps(['d1-1400', 'd1-1420'], { together: true });
    const [first] = together;
    expect(first!.pairs.length, 'as many as can be seated').to.equal(first!.fillable);
    expect(names(first!.pairs)[0], 'the best still first').to.equal(names(apart[0]!.pairs)[0]);
    for (const { pairs } of together) {
      const people = pairs.flatMap((pair) => pair.people.map(({ id }) => id));
      expect(new Set(people).size).to.equal(people.length);
    }
    const between = together.flatMap(({ pairs }) =>
      pairs.map(({ people }) =>
        people
          .map(({ organisation }) => organisation!.id)
          .sort()
          .join(' '),
      ),
    );
    expect(between.length).to.be.above(first!.pairs.length);
    expect(new Set(between).size).to.equal(between.length);
  });

  it('has tables to fill only where tables are free', async () => {
    for (const tableId of ['t1', 't2', 't3', 't4'])
      await staff.ok('table:close', { tableId, slotIds: ['d1-1400'], closed: true });
    const [closed, open] = await gaps(['d1-1400', 'd1-1420']);
    expect([closed?.tablesFree, closed?.fillable]).to.deep.equal([0, 0]);
    expect(open?.fillable).to.be.above(0);
  });

  it('is for staff, of times still to come, and changes nothing', async () => {
    for (const client of [awa, lise])
      expect((await client.refused('board:gaps', { slotIds: ['d1-1400'] })).code).to.equal('forbidden');
    expect((await staff.refused('board:gaps', { slotIds: ['d9-1400'] })).code).to.equal('slot_closed');
    expect((await staff.refused('board:gaps', { slotIds: ['soon'] })).code).to.equal('bad_input');
    await leavesNoTrace(app, () => gaps(['d1-1400']));
  });
});
