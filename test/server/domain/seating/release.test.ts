import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { everybody, reset } from '../../../support/state.ts';

const NOW = '2026-11-20T08:00:00+01:00';
const SLOT = 'd1-1500';

describe('what is given back', () => {
  let app: TestApp;
  let awa: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, sol, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at(NOW);
    await reset(app);
  });
  after(() => app.stop());

  const kinds = async () => (await app.models.Engagement.find().lean()).map(({ kind }) => kind).sort();
  const session = (title: string) =>
    staff.ok('sitting:create', {
      kind: 'plenary',
      title: { fr: title },
      roomId: 'salle-1',
      start: '2026-11-20T15:00:00+01:00',
      end: '2026-11-20T15:20:00+01:00',
    });

  it('is on no list and in nobody’s way', async () => {
    await awa.ok('busy:set', { slotIds: [SLOT], busy: true });
    await awa.ok('busy:set', { slotIds: [SLOT], busy: false });
    for (const closed of [true, false])
      await staff.ok('table:close', { tableId: 't4', slotIds: [SLOT], closed });
    const sitting = await session('Plénière');
    for (const attending of [true, false])
      await sol.ok('sitting:attend', { sittingId: sitting.id, attending });
    expect(await kinds()).to.deep.equal(['release', 'release', 'release']);
    const [agenda, board] = [await awa.ok('agenda:read', {}), await staff.ok('board:read', {})];
    expect([agenda.busySlotIds, board.closures]).to.deep.equal([[], []]);
    const shown = board.sittings.find(({ id }) => id === sitting.id);
    expect([shown?.attending, shown?.attendeeCount]).to.deep.equal([false, 0]);
    const seats = { participantIds: ['awa', 'sol'], slotId: SLOT, tableId: 't4' };
    await staff.ok('meeting:place', seats);
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('twice is given back once, and may be taken again, once', async () => {
    const { id: sittingId } = await session('Plénière');
    const each = async (taken: boolean) => {
      const acts = [
        () => sol.ok('busy:set', { slotIds: ['d1-1400'], busy: taken }),
        () => sol.ok('sitting:attend', { sittingId, attending: taken }),
        () => staff.ok('table:close', { tableId: 't2', slotIds: [SLOT], closed: taken }),
      ];
      await Promise.all([...acts, ...acts, ...acts].map((act) => act()));
      return (await kinds()).filter((kind) => kind !== 'release');
    };
    for (let round = 0; round < 3; round++) {
      expect(await each(true)).to.deep.equal(['attendance', 'busy', 'closure']);
      expect(await violations(app.store.connection)).to.deep.equal([]);
      expect(await each(false)).to.deep.equal([]);
    }
    // Each is the same document every time.
    expect(await kinds()).to.have.length(3);
  });

  it('is given back in one write, however often it was added to', async () => {
    const slotIds = ['d1-1400', 'd1-1420', 'd1-1500'];
    for (const slotId of slotIds) {
      await sol.ok('busy:set', { slotIds: [slotId], busy: true });
      await staff.ok('table:close', { tableId: 't2', slotIds: [slotId], closed: true });
    }
    const held = { claims: { $exists: true } };
    expect(await app.models.Engagement.countDocuments(held)).to.equal(2);
    await sol.ok('busy:set', { slotIds: slotIds.slice(0, 2), busy: false });
    await staff.ok('table:close', { tableId: 't2', slotIds, closed: false });
    const [left] = await app.models.Busy.find(held).lean<{ slotIds: string[]; rev: number }[]>();
    expect([left?.slotIds, left?.rev]).to.deep.equal([['d1-1500'], 3]);
    expect(await kinds()).to.deep.equal(['busy', 'release']);
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('is refused again where somebody was booked meanwhile, and stays given back', async () => {
    const { id: sittingId } = await session('Plénière');
    for (const attending of [true, false]) await sol.ok('sitting:attend', { sittingId, attending });
    await staff.ok('meeting:place', { participantIds: ['awa', 'sol'], slotId: SLOT, tableId: 't4' });
    const error = await sol.refused('sitting:attend', { sittingId, attending: true });
    expect([error.code, error.message]).to.deep.equal([
      'slot_taken',
      `you are taken at that time (${SLOT}): move or cancel that first`,
    ]);
    expect(await kinds()).to.deep.equal(['meeting', 'release']);
  });

  it('is forgotten after two days, and nothing else is', async () => {
    const { id: sittingId } = await session('Plénière');
    for (const attending of [true, false, true]) await sol.ok('sitting:attend', { sittingId, attending });
    for (const busy of [true, false]) await awa.ok('busy:set', { slotIds: [SLOT], busy });
    app.at('2026-11-22T07:59:00+01:00');
    await app.app.tick();
    expect(await kinds()).to.deep.equal(['attendance', 'release']);
    app.at('2026-11-22T08:01:00+01:00');
    await app.app.tick();
    expect(await kinds()).to.deep.equal(['attendance']);
  });
});
