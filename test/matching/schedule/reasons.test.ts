import { expect } from 'chai';
import { breaches, type Meeting, type Problem, sheetOf, solve } from '../../../matching/schedule/index.ts';
import { at, buildProblem, buildRequest, tinyProblem } from './build.ts';

const why = (problem: Problem) => {
  const { unplaced } = solve(problem, { iterations: 300 });
  return unplaced.map(({ code, because }) => `${code}: ${because}`);
};
const people = (more: Record<string, object>) =>
  buildProblem().participants.map((person) => ({ ...person, ...more[person.id] }));

/** Whether the request fits somewhere while every meeting stays. */
const fits = (problem: Problem, meetings: Meeting[], request: string, slots = problem.slots): boolean => {
  const helpers = [undefined, ...(problem.interpreters ?? []).map(({ id }) => id)];
  return slots.some((slot) =>
    [null, ...problem.tables.map(({ id }) => id)].some((table) =>
      helpers.some(
        (interpreter) =>
          breaches(sheetOf(problem), [
            ...meetings,
            { request, slot, table, ...(interpreter ? { interpreter } : {}) },
          ]).length === 0,
      ),
    ),
  );
};

describe('reasons of requests without a place', () => {
  it('apart', () => {
    expect(why(buildProblem({ apart: [['A', 'b']] }))).to.deep.equal(['apart: a and b shall not meet.']);
  });

  it('language', () => {
    const participants = people({ a: { languages: ['fr'] }, b: { languages: ['pt'] } });
    expect(why(buildProblem({ participants }))).to.deep.equal([
      'language: a and b have no language in common, and no interpreter speaks with all of them.',
    ]);
  });

  it('never-available', () => {
    const participants = people({ a: { unavailable: ['s1'] }, b: { unavailable: ['s2'] } });
    expect(why(buildProblem({ participants }))).to.deep.equal([
      'never-available: a and b are available in no slot. Freeing s1 for a would allow it.',
    ]);
    const [unplaced] = solve(buildProblem({ participants }), { iterations: 300 }).unplaced;
    expect(unplaced?.days).to.deep.equal([
      { participant: 'a', meets: [], away: ['s1'] },
      { participant: 'b', meets: [], away: ['s2'] },
    ]);
  });

  it('capped', () => {
    const participants = people({ a: { maxMeetings: 0 } });
    expect(why(buildProblem({ participants }))).to.deep.equal(['capped: a accepts no meeting.']);
    const requests = [buildRequest('ab', { weight: 2 }), buildRequest('ac')];
    expect(why(buildProblem({ participants: people({ a: { maxMeetings: 1 } }), requests }))).to.deep.equal([
      'capped: a already has 1, the most that a accepts.',
    ]);
  });

  it('no-table, with the table that would do', () => {
    const problem = buildProblem({
      slots: ['s1'],
      tables: [{ id: 't1' }],
      requests: [buildRequest('ab', { weight: 2 }), buildRequest('cd')],
    });
    const [unplaced] = solve(problem, { iterations: 300 }).unplaced;
    expect(unplaced?.because).to.equal(
      'Every table is taken at s1, where c and d are free. One more table at s1 would allow it.',
    );
    expect(unplaced?.remedy).to.deep.equal({ kind: 'one-more-table', slot: 's1', video: false });
  });

  it('no-video-table', () => {
    const problem = buildProblem({ participants: people({ a: { remote: true } }) });
    expect(why(problem)).to.deep.equal([
      'no-video-table: There is no video table at s1 and s2, where a and b are free. One more video table at s1 would allow it.',
    ]);
  });

  it('busy, with the slot that would do', () => {
    const problem = buildProblem({
      participants: people({ b: { unavailable: ['s2'] } }),
      requests: [buildRequest('bc', { weight: 3 }), buildRequest('ab')],
    });
    expect(why(problem)).to.deep.equal([
      'busy: No slot is free for both: a is free at s1; b is in a meeting at s1 and is not available at s2. Freeing s2 for b would allow it.',
    ]);
  });

  it('busy, not capped, for who meets in every slot and would accept more', () => {
    const problem = buildProblem({
      slots: ['s1'],
      participants: people({ a: { maxMeetings: 5 } }),
      requests: [buildRequest('ab', { weight: 2 }), buildRequest('a')],
    });
    expect(why(problem)).to.deep.equal(['busy: No slot is free: a is in a meeting at s1.']);
  });

  it('say of nobody that they are free where they are in another meeting', () => {
    const problem = buildProblem({
      participants: people({ b: { unavailable: ['s1'] } }),
      requests: [buildRequest('ab', { weight: 3 }), buildRequest('ac', { weight: 2 }), buildRequest('bc')],
    });
    expect(why(problem)).to.deep.equal([
      'busy: No slot is free for both: b is in a meeting at s2 and is not available at s1; c is free at s2.',
    ]);
  });

  it('are true: nothing fits, and each remedy makes room', () => {
    let remedies = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const problem = tinyProblem(seed);
      const { meetings, unplaced } = solve(problem, { iterations: 200 });
      const placed = new Set(meetings.map(({ request }) => request));
      expect(unplaced.map(({ request }) => request)).to.have.members(
        problem.requests.map(({ id }) => id).filter((id) => !placed.has(id)),
      );
      for (const { request, remedy, code } of unplaced) {
        expect(fits(problem, meetings, request), `problem ${seed}, ${request}, ${code}`).to.equal(false);
        if (!remedy) continue;
        remedies++;
        const more = structuredClone(problem);
        // Who sits at a table with video and needs none would change to a new one without.
        if (remedy.kind === 'one-more-table')
          more.tables.push({ id: 'more', video: remedy.video || code === 'no-table' });
        else {
          const person = more.participants.find(({ id }) => id === remedy.participant)!;
          person.unavailable = person.unavailable?.filter((slot) => slot !== remedy.slot);
        }
        expect(fits(more, meetings, request, [remedy.slot]), `problem ${seed}, ${request}`).to.equal(true);
      }
    }
    expect(remedies).to.be.above(20);
  });
});

describe('what would help', () => {
  it('counts what more tables, or more presence, would place', () => {
    const problem = buildProblem({
      slots: ['s1', 's2'],
      tables: [{ id: 't1', unavailable: ['s2'] }],
      participants: people({ a: { unavailable: ['s1'] } }),
      requests: [buildRequest('bc', { weight: 9 }), buildRequest('ab'), buildRequest('cd')],
    });
    const { meetings, help } = solve(problem, { iterations: 300 });
    expect(meetings).to.deep.equal([at('bc s1 t1')]);
    expect(help.map(({ sentence }) => sentence)).to.include('2 more tables at s2 would place 2.');
  });

  it('counts no more meetings with video than there are tables with video', () => {
    const problem = buildProblem({
      slots: ['s1'],
      tables: [{ id: 't1', video: true }],
      participants: people({ a: { remote: true }, c: { remote: true } }),
      requests: [buildRequest('b', { weight: 9 }), buildRequest('a', { weight: 2 }), buildRequest('c')],
    });
    expect(solve(problem, { iterations: 300 }).help.map(({ requests }) => requests)).to.deep.equal([
      ['a'],
      ['a'],
    ]);
  });

  it('names somebody whose presence would place a request', () => {
    const problem = buildProblem({ participants: people({ a: { unavailable: ['s1', 's2'] } }) });
    const { help } = solve(problem, { iterations: 300 });
    expect(help).to.deep.equal([
      {
        change: { kind: 'availability', participant: 'a', slots: ['s1'] },
        requests: ['ab'],
        sentence: 'Freeing s1 for a would place 1.',
      },
    ]);
  });

  it('names somebody who accepts too few meetings, and counts what a few more would place', () => {
    const problem = buildProblem({
      slots: ['s1', 's2', 's3', 's4', 's5'],
      participants: people({ a: { maxMeetings: 1 } }),
      requests: ['ab', 'ac', 'ad'].map((id, at) => buildRequest(id, { weight: 3 - at })),
    });
    const { help } = solve(problem, { iterations: 300 });
    expect(help).to.deep.equal([
      {
        change: { kind: 'cap', participant: 'a', count: 2 },
        requests: ['ac', 'ad'],
        sentence: '2 more meetings than a accepts (1) would place 2.',
      },
    ]);
  });

  it('asks nobody for more meetings where somebody else has enough too, or where there is no table', () => {
    const both = { a: { maxMeetings: 0 }, b: { maxMeetings: 0 } };
    expect(solve(buildProblem({ participants: people(both) }), { iterations: 300 }).help).to.deep.equal([]);
    const noTable = buildProblem({ tables: [], participants: people({ a: { maxMeetings: 0 } }) });
    expect(solve(noTable, { iterations: 300 }).help).to.deep.equal([]);
  });
});
