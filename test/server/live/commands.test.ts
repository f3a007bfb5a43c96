import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { io as connect } from 'socket.io-client';
import type { Answer } from '../../../server/contract/events.ts';
import { OPERATION_NAMES, OPERATIONS, type Operation } from '../../../server/contract/operations.ts';
import { UNDER_WAY_MS } from '../../../server/live/commands.ts';
import { REMEMBERED_MS } from '../../../server/live/recent.ts';
import { command, nextFact, startTestApp, type TestApp, type TestSocket } from '../../support/app.ts';
import { drained, everybody, factsOn, leavesNoTrace, reset } from '../../support/state.ts';

/** Sends anything at all. */
const send = (socket: TestSocket, ...args: unknown[]): Promise<Answer<unknown>> =>
  new Promise((resolve) => (socket.emit as (...all: unknown[]) => void)(...args, resolve));
const emit = (socket: TestSocket, ...args: unknown[]): void => {
  (socket.emit as (...all: unknown[]) => void)(...args);
};

describe('commands over a socket', () => {
  let app: TestApp;
  let people: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    people = await everybody(app);
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  it('give the same answers as over HTTP', async () => {
    const socket = await people.awa.socket();
    const input = { listingId: 'offer-drome', slotId: 'd1-1400', key: 'both-ways-1' };
    const booked = await command(socket, 'meeting:book', input);
    const again = await people.awa.ok('meeting:book', input);
    expect(booked.data).to.deep.equal(again);
    const refused = await command(socket, 'meeting:book', { listingId: 'nope', slotId: 'd1-1400' });
    expect(refused.error).to.deep.equal(
      await people.awa.refused('meeting:book', { listingId: 'nope', slotId: 'd1-1400' }),
    );
  });

  it('that do not exist, or set a cookie, are answered', async () => {
    const socket = await people.awa.socket();
    for (const name of ['meeting:bok', 'toString', 'constructor', '__proto__', 'join']) {
      expect(await send(socket, name, {}), name).to.deep.equal({
        error: { code: 'not_found', message: `no command "${name}": see /api/docs` },
      });
    }
    const table: Readonly<Record<string, Operation>> = OPERATIONS;
    const httpOnly = OPERATION_NAMES.filter((name) => table[name]!.httpOnly);
    expect(httpOnly.length).to.be.at.least(5);
    for (const name of httpOnly) {
      expect((await send(socket, name, {})).error?.message).to.equal(
        `${name} sets a cookie: call it over HTTP`,
      );
    }
  });

  it('without anybody waiting for the answer do nothing', async () => {
    const socket = await people.awa.socket();
    await leavesNoTrace(app, async () => {
      emit(socket, 'busy:set', { slotIds: ['d1-1400'], busy: true });
      emit(socket, 'nonsense', { slotIds: ['d1-1400'] });
      emit(socket, 'busy:set');
      await drained(socket);
    });
  });

  it('take one object', async () => {
    const socket = await people.awa.socket();
    const wrong = [['x'], [7], [null, {}], [[]], [{}, {}], [{ unknown: 1 }]];
    for (const args of wrong) {
      expect((await send(socket, 'agenda:read', ...args)).error?.code, JSON.stringify(args)).to.equal(
        'bad_input',
      );
    }
    expect((await send(socket, 'agenda:read')).data, 'none is an empty one').to.deep.include({ full: true });
    expect((await send(socket, 'agenda:read', null)).data).to.deep.include({ full: true });
  });

  it('never join a room that a client names', async () => {
    const spy = await people.sol.socket();
    const facts = factsOn(spy);
    for (const name of ['join', 'room', 'subscribe']) await send(spy, name, 'person:awa');
    const stranger = connect(`${app.url}`, {
      transports: ['websocket'],
      extraHeaders: { cookie: people.sol.cookie },
      query: { room: 'staff:small', participantId: 'awa' },
      auth: { rooms: ['staff:small', 'person:awa'] },
      forceNew: true,
      reconnection: false,
    }) as TestSocket;
    await new Promise<void>((resolve) => stranger.once('connect', resolve));
    const overheard = factsOn(stranger);
    await people.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    await Promise.all([drained(spy), drained(stranger)]);
    stranger.disconnect();
    expect([facts, overheard]).to.deep.equal([[], []]);
  });

  it('are checked against the session of the moment, not of the connection', async () => {
    const awa = await app.as('awa');
    const socket = await awa.socket();
    await app.models.Session.deleteMany({ _id: app.app.services.hash(awa.cookie.split('=')[1]!) });
    expect((await command(socket, 'agenda:read', {})).error?.code).to.equal('not_signed_in');
  });

  it('for others are refused', async () => {
    const socket = await people.sol.socket();
    const answer = await leavesNoTrace(app, () => send(socket, 'board:read', {}));
    expect(answer.error?.code).to.equal('forbidden');
  });

  describe('after a cut', () => {
    it('what changed meanwhile comes with `since`, applied twice it is the same', async () => {
      const first = await people.lise.socket();
      await people.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      app.at('2026-11-20T08:10:00+01:00');
      const before = (await command(first, 'agenda:read', {})).data!;
      first.disconnect();
      const { meeting } = await people.sol.ok('meeting:book', {
        listingId: 'offer-drome',
        slotId: 'd1-1420',
      });
      const second = await people.lise.socket();
      const facts = factsOn(second);
      const delta = (await command(second, 'agenda:read', { since: before.asOf })).data!;
      expect(delta.meetings).to.deep.equal([meeting]);
      expect((await command(second, 'agenda:read', { since: before.asOf })).data?.meetings).to.deep.equal([
        meeting,
      ]);
      expect(facts, 'nothing old is sent again').to.deep.equal([]);
      const full = (await command(second, 'agenda:read', {})).data!;
      const merged = new Map([...before.meetings, ...delta.meetings].map((one) => [one.id, one]));
      expect(full.meetings).to.have.deep.members([...merged.values()]);
    });
  });

  describe('a connection', () => {
    const attempt = (headers: Record<string, string>) =>
      new Promise<string>((resolve) => {
        const socket = connect(app.url, {
          transports: ['websocket'],
          extraHeaders: headers,
          forceNew: true,
          reconnection: false,
        });
        socket.once('connect', () => resolve('connected'));
        socket.once('connect_error', (error) => resolve(error.message));
      });

    it('needs a session', async () => {
      expect(await attempt({})).to.equal('not_signed_in');
      expect(await attempt({ cookie: 'tdu_session=wrong' })).to.equal('not_signed_in');
      expect(await attempt({ cookie: '%%%;=;;tdu_session' })).to.equal('not_signed_in');
      expect(await attempt({ cookie: people.awa.cookie })).to.equal('connected');
    });

    it('is told to read again where something happened since it read, and only there', async function () {
      this.timeout(20_000);
      /** What a socket is told first, of which `auth` is said. */
      const greeted = async (cookie: string, auth: Record<string, unknown>): Promise<string[]> => {
        const socket: TestSocket = connect(app.url, {
          transports: ['websocket'],
          extraHeaders: { cookie },
          auth,
          forceNew: true,
          reconnection: false,
        });
        const facts = factsOn(socket);
        await new Promise((resolve, reject) =>
          socket.once('connect', () => resolve(null)).once('connect_error', reject),
        );
        await drained(socket);
        socket.disconnect();
        return facts.map(({ name }) => name);
      };
      const { awa, ibra, marc } = people;
      // A process that has just begun does not know what was told before it.
      await setTimeout(UNDER_WAY_MS + 1_500);
      expect(await greeted(awa.cookie, { oldestMs: 1_000 })).to.deep.equal([]);
      const watcher = await awa.socket();
      const told = nextFact(watcher, 'meeting:booked');
      await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400', key: 'missed-1' });
      await told;
      expect(await greeted(awa.cookie, { oldestMs: 1_000 }), 'whose meeting it is').to.deep.equal([
        'news:missed',
      ]);
      expect(await greeted(people.lise.cookie, { oldestMs: 0 }), 'on the way').to.deep.equal(['news:missed']);
      expect(await greeted(people.staff.cookie, { oldestMs: 0 }), 'staff').to.deep.equal(['news:missed']);
      expect(await greeted(marc.cookie, { oldestMs: 1_000 }), 'a bystander').to.deep.equal([]);
      expect(await greeted(ibra.cookie, {}), 'who holds nothing').to.deep.equal([]);
      expect(await greeted(ibra.cookie, { oldestMs: REMEMBERED_MS }), 'old').to.deep.equal(['news:missed']);
      for (const oldestMs of [-1, '3', null, Number.NaN]) {
        const refused = await greeted(ibra.cookie, { oldestMs }).catch((error: Error) => error.message);
        expect(refused).to.match(/^bad_input: .*oldestMs/s);
      }
    });

    it('comes from our own pages', async () => {
      const { cookie } = people.awa;
      expect(await attempt({ cookie, origin: app.url })).to.equal('connected');
      expect(await attempt({ cookie, origin: 'http://localhost' }), 'the public address').to.equal(
        'connected',
      );
      expect(await attempt({ cookie, origin: 'https://elsewhere.example' })).to.equal('websocket error');
      expect(await attempt({ cookie, origin: 'null' })).to.equal('websocket error');
      expect(await attempt({ cookie, origin: 'nonsense' })).to.equal('websocket error');
    });
  });
});

describe('when the store fails', () => {
  it('a command is answered without its stack, and a connection is told to wait', async () => {
    const app = await startTestApp();
    const awa = await app.as('awa');
    const socket = await awa.socket();
    await app.store.close();
    expect(await command(socket, 'agenda:read', {})).to.deep.equal({
      error: {
        code: 'unavailable',
        message: 'the store does not answer just now. Try again in a moment: what carries a key is done once',
      },
    });
    const message = await awa.socket().then(
      () => 'connected',
      (error: Error) => error.message,
    );
    expect(message).to.equal('unavailable');
    const answer = await awa.http('agenda:read', {});
    expect([answer.status, answer.error?.code]).to.deep.equal([503, 'unavailable']);
    await app.stop();
  });
});
