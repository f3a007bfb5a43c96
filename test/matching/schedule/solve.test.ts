import { expect } from 'chai';
import { breaches, type Problem, sheetOf, solve } from '../../../matching/schedule/index.ts';
import { modelOf } from '../../../matching/schedule/model.ts';
import { partsOf, softContext } from '../../../matching/schedule/rules/soft.ts';
import { greedyByWeight } from '../../bench/greedy.ts';
import { randomProblem, SIZES } from '../../bench/instances.ts';
import { bestByBruteForce } from './brute-force.ts';
import { at, buildProblem, buildRequest, tinyDays, tinyProblem } from './build.ts';

const small = (seed: number, more: Partial<Problem> = {}): Problem => ({
  ...randomProblem({ participants: 24, requests: 70, slots: 6, tables: 8 }, 'half-available', seed),
  ...more,
});

describe('solve', () => {
  it('against brute force on 500 tiny problems: feasible, never above, the best in 95 %', () => {
    let optimal = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const problem = tinyProblem(seed);
      const answer = solve(problem, { iterations: 400 });
      const best = bestByBruteForce(problem);
      expect(breaches(sheetOf(problem), answer.meetings), `problem ${seed}`).to.deep.equal([]);
      expect(answer.objective, `problem ${seed}`).to.be.at.most(best + 1e-9);
      expect(answer.bound, `problem ${seed}`).to.be.at.least(best - 1e-9);
      if (answer.objective > best - 1e-9) optimal++;
    }
    expect(optimal).to.be.at.least(475);
  });

  it('against brute force in `full`: the bound holds, with locked meetings too, and 98 % are the best', () => {
    let optimal = 0;
    let tight = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const { problem: free, softWeights } = tinyDays(seed);
      const locked = seed % 3 ? [] : solve(free, { iterations: 200, seed: 9 }).meetings.slice(0, 2);
      const problem = { ...free, locked };
      const answer = solve(problem, { objective: 'full', iterations: 1_000, softWeights });
      const best = bestByBruteForce(problem, 'full', softWeights);
      expect(breaches(sheetOf(problem), answer.meetings), `problem ${seed}`).to.deep.equal([]);
      expect(answer.objective, `problem ${seed}`).to.be.at.most(best + 1e-9);
      expect(answer.bound, `problem ${seed}`).to.be.at.least(best - 1e-9);
      if (answer.objective > best - 1e-9) optimal++;
      if (answer.bound < 1.05 * best + 1e-9) tight++;
    }
    expect(optimal).to.be.at.least(294);
    expect(tight).to.be.at.least(285);
  });

  it('keeps locked meetings, and still finds the best beside them', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const free = tinyProblem(seed);
      const locked = solve(free, { iterations: 200, seed: 9 }).meetings.slice(0, 1);
      const problem = { ...free, locked };
      const answer = solve(problem, { iterations: 400 });
      expect(breaches(sheetOf(problem), answer.meetings)).to.deep.equal([]);
      expect(answer.objective).to.be.at.most(bestByBruteForce(problem) + 1e-9);
    }
  });

  it('gives the same answer for the same seed', () => {
    const run = (seed: number) => solve(small(3), { iterations: 3_000, seed });
    expect(run(5)).to.deep.equal(run(5));
  });

  it('does not depend on what the caller does with the problem, nor change it', () => {
    const problem = small(4);
    const before = structuredClone(problem);
    solve(problem, { iterations: 500 });
    expect(problem).to.deep.equal(before);
  });

  it('on a day of 300 people: feasible, within 0.6 % of the bound, better than the greatest weight first', () => {
    const problem = randomProblem(SIZES.M, 'half-available', 2);
    const answer = solve(problem, { iterations: 60_000 });
    expect(breaches(sheetOf(problem), answer.meetings)).to.deep.equal([]);
    expect(answer.gap).to.be.within(0, 0.006);
    expect(greedyByWeight(problem)).to.be.below(answer.objective);
  });

  it('gives the few meetings that somebody may have to the heaviest, where any more would cost too much', () => {
    const participants = buildProblem().participants.map((person) =>
      person.id === 'b' ? { ...person, maxInARow: 3 } : person,
    );
    const problem = buildProblem({
      slots: ['s1', 's2', 's3', 's4'],
      participants,
      requests: [2, 5, 4, 4, 2].map((weight, at) => ({ id: `r${at}`, participants: ['a', 'b'], weight })),
    });
    for (let seed = 1; seed <= 10; seed++) {
      const { parts, meetings } = solve(problem, { objective: 'full', iterations: 1_000, seed });
      expect(
        { weight: parts.weight, rest: parts.rest, meetings: meetings.length },
        `seed ${seed}`,
      ).to.deep.equal({
        weight: 13,
        rest: 0,
        meetings: 3,
      });
    }
  });

  it('keeps the objective `full` up to date as it searches: its parts are those of the rules', () => {
    for (const seed of [1, 2, 3]) {
      const base = small(seed);
      const problem: Problem = {
        ...base,
        blocks: [base.slots.slice(0, 3), base.slots.slice(3)],
        participants: base.participants.map((person, n) => ({
          ...person,
          compact: n % 2 === 0,
          host: n % 5 === 0,
        })),
        requests: base.requests.map((request, n) => ({ ...request, preferred: n % 3 ? [] : ['s1', 's2'] })),
      };
      const answer = solve(problem, { objective: 'full', iterations: 4_000 });
      expect(breaches(sheetOf(problem), answer.meetings)).to.deep.equal([]);
      const parts = partsOf(softContext(sheetOf(problem)), answer.meetings, 'full');
      expect(answer.parts).to.deep.equal(parts);
      expect(answer.objective).to.be.at.most(answer.bound + 1e-9);
      const plain = solve(problem, { iterations: 4_000 });
      const full = partsOf(softContext(sheetOf(problem)), plain.meetings, 'full');
      const sum = Object.values(full).reduce((total, part) => total + part, 0);
      expect(answer.objective).to.be.at.least(0.998 * sum);
    }
  });

  it('stops when asked, tells its progress, and needs a clock for a time limit', () => {
    const told: number[] = [];
    let looks = 0;
    const answer = solve(small(1), {
      iterations: 1e9,
      shouldStop: () => ++looks > 200,
      onProgress: ({ done, objective, bound }) => {
        told.push(done);
        expect(objective).to.be.at.most(bound + 1e-9);
      },
    });
    expect(answer.meetings).to.have.length.above(0);
    expect(told.at(-1)).to.equal(1);
    expect(() => solve(small(1), { timeLimitMs: 10 })).to.throw(RangeError, 'clock');
  });

  it('ends at the time limit by the clock that it is given', () => {
    let ms = 0;
    const answer = solve(small(1), { timeLimitMs: 50, now: () => ms++ });
    expect(answer.meetings).to.have.length.above(0);
    expect(ms).to.be.below(80);
  });

  it('takes bounds and schedules found elsewhere, when they are better', () => {
    const problem = small(2);
    const good = solve(problem, { iterations: 20_000 });
    const candidate = new Map(good.meetings.map(({ request, slot }) => [request, slot]));
    const answer = solve(problem, { iterations: 1, candidate: () => candidate, bound: () => good.bound });
    expect(answer.objective).to.be.closeTo(good.objective, 1e-9);
    expect(answer.bound).to.be.at.most(good.bound);
  });

  it('starts from a schedule', () => {
    const problem = small(2);
    const good = solve(problem, { iterations: 20_000 });
    expect(solve(problem, { iterations: 1, start: good.meetings }).objective).to.be.closeTo(
      good.objective,
      1e-9,
    );
  });

  it('gives a host one table', () => {
    const hosted = buildProblem({
      participants: buildProblem().participants.map((person) => ({ ...person, host: person.id === 'a' })),
      requests: ['ab', 'ac', 'bc', 'cd', 'bd'].map((id) => buildRequest(id)),
      slots: ['s1', 's2', 's3', 's4'],
    });
    const { meetings } = solve(hosted, { objective: 'full', iterations: 500 });
    const tables = meetings.filter(({ request }) => request.startsWith('a')).map(({ table }) => table);
    expect(new Set(tables).size).to.equal(1);
  });

  it('places meetings that need no table beside full tables, and says that they have none', () => {
    const video = (id: string) => buildRequest(id, { needsTable: false });
    const hall = buildProblem({
      slots: ['s1'],
      tables: [{ id: 't1' }],
      participants: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, n) => ({
        id,
        organisation: id,
        remote: n < 4,
      })),
      requests: [video('ab'), video('cd'), buildRequest('ef'), buildRequest('gh', { weight: 2 })],
    });
    const { meetings, unplaced, help, bound } = solve(hall, { iterations: 300 });
    expect(meetings).to.deep.equal(['gh s1 t1', 'ab s1 -', 'cd s1 -'].map(at));
    expect(bound).to.be.closeTo(4, 1e-6);
    expect(unplaced.map(({ request, code }) => [request, code])).to.deep.equal([['ef', 'no-table']]);
    expect(help.map(({ change }) => change)).to.deep.include({ kind: 'tables', slot: 's1', count: 1 });
    // Without the word, somebody remote is at a video table, and there is none.
    const seated = { ...hall, requests: hall.requests.map((request) => ({ ...request, needsTable: true })) };
    expect(solve(seated, { iterations: 300 }).meetings).to.deep.equal([at('gh s1 t1')]);
    const locked = { ...hall, locked: [at('ab s1 -')] };
    expect(solve(locked, { iterations: 300 }).meetings).to.deep.equal(meetings);
  });

  it('solves more slots than a word has bits', () => {
    const slots = Array.from({ length: 40 }, (_, n) => `s${n}`);
    const problem = buildProblem({
      slots,
      participants: buildProblem().participants.map((person) => ({
        ...person,
        unavailable: slots.slice(0, 36),
      })),
      requests: ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'].map((id) => buildRequest(id)),
    });
    expect(solve(problem, { iterations: 500 }).meetings).to.have.length(6);
  });

  it('answers when there is nothing to place', () => {
    const nothing = solve(buildProblem({ slots: [], tables: [], requests: [] }));
    expect(nothing).to.deep.include({ meetings: [], objective: 0, bound: 0, gap: 0, unplaced: [] });
    expect(modelOf(buildProblem({ requests: [] }), 'full').requests).to.equal(0);
  });

  it('serves a micro-atelier of one, members first by weight', () => {
    const workshops = buildProblem({
      slots: ['s1'],
      tables: [{ id: 'salle' }],
      requests: [buildRequest('a', { weight: 1 }), buildRequest('b', { weight: 10 })],
    });
    expect(solve(workshops).meetings).to.deep.equal([at('b s1 salle')]);
  });
});
