import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { wrongWorkshops } from '../../../storm/workshops.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { slow } from '../../../support/slow.ts';
import { drained, everybody, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

const CALL: Omit<InputOf<'workshop:call'>, 'rev'> = {
  deadline: '2026-11-20T12:00:00+01:00',
  windows: [{ date: '2026-11-20', start: '14:00', end: '15:00' }],
  rooms: ['Salle 1'],
};

const PROPOSAL: InputOf<'workshop:propose'> = {
  title: 'Des compteurs que tout le village sait lire',
  summary: 'Comment nous avons dessiné les compteurs avec les femmes du village, et ce qui a changé.',
  language: 'fr',
  themes: ['eau'],
  speakerIds: ['awa'],
};

describe('micro-ateliers', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, sol, staff, nobody } = await everybody(app));
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));
  const openCall = (changes: Partial<typeof CALL> = {}) =>
    staff.ok('workshop:call', { rev: 0, ...CALL, ...changes });

  describe('the call', () => {
    it('gives times and rooms, and makes the rooms that are new', async () => {
      expect(await staff.ok('workshop:list', {})).to.deep.equal({ call: null, workshops: [] });
      const edition = await openCall({ rooms: ['Salle 1', 'Le Loft'] });
      expect(edition.rooms.map((room) => room.name)).to.deep.equal(['Salle 1', 'Salle 2', 'Le Loft']);
      const { call } = await lise.ok('workshop:list', {});
      expect(call).to.deep.include({ open: true, slotMinutes: 20, deadline: '2026-11-20T11:00:00.000Z' });
      expect(call?.rooms.map((room) => room.name)).to.deep.equal(['Salle 1', 'Le Loft']);
      expect(call?.times).to.deep.equal([
        { id: '20261120-1400', start: '2026-11-20T13:00:00.000Z', end: '2026-11-20T13:20:00.000Z' },
        { id: '20261120-1420', start: '2026-11-20T13:20:00.000Z', end: '2026-11-20T13:40:00.000Z' },
        { id: '20261120-1440', start: '2026-11-20T13:40:00.000Z', end: '2026-11-20T14:00:00.000Z' },
      ]);
    });

    it('is opened by staff alone, at the revision that was read, with times that are times', async () => {
      expect((await refusal(lise, 'workshop:call', { rev: 0, ...CALL })).code).to.equal('forbidden');
      expect((await refusal(staff, 'workshop:call', { rev: 7, ...CALL })).code).to.equal('stale');
      const short = [{ date: '2026-11-20', start: '14:00', end: '14:10' }];
      expect(await refusal(staff, 'workshop:call', { rev: 0, ...CALL, windows: short })).to.deep.include({
        code: 'bad_input',
        message: 'windows: none of the stretches is as long as 20 minutes',
      });
      const crossed = [...CALL.windows, { date: '2026-11-20', start: '14:10', end: '15:00' }];
      const error = await refusal(staff, 'workshop:call', { rev: 0, ...CALL, windows: crossed });
      expect(error.message).to.equal('windows: 20261120-1400 and 20261120-1410 overlap');
    });

    it('does not take the place of one that is in the programme', async () => {
      await openCall();
      const { id, rev } = await awa.ok('workshop:propose', PROPOSAL);
      await staff.ok('workshop:place', { id, rev, timeId: '20261120-1440', roomId: 'salle-1' });
      const later = [{ date: '2026-11-20', start: '14:00', end: '14:40' }];
      const error = await refusal(staff, 'workshop:call', { rev: 1, ...CALL, windows: later });
      expect(error).to.deep.include({
        code: 'wrong_state',
        message: `"${PROPOSAL.title}" would lose the time or room: take them out of the programme first`,
      });
    });
  });

  describe('a proposal', () => {
    it('is in the name of the organisation, seen by it and by staff until it is in the programme', async () => {
      await openCall();
      const proposed = await awa.ok('workshop:propose', { ...PROPOSAL, preferred: ['20261120-1420'] });
      expect(proposed).to.deep.include({
        state: 'submitted',
        place: null,
        sittingId: null,
        mine: true,
        preferred: ['20261120-1420'],
      });
      expect(proposed.organisation?.id).to.equal('podor');
      for (const who of [awa, ibra, staff]) {
        expect((await who.ok('workshop:list', {})).workshops.map((one) => one.id)).to.deep.equal([
          proposed.id,
        ]);
      }
      expect((await lise.ok('workshop:list', {})).workshops).to.deep.equal([]);
    });

    it('sent twice with one key is made once', async () => {
      await openCall();
      const [first, second] = await Promise.all([
        awa.ok('workshop:propose', { ...PROPOSAL, key: 'mw-00001' }),
        awa.ok('workshop:propose', { ...PROPOSAL, key: 'mw-00001' }),
      ]);
      expect(second.id).to.equal(first.id);
      expect(await app.models.Workshop.countDocuments()).to.equal(1);
    });

    it('needs a call, a deadline to come (staff excepted), an organisation and its own people', async () => {
      expect((await refusal(awa, 'workshop:propose', PROPOSAL)).code).to.equal('wrong_state');
      await openCall();
      expect((await refusal(nobody, 'workshop:propose', PROPOSAL)).code).to.equal('not_signed_in');
      const stranger = { ...PROPOSAL, speakerIds: ['sol'] };
      expect((await refusal(awa, 'workshop:propose', stranger)).code).to.equal('forbidden');
      const unknown = { ...PROPOSAL, preferred: ['20261120-1900'] };
      expect((await refusal(awa, 'workshop:propose', unknown)).code).to.equal('bad_input');
      const empty = { ...PROPOSAL, speakerIds: [] };
      expect((await refusal(awa, 'workshop:propose', empty)).fields?.[0]?.path).to.equal('speakerIds');
      expect((await refusal(staff, 'workshop:propose', PROPOSAL)).code).to.equal('bad_input');
      app.at('2026-11-20T12:00:01+01:00');
      expect((await refusal(awa, 'workshop:propose', PROPOSAL)).code).to.equal('deadline_passed');
      const late = await staff.ok('workshop:propose', { ...PROPOSAL, onBehalfOf: 'awa' });
      expect(late.organisation?.id).to.equal('podor');
    });

    it('is changed and withdrawn by its people, at the revision that they read', async () => {
      await openCall();
      const { id } = await awa.ok('workshop:propose', PROPOSAL);
      expect((await refusal(lise, 'workshop:edit', { id, rev: 0, title: 'Autre chose' })).code).to.equal(
        'forbidden',
      );
      const edited = await ibra.ok('workshop:edit', { id, rev: 0, title: 'Un autre titre' });
      expect(edited).to.deep.include({ title: 'Un autre titre', rev: 1 });
      expect((await refusal(awa, 'workshop:edit', { id, rev: 0, title: 'Trop tard' })).code).to.equal(
        'stale',
      );
      expect((await refusal(lise, 'workshop:withdraw', { id })).code).to.equal('forbidden');
      expect((await awa.ok('workshop:withdraw', { id })).state).to.equal('withdrawn');
      expect((await refusal(awa, 'workshop:edit', { id, rev: 2, title: 'Encore une' })).code).to.equal(
        'wrong_state',
      );
    });
  });

  describe('in the programme', () => {
    const place = (id: string, rev: number, timeId = '20261120-1420', roomId = 'salle-1') => ({
      id,
      rev,
      timeId,
      roomId,
    });

    it('takes its room and its people, by the claims of a meeting, and everybody reads it', async () => {
      await openCall();
      const { id, rev } = await awa.ok('workshop:propose', { ...PROPOSAL, title: 'Lire son compteur' });
      const bystander = await (await app.as('lise')).socket();
      const facts = factsOn(bystander);
      const placed = await staff.ok('workshop:place', place(id, rev));
      expect(placed).to.deep.include({ state: 'programmed', attendeeCount: 0, sittingId: `mw-${id}` });
      await drained(bystander);
      expect(facts.map((fact) => fact.name)).to.deep.equal(['sitting:changed', 'workshop:changed']);
      const [sitting] = await nobody.ok('programme:read', {});
      expect(sitting).to.deep.include({
        kind: 'micro-workshop',
        title: { fr: 'Lire son compteur' },
        roomName: 'Salle 1',
        slotIds: ['d1-1420'],
      });
      const agenda = await awa.ok('agenda:read', {});
      expect(agenda.sittings.map((one) => one.id)).to.deep.equal([`mw-${id}`]);
      // Awa cannot be at a table then.
      const meeting = { listingId: 'offer-drome', slotId: 'd1-1420' };
      expect((await awa.refused('meeting:book', meeting)).code).to.equal('slot_taken');
      expect((await lise.ok('workshop:list', {})).workshops.map((one) => one.id)).to.deep.equal([id]);
      expect(
        (await awa.refused('sitting:attend', { sittingId: `mw-${id}`, attending: false })).code,
      ).to.equal('wrong_state');
    });

    it('does not come where somebody sits at a table or is elsewhere, nor into a taken room', async () => {
      await openCall({ rooms: ['Salle 1', 'Salle 2'] });
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
      const first = await awa.ok('workshop:propose', PROPOSAL);
      const error = await staff.refused('workshop:place', place(first.id, 0));
      expect(error).to.deep.include({
        code: 'slot_taken',
        message: `"${PROPOSAL.title}" does not fit at 20261120-1420: Awa Ndoumbé-Sall must be elsewhere then`,
      });
      const [unplaced] = (await staff.ok('workshop:list', {})).workshops;
      expect(unplaced).to.deep.include({ state: 'submitted', place: null, attendeeCount: 0 });
      expect(await app.models.Attendance.countDocuments()).to.equal(0);
      await staff.ok('workshop:place', place(first.id, unplaced!.rev, '20261120-1440'));
      const second = await sol.ok('workshop:propose', {
        ...PROPOSAL,
        title: 'Juntas de agua',
        speakerIds: ['sol'],
      });
      const taken = await staff.refused('workshop:place', place(second.id, 0, '20261120-1440'));
      expect(taken.code).to.equal('slot_taken');
      expect(await app.models.Attendance.countDocuments({ participantIds: 'sol' })).to.equal(0);
    });

    it('moves with its audience, and is as before when the new place is refused', async () => {
      await openCall({ rooms: ['Salle 1', 'Salle 2'] });
      const first = await awa.ok('workshop:propose', PROPOSAL);
      const placed = await staff.ok('workshop:place', place(first.id, 0));
      await lise.ok('sitting:attend', { sittingId: `mw-${first.id}`, attending: true });
      await sol.ok('sitting:attend', { sittingId: `mw-${first.id}`, attending: true });
      const moved = await staff.ok('workshop:place', place(first.id, placed.rev, '20261120-1440', 'salle-2'));
      expect(moved.place).to.deep.include({ timeId: '20261120-1440', roomName: 'Salle 2' });
      expect(moved.attendeeCount).to.equal(2);
      expect((await lise.ok('agenda:read', {})).sittings[0]?.slotIds).to.deep.equal(['d1-1440']);
      // Her old time is free again, her new one is not.
      await awa.ok('busy:set', { slotIds: ['d1-1420'], busy: true });
      const error = await staff.refused('workshop:place', place(first.id, moved.rev, '20261120-1420'));
      expect(error.code).to.equal('slot_taken');
      const [still] = (await staff.ok('workshop:list', {})).workshops;
      expect(still?.place).to.deep.equal(moved.place);
      expect(still?.attendeeCount).to.equal(2);
      expect((await awa.refused('busy:set', { slotIds: ['d1-1440'], busy: true })).code).to.equal(
        'slot_taken',
      );
    });

    it('leaves it by staff, or when it is withdrawn: room and people are free', async () => {
      await openCall();
      const { id } = await awa.ok('workshop:propose', PROPOSAL);
      const { rev } = await staff.ok('workshop:place', place(id, 0));
      expect((await refusal(awa, 'workshop:unplace', { id })).code).to.equal('forbidden');
      const out = await staff.ok('workshop:unplace', { id });
      expect(out).to.deep.include({ state: 'submitted', place: null });
      expect(await app.models.Sitting.countDocuments({ removedAt: null })).to.equal(0);
      await staff.ok('workshop:place', place(id, out.rev));
      expect(rev).to.be.lessThan(out.rev);
      await awa.ok('workshop:withdraw', { id });
      expect(await app.models.Sitting.countDocuments({ removedAt: null })).to.equal(0);
      expect(await app.models.Attendance.countDocuments()).to.equal(0);
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
    });

    it('is finished or undone by the clock when a server stopped half-way', async () => {
      await openCall();
      const { id } = await awa.ok('workshop:propose', PROPOSAL);
      const { id: other } = await lise.ok('workshop:propose', {
        ...PROPOSAL,
        title: 'Un technicien prêté',
        speakerIds: ['lise'],
      });
      const unsettledSince = new Date('2026-11-20T06:00:00Z');
      const wish = { place: { timeId: '20261120-1420', roomId: 'salle-1' }, unsettledSince };
      await app.models.Workshop.updateOne({ _id: id }, { $set: wish, $inc: { rev: 1 } });
      await app.models.Workshop.updateOne({ _id: other }, { $set: wish, $inc: { rev: 1 } });
      expect((await sol.ok('workshop:list', {})).workshops).to.deep.equal([]);
      await app.app.tick();
      const { workshops } = await staff.ok('workshop:list', {});
      expect(workshops.map((one) => one.state).sort()).to.deep.equal(['programmed', 'submitted']);
      expect(await app.models.Workshop.countDocuments({ unsettledSince: { $exists: true } })).to.equal(0);
      expect(await app.models.Attendance.countDocuments()).to.equal(1);
    });

    it('two placed at once in one room and time: one of them is there', async () => {
      await openCall();
      const first = await awa.ok('workshop:propose', PROPOSAL);
      const second = await lise.ok('workshop:propose', {
        ...PROPOSAL,
        title: 'Autre atelier',
        speakerIds: ['lise'],
      });
      const answers = await Promise.all(
        [first, second].map(({ id, rev }) => staff.http('workshop:place', place(id, rev))),
      );
      expect(answers.map((answer) => answer.status).sort()).to.deep.equal([200, 409]);
      expect(await app.models.Sitting.countDocuments({ removedAt: null })).to.equal(1);
      expect(await app.models.Attendance.countDocuments()).to.equal(1);
    });

    it('prepared while another takes its place: that one and its room are left alone', async () => {
      await openCall();
      const first = await awa.ok('workshop:propose', PROPOSAL);
      await staff.ok('workshop:place', place(first.id, first.rev));
      const other = { ...PROPOSAL, title: 'Autre atelier', speakerIds: ['lise'] };
      const second = await lise.ok('workshop:propose', other);
      const { reached, goOn } = slow(app.models.Sitting, 'updateOne');
      const late = staff.refused('workshop:place', place(second.id, second.rev));
      await reached;
      const draft = await staff.ok('workshop:prepare', { seed: 1 });
      expect(draft.places).to.deep.equal([]);
      expect(draft.figures).to.deep.include({ proposed: 1, programmed: 1 });
      goOn();
      expect((await late).code).to.equal('slot_taken');
    });

    it('taken out while it takes its place: it is out, and room and people are free', async () => {
      await openCall();
      const { id, rev } = await awa.ok('workshop:propose', PROPOSAL);
      const { reached, goOn } = slow(app.models.Sitting, 'updateOne');
      const late = staff.refused('workshop:place', place(id, rev));
      await reached;
      await staff.ok('workshop:unplace', { id });
      goOn();
      expect((await late).code).to.equal('stale');
      expect(await app.models.Sitting.countDocuments({ removedAt: null })).to.equal(0);
      expect(await app.models.Attendance.countDocuments()).to.equal(0);
      expect(await wrongWorkshops(app.store.connection, false)).to.deep.equal([]);
    });

    it('edited while it takes its place: out of the programme and in it are two revisions', async () => {
      await openCall();
      const { id, rev } = await awa.ok('workshop:propose', PROPOSAL);
      const { reached, goOn } = slow(app.models.Sitting, 'updateOne');
      const late = staff.ok('workshop:place', place(id, rev));
      await reached;
      const edited = await awa.ok('workshop:edit', { id, rev: rev + 1, title: 'Des compteurs pour tous' });
      expect(edited.state).to.equal('submitted');
      goOn();
      const placed = await late;
      expect(placed).to.deep.include({ state: 'programmed', title: 'Des compteurs pour tous' });
      expect(placed.rev).to.be.greaterThan(edited.rev);
      expect((await app.models.Sitting.findOne({ removedAt: null }).lean())?.title.fr).to.equal(
        'Des compteurs pour tous',
      );
    });

    it('placed anew while it is taken out: it has its room and its people', async () => {
      await openCall();
      const { id, rev } = await awa.ok('workshop:propose', PROPOSAL);
      const placed = await staff.ok('workshop:place', place(id, rev));
      const { reached, goOn } = slow(app.models.Sitting, 'findOneAndUpdate');
      const late = staff.ok('workshop:unplace', { id });
      await reached;
      await staff.ok('workshop:place', place(id, placed.rev + 1, '20261120-1440'));
      goOn();
      expect((await late).place).to.deep.include({ timeId: '20261120-1440', roomId: 'salle-1' });
      expect(await app.models.Sitting.countDocuments({ removedAt: null })).to.equal(1);
      expect((await app.models.Attendance.find().lean())[0]?.participantIds).to.deep.equal(['awa']);
      expect(await wrongWorkshops(app.store.connection, false)).to.deep.equal([]);
    });

    it('moved on while it takes its place: it is where the last word put it', async () => {
      await openCall();
      const { id, rev } = await awa.ok('workshop:propose', PROPOSAL);
      const { reached, goOn } = slow(app.models.Sitting, 'updateOne');
      const late = staff.refused('workshop:place', place(id, rev));
      await reached;
      await staff.ok('workshop:place', place(id, rev + 1, '20261120-1400'));
      goOn();
      expect((await late).code).to.equal('stale');
      const { workshops } = await staff.ok('workshop:list', {});
      expect(workshops[0]!.place).to.deep.include({ timeId: '20261120-1400' });
      expect(await wrongWorkshops(app.store.connection, false)).to.deep.equal([]);
    });
  });
});
