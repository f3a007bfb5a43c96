import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildParticipant, type SmallFixture, smallFixture } from '../../../../fixtures/small/index.ts';
import { startTestApp, type TestApp } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

const LISTED = { withId: 'lise', listingId: 'offer-drome' };
const EVERY_TIME = ['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd1-1540'];

/** Nobody gets the letters that tell of meetings. */
const offersAlone = (fixture: SmallFixture = smallFixture()): SmallFixture => ({
  ...fixture,
  participants: fixture.participants.map((someone) => ({ ...someone, letterPace: 'none' })),
});

describe('the e-mail that tells of a place offered', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;
  let meetingId: string;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(async () => {
    app.at('2026-11-20T13:00:00+01:00');
    await reset(app, offersAlone());
    await app.app.tick();
    app.mails.length = 0;
    const booked = await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    meetingId = booked.meeting.id;
    await all.lise.ok('busy:set', { slotIds: ['d1-1420', 'd2-0900'], busy: true });
  });
  after(() => app.stop());

  /** The place becomes free and is offered. */
  const free = async () => {
    await all.awa.ok('meeting:cancel', { id: meetingId });
    await app.app.tick();
  };
  const sent = () => app.mails.map((mail) => [mail.to, mail.subject]);

  it('says with whom, when, where, until when by the clock of the event, and where to answer', async () => {
    const { id } = await all.ibra.ok('waiting:join', LISTED);
    await free();
    const [line] = await all.ibra.ok('waiting:list', {});
    expect(line?.id).to.equal(id);
    expect(app.mails).to.deep.equal([
      {
        to: 'ibra@example.org',
        subject: "Une place s'est libérée avec Lise Rochegude (Département de la Drôme)",
        text: `Bonjour Ibra,

Vous attendiez une place avec Lise Rochegude (Département de la Drôme) (« Petites Rencontres »). Une place s'est libérée : vendredi 20 novembre, 14:00–14:20, table ${line?.offer?.table?.label}.

Elle est gardée jusqu'au vendredi 20 novembre, 13:05 (UTC+1). Ensuite elle est proposée à la personne suivante.

Pour la prendre ou la laisser au suivant :
http://localhost/agenda

Nous ne demandons jamais de données personnelles par courriel.
`,
      },
    ]);
  });

  it('is in the language of who reads it', async () => {
    const fixture = smallFixture();
    const speaks = { ada: 'en', eva: 'es', rui: 'pt' } as const;
    const readers = offersAlone({
      ...fixture,
      participants: [
        ...fixture.participants,
        ...Object.entries(speaks).map(([_id, interfaceLanguage]) =>
          buildParticipant({ _id, interfaceLanguage, organisationId: 'podor', givenName: _id }),
        ),
      ],
    });
    await reset(app, readers);
    await all.lise.ok('listing:open-slots', { id: 'offer-drome', slotIds: EVERY_TIME.slice(0, 3) });
    await all.lise.ok('busy:set', { slotIds: EVERY_TIME, busy: true });
    for (const id of Object.keys(speaks)) await (await app.as(id)).ok('waiting:join', LISTED);
    await all.lise.ok('busy:set', { slotIds: EVERY_TIME, busy: false });
    await app.app.tick();
    const line = (start: string) =>
      app.mails
        .map((mail) => mail.text.split('\n'))
        .map((lines) => lines.find((one) => one.startsWith(start)))
        .filter(Boolean);
    expect(app.mails.map((mail) => mail.to)).to.deep.equal([
      'ada@example.org',
      'eva@example.org',
      'rui@example.org',
    ]);
    expect(line('It is kept')).to.deep.equal([
      'It is kept until Friday 20 November, 13:05 (UTC+1). Then it is offered to the next person.',
    ]);
    expect(line('Se le guarda')).to.deep.equal([
      'Se le guarda hasta el viernes 20 de noviembre, 13:05 (UTC+1). Después se ofrece a la persona siguiente.',
    ]);
    expect(line('Está reservado')).to.deep.equal([
      'Está reservado até sexta-feira, 20 de novembro, 13:05 (UTC+1). Depois é proposto à pessoa seguinte.',
    ]);
  });

  it('does not promise what the other person has still to accept', async () => {
    await all.marc.ok('busy:set', { slotIds: [...EVERY_TIME, 'd2-0900', 'd2-0920', 'd2-0940'], busy: true });
    await all.ibra.ok('waiting:join', { withId: 'marc' });
    await all.marc.ok('busy:set', { slotIds: ['d1-1500'], busy: false });
    await app.app.tick();
    expect(app.mails[0]?.text)
      .to.contain('15:00–15:20.\n')
      .and.to.contain("l'autre personne devra encore accepter");
  });

  it('goes to who got in line for somebody too, with a link to the agenda of that person; not to staff', async () => {
    await all.awa.ok('waiting:join', { ...LISTED, onBehalfOf: 'ibra' });
    await all.staff.ok('waiting:join', { ...LISTED, onBehalfOf: 'sol' });
    await free();
    expect(sent().map(([to]) => to)).to.deep.equal(['ibra@example.org', 'awa@example.org']);
    expect(app.mails[1]?.text)
      .to.contain('Ibra Thiamou attendait une place')
      .and.to.contain('http://localhost/agenda?pour=ibra');
    const { id } = (await all.ibra.ok('waiting:list', {}))[0]!;
    await all.ibra.ok('waiting:pass', { id });
    await app.app.tick();
    expect(sent().slice(2)).to.deep.equal([
      ['sol@example.org', 'Se ha liberado un lugar con Lise Rochegude (Département de la Drôme)'],
    ]);
  });

  it('waits while the page is open, until it is closed', async () => {
    await all.ibra.ok('waiting:join', LISTED);
    const page = await all.ibra.socket();
    await free();
    expect(sent()).to.deep.equal([]);
    const gone = new Promise((resolve) =>
      [...app.app.io.sockets.sockets.values()][0]!.once('disconnect', resolve),
    );
    page.disconnect();
    await gone;
    await app.app.tick();
    expect(sent().map(([to]) => to)).to.deep.equal(['ibra@example.org']);
  });

  it('goes to an open page as well when half of the time is over, and to nobody once it all is', async () => {
    await all.ibra.ok('waiting:join', LISTED);
    const page = await all.ibra.socket();
    await free();
    app.at('2026-11-20T13:02:20+01:00');
    await app.app.tick();
    expect(sent()).to.deep.equal([]);
    app.at('2026-11-20T13:02:40+01:00');
    await app.app.tick();
    expect(sent()).to.have.length(1);

    await all.sol.ok('waiting:join', LISTED);
    const other = await all.sol.socket();
    await all.ibra.ok('waiting:pass', { id: (await all.ibra.ok('waiting:list', {}))[0]!.id });
    await app.app.tick();
    app.at('2026-11-20T13:30:00+01:00');
    await app.app.tick();
    expect(sent()).to.have.length(1);
    page.disconnect();
    other.disconnect();
  });

  it('is sent once, however often the clock looks; once more for another place', async () => {
    await all.ibra.ok('waiting:join', LISTED);
    await free();
    await Promise.all([1, 2, 3].map(() => app.app.tick()));
    expect(sent()).to.have.length(1);
    await all.ibra.ok('waiting:pass', { id: (await all.ibra.ok('waiting:list', {}))[0]!.id });
    await all.lise.ok('busy:set', { slotIds: ['d1-1420'], busy: false });
    await app.app.tick();
    expect(sent()).to.have.length(2);
    expect(app.mails[1]?.text).to.contain('14:20–14:40');
  });

  it('is not sent for a place that was taken before', async () => {
    await all.ibra.ok('waiting:join', LISTED);
    const page = await all.ibra.socket();
    await free();
    await all.ibra.ok('waiting:take', { id: (await all.ibra.ok('waiting:list', {}))[0]!.id });
    page.disconnect();
    app.at('2026-11-20T13:04:00+01:00');
    await app.app.tick();
    expect(sent()).to.deep.equal([]);
  });
});
