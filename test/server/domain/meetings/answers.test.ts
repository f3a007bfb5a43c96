import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { HistoryEntryView, MeetingView } from '../../../../server/contract/meetings.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('answering proposals', () => {
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
  beforeEach(() => reset(app));
  after(() => app.stop());

  const refusedUntouched = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));
  const propose = async (slotIds: string[], withIds = ['lise'], from = awa): Promise<MeetingView> =>
    (await from.ok('meeting:propose', { withIds, slotIds })).meeting;
  const book = async (slotId = 'd1-1400'): Promise<MeetingView> =>
    (await awa.ok('meeting:book', { listingId: 'offer-drome', slotId })).meeting;
  const historyOf = async (id: string): Promise<Omit<HistoryEntryView, 'at'>[]> =>
    (await staff.ok('meeting:read', { id })).history.map(({ at: _, ...line }) => line);
  const answersOf = (meeting: MeetingView) =>
    Object.fromEntries(meeting.people.map(({ participant, answer }) => [participant.id, answer]));

  describe('accepting', () => {
    it('takes the slot, both people and a table in one write', async () => {
      const { id } = await propose(['d1-1440']);
      const { meeting } = await lise.ok('meeting:accept', { id });
      expect(meeting).to.deep.include({ rev: 1, state: 'confirmed', slotId: 'd1-1440', expiresAt: null });
      const stored = await app.models.Meeting.findById(id).lean();
      expect(stored?.claims).to.deep.equal([
        'small·d1-1440·awa',
        'small·d1-1440·lise',
        `small·d1-1440·${meeting.table?.id}`,
      ]);
    });

    it('writes who, before and after', async () => {
      const { id } = await propose(['d1-1440']);
      const { meeting } = await lise.ok('meeting:accept', { id });
      const place = { slotId: null, tableId: null };
      expect(await historyOf(id)).to.deep.equal([
        {
          action: 'proposed',
          by: { id: 'awa', name: 'Awa Ndoumbé-Sall' },
          onBehalfOf: null,
          before: null,
          after: { state: 'proposed', ...place },
          note: '',
        },
        {
          action: 'accepted',
          by: { id: 'lise', name: 'Lise Rochegude' },
          onBehalfOf: null,
          before: { state: 'proposed', ...place },
          after: { state: 'confirmed', slotId: 'd1-1440', tableId: meeting.table?.id },
          note: '',
        },
      ]);
    });

    it('one of several slots needs a choice among them', async () => {
      const { id } = await propose(['d1-1440', 'd1-1500']);
      for (const input of [{ id }, { id, slotId: 'd1-1520' }]) {
        const error = await refusedUntouched(lise, 'meeting:accept', input);
        expect(error.code).to.equal('bad_input');
        expect(error.fields).to.deep.equal([{ path: 'slotId', message: 'must be one of d1-1440, d1-1500' }]);
      }
      expect((await lise.ok('meeting:accept', { id, slotId: 'd1-1500' })).meeting.slotId).to.equal('d1-1500');
    });

    it('is not for the one who asked', async () => {
      const { id } = await propose(['d1-1440']);
      expect(await refusedUntouched(awa, 'meeting:accept', { id })).to.deep.equal({
        code: 'wrong_state',
        message: 'you asked for this meeting: the others answer, you may cancel it',
      });
    });

    it('is not for strangers', async () => {
      const { id } = await propose(['d1-1440']);
      expect((await refusedUntouched(sol, 'meeting:accept', { id })).code).to.equal('forbidden');
      expect((await refusedUntouched(sol, 'meeting:accept', { id, onBehalfOf: 'lise' })).code).to.equal(
        'forbidden',
      );
    });

    it('a meeting that does not exist is not found', async () => {
      expect((await refusedUntouched(lise, 'meeting:accept', { id: 'nope' })).code).to.equal('not_found');
    });

    it('is refused when one of them is taken meanwhile, with what is free instead', async () => {
      const { id } = await propose(['d1-1420']);
      await sol.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
      const error = await refusedUntouched(lise, 'meeting:accept', { id });
      expect(error.code).to.equal('slot_taken');
      expect(error.alternatives?.map((slot) => slot.id).slice(0, 2)).to.deep.equal(['d1-1400', 'd1-1440']);
    });

    it('names the proposals that lost their slot by it', async () => {
      const rival = await propose(['d1-1440'], ['lise'], sol);
      const { id } = await propose(['d1-1440']);
      expect((await lise.ok('meeting:accept', { id })).displaced).to.deep.equal([rival.id]);
      expect((await refusedUntouched(lise, 'meeting:accept', { id: rival.id })).code).to.equal('slot_taken');
    });

    it('with an old revision is refused with the newer one', async () => {
      const { id } = await propose(['d1-1440'], ['lise', 'sol']);
      await lise.ok('meeting:accept', { id, rev: 0 });
      const error = await refusedUntouched(sol, 'meeting:accept', { id, rev: 0 });
      expect([error.code, error.current]).to.deep.equal(['stale', { rev: 1 }]);
    });

    it('twice with one key has one effect, then needs a proposal', async () => {
      const { id } = await propose(['d1-1440']);
      const first = await lise.ok('meeting:accept', { id, key: 'accept-0001' });
      expect(await lise.ok('meeting:accept', { id, key: 'accept-0001' })).to.deep.equal(first);
      const error = await refusedUntouched(lise, 'meeting:accept', { id });
      expect(error).to.deep.equal({
        code: 'wrong_state',
        message: 'this meeting is confirmed; that needs one that is proposed',
        current: { rev: 1 },
      });
    });
  });

  describe('a proposal to two others', () => {
    it('is confirmed by the last answer; the first one settles the slot', async () => {
      const { id } = await propose(['d1-1440', 'd2-0900'], ['lise', 'sol']);
      const first = await lise.ok('meeting:accept', { id, slotId: 'd1-1440' });
      expect(first.meeting).to.deep.include({
        state: 'proposed',
        slotId: null,
        proposedSlotIds: ['d1-1440'],
      });
      expect(first.meeting.expiresAt, 'it cannot wait past the slot that is left').to.equal(
        '2026-11-20T13:40:00.000Z',
      );
      expect(answersOf(first.meeting)).to.deep.equal({ awa: 'accepted', lise: 'accepted', sol: 'pending' });
      expect(await app.models.Engagement.countDocuments({ claims: { $exists: true } })).to.equal(0);
      const last = await sol.ok('meeting:accept', { id });
      expect(last.meeting).to.deep.include({ state: 'confirmed', slotId: 'd1-1440' });
      expect(last.meeting.table?.id, 'Sol joins by video').to.equal('t4');
    });

    it('cannot be settled on a slot in which one of them is taken', async () => {
      const { id } = await propose(['d1-1400', 'd1-1440'], ['lise', 'sol']);
      await ibra.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      const error = await refusedUntouched(sol, 'meeting:accept', { id, slotId: 'd1-1400' });
      expect(error.code).to.equal('slot_taken');
    });

    it('ends with the first refusal', async () => {
      const { id } = await propose(['d1-1440'], ['lise', 'sol']);
      await lise.ok('meeting:accept', { id });
      const { meeting } = await sol.ok('meeting:decline', { id, reason: 'Pas le temps' });
      expect(meeting).to.deep.include({ state: 'declined', reason: 'Pas le temps', expiresAt: null });
      expect(answersOf(meeting)).to.deep.equal({ awa: 'accepted', lise: 'accepted', sol: 'declined' });
    });
  });

  describe('answering for somebody else', () => {
    it('a delegate may, and the history says so', async () => {
      const { id } = await propose(['d1-1440'], ['marc']);
      const { meeting } = await lise.ok('meeting:accept', { id });
      expect(answersOf(meeting)).to.deep.equal({ awa: 'accepted', marc: 'accepted' });
      expect((await historyOf(id))[1]).to.deep.include({
        by: { id: 'lise', name: 'Lise Rochegude' },
        onBehalfOf: { id: 'marc', name: 'Marc Vercoiran' },
      });
    });

    it('an officer may for her own organisation, an élu may not for the officer', async () => {
      const mine = await propose(['d1-1440'], ['ibra'], lise);
      expect((await awa.ok('meeting:accept', { id: mine.id })).meeting.state).to.equal('confirmed');
      const hers = await propose(['d1-1500'], ['awa'], lise);
      expect((await refusedUntouched(ibra, 'meeting:accept', { id: hers.id })).code).to.equal('forbidden');
    });

    it('two colleagues of one meeting have to be told apart', async () => {
      const { id } = await propose(['d1-1440'], ['marc', 'ibra'], sol);
      const both = await propose(['d1-1440'], ['ibra', 'awa'], sol);
      expect((await awa.ok('meeting:accept', { id })).meeting.state).to.equal('proposed');
      const answered = await awa.ok('meeting:accept', { id: both.id, onBehalfOf: 'ibra' });
      expect(answersOf(answered.meeting)).to.deep.equal({
        sol: 'accepted',
        ibra: 'accepted',
        awa: 'pending',
      });
      await app.models.Participant.updateOne({ _id: 'ibra' }, { $set: { delegateIds: ['lise'] } });
      const unclear = await propose(['d1-1500'], ['marc', 'ibra'], sol);
      expect((await refusedUntouched(lise, 'meeting:accept', { id: unclear.id })).message).to.equal(
        'onBehalfOf: say for which of your colleagues you answer',
      );
    });

    it('staff may for anybody, by name', async () => {
      const { id } = await propose(['d1-1440']);
      const unnamed = await refusedUntouched(staff, 'meeting:accept', { id });
      expect(unnamed.fields).to.deep.equal([{ path: 'onBehalfOf', message: 'must be one of lise' }]);
      expect((await refusedUntouched(staff, 'meeting:accept', { id, onBehalfOf: 'sol' })).code).to.equal(
        'forbidden',
      );
      const { meeting } = await staff.ok('meeting:accept', { id, onBehalfOf: 'lise' });
      expect(meeting.state).to.equal('confirmed');
    });
  });

  describe('declining', () => {
    it('tells why and ends the wait', async () => {
      const { id } = await propose(['d1-1440']);
      const { meeting, displaced } = await lise.ok('meeting:decline', { id, reason: 'Déjà un partenaire' });
      expect(meeting).to.deep.include({ rev: 1, state: 'declined', reason: 'Déjà un partenaire' });
      expect(displaced).to.deep.equal([]);
      expect((await historyOf(id))[1]).to.deep.include({ action: 'declined', note: 'Déjà un partenaire' });
    });

    it('is for those who were asked, while it waits, and once per key', async () => {
      const { id } = await propose(['d1-1440']);
      expect((await refusedUntouched(awa, 'meeting:decline', { id })).code).to.equal('wrong_state');
      expect((await refusedUntouched(sol, 'meeting:decline', { id })).code).to.equal('forbidden');
      const first = await lise.ok('meeting:decline', { id, key: 'decline-0001' });
      expect(await lise.ok('meeting:decline', { id, key: 'decline-0001' })).to.deep.equal(first);
      expect((await refusedUntouched(lise, 'meeting:decline', { id })).code).to.equal('wrong_state');
      const confirmed = await book();
      expect((await refusedUntouched(lise, 'meeting:decline', { id: confirmed.id })).code).to.equal(
        'wrong_state',
      );
    });

    it('with an old revision is refused', async () => {
      const { id } = await propose(['d1-1440'], ['lise', 'sol']);
      await lise.ok('meeting:accept', { id });
      expect((await refusedUntouched(sol, 'meeting:decline', { id, rev: 0 })).code).to.equal('stale');
    });
  });
});
