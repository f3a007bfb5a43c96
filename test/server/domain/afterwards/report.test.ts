import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('figures of the edition', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(async () => {
    app.at('2026-11-19T08:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const read = () => leavesNoTrace(app, () => all.staff.ok('report:read', {}));
  const book = async (slotId: string, who = all.awa) =>
    (await who.ok('meeting:book', { listingId: 'offer-drome', slotId })).meeting.id;
  const propose = async (slotId: string, withId = 'marc', who = all.awa) =>
    (await who.ok('meeting:propose', { withIds: [withId], slotIds: [slotId] })).meeting.id;

  it('of an edition in which nothing has happened are zero, and nobody has met', async () => {
    const report = await read();
    expect(report.meetings).to.deep.equal({
      held: 0,
      unmarked: 0,
      toCome: 0,
      withoutPlace: 0,
      noShow: 0,
      cancelled: 0,
    });
    expect(report.proposals.answers).to.deep.equal({
      total: 0,
      medianMinutes: null,
      within: [60, 240, 1440, 4320].map((minutes) => ({ minutes, answered: 0 })),
    });
    expect(report.people).to.deep.equal({ total: 5, without: 5 });
    expect(report.organisations).to.deep.equal({ total: 3, without: 3, meetings: 0 });
    expect(report.tables.map(({ slotId, taken, open }) => [slotId, taken, open])).to.deep.equal(
      ['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd1-1540', 'd2-0900', 'd2-0920', 'd2-0940'].map(
        (slotId) => [slotId, 0, 4],
      ),
    );
    expect(report.listings).to.deep.equal({ published: 3, partnerFound: 0, withdrawn: 0, met: 0 });
  });

  it('count meetings by where they stand: held, not marked, to come, no-show, cancelled', async () => {
    const [first, second] = [await book('d1-1400'), await book('d1-1420')];
    const third = await propose('d1-1440');
    await all.marc.ok('meeting:accept', { id: third });
    const fourth = await propose('d1-1500');
    await all.marc.ok('meeting:accept', { id: fourth });
    const fifth = await propose('d2-0920');
    await all.marc.ok('meeting:accept', { id: fifth });
    app.at('2026-11-20T14:05:00+01:00');
    await all.awa.ok('meeting:mark', { id: first, mark: 'held' });
    app.at('2026-11-20T14:25:00+01:00');
    await all.awa.ok('meeting:mark', { id: second, mark: 'no-show' });
    await all.awa.ok('meeting:cancel', { id: fourth });
    app.at('2026-11-20T15:30:00+01:00');
    const report = await read();
    expect(report.meetings).to.deep.equal({
      held: 1,
      unmarked: 1,
      toCome: 1,
      withoutPlace: 0,
      noShow: 1,
      cancelled: 1,
    });
    expect(report.tables.slice(0, 4)).to.deep.equal([
      { slotId: 'd1-1400', taken: 1, open: 4, noShow: 0, withoutTable: 0 },
      { slotId: 'd1-1420', taken: 0, open: 4, noShow: 1, withoutTable: 0 },
      { slotId: 'd1-1440', taken: 1, open: 4, noShow: 0, withoutTable: 0 },
      { slotId: 'd1-1500', taken: 0, open: 4, noShow: 0, withoutTable: 0 },
    ]);
    expect(report.days).to.deep.equal([
      { date: '2026-11-20', booked: 0, moved: 0, cancelled: 1, noShow: 1, late: 0 },
      { date: '2026-11-21', booked: 0, moved: 0, cancelled: 0, noShow: 0, late: 0 },
    ]);
    expect(report.people).to.deep.equal({ total: 5, without: 2 });
    expect(report.organisations).to.deep.equal({ total: 3, without: 1, meetings: 6 });
    expect(report.listings.met).to.equal(1);
  });

  it('say of requests what came of them, and how soon somebody answered', async () => {
    const accepted = await propose('d1-1440');
    const declined = await propose('d1-1500');
    const withdrawn = await propose('d1-1520');
    const seated = await propose('d1-1540');
    await propose('d2-0920');
    app.at('2026-11-19T08:30:00+01:00');
    await all.marc.ok('meeting:accept', { id: accepted });
    await all.awa.ok('meeting:cancel', { id: withdrawn });
    await all.staff.ok('meeting:seat', { id: seated, slotId: 'd1-1540' });
    app.at('2026-11-19T13:00:00+01:00');
    await all.marc.ok('meeting:decline', { id: declined });
    const waits = (await read()).proposals;
    expect(waits).to.deep.equal({
      asked: 5,
      accepted: 1,
      seated: 1,
      declined: 1,
      expired: 0,
      withdrawn: 1,
      waiting: 1,
      answers: {
        total: 2,
        // Half an hour and five hours.
        medianMinutes: 165,
        within: [
          { minutes: 60, answered: 1 },
          { minutes: 240, answered: 1 },
          { minutes: 1440, answered: 2 },
          { minutes: 4320, answered: 2 },
        ],
      },
    });
    app.at('2026-11-21T11:00:00+01:00');
    await app.app.tick();
    const over = (await read()).proposals;
    expect([over.expired, over.waiting]).to.deep.equal([1, 0]);
  });

  it('count a booking at an open time as asked of nobody, and one accepted, then cancelled, as accepted', async () => {
    await book('d1-1400');
    const id = await propose('d1-1440');
    await all.marc.ok('meeting:accept', { id });
    await all.awa.ok('meeting:cancel', { id });
    const { proposals, meetings } = await read();
    expect([proposals.asked, proposals.accepted, proposals.withdrawn]).to.deep.equal([1, 1, 0]);
    expect([meetings.toCome, meetings.cancelled]).to.deep.equal([1, 1]);
  });

  it('show whom the meetings serve, by group, type and country; who left is not counted', async () => {
    await app.models.Organisation.updateOne({ _id: 'drome' }, { populationBand: '500k-1M' });
    await app.models.Organisation.updateOne({ _id: 'quito' }, { populationBand: '<10k' });
    await book('d1-1400');
    await app.models.Participant.updateOne({ _id: 'ibra' }, { leftAt: new Date() });
    const report = await read();
    expect(report.groups).to.deep.equal([
      { group: 'french', total: 1, without: 0, meetings: 1 },
      { group: 'foreign', total: 2, without: 1, meetings: 1 },
      { group: 'small', total: 1, without: 1, meetings: 0 },
      { group: 'large', total: 1, without: 0, meetings: 1 },
    ]);
    expect(report.types).to.deep.equal([
      { type: 'foreign-authority', total: 2, without: 1, meetings: 1 },
      { type: 'departement', total: 1, without: 0, meetings: 1 },
    ]);
    expect(report.countries.map(({ country, without }) => [country, without])).to.deep.equal([
      ['EC', 1],
      ['FR', 0],
      ['SN', 0],
    ]);
    expect(report.people).to.deep.equal({ total: 4, without: 2 });
  });

  it('take tables out of use off those that were open, and give none to a meeting by video', async () => {
    await all.staff.ok('table:close', { tableId: 't1', slotIds: ['d1-1400', 'd1-1420'], closed: true });
    await all.staff.ok('table:close', { tableId: 't1', slotIds: ['d1-1420'], closed: false });
    await app.models.Participant.updateOne({ _id: 'awa' }, { remote: true });
    await all.staff.ok('meeting:place', { participantIds: ['awa', 'sol'], slotId: 'd1-1400' });
    const { tables } = await read();
    expect(tables.slice(0, 2)).to.deep.equal([
      { slotId: 'd1-1400', taken: 0, open: 3, noShow: 0, withoutTable: 1 },
      { slotId: 'd1-1420', taken: 0, open: 4, noShow: 0, withoutTable: 0 },
    ]);
  });

  it('count places in waiting lists: who was served, who left, who still waits', async () => {
    const taken = await book('d1-1400', all.sol);
    await book('d1-1420', all.sol);
    const line = await all.awa.ok('waiting:join', {
      listingId: 'offer-drome',
      withId: 'lise',
      slotIds: ['d1-1400'],
    });
    const left = await all.ibra.ok('waiting:join', {
      listingId: 'offer-drome',
      withId: 'lise',
      slotIds: ['d1-1420'],
    });
    expect((await read()).waiting).to.deep.equal({
      stood: 2,
      served: 0,
      missed: 0,
      left: 0,
      stillWaiting: 2,
    });
    await all.ibra.ok('waiting:leave', { id: left.id });
    await all.sol.ok('meeting:cancel', { id: taken });
    await app.app.tick();
    await all.awa.ok('waiting:take', { id: line.id });
    expect((await read()).waiting).to.deep.equal({
      stood: 2,
      served: 1,
      missed: 0,
      left: 1,
      stillWaiting: 0,
    });
  });

  it('count what is booked, and was never asked for, on a day of the event', async () => {
    app.at('2026-11-20T13:40:00+01:00');
    await book('d1-1400');
    expect((await read()).days[0]).to.deep.include({ date: '2026-11-20', booked: 1, moved: 0 });
  });

  it('are for staff only, and take no question', async () => {
    for (const who of [all.awa, all.ibra, all.sol])
      expect((await who.refused('report:read', {})).code).to.equal('forbidden');
    expect((await all.nobody.refused('report:read', {})).code).to.equal('not_signed_in');
    expect((await all.staff.refused('report:read', { edition: 'other' })).code).to.equal('bad_input');
  });

  describe('what came of meetings', () => {
    /** Two meetings of Podor and the Drôme about their fiches, one of Podor and Quito about nothing. */
    const meet = async () => {
      const about = { listingId: 'offer-drome', fromListingId: 'need-podor' };
      const book = async (slotId: string) =>
        (await all.awa.ok('meeting:book', { ...about, slotId })).meeting.id;
      const [first, second] = [await book('d1-1400'), await book('d1-1420')];
      const third = await propose('d1-1440', 'sol');
      await all.sol.ok('meeting:accept', { id: third });
      app.at('2026-11-20T15:30:00+01:00');
      return { first, second, third };
    };

    it('counts each meeting once, and each side once in every group and theme', async () => {
      const { first, second, third } = await meet();
      await all.awa.ok('meeting:conclude', { id: first, outcome: 'project', note: 'secret' });
      await all.lise.ok('meeting:conclude', { id: first, outcome: 'project' });
      await all.lise.ok('meeting:conclude', { id: second, outcome: 'contact' });
      await all.sol.ok('meeting:conclude', { id: third, outcome: 'project', nextStep: 'una visita' });
      await all.awa.ok('meeting:conclude', { id: third, outcome: 'nothing' });
      const { outcomes } = await read();
      expect(outcomes.meetings).to.deep.equal({ both: 1, project: 1, contact: 1, nothing: 0, unanswered: 0 });
      expect(outcomes.all).to.deep.equal({ sides: 6, project: 3, contact: 1, nothing: 1 });
      expect(outcomes.groups.slice(0, 2)).to.deep.equal([
        { group: 'french', sides: 2, project: 1, contact: 1, nothing: 0 },
        { group: 'foreign', sides: 4, project: 2, contact: 0, nothing: 1 },
      ]);
      expect(outcomes.themes).to.deep.equal([{ theme: 'eau', sides: 4, project: 2, contact: 1, nothing: 0 }]);
    });

    it('lists for staff the answers of each meeting, no note, and nothing to others', async () => {
      const { first, third } = await meet();
      await all.awa.ok('meeting:conclude', { id: first, outcome: 'project', note: 'secret' });
      app.at('2026-11-20T15:31:00+01:00');
      await all.sol.ok('meeting:conclude', { id: third, outcome: 'contact', nextStep: 'una visita' });
      const list = await all.staff.ok('outcome:list', {});
      expect([list.total, list.meetings.map(({ id }) => id)]).to.deep.equal([2, [third, first]]);
      expect(list.meetings[1]!.sides).to.have.deep.members([
        { name: 'Conseil départemental de Podor', outcome: 'project', nextStep: '' },
        { name: 'Département de la Drôme', outcome: null, nextStep: '' },
      ]);
      expect(JSON.stringify([list, await read()])).to.not.contain('secret');
      expect((await leavesNoTrace(app, () => all.awa.refused('outcome:list', {}))).code).to.equal(
        'forbidden',
      );
    });

    it('counts nothing of what is to come, was cancelled or did not take place', async () => {
      const { first } = await meet();
      await all.awa.ok('meeting:conclude', { id: first, outcome: 'project' });
      await all.staff.ok('meeting:mark', { id: first, mark: 'no-show' });
      const { meetings } = (await read()).outcomes;
      expect(meetings).to.deep.equal({ both: 0, project: 0, contact: 0, nothing: 0, unanswered: 2 });
    });
  });
});
