import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { smallFixture } from '../../../../fixtures/small/index.ts';
import { nothingSeen } from '../../../../server/domain/context.ts';
import { createMeeting } from '../../../../server/domain/meetings/create.ts';
import type { Refusal } from '../../../../server/errors.ts';
import type { EditionDoc, ParticipantDoc } from '../../../../server/models/index.ts';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('somebody who does not come after all', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let marc: TestClient;
  let sol: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    const fixture = smallFixture();
    fixture.edition.workshopCall = {
      ...{ deadline: null, slotMinutes: 20, roomIds: ['salle-1'] },
      windows: [{ date: '2026-11-20', start: '15:00', end: '16:00' }],
    };
    await reset(app, fixture);
    await app.models.Link.deleteMany({});
    ({ awa, ibra, lise, marc, sol, staff, nobody } = await everybody(app));
    app.mails.length = 0;
  });
  after(() => app.stop());

  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));
  const remove = (id: string, reason = 'Ne vient plus.') => staff.ok('participant:remove', { id, reason });
  const wrong = () => violations(app.store.connection);
  const states = async (who: TestClient) =>
    (await who.ok('agenda:read', {})).meetings.map(({ state, slotId }) => [state, slotId]);

  /** A meeting, a request in each direction, a line, kept time and a fiche of lise. */
  async function busyLise() {
    const { meeting } = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    await sol.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    await lise.ok('meeting:propose', { withIds: ['ibra'], slotIds: ['d1-1520'] });
    await ibra.ok('waiting:join', { withId: 'lise', listingId: 'offer-drome', slotIds: ['d1-1400'] });
    await lise.ok('busy:set', { slotIds: ['d2-0920'], busy: true });
    return meeting;
  }

  it('what it means is said before, and nothing is written', async () => {
    await busyLise();
    const view = await leavesNoTrace(app, () => staff.ok('participant:leaving', { id: 'lise' }));
    expect(
      view.meetings.map(({ slot, with: others }) => [slot?.id, others.map(({ name }) => name)]),
    ).to.deep.equal([['d1-1400', ['Awa Ndoumbé-Sall']]]);
    expect([view.person.name, view.requests, view.waits, view.sittings, view.workshops]).to.deep.equal([
      'Lise Rochegude',
      2,
      1,
      [],
      [],
    ]);
    expect(view.listings.map(({ id, only }) => [id, only])).to.deep.equal([['offer-drome', true]]);
  });

  it('their meetings and requests are cancelled and told with the reason, and nothing of theirs is left', async () => {
    const meeting = await busyLise();
    const told = nextFact(await awa.socket(), 'meeting:cancelled');
    const left = await remove('lise');
    expect([left.name, left.reason, left.leftAt.slice(0, 10)]).to.deep.equal([
      ...['Lise Rochegude', 'Ne vient plus.', '2026-11-20'],
    ]);
    expect((await told).meeting.id).to.equal(meeting.id);
    const {
      history,
      meeting: { reason },
    } = await awa.ok('meeting:read', { id: meeting.id });
    expect([reason, history.at(-1)?.action, history.at(-1)?.by?.name]).to.deep.equal([
      ...['Ne vient plus.', 'cancelled', 'Nour Belvaux'],
    ]);
    for (const who of [awa, sol, ibra])
      expect((await states(who)).map(([state]) => state)).to.deep.equal(['cancelled']);
    expect((await ibra.ok('waiting:list', {})).filter(({ state }) => state === 'waiting')).to.deep.equal([]);
    expect((await wrong()).join('\n')).to.equal('');
    const after = await staff.ok('participant:leaving', { id: 'lise' });
    expect([after.meetings, after.requests, after.waits, after.listings]).to.deep.equal([[], 0, 0, []]);
  });

  it('a fiche that nobody else answers for is a draft again; one that has other contacts stays, without their hours', async () => {
    await remove('lise');
    expect((await awa.refused('listing:read', { id: 'offer-drome' })).code).to.equal('not_found');
    expect(await app.models.Listing.findById('offer-drome').lean()).to.deep.include({
      ...{ status: 'draft', contactIds: [], openSlots: [] },
    });
    await app.models.Listing.updateOne({ _id: 'need-podor' }, { $set: { contactIds: ['awa', 'ibra'] } });
    await remove('awa');
    expect(await app.models.Listing.findById('need-podor').lean()).to.deep.include({
      ...{ status: 'published', contactIds: ['ibra'] },
    });
    const ranked = await ibra.ok('partner:rank', { id: 'need-podor' });
    expect(ranked.map(({ listing }) => listing.id)).to.deep.equal(['offer-quito']);
  });

  it('they cannot come in by a session, a link or a calendar, and nobody invites them', async () => {
    await lise.ok('calendar:renew', {});
    const url = (await lise.ok('calendar:read', {})).url!;
    await nobody.ok('signin:request', { email: 'lise@example.org' });
    const token = app.mails.at(-1)!.text.match(/jeton=([\w-]+)/)![1]!;
    await staff.ok('invitation:send', { participantIds: ['lise'] });
    const socket = await lise.socket();
    const ended = nextFact(socket, 'session:ended');
    await remove('lise');
    await ended;
    expect((await lise.ok('session:read', {})).signedIn).to.equal(false);
    expect((await nobody.refused('signin:redeem', { token })).code).to.equal('link_invalid');
    const mails = app.mails.length;
    await nobody.ok('signin:request', { email: 'lise@example.org' });
    await app.app.tick();
    expect(app.mails.slice(mails).filter(({ to }) => to === 'lise@example.org')).to.deep.equal([]);
    expect((await fetch(url.replace(/^https?:\/\/[^/]+/, app.url))).status).to.equal(404);
    expect((await staff.refused('invitation:send', { participantIds: ['lise'] })).code).to.equal('not_found');
  });

  it('nobody finds them, asks them, waits for them or acts for them; their name stays where they were', async () => {
    await busyLise();
    await remove('lise');
    const { participants } = await awa.ok('participant:list', {});
    expect(participants.map(({ id }) => id)).to.not.include('lise');
    for (const [who, name, input] of [
      [awa, 'meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] }],
      [staff, 'meeting:place', { participantIds: ['awa', 'lise'], slotId: 'd1-1500' }],
      [staff, 'meeting:propose', { onBehalfOf: 'lise', withIds: ['awa'], slotIds: ['d1-1500'] }],
      [awa, 'waiting:join', { withId: 'lise', listingId: 'offer-quito' }],
    ] as const) {
      const { code, message } = await refusal(who, name, input);
      expect([name, code, message.startsWith('Lise Rochegude no longer takes part')]).to.deep.equal([
        ...[name, 'wrong_state', true],
      ]);
    }
    expect((await refusal(marc, 'profile:edit', { delegateIds: ['lise'] })).code).to.equal('not_found');
    await app.models.Participant.updateOne({ _id: 'marc' }, { $set: { role: 'officer' } });
    expect((await marc.ok('session:read', {})).actsFor).to.deep.equal([]);
    const { people } = (await awa.ok('agenda:read', {})).meetings[0]!;
    expect(people.map(({ participant }) => participant.name)).to.include('Lise Rochegude');
  });

  it('a request that was cancelled with them is not brought back', async () => {
    await busyLise();
    await remove('lise');
    const { meetings } = await sol.ok('agenda:read', {});
    expect((await refusal(staff, 'meeting:restore', { id: meetings[0]!.id })).code).to.equal('wrong_state');
  });

  it('the others read of it in a letter; they themselves get none', async () => {
    await app.app.tick();
    await busyLise();
    await app.app.tick();
    await remove('lise');
    await app.app.tick();
    app.at('2026-11-20T08:30:00+01:00');
    await app.app.tick();
    const letters = app.mails.filter(({ text }) => text.includes('Ne vient plus.'));
    expect(letters.map(({ to }) => to)).to.include('awa@example.org');
    expect(app.mails.map(({ to }) => to)).to.not.include('lise@example.org');
  });

  it('who sits at a table sits, and what is over is over', async () => {
    const { meeting } = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    await ibra.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
    app.at('2026-11-20T14:10:00+01:00');
    const view = await staff.ok('participant:leaving', { id: 'lise' });
    expect(view.meetings.map(({ slot }) => slot?.id)).to.deep.equal(['d1-1420']);
    await remove('lise');
    expect(await states(awa)).to.deep.equal([['confirmed', 'd1-1400']]);
    for (const mark of ['started', 'held'] as const) await staff.ok('meeting:mark', { id: meeting.id, mark });
    await remove('awa');
    for (const { slotIds } of await app.models.Departure.find().lean())
      expect([slotIds.length, slotIds.includes('d1-1400')]).to.deep.equal([8, false]);
    expect(await app.models.Departure.countDocuments()).to.equal(2);
    expect((await wrong()).join('\n')).to.equal('');
  });

  it('a micro-atelier goes on with the others who present it, and is taken back with nobody', async () => {
    const proposal = {
      summary: 'Ce que nous avons appris.',
      language: 'fr' as const,
      themes: ['eau' as const],
    };
    const together = await lise.ok('workshop:propose', {
      ...proposal,
      title: 'À deux',
      speakerIds: ['lise', 'marc'],
    });
    const alone = await lise.ok('workshop:propose', { ...proposal, title: 'Seule', speakerIds: ['lise'] });
    await staff.ok('workshop:place', { id: together.id, rev: 0, timeId: '20261120-1500', roomId: 'salle-1' });
    await staff.ok('workshop:place', { id: alone.id, rev: 0, timeId: '20261120-1520', roomId: 'salle-1' });
    const view = await staff.ok('participant:leaving', { id: 'lise' });
    expect(view.workshops.map(({ title, alone }) => [title, alone])).to.deep.equal([
      ['À deux', false],
      ['Seule', true],
    ]);
    expect(view.sittings).to.deep.equal([]);
    await remove('lise');
    const workshops = await app.models.Workshop.find().sort({ title: 1 }).lean();
    expect(workshops.map((one) => [one.speakerIds, one.withdrawn, one.place?.timeId])).to.deep.equal([
      [['lise'], true, undefined],
      [['marc'], false, '20261120-1500'],
    ]);
    const sittings = await app.models.Sitting.find({ removedAt: { $exists: false } }).lean();
    expect(sittings.map(({ title }) => title.fr)).to.deep.equal(['À deux']);
    expect((await wrong()).join('\n')).to.equal('');
  });

  it('comes back as they were, without what was cancelled, and is booked again', async () => {
    await busyLise();
    await remove('lise');
    const removed = await staff.ok('participant:removed', {});
    expect(removed.map(({ id, reason }) => [id, reason])).to.deep.equal([['lise', 'Ne vient plus.']]);
    expect((await staff.ok('participant:restore', { id: 'lise' })).name).to.equal('Lise Rochegude');
    expect(await staff.ok('participant:removed', {})).to.deep.equal([]);
    expect(await app.models.Departure.countDocuments()).to.equal(0);
    expect(await states(await app.as('lise'))).to.deep.equal([
      ...[
        ['cancelled', 'd1-1400'],
        ['cancelled', null],
        ['cancelled', null],
      ],
    ]);
    const placed = await staff.ok('meeting:place', { participantIds: ['awa', 'lise'], slotId: 'd1-1400' });
    await app.app.tick();
    expect((await awa.ok('meeting:read', { id: placed.meeting.id })).meeting.state).to.equal('confirmed');
    const { corrections, leftAt } = await staff.ok('profile:read', { participantId: 'lise' });
    expect([leftAt, corrections.map(({ changes }) => changes[0]?.field)]).to.deep.equal([
      null,
      ['restored', 'removed'],
    ]);
  });

  it('is for staff, of people who are there, and of nobody by their own hand', async () => {
    for (const name of ['participant:leaving', 'participant:remove', 'participant:restore'] as const) {
      expect((await refusal(lise, name, { id: 'lise' })).code, name).to.equal('forbidden');
      expect((await refusal(nobody, name, { id: 'lise' })).code, name).to.equal('not_signed_in');
      expect((await refusal(staff, name, { id: 'who' })).code, name).to.equal('not_found');
      expect((await refusal(staff, name, { id: '../x' })).code, name).to.equal('bad_input');
    }
    expect((await refusal(awa, 'participant:removed', {})).code).to.equal('forbidden');
    expect((await refusal(staff, 'participant:remove', { id: 'staff' })).code).to.equal('wrong_state');
    expect((await refusal(staff, 'participant:restore', { id: 'lise' })).code).to.equal('wrong_state');
    const long = await refusal(staff, 'participant:remove', { id: 'lise', reason: 'x'.repeat(1001) });
    expect(long.fields?.[0]?.path).to.equal('reason');
  });

  it('begun by a server that died after its first write, it is ended by the clock of any', async () => {
    await busyLise();
    await app.models.Participant.updateOne(
      { _id: 'lise' },
      { $set: { leftAt: new Date('2026-11-20T06:00:00Z') } },
    );
    await app.app.tick();
    expect(await states(awa)).to.deep.equal([['cancelled', 'd1-1400']]);
    expect((await app.models.Departure.find().lean()).map(({ slotIds }) => slotIds.length)).to.deep.equal([
      9,
    ]);
    await app.models.Participant.updateOne({ _id: 'lise' }, { $unset: { leftAt: 1 } });
    await app.app.tick();
    expect(await app.models.Departure.countDocuments()).to.equal(0);
    expect((await wrong()).join('\n')).to.equal('');
  });

  it('whoever has them in hand as they were is refused by the claims themselves', async () => {
    const people = await app.models.Participant.find({ _id: { $in: ['awa', 'lise'] } }).lean<
      ParticipantDoc[]
    >();
    const edition = await app.models.Edition.findOne().lean<EditionDoc>();
    await remove('lise');
    const by = await app.models.Participant.findById('staff').lean<ParticipantDoc>();
    const context = {
      ...app.app.services,
      ...{ actor: { kind: 'person', person: by!, sessionId: '' } as const, edition: edition! },
      seen: nothingSeen(),
    };
    const wanted = {
      people,
      requestedBy: people[0]!,
      listing: null,
      fromListing: null,
      subject: '',
      message: '',
    };
    const error = await createMeeting(context, {
      ...wanted,
      key: undefined,
      seatAt: { slotId: 'd1-1500', tableId: null },
    }).then(
      () => null,
      (thrown: Refusal) => thrown,
    );
    expect([error?.code, error?.message.slice(0, 38)]).to.deep.equal([
      ...['wrong_state', 'Lise Rochegude no longer takes part: c'],
    ]);
  });

  it('what comes about in that very moment, by hands that held them as they were, is ended too', async () => {
    await remove('lise');
    await app.models.Meeting.create({
      ...{ _id: 'late', kind: 'meeting', editionId: 'small', rev: 0, participantIds: ['awa', 'lise'] },
      people: ['awa', 'lise'].map((participantId) => ({
        ...{ participantId, organisationId: null, answer: 'accepted', lateSince: null },
      })),
      ...{
        requestedById: 'awa',
        proposedSlotIds: ['d1-1500'],
        listingId: null,
        subject: '',
        message: '',
        reason: '',
      },
      ...{ state: 'proposed', slotId: null, tableId: null, expiresAt: new Date('2026-11-20T13:00:00Z') },
      history: [
        {
          at: new Date(),
          action: 'proposed',
          byId: 'awa',
          onBehalfOfId: null,
          before: null,
          after: { state: 'proposed', slotId: null, tableId: null },
          note: '',
        },
      ],
      ...{ createdAt: new Date(), updatedAt: new Date() },
    } as never);
    await app.app.tick();
    expect(await states(awa)).to.deep.equal([['cancelled', null]]);
  });

  it('hours that come to the grid are not theirs either', async () => {
    await remove('lise');
    const settings = await staff.ok('edition:settings', {});
    await staff.ok('edition:edit', {
      ...settings,
      windows: [...settings.windows, { date: '2026-11-21', start: '10:00', end: '11:00' }],
    });
    expect((await app.models.Departure.findOne().lean())?.slotIds).to.include('d2-1040');
    expect((await wrong()).join('\n')).to.equal('');
  });

  it('is left out of an import, which says so', async () => {
    await remove('lise');
    const text = 'Prénom;Nom;E-mail\nLise;Rochegude;lise@example.org\n';
    const [row] = (await staff.ok('import:preview', { text })).rows;
    expect([row?.status, row?.problems.map(({ problem }) => problem)]).to.deep.equal([
      'problem',
      ['removed'],
    ]);
    const taken = await refusal(staff, 'participant:create', {
      ...{
        givenName: 'Lise',
        familyName: 'R',
        email: 'lise@example.org',
        role: 'officer',
        languages: ['fr'],
      },
    });
    expect(taken.message).to.match(/Lise Rochegude: who was removed: bring them back/);
  });
});
