import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const offer = { listingId: 'offer-drome' };

describe('proposing, placing and reading meetings', () => {
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

  describe('proposing', () => {
    it('claims nothing: the slots stay free for others', async () => {
      const { meeting, displaced } = await awa.ok('meeting:propose', {
        listingId: 'offer-drome',
        withIds: ['lise', 'sol'],
        slotIds: ['d1-1440', 'd1-1500', 'd1-1440'],
        subject: 'Pompes',
        message: 'Parlons-en',
      });
      expect(displaced).to.deep.equal([]);
      expect(meeting).to.deep.include({
        state: 'proposed',
        slotId: null,
        table: null,
        proposedSlotIds: ['d1-1440', 'd1-1500'],
        subject: 'Pompes',
        message: 'Parlons-en',
      });
      expect(meeting.people.map(({ participant, answer }) => [participant.id, answer])).to.deep.equal([
        ['awa', 'accepted'],
        ['lise', 'pending'],
        ['sol', 'pending'],
      ]);
      expect(await app.models.Engagement.countDocuments({ claims: { $exists: true } })).to.equal(0);
    });

    it('to oneself, or twice to the same person, is refused', async () => {
      const self = await refusedUntouched(awa, 'meeting:propose', { withIds: ['awa'], slotIds: ['d1-1440'] });
      expect(self.fields).to.deep.equal([
        { path: 'withIds', message: 'must not contain the person who asks' },
      ]);
      const twice = await refusedUntouched(awa, 'meeting:propose', {
        withIds: ['lise', 'lise'],
        slotIds: ['d1-1440'],
      });
      expect(twice.code).to.equal('bad_input');
    });

    it('to nobody, to staff or to somebody unknown is refused', async () => {
      const codes = [];
      for (const withIds of [[], ['staff'], ['nobody']]) {
        codes.push((await refusedUntouched(awa, 'meeting:propose', { withIds, slotIds: ['d1-1440'] })).code);
      }
      expect(codes).to.deep.equal(['bad_input', 'bad_input', 'not_found']);
    });

    it('a slot outside the grid, over, or already begun is refused', async () => {
      app.at('2026-11-20T14:25:00+01:00');
      const messages = [];
      for (const slotId of ['d1-1430', 'd1-1400', 'd1-1420']) {
        const error = await refusedUntouched(awa, 'meeting:propose', {
          withIds: ['lise'],
          slotIds: [slotId],
        });
        messages.push([error.code, error.message.split(':')[0]]);
      }
      app.at('2026-11-20T08:00:00+01:00');
      expect(messages).to.deep.equal([
        ['slot_closed', 'slot d1-1430 is not in the grid of this edition'],
        ['slot_closed', 'slot d1-1400 is over'],
        ['slot_closed', 'slot d1-1420 has begun'],
      ]);
    });

    it('about a draft of somebody else is refused: its title is not theirs to see', async () => {
      await app.models.Listing.updateOne({ _id: 'offer-drome' }, { $set: { status: 'draft' } });
      const input = { listingId: 'offer-drome', withIds: ['lise'], slotIds: ['d1-1440'] };
      expect((await refusedUntouched(awa, 'meeting:propose', input)).code).to.equal('not_found');
    });

    it('staff ask for somebody, never for themselves', async () => {
      const unnamed = { withIds: ['lise'], slotIds: ['d1-1440'] };
      const booking = { ...offer, slotId: 'd1-1400' };
      for (const error of [
        await refusedUntouched(staff, 'meeting:propose', unnamed),
        await refusedUntouched(staff, 'meeting:book', booking),
      ]) {
        expect(error.fields).to.deep.equal([{ path: 'onBehalfOf', message: 'must name a participant' }]);
      }
      const { meeting } = await staff.ok('meeting:propose', {
        withIds: ['lise'],
        slotIds: ['d1-1440'],
        onBehalfOf: 'awa',
      });
      expect(meeting.requestedById).to.equal('awa');
    });
  });

  describe('placing', () => {
    it('seats people at the table that staff chose, without asking', async () => {
      const { meeting } = await staff.ok('meeting:place', {
        participantIds: ['awa', 'lise', 'ibra'],
        slotId: 'd1-1500',
        tableId: 't2',
        listingId: 'offer-drome',
        subject: 'À trois',
      });
      expect(meeting).to.deep.include({ state: 'confirmed', slotId: 'd1-1500', subject: 'À trois' });
      expect(meeting.table?.id).to.equal('t2');
      expect(meeting.people.map((one) => one.answer)).to.deep.equal(['accepted', 'accepted', 'accepted']);
    });

    it('is for staff only', async () => {
      const input = { participantIds: ['awa', 'lise'], slotId: 'd1-1500' };
      const error = await refusedUntouched(awa, 'meeting:place', input);
      expect(error).to.deep.equal({
        code: 'forbidden',
        message: 'meeting:place is not for you: it is for staff',
      });
      const nobody = await app.as(null);
      expect((await refusedUntouched(nobody, 'meeting:place', input)).code).to.equal('not_signed_in');
    });

    it('needs two different people, who are not staff', async () => {
      const codes = [];
      for (const participantIds of [['awa'], ['awa', 'awa'], ['awa', 'staff'], ['awa', 'nobody']]) {
        codes.push(
          (await refusedUntouched(staff, 'meeting:place', { participantIds, slotId: 'd1-1500' })).code,
        );
      }
      expect(codes).to.deep.equal(['bad_input', 'bad_input', 'bad_input', 'not_found']);
    });
  });

  describe('reading', () => {
    it('is for the people concerned, who acts for them, and staff', async () => {
      const { meeting } = await ibra.ok('meeting:book', { ...offer, slotId: 'd1-1400' });
      for (const reader of [ibra, awa, lise, staff]) {
        expect((await reader.ok('meeting:read', { id: meeting.id })).meeting.id).to.equal(meeting.id);
      }
      expect(await sol.refused('meeting:read', { id: meeting.id })).to.deep.equal({
        code: 'forbidden',
        message: 'this meeting is between other people',
      });
    });

    it('of a meeting that does not exist is not found', async () => {
      expect((await awa.refused('meeting:read', { id: 'nope' })).code).to.equal('not_found');
    });
  });
});
