import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildListing, smallFixture } from '../../../../fixtures/small/index.ts';
import { startTestApp, type TestApp } from '../../../support/app.ts';
import { type LetterClock, letterClock } from '../../../support/letters.ts';
import { everybody, reset } from '../../../support/state.ts';

const HOUR = 60;
/** 7:00 of the next morning: tests begin at 9:00. */
const MORNING = 22 * HOUR;

describe('new fiches by e-mail', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;
  let clock: LetterClock;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
    clock = letterClock(app);
  });
  beforeEach(async () => {
    clock.at(0);
    await reset(app, smallFixture());
    await clock.tickAt(0);
    await all.lise.ok('follow:set', { country: 'SN', following: true });
    app.mails.length = 0;
    clock.at(1);
  });
  after(() => app.stop());

  let published = 0;
  /** Each has an identifier of its own: what was marked once is not looked at again. */
  const publish = async (title: string, patch: object = {}) => {
    const id = `fiche-${++published}`;
    await app.models.Listing.create(
      buildListing({
        ...{ _id: id, organisationId: 'podor', contactIds: ['awa'], authorId: 'awa', title, what: title },
        ...{ consentToPublish: true, status: 'draft', publishedAt: null, ...patch },
      }),
    );
    await all.staff.ok('listing:publish', { id });
    return id;
  };
  const sent = () => app.mails.map(({ to, subject }) => [to, subject.replace(' · Petites Rencontres', '')]);

  it('come in the morning in one letter, with the reason, to those who follow what they are about', async () => {
    await publish('Un marché couvert');
    await clock.tickAt(3 * HOUR);
    await publish('Voyez www.ailleurs.example', { organisationId: 'quito', countries: ['SN'] });
    await publish('Au Chili', { organisationId: 'quito', countries: ['CL'] });
    await publish('De chez elle', { organisationId: 'drome', countries: ['SN'] });
    await clock.tickAt(MORNING - 1);
    expect(sent()).to.deep.equal([]);
    await clock.tickAt(MORNING);
    expect(app.mails).to.deep.equal([
      {
        to: 'lise@example.org',
        subject: '2 nouvelles fiches sur ce que vous suivez · Petites Rencontres',
        text: `Bonjour Lise,

Nouvelles fiches sur ce que vous suivez :
- « Voyez [adresse non reprise] », Municipio de Quito
  Vous suivez : Sénégal
- « Un marché couvert », Conseil départemental de Podor
  Vous suivez : Sénégal

Dans la bourse :
http://localhost/bourse?vue=suivis

Pour recevoir ces courriels une fois par jour, ou ne plus les recevoir :
http://localhost/compte

Nous ne demandons jamais de données personnelles par courriel.
`,
      },
    ]);
    await clock.tickAt(MORNING + 24 * HOUR);
    expect(sent()).to.have.length(1);
  });

  it('go with the news of meetings where these go sooner, once', async () => {
    await publish('Un marché couvert');
    await all.awa.ok('meeting:propose', {
      withIds: ['lise'],
      slotIds: ['d1-1500'],
      listingId: 'offer-drome',
    });
    await clock.tickAt(7);
    expect(sent()).to.deep.equal([['lise@example.org', '1 demande attend votre réponse']]);
    expect(app.mails[0]!.text).to.include('Nouvelle fiche sur ce que vous suivez :\n- « Un marché couvert »');
    await clock.tickAt(MORNING);
    expect(sent()).to.have.length(1);
  });

  it('alone remind of no request that waits', async () => {
    await all.awa.ok('meeting:propose', {
      withIds: ['lise'],
      slotIds: ['d1-1500'],
      listingId: 'offer-drome',
    });
    await clock.tickAt(7);
    await publish('Un marché couvert');
    await clock.tickAt(MORNING);
    expect(sent().slice(1)).to.deep.equal([
      ['lise@example.org', 'Une nouvelle fiche sur ce que vous suivez'],
    ]);
    expect(app.mails[1]!.text).to.not.include('En attente');
  });

  it('are five titles and a count', async () => {
    const staff = { name: { fr: 'Groupe eau' }, themes: ['eau' as const] };
    const { id: groupId } = await all.staff.ok('group:create', staff);
    await all.sol.ok('follow:set', { groupId, following: true });
    for (let at = 1; at <= 7; at++) await publish(`Fiche ${at}`, { countries: [], themes: ['eau'] });
    await clock.tickAt(MORNING);
    const { text, subject } = app.mails.find(({ to }) => to === 'sol@example.org')!;
    expect(subject).to.include('7 fichas nuevas sobre lo que usted sigue');
    expect(text.match(/Usted sigue: Agua y saneamiento/g)).to.have.length(5);
    expect(text).to.include('- y 2 más');
  });

  it('are not told to who saw them on the bourse, nor when they were withdrawn meanwhile', async () => {
    await publish('Un marché couvert');
    clock.at(2);
    await all.lise.ok('follow:seen', { at: '2036-01-01T00:00:00Z' });
    clock.at(3);
    await all.staff.ok('listing:withdraw', { id: await publish('Un autre marché') });
    await clock.tickAt(MORNING);
    expect(sent()).to.deep.equal([]);
  });

  it('are not sent to who switched them off, wishes no letters, or follows nothing any more', async () => {
    await all.lise.ok('profile:edit', { ficheLetters: false });
    await all.sol.ok('follow:set', { country: 'SN', following: true });
    await all.sol.ok('profile:edit', { letterPace: 'none' });
    await all.marc.ok('follow:set', { country: 'SN', following: true });
    await publish('Un marché couvert');
    await clock.tickAt(5);
    await all.marc.ok('follow:set', { country: 'SN', following: false });
    await clock.tickAt(MORNING);
    expect(sent()).to.deep.equal([]);
  });
});
