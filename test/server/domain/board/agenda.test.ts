import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

describe('agenda, board and hall', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, sol, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const book = async (slotId: string, who = awa) =>
    (await who.ok('meeting:book', { listingId: 'offer-drome', slotId })).meeting;

  describe('an agenda', () => {
    it('has one’s meetings in every state, sessions, own time and announcements', async () => {
      const sitting = await staff.ok('sitting:create', {
        kind: 'workshop',
        title: { fr: 'Atelier' },
        roomId: 'salle-2',
        start: '2026-11-21T09:00:00+01:00',
        end: '2026-11-21T09:20:00+01:00',
      });
      await lise.ok('sitting:attend', { sittingId: sitting.id, attending: true });
      const confirmed = await book('d1-1400');
      const cancelled = await book('d1-1420', sol);
      await sol.ok('meeting:cancel', { id: cancelled.id });
      await lise.ok('busy:set', { slotIds: ['d1-1500'], busy: true });
      const news = await staff.ok('announcement:publish', { text: 'Bienvenue' });
      await ibra.ok('meeting:propose', { withIds: ['sol'], slotIds: ['d1-1540'] });

      const agenda = await lise.ok('agenda:read', {});
      expect([agenda.full, agenda.participantId, agenda.busySlotIds]).to.deep.equal([
        true,
        'lise',
        ['d1-1500'],
      ]);
      expect(new Map(agenda.meetings.map((one) => [one.id, one.state]))).to.deep.equal(
        new Map([
          [confirmed.id, 'confirmed'],
          [cancelled.id, 'cancelled'],
        ]),
      );
      expect(agenda.sittings).to.deep.equal([{ ...sitting, attendeeCount: 1, attending: true }]);
      expect(agenda.announcements).to.deep.equal([news]);
    });

    it('since an earlier answer has only the meetings that changed', async () => {
      const first = await book('d1-1400');
      app.at('2026-11-20T08:10:00+01:00');
      const before = await awa.ok('agenda:read', {});
      const second = await book('d1-1420');
      const since = await awa.ok('agenda:read', { since: before.asOf });
      expect([since.full, since.meetings.map((one) => one.id)]).to.deep.equal([false, [second.id]]);
      // Of all meetings, so that who misses one can tell.
      expect([before.writes, since.writes]).to.deep.equal([1, 2]);
      app.at('2026-11-20T08:20:00+01:00');
      const later = await awa.ok('agenda:read', {});
      expect((await awa.ok('agenda:read', { since: later.asOf })).meetings).to.deep.equal([]);
      await lise.ok('meeting:cancel', { id: first.id });
      const [changed] = (await awa.ok('agenda:read', { since: later.asOf })).meetings;
      expect([changed?.id, changed?.state, changed?.rev]).to.deep.equal([first.id, 'cancelled', 1]);
    });

    it('since takes what was on its way while the earlier answer was read, five seconds back', async () => {
      const { id } = await book('d1-1400');
      const updated = Date.parse((await awa.ok('agenda:read', {})).meetings[0]!.updatedAt);
      const read = async (ms: number) =>
        (await awa.ok('agenda:read', { since: new Date(updated + ms).toISOString() })).meetings.map(
          (one) => one.id,
        );
      expect(await read(5_000)).to.deep.equal([id]);
      expect(await read(5_001)).to.deep.equal([]);
    });

    it('of somebody else is for who acts for them, and staff', async () => {
      await book('d1-1400', ibra);
      for (const who of [awa, staff]) {
        const agenda = await who.ok('agenda:read', { participantId: 'ibra' });
        expect([agenda.participantId, agenda.meetings.length]).to.deep.equal(['ibra', 1]);
      }
      expect((await lise.refused('agenda:read', { participantId: 'ibra' })).code).to.equal('forbidden');
      expect((await ibra.refused('agenda:read', { participantId: 'awa' })).code).to.equal('forbidden');
      expect((await awa.refused('agenda:read', { participantId: 'nope' })).code).to.equal('not_found');
      expect((await awa.refused('agenda:read', { since: 'yesterday' })).code).to.equal('bad_input');
    });
  });

  describe('the board', () => {
    it('is everything, for staff', async () => {
      const meeting = await book('d1-1400');
      const { meeting: proposal } = await sol.ok('meeting:propose', {
        withIds: ['lise'],
        slotIds: ['d1-1500'],
      });
      await staff.ok('table:close', { tableId: 't1', slotIds: ['d2-0900'], closed: true });
      const board = await staff.ok('board:read', {});
      expect(board.full).to.equal(true);
      expect(board.meetings.map((one) => one.id).sort()).to.deep.equal([meeting.id, proposal.id].sort());
      expect(board.closures.map(({ tableId, slotId }) => [tableId, slotId])).to.deep.equal([
        ['t1', 'd2-0900'],
      ]);
      expect((await awa.refused('board:read', {})).code).to.equal('forbidden');
    });

    it('since an earlier answer has only the meetings that changed', async () => {
      await book('d1-1400');
      app.at('2026-11-20T08:10:00+01:00');
      const { asOf } = await staff.ok('board:read', {});
      const second = await book('d1-1420', sol);
      const board = await staff.ok('board:read', { since: asOf });
      expect([board.full, board.meetings.map((one) => one.id)]).to.deep.equal([false, [second.id]]);
    });
  });

  describe('the hall', () => {
    it('has tables and organisations of what sits, nobody’s name', async () => {
      const meeting = await book('d1-1400');
      const gone = await book('d1-1420', sol);
      await sol.ok('meeting:cancel', { id: gone.id });
      await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'], subject: 'Secret' });
      const hall = await staff.ok('hall:read', {});
      const { updatedAt } = hall.meetings[0]!;
      expect(hall.meetings).to.deep.equal([
        {
          id: meeting.id,
          rev: 0,
          state: 'confirmed',
          slotId: 'd1-1400',
          table: meeting.table,
          organisations: [
            { id: 'podor', name: 'Conseil départemental de Podor', shortName: 'Podor', country: 'SN' },
            { id: 'drome', name: 'Département de la Drôme', shortName: 'Drôme', country: 'FR' },
          ],
          updatedAt,
        },
      ]);
    });

    it('since an earlier answer has what left its table too, and never a proposal', async () => {
      const { id } = await book('d1-1400');
      app.at('2026-11-20T08:10:00+01:00');
      const { asOf } = await staff.ok('hall:read', {});
      await awa.ok('meeting:cancel', { id });
      await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
      const hall = await staff.ok('hall:read', { since: asOf });
      expect(hall.full).to.equal(false);
      expect(hall.meetings.map((one) => [one.id, one.state])).to.deep.equal([[id, 'cancelled']]);
    });

    it('shows an organisation once, and people without one as nobody', async () => {
      await app.models.Participant.updateOne({ _id: 'sol' }, { $set: { organisationId: null } });
      const people = ['lise', 'marc', 'sol'];
      await staff.ok('meeting:place', { participantIds: people, slotId: 'd1-1500' });
      const [meeting] = (await staff.ok('hall:read', {})).meetings;
      expect(meeting?.organisations.map((one) => one.id)).to.deep.equal(['drome']);
    });

    it('is for screens and staff', async () => {
      expect((await awa.refused('hall:read', {})).code).to.equal('forbidden');
      expect((await (await app.as(null)).refused('hall:read', {})).code).to.equal('not_signed_in');
    });
  });
});
