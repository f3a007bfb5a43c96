import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/index.ts';
import { presentMove } from '../../../../server/present/moves.ts';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { hall, slotAt } from '../../../support/hall.ts';
import { factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

/** Four hosts and four guests, six slots from 09:00, two tables. */
const small = (overrides: Partial<Parameters<typeof hall>[0]> = {}) =>
  hall({ slots: 6, tables: 2, hosts: 4, guests: 4, ...overrides });

describe('repair', () => {
  let app: TestApp;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp({ fixture: small() });
    staff = await app.as('staff');
  });
  beforeEach(async () => {
    app.at('2026-11-20T08:00:00+01:00');
    await reset(app, small());
  });
  afterEach(async () => expect(await violations(app.store.connection)).to.deep.equal([]));
  after(() => app.stop());

  const place = async (one: string, other: string, slot: number, tableId: string) =>
    (
      await staff.ok('meeting:place', {
        participantIds: [one, other],
        slotId: slotAt(slot),
        tableId,
      })
    ).meeting;
  /** Somebody has no other time than this. */
  const keepOnly = async (id: string, slots: number[]) => {
    const slotIds = [0, 1, 2, 3, 4, 5].filter((slot) => !slots.includes(slot)).map(slotAt);
    await (await app.as(id)).ok('busy:set', { slotIds, busy: true });
  };
  const onlyTable1 = () =>
    staff.ok('table:close', { tableId: 't2', slotIds: [0, 1, 2, 3, 4, 5].map(slotAt), closed: true });
  const lost = (tableId: string, slots: number[]): InputOf<'repair:run'> => ({
    disturbances: [{ kind: 'tables-lost', tableIds: [tableId], slotIds: slots.map(slotAt) }],
  });
  const read = async (id: string) => (await staff.ok('meeting:read', { id })).meeting;
  const closures = async () =>
    (await staff.ok('board:read', {})).closures.map((one) => `${one.tableId} ${one.slotId}`).sort();

  it('gives another table at the same time at once, with a word, and takes the lost one out of use', async () => {
    const { id } = await place('h0', 'g0', 1, 't1');
    const guest = await (await app.as('g0')).socket();
    const told = nextFact(guest, 'meeting:moved');
    const outcome = await staff.ok('repair:run', { ...lost('t1', [1, 2]), note: 'fuite d’eau' });
    expect([outcome.tables, outcome.displaced, outcome.cancelled, outcome.moves]).to.deep.equal([
      [id],
      [],
      [],
      [],
    ]);
    const { meeting } = await told;
    expect([meeting.id, meeting.slotId, meeting.table?.id]).to.deep.equal([id, slotAt(1), 't2']);
    expect(await closures()).to.deep.equal([`t1 ${slotAt(1)}`, `t1 ${slotAt(2)}`]);
    const { history } = await staff.ok('meeting:read', { id });
    expect([history.at(-1)?.action, history.at(-1)?.note]).to.deep.equal(['moved', 'fuite d’eau']);
  });

  it('shows what would happen, and changes nothing', async () => {
    const stays = await place('h1', 'g1', 1, 't2');
    const { id } = await place('h0', 'g0', 1, 't1');
    const preview = await leavesNoTrace(app, () =>
      staff.ok('repair:preview', { ...lost('t1', [1]), answerMinutes: 15 }),
    );
    expect(preview.untouched).to.equal(1);
    expect(preview.steps).to.deep.equal([
      {
        meetingId: id,
        does: 'asked',
        from: { slotId: slotAt(1), tableId: 't1' },
        tableId: 't1',
        slotIds: [slotAt(0), slotAt(2), slotAt(3)],
        because: 'table-lost',
        fallback: 'cancelled',
        after: [],
        expiresAt: preview.steps[0]?.expiresAt,
      },
    ]);
    expect(preview.steps[0]?.expiresAt).to.match(/^2026-11-20T07:15:00/);
    expect(preview.meetings.map((meeting) => meeting.id)).to.deep.equal([id]);
    expect((await read(stays.id)).rev).to.equal(0);
  });

  it('gives people the longer to answer the later the times are that they are asked for', async () => {
    await place('h1', 'g1', 1, 't2');
    await place('h0', 'g0', 1, 't1');
    const until = async (more: object = {}) => {
      const { steps } = await staff.ok('repair:preview', { ...lost('t1', [1]), ...more });
      return steps[0]?.expiresAt?.slice(11, 16);
    };
    // It is eight; the first time proposed is nine.
    expect(await until()).to.equal('07:30');
    expect(await until({ answerMinutes: 5 })).to.equal('07:05');
    app.at('2026-11-20T08:50:00+01:00');
    expect(await until()).to.equal('08:00');
    app.at('2026-11-18T08:00:00+01:00');
    expect(await until()).to.equal('09:00');
  });

  it('offers no time that begins so soon that the later ones would be lost with it', async () => {
    await place('h1', 'g1', 3, 't2');
    await place('h0', 'g0', 3, 't1');
    app.at('2026-11-20T08:50:00+01:00');
    await keepOnly('h0', [0, 3, 5]);
    const [step] = (await staff.ok('repair:preview', lost('t1', [3]))).steps;
    // With nine o'clock beside it, all would end at nine: in ten minutes instead of 55.
    expect(step?.slotIds).to.deep.equal([slotAt(5)]);
    expect(step?.expiresAt).to.match(/^2026-11-20T08:45:00/);
    await keepOnly('h0', [0, 3]);
    const [only] = (await staff.ok('repair:preview', lost('t1', [3]))).steps;
    expect(only?.slotIds).to.deep.equal([slotAt(0)]);
  });

  it('asks for another time where no table is left: the meeting sits nowhere meanwhile, and its people see it', async () => {
    await place('h1', 'g1', 1, 't2');
    const { id } = await place('h0', 'g0', 1, 't1');
    const hallScreen = factsOn(await staff.socket());
    const outcome = await staff.ok('repair:run', { ...lost('t1', [1]), answerMinutes: 10 });
    expect(outcome.displaced).to.deep.equal([id]);
    const meeting = await read(id);
    expect([meeting.state, meeting.slotId, meeting.table]).to.deep.equal(['displaced', null, null]);
    expect(meeting.expiresAt).to.match(/^2026-11-20T07:10:00/);
    const agenda = await (await app.as('g0')).ok('agenda:read', {});
    expect(agenda.meetings.map((one) => one.state)).to.deep.equal(['displaced']);
    expect(agenda.moves).to.have.length(1);
    expect(agenda.moves[0]).to.deep.include({
      meetingId: id,
      status: 'open',
      from: { slotId: slotAt(1), tableId: 't1' },
      slotIds: [slotAt(0), slotAt(2), slotAt(3)],
      fallback: 'cancelled',
      waitingFor: 2,
      expiresAt: meeting.expiresAt,
    });
    expect((await (await app.as('g1')).ok('agenda:read', {})).moves).to.deep.equal([]);
    expect(hallScreen.map(({ name }) => name)).to.include('move:changed');
  });

  it('cancels at once what can have no time at all', async () => {
    await keepOnly('h0', [0]);
    await onlyTable1();
    const one = await place('h0', 'g0', 0, 't1');
    const outcome = await staff.ok('repair:run', { ...lost('t1', [0]), note: 'panne' });
    expect([outcome.cancelled, outcome.displaced, outcome.moves]).to.deep.equal([[one.id], [], []]);
    const meeting = await read(one.id);
    expect([meeting.state, meeting.reason]).to.deep.equal(['cancelled', 'panne']);
  });

  it('asks another meeting to make room, which stays where it is until its people say yes', async () => {
    await onlyTable1();
    await keepOnly('g0', [0, 1]);
    const cd = await place('h1', 'g1', 1, 't1');
    const ab = await place('h0', 'g0', 0, 't1');
    const outcome = await staff.ok('repair:run', {
      disturbances: [{ kind: 'people-absent', participantIds: ['h0'], slotIds: [slotAt(0)] }],
    });
    const elsewhere = outcome.moves.at(-1)?.slotIds[0];
    expect(
      outcome.moves.map((move) => [move.meetingId, move.slotIds[0], move.fallback, move.after]),
    ).to.deep.equal([
      [ab.id, slotAt(1), 'cancelled', [cd.id]],
      [cd.id, elsewhere, 'stays', []],
    ]);
    expect([slotAt(0), slotAt(2)]).to.include(elsewhere);
    // Who meets with somebody who is away reads who; who only makes room reads nothing of it.
    expect(outcome.moves.map(({ awayIds }) => awayIds)).to.deep.equal([['h0'], []]);
    const [hers] = (await (await app.as('g0')).ok('agenda:read', {})).moves;
    expect([
      hers?.awayIds,
      presentMove((await app.models.Move.findById(hers?.id).lean())!, false).awayIds,
    ]).to.deep.equal([['h0'], []]);
    expect((await read(cd.id)).state).to.equal('confirmed');
    const [first, second] = outcome.moves;
    // Those who need the room say yes first: they wait for the others.
    for (const id of ['h0', 'g0']) await (await app.as(id)).ok('move:accept', { id: first!.id });
    expect((await read(ab.id)).state).to.equal('displaced');
    for (const id of ['h1', 'g1']) await (await app.as(id)).ok('move:accept', { id: second!.id });
    expect([(await read(cd.id)).slotId, (await read(ab.id)).slotId]).to.deep.equal([elsewhere, slotAt(1)]);
    expect((await read(ab.id)).state).to.equal('confirmed');
  });

  it('takes the time of somebody who is late, and of a whole delegation', async () => {
    const { id } = await place('h0', 'g0', 0, 't1');
    await staff.ok('repair:run', {
      disturbances: [
        { kind: 'people-absent', participantIds: ['h0'], slotIds: [slotAt(0), slotAt(1)] },
        { kind: 'organisation-absent', organisationId: 'org-g1', slotIds: [slotAt(0)] },
      ],
    });
    expect((await read(id)).state).to.equal('displaced');
    expect((await (await app.as('h0')).ok('agenda:read', {})).busySlotIds).to.deep.equal([
      slotAt(0),
      slotAt(1),
    ]);
    expect((await (await app.as('g1')).ok('agenda:read', {})).busySlotIds).to.deep.equal([slotAt(0)]);
  });

  it('takes back a place that is kept for the first in line there', async () => {
    await keepOnly('h0', [0]);
    const [g0, g1] = await Promise.all([app.as('g0'), app.as('g1')]);
    const { meeting } = await g0.ok('meeting:book', { listingId: 'f0', slotId: slotAt(0) });
    await g1.ok('waiting:join', { withId: 'h0', listingId: 'f0' });
    const offered = nextFact(await staff.socket(), 'waiting:changed');
    await g0.ok('meeting:cancel', { id: meeting.id });
    await offered;
    const [mine] = await g1.ok('waiting:list', {});
    const tableId = mine?.offer?.table?.id ?? '';
    await staff.ok('repair:run', lost(tableId, [0]));
    expect(await closures()).to.deep.equal([`${tableId} ${slotAt(0)}`]);
    const [after] = await g1.ok('waiting:list', {});
    expect(['waiting', 'offered']).to.include(after?.state);
    expect(after?.offer?.table?.id).to.not.equal(tableId);
  });

  it('moves a session: whoever is expected there is taken at its new time', async () => {
    const sitting = await staff.ok('sitting:create', {
      kind: 'point-pays',
      title: { fr: 'Point Sénégal' },
      roomId: 'salle-1',
      start: '2026-11-20T09:00:00+01:00',
      end: '2026-11-20T09:20:00+01:00',
    });
    const g0 = await app.as('g0');
    await g0.ok('sitting:attend', { sittingId: sitting.id, attending: true });
    const { id } = await place('h0', 'g0', 1, 't1');
    const outcome = await staff.ok('repair:run', {
      disturbances: [
        {
          kind: 'sitting-moved',
          sittingId: sitting.id,
          start: '2026-11-20T09:20:00+01:00',
          end: '2026-11-20T09:40:00+01:00',
        },
      ],
    });
    expect(outcome.moves.map((move) => [move.meetingId, move.because, move.slotIds[0]])).to.deep.equal([
      [id, 'sitting-moved', slotAt(0)],
    ]);
    const [moved] = await staff.ok('programme:read', {});
    expect([moved?.rev, moved?.slotIds]).to.deep.equal([1, [slotAt(1)]]);
    await g0.ok('move:accept', { id: outcome.moves[0]!.id });
    await (await app.as('h0')).ok('move:accept', { id: outcome.moves[0]!.id });
    expect((await read(id)).slotId).to.equal(slotAt(0));
  });

  it('refuses to move a session into a room that is taken then', async () => {
    const session = (start: string, end: string) =>
      staff.ok('sitting:create', {
        kind: 'point-pays',
        title: { fr: `Point de ${start}` },
        roomId: 'salle-1',
        start: `2026-11-20T${start}:00+01:00`,
        end: `2026-11-20T${end}:00+01:00`,
      });
    const first = await session('09:00', '09:20');
    await session('10:00', '10:20');
    const error = await staff.refused('repair:run', {
      disturbances: [
        {
          kind: 'sitting-moved',
          sittingId: first.id,
          start: '2026-11-20T10:00:00+01:00',
          end: '2026-11-20T10:20:00+01:00',
        },
      ],
    });
    expect(error.code).to.equal('slot_taken');
    expect(error.message).to.contain('Point de 10:00');
    expect((await staff.ok('programme:read', {})).map((one) => one.rev)).to.deep.equal([0, 0]);
    await app.app.tick();
    expect((await app.models.Repair.find().lean()).map((one) => one.status)).to.deep.equal(['refused']);
  });

  it('does nothing the second time, with the same key or without', async () => {
    await place('h1', 'g1', 1, 't2');
    await place('h0', 'g0', 1, 't1');
    const first = await staff.ok('repair:run', { ...lost('t1', [1]), key: 'first-run' });
    const again = await leavesNoTrace(app, () =>
      staff.ok('repair:run', { ...lost('t1', [1]), key: 'first-run' }),
    );
    expect(again).to.deep.equal(first);
    const other = await staff.ok('repair:run', lost('t1', [1]));
    expect([other.tables, other.displaced, other.cancelled, other.moves]).to.deep.equal([[], [], [], []]);
  });

  it('goes on where a server stopped: reported, nothing done; asked, not yet displaced', async () => {
    await place('h1', 'g1', 1, 't2');
    const { id } = await place('h0', 'g0', 1, 't1');
    const done = await staff.ok('repair:run', lost('t1', [1]));
    // As the store was in the middle: the question is there, the meeting still sits, the table is not closed.
    await app.models.Closure.deleteMany({});
    const before = await app.models.Meeting.findById(id).lean();
    await app.models.Meeting.replaceOne(
      { _id: id },
      {
        ...before!,
        rev: 0,
        state: 'confirmed',
        slotId: slotAt(1),
        tableId: 't1',
        expiresAt: null,
        claims: ['h0', 'g0', 't1'].map((one) => `small·${slotAt(1)}·${one}`),
        history: before!.history.slice(0, 1),
      },
    );
    await app.models.Repair.updateOne({ _id: done.id }, { $set: { status: 'running' } });
    await app.app.tick();
    expect((await read(id)).state, 'the first process is given time').to.equal('confirmed');
    app.at('2026-11-20T08:01:00+01:00');
    await app.app.tick();
    expect((await read(id)).state).to.equal('displaced');
    expect(await closures()).to.deep.equal([`t1 ${slotAt(1)}`]);
    expect(await app.models.Move.countDocuments({ openFor: id })).to.equal(1);
    expect((await app.models.Repair.findById(done.id).lean())?.status).to.equal('done');
  });

  it('is for staff, about tables, people and times that exist', async () => {
    const guest = await app.as('g0');
    const refused = (input: unknown, who = staff) =>
      leavesNoTrace(app, () => who.refused('repair:run', input));
    expect((await refused(lost('t1', [1]), guest)).code).to.equal('forbidden');
    expect((await guest.refused('repair:preview', lost('t1', [1]))).code).to.equal('forbidden');
    expect(await refused(lost('t77', [1]))).to.deep.equal({
      code: 'not_found',
      message: 'no table "t77" in this edition',
    });
    expect((await refused({ disturbances: [] })).code).to.equal('bad_input');
    expect((await refused({ ...lost('t1', [1]), answerMinutes: 0 })).fields?.[0]?.path).to.equal(
      'answerMinutes',
    );
    const absent = { kind: 'people-absent', participantIds: ['nobody'], slotIds: [slotAt(1)] };
    expect((await refused({ disturbances: [absent] })).code).to.equal('not_found');
    const ghosts = { kind: 'organisation-absent', organisationId: 'org-x', slotIds: [slotAt(1)] };
    expect((await refused({ disturbances: [ghosts] })).code).to.equal('not_found');
    app.at('2026-11-20T09:25:00+01:00');
    const begun = await refused(lost('t1', [1]));
    expect([begun.code, begun.message]).to.deep.equal([
      'slot_closed',
      `slot ${slotAt(1)} has begun: propose one that is still to come`,
    ]);
    const past = {
      kind: 'sitting-moved',
      sittingId: 'none',
      start: '2026-11-20T09:00:00+01:00',
      end: '2026-11-20T09:30:00+01:00',
    };
    expect((await refused({ disturbances: [past] })).code).to.equal('not_found');
  });
});
