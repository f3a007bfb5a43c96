import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { clientOf, nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('correcting a person', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, staff, nobody } = await everybody(app));
  });
  beforeEach(async () => {
    await reset(app);
    await app.models.Link.deleteMany({});
    app.mails.length = 0;
  });
  after(() => app.stop());

  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));
  const correct = (changes: Omit<InputOf<'profile:edit'>, 'participantId'>, id = 'ibra') =>
    staff.ok('profile:edit', { participantId: id, ...changes });
  const tokenOf = (address: string): string =>
    app.mails.findLast(({ to }) => to === address)!.text.match(/jeton=([\w-]+)/)![1]!;

  it('is for staff: name, role, title, organisation and presence follow everywhere, and who did it is kept', async () => {
    const changes = {
      givenName: 'Ibrahima',
      familyName: 'Thiam',
      role: 'officer',
      title: 'Maire',
      organisationId: 'quito',
      remote: true,
    } as const;
    const profile = await correct(changes);
    expect(profile).to.deep.include({
      ...{ name: 'Ibrahima Thiam', role: 'officer', title: 'Maire' },
      remote: true,
    });
    expect(profile.organisation?.id).to.equal('quito');
    const { participants } = await awa.ok('participant:list', { search: 'thiam maire' });
    expect(participants.map(({ id, organisation }) => [id, organisation?.id])).to.deep.equal([
      ['ibra', 'quito'],
    ]);
    const { corrections } = await staff.ok('profile:read', { participantId: 'ibra' });
    expect(corrections.map(({ by, changes }) => [by.name, changes.map(({ field }) => field)])).to.deep.equal([
      ['Nour Belvaux', Object.keys(changes)],
    ]);
    expect(JSON.stringify(await app.models.Participant.findById('ibra').lean())).to.not.include('Thiamou');
  });

  it('keeps nothing when nothing changes', async () => {
    await leavesNoTrace(app, () =>
      correct({ givenName: 'Ibra', email: 'IBRA@example.org', organisationId: 'podor' }),
    );
  });

  it('is refused to the person and to who acts for them, and says whom to ask', async () => {
    const error = await refusal(awa, 'profile:edit', { participantId: 'ibra', title: 'Maire', remote: true });
    expect(error).to.deep.equal({
      code: 'forbidden',
      message: 'only staff correct title, remote: tell them what is wrong',
    });
    expect((await refusal(awa, 'profile:edit', { email: 'awa@podor.sn' })).code).to.equal('forbidden');
    expect((await refusal(lise, 'profile:edit', { participantId: 'ibra', title: '' })).code).to.equal(
      'forbidden',
    );
    expect((await refusal(nobody, 'profile:edit', { title: '' })).code).to.equal('not_signed_in');
  });

  it('refuses what is no name, address, role or organisation, and names nobody who is not there', async () => {
    const wrong = { givenName: ' ', familyName: '', email: 'ibra', role: 'staff', organisationId: '' };
    const error = await refusal(staff, 'profile:edit', { participantId: 'ibra', ...wrong });
    expect([...new Set(error.fields?.map(({ path }) => path))]).to.deep.equal(Object.keys(wrong));
    const missing = await refusal(staff, 'profile:edit', {
      participantId: 'ibra',
      organisationId: 'nowhere',
    });
    expect([missing.code, missing.message.includes('nowhere')]).to.deep.equal(['not_found', true]);
    expect((await refusal(staff, 'profile:edit', { participantId: 'who', title: '' })).code).to.equal(
      'not_found',
    );
  });

  it('gives nobody the rights of staff, takes them from nobody, and shuts nobody out by their own hand', async () => {
    expect((await refusal(staff, 'profile:edit', { role: 'officer' })).code).to.equal('wrong_state');
    const own = await refusal(staff, 'profile:edit', { email: 'nour@elsewhere.org' });
    expect([own.code, own.fields?.[0]?.path]).to.deep.equal(['wrong_state', 'email']);
    const { givenName } = await staff.ok('profile:edit', { givenName: 'Noor' });
    expect(givenName).to.equal('Noor');
  });

  it('refuses an address that is taken, and says by whom', async () => {
    const error = await refusal(staff, 'profile:edit', { participantId: 'ibra', email: 'LISE@example.org' });
    expect(error).to.deep.equal({
      code: 'already_exists',
      message:
        'lise@example.org is already the address of Lise Rochegude: choose them in the list, or correct the address',
      fields: [{ path: 'email', message: 'lise@example.org is already the address of Lise Rochegude' }],
    });
  });

  describe('with another address', () => {
    const NEW = 'ibra.thiamou@podor.sn';
    const enter = async (address: string) => {
      await nobody.ok('signin:request', { email: address });
      const { headers } = await nobody.http('signin:redeem', { token: tokenOf(address) });
      return clientOf(app.url, (headers.getSetCookie()[0] ?? '').split(';')[0]!);
    };
    const signedIn = async (client: TestClient) => (await client.ok('session:read', {})).signedIn;

    it('the old one lets nobody in any more: not by a session, nor by a link that waits, nor on an open page', async () => {
      const before = await app.as('ibra');
      const socket = await before.socket();
      const ended = nextFact(socket, 'session:ended');
      await nobody.ok('signin:request', { email: 'ibra@example.org' });
      const token = tokenOf('ibra@example.org');
      await correct({ email: NEW.toUpperCase() });
      await ended;
      expect(await signedIn(before)).to.equal(false);
      expect((await nobody.refused('signin:redeem', { token })).code).to.equal('link_invalid');
      await nobody.ok('signin:request', { email: 'ibra@example.org' });
      expect(app.mails.length).to.equal(1);
      expect(await signedIn(await enter(NEW))).to.equal(true);
    });

    it('a link that was made in that very moment, or a session that nobody lived to end, lets nobody in either', async () => {
      const before = await enter('ibra@example.org');
      await nobody.ok('signin:request', { email: 'ibra@example.org' });
      const token = tokenOf('ibra@example.org');
      // The write alone, as a server leaves it that dies after it.
      await app.models.Participant.updateOne({ _id: 'ibra' }, { $set: { email: NEW } });
      expect(await signedIn(before)).to.equal(false);
      expect((await nobody.refused('signin:redeem', { token })).message).to.match(/was corrected/);
    });

    it('they are somebody who was never invited and never came in, without calendar addresses', async () => {
      await staff.ok('invitation:send', { participantIds: ['ibra'] });
      await app.app.tick();
      await (await app.as('ibra')).ok('calendar:renew', {});
      await correct({ email: NEW });
      const { people } = await staff.ok('invitation:list', {});
      expect(people.find(({ participantId }) => participantId === 'ibra')).to.deep.include({
        ...{ email: NEW, invitedAt: null, enteredAt: null, waiting: false },
      });
      expect((await app.models.Participant.findById('ibra').lean())?.calendarNonce).to.equal(undefined);
    });
  });

  it('moves who acts for whom with role and organisation, on open pages too', async () => {
    const socket = await awa.socket();
    await correct({ organisationId: 'quito' });
    expect((await awa.ok('session:read', {})).actsFor).to.deep.equal([]);
    const sol = await (await app.as('sol')).socket();
    const heard: string[] = [];
    socket.on('agenda:changed', ({ participantId }) => void heard.push(`awa ${participantId}`));
    sol.on('agenda:changed', ({ participantId }) => void heard.push(`sol ${participantId}`));
    const ibra = await app.as('ibra');
    const told = nextFact(sol, 'agenda:changed');
    await ibra.ok('busy:set', { slotIds: ['d1-1500'], busy: true });
    await told;
    expect(heard).to.deep.equal(['sol ibra']);
  });

  describe('a profile is read', () => {
    it('by the person, by who acts for them without the address, by staff with it', async () => {
      expect((await awa.ok('profile:read', {})).email).to.equal('awa@example.org');
      expect((await awa.ok('profile:read', { participantId: 'ibra' })).email).to.equal('');
      expect(await staff.ok('profile:read', { participantId: 'ibra' })).to.deep.include({
        ...{
          id: 'ibra',
          givenName: 'Ibra',
          familyName: 'Thiamou',
          email: 'ibra@example.org',
          corrections: [],
        },
      });
    });

    it('by nobody else', async () => {
      expect((await refusal(lise, 'profile:read', { participantId: 'ibra' })).code).to.equal('forbidden');
      expect((await refusal(nobody, 'profile:read', {})).code).to.equal('not_signed_in');
      expect((await refusal(staff, 'profile:read', { participantId: 'who' })).code).to.equal('not_found');
    });
  });

  it('is known to the search of fiches: their contact is found by the new name', async () => {
    const found = async (search: string) =>
      (await lise.ok('listing:list', { search })).listings.map(({ id }) => id);
    expect(await found('Ndoumbé-Sall')).to.deep.equal(['need-podor']);
    await correct({ familyName: 'Quispe-Mamani' }, 'awa');
    expect(await found('Quispe-Mamani')).to.deep.equal(['need-podor']);
  });
});
