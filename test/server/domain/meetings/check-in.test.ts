import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

describe('whom a table expects', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let sol: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, sol, staff, nobody } = await everybody(app));
  });
  beforeEach(async () => {
    app.at('2026-11-20T13:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const place = async (participantIds: string[], slotId: string, tableId: string) =>
    (await staff.ok('meeting:place', { participantIds, slotId, tableId })).meeting.id;
  /** Of each person: their meeting here, and the next one. */
  const expected = async (who: TestClient, tableId = 't1') =>
    (await who.ok('table:expected', { tableId })).people.map((one) => [
      one.participant.id,
      one.here?.id ?? null,
      one.next?.id ?? null,
    ]);

  it('is me, from ten minutes before my meeting there until its end; otherwise it says where I am expected', async () => {
    const here = await place(['ibra', 'lise'], 'd1-1420', 't1');
    const later = await place(['ibra', 'marc'], 'd1-1500', 't2');
    app.at('2026-11-20T14:09:00+01:00');
    expect(await expected(ibra)).to.deep.equal([['ibra', null, here]]);
    app.at('2026-11-20T14:10:00+01:00');
    expect(await expected(ibra)).to.deep.equal([['ibra', here, later]]);
    expect(await expected(ibra, 't2'), 'the wrong table').to.deep.equal([['ibra', null, here]]);
    app.at('2026-11-20T14:40:00+01:00');
    expect(await expected(ibra)).to.deep.equal([['ibra', null, later]]);
    app.at('2026-11-20T15:30:00+01:00');
    expect(await expected(ibra)).to.deep.equal([['ibra', null, null]]);
  });

  it('is me for my second meeting at that table once I have checked in for the first', async () => {
    const first = await place(['ibra', 'lise'], 'd1-1400', 't1');
    const second = await place(['ibra', 'marc'], 'd1-1420', 't1');
    app.at('2026-11-20T14:12:00+01:00');
    expect(await expected(ibra)).to.deep.equal([['ibra', first, second]]);
    await ibra.ok('meeting:mark', { id: first, mark: 'arrived', tableId: 't1' });
    expect(await expected(ibra)).to.deep.equal([['ibra', second, first]]);
  });

  it('is also those for whom I act, when it expects them', async () => {
    const { actsFor } = await awa.ok('session:read', {});
    const [other] = actsFor;
    const id = await place([other!.id, 'lise'], 'd1-1400', 't1');
    app.at('2026-11-20T13:55:00+01:00');
    expect(await expected(awa)).to.deep.equal([
      ['awa', null, null],
      [other!.id, id, null],
    ]);
    expect(await expected(awa, 't2')).to.deep.equal([['awa', null, null]]);
    expect(await expected(sol)).to.deep.equal([['sol', null, null]]);
  });

  it('is everybody there, for staff', async () => {
    const id = await place(['ibra', 'lise'], 'd1-1400', 't1');
    await place(['awa', 'marc'], 'd1-1400', 't2');
    app.at('2026-11-20T13:55:00+01:00');
    const people = await expected(staff);
    expect(people.sort()).to.deep.equal([
      ['ibra', id, null],
      ['lise', id, null],
    ]);
    expect(await expected(staff, 't3')).to.deep.equal([]);
  });

  it('is nobody for a meeting that was cancelled, or to which nobody came', async () => {
    const id = await place(['ibra', 'lise'], 'd1-1400', 't1');
    app.at('2026-11-20T13:55:00+01:00');
    await staff.ok('meeting:mark', { id, mark: 'no-show' });
    expect(await expected(ibra)).to.deep.equal([['ibra', null, null]]);
  });

  it('is told to who is signed in, of a table that exists', async () => {
    expect((await nobody.refused('table:expected', { tableId: 't1' })).code).to.equal('not_signed_in');
    expect((await ibra.refused('table:expected', { tableId: 't99' })).code).to.equal('not_found');
    expect((await ibra.refused('table:expected', { tableId: 'a table' })).code).to.equal('bad_input');
  });
});
