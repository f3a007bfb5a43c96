import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { smtpMailer } from '../../../../server/mail.ts';
import { startTestApp, type TestApp } from '../../../support/app.ts';
import { type LetterClock, letterClock } from '../../../support/letters.ts';
import { startSmtp, type TestSmtp } from '../../../support/smtp.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('undelivered letters', () => {
  let smtp: TestSmtp;
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;
  let clock: LetterClock;

  before(async () => {
    smtp = await startSmtp();
    app = await startTestApp({ send: smtpMailer(smtp.url) });
    all = await everybody(app);
    clock = letterClock(app);
  });
  beforeEach(async () => {
    clock.at(0);
    await reset(app);
    await clock.tickAt(0);
    clock.at(1);
    smtp.taken.length = smtp.tried.length = 0;
    smtp.refuses = (to) =>
      to.startsWith('lise')
        ? { code: 550, words: 'No such user here' }
        : { code: 452, words: 'Mailbox full' };
    await all.awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    clock.at(2);
    await all.awa.ok('meeting:propose', { withIds: ['sol'], slotIds: ['d1-1520'] });
    await clock.tickAt(6.5);
    await clock.tickAt(8);
  });
  afterEach(() => {
    smtp.refuses = () => null;
  });
  after(async () => {
    await app.stop();
    await smtp.stop();
  });

  it('are listed for staff, the last refused first, in the words of the mail server', async () => {
    const found = await all.staff.ok('letter:undelivered', {});
    expect(
      found.map(({ participant, email, words, attempts, end, nextAt }) => ({
        who: `${participant.name}, ${participant.organisation?.name}`,
        email,
        words,
        attempts,
        end,
        inMinutes: nextAt && Math.round((Date.parse(nextAt) - Date.parse('2026-11-02T08:08:00Z')) / 60_000),
      })),
    ).to.deep.equal([
      {
        who: 'Sol Ibarrena, Municipio de Quito',
        email: 'sol@example.org',
        words: '452 Mailbox full',
        attempts: 1,
        end: null,
        inMinutes: 1,
      },
      {
        who: 'Lise Rochegude, Département de la Drôme',
        email: 'lise@example.org',
        words: '550 No such user here',
        attempts: 1,
        end: 'refused',
        inMinutes: null,
      },
    ]);
  });

  it('of one person are sent again when staff ask for it, as things stand then', async () => {
    await all.awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1540'] });
    smtp.refuses = () => null;
    expect(await all.staff.ok('letter:retry', { participantId: 'lise' })).to.deep.equal({ retried: 1 });
    clock.at(8.2);
    await app.app.tick();
    // Something has just changed: that is waited for.
    expect(smtp.taken).to.deep.equal([]);
    await clock.tickAt(14);
    expect(smtp.taken).to.include('lise@example.org');
    expect(smtp.sources.join('\n')).to.contain('2_demandes_attendent');
    expect(await all.staff.ok('letter:undelivered', {})).to.deep.equal([]);
  });

  it('are all sent again at once', async () => {
    expect(await all.staff.ok('letter:retry', {})).to.deep.equal({ retried: 2 });
    await app.app.tick();
    expect((await all.staff.ok('letter:undelivered', {})).map(({ attempts }) => attempts)).to.deep.equal([
      1, 1,
    ]);
    expect(smtp.tried.filter((to) => to === 'lise@example.org')).to.have.length(2);
    await all.staff.ok('letter:retry', {});
    smtp.refuses = () => null;
    await app.app.tick();
    expect(smtp.taken.sort()).to.deep.equal(['lise@example.org', 'sol@example.org']);
    expect(await all.staff.ok('letter:retry', {})).to.deep.equal({ retried: 0 });
  });

  it('leave out who wishes none by now', async () => {
    await all.lise.ok('profile:edit', { letterPace: 'none' });
    const found = await all.staff.ok('letter:undelivered', {});
    expect(found.map(({ email }) => email)).to.deep.equal(['sol@example.org']);
  });

  it('are nobody else’s business', async () => {
    for (const who of ['awa', 'lise'] as const) {
      expect((await all[who].refused('letter:undelivered', {})).code).to.equal('forbidden');
      expect((await all[who].refused('letter:retry', { participantId: 'lise' })).code).to.equal('forbidden');
    }
    expect((await all.nobody.refused('letter:undelivered', {})).code).to.equal('not_signed_in');
    expect((await all.nobody.refused('letter:retry', {})).code).to.equal('not_signed_in');
  });

  it('refuse what cannot be sent again', async () => {
    await leavesNoTrace(app, async () => {
      expect(await all.staff.refused('letter:retry', { participantId: 'marc' })).to.deep.include({
        code: 'wrong_state',
        message: 'no letter to Marc Vercoiran is undelivered: it may have arrived since',
      });
      expect((await all.staff.refused('letter:retry', { participantId: 'xyz' })).code).to.equal('not_found');
      expect((await all.staff.refused('letter:retry', { participantId: '../x' })).code).to.equal('bad_input');
      expect((await all.staff.refused('letter:retry', { everybody: true })).code).to.equal('bad_input');
    });
  });
});
