import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { LIMITS } from '../../../../server/contract/limits.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

describe('the journal of the board', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const book = async (slotId: string) =>
    (await awa.ok('meeting:book', { listingId: 'offer-drome', slotId })).meeting;
  const read = (input: object = {}) => staff.ok('board:journal', input);

  it('has what happened in the last hours, newest first, with who did it and the revision it made', async () => {
    const old = await book('d1-1420');
    app.at('2026-11-20T13:00:00+01:00');
    const { id } = await book('d1-1400');
    app.at('2026-11-20T13:30:00+01:00');
    await lise.ok('meeting:mark', { id, mark: 'late' });
    app.at('2026-11-20T13:40:00+01:00');
    await staff.ok('meeting:cancel', { id: old.id, reason: 'Grève' });

    const { lines, more } = await read({ hours: 1 });
    expect(more).to.equal(false);
    expect(
      lines.map((line) => [line.meetingId, line.rev, line.name, line.action, line.by.name, line.after.state]),
    ).to.deep.equal([
      [old.id, 1, 'meeting:cancelled', 'cancelled', 'Nour Belvaux', 'cancelled'],
      [id, 1, 'meeting:marked', 'late', 'Lise Rochegude', 'confirmed'],
      [id, 0, 'meeting:booked', 'booked', 'Awa Ndoumbé-Sall', 'confirmed'],
    ]);
    expect(lines[0]?.before).to.deep.include({ state: 'confirmed', slotId: 'd1-1420' });
    expect(
      (await read({ hours: 12 })).lines.map((line) => [line.meetingId, line.action]).at(-1),
    ).to.deep.equal([old.id, 'booked']);
  });

  it('goes back page by page, and leaves nothing out', async () => {
    const { id } = await book('d1-1400');
    const marks = LIMITS.pageSize + 3;
    for (let count = 0; count < marks; count++) {
      app.at(new Date(Date.UTC(2026, 10, 20, 8, 0, count)).toISOString());
      await lise.ok('meeting:mark', { id, mark: count % 2 === 0 ? 'late' : 'on-time' });
    }
    const first = await read();
    expect([first.lines.length, first.more]).to.deep.equal([LIMITS.pageSize, true]);
    const second = await read({ before: first.lines.at(-1)!.at });
    expect(second.more).to.equal(false);
    expect([...first.lines, ...second.lines].map((line) => line.rev)).to.deep.equal(
      Array.from({ length: marks + 1 }, (_, index) => marks - index),
    );
  });

  it('is for staff, and of some hours', async () => {
    expect((await awa.refused('board:journal', {})).code).to.equal('forbidden');
    expect((await staff.refused('board:journal', { hours: 1000 })).code).to.equal('bad_input');
    expect((await staff.refused('board:journal', { before: 'hier' })).code).to.equal('bad_input');
  });
});
