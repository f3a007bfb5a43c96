import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { makeLink } from '../../../server/domain/people/sessions.ts';
import {
  clientOf,
  nextFact,
  startTestApp,
  type TestApp,
  type TestClient,
  type TestSocket,
} from '../../support/app.ts';
import { drained, everybody, factsOn, reset } from '../../support/state.ts';

/** The write alone each time, as a server leaves it that dies before it tells anybody. */
describe('who holds an open socket', () => {
  let app: TestApp;
  let people: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    people = await everybody(app);
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const look = () => app.app.catchUp({ heartbeat: true });
  const change = (id: string, changes: object) =>
    app.models.Participant.updateOne({ _id: id }, { $set: changes });
  const book = () => people.sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440'] });

  it('is nobody once their session ended, and it is closed, while others stay', async () => {
    const listener = await app.as('awa');
    const [hers, other] = await Promise.all([listener.socket(), people.awa.socket()]);
    await app.models.Session.deleteOne({ _id: sessionOf(hers) });
    const told = nextFact(hers, 'session:ended');
    const cut = new Promise((resolve) => hers.once('disconnect', resolve));
    await look();
    await told;
    expect(await cut).to.equal('io server disconnect');
    await drained(other);
    expect(other.connected).to.equal(true);
  });

  it('is nobody when it is over, when they were removed, or when another address is theirs', async () => {
    for (const gone of [
      (_id: string) => app.models.Session.updateOne({ _id }, { $set: { expiresAt: new Date(0) } }),
      () => app.models.Participant.deleteOne({ _id: 'sol' }),
      () => change('sol', { email: 'sol.ibarrena@quito.example' }),
    ]) {
      await reset(app);
      const { headers } = await enter('sol');
      const socket = await clientOf(app.url, headers.getSetCookie()[0]!.split(';')[0]!).socket();
      const told = nextFact(socket, 'session:ended');
      await look();
      expect(socket.connected).to.equal(true);
      await gone(sessionOf(socket));
      await look();
      await told;
    }
  });

  it('hears of who named them, and no longer of who does not', async () => {
    const ibra = await people.ibra.socket();
    const facts = factsOn(ibra);
    await change('lise', { delegateIds: ['ibra'] });
    await look();
    const heard = nextFact(ibra, 'meeting:proposed');
    const { meeting } = await book();
    expect((await heard).meeting.id).to.equal(meeting.id);
    await change('lise', { delegateIds: [] });
    await look();
    await people.sol.ok('meeting:cancel', { id: meeting.id });
    await drained(ibra);
    expect(facts.map(({ name }) => name).filter((name) => name.startsWith('meeting:'))).to.deep.equal([
      'meeting:proposed',
    ]);
  });

  it('hears what staff hear from when they are staff until they are not', async () => {
    const socket = await people.marc.socket();
    const facts = factsOn(socket);
    const names = async () => {
      await drained(socket);
      return facts.splice(0).map(({ name }) => name);
    };
    const close = (closed: boolean) =>
      people.staff.ok('table:close', { tableId: 't1', slotIds: ['d1-1500'], closed });
    await change('marc', { role: 'staff' });
    await look();
    const heard = nextFact(socket, 'board:changed');
    await close(true);
    await heard;
    await names();
    await change('marc', { role: 'officer' });
    await look();
    await close(false);
    expect(await names()).to.deep.equal([]);
  });

  it('a hall screen stays one until its session ends', async () => {
    const token = await linkToken({ purpose: 'screen', editionId: 'small', label: 'Hall' });
    const { headers } = await people.nobody.http('signin:redeem', { token });
    const screen: TestClient = clientOf(app.url, headers.getSetCookie()[0]!.split(';')[0]!);
    const socket = await screen.socket();
    await look();
    await drained(socket);
    expect(socket.connected).to.equal(true);
    const told = nextFact(socket, 'session:ended');
    await app.models.Session.deleteMany({ screenOf: 'small' });
    await look();
    await told;
  });

  const sessionOf = (socket: TestSocket): string =>
    [...app.app.io.sockets.sockets.values()].find(({ id }) => id === socket.id)!.data.sessionId!;
  const linkToken = async (link: Parameters<typeof makeLink>[1]) =>
    (await makeLink(app.app.services, link)).split('jeton=')[1]!;
  const enter = async (participantId: string) =>
    people.nobody.http('signin:redeem', { token: await linkToken({ purpose: 'sign-in', participantId }) });
});
