import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('seating', () => {
  let app: TestApp;
  let awa: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, staff } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const place = async (participantIds: string[], slotId: string, tableId: string | null = null) =>
    (await staff.ok('meeting:place', { participantIds, slotId, tableId })).meeting;
  const close = (slotId: string, tableIds: string[]) =>
    Promise.all(
      tableIds.map((tableId) => staff.ok('table:close', { tableId, slotIds: [slotId], closed: true })),
    );
  const refusal = (participantIds: string[], slotId: string, tableId: string | null = null) =>
    leavesNoTrace(app, () => staff.refused('meeting:place', { participantIds, slotId, tableId }));

  it('puts people at the table where one of them sat before', async () => {
    await place(['awa', 'lise'], 'd1-1400', 't3');
    for (const slotId of ['d1-1420', 'd1-1440', 'd1-1500']) {
      expect((await place(['awa', 'marc'], slotId)).table?.id).to.equal('t3');
    }
  });

  it('chooses the table where they sat most often', async () => {
    await place(['awa', 'lise'], 'd1-1400', 't3');
    await place(['awa', 'lise'], 'd1-1420', 't2');
    await place(['marc', 'ibra'], 'd1-1440', 't2');
    expect((await place(['awa', 'marc'], 'd1-1500')).table?.id).to.equal('t2');
  });

  it('forgets a table of a meeting that was cancelled', async () => {
    const { id } = await place(['awa', 'lise'], 'd1-1400', 't3');
    await close('d1-1420', ['t1', 't4']);
    await awa.ok('meeting:cancel', { id });
    const tables = new Set<string | undefined>();
    for (let turn = 0; turn < 20 && tables.size < 2; turn++) {
      const meeting = await place(['awa', 'lise'], 'd1-1420');
      tables.add(meeting.table?.id);
      await awa.ok('meeting:cancel', { id: meeting.id });
    }
    expect([...tables].sort()).to.deep.equal(['t2', 't3']);
  });

  it('gives people who join by video a table with video', async () => {
    expect((await place(['sol', 'awa'], 'd1-1400')).table?.id).to.equal('t4');
  });

  it('leaves the table with video to those who need it, as long as another is free', async () => {
    for (const [guest, tableId] of [
      ['awa', 't1'],
      ['ibra', 't2'],
    ] as const) {
      await place([guest, guest === 'awa' ? 'lise' : 'marc'], 'd1-1400', tableId);
    }
    await place(['awa', 'lise'], 'd1-1420', 't4');
    expect((await place(['awa', 'lise'], 'd1-1440')).table?.id, 'rather than their usual one').to.equal('t1');
    await close('d1-1500', ['t1', 't2', 't3']);
    expect((await place(['awa', 'lise'], 'd1-1500')).table?.id).to.equal('t4');
  });

  it('refuses a table without video for them, and names those that have it', async () => {
    expect(await refusal(['sol', 'awa'], 'd1-1400', 't1')).to.deep.equal({
      code: 'no_table_free',
      message: 'table 1 has no video, and one of the people joins by video: choose 4',
    });
  });

  it('says when there is no video table at all', async () => {
    await app.models.Edition.updateOne({}, { $set: { 'tables.3.video': false }, $inc: { rev: 1 } });
    const chosen = await refusal(['sol', 'awa'], 'd1-1400', 't1');
    expect(chosen.message).to.match(/choose a table with video \(there is none\)$/);
    const any = await refusal(['sol', 'awa'], 'd1-1400');
    expect(any).to.deep.equal({
      code: 'no_table_free',
      message:
        'no table with video is free in slot d1-1400; no other slot is free for all: one of you has to free one',
      alternatives: [],
    });
  });

  it('refuses when the video table is taken, and offers slots in which it is free', async () => {
    await place(['ibra', 'lise'], 'd1-1400', 't4');
    const error = await refusal(['sol', 'awa'], 'd1-1400');
    expect(error.code).to.equal('no_table_free');
    expect(error.alternatives?.map((slot) => [slot.id, slot.tablesFree])).to.deep.equal([
      ['d1-1420', 1],
      ['d1-1440', 1],
      ['d1-1500', 1],
      ['d1-1520', 1],
      ['d1-1540', 1],
      ['d2-0900', 1],
    ]);
  });

  it('refuses when no table is left, nearest alternatives first', async () => {
    await close('d1-1440', ['t1', 't2', 't3', 't4']);
    const error = await refusal(['awa', 'lise'], 'd1-1440');
    expect(error.code).to.equal('no_table_free');
    expect(error.alternatives?.map((slot) => slot.id)).to.deep.equal([
      'd1-1420',
      'd1-1500',
      'd1-1400',
      'd1-1520',
      'd1-1540',
      'd2-0900',
    ]);
  });

  it('takes the last table that is left', async () => {
    await close('d1-1440', ['t1', 't2', 't4']);
    expect((await place(['awa', 'lise'], 'd1-1440')).table?.id).to.equal('t3');
  });

  it('refuses a table that does not exist, is closed or taken', async () => {
    await close('d1-1440', ['t1']);
    await place(['ibra', 'marc'], 'd1-1440', 't2');
    expect(await refusal(['awa', 'lise'], 'd1-1440', 't9')).to.deep.equal({
      code: 'not_found',
      message: 'no table "t9" in this edition',
    });
    for (const tableId of ['t1', 't2']) {
      expect((await refusal(['awa', 'lise'], 'd1-1440', tableId)).code).to.equal('slot_taken');
    }
  });

  it('names everybody who has no time', async () => {
    await place(['awa', 'lise'], 'd1-1400');
    const error = await refusal(['awa', 'lise', 'marc'], 'd1-1400');
    expect(error.message).to.match(/^slot d1-1400 is taken for Awa Ndoumbé-Sall and Lise Rochegude; /);
  });

  it('refuses a slot that is over or does not exist', async () => {
    app.at('2026-11-20T14:20:00+01:00');
    const over = await refusal(['awa', 'lise'], 'd1-1400');
    app.at('2026-11-20T08:00:00+01:00');
    const unknown = await refusal(['awa', 'lise'], 'd3-1400');
    expect([over.code, unknown.code]).to.deep.equal(['slot_closed', 'slot_closed']);
    expect(unknown.message).to.equal(
      'slot d3-1400 is not in the grid of this edition: read the edition for its slots',
    );
  });
});
