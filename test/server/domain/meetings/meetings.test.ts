import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const offer = { listingId: 'offer-drome' };

describe('booking', () => {
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

  describe('booking an open slot', () => {
    it('confirms at once: both people and a table hold the slot', async () => {
      const { meeting, displaced } = await awa.ok('meeting:book', {
        ...offer,
        slotId: 'd1-1420',
        message: 'Bonjour',
      });
      expect(displaced).to.deep.equal([]);
      expect(meeting).to.deep.include({
        rev: 0,
        state: 'confirmed',
        slotId: 'd1-1420',
        requestedById: 'awa',
        proposedSlotIds: [],
        listing: {
          id: 'offer-drome',
          slug: 'offer-drome',
          kind: 'offer',
          title: 'Un technicien de l’eau et des pièces de rechange',
          organisationId: 'drome',
        },
        fromListing: null,
        message: 'Bonjour',
        reason: '',
        expiresAt: null,
      });
      expect(meeting.people.map(({ participant, answer }) => [participant.id, answer])).to.deep.equal([
        ['awa', 'accepted'],
        ['lise', 'accepted'],
      ]);
      const stored = await app.models.Meeting.findById(meeting.id).lean();
      expect(stored?.claims).to.deep.equal([
        'small·d1-1420·awa',
        'small·d1-1420·lise',
        `small·d1-1420·${meeting.table?.id}`,
      ]);
    });

    it('is refused for a fiche of one’s own organisation', async () => {
      const error = await refusedUntouched(lise, 'meeting:book', { ...offer, slotId: 'd1-1400' });
      expect(error.code).to.equal('wrong_state');
    });

    it('is refused where the holder did not open the slot, and names those that are open', async () => {
      const error = await refusedUntouched(awa, 'meeting:book', { ...offer, slotId: 'd1-1440' });
      expect(error).to.deep.equal({
        code: 'slot_not_open',
        message:
          'slot d1-1440 is not open on this fiche (open: d1-1400, d1-1420, d2-0900): propose it to its holder instead',
      });
    });

    it('is refused on a fiche that opened nothing, with a word for it', async () => {
      const error = await refusedUntouched(lise, 'meeting:book', {
        listingId: 'need-podor',
        slotId: 'd1-1400',
      });
      expect(error.code).to.equal('slot_not_open');
      expect(error.message).to.match(/open: none/);
    });

    it('is refused when somebody was first, with the nearest slots free for both, open ones marked', async () => {
      await sol.ok('meeting:book', { ...offer, slotId: 'd1-1420' });
      const error = await refusedUntouched(awa, 'meeting:book', { ...offer, slotId: 'd1-1420' });
      expect(error.code).to.equal('slot_taken');
      expect(error.alternatives?.map((slot) => [slot.id, slot.open])).to.deep.equal([
        ['d1-1400', true],
        ['d1-1440', false],
        ['d1-1500', false],
        ['d1-1520', false],
        ['d1-1540', false],
        ['d2-0900', true],
      ]);
      expect(error.message).to.equal(
        'slot d1-1420 is taken for Lise Rochegude; free for all: d1-1400, d1-1440, d1-1500, d1-1520, d1-1540, d2-0900',
      );
    });

    it('is refused once the slot is over, and while a fiche is not published', async () => {
      app.at('2026-11-20T14:21:00+01:00');
      const late = await refusedUntouched(awa, 'meeting:book', { ...offer, slotId: 'd1-1400' });
      app.at('2026-11-20T08:00:00+01:00');
      expect(late).to.deep.equal({
        code: 'slot_closed',
        message: 'slot d1-1400 is over: choose one that is still to come',
      });
      await app.models.Listing.updateOne({ _id: 'offer-drome' }, { $set: { status: 'partner-found' } });
      const closed = await refusedUntouched(awa, 'meeting:book', { ...offer, slotId: 'd1-1400' });
      expect(closed.code).to.equal('wrong_state');
    });

    it('is allowed in a slot that has begun: a guest who walks up is welcome', async () => {
      app.at('2026-11-20T14:05:00+01:00');
      const { meeting } = await awa.ok('meeting:book', { ...offer, slotId: 'd1-1400' });
      app.at('2026-11-20T08:00:00+01:00');
      expect(meeting.state).to.equal('confirmed');
    });

    it('is refused for a fiche that does not exist, or that one may not see', async () => {
      const unknown = await refusedUntouched(awa, 'meeting:book', { listingId: 'nope', slotId: 'd1-1400' });
      await app.models.Listing.updateOne({ _id: 'offer-drome' }, { $set: { status: 'draft' } });
      const draft = await refusedUntouched(awa, 'meeting:book', { ...offer, slotId: 'd1-1400' });
      expect([unknown.code, draft.code]).to.deep.equal(['not_found', 'not_found']);
    });

    it('on behalf of an élu of the same organisation is told in the history', async () => {
      const { meeting } = await awa.ok('meeting:book', { ...offer, slotId: 'd1-1400', onBehalfOf: 'ibra' });
      expect(meeting.requestedById).to.equal('ibra');
      const { history } = await ibra.ok('meeting:read', { id: meeting.id });
      expect(history.map(({ at: _, ...line }) => line)).to.deep.equal([
        {
          action: 'booked',
          by: { id: 'awa', name: 'Awa Ndoumbé-Sall' },
          onBehalfOf: { id: 'ibra', name: 'Ibra Thiamou' },
          before: null,
          after: { state: 'confirmed', slotId: 'd1-1400', tableId: meeting.table?.id },
          note: '',
        },
      ]);
    });

    it('on behalf of a stranger is refused', async () => {
      const error = await refusedUntouched(awa, 'meeting:book', {
        ...offer,
        slotId: 'd1-1400',
        onBehalfOf: 'sol',
      });
      expect(error).to.deep.equal({
        code: 'forbidden',
        message: 'you may not act for Sol Ibarrena: they can name you as a delegate',
      });
    });

    it('tells which proposals lost their slot by it', async () => {
      const rival = await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1400', 'd1-1440'] });
      await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440'] });
      const { displaced } = await awa.ok('meeting:book', { ...offer, slotId: 'd1-1400' });
      expect(displaced).to.deep.equal([rival.meeting.id]);
    });
  });

  describe('a command sent twice with the same key', () => {
    const key = 'key-00000001';

    it('books once and gets the first answer, even when the slot is closed meanwhile', async () => {
      const first = await awa.ok('meeting:book', { ...offer, slotId: 'd1-1400', key });
      await lise.ok('listing:open-slots', { id: 'offer-drome', slotIds: [] });
      expect(await awa.ok('meeting:book', { ...offer, slotId: 'd1-1400', key })).to.deep.equal(first);
      expect(await app.models.Meeting.countDocuments()).to.equal(1);
    });

    it('proposes once, even when the slot is over meanwhile', async () => {
      const proposal = { withIds: ['lise'], slotIds: ['d1-1400'], key };
      const first = await awa.ok('meeting:propose', proposal);
      app.at('2026-11-20T15:00:00+01:00');
      const second = await awa.ok('meeting:propose', proposal);
      app.at('2026-11-20T08:00:00+01:00');
      expect(second).to.deep.equal(first);
      expect(await app.models.Meeting.countDocuments()).to.equal(1);
    });

    it('places once, at once or later', async () => {
      const placed = { participantIds: ['awa', 'lise'], slotId: 'd1-1500', key };
      const [first, second] = await Promise.all([
        staff.ok('meeting:place', placed),
        staff.ok('meeting:place', placed),
      ]);
      expect(second).to.deep.equal(first);
      expect(await staff.ok('meeting:place', placed)).to.deep.equal(first);
      expect(await app.models.Meeting.countDocuments()).to.equal(1);
    });

    it('does not meet the key of another person', async () => {
      await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1400'], key });
      await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1400'], key });
      expect(await app.models.Meeting.countDocuments()).to.equal(2);
    });
  });
});
