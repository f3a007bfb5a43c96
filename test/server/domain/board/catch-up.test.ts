import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { OperationName } from '../../../../server/contract/index.ts';
import type { MeetingDoc } from '../../../../server/models/index.ts';
import { nextFact, startTestApp, type TestApp } from '../../../support/app.ts';
import { drained, everybody, factsOn, reset } from '../../../support/state.ts';
import { databaseFor } from '../../../support/venue.ts';

const BOOKING = { listingId: 'offer-drome', slotId: 'd1-1400' };
const NOW = '2026-11-20T08:00:00+01:00';
const LATER = '2026-11-20T08:00:08+01:00';

describe('what was written and never told', () => {
  let app: TestApp;
  let people: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    people = await everybody(app);
  });
  beforeEach(async () => {
    app.at(NOW);
    await reset(app);
  });
  after(() => app.stop());

  /** A change by a process that died before it told anybody. */
  const changeUntold = async (id: string) => {
    await app.models.Meeting.updateOne(
      { _id: id },
      {
        $set: { state: 'cancelled', updatedAt: new Date(NOW) },
        $unset: { claims: 1 },
        $inc: { rev: 1 },
        $push: {
          history: {
            at: new Date(NOW),
            action: 'cancelled',
            byId: 'lise',
            onBehalfOfId: null,
            before: null,
            after: { state: 'cancelled', slotId: 'd1-1400', tableId: 't1' },
            note: '',
          },
        },
      },
    );
  };

  it('is told to those concerned at the next look, once, under its name and with who did it', async () => {
    const { meeting } = await people.awa.ok('meeting:book', BOOKING);
    await app.app.catchUp();
    const socket = await people.awa.socket();
    const bystander = factsOn(await people.sol.socket());
    await changeUntold(meeting.id);
    const heard = nextFact(socket, 'meeting:cancelled');
    app.at(LATER);
    expect(await app.app.catchUp()).to.equal(1);
    const fact = await heard;
    expect([fact.meeting.id, fact.meeting.rev, fact.by?.id]).to.deep.equal([meeting.id, 1, 'lise']);
    expect(await app.app.catchUp()).to.equal(0);
    expect(bystander).to.deep.equal([]);
  });

  it('is left alone while it may be on its way', async () => {
    const { meeting } = await people.awa.ok('meeting:book', BOOKING);
    await changeUntold(meeting.id);
    expect(await app.app.catchUp()).to.equal(0);
  });

  it('is nothing where every fact was told', async () => {
    const { meeting } = await people.awa.ok('meeting:book', BOOKING);
    await people.lise.ok('meeting:move', { id: meeting.id, slotId: 'd1-1420' });
    await people.awa.ok('busy:set', { slotIds: ['d1-1500'], busy: true });
    await people.staff.ok('table:close', { tableId: 't2', slotIds: ['d1-1500'], closed: true });
    app.at(LATER);
    expect(await app.app.catchUp()).to.equal(0);
  });

  it('is told of kept time and closed tables too, as a wish to read again', async () => {
    const at = new Date('2026-11-20T08:01:00+01:00');
    const stamp = { editionId: 'small', rev: 0, createdAt: at, updatedAt: at };
    const claims = (what: string) => [`small·d1-1500·${what}`];
    const slotIds = ['d1-1500'];
    await app.models.Busy.create({
      ...stamp,
      _id: 'b',
      participantIds: ['awa'],
      slotIds,
      claims: claims('awa'),
    });
    await app.models.Closure.create({ ...stamp, _id: 'c', tableId: 't2', slotIds, claims: claims('t2') });
    const agenda = nextFact(await people.awa.socket(), 'agenda:changed');
    const board = nextFact(await people.staff.socket(), 'board:changed');
    app.at('2026-11-20T08:01:08+01:00');
    expect(await app.app.catchUp()).to.equal(2);
    expect((await agenda).participantId).to.equal('awa');
    await board;
    expect(await app.app.catchUp()).to.equal(0);
  });

  it('is told of a place in a waiting list, and of an offer that nobody has heard of', async () => {
    await people.awa.ok('meeting:book', BOOKING);
    const line = await people.sol.ok('waiting:join', { withId: 'lise', slotIds: [BOOKING.slotId] });
    app.at(LATER);
    expect(await app.app.catchUp()).to.equal(0);
    await app.models.Waiting.updateOne(
      { _id: line.id },
      { $set: { state: 'offered', updatedAt: new Date(LATER) }, $inc: { rev: 1 } },
    );
    const heard = nextFact(await people.sol.socket(), 'waiting:changed');
    app.at('2026-11-20T08:00:16+01:00');
    expect(await app.app.catchUp()).to.equal(1);
    expect(await heard).to.deep.equal({ awaitedId: 'lise' });
  });

  it('is told of a fiche and of a proposal for a micro-atelier, unless it is a draft', async () => {
    const { listings } = await people.lise.ok('listing:list', {});
    const { id } = listings[0]!;
    const bystander = factsOn(await people.sol.socket());
    const changeFiche = (status: string) =>
      app.models.Listing.updateOne(
        { _id: id },
        { $set: { status, updatedAt: new Date(NOW) }, $inc: { rev: 1 } },
      );
    await app.app.catchUp();
    await changeFiche('published');
    const heard = nextFact(await people.awa.socket(), 'listing:changed');
    app.at(LATER);
    expect(await app.app.catchUp()).to.equal(1);
    expect((await heard).listing.id).to.equal(id);
    expect(await app.app.catchUp()).to.equal(0);
    await changeFiche('draft');
    expect(await app.app.catchUp()).to.equal(0);
    await drained(await people.sol.socket());
    expect(bystander.map(({ name }) => name)).to.deep.equal(['listing:changed']);
  });

  it('is told of a session that was moved, and of one that was taken out', async () => {
    const { id } = await people.staff.ok('sitting:create', {
      kind: 'plenary',
      title: { fr: 'Plénière' },
      roomId: 'salle-1',
      start: '2026-11-20T15:40:00+01:00',
      end: '2026-11-20T16:00:00+01:00',
    });
    await app.app.catchUp();
    const sol = await people.sol.socket();
    const changeUntold = (at: string, changes: object) =>
      app.models.Sitting.updateOne(
        { _id: id },
        { $set: { updatedAt: new Date(at), ...changes }, $inc: { rev: 1 } },
      );
    await changeUntold(NOW, { title: { fr: 'Plénière, salle comble' } });
    const changed = nextFact(sol, 'sitting:changed');
    app.at(LATER);
    expect(await app.app.catchUp()).to.equal(1);
    expect((await changed).sitting.rev).to.equal(1);
    expect(await app.app.catchUp()).to.equal(0);
    await changeUntold(LATER, { removedAt: new Date(LATER) });
    const removed = nextFact(sol, 'sitting:removed');
    app.at('2026-11-20T08:00:16+01:00');
    expect(await app.app.catchUp()).to.equal(1);
    expect(await removed).to.deep.equal({ id });
    expect(await app.app.catchUp()).to.equal(0);
  });

  it('is told of a place that was taken: as a meeting, and to those behind in the line', async () => {
    const { meeting } = await people.awa.ok('meeting:book', BOOKING);
    for (const one of [people.sol, people.ibra])
      await one.ok('waiting:join', {
        withId: 'lise',
        listingId: BOOKING.listingId,
        slotIds: [BOOKING.slotId],
      });
    await people.awa.ok('meeting:cancel', { id: meeting.id });
    await app.app.tick();
    const [first] = await people.sol.ok('waiting:list', {});
    expect(first?.state).to.equal('offered');
    const socket = await people.ibra.socket();
    const heard = nextFact(socket, 'waiting:changed');
    await app.models.Engagement.updateOne(
      { _id: first!.id },
      {
        $set: { kind: 'meeting', state: 'confirmed', updatedAt: new Date(LATER) },
        $inc: { rev: 1 },
        $push: {
          history: { at: new Date(LATER), action: 'taken', byId: 'sol', after: { state: 'confirmed' } },
        },
      } as never,
      { overwriteDiscriminatorKey: true, strict: false },
    );
    app.at('2026-11-20T08:00:16+01:00');
    expect(await app.app.catchUp()).to.equal(1);
    expect(await heard).to.deep.equal({ awaitedId: 'lise' });
  });

  it('is told of an announcement to whom it is for, unless it is over', async () => {
    const announcement = {
      _id: 'n',
      editionId: 'small',
      text: 'Salle 2',
      at: new Date(NOW),
      until: new Date('2026-11-20T09:00:00+01:00'),
      byId: 'staff',
      audience: null,
      readerIds: ['awa'],
    };
    await app.app.catchUp();
    await app.models.Announcement.create([
      announcement,
      { ...announcement, _id: 'over', until: new Date(NOW) },
    ]);
    const bystander = factsOn(await people.sol.socket());
    const heard = nextFact(await people.awa.socket(), 'announcement:published');
    app.at(LATER);
    expect(await app.app.catchUp()).to.equal(1);
    expect((await heard).announcement.id).to.equal('n');
    expect(await app.app.catchUp()).to.equal(0);
    await drained(await people.sol.socket());
    expect(bystander).to.deep.equal([]);
  });

  it('can also be seen from the heartbeat: the revisions of what changed lately, to whom it concerns', async () => {
    const { meeting } = await people.awa.ok('meeting:book', BOOKING);
    const [lise, staff, sol] = await Promise.all(
      [people.lise, people.staff, people.sol].map(async (one) => await one.socket()),
    );
    const bystander = factsOn(sol!);
    const told = Promise.all([nextFact(lise!, 'meetings:revised'), nextFact(staff!, 'meetings:revised')]);
    await app.app.catchUp({ heartbeat: true });
    const revisions = { [meeting.id]: 0 };
    expect(await told).to.deep.equal([
      { participantId: 'lise', revisions },
      { participantId: null, revisions },
    ]);
    await drained(sol!);
    expect(bystander).to.deep.equal([]);
  });
});

describe('what a process wrote before it died', function () {
  this.timeout(60_000);
  let one: TestApp;
  let two: TestApp;
  let uri: string;

  before(async function () {
    const mongodbUri = await databaseFor('mongodb, two servers');
    if (typeof mongodbUri !== 'string') return this.skip();
    uri = mongodbUri;
    one = await startTestApp({ mongodbUri });
    two = await startTestApp({ mongodbUri, empty: true });
  });
  after(async () => {
    await two?.stop();
    await one?.store.connection.dropDatabase();
    await one?.stop();
  });

  /** A server carries out the command and is killed as it would tell of it. */
  const dieTelling = async (participantId: string, name: OperationName, input: object) => {
    const now = one.app.services.now().toISO()!;
    const command = [uri, now, participantId, name, JSON.stringify(input)];
    const dying = spawn(process.execPath, ['--import', 'tsx', 'test/support/dying-server.ts', ...command], {
      stdio: 'inherit',
    });
    expect(await once(dying, 'exit')).to.deep.equal([null, 'SIGKILL']);
  };

  it('reaches the sockets of the others, though it was killed before it told anybody', async () => {
    const socket = await (await one.as('lise')).socket();
    const heard = nextFact(socket, 'meeting:booked');
    await dieTelling('awa', 'meeting:book', BOOKING);
    const written = await one.models.Meeting.findOne().lean<MeetingDoc>();
    expect(written?.slotId).to.equal(BOOKING.slotId);
    one.at(one.app.services.now().plus({ seconds: 4 }).toISO()!);
    expect(await one.app.catchUp()).to.equal(1);
    expect((await heard).meeting.id).to.equal(written?._id);
  });

  it('reaches them also when it is a yes or a no to another time', async () => {
    const staff = await one.as('staff');
    const { moves } = await staff.ok('repair:run', {
      disturbances: [{ kind: 'tables-lost', tableIds: ['t1', 't2', 't3', 't4'], slotIds: [BOOKING.slotId] }],
      answerMinutes: 60,
    });
    const { id, status } = moves[0]!;
    expect([moves.length, status]).to.deep.equal([1, 'open']);
    const [lise, sol] = [await (await one.as('lise')).socket(), await (await one.as('sol')).socket()];
    const bystander = factsOn(sol);
    const heard = nextFact(lise, 'move:changed');
    await dieTelling('awa', 'move:accept', { id });
    one.at(one.app.services.now().plus({ seconds: 4 }).toISO()!);
    expect(await one.app.catchUp()).to.equal(1);
    const { move } = await heard;
    expect([move.id, move.rev, move.waitingFor]).to.deep.equal([id, 1, 1]);
    expect(await one.app.catchUp()).to.equal(0);
    await drained(sol);
    expect(bystander).to.deep.equal([]);
  });

  const slotIds = ['d1-1520'];
  const sitting = {
    kind: 'plenary' as const,
    title: { fr: 'Plénière' },
    roomId: 'salle-1',
    start: '2026-11-20T15:40:00+01:00',
    end: '2026-11-20T16:00:00+01:00',
    key: 'the-plenary',
  };
  for (const [what, who, name, of, fact] of [
    ['kept time', 'sol', 'busy:set', () => ({ slotIds, busy: false }), 'agenda:changed'],
    [
      'a session',
      'sol',
      'sitting:attend',
      (id: string) => ({ sittingId: id, attending: false }),
      'agenda:changed',
    ],
    ['a table', 'staff', 'table:close', () => ({ tableId: 't1', slotIds, closed: false }), 'board:changed'],
  ] as const)
    it(`reaches them also when ${what} is given back`, async () => {
      const [sol, staff] = [await one.as('sol'), await one.as('staff')];
      await sol.ok('busy:set', { slotIds, busy: true });
      await staff.ok('table:close', { tableId: 't1', slotIds, closed: true });
      const { id: sittingId } = await staff.ok('sitting:create', sitting);
      await sol.ok('sitting:attend', { sittingId, attending: true });
      const heard = nextFact(await (who === 'sol' ? sol : staff).socket(), fact);
      const bystander = factsOn(await (await one.as('marc')).socket());
      // Whatever was told of these preparations lies before what is lost.
      one.at(one.app.services.now().plus({ seconds: 1 }).toISO()!);
      const since = one.app.services.now().toISO()!;
      await dieTelling(who, name, of(sittingId));
      one.at(one.app.services.now().plus({ seconds: 4 }).toISO()!);
      expect(await one.app.catchUp()).to.equal(1);
      await heard;
      expect(await one.app.catchUp()).to.equal(0);
      const [agenda, board] = [
        await sol.ok('agenda:read', { since }),
        await staff.ok('board:read', { since }),
      ];
      expect([
        agenda.busySlotIds.length,
        agenda.sittings.some(({ attending }) => attending),
        board.closures.some(({ slotId }) => slotIds.includes(slotId)),
      ]).to.deep.equal([what === 'kept time' ? 0 : 1, what !== 'a session', what !== 'a table']);
      await drained(await (await one.as('marc')).socket());
      expect(bystander).to.deep.equal([]);
    });

  it('reaches them also when it is the hours or the hall', async () => {
    const sol = await (await one.as('sol')).socket();
    await one.app.catchUp();
    const heard = nextFact(sol, 'edition:changed');
    const { rev } = (await one.models.Edition.findOne().lean())!;
    await dieTelling('staff', 'edition:edit', {
      rev,
      name: 'Petites Rencontres',
      place: 'Montreuil',
      timeZone: 'Europe/Paris',
      slotMinutes: 20,
      changeoverMinutes: 0,
      windows: [
        { date: '2026-11-20', start: '14:00', end: '16:20' },
        { date: '2026-11-21', start: '09:00', end: '10:00' },
      ],
      tableCount: 4,
      videoTableCount: 1,
    });
    expect([await one.app.catchUp(), await one.app.catchUp(), await one.app.catchUp()]).to.deep.equal([
      0, 1, 0,
    ]);
    expect((await heard).rev).to.equal(rev + 1);
  });

  it('and what lives tells is not told twice', async () => {
    const sol = await (await two.as('sol')).socket();
    const facts = factsOn(sol);
    await (await one.as('marc')).ok('meeting:propose', { withIds: ['sol'], slotIds: ['d1-1440'] });
    // What processes tell one another keeps its order: once this fact is here, the one before is too.
    const heard = nextFact(sol, 'agenda:changed');
    await (await one.as('sol')).ok('busy:set', { slotIds: ['d1-1500'], busy: true });
    await heard;
    two.at(two.app.services.now().plus({ seconds: 4 }).toISO()!);
    await two.app.catchUp();
    await drained(sol);
    expect(facts.filter((fact) => fact.name === 'meeting:proposed')).to.have.length(1);
  });
});
