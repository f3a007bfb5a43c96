import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { EVERYTHING, planFixture, prepared, shown } from '../../../support/plans.ts';
import { everybody, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

const sources = [...EVERYTHING];

describe('preparing a programme', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp({ fixture: planFixture() });
    ({ awa, lise, staff, nobody } = await everybody(app));
  });
  beforeEach(() => {
    app.at('2026-11-20T08:00:00+01:00');
    return reset(app, planFixture());
  });
  after(() => app.stop());

  const between = (plan: Awaited<ReturnType<typeof prepared>>) =>
    plan.entries.map(({ participantIds }) => [...participantIds].sort().join('+'));

  it('places what fits, books nothing, and says how far from the best it may be', async () => {
    const plan = await prepared(staff);
    expect(plan).to.deep.include({ state: 'ready', done: 1, booked: 0, unplaced: [] });
    expect(plan.by).to.deep.equal({ id: 'staff', name: 'Nour Belvaux' });
    // Three needs and three offers; Quito's is one.
    expect(between(plan)).to.have.members([
      'awa+lise',
      'awa+sol',
      'awa+isere-1',
      'awa+gard-1',
      'lise+thies-1',
      'kayes-1+lise',
      'sol+thies-1',
      'kayes-1+sol',
      'isere-1+thies-1',
      'isere-1+kayes-1',
      'gard-1+thies-1',
      'gard-1+kayes-1',
    ]);
    expect(plan.asked).to.equal(12);
    expect(plan.distance).to.be.within(0, 0.2);
    for (const entry of plan.entries) {
      expect(entry.state).to.equal('planned');
      expect(entry.reasons.length).to.be.within(1, 3);
      if (entry.participantIds.includes('sol')) expect(entry.table?.id).to.equal('t4');
    }
    const seats = plan.entries.flatMap(({ participantIds, slotId, table }) =>
      [...participantIds, table?.id].map((one) => `${slotId} ${one}`),
    );
    expect(new Set(seats).size).to.equal(seats.length);
    expect(await app.models.Engagement.countDocuments()).to.equal(0);
  });

  it('asks only for the meetings that staff chose', async () => {
    await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    const plan = await prepared(staff, { sources: ['proposal'] });
    expect(shown(plan.entries)).to.deep.equal(['awa+lise d1-1500']);
    expect(plan.entries[0]).to.deep.include({ source: 'proposal', wished: true });
    expect((await prepared(staff, { sources: ['suggested'], minScore: 1 })).asked).to.equal(0);
  });

  it('keeps everything booked, and asks nothing of who will meet, waits, declined or put the other aside', async () => {
    const { meeting } = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    await staff.ok('meeting:propose', { onBehalfOf: 'awa', withIds: ['gard-1'], slotIds: ['d1-1500'] });
    const asked = await staff.ok('meeting:propose', {
      onBehalfOf: 'thies-1',
      withIds: ['gard-1'],
      slotIds: ['d1-1500'],
    });
    await staff.ok('meeting:decline', { id: asked.meeting.id, onBehalfOf: 'gard-1' });
    await awa.ok('partner:dismiss', { id: 'need-podor', partnerId: 'offer-isere', dismissed: true });
    const plan = await prepared(staff, { sources: ['mutual', 'suggested'] });
    expect(plan.booked).to.equal(1);
    expect(between(plan)).to.not.include.members(['awa+lise']);
    expect(between(plan)).to.not.include.members(['awa+gard-1']);
    expect(between(plan)).to.not.include.members(['gard-1+thies-1']);
    expect(between(plan)).to.not.include.members(['awa+isere-1']);
    expect(between(plan)).to.include('awa+sol');
    const inTheWay = plan.entries.filter(
      ({ slotId, participantIds, table }) =>
        slotId === 'd1-1400' &&
        (participantIds.includes('awa') ||
          participantIds.includes('lise') ||
          table?.id === meeting.table?.id),
    );
    expect(inTheWay).to.deep.equal([]);
  });

  it('makes one meeting of two organisations that asked each other', async () => {
    await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    await lise.ok('meeting:propose', { withIds: ['awa'], slotIds: ['d1-1540'] });
    const plan = await prepared(staff, { sources: ['mutual'] });
    const ours = plan.entries.filter(
      ({ participantIds }) => participantIds.includes('awa') && participantIds.includes('lise'),
    );
    expect(ours.map(({ source, slotId }) => [source, slotId])).to.deep.equal([['mutual', 'd1-1500']]);
  });

  it('says why something has no place, and what would help', async () => {
    await lise.ok('busy:set', { slotIds: ['d1-1500'], busy: true });
    const proposal = { withIds: ['lise'], slotIds: ['d1-1500'] };
    await awa.ok('meeting:propose', proposal);
    const [unplaced] = (await prepared(staff, { sources: ['proposal'] })).unplaced;
    expect(unplaced).to.deep.include({
      code: 'never-available',
      participantIds: ['awa', 'lise'],
      days: [
        { participantId: 'awa', meets: [], sessions: [], away: [] },
        { participantId: 'lise', meets: [], sessions: [], away: ['d1-1500'] },
      ],
      remedy: { kind: 'free-participant', participant: 'lise', slot: 'd1-1500' },
    });
    await lise.ok('busy:set', { slotIds: ['d1-1500'], busy: false });
    for (const tableId of ['t1', 't2', 't3', 't4'])
      await staff.ok('table:close', { tableId, slotIds: ['d1-1500'], closed: true });
    const plan = await prepared(staff, { sources: ['proposal'] });
    expect(plan.unplaced[0]).to.deep.include({
      code: 'no-table',
      slotIds: ['d1-1500'],
      remedy: { kind: 'one-more-table', slot: 'd1-1500', video: false },
    });
    expect(plan.help[0]).to.deep.include({ places: 1 });
  });

  it('says in which session somebody is expected, and where the others meet', async () => {
    const sitting = await staff.ok('sitting:create', {
      kind: 'plenary',
      title: { fr: 'Ouverture' },
      roomId: 'salle-1',
      start: '2026-11-20T15:00:00+01:00',
      end: '2026-11-20T15:20:00+01:00',
    });
    await lise.ok('sitting:attend', { sittingId: sitting.id, attending: true });
    await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500', 'd1-1540'] });
    await staff.ok('meeting:place', { participantIds: ['awa', 'ibra'], slotId: 'd1-1540' });
    const { unplaced, sittings } = await prepared(staff, { sources: ['proposal'] });
    expect(unplaced[0]).to.deep.include({
      code: 'busy',
      days: [
        { participantId: 'awa', meets: ['d1-1540'], sessions: [], away: [] },
        {
          participantId: 'lise',
          meets: [],
          sessions: [{ sittingId: sitting.id, slotIds: ['d1-1500'] }],
          away: [],
        },
      ],
    });
    expect(sittings).to.deep.equal([{ id: sitting.id, title: sitting.title }]);
  });

  it('says how many meetings somebody accepts who has them all, and what more would bring', async () => {
    await app.models.Participant.updateOne({ _id: 'lise' }, { maxMeetings: 1 });
    await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    await staff.ok('meeting:place', { participantIds: ['lise', 'ibra'], slotId: 'd1-1400' });
    const plan = await prepared(staff, { sources: ['proposal'] });
    expect(plan.unplaced[0]).to.deep.include({ code: 'capped', people: ['lise'], limit: 1 });
    expect(plan.help).to.deep.equal([{ change: { kind: 'cap', participant: 'lise', count: 1 }, places: 1 }]);
  });

  it('fills the days that staff choose, and nothing that begins before people can have heard of it', async () => {
    const second = await prepared(staff, { days: [2] });
    expect(second.entries).to.have.length.above(0);
    expect(second.entries.filter(({ slotId }) => !slotId.startsWith('d2-'))).to.deep.equal([]);
    app.at('2026-11-20T13:50:00+01:00');
    const times = async (noticeMinutes: number) => {
      const { entries } = await prepared(staff, { days: [1], noticeMinutes });
      return [...new Set(entries.map(({ slotId }) => slotId))].sort();
    };
    expect((await times(0))[0]).to.equal('d1-1400');
    expect((await times(29))[0]).to.equal('d1-1420');
    await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1400'] });
    const late = await prepared(staff, { sources: ['proposal'], noticeMinutes: 30 });
    expect(late).to.deep.include({ asked: 0, entries: [], unplaced: [] });
  });

  it('places a proposal elsewhere when its times are only preferred', async () => {
    await lise.ok('busy:set', { slotIds: ['d1-1500'], busy: true });
    await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    const plan = await prepared(staff, { sources: ['proposal'], proposalTimes: 'preferred' });
    expect(plan.entries[0]).to.deep.include({ wished: false, source: 'proposal' });
    expect(plan.entries[0]?.slotId).to.not.equal('d1-1500');
  });

  it('says whom it serves', async () => {
    await staff.ok('meeting:place', { participantIds: ['awa', 'lise'], slotId: 'd1-1400' });
    await app.models.Organisation.create({
      _id: 'far',
      editionId: 'small',
      name: 'Far away',
      shortName: 'Far',
      type: 'commune',
      country: 'NP',
    });
    await app.models.Participant.updateOne({ _id: 'ibra' }, { organisationId: 'far' });
    const { fairness } = await prepared(staff);
    const row = (id: string) => fairness.organisations.find(({ organisation }) => organisation.id === id);
    expect(row('podor')).to.deep.include({ before: 1, after: 4, none: null });
    expect(row('far')).to.deep.include({ before: 0, after: 0, none: 'no-fiche' });
    expect(fairness.groups.find(({ group }) => group === 'foreign')).to.deep.equal({
      group: 'foreign',
      organisations: 5,
      // A meeting of two of them counts for both.
      meetings: { before: 1, after: 15 },
      without: { before: 4, after: 1 },
    });
    expect(fairness.groups.find(({ group }) => group === 'small')).to.deep.include({ organisations: 1 });
  });

  it('is one at a time, and the same command is one', async () => {
    const input = { sources, seconds: 5, key: 'prepare-once' };
    const answers = await Promise.all([1, 2].map(() => staff.ok('plan:prepare', input)));
    expect(answers[0]!.id).to.equal(answers[1]!.id);
    const refused = await staff.refused('plan:prepare', { sources });
    expect(refused).to.deep.include({ code: 'wrong_state' });
    const stopped = await staff.ok('plan:cancel', { id: answers[0]!.id });
    expect(stopped.state).to.equal('cancelled');
    expect((await staff.ok('plan:cancel', { id: answers[0]!.id })).state).to.equal('cancelled');
    expect(await app.models.PlanEntry.countDocuments()).to.equal(0);
    expect((await prepared(staff)).state).to.equal('ready');
  });

  it('is given up when the server that prepared it died', async () => {
    const { id } = await staff.ok('plan:prepare', { sources, seconds: 1, key: 'prepare-and-die' });
    await app.app.services.scheduler.stop(id);
    await app.models.Plan.updateOne({ _id: id }, { state: 'running', preparing: 'small' });
    expect((await staff.ok('plan:list', {}))[0]).to.deep.include({ id, state: 'running' });
    app.at('2026-11-20T08:05:00+01:00');
    expect((await staff.ok('plan:list', {}))[0]).to.deep.include({ id, state: 'failed' });
    expect((await prepared(staff)).state).to.equal('ready');
  });

  it('lists programmes, newest first; one put aside is not published', async () => {
    const first = await prepared(staff, { sources: ['mutual'] });
    app.at('2026-11-20T08:10:00+01:00');
    const second = await prepared(staff, { sources: ['suggested'] });
    const list = await staff.ok('plan:list', {});
    expect(list.map(({ id }) => id)).to.deep.equal([second.id, first.id]);
    expect(list[0]?.counts.planned).to.equal(second.entries.length);
    expect((await staff.ok('plan:discard', { id: first.id })).state).to.equal('discarded');
    const refused = await leavesNoTrace(app, () =>
      staff.refused('plan:publish', { id: first.id, as: 'draft' }),
    );
    expect(refused.code).to.equal('wrong_state');
    expect((await staff.refused('plan:cancel', { id: second.id })).code).to.equal('wrong_state');
  });

  it('tells staff how far it is, and nobody else', async () => {
    const desk = factsOn(await staff.socket());
    const phone = factsOn(await awa.socket());
    await prepared(staff);
    const progress = desk.flatMap(({ name, fact }) =>
      name === 'plan:progressed' ? [(fact as { done: number }).done] : [],
    );
    expect(progress.length).to.be.greaterThan(1);
    expect(progress).to.deep.equal([...progress].sort((a, b) => a - b));
    expect(phone).to.deep.equal([]);
  });

  it('goes on when the store is away for a moment as it says how far it is', async () => {
    const { Plan } = app.models;
    const original = Plan.updateOne;
    let away = 0;
    const unheard: unknown[] = [];
    const note = (error: unknown) => unheard.push(error);
    process.on('unhandledRejection', note);
    Reflect.set(Plan, 'updateOne', (filter: never, update: { $max?: { done: number } }) => {
      // The first word of it comes before the search.
      if (!update.$max || ++away === 1) return original.call(Plan, filter, update as never);
      return Promise.reject(new Error('the store is away'));
    });
    try {
      expect((await prepared(staff)).state).to.equal('ready');
    } finally {
      Reflect.set(Plan, 'updateOne', original);
      process.off('unhandledRejection', note);
    }
    expect(away).to.be.greaterThan(1);
    // A server would have died of it.
    expect(unheard).to.deep.equal([]);
  });

  it('is for staff, and refuses what makes no sense', async () => {
    const calls = [
      ['plan:prepare', { sources }],
      ['plan:list', {}],
      ['plan:read', { id: 'x' }],
      ['plan:cancel', { id: 'x' }],
      ['plan:discard', { id: 'x' }],
      ['plan:amend', { id: 'x', entryId: 'y', leftOut: true }],
      ['plan:places', { id: 'x', entryId: 'y' }],
      ['plan:publish', { id: 'x', as: 'draft' }],
      ['plan:undo', { id: 'x' }],
    ] as const;
    for (const [name, input] of calls) {
      expect((await awa.refused(name, input)).code, name).to.equal('forbidden');
      expect((await nobody.refused(name, input)).code, name).to.equal('not_signed_in');
      if ('id' in input) expect((await staff.refused(name, input)).code, name).to.equal('not_found');
    }
    for (const wrong of [
      {},
      { sources: [] },
      { sources: ['everything'] },
      { sources, seconds: 0 },
      { sources, seconds: 61 },
      { sources, minScore: 1.5 },
      { sources, days: [] },
      { sources, days: [0] },
      { sources, noticeMinutes: -1 },
      { sources, priorities: { breaks: 'some' } },
    ])
      expect((await staff.refused('plan:prepare', wrong)).code, JSON.stringify(wrong)).to.equal('bad_input');
    expect(await app.models.Plan.countDocuments()).to.equal(0);
  });
});
