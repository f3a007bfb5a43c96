import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildParticipant, smallFixture } from '../../../../fixtures/small/index.ts';
import { INVITATIONS_AT_ONCE } from '../../../../server/contract/limits.ts';
import { type Mailer, Undelivered } from '../../../../server/domain/context.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { leavesNoTrace, reset } from '../../../support/state.ts';

describe('invitations', () => {
  let app: TestApp;
  let staff: TestClient;
  let awa: TestClient;
  /** What the mail server does with a message; takes it when undefined. */
  let refuses: ((to: string) => Error | null) | undefined;
  const send: Mailer = async (message) => {
    const error = refuses?.(message.to);
    if (error) throw error;
    app.mails.push(message);
  };

  before(async () => {
    app = await startTestApp({ send });
    [staff, awa] = await Promise.all([app.as('staff'), app.as('awa')]);
  });
  beforeEach(async () => {
    await reset(app);
    refuses = undefined;
    app.at('2026-11-01T09:00:00+01:00');
    app.mails.length = 0;
  });
  after(() => app.stop());

  const list = () => staff.ok('invitation:list', {});
  const of = async (id: string) => (await list()).people.find(({ participantId }) => participantId === id);
  const addresses = () => app.mails.map(({ to }) => to).sort();

  it('go to who never came in, once a day at most, in their language', async () => {
    // Awa has a session: she came in.
    expect((await list()).toInvite).to.equal(4);
    expect(await staff.ok('invitation:send', {})).to.deep.equal({ asked: 4 });
    expect((await list()).waiting).to.equal(4);
    await app.app.tick();
    expect(addresses()).to.deep.equal([
      ...['ibra@example.org', 'lise@example.org', 'marc@example.org', 'sol@example.org'],
    ]);
    const toSol = app.mails.find(({ to }) => to === 'sol@example.org')!;
    expect(toSol.subject).to.equal('Su invitación · Petites Rencontres');
    expect(toSol.text).to.include('(Montreuil, 20 de noviembre de 2026 – 21 de noviembre de 2026)');
    expect(toSol.text).to.include('\n\nhttp://localhost/connexion\n\n');
    expect(toSol.text).to.include('Nunca pedimos datos personales');
    const sol = await of('sol');
    expect(sol?.invitedAt).to.match(/^2026-11-01T08:00:/);
    expect(sol).to.deep.equal({
      participantId: 'sol',
      email: 'sol@example.org',
      invitedAt: sol?.invitedAt,
      waiting: false,
      failure: null,
      enteredAt: null,
    });
    expect(await staff.ok('invitation:send', {})).to.deep.equal({ asked: 0 });
    app.at('2026-11-03T09:00:00+01:00');
    expect((await list()).toInvite).to.equal(4);
  });

  it('go to one person, also again, and once for two taps', async () => {
    await staff.ok('invitation:send', { participantIds: ['lise'] });
    expect(await staff.ok('invitation:send', { participantIds: ['lise'] })).to.deep.equal({ asked: 0 });
    await app.app.tick();
    await staff.ok('invitation:send', { participantIds: ['lise'] });
    await app.app.tick();
    expect(addresses()).to.deep.equal(['lise@example.org', 'lise@example.org']);
  });

  it('are followed until somebody comes in', async () => {
    await app.models.Session.deleteMany({ participantId: 'marc' });
    await (await app.as(null)).ok('signin:request', { email: 'marc@example.org', language: 'fr' });
    const token = /jeton=([\w-]+)/.exec(app.mails[0]!.text)![1]!;
    await (await app.as(null)).ok('signin:redeem', { token });
    expect((await of('marc'))?.enteredAt).to.match(/^2026-11-01T08:00:/);
    expect((await list()).toInvite).to.equal(3);
    await app.models.Session.deleteMany({ participantId: 'marc' });
  });

  it('are tried again after a refusal that may pass, and say why one did not arrive', async () => {
    refuses = (to) =>
      to === 'lise@example.org'
        ? new Undelivered('452 mailbox full', { permanent: false })
        : to === 'marc@example.org'
          ? new Undelivered('550 no such user', { permanent: true })
          : null;
    await staff.ok('invitation:send', { participantIds: ['lise', 'marc'] });
    await app.app.tick();
    expect([(await of('lise'))?.failure, (await of('lise'))?.waiting]).to.deep.equal([
      '452 mailbox full',
      true,
    ]);
    expect([(await of('marc'))?.failure, (await of('marc'))?.waiting]).to.deep.equal([
      '550 no such user',
      false,
    ]);
    expect((await list()).failed).to.equal(1);
    refuses = undefined;
    app.at('2026-11-01T12:00:00+01:00');
    await app.app.tick();
    expect(addresses()).to.deep.equal(['lise@example.org']);
    expect((await of('lise'))?.failure).to.equal(null);
  });

  it('are sent at a bounded pace, each once by two servers', async () => {
    const many = Array.from({ length: INVITATIONS_AT_ONCE + 5 }, (_, index) =>
      buildParticipant({ _id: `p${index}` }),
    );
    const fixture = smallFixture();
    await reset(app, { ...fixture, participants: [...fixture.participants, ...many] });
    const other = await startTestApp({ beside: app, send, now: '2026-11-01T09:00:00+01:00' });
    await staff.ok('invitation:send', {});
    await app.app.tick();
    expect(app.mails.length).to.equal(INVITATIONS_AT_ONCE);
    await Promise.all([app.app.tick(), other.app.tick()]);
    await other.stop();
    expect(app.mails.length).to.equal(many.length + 4);
    expect(new Set(addresses()).size).to.equal(many.length + 4);
  });

  it('are asked for by staff, for people who take part', async () => {
    expect((await awa.refused('invitation:list', {})).code).to.equal('forbidden');
    expect((await awa.refused('invitation:send', {})).code).to.equal('forbidden');
    const refused = (participantIds: string[]) =>
      leavesNoTrace(app, () => staff.refused('invitation:send', { participantIds }));
    expect((await refused(['lise', 'nope'])).code).to.equal('not_found');
    expect((await refused([])).code).to.equal('bad_input');
  });
});
