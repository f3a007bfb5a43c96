import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { ChangeView } from '../../../../server/contract/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('what has changed', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const booked = async (slotId = 'd1-1400') =>
    (await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId })).meeting;
  const changes = (who: TestClient, participantId?: string): Promise<ChangeView[]> =>
    who.ok('change:list', participantId ? { participantId } : {});
  const see = (who: TestClient, { meetingId, lines }: ChangeView, participantId?: string) =>
    who.ok('change:see', { seen: [{ meetingId, lines }], ...(participantId ? { participantId } : {}) });
  const short = (list: ChangeView[]) =>
    list.map(({ kind, from, to, by }) => [kind, from.slotId, to?.slotId ?? null, by?.name ?? null]);

  it('says from where to where, by whom, to who did not do it', async () => {
    const { id, table } = await booked();
    expect(await changes(all.lise)).to.deep.equal([]);
    const { meeting } = await all.awa.ok('meeting:move', { id, slotId: 'd1-1520' });
    expect(await changes(all.awa)).to.deep.equal([]);
    const [change] = await changes(all.lise);
    expect(change).to.deep.include({
      meetingId: id,
      kind: 'moved',
      from: { slotId: 'd1-1400', table },
      to: { slotId: 'd1-1520', table: meeting.table },
      lines: 2,
    });
    expect(change!.by).to.deep.include({ staff: false, organisation: 'Conseil départemental de Podor' });
  });

  it('says why a meeting is cancelled; staff are named as such', async () => {
    const { id } = await booked();
    await all.staff.ok('meeting:cancel', { id, reason: 'Salle fermée' });
    for (const who of [all.awa, all.lise]) {
      const [change] = await changes(who);
      expect(change).to.deep.include({ kind: 'cancelled', to: null, reason: 'Salle fermée' });
      expect(change!.by!.staff).to.equal(true);
    }
  });

  it('names another table at the same time, and forgets what was undone meanwhile', async () => {
    const { id, table } = await booked();
    const other = ['t1', 't2'].find((one) => one !== table!.id)!;
    await all.staff.ok('meeting:move', { id, tableId: other });
    expect((await changes(all.lise)).map(({ from, to }) => [from.table?.id, to?.table?.id])).to.deep.equal([
      [table!.id, other],
    ]);
    await all.staff.ok('meeting:move', { id, tableId: table!.id });
    expect(await changes(all.lise)).to.deep.equal([]);
  });

  it('stays until it is seen, on every device of the reader, and no longer than its time', async () => {
    const { id } = await booked();
    await all.awa.ok('meeting:move', { id, slotId: 'd1-1520' });
    const [change] = await changes(all.lise);
    expect(await see(all.lise, change!)).to.deep.equal([]);
    expect(await changes(await app.as('lise'))).to.deep.equal([]);
    // Seen twice, late, or by two devices at once: what is newer stays.
    await all.awa.ok('meeting:move', { id, slotId: 'd1-1540' });
    const again = await Promise.all([see(all.lise, change!), see(await app.as('lise'), change!)]);
    for (const left of again)
      expect(short(left)).to.deep.equal([['moved', 'd1-1520', 'd1-1540', 'Awa Ndoumbé-Sall']]);
    app.at('2026-11-20T16:30:00+01:00');
    expect(await changes(all.lise)).to.deep.equal([]);
  });

  it('is known to who acts on the meeting afterwards', async () => {
    const { id } = await booked();
    await all.awa.ok('meeting:move', { id, slotId: 'd1-1520' });
    await all.lise.ok('meeting:mark', { id, mark: 'late' });
    expect(await changes(all.lise)).to.deep.equal([]);
  });

  it('is seen for oneself alone: an officer who looks for her élu marks nothing for him', async () => {
    const { id } = await booked();
    await all.lise.ok('meeting:move', { id, slotId: 'd1-1520' });
    const [change] = await changes(all.staff, 'awa');
    expect(change!.kind).to.equal('moved');
    expect(await see(all.staff, change!, 'awa')).to.deep.equal([]);
    expect(await changes(all.staff, 'awa')).to.deep.equal([]);
    expect(short(await changes(all.awa))).to.deep.equal([['moved', 'd1-1400', 'd1-1520', change!.by!.name]]);
  });

  it('tells a person what was done in their name', async () => {
    const { id } = await booked();
    await all.staff.ok('meeting:move', { id, slotId: 'd1-1520', onBehalfOf: 'lise' });
    expect((await changes(all.lise)).map(({ by }) => by!.staff)).to.deep.equal([true]);
  });

  it('refuses what is not of that agenda, other people, and nonsense', async () => {
    const { id } = await booked();
    await all.awa.ok('meeting:move', { id, slotId: 'd1-1520' });
    const refused = (who: TestClient, input: unknown) =>
      leavesNoTrace(app, async () => (await who.refused('change:see', input)).code);
    expect(await refused(all.sol, { seen: [{ meetingId: id, lines: 1 }] })).to.equal('bad_input');
    expect(await refused(all.lise, { seen: [{ meetingId: id, lines: 3 }] })).to.equal('bad_input');
    expect(await refused(all.lise, { seen: [] })).to.equal('bad_input');
    expect(await refused(all.lise, { seen: [{ meetingId: 'a.b', lines: 1 }] })).to.equal('bad_input');
    expect(await refused(all.sol, { participantId: 'lise', seen: [{ meetingId: id, lines: 1 }] })).to.equal(
      'forbidden',
    );
    expect((await all.sol.refused('change:list', { participantId: 'lise' })).code).to.equal('forbidden');
    expect((await all.nobody.refused('change:list', {})).code).to.equal('not_signed_in');
  });
});
