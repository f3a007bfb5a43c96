import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const PLENARY: InputOf<'sitting:create'> = {
  kind: 'plenary',
  title: { fr: 'Plénière', en: 'Plenary' },
  roomId: 'salle-1',
  start: '2026-11-20T14:10:00+01:00',
  end: '2026-11-20T15:00:00+01:00',
  countries: ['SN'],
  themes: ['eau'],
};

describe('the programme', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, staff, nobody } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));

  describe('a session', () => {
    it('is added by staff and read by everybody, with the slots that it overlaps', async () => {
      const sitting = await staff.ok('sitting:create', PLENARY);
      expect(sitting).to.deep.equal({
        id: sitting.id,
        rev: 0,
        kind: 'plenary',
        title: { fr: 'Plénière', en: 'Plenary' },
        roomId: 'salle-1',
        roomName: 'Salle 1',
        start: '2026-11-20T13:10:00.000Z',
        end: '2026-11-20T14:00:00.000Z',
        slotIds: ['d1-1400', 'd1-1420', 'd1-1440'],
        countries: ['SN'],
        themes: ['eau'],
        attendeeCount: 0,
        attending: false,
      });
      expect(await nobody.ok('programme:read', {})).to.deep.equal([sitting]);
    });

    it('has its room for itself, to the minute', async () => {
      await staff.ok('sitting:create', PLENARY);
      const after = { ...PLENARY, start: PLENARY.end, end: '2026-11-20T16:00:00+01:00' };
      const error = await refusal(staff, 'sitting:create', { ...after, start: '2026-11-20T14:55:00+01:00' });
      expect(error).to.deep.equal({
        code: 'slot_taken',
        message: 'Salle 1 is taken by "Plénière": choose another room or time',
      });
      await staff.ok('sitting:create', after);
      await staff.ok('sitting:create', { ...PLENARY, roomId: 'salle-2' });
      expect((await nobody.ok('programme:read', {})).map((one) => [one.start, one.roomId])).to.deep.equal([
        ['2026-11-20T13:10:00.000Z', 'salle-1'],
        ['2026-11-20T13:10:00.000Z', 'salle-2'],
        ['2026-11-20T14:00:00.000Z', 'salle-1'],
      ]);
    });

    it('sent twice with one key is added once', async () => {
      const keyed = { ...PLENARY, key: 'sitting-001' };
      const [first, second] = await Promise.all([
        staff.ok('sitting:create', keyed),
        staff.ok('sitting:create', keyed),
      ]);
      expect(second).to.deep.equal(first);
      expect(await app.models.Sitting.countDocuments()).to.equal(1);
    });

    it('needs a room of the edition and an end after its start', async () => {
      const room = await refusal(staff, 'sitting:create', { ...PLENARY, roomId: 'loft' });
      expect(room.message).to.equal('no room "loft" in this edition (rooms: salle-1, salle-2)');
      const end = await refusal(staff, 'sitting:create', { ...PLENARY, end: PLENARY.start });
      expect(end.fields?.[0]?.path).to.equal('end');
      expect((await refusal(awa, 'sitting:create', PLENARY)).code).to.equal('forbidden');
      await app.models.Edition.updateOne({}, { $set: { rooms: [] }, $inc: { rev: 1 } });
      expect((await refusal(staff, 'sitting:create', PLENARY)).message).to.match(/rooms: none yet/);
    });
  });

  describe('being expected there', () => {
    let sittingId: string;
    beforeEach(async () => {
      sittingId = (await staff.ok('sitting:create', PLENARY)).id;
    });
    const attend = (who: TestClient, attending: boolean, onBehalfOf?: string) =>
      who.ok('sitting:attend', { sittingId, attending, ...(onBehalfOf ? { onBehalfOf } : {}) });

    it('takes the slots: nobody can book them', async () => {
      const sitting = await attend(lise, true);
      expect([sitting.attendeeCount, sitting.attending]).to.deep.equal([1, true]);
      const error = await refusal(awa, 'meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      expect(error.code).to.equal('slot_taken');
      expect(error.alternatives?.[0]?.id).to.equal('d1-1500');
    });

    it('is refused when a meeting is in the way, which it names', async () => {
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
      expect(await refusal(lise, 'sitting:attend', { sittingId, attending: true })).to.deep.equal({
        code: 'slot_taken',
        message: 'you are taken at that time (d1-1420): move or cancel that first',
      });
    });

    it('twice is once, and no longer is no longer', async () => {
      await attend(lise, true);
      expect((await attend(lise, true)).attendeeCount).to.equal(1);
      expect((await attend(lise, false)).attending).to.equal(false);
      expect((await attend(lise, false)).attendeeCount).to.equal(0);
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    });

    it('can be said for an élu, not for a stranger', async () => {
      const sitting = await attend(awa, true, 'ibra');
      expect([sitting.attendeeCount, sitting.attending]).to.deep.equal([1, true]);
      const programme = async (who: TestClient) => (await who.ok('programme:read', {}))[0]?.attending;
      expect([await programme(ibra), await programme(awa)]).to.deep.equal([true, false]);
      const stranger = await refusal(awa, 'sitting:attend', {
        sittingId,
        attending: true,
        onBehalfOf: 'lise',
      });
      expect(stranger.code).to.equal('forbidden');
    });

    it('outside the hours of meetings claims nothing and meets nothing', async () => {
      for (const hour of ['18', '19']) {
        const evening = await staff.ok('sitting:create', {
          ...PLENARY,
          start: `2026-11-20T${hour}:00:00+01:00`,
          end: `2026-11-20T${hour}:30:00+01:00`,
        });
        const sitting = await lise.ok('sitting:attend', { sittingId: evening.id, attending: true });
        expect([sitting.attendeeCount, sitting.slotIds]).to.deep.equal([1, []]);
      }
      expect(await app.models.Attendance.countDocuments({ claims: { $exists: true } })).to.equal(0);
    });

    it('needs a session that exists and somebody who is signed in', async () => {
      const input = { sittingId: 'nope', attending: true };
      expect((await refusal(lise, 'sitting:attend', input)).code).to.equal('not_found');
      expect((await refusal(nobody, 'sitting:attend', input)).code).to.equal('not_signed_in');
    });

    it('follows the grid when it changes: new slots are taken too', async () => {
      await attend(lise, true);
      const edition = await app.models.Edition.findOne().lean();
      await staff.ok('edition:edit', {
        rev: edition!.rev,
        name: 'Petites Rencontres',
        place: 'Montreuil',
        timeZone: 'Europe/Paris',
        windows: [{ date: '2026-11-20', start: '14:00', end: '16:00' }],
        tableCount: 4,
        slotMinutes: 10,
        changeoverMinutes: 0,
      });
      const [attendance] = await app.models.Attendance.find().lean();
      expect(attendance?.claims).to.deep.equal([
        'small·d1-1410·lise',
        'small·d1-1420·lise',
        'small·d1-1430·lise',
        'small·d1-1440·lise',
        'small·d1-1450·lise',
      ]);
      await lise.ok('listing:open-slots', { id: 'offer-drome', slotIds: ['d1-1430', 'd1-1500'] });
      expect(
        (await refusal(awa, 'meeting:book', { listingId: 'offer-drome', slotId: 'd1-1430' })).code,
      ).to.equal('slot_taken');
    });
  });

  describe('time for oneself', () => {
    it('cannot be booked, until it is given back', async () => {
      const agenda = await lise.ok('busy:set', { slotIds: ['d1-1420', 'd1-1400', 'd1-1420'], busy: true });
      expect(agenda.busySlotIds).to.deep.equal(['d1-1400', 'd1-1420']);
      const error = await refusal(awa, 'meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      expect(error.code).to.equal('slot_taken');
      const after = await lise.ok('busy:set', { slotIds: ['d1-1400'], busy: false });
      expect(after.busySlotIds).to.deep.equal(['d1-1420']);
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    });

    it('is all or nothing: one slot taken and none is kept', async () => {
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
      const error = await refusal(lise, 'busy:set', { slotIds: ['d1-1400', 'd1-1420'], busy: true });
      expect(error).to.deep.equal({
        code: 'slot_taken',
        message: 'you are taken at that time (d1-1420): move or cancel that first',
      });
    });

    it('kept twice is kept once; given back twice is given back', async () => {
      for (const busy of [true, true, false, false]) {
        const agenda = await lise.ok('busy:set', { slotIds: ['d1-1400'], busy });
        expect(agenda.busySlotIds).to.deep.equal(busy ? ['d1-1400'] : []);
      }
    });

    it('is set for an élu by who may act for him, not by a stranger', async () => {
      const agenda = await lise.ok('busy:set', { slotIds: ['d1-1400'], busy: true, onBehalfOf: 'marc' });
      expect([agenda.participantId, agenda.busySlotIds]).to.deep.equal(['marc', ['d1-1400']]);
      const stranger = { slotIds: ['d1-1400'], busy: true, onBehalfOf: 'marc' };
      expect((await refusal(awa, 'busy:set', stranger)).code).to.equal('forbidden');
    });

    it('is made of slots of the grid that are to come', async () => {
      expect((await refusal(lise, 'busy:set', { slotIds: [], busy: true })).code).to.equal('bad_input');
      expect((await refusal(lise, 'busy:set', { slotIds: ['d5-1400'], busy: true })).code).to.equal(
        'slot_closed',
      );
      app.at('2026-11-20T14:30:00+01:00');
      const over = await refusal(lise, 'busy:set', { slotIds: ['d1-1400'], busy: true });
      app.at('2026-11-20T08:00:00+01:00');
      expect(over.code).to.equal('slot_closed');
    });
  });
});
