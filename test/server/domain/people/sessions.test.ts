import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { clientOf, nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { reset } from '../../../support/state.ts';

/** The token in the last mail that was sent. */
const tokenIn = (app: TestApp): string => app.mails.at(-1)!.text.match(/jeton=([\w-]+)/)![1]!;
const cookieOf = (headers: Headers): string => headers.getSetCookie()[0] ?? '';
const pair = (cookie: string): string => cookie.split(';')[0]!;

describe('signing in', () => {
  let app: TestApp;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    nobody = await app.as(null);
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app);
    await app.models.Link.deleteMany({});
    app.mails.length = 0;
  });
  after(() => app.stop());

  const ask = (email: string) => nobody.ok('signin:request', { email });

  it('answers the same whether or not the address is known; only a known one gets a mail', async () => {
    expect(await ask('stranger@example.org')).to.deep.equal({ sent: true, minutes: 15 });
    expect(app.mails).to.deep.equal([]);
    expect(await ask('AWA@Example.org')).to.deep.equal({ sent: true, minutes: 15 });
    expect(app.mails.map((mail) => mail.to)).to.deep.equal(['awa@example.org']);
    expect((await nobody.refused('signin:request', { email: 'awa' })).code).to.equal('bad_input');
  });

  it('stores a hash of the link, not the link', async () => {
    await ask('awa@example.org');
    const links = await app.models.Link.find().lean();
    expect(links.map((link) => [link.purpose, link.participantId])).to.deep.equal([['sign-in', 'awa']]);
    expect(JSON.stringify(links)).to.not.include(tokenIn(app));
  });

  it('turns the link into a session in a cookie that scripts cannot read', async () => {
    await ask('awa@example.org');
    const answer = await nobody.http('signin:redeem', { token: tokenIn(app) });
    expect(answer.data?.profile?.id).to.equal('awa');
    expect(cookieOf(answer.headers)).to.match(
      /^tdu_session=[\w-]{32}; Max-Age=1209600; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const session = await clientOf(app.url, pair(cookieOf(answer.headers))).ok('session:read', {});
    expect([session.signedIn, session.role, session.profile?.email]).to.deep.equal([
      true,
      'officer',
      'awa@example.org',
    ]);
    expect(JSON.stringify(await app.models.Session.find().lean())).to.not.include(
      pair(cookieOf(answer.headers)).split('=')[1],
    );
  });

  it('leads to the page that was asked for, if that is one of this site', async () => {
    await nobody.ok('signin:request', { email: 'awa@example.org', next: '/agenda?pour=ibra' });
    expect(app.mails.at(-1)!.text).to.match(/\/connexion\?jeton=[\w-]{32}&vers=%2Fagenda%3Fpour%3Dibra\n/);
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'agenda',
      `/${'a'.repeat(300)}`,
    ]) {
      const refused = await nobody.refused('signin:request', { email: 'awa@example.org', next });
      expect([refused.code, refused.fields?.[0]?.path], next).to.deep.equal(['bad_input', 'next']);
    }
  });

  it('works once: of two clicks at the same moment exactly one enters', async () => {
    await ask('awa@example.org');
    const token = tokenIn(app);
    const answers = await Promise.all([1, 2, 3].map(() => nobody.http('signin:redeem', { token })));
    expect(answers.map((answer) => answer.status).sort()).to.deep.equal([200, 401, 401]);
    const again = await nobody.http('signin:redeem', { token });
    expect(again.error).to.deep.equal({
      code: 'link_invalid',
      message: 'this link is unknown, used or older than 15 minutes: ask for a new one',
    });
    expect(again.headers.getSetCookie()).to.deep.equal([]);
  });

  it('works for fifteen minutes', async () => {
    await ask('awa@example.org');
    const first = tokenIn(app);
    await ask('awa@example.org');
    const second = tokenIn(app);
    app.at('2026-11-20T08:14:50+01:00');
    expect((await nobody.http('signin:redeem', { token: first })).status).to.equal(200);
    app.at('2026-11-20T08:15:10+01:00');
    expect((await nobody.refused('signin:redeem', { token: second })).code).to.equal('link_invalid');
  });

  it('has five links waiting for one address at most, and the answer does not change', async () => {
    for (let asked = 0; asked < 7; asked++) {
      expect(await ask('awa@example.org')).to.deep.equal({ sent: true, minutes: 15 });
    }
    expect(app.mails.length).to.equal(5);
    app.at('2026-11-20T08:16:00+01:00');
    await ask('awa@example.org');
    expect(app.mails.length).to.equal(6);
  });

  it('refuses a link of somebody who was removed', async () => {
    await ask('awa@example.org');
    await app.models.Participant.deleteOne({ _id: 'awa' });
    expect((await nobody.refused('signin:redeem', { token: tokenIn(app) })).code).to.equal('link_invalid');
  });

  it('forgets links and sessions that are over', async () => {
    const awa = await app.as('awa');
    await ask('awa@example.org');
    await app.app.tick();
    expect(await app.models.Link.countDocuments()).to.equal(1);
    app.at('2026-12-05T08:00:00+01:00');
    expect((await awa.ok('session:read', {})).signedIn).to.equal(false);
    await app.app.tick();
    expect([await app.models.Link.countDocuments(), await app.models.Session.countDocuments()]).to.deep.equal(
      [0, 0],
    );
  });

  describe('a session', () => {
    it('lives fourteen days after the last visit, and the cookie as long', async () => {
      const awa = await app.as('awa');
      app.at('2026-12-03T08:00:00+01:00');
      const visit = await awa.http('session:read', {});
      expect(visit.data?.signedIn).to.equal(true);
      expect(cookieOf(visit.headers)).to.match(/^tdu_session=[\w-]+; Max-Age=1209600; /);
      expect(pair(cookieOf(visit.headers))).to.equal(awa.cookie);
      app.at('2026-12-16T08:00:00+01:00');
      expect((await awa.ok('session:read', {})).signedIn).to.equal(true);
      app.at('2026-12-31T08:00:00+01:00');
      expect((await awa.ok('session:read', {})).signedIn).to.equal(false);
    });

    it('of nobody sets no cookie', async () => {
      for (const cookie of ['', 'tdu_session=', 'tdu_session=unknown-token-of-somebody']) {
        const answer = await clientOf(app.url, cookie).http('session:read', {});
        expect([answer.data?.signedIn, answer.data?.profile]).to.deep.equal([false, null]);
        expect(answer.headers.getSetCookie()).to.deep.equal([]);
      }
    });

    it('of somebody who was removed is nobody’s', async () => {
      const awa = await app.as('awa');
      await app.models.Participant.deleteOne({ _id: 'awa' });
      expect((await awa.ok('session:read', {})).signedIn).to.equal(false);
    });

    it('ends on every socket it opened, and only there', async () => {
      const awa = await app.as('awa');
      const [hers, other] = await Promise.all([awa.socket(), (await app.as('awa')).socket()]);
      const told = nextFact(hers, 'session:ended');
      const cut = new Promise((resolve) => hers.once('disconnect', resolve));
      const answer = await awa.http('session:end', {});
      expect(answer.data).to.deep.equal({ done: true });
      expect(cookieOf(answer.headers)).to.match(/^tdu_session=; Path=\/; Expires=Thu, 01 Jan 1970/);
      await told;
      expect(await cut).to.equal('io server disconnect');
      expect(other.connected).to.equal(true);
      expect((await awa.ok('session:read', {})).signedIn).to.equal(false);
      expect((await awa.http('session:end', {})).status, 'a second time is no error').to.equal(200);
    });
  });

  describe('a hall screen', () => {
    const linkToken = async () => {
      const { url, minutes } = await (await app.as('staff')).ok('screen:link', { label: 'Entrée' });
      expect(minutes).to.equal(15);
      expect(url).to.match(/^http:\/\/localhost\/ecran\?jeton=[\w-]{32}$/);
      return url.split('jeton=')[1]!;
    };

    it('enters with a link of staff, once, as nobody', async () => {
      const token = await linkToken();
      const answer = await nobody.http('signin:redeem', { token });
      expect([answer.data?.role, answer.data?.profile]).to.deep.equal(['screen', null]);
      expect((await nobody.http('signin:redeem', { token })).status).to.equal(401);
      const screen = clientOf(app.url, pair(cookieOf(answer.headers)));
      expect((await screen.ok('hall:read', {})).full).to.equal(true);
    });

    it('reads the hall and nothing of people', async () => {
      const answer = await nobody.http('signin:redeem', { token: await linkToken() });
      const screen = clientOf(app.url, pair(cookieOf(answer.headers)));
      const refused = [];
      for (const [name, input] of [
        ['agenda:read', {}],
        ['board:read', {}],
        ['participant:list', {}],
        ['listing:list', {}],
        ['meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' }],
        ['screen:link', {}],
      ] as const) {
        refused.push((await screen.refused(name, input)).code);
      }
      expect(refused).to.deep.equal(Array(6).fill('forbidden'));
    });

    it('is for staff to make', async () => {
      expect((await (await app.as('awa')).refused('screen:link', {})).code).to.equal('forbidden');
    });
  });
});

describe('a mail that cannot be sent', () => {
  it('is not told to who asks: the address would be known', async () => {
    const app = await startTestApp();
    try {
      app.mails.push = () => {
        throw new Error('the mail server is down');
      };
      const nobody = await app.as(null);
      expect(await nobody.ok('signin:request', { email: 'awa@example.org' })).to.deep.equal({
        sent: true,
        minutes: 15,
      });
    } finally {
      await app.stop();
    }
  });
});
