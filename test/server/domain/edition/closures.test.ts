import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('tables out of use', () => {
  let app: TestApp;
  let awa: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, staff } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const close = (tableId: string, slotIds: string[], closed = true) =>
    staff.ok('table:close', { tableId, slotIds, closed });
  const refusal = (who: TestClient, input: unknown) =>
    leavesNoTrace(app, () => who.refused('table:close', input));
  const closures = (board: Awaited<ReturnType<typeof close>>) =>
    board.closures.map((closure) => `${closure.tableId} ${closure.slotId}`).sort();

  it('are on the board, and nobody is seated there', async () => {
    const board = await close('t2', ['d1-1400', 'd1-1420', 'd1-1400']);
    expect(closures(board)).to.deep.equal(['t2 d1-1400', 't2 d1-1420']);
    expect(new Set(board.closures.map((closure) => closure.id)).size).to.equal(2);
    const input = { participantIds: ['awa', 'lise'], slotId: 'd1-1400', tableId: 't2' };
    const error = await leavesNoTrace(app, () => staff.refused('meeting:place', input));
    expect(error.code).to.equal('slot_taken');
    const [slot] = await awa.ok('slot:common', { participantIds: ['awa', 'lise'] });
    expect([slot?.id, slot?.tablesFree]).to.deep.equal(['d1-1400', 3]);
  });

  it('come back, some or all of them', async () => {
    await close('t2', ['d1-1400', 'd1-1420', 'd1-1440']);
    expect(closures(await close('t2', ['d1-1420'], false))).to.deep.equal(['t2 d1-1400', 't2 d1-1440']);
    expect(closures(await close('t2', ['d1-1400', 'd1-1440', 'd1-1500'], false))).to.deep.equal([]);
    const placed = { participantIds: ['awa', 'lise'], slotId: 'd1-1400', tableId: 't2' };
    expect((await staff.ok('meeting:place', placed)).meeting.table?.id).to.equal('t2');
  });

  it('stay closed when closed twice', async () => {
    await close('t2', ['d1-1400']);
    expect(closures(await close('t2', ['d1-1400', 'd1-1420']))).to.deep.equal(['t2 d1-1400', 't2 d1-1420']);
  });

  it('are refused where somebody sits: all or nothing', async () => {
    await staff.ok('meeting:place', { participantIds: ['awa', 'lise'], slotId: 'd1-1420', tableId: 't2' });
    const error = await refusal(staff, { tableId: 't2', slotIds: ['d1-1400', 'd1-1420'], closed: true });
    expect(error).to.deep.equal({
      code: 'slot_taken',
      message: 'somebody sits at table 2 in slot d1-1420: move that meeting first',
    });
  });

  it('are for staff, at tables and slots that exist', async () => {
    const input = { tableId: 't2', slotIds: ['d1-1400'], closed: true };
    expect((await refusal(awa, input)).code).to.equal('forbidden');
    expect(await refusal(staff, { ...input, tableId: 't77' })).to.deep.equal({
      code: 'not_found',
      message: 'no table "t77" in this edition',
    });
    expect((await refusal(staff, { ...input, slotIds: ['d1-1401'] })).code).to.equal('slot_closed');
    expect((await refusal(staff, { ...input, slotIds: [] })).code).to.equal('bad_input');
  });

  it('tell the board, by the clock of the application', async () => {
    const told = nextFact(await staff.socket(), 'board:changed');
    await close('t1', ['d1-1400']);
    expect((await told).at).to.match(/^2026-11-20T07:00:/);
  });
});
