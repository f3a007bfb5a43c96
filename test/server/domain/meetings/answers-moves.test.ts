import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { HistoryEntryView, MeetingView } from '../../../../server/contract/meetings.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('moving and cancelling meetings', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let marc: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, marc, sol, staff } = await everybody(app));
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

  describe('cancelling', () => {
    it('gives the place back at once and keeps the history', async () => {
      const { id, table } = await book();
      const { meeting } = await lise.ok('meeting:cancel', { id, reason: 'Train supprimé' });
      expect(meeting).to.deep.include({ state: 'cancelled', reason: 'Train supprimé', slotId: 'd1-1400' });
      expect((await app.models.Meeting.findById(id).lean())?.claims).to.equal(undefined);
      const place = { slotId: 'd1-1400', tableId: table?.id };
      expect((await historyOf(id))[1]).to.deep.include({
        action: 'cancelled',
        note: 'Train supprimé',
        before: { state: 'confirmed', ...place },
        after: { state: 'cancelled', ...place },
      });
      expect(
        (await sol.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' })).meeting.state,
      ).to.equal('confirmed');
    });

    it('takes a proposal back', async () => {
      const { id } = await propose(['d1-1440']);
      expect((await awa.ok('meeting:cancel', { id })).meeting).to.deep.include({
        state: 'cancelled',
        expiresAt: null,
      });
    });

    it('is for the people concerned and staff, while there is something to cancel', async () => {
      const { id } = await book();
      expect((await refusedUntouched(sol, 'meeting:cancel', { id })).code).to.equal('forbidden');
      expect((await refusedUntouched(awa, 'meeting:cancel', { id, rev: 7 })).code).to.equal('stale');
      const first = await staff.ok('meeting:cancel', { id, key: 'cancel-0001' });
      expect(await staff.ok('meeting:cancel', { id, key: 'cancel-0001' })).to.deep.equal(first);
      expect((await refusedUntouched(awa, 'meeting:cancel', { id })).code).to.equal('wrong_state');
    });
  });

  describe('moving', () => {
    it('keeps the identity, frees the old place and takes the new one', async () => {
      const { id, table } = await book();
      const { meeting } = await lise.ok('meeting:move', { id, slotId: 'd1-1520' });
      expect(meeting).to.deep.include({ id, rev: 1, state: 'confirmed', slotId: 'd1-1520' });
      expect((await app.models.Meeting.findById(id).lean())?.claims).to.deep.equal([
        'small·d1-1520·awa',
        'small·d1-1520·lise',
        `small·d1-1520·${meeting.table?.id}`,
      ]);
      expect((await historyOf(id))[1]).to.deep.include({
        action: 'moved',
        before: { state: 'confirmed', slotId: 'd1-1400', tableId: table?.id },
        after: { state: 'confirmed', slotId: 'd1-1520', tableId: meeting.table?.id },
      });
    });

    it('to another table of the same slot is for staff', async () => {
      const { id, table } = await book();
      const other = table?.id === 't1' ? 't2' : 't1';
      expect((await refusedUntouched(awa, 'meeting:move', { id, tableId: other })).code).to.equal(
        'forbidden',
      );
      const { meeting } = await staff.ok('meeting:move', { id, tableId: other });
      expect([meeting.slotId, meeting.table?.id]).to.deep.equal(['d1-1400', other]);
    });

    it('onto somebody else is refused with alternatives, nothing changed', async () => {
      const mine = await book('d1-1400');
      const theirs = await sol.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
      const people = await refusedUntouched(awa, 'meeting:move', { id: mine.id, slotId: 'd1-1420' });
      expect(people.code).to.equal('slot_taken');
      expect(people.alternatives?.[0]?.id, 'nearest').to.equal('d1-1440');
      const placed = await staff.ok('meeting:place', { participantIds: ['ibra', 'marc'], slotId: 'd1-1420' });
      const table = await refusedUntouched(staff, 'meeting:move', {
        id: placed.meeting.id,
        tableId: theirs.meeting.table?.id,
      });
      expect(table.message).to.match(/^slot d1-1420 is taken for table 4; free for all: /);
    });

    it('needs a slot or a table that exists, and a confirmed meeting', async () => {
      const { id } = await book();
      const errors = [];
      for (const input of [{}, { slotId: 'd9-0000' }, { slotId: 'tomorrow' }, { tableId: 't99' }]) {
        errors.push((await refusedUntouched(staff, 'meeting:move', { id, ...input })).code);
      }
      expect(errors).to.deep.equal(['bad_input', 'slot_closed', 'bad_input', 'not_found']);
      const proposal = await propose(['d1-1440']);
      const input = { id: proposal.id, slotId: 'd1-1500' };
      expect((await refusedUntouched(awa, 'meeting:move', input)).code).to.equal('wrong_state');
    });

    it('is not for strangers, nor with an old revision, and once per key', async () => {
      const { id } = await book();
      expect((await refusedUntouched(sol, 'meeting:move', { id, slotId: 'd1-1520' })).code).to.equal(
        'forbidden',
      );
      const first = await awa.ok('meeting:move', { id, slotId: 'd1-1520', rev: 0, key: 'move-000001' });
      const again = await awa.ok('meeting:move', { id, slotId: 'd1-1520', rev: 0, key: 'move-000001' });
      expect(again).to.deep.equal(first);
      expect((await refusedUntouched(awa, 'meeting:move', { id, slotId: 'd1-1540', rev: 0 })).code).to.equal(
        'stale',
      );
    });

    it('names the proposals that lost their slot by it', async () => {
      const { id } = await book();
      const rival = await propose(['d1-1520'], ['lise'], sol);
      expect((await awa.ok('meeting:move', { id, slotId: 'd1-1520' })).displaced).to.deep.equal([rival.id]);
    });

    it('an élu may move his own meeting', async () => {
      const { id } = await propose(['d1-1440'], ['marc']);
      await marc.ok('meeting:accept', { id });
      expect((await marc.ok('meeting:move', { id, slotId: 'd1-1500' })).meeting.slotId).to.equal('d1-1500');
    });
  });
});
