import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf, SittingView } from '../../../../server/contract/index.ts';
import { command, nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { slow } from '../../../support/slow.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const at = (clock: string) => `2026-11-20T${clock}:00+01:00`;
const SESSION = {
  kind: 'point-pays' as const,
  title: { fr: 'Point Sénégal' },
  roomId: 'salle-1',
  start: at('14:00'),
  end: at('14:40'),
  countries: ['SN'],
};

describe('the programme, written by staff', () => {
  let app: TestApp;
  let staff: TestClient;
  let awa: TestClient;
  let lise: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ staff, awa, lise } = await everybody(app));
  });
  beforeEach(async () => {
    await reset(app);
    session = await staff.ok('sitting:create', SESSION);
  });
  after(() => app.stop());

  let session: SittingView;
  const edit = (more: Partial<InputOf<'sitting:edit'>> = {}): InputOf<'sitting:edit'> => ({
    ...SESSION,
    ...{ id: session.id, rev: session.rev },
    ...more,
  });
  const refusal = (name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => staff.refused(name, input));
  const names = async () =>
    (await staff.ok('sitting:expected', { id: session.id })).people.map(({ name }) => name);

  describe('who is expected', () => {
    it('are people of organisations, people, and who has a fiche on its country', async () => {
      const answer = await staff.ok('sitting:expect', {
        id: session.id,
        organisationIds: ['drome'],
        participantIds: ['sol'],
        followers: true,
      });
      expect(answer).to.deep.equal({ added: 4, elsewhere: [] });
      expect(await names()).to.deep.equal([
        'Sol Ibarrena',
        'Awa Ndoumbé-Sall',
        'Lise Rochegude',
        'Marc Vercoiran',
      ]);
      const again = await staff.ok('sitting:expect', { id: session.id, organisationIds: ['drome'] });
      expect(again).to.deep.equal({ added: 0, elsewhere: [] });
      const error = await awa.refused('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      expect(error.code).to.equal('slot_taken');
    });

    it('who meets somebody then is named, and keeps the meeting', async () => {
      const { meeting } = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
      const answer = await staff.ok('sitting:expect', {
        id: session.id,
        organisationIds: ['podor', 'drome'],
      });
      expect(answer.added).to.equal(2);
      expect(answer.elsewhere).to.deep.equal([
        {
          participantId: 'awa',
          name: 'Awa Ndoumbé-Sall',
          organisation: 'Podor',
          slotIds: ['d1-1420'],
          meetingId: meeting.id,
        },
        {
          participantId: 'lise',
          name: 'Lise Rochegude',
          organisation: 'Drôme',
          slotIds: ['d1-1420'],
          meetingId: meeting.id,
        },
      ]);
      expect(await names()).to.deep.equal(['Ibra Thiamou', 'Marc Vercoiran']);
      expect(await violations(app.store.connection)).to.deep.equal([]);
    });

    it('is for staff, of a session that exists, and somebody at least', async () => {
      const input = { id: session.id, organisationIds: ['drome'] };
      expect((await awa.refused('sitting:expect', input)).code).to.equal('forbidden');
      expect((await awa.refused('sitting:expected', { id: session.id })).code).to.equal('forbidden');
      expect((await refusal('sitting:expect', { ...input, id: 'nope' })).code).to.equal('not_found');
      expect((await refusal('sitting:expect', { id: session.id })).code).to.equal('bad_input');
    });
  });

  describe('changing a session', () => {
    it('takes whoever is expected along, and frees the time before', async () => {
      await staff.ok('sitting:expect', { id: session.id, participantIds: ['awa'] });
      const input = edit({
        start: at('15:00'),
        end: at('15:40'),
        title: { fr: 'Point Mali' },
        roomId: 'salle-2',
      });
      const { sitting, elsewhere } = await staff.ok('sitting:edit', input);
      expect(elsewhere).to.deep.equal([]);
      expect([
        sitting.title.fr,
        sitting.roomName,
        sitting.slotIds,
        sitting.attendeeCount,
        sitting.rev,
      ]).to.deep.equal([...['Point Mali', 'Salle 2', ['d1-1500', 'd1-1520'], 1, 1]]);
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      const error = await awa.refused('busy:set', { slotIds: ['d1-1500'], busy: true });
      expect(error.code).to.equal('slot_taken');
      expect(await violations(app.store.connection)).to.deep.equal([]);
    });

    it('is refused where somebody who is expected meets somebody then, by name', async () => {
      await staff.ok('sitting:create', {
        ...SESSION,
        roomId: 'salle-2',
        title: { fr: 'Autre' },
        start: at('15:00'),
        end: at('15:20'),
      });
      await staff.ok('sitting:expect', { id: session.id, participantIds: ['lise', 'marc'] });
      const { meeting } = await staff.ok('meeting:place', {
        participantIds: ['ibra', 'marc'],
        slotId: 'd1-1500',
      });
      const error = await refusal('sitting:edit', edit({ start: at('15:00'), end: at('15:40') }));
      expect(error.code).to.equal('slot_taken');
      expect(error.message).to.match(/^Marc Vercoiran: expected, and elsewhere/);
      expect(error.places).to.deep.equal([
        { slotId: 'd1-1500', resourceId: 'marc', meetingId: meeting.id, who: ['Marc Vercoiran'] },
      ]);
      const room = await refusal(
        'sitting:edit',
        edit({ roomId: 'salle-2', start: at('15:00'), end: at('15:20') }),
      );
      expect(room.code).to.equal('slot_taken');
    });

    it('is refused to who read an older one, for a room that is not there, an end before the start, and not staff', async () => {
      await staff.ok('sitting:edit', edit());
      expect((await refusal('sitting:edit', edit())).current).to.deep.equal({ rev: 1 });
      expect((await refusal('sitting:edit', edit({ rev: 1, roomId: 'nope' }))).code).to.equal('not_found');
      expect((await refusal('sitting:edit', edit({ rev: 1, end: at('13:00') }))).fields?.[0]?.path).to.equal(
        'end',
      );
      expect((await awa.refused('sitting:edit', edit({ rev: 1 }))).code).to.equal('forbidden');
    });
  });

  describe('taking a session out', () => {
    it('frees its room and whoever was expected, and tells everybody', async () => {
      await staff.ok('sitting:expect', { id: session.id, participantIds: ['awa', 'lise'] });
      const socket = await lise.socket();
      await command(socket, 'session:read', {});
      const told = nextFact(socket, 'sitting:removed');
      await staff.ok('sitting:remove', { id: session.id, rev: session.rev });
      expect(await told).to.deep.equal({ id: session.id });
      socket.disconnect();
      expect(await staff.ok('programme:read', {})).to.deep.equal([]);
      await staff.ok('sitting:create', SESSION);
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      expect(await violations(app.store.connection)).to.deep.equal([]);
    });

    it('is refused to who read an older one, and to who is not staff', async () => {
      await staff.ok('sitting:edit', edit());
      expect((await refusal('sitting:remove', { id: session.id, rev: 0 })).code).to.equal('stale');
      expect((await awa.refused('sitting:remove', { id: session.id, rev: 1 })).code).to.equal('forbidden');
    });
  });

  describe('while others change it', () => {
    const later = (more: Partial<InputOf<'sitting:edit'>> = {}) =>
      edit({ start: at('15:00'), end: at('15:40'), ...more });
    const come = (attending: boolean) => ({ sittingId: session.id, attending });
    const everythingAgrees = async () => expect(await violations(app.store.connection)).to.deep.equal([]);

    it('who says that they come while it moves is taken at its new time, or hears that they are elsewhere', async () => {
      for (const [client, code] of [
        [awa, undefined],
        [lise, 'slot_taken'],
      ] as const) {
        if (code) await client.ok('busy:set', { slotIds: ['d1-1500'], busy: true });
        const { reached, goOn } = slow(app.models.Engagement, 'updateOne');
        const late = client.http('sitting:attend', come(true));
        await reached;
        await staff.ok('sitting:edit', code ? edit({ rev: 1 }) : later());
        if (code) await staff.ok('sitting:edit', later({ rev: 2 }));
        goOn();
        expect((await late).error?.code).to.equal(code);
        await everythingAgrees();
      }
      expect(await names()).to.deep.equal(['Awa Ndoumbé-Sall']);
    });

    it('who says that they come while it is taken out hears so, and their time is free', async () => {
      const { reached, goOn } = slow(app.models.Engagement, 'updateOne');
      const late = awa.refused('sitting:attend', come(true));
      await reached;
      await staff.ok('sitting:remove', { id: session.id, rev: session.rev });
      goOn();
      expect((await late).code).to.equal('not_found');
      expect(await app.models.Attendance.countDocuments()).to.equal(0);
    });

    it('who leaves while it moves does not come back', async () => {
      await awa.ok('sitting:attend', come(true));
      const { reached, goOn } = slow(app.models.Attendance, 'updateOne');
      const moving = staff.ok('sitting:edit', later());
      await reached;
      await awa.ok('sitting:attend', come(false));
      goOn();
      expect((await moving).elsewhere).to.deep.equal([]);
      expect(await names()).to.deep.equal([]);
      await everythingAgrees();
    });

    it('moved twice at once, it takes people at the last of its times', async () => {
      await awa.ok('sitting:attend', come(true));
      const { reached, goOn } = slow(app.models.Attendance, 'updateOne');
      const first = staff.ok('sitting:edit', later());
      await reached;
      await staff.ok('sitting:edit', later({ rev: 1, start: at('14:20'), end: at('14:40') }));
      goOn();
      await first;
      expect(await names()).to.deep.equal(['Awa Ndoumbé-Sall']);
      await everythingAgrees();
    });

    it('what a server that stopped left undone the clock does, once it is not being done any more', async () => {
      await awa.ok('sitting:attend', come(true));
      await lise.ok('sitting:attend', come(true));
      await app.app.tick();
      await staff.ok('meeting:place', { participantIds: ['lise', 'sol'], slotId: 'd1-1500' });
      const gone = { updatedAt: new Date(at('08:00')) };
      const start = new Date(at('15:00'));
      const stopAfter = (changes: object) =>
        app.models.Sitting.updateOne(
          { _id: session.id },
          { $set: { ...gone, ...changes }, $inc: { rev: 1 } },
        );
      await stopAfter({ start, end: new Date(at('15:20')) });
      app.at(at('08:00'));
      await app.app.tick();
      expect(await names()).to.have.length(2);
      app.at(at('08:01'));
      await app.app.tick();
      expect(await names()).to.deep.equal(['Awa Ndoumbé-Sall']);
      await everythingAgrees();
      await stopAfter({ removedAt: new Date(), claims: ['gone'], updatedAt: new Date(at('08:01')) });
      app.at(at('08:02'));
      await app.app.tick();
      expect(await app.models.Attendance.countDocuments()).to.equal(0);
      await awa.ok('busy:set', { slotIds: ['d1-1500'], busy: true });
    });

    it('is left alone by the clock while a repair moves it', async () => {
      await awa.ok('sitting:attend', come(true));
      await app.app.tick();
      await staff.ok('meeting:place', { participantIds: ['awa', 'sol'], slotId: 'd1-1500' });
      await app.models.Repair.create({
        _id: 'r',
        editionId: 'small',
        status: 'running',
        disturbances: [
          { kind: 'sitting-moved', sittingId: session.id, start: at('15:00'), end: at('15:40') },
        ],
        createdAt: new Date(at('08:01')),
        updatedAt: new Date(at('08:01')),
        expiresAt: new Date(at('09:00')),
      } as never);
      await app.models.Sitting.updateOne(
        { _id: session.id },
        { $set: { start: new Date(at('15:00')), updatedAt: new Date(at('08:00')) }, $inc: { rev: 1 } },
      );
      app.at(at('08:01'));
      await app.app.tick();
      expect(await names()).to.deep.equal(['Awa Ndoumbé-Sall']);
    });
  });

  describe('its rooms', () => {
    const rooms = async () => (await staff.ok('session:read', {})).edition!.rooms;

    it('are added and renamed, and go when nothing takes place there', async () => {
      const [one] = await rooms();
      const edition = await staff.ok('room:list-set', {
        rev: 0,
        rooms: [
          { ...one!, name: 'Amphi G. Berger' },
          { name: 'Le Loft', capacity: 60 },
        ],
      });
      expect(edition.rooms.map(({ name, capacity }) => [name, capacity])).to.deep.equal([
        ['Amphi G. Berger', 80],
        ['Le Loft', 60],
      ]);
      expect((await staff.ok('programme:read', {}))[0]?.roomName).to.equal('Amphi G. Berger');
      await staff.ok('sitting:create', { ...SESSION, roomId: edition.rooms[1]!.id });
    });

    it('stay while something takes place there', async () => {
      const error = await refusal('room:list-set', { rev: 0, rooms: [{ id: 'salle-2', name: 'Salle 2' }] });
      expect([error.code, error.message]).to.deep.equal([
        'wrong_state',
        '"Point Sénégal" takes place in Salle 1: give it another room first',
      ]);
    });

    it('have names of their own, are written by staff, from what is there', async () => {
      const all = await rooms();
      const twice = [...all, { name: 'SALLE 1' }];
      expect((await refusal('room:list-set', { rev: 0, rooms: twice })).fields?.[0]?.path).to.equal(
        'rooms.2.name',
      );
      expect((await refusal('room:list-set', { rev: 7, rooms: all })).code).to.equal('stale');
      expect((await awa.refused('room:list-set', { rev: 0, rooms: all })).code).to.equal('forbidden');
    });
  });
});
