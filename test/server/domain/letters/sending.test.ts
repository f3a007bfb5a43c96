import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { smtpMailer } from '../../../../server/mail.ts';
import { startTestApp, type TestApp } from '../../../support/app.ts';
import { type LetterClock, letterClock } from '../../../support/letters.ts';
import { startSmtp, type TestSmtp } from '../../../support/smtp.ts';
import { everybody, reset } from '../../../support/state.ts';

const LISE = 'lise@example.org';

describe('sending letters', () => {
  let smtp: TestSmtp;
  let app: TestApp;
  let second: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;
  let clock: LetterClock;

  before(async () => {
    smtp = await startSmtp();
    const send = smtpMailer(smtp.url);
    app = await startTestApp({ send });
    // As a second process would be: another clock, another memory, the same store.
    second = await startTestApp({ send, beside: app });
    all = await everybody(app);
    clock = letterClock(app, second);
  });
  beforeEach(async () => {
    clock.at(0);
    await reset(app);
    await clock.tickAt(0);
    clock.at(1);
    smtp.taken.length = smtp.tried.length = 0;
    await all.awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
  });
  afterEach(() => {
    smtp.refuses = () => null;
  });
  after(async () => {
    await second.stop();
    await app.stop();
    await smtp.stop();
  });

  const letter = (id = 'lise') => app.models.Letter.findById(id).lean();

  it('two processes that look at the same moment send one', async () => {
    await clock.tickAt(7);
    await clock.tickAt(8);
    expect(smtp.taken).to.deep.equal([LISE]);
    expect((await letter())?.failure).to.equal(undefined);
  });

  it('a refusal for the moment is tried again after growing pauses, then it is sent once', async () => {
    smtp.refuses = () => ({ code: 451, words: 'Greylisted, try later' });
    await clock.tickAt(7);
    expect(smtp.tried).to.have.length(1);
    expect((await letter())?.failure).to.deep.include({ attempts: 1, end: null });
    expect((await letter())?.failure?.words).to.match(/^451 .*Greylisted, try later/);
    const triedAt: number[] = [];
    for (let minute = 7.5; minute < 300; minute += 0.5) {
      const before = smtp.tried.length;
      await clock.tickAt(minute);
      if (smtp.tried.length > before) triedAt.push(minute);
    }
    const pauses = triedAt.slice(1).map((minute, index) => Math.floor(minute - triedAt[index]!));
    expect([triedAt[0]! < 9, pauses]).to.deep.equal([true, [5, 15, 60, 180]]);
    smtp.refuses = () => null;
    await clock.tickAt(500);
    await clock.tickAt(900);
    expect(smtp.taken).to.deep.equal([LISE]);
    expect((await letter())?.failure).to.equal(undefined);
  });

  it('tries for a day, then gives up until there is something new', async () => {
    smtp.refuses = () => ({ code: 451, words: 'Not now' });
    for (let minute = 7; minute < 26 * 60; minute += 30) await clock.tickAt(minute);
    expect((await letter())?.failure?.end).to.equal('given-up');
    const tried = smtp.tried.length;
    await clock.tickAt(27 * 60);
    expect(smtp.tried).to.have.length(tried);
    smtp.refuses = () => null;
    await all.sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1520'], subject: 'Agua' });
    await clock.tickAt(27 * 60 + 6);
    expect(smtp.taken).to.deep.equal([LISE]);
    // What had not been told is in it.
    expect(smtp.sources.at(-1)).to.contain('2_demandes_attendent');
    expect((await letter())?.failure).to.equal(undefined);
  });

  it('a refused recipient is not tried again', async () => {
    smtp.refuses = (to) => (to === LISE ? { code: 550, words: 'No such user here' } : null);
    await clock.tickAt(7);
    expect((await letter())?.failure).to.deep.include({ attempts: 1, end: 'refused' });
    await all.sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1520'], subject: 'Agua' });
    for (const minute of [60, 300, 1500]) await clock.tickAt(minute);
    expect(smtp.tried).to.deep.equal([LISE]);
    expect(smtp.taken).to.deep.equal([]);
  });

  it('a text that is refused, or a mail server that is away, is not the fault of the recipient', async () => {
    smtp.refuses = () => ({ code: 554, words: 'Daily quota exceeded', to: 'text' });
    await clock.tickAt(7);
    expect((await letter())?.failure).to.deep.include({ end: null });
    smtp.refuses = () => null;
    await clock.tickAt(9);
    expect(smtp.taken).to.deep.equal([LISE]);
  });

  it('a process that dies while it sends leaves the letter to another, when its lease is over', async () => {
    let wake: () => void = () => {};
    const reached = new Promise<void>((resolve) => {
      wake = resolve;
    });
    let release: () => void = () => {};
    const stuck = await startTestApp({
      beside: app,
      send: () => {
        wake();
        return new Promise((resolve) => {
          release = resolve;
        });
      },
    });
    letterClock(stuck).at(7);
    const ticking = stuck.app.tick();
    await reached;
    await clock.tickAt(16);
    expect(smtp.taken).to.deep.equal([]);
    await clock.tickAt(18);
    expect(smtp.taken).to.deep.equal([LISE]);
    const after = await letter();
    // It was not dead, only late: what the other wrote stands.
    release();
    await ticking;
    await stuck.stop();
    expect(await letter()).to.deep.equal(after);
  });

  it('what is written while a letter is on its way is told in the next', async () => {
    let during: Promise<unknown> | undefined;
    smtp.refuses = () => {
      during ??= all.sol
        .ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1520'], subject: 'Agua' })
        .then(() => second.app.tick());
      return null;
    };
    clock.at(7);
    await app.app.tick();
    await during;
    expect(smtp.taken).to.deep.equal([LISE]);
    await clock.tickAt(13);
    expect(smtp.taken).to.deep.equal([LISE, LISE]);
    expect(smtp.sources.at(-1)).to.contain('2_demandes_attendent');
  });
});
