import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import {
  buildEdition,
  buildParticipant,
  type SmallFixture,
  smallFixture,
} from '../../../../fixtures/small/index.ts';
import { breaches, inconsistencies, sheetOf, solve } from '../../../../matching/schedule/index.ts';
import { nothingSeen } from '../../../../server/domain/context.ts';
import { currentEdition } from '../../../../server/domain/edition/current.ts';
import { scheduleFacts } from '../../../../server/domain/plans/schedule-facts.ts';
import { type ScheduleWanted, scheduleProblem } from '../../../../server/domain/plans/schedule-problem.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

const DAY_1 = ['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd1-1540'];
const DAY_2 = ['d2-0900', 'd2-0920', 'd2-0940'];

describe('the edition as a schedule problem', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, staff } = await everybody(app));
  });
  beforeEach(() => {
    app.at('2026-11-20T08:00:00+01:00');
    return reset(app);
  });
  after(() => app.stop());

  const facts = async () => {
    const edition = (await currentEdition(app.models))!;
    return scheduleFacts({ ...app.app.services, actor: { kind: 'nobody' }, edition, seen: nothingSeen() });
  };
  const problemOf = async (wanted: ScheduleWanted = {}) => {
    const made = scheduleProblem(await facts(), wanted);
    expect(inconsistencies(made.problem)).to.deep.equal([]);
    return made;
  };
  const place = async (participantIds: string[], slotId: string, tableId: string | null = null) =>
    (await staff.ok('meeting:place', { participantIds, slotId, tableId })).meeting;
  const wish = (participants: string[], more: object = {}) => ({
    id: participants.join('-'),
    participants,
    weight: 1,
    ...more,
  });
  const someone = async (id: string, wanted: ScheduleWanted = {}) =>
    (
      await problemOf({ requests: [wish([id, id === 'lise' ? 'awa' : 'lise'])], ...wanted })
    ).problem.participants.find((one) => one.id === id);

  it('has the slots to come, in blocks without a break, and the tables with their video', async () => {
    const { problem, placements, aside } = await problemOf();
    expect(problem.slots).to.deep.equal([...DAY_1, ...DAY_2]);
    expect(problem.blocks).to.deep.equal([DAY_1, DAY_2]);
    expect(problem.tables).to.deep.include({ id: 't1', video: false, unavailable: [] });
    expect(problem.tables).to.deep.include({ id: 't4', video: true, unavailable: [] });
    expect([placements, aside, problem.locked, problem.requests]).to.deep.equal([[], [], [], []]);
  });

  it('leaves slots out once they have begun', async () => {
    app.at('2026-11-20T15:00:00+01:00');
    expect((await problemOf()).problem.slots).to.deep.equal(['d1-1520', 'd1-1540', ...DAY_2]);
  });

  it('takes closed tables, sessions and kept time for unavailable', async () => {
    await staff.ok('table:close', { tableId: 't2', slotIds: ['d1-1420', 'd2-0900'], closed: true });
    await lise.ok('busy:set', { slotIds: ['d1-1400'], busy: true });
    const sitting = await staff.ok('sitting:create', {
      kind: 'plenary',
      title: { fr: 'Ouverture' },
      roomId: 'salle-1',
      start: '2026-11-20T14:30:00+01:00',
      end: '2026-11-20T15:00:00+01:00',
    });
    await lise.ok('sitting:attend', { sittingId: sitting.id, attending: true });
    const { problem } = await problemOf({ requests: [wish(['awa', 'lise'])] });
    expect(problem.tables.find(({ id }) => id === 't2')?.unavailable).to.deep.equal(['d1-1420', 'd2-0900']);
    const unavailable = Object.fromEntries(problem.participants.map((one) => [one.id, one.unavailable]));
    expect(unavailable).to.deep.equal({ awa: [], lise: ['d1-1400', 'd1-1420', 'd1-1440'] });
  });

  it('says of people what they asked for', async () => {
    const { Participant } = app.models;
    await Participant.updateOne(
      { _id: 'awa' },
      { maxMeetings: 3, maxInARow: 2, doNotMeetIds: ['marc', 'quito'] },
    );
    await lise.ok('busy:set', { slotIds: DAY_1, busy: true });
    const { problem } = await problemOf({ requests: [wish(['awa', 'lise']), wish(['marc', 'sol'])] });
    const byId = Object.fromEntries(problem.participants.map(({ unavailable, ...one }) => [one.id, one]));
    expect(byId).to.deep.equal({
      awa: { id: 'awa', organisation: 'podor', maxMeetings: 3, maxInARow: 2 },
      lise: { id: 'lise', organisation: 'drome', compact: true, host: true },
      marc: { id: 'marc', organisation: 'drome' },
      sol: { id: 'sol', organisation: 'quito', remote: true },
    });
    expect(problem.apart).to.deep.equal([
      ['awa', 'marc'],
      ['awa', 'quito'],
    ]);
  });

  it('gives no table to those who meet only by video', async () => {
    await app.models.Participant.updateMany({ _id: { $in: ['awa', 'ibra'] } }, { remote: true });
    const met = await place(['awa', 'sol'], 'd1-1440');
    const { problem, placements, aside } = await problemOf({
      requests: [wish(['ibra', 'sol']), wish(['ibra', 'lise'])],
    });
    expect(placements).to.deep.equal([{ request: met.id, slot: 'd1-1440', table: null }]);
    expect([problem.locked, aside]).to.deep.equal([placements, []]);
    const needs = Object.fromEntries(problem.requests.map(({ id, needsTable }) => [id, needsTable]));
    expect(needs).to.deep.equal({ [met.id]: false, 'ibra-sol': false, 'ibra-lise': undefined });
    const { meetings } = solve(
      { ...problem, tables: problem.tables.filter(({ video }) => !video) },
      { iterations: 300 },
    );
    expect(meetings.map(({ request, table }) => [request, table])).to.have.deep.members([
      [met.id, null],
      ['ibra-sol', null],
    ]);
  });

  it('keeps whatever is booked where it is', async () => {
    const met = await place(['awa', 'lise'], 'd1-1440', 't3');
    const { problem, placements } = await problemOf({ requests: [wish(['ibra', 'lise'])] });
    expect(placements).to.deep.equal([{ request: met.id, slot: 'd1-1440', table: 't3' }]);
    expect(problem.locked).to.deep.equal(placements);
    const { meetings } = solve(problem, { objective: 'full', iterations: 500 });
    expect(meetings).to.deep.include(placements[0]);
    expect(meetings.find(({ request }) => request === 'ibra-lise')?.slot).to.not.equal('d1-1440');
  });

  it('lets bookings to come change when that is wanted, and keeps those that have begun', async () => {
    const first = await place(['awa', 'lise'], 'd1-1400');
    const second = await place(['ibra', 'lise'], 'd1-1540');
    app.at('2026-11-20T14:10:00+01:00');
    const { problem, placements } = await problemOf({ keep: 'begun', requests: [wish(['awa', 'marc'])] });
    expect(problem.slots).to.deep.equal([...DAY_1, ...DAY_2]);
    expect(problem.locked?.map(({ request }) => request)).to.deep.equal([first.id]);
    expect(placements.map(({ request }) => request)).to.have.members([first.id, second.id]);
    const slots = Object.fromEntries(problem.requests.map((request) => [request.id, request.slots]));
    const toCome = [...DAY_1.slice(1), ...DAY_2];
    expect(slots).to.deep.equal({ [first.id]: undefined, [second.id]: toCome, 'awa-marc': toCome });
  });

  it('counts booked meetings on the limit, those that staff added beyond it too', async () => {
    await app.models.Participant.updateOne({ _id: 'lise' }, { maxMeetings: 1 });
    await place(['awa', 'lise'], 'd1-1400');
    await place(['ibra', 'lise'], 'd1-1420');
    expect((await someone('lise'))?.maxMeetings).to.equal(2);
    const { problem } = await problemOf({ requests: [wish(['sol', 'lise'])] });
    expect(solve(problem, { iterations: 100 }).unplaced.map(({ code }) => code)).to.deep.equal(['capped']);
  });

  it('sets aside a booking that no schedule would make, and takes its place all the same', async () => {
    const met = await place(['awa', 'lise'], 'd1-1440', 't3');
    await app.models.Participant.updateOne({ _id: 'awa' }, { doNotMeetIds: ['drome'] });
    await app.models.Participant.updateOne({ _id: 'lise' }, { maxMeetings: 2 });
    const { problem, aside } = await problemOf({ requests: [wish(['ibra', 'lise'])] });
    expect(aside.map(({ _id }) => _id)).to.deep.equal([met.id]);
    expect(problem.locked).to.deep.equal([]);
    expect(problem.participants.find(({ id }) => id === 'lise')).to.deep.include({
      unavailable: ['d1-1440'],
      maxMeetings: 1,
    });
    expect(problem.tables.find(({ id }) => id === 't3')?.unavailable).to.deep.equal(['d1-1440']);
  });

  it('knows interpreters and when they are booked; without any, languages forbid nothing', async () => {
    const speaks = (fixture: SmallFixture): SmallFixture => {
      fixture.participants.push(buildParticipant({ _id: 'eva', organisationId: 'quito', languages: ['es'] }));
      return fixture;
    };
    await reset(app, speaks(smallFixture()));
    const alone = await problemOf({ requests: [wish(['awa', 'eva'])] });
    expect(alone.problem.participants.every((one) => one.languages === undefined)).to.equal(true);
    expect(solve(alone.problem, { iterations: 50 }).meetings).to.have.length(1);

    const interpreters = [{ id: 'luz', name: 'Luz Marín', languages: ['fr', 'es'] }];
    await reset(app, { ...speaks(smallFixture()), edition: buildEdition({ interpreters, rev: 1 }) });
    const met = await place(['lise', 'eva'], 'd1-1400');
    const { problem, placements } = await problemOf({
      requests: [wish(['awa', 'eva'], { slots: ['d1-1420'] })],
    });
    expect(placements).to.deep.equal([
      { request: met.id, slot: 'd1-1400', table: met.table?.id, interpreter: 'luz' },
    ]);
    const { meetings } = solve(problem, { iterations: 50 });
    expect(meetings.find(({ request }) => request === 'awa-eva')).to.deep.include({
      slot: 'd1-1420',
      interpreter: 'luz',
    });
    await app.models.Participant.updateOne({ _id: 'lise' }, { languages: ['pt'] });
    expect((await problemOf()).aside.map(({ _id }) => _id)).to.deep.equal([met.id]);
  });

  it('leaves out a request of somebody who is gone, and slots that are over', async () => {
    app.at('2026-11-20T14:30:00+01:00');
    const { problem } = await problemOf({
      requests: [
        wish(['awa', 'nobody-here']),
        wish(['awa', 'lise'], { slots: ['d1-1400', 'd1-1440'], preferred: ['d1-1420', 'd1-1500'] }),
      ],
    });
    expect(problem.requests).to.deep.equal([
      { ...wish(['awa', 'lise']), slots: ['d1-1440'], preferred: ['d1-1500'] },
    ]);
  });

  it('prefers the day of who joins by video from far away, where nobody wished for a time', async () => {
    await app.models.Participant.updateOne({ _id: 'awa' }, { remote: true });
    const preferred = async (more: object = {}) =>
      (await problemOf({ requests: [wish(['awa', 'lise'], more)] })).problem.requests[0]!.preferred;
    expect(await preferred()).to.equal(undefined);
    // Six hours behind: the morning of the second day is night.
    await app.models.Organisation.updateOne({ _id: 'podor' }, { country: 'HT' });
    expect(await preferred()).to.deep.equal(DAY_1);
    expect(await preferred({ preferred: ['d2-0900'] })).to.deep.equal(['d2-0900']);
  });

  it('gives a schedule that breaks no rule, whatever was booked', async () => {
    for (const [index, slotId] of [...DAY_1, ...DAY_2].entries()) {
      await awa.http('meeting:book', { listingId: 'offer-drome', slotId });
      if (index % 2 === 0) await staff.http('meeting:place', { participantIds: ['ibra', 'marc'], slotId });
    }
    const { problem } = await problemOf({
      requests: [wish(['awa', 'marc']), wish(['ibra', 'lise']), wish(['sol', 'marc']), wish(['sol', 'awa'])],
    });
    const { meetings } = solve(problem, { objective: 'full', iterations: 2_000 });
    expect(breaches(sheetOf(problem), meetings)).to.deep.equal([]);
    expect(meetings.length).to.be.greaterThan(problem.locked!.length);
  });
});
