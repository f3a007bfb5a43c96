import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildParticipant, smallFixture } from '../../../../fixtures/small/index.ts';
import { startTestApp, type TestApp } from '../../../support/app.ts';
import { type LetterClock, letterClock } from '../../../support/letters.ts';
import { everybody, reset } from '../../../support/state.ts';

const LISE = 'Lise Rochegude (Département de la Drôme)';
const AWA = 'Awa Ndoumbé-Sall (Conseil départemental de Podor)';

describe('news by e-mail', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;
  let clock: LetterClock;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
    clock = letterClock(app);
  });
  beforeEach(() => begin());
  after(() => app.stop());

  const begin = async (fixture = smallFixture()) => {
    clock.at(0);
    await reset(app, fixture);
    // Letters begin.
    await clock.tickAt(0);
    app.mails.length = 0;
    clock.at(1);
  };
  const sent = () => app.mails.map(({ to, subject }) => [to, subject.replace(' · Petites Rencontres', '')]);
  const text = (to: string) => app.mails.findLast((mail) => mail.to === `${to}@example.org`)?.text ?? '';
  const ask = async (withIds = ['lise'], slotIds = ['d1-1500']) =>
    (await all.awa.ok('meeting:propose', { withIds, slotIds, listingId: 'offer-drome' })).meeting.id;
  /** Confirmed meetings of awa and lise of which both know. */
  const known = async (...slotIds: string[]) => {
    const booked = slotIds.map((slotId) => all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId }));
    const ids = (await Promise.all(booked)).map(({ meeting }) => meeting.id);
    await clock.tickAt(30);
    app.mails.length = 0;
    clock.at(40);
    return ids as [string, ...string[]];
  };

  it('says who asks for what, when, until when by the clock of the event, and where to answer', async () => {
    await ask(['lise'], ['d1-1500', 'd2-0900']);
    await clock.tickAt(7);
    expect(app.mails).to.deep.equal([
      {
        to: 'lise@example.org',
        subject: '1 demande attend votre réponse · Petites Rencontres',
        text: `Bonjour Lise,

Voici où en sont les rencontres de « Petites Rencontres » qui vous concernent.

En attente de votre réponse :
- ${AWA}, « Un technicien de l’eau et des pièces de rechange »
  vendredi 20 novembre, 15:00–15:20 ou samedi 21 novembre, 09:00–09:20
  Réponse attendue jusqu’au mercredi 4 novembre, 09:01 (UTC+1).

Pour répondre :
http://localhost/agenda?vue=invitations

Pour recevoir ces courriels une fois par jour, ou ne plus les recevoir :
http://localhost/compte

Nous ne demandons jamais de données personnelles par courriel.
`,
      },
    ]);
  });

  it('waits for five quiet minutes, at most twenty after the first: several changes are one letter', async () => {
    await ask();
    await clock.tickAt(5);
    clock.at(5.5);
    await ask(['lise'], ['d1-1520']);
    await clock.tickAt(10);
    expect(sent()).to.deep.equal([]);
    await clock.tickAt(11);
    expect(sent()).to.deep.equal([['lise@example.org', '2 demandes attendent votre réponse']]);

    for (const minute of [20, 24, 28, 32, 36]) {
      clock.at(minute);
      await all.sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1400'], subject: `${minute}` });
      await clock.tickAt(minute + 0.5);
    }
    await clock.tickAt(39.5);
    expect(sent()).to.have.length(1);
    await clock.tickAt(40.5);
    expect(sent().slice(1)).to.deep.equal([['lise@example.org', '7 demandes attendent votre réponse']]);
    await clock.tickAt(60);
    expect(sent()).to.have.length(2);
  });

  it('is quicker on the days of the event', async () => {
    app.at('2026-11-20T10:00:00+01:00');
    await ask();
    app.at('2026-11-20T10:00:50+01:00');
    await app.app.tick();
    expect(sent()).to.deep.equal([]);
    app.at('2026-11-20T10:01:10+01:00');
    await app.app.tick();
    expect(sent().map(([to]) => to)).to.deep.equal(['lise@example.org']);
  });

  it('tells who asked what became of it, and nobody what they did themselves', async () => {
    const accepted = await ask();
    const declined = await ask(['lise'], ['d1-1520']);
    const countered = await ask(['lise'], ['d1-1540']);
    await clock.tickAt(7);
    clock.at(10);
    app.mails.length = 0;
    await all.lise.ok('meeting:accept', { id: accepted });
    await all.lise.ok('meeting:decline', {
      id: declined,
      reason: 'Voyez plutôt\nhttps://ailleurs.example/x ou mon collègue.',
    });
    await all.lise.ok('meeting:counter', { id: countered, slotIds: ['d2-0920'], message: 'Plutôt samedi' });
    await clock.tickAt(16);
    expect(sent()).to.deep.equal([['awa@example.org', '1 demande attend votre réponse']]);
    expect(text('awa')).to.contain(`En attente de votre réponse :
- ${LISE}, « Un technicien de l’eau et des pièces de rechange »
  samedi 21 novembre, 09:20–09:40
`);
    expect(text('awa')).to.match(
      /Rencontre confirmée :\n- Lise Rochegude .*\n {2}vendredi 20 novembre, 15:00–15:20, table \d\n/,
    );
    expect(text('awa')).to.match(
      /Demande déclinée :\n- Lise Rochegude .*\n {2}Motif : « Voyez plutôt \[adresse non reprise\] ou mon collègue\. »\n/,
    );
  });

  it('tells what staff moved and cancelled, from where to where and why', async () => {
    const [id, other] = await known('d1-1400', 'd2-0900');
    const before = await app.models.Meeting.findById(id).lean();
    const after = await app.models.Meeting.findById(other).lean();
    await all.staff.ok('meeting:move', { id, slotId: 'd1-1520', tableId: 't3' });
    await all.staff.ok('meeting:cancel', { id: other!, reason: 'Salle fermée' });
    await clock.tickAt(50);
    expect(sent()).to.deep.equal([
      ['awa@example.org', `Rencontre annulée avec ${LISE}`],
      ['lise@example.org', `Rencontre annulée avec ${AWA}`],
    ]);
    const table = (meeting: typeof before) => meeting?.tableId?.slice(1);
    expect(text('awa')).to.contain(`Rencontre déplacée :
- ${LISE}, « Un technicien de l’eau et des pièces de rechange »
  de vendredi 20 novembre, 14:00–14:20, table ${table(before)}
  à vendredi 20 novembre, 15:20–15:40, table 3

Rencontre annulée :
- ${LISE}, « Un technicien de l’eau et des pièces de rechange »
  samedi 21 novembre, 09:00–09:20, table ${table(after)}
  Motif : « Salle fermée »

L’agenda :
http://localhost/agenda
`);
  });

  it('is one, however many meetings a programme brings', async () => {
    for (const slotId of ['d1-1400', 'd1-1420', 'd1-1440', 'd2-0900'])
      await all.staff.ok('meeting:place', { participantIds: ['lise', 'sol'], slotId });
    await clock.tickAt(7);
    expect(sent()).to.deep.equal([
      ['lise@example.org', '4 rencontres confirmées'],
      ['sol@example.org', '4 encuentros confirmados'],
    ]);
    expect(text('sol').match(/^- Lise Rochegude/gm)).to.have.length(4);
  });

  it('is silent about what was undone meanwhile', async () => {
    const [id] = await known('d1-1400');
    const { slotId, tableId } = (await app.models.Meeting.findById(id).lean())!;
    await all.staff.ok('meeting:move', { id, slotId: 'd1-1520' });
    clock.at(42);
    await all.staff.ok('meeting:move', { id, slotId: slotId!, tableId: tableId! });
    const request = await ask();
    await all.awa.ok('meeting:cancel', { id: request });
    const placed = await all.staff.ok('meeting:place', {
      participantIds: ['ibra', 'sol'],
      slotId: 'd1-1500',
    });
    await all.staff.ok('meeting:cancel', { id: placed.meeting.id });
    await clock.tickAt(50);
    expect(sent()).to.deep.equal([]);
    await clock.tickAt(90);
    expect(sent()).to.deep.equal([]);
  });

  it('counts what was there when letters began, and the marks of the day, as told', async () => {
    await reset(app);
    const [id] = await known('d1-1400');
    await all.lise.ok('meeting:mark', { id, mark: 'late' });
    await clock.tickAt(60);
    expect(sent()).to.deep.equal([]);
    await all.staff.ok('meeting:move', { id, slotId: 'd1-1420' });
    await clock.tickAt(70);
    expect(sent().map(([to]) => to)).to.deep.equal(['awa@example.org', 'lise@example.org']);
  });

  it('of an élu goes to them and to who keeps their agenda: the delegates named, else the officers', async () => {
    await all.sol.ok('meeting:propose', { withIds: ['ibra'], slotIds: ['d1-1500'], subject: 'Agua' });
    await all.sol.ok('meeting:propose', { withIds: ['marc'], slotIds: ['d1-1520'], subject: 'Agua' });
    await all.sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1540'], subject: 'Agua' });
    await clock.tickAt(7);
    expect(sent()).to.have.deep.members([
      ['ibra@example.org', '1 demande attend votre réponse'],
      ['awa@example.org', '1 demande attend une réponse'],
      ['marc@example.org', '1 demande attend votre réponse'],
      ['lise@example.org', '2 demandes attendent une réponse'],
    ]);
    expect(text('lise')).to.contain(`En attente de votre réponse :
- Sol Ibarrena (Municipio de Quito), « Agua »
  vendredi 20 novembre, 15:40–16:00
  Réponse attendue jusqu’au mercredi 4 novembre, 09:01 (UTC+1).

Pour répondre :
http://localhost/agenda?vue=invitations

— Pour Marc Vercoiran —

En attente d’une réponse :
- Sol Ibarrena (Municipio de Quito), « Agua »
  vendredi 20 novembre, 15:20–15:40
  Réponse attendue jusqu’au mercredi 4 novembre, 09:01 (UTC+1).

Pour répondre :
http://localhost/agenda?pour=marc&vue=invitations
`);
    app.mails.length = 0;
    clock.at(10);
    const { meetings } = await all.lise.ok('agenda:read', { participantId: 'marc' });
    await all.lise.ok('meeting:accept', { id: meetings[0]!.id, onBehalfOf: 'marc' });
    await clock.tickAt(20);
    expect(sent()).to.deep.equal([
      ['sol@example.org', 'Encuentro confirmado con Marc Vercoiran (Département de la Drôme)'],
    ]);
  });

  it('tells people what staff did in their name, and staff nothing', async () => {
    const [id] = await known('d1-1400');
    await all.staff.ok('meeting:cancel', { id, onBehalfOf: 'lise', reason: 'Malade' });
    await clock.tickAt(50);
    expect(sent().map(([to]) => to)).to.deep.equal(['awa@example.org', 'lise@example.org']);
  });

  it('reminds once, while there is still time to answer', async () => {
    const id = await ask();
    await clock.tickAt(7);
    expect(sent()).to.have.length(1);
    // 36 of the 48 hours are over.
    await clock.tickAt(36 * 60);
    expect(sent()).to.have.length(1);
    await clock.tickAt(36 * 60 + 2);
    expect(sent().slice(1)).to.deep.equal([['lise@example.org', 'Rappel : 1 demande attend votre réponse']]);
    await clock.tickAt(40 * 60);
    await clock.tickAt(47 * 60);
    expect(sent()).to.have.length(2);
    // The clock ends it: who asked hears of it, and who did not answer as well.
    await clock.tickAt(48 * 60 + 2);
    await clock.tickAt(48 * 60 + 10);
    expect((await app.models.Meeting.findById(id).lean())?.state).to.equal('expired');
    expect(sent().slice(2)).to.deep.equal([
      ['awa@example.org', `Demande restée sans réponse : ${LISE}`],
      ['lise@example.org', `Demande restée sans réponse : ${AWA}`],
    ]);
  });

  it('does not remind who has answered', async () => {
    const id = await ask();
    await clock.tickAt(7);
    await all.lise.ok('meeting:decline', { id });
    await clock.tickAt(13);
    app.mails.length = 0;
    await clock.tickAt(37 * 60);
    expect(sent()).to.deep.equal([]);
  });

  it('asks for another time where a repair does, and says what happens without an answer', async () => {
    app.at('2026-11-20T08:00:00+01:00');
    const { meeting } = await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    app.at('2026-11-20T08:10:00+01:00');
    await app.app.tick();
    app.mails.length = 0;
    await all.staff.ok('repair:run', {
      disturbances: [
        { kind: 'tables-lost', tableIds: ['t1', 't2', 't3', 't4'], slotIds: ['d1-1400', 'd1-1420'] },
      ],
      answerMinutes: 60,
      note: 'Fuite d’eau',
    });
    app.at('2026-11-20T08:12:00+01:00');
    await app.app.tick();
    expect(sent()).to.deep.equal([
      ['awa@example.org', '1 demande attend votre réponse'],
      ['lise@example.org', '1 demande attend votre réponse'],
    ]);
    expect(text('awa'))
      .to.contain(`Cette rencontre a perdu sa place (vendredi 20 novembre, 14:00–14:20, table `)
      .and.to.contain('Motif : « Fuite d’eau »')
      .and.to.contain('Sans réponse, elle est annulée.');
    await all.awa.ok('meeting:cancel', { id: meeting.id });
    app.at('2026-11-20T08:20:00+01:00');
    await app.app.tick();
    expect(sent().slice(2)).to.deep.equal([['lise@example.org', `Rencontre annulée avec ${AWA}`]]);
  });

  it('is in the language of who reads it', async () => {
    const fixture = smallFixture();
    const speaks = { ada: 'en', eva: 'es', rui: 'pt' } as const;
    await begin({
      ...fixture,
      participants: [
        ...fixture.participants,
        ...Object.entries(speaks).map(([_id, interfaceLanguage]) =>
          buildParticipant({ _id, interfaceLanguage, organisationId: 'quito', givenName: _id }),
        ),
      ],
    });
    for (const id of Object.keys(speaks)) await ask([id]);
    await clock.tickAt(7);
    expect(sent()).to.have.deep.members([
      ['ada@example.org', '1 request awaits your answer'],
      ['eva@example.org', '1 solicitud espera su respuesta'],
      ['rui@example.org', '1 pedido aguarda a sua resposta'],
    ]);
    expect(text('ada')).to.contain('Answer by Wednesday 4 November, 09:01 (UTC+1).');
    expect(text('eva')).to.contain('Se espera respuesta hasta el miércoles 4 de noviembre, 09:01 (UTC+1).');
    expect(text('rui')).to.contain('Resposta aguardada até quarta-feira, 4 de novembro, 09:01 (UTC+1).');
    for (const [id, last] of [
      ['ada', 'We never ask for personal data by e-mail.\n'],
      ['eva', 'Nunca pedimos datos personales por correo electrónico.\n'],
      ['rui', 'Nunca pedimos dados pessoais por e-mail.\n'],
    ] as const)
      expect(text(id).endsWith(last), id).to.equal(true);
  });

  describe('at the pace that a person chose', () => {
    it('none: nothing is sent, and what happened meanwhile is not told later', async () => {
      await all.lise.ok('profile:edit', { letterPace: 'none' });
      await ask();
      await clock.tickAt(40);
      await clock.tickAt(37 * 60);
      await all.lise.ok('profile:edit', { letterPace: 'grouped' });
      await clock.tickAt(38 * 60);
      expect(sent()).to.deep.equal([]);
    });

    it('once a day: at seven in the morning of the edition, reminders included', async () => {
      await all.lise.ok('profile:edit', { letterPace: 'daily' });
      await ask();
      await clock.tickAt(40);
      await clock.tickAt(21 * 60 + 59);
      expect(sent()).to.deep.equal([]);
      await clock.tickAt(22 * 60 + 1);
      expect(sent()).to.deep.equal([['lise@example.org', '1 demande attend votre réponse']]);
      await clock.tickAt(46 * 60 + 1);
      await clock.tickAt(47 * 60);
      expect(sent()).to.have.length(1);
    });

    it('is chosen by the person or who may edit their profile, and by nobody else', async () => {
      const edited = await all.lise.ok('profile:edit', { participantId: 'marc', letterPace: 'none' });
      expect(edited.letterPace).to.equal('none');
      expect((await all.marc.ok('session:read', {})).profile?.letterPace).to.equal('none');
      expect(
        (await all.awa.refused('profile:edit', { participantId: 'marc', letterPace: 'daily' })).code,
      ).to.equal('forbidden');
      expect(await all.lise.refused('profile:edit', { letterPace: 'hourly' })).to.deep.include({
        code: 'bad_input',
      });
      expect((await all.nobody.refused('profile:edit', { letterPace: 'none' })).code).to.equal(
        'not_signed_in',
      );
    });
  });

  describe('once the event is over', () => {
    /** The morning after the last day of the small edition, in minutes since the start. */
    const MORNING = 19 * 24 * 60 + 22 * 60;
    const meet = async () => {
      const [first, second] = await known('d1-1400', 'd1-1420');
      clock.at(18 * 24 * 60 + 5 * 60 + 41);
      await all.awa.ok('meeting:conclude', { id: first, outcome: 'project' });
      return { first, second: second! };
    };

    it('asks once what came of the meetings of which nobody has said it, and where to say it', async () => {
      await meet();
      await clock.tickAt(MORNING - 5);
      expect(sent()).to.deep.equal([]);
      await clock.tickAt(MORNING);
      expect(sent().sort()).to.deep.equal([
        ['awa@example.org', 'Qu’est-il sorti de la rencontre ?'],
        ['lise@example.org', 'Qu’est-il sorti de 2 rencontres ?'],
      ]);
      expect(text('awa')).to.contain(`Vos rencontres ont eu lieu. Qu’en est-il sorti ?
- ${LISE}, « Un technicien de l’eau et des pièces de rechange »

Pour le dire, en un geste, si vous le voulez :
http://localhost/agenda

`);
      app.mails.length = 0;
      await clock.tickAt(MORNING + 24 * 60);
      expect(sent()).to.deep.equal([]);
    });

    it('asks nobody who has said it', async () => {
      const { first, second } = await meet();
      await all.awa.ok('meeting:conclude', { id: second, outcome: 'nothing' });
      for (const id of [first, second]) await all.lise.ok('meeting:conclude', { id, outcome: 'contact' });
      await clock.tickAt(MORNING);
      expect(sent()).to.deep.equal([]);
    });
  });
});
