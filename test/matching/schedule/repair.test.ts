import { expect } from 'chai';
import {
  breaches,
  type Disturbance,
  disturbed,
  InconsistentProblem,
  type Problem,
  repair,
  sheetOf,
  solve,
  swapOffers,
} from '../../../matching/schedule/index.ts';
import { randomProblem, SIZES, VARIANTS } from '../../bench/instances.ts';
import { at, buildProblem, buildRequest, tinyProblem } from './build.ts';

const day = buildProblem({
  slots: ['s1', 's2', 's3'],
  requests: ['ab', 'cd', 'ac', 'bd'].map((id) => buildRequest(id)),
});
const schedule = ['ab s1 t1', 'cd s1 t2', 'ac s2 t1', 'bd s2 t2'].map(at);

describe('repair', () => {
  it('leaves everything where it is when nothing is broken', () => {
    const { meetings, moves, cancelled } = repair(day, schedule, []);
    expect(meetings).to.deep.equal(schedule);
    expect({ moves, cancelled }).to.deep.equal({ moves: [], cancelled: [] });
  });

  it('proposes another time when the table is lost, with alternatives and a safe end', () => {
    const { moves, cancelled, kept, peopleMoved } = repair(day, schedule, [
      { kind: 'table-lost', table: 't1', slots: ['s1'] },
    ]);
    expect(moves).to.deep.equal([
      {
        request: 'ab',
        from: { slot: 's1', table: 't1' },
        to: { slot: 's3', table: 't1' },
        kind: 'slot',
        people: ['a', 'b'],
        because: 'table t1 is lost at s1',
        alternatives: [],
        after: [],
        ifUnanswered: 'cancelled',
      },
    ]);
    expect({ cancelled, kept, peopleMoved }).to.deep.equal({ cancelled: [], kept: 4, peopleMoved: 2 });
  });

  it('changes only the table when another is free at that time', () => {
    const roomy = { ...day, tables: [...day.tables, { id: 't3' }] };
    const { moves } = repair(roomy, schedule, [{ kind: 'table-lost', table: 't1', slots: ['s1'] }]);
    expect(moves.map(({ kind, to }) => ({ kind, to }))).to.deep.equal([
      { kind: 'table', to: { slot: 's1', table: 't3' } },
    ]);
  });

  it('moves another meeting when that makes room, and says in which order', () => {
    const tight: Problem = {
      ...day,
      participants: day.participants.map((person) => ({
        ...person,
        unavailable: person.id === 'a' ? ['s3'] : [],
      })),
      tables: [{ id: 't1' }],
      requests: ['ab', 'cd'].map((id) => buildRequest(id)),
    };
    const { moves, kept } = repair(tight, ['ab s1 t1', 'cd s2 t1'].map(at), [
      { kind: 'absent', participant: 'b', slots: ['s1'] },
    ]);
    expect(kept).to.equal(2);
    expect(
      moves.map(({ request, to, after, ifUnanswered }) => [request, to.slot, after, ifUnanswered]),
    ).to.deep.equal([
      ['cd', 's1', [], 'stays'],
      ['ab', 's2', ['cd'], 'cancelled'],
    ]);
  });

  it('says why a meeting cannot be kept', () => {
    const { cancelled, kept } = repair(day, schedule, [
      { kind: 'organisation-absent', organisation: 'A', slots: ['s1', 's2', 's3'] },
    ]);
    expect(kept).to.equal(2);
    expect(cancelled.map(({ request, code }) => [request, code])).to.deep.equal([
      ['ab', 'never-available'],
      ['ac', 'never-available'],
    ]);
  });

  it('never asks two meetings to take each other’s time: neither could be moved first', () => {
    const problem = buildProblem({
      slots: ['s1', 's2', 's3'],
      participants: buildProblem().participants.map((person) => ({
        ...person,
        unavailable: person.id === 'b' ? ['s2'] : [],
      })),
      requests: [buildRequest('ab'), buildRequest('ac'), buildRequest('cd')],
    });
    const { moves, cancelled } = repair(problem, ['ab s3 t1', 'ac s1 t1', 'cd s2 t1'].map(at), [
      { kind: 'table-lost', table: 't1', slots: ['s3'] },
      { kind: 'table-lost', table: 't2', slots: ['s3'] },
    ]);
    expect({ moves, cancelled: cancelled.map(({ request }) => request) }).to.deep.equal({
      moves: [],
      cancelled: ['ab'],
    });
  });

  it('never moves a locked meeting that still holds', () => {
    const locked = { ...day, locked: [at('cd s1 t2')] };
    const { meetings } = repair(locked, schedule, [
      { kind: 'absent', participant: 'a', slots: ['s1', 's3'] },
    ]);
    expect(meetings).to.deep.include(at('cd s1 t2'));
  });

  it('frees the time of a session that moved', () => {
    const busy = disturbed(day, [{ kind: 'absent', participant: 'a', slots: ['s3'] }]);
    const moved = disturbed(busy, [{ kind: 'session-moved', participants: ['a'], from: ['s3'], to: ['s2'] }]);
    expect(moved.participants[0]?.unavailable).to.deep.equal(['s2']);
    expect(
      repair(busy, schedule, [{ kind: 'session-moved', participants: ['a'], from: ['s3'], to: ['s2'] }]).kept,
    ).to.equal(4);
  });

  it('refuses a schedule that breaks a rule, and a disturbance of nobody', () => {
    const twice = [at('ab s1 t1'), at('ac s1 t2')];
    expect(() => repair(day, twice, [])).to.throw(InconsistentProblem, 'a has 2 meetings at s1');
    const ghost: Disturbance = { kind: 'absent', participant: 'z', slots: ['s1'] };
    expect(() => repair(day, schedule, [ghost])).to.throw(InconsistentProblem, 'participant z');
  });

  it('is feasible on tiny problems, and drops no meeting that could have stayed', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const problem = tinyProblem(seed);
      const { meetings } = solve(problem, { iterations: 100 });
      const event: Disturbance =
        seed % 2
          ? { kind: 'table-lost', table: 't0', slots: problem.slots.slice(0, 1) }
          : { kind: 'absent', participant: 'p0', slots: problem.slots.slice(0, 1) };
      const mended = repair(problem, meetings, [event]);
      expect(breaches(sheetOf(mended.problem), mended.meetings), `problem ${seed}`).to.deep.equal([]);
      expect(mended.kept + mended.cancelled.length).to.equal(meetings.length);
    }
  });

  it('on a day of 300: keeps 99 % of what a full re-solve keeps with a quarter of its moves', () => {
    for (const variant of VARIANTS) {
      const problem = randomProblem(SIZES.M, variant, 1);
      const { meetings } = solve(problem, { iterations: 20_000 });
      const was = new Map(meetings.map(({ request, slot }) => [request, slot]));
      const hour = problem.slots.slice(0, 3);
      const events: Disturbance[] = [
        { kind: 'table-lost', table: 't1' },
        { kind: 'absent', participant: 'p50', slots: hour },
      ];
      for (const event of events) {
        const mended = repair(problem, meetings, [event]);
        expect(breaches(sheetOf(mended.problem), mended.meetings)).to.deep.equal([]);
        // The same meetings, each worth the same: as many as can be kept, wherever they go.
        const requests = mended.problem.requests
          .filter(({ id }) => was.has(id))
          .map((request) => ({ ...request, weight: 1 }));
        const again = solve({ ...mended.problem, requests }, { iterations: 20_000 });
        const moved = again.meetings.filter(({ request, slot }) => was.get(request) !== slot).length;
        expect(mended.kept).to.be.at.least(0.99 * again.meetings.length);
        expect(mended.moves.length).to.be.at.most(moved / 4);
      }
    }
  });
});

describe('swapOffers', () => {
  const problem = buildProblem({
    slots: ['s1', 's2'],
    tables: [{ id: 't1' }],
    participants: buildProblem().participants.map((person) => ({
      ...person,
      unavailable: person.id === 'a' ? ['s2'] : [],
    })),
    requests: [buildRequest('ab'), buildRequest('cd')],
  });

  it('offers a meeting for a move of another', () => {
    expect(swapOffers(problem, [at('cd s1 t1')])).to.deep.equal([
      {
        request: 'ab',
        weight: 1,
        to: { slot: 's1', table: 't1' },
        moves: [
          {
            request: 'cd',
            from: { slot: 's1', table: 't1' },
            to: { slot: 's2', table: 't1' },
            people: ['c', 'd'],
          },
        ],
      },
    ]);
  });

  it('asks nobody whose meeting is locked', () => {
    expect(swapOffers({ ...problem, locked: [at('cd s1 t1')] }, [at('cd s1 t1')])).to.deep.equal([]);
  });
});
