import { expect } from 'chai';
import { describe, it } from 'mocha';
import {
  breaches,
  makeRoom,
  type Placement,
  type Problem,
  sheetOf,
  solve,
} from '../../../matching/schedule/index.ts';
import { at, buildProblem, buildRequest, tinyProblem } from './build.ts';

/** Two slots, one table; `a` has time in the first only. */
const problem = (overrides: Partial<Problem> = {}): Problem =>
  buildProblem({
    tables: [{ id: 't1' }],
    participants: buildProblem().participants.map((person) => ({
      ...person,
      unavailable: person.id === 'a' ? ['s2'] : [],
    })),
    requests: [buildRequest('ab'), buildRequest('cd')],
    ...overrides,
  });
const shown = ({ moves }: ReturnType<typeof makeRoom>) =>
  moves.map(({ request, from, to, lets }) => `${request} ${from.slot}→${to.slot} for ${lets}`);

describe('makeRoom', () => {
  it('moves one meeting so that another has a place, and says for whom', () => {
    const room = makeRoom(problem(), [at('cd s1 t1')], ['cd']);
    expect(shown(room)).to.deep.equal(['cd s1→s2 for ab']);
    expect(room.meetings).to.deep.equal([at('ab s1 t1'), at('cd s2 t1')]);
    expect(room.unplaced).to.deep.equal([]);
    expect(room.objective).to.be.at.most(room.bound);
  });

  it('moves nothing that is locked, and nothing when there is room already', () => {
    const locked = [at('cd s1 t1')];
    const stuck = makeRoom(problem({ locked }), locked, ['cd']);
    expect(stuck.moves).to.deep.equal([]);
    expect(stuck.unplaced.map(({ request }) => request)).to.deep.equal(['ab']);
    const roomy = makeRoom(problem({ tables: [{ id: 't1' }, { id: 't2' }] }), [at('cd s1 t1')], ['cd']);
    expect(roomy.moves).to.deep.equal([]);
    expect(roomy.meetings).to.deep.equal([at('cd s1 t1'), at('ab s1 t2')]);
  });

  it('moves nothing for a meeting that is worth less than the trouble', () => {
    const requests = [buildRequest('ab', { weight: 0.2 }), buildRequest('cd', { weight: 1.8 })];
    const softWeights = { firstMeetings: [] };
    const light = makeRoom(problem({ requests }), [at('cd s1 t1')], ['cd'], { softWeights });
    expect(light.moves).to.deep.equal([]);
    const free = makeRoom(problem({ requests }), [at('cd s1 t1')], ['cd'], { softWeights, price: 0 });
    expect(shown(free)).to.deep.equal(['cd s1→s2 for ab']);
  });

  it('rather moves what nobody has agreed to', () => {
    const two = problem({
      slots: ['s1', 's2', 's3'],
      participants: ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        organisation: id,
        unavailable: id === 'a' ? ['s3'] : [],
      })),
      requests: [buildRequest('ab'), buildRequest('cd'), buildRequest('bc')],
    });
    // Both stand in the way of `ab`; `cd` is agreed.
    expect(shown(makeRoom(two, [at('cd s1 t1'), at('bc s2 t1')], ['cd']))).to.deep.equal([]);
    expect(shown(makeRoom(two, [at('cd s1 t1'), at('bc s2 t1')], ['cd', 'bc']))).to.have.length(1);
  });

  it('never has two meetings take the place of one another, which nobody could follow', () => {
    // `ab` needs s1, where `ac` is, who could only go to s2, where `cd` is: `cd` goes to s3, or nothing moves.
    const round = (...slots: string[]) =>
      buildProblem({
        slots,
        participants: ['a', 'b', 'c', 'd'].map((id) => ({
          id,
          organisation: id,
          unavailable: id === 'a' ? slots.slice(2) : [],
        })),
        requests: [buildRequest('ab', { slots: ['s1'] }), buildRequest('ac'), buildRequest('cd')],
      });
    const agreed = [at('ac s1 t1'), at('cd s2 t1')];
    const shownOf = (problem: Problem) => shown(makeRoom(problem, agreed, ['ac', 'cd']));
    expect(shownOf(round('s1', 's2', 's3'))).to.deep.equal(['cd s2→s3 for ab', 'ac s1→s2 for ab']);
    expect(shownOf(round('s1', 's2'))).to.deep.equal([]);
  });

  it('gives nobody more meetings in a row than they asked for', () => {
    const tired = problem({
      participants: problem().participants.map((one) => (one.id === 'b' ? { ...one, maxInARow: 1 } : one)),
      requests: [buildRequest('ab'), buildRequest('cd'), buildRequest('bd')],
      tables: [{ id: 't1' }, { id: 't2' }],
    });
    const softWeights = { firstMeetings: [3, 1.5] };
    const room = makeRoom(tired, [at('bd s2 t1')], ['bd'], { softWeights });
    expect(room.meetings.map(({ request }) => request)).to.have.members(['cd', 'bd']);
  });

  it('proves its bound of schedules that keep what is agreed', () => {
    // `ab` may be in s1 only and would be worth more than `ac`, which has no other time.
    const rival = problem({
      participants: ['a', 'b', 'c', 'd'].map((id) => ({ id, organisation: 'one', unavailable: ['s2'] })),
      requests: [buildRequest('ab', { weight: 2 }), buildRequest('ac')],
    });
    const room = makeRoom(rival, [at('ac s1 t1')], ['ac']);
    expect(room.moves).to.deep.equal([]);
    expect(room.bound).to.be.closeTo(room.objective, 0.02 * room.objective);
    expect(solve(rival, { objective: 'full', iterations: 100 }).objective).to.be.greaterThan(room.bound);
  });

  it('on random problems: no rule broken, nothing dropped, one move each, in an order that can be followed', () => {
    let moved = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const tiny = tinyProblem(seed);
      // What is agreed is far from the best, as after a week of bookings.
      const first = solve(
        { ...tiny, requests: tiny.requests.slice(0, Math.ceil(tiny.requests.length / 2)), locked: [] },
        { iterations: 1 },
      ).meetings;
      const whole = { ...tiny, locked: [] };
      if (breaches(sheetOf(whole), first).length > 0) continue;
      const agreed = first.map(({ request }) => request);
      const room = makeRoom(whole, first, agreed);
      expect(breaches(sheetOf(whole), room.meetings), `seed ${seed}`).to.deep.equal([]);
      expect(room.meetings.map(({ request }) => request)).to.include.members(agreed);
      // The best of those that keep them, found with weights that make dropping one never worth it.
      const heavy = whole.requests.map((request) =>
        agreed.includes(request.id) ? { ...request, weight: request.weight + 100 } : request,
      );
      const softWeights = {
        firstMeetings: [],
        rest: 0,
        restAsked: 0,
        compact: 0,
        tableChange: 0,
        preferred: 0,
      };
      const plain = makeRoom(whole, first, agreed, { softWeights });
      const best = solve({ ...whole, requests: heavy }, { iterations: 300 }).objective - 100 * agreed.length;
      expect(best, `seed ${seed}`).to.be.at.most(plain.bound + 1e-6);
      const now = new Map<string, Placement>(first.map((placement) => [placement.request, placement]));
      for (const { request, to } of room.moves.filter((move) => move.from.slot !== move.to.slot)) {
        now.set(request, { ...now.get(request)!, ...to });
        moved++;
        const busy = [...now.values()].flatMap((one) =>
          whole.requests.find(({ id }) => id === one.request)!.participants.map((id) => `${id} ${one.slot}`),
        );
        expect(new Set(busy).size, `seed ${seed}`).to.equal(busy.length);
      }
    }
    expect(moved).to.be.greaterThan(5);
  });
});
