import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildEdition } from '../../../../fixtures/small/index.ts';
import { gridOf } from '../../../../server/domain/edition/grid.ts';
import { runLength } from '../../../../server/domain/seating/rest.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('meetings in a row', () => {
  const run = (held: string[], slotId: string, windows = buildEdition().windows) =>
    runLength(gridOf(buildEdition({ windows })), 0, new Set(held), slotId);

  it('count on both sides, until a free slot', () => {
    expect(run([], 'd1-1440')).to.equal(1);
    expect(run(['d1-1420', 'd1-1500'], 'd1-1440')).to.equal(3);
    expect(run(['d1-1400', 'd1-1500', 'd1-1540'], 'd1-1440')).to.equal(2);
  });

  it('end with the day and at a longer pause', () => {
    expect(run(['d1-1540'], 'd2-0900')).to.equal(1);
    const windows = [
      { date: '2026-11-20', start: '12:00', end: '12:20' },
      { date: '2026-11-20', start: '14:00', end: '14:40' },
    ];
    expect(run(['d1-1200', 'd1-1420'], 'd1-1400', windows)).to.equal(2);
  });
});

describe('a break after so many meetings', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, staff } = await everybody(app));
  });
  beforeEach(async () => {
    await reset(app);
    expect((await lise.ok('profile:edit', { maxInARow: 1 })).maxInARow).to.equal(1);
  });
  after(() => app.stop());

  const book = (slotId: string) => awa.ok('meeting:book', { listingId: 'offer-drome', slotId });

  it('is kept by bookings, with other times that respect it', async () => {
    await book('d1-1400');
    const error = await leavesNoTrace(app, () =>
      awa.refused('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' }),
    );
    expect(error.code).to.equal('cap_reached');
    expect(error.message).to.contain('Lise Rochegude takes a break after 1 meetings in a row');
    expect(error.alternatives?.map((slot) => slot.id)).to.deep.equal([
      'd1-1440',
      'd1-1500',
      'd1-1520',
      'd1-1540',
      'd2-0900',
      'd2-0920',
    ]);
    expect((await book('d2-0900')).meeting.state).to.equal('confirmed');
  });

  it('is kept when a proposal is accepted, and in the times that are offered', async () => {
    await book('d1-1400');
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1420'] });
    const error = await leavesNoTrace(app, () => lise.refused('meeting:accept', { id: meeting.id }));
    expect(error.code).to.equal('cap_reached');
    const offered = await awa.ok('slot:common', { participantIds: ['awa', 'lise'] });
    expect(offered.map((slot) => slot.id))
      .to.include('d1-1440')
      .and.not.include('d1-1420');
  });

  it('does not hold staff, and ends when it is given up', async () => {
    await book('d1-1400');
    const placed = { participantIds: ['awa', 'lise'], slotId: 'd1-1420' };
    const { meeting } = await staff.ok('meeting:place', placed);
    await staff.ok('meeting:cancel', { id: meeting.id });
    await lise.ok('profile:edit', { maxInARow: null });
    expect((await book('d1-1420')).meeting.state).to.equal('confirmed');
  });

  it("is a number of meetings, and one's own", async () => {
    for (const maxInARow of [0, 21, 1.5, 'two']) {
      const error = await leavesNoTrace(app, () => lise.refused('profile:edit', { maxInARow }));
      expect(error.fields?.[0]?.path).to.equal('maxInARow');
    }
    const other = { participantId: 'lise', maxInARow: 2 };
    expect((await leavesNoTrace(app, () => awa.refused('profile:edit', other))).code).to.equal('forbidden');
  });
});
