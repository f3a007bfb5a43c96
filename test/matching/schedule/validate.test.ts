import { expect } from 'chai';
import { InconsistentProblem, inconsistencies, solve } from '../../../matching/schedule/index.ts';
import { at, buildProblem, buildRequest } from './build.ts';

describe('inconsistencies', () => {
  it('finds none in a problem that makes sense', () => {
    expect(inconsistencies(buildProblem({ locked: [at('ab s1 t1')] }))).to.deep.equal([]);
  });

  it('lists everything that is wrong', () => {
    const problem = buildProblem({
      slots: ['s1', 's1'],
      tables: [{ id: 't1' }, { id: 't1', unavailable: ['s9'] }],
      participants: [
        { id: 'a', organisation: 'A', unavailable: ['s8'], maxMeetings: -1 },
        { id: 'b', organisation: 'B', maxMeetings: 1.5 },
      ],
      requests: [
        buildRequest('ab', { slots: ['s7'], preferred: ['s6'] }),
        buildRequest('ab', { weight: Number.NaN }),
        buildRequest('az', { weight: -1 }),
        buildRequest('aa'),
        { id: 'none', participants: [], weight: 1 },
      ],
      apart: [['a', 'ghost']],
      blocks: [['s5']],
    });
    expect(inconsistencies(problem)).to.have.members([
      'slot s1 is given more than once',
      'table t1 is given more than once',
      'request ab is given more than once',
      'table t1 names slot s9, which does not exist',
      'participant a names slot s8, which does not exist',
      'request ab names slot s7, which does not exist',
      'request ab names slot s6, which does not exist',
      'a block names slot s5, which does not exist',
      'participant a has maxMeetings -1: give a whole number, 0 or more',
      'participant b has maxMeetings 1.5: give a whole number, 0 or more',
      'request ab has weight NaN: give a finite number, 0 or more',
      'request az has weight -1: give a finite number, 0 or more',
      'request az names participant z, who does not exist',
      'request aa names a participant twice',
      'request none has no participant',
      'apart names ghost, neither a participant nor an organisation',
      'slot s1 is in no block',
      'slot s1 is in no block',
    ]);
  });

  it('lists locked meetings that break a rule', () => {
    const problem = buildProblem({
      requests: [buildRequest('ab'), buildRequest('ac')],
      locked: [at('ab s1 t1'), at('ac s1 t2')],
    });
    expect(inconsistencies(problem)).to.deep.equal(['locked: a has 2 meetings at s1: ab, ac']);
    expect(inconsistencies(buildProblem({ locked: [at('zz s1 t1')] }))).to.deep.equal([
      'locked: zz is not a request',
    ]);
  });

  it('lists locked meetings with a table too many, or none', () => {
    const problem = buildProblem({
      requests: [buildRequest('ab', { needsTable: false }), buildRequest('cd')],
      locked: [at('ab s1 t1'), at('cd s2 -')],
    });
    expect(inconsistencies(problem)).to.deep.equal([
      'locked: ab needs no table and is at t1',
      'locked: cd has no table',
    ]);
  });

  it('lists a locked meeting with an interpreter who does not exist', () => {
    expect(inconsistencies(buildProblem({ locked: [at('ab s1 t1 ghost')] }))).to.deep.equal([
      'locked: ab has interpreter ghost, who does not exist',
    ]);
  });

  it('lists weights whose sum no number can hold', () => {
    const requests = [buildRequest('ab', { weight: 1e308 }), buildRequest('cd', { weight: 1e308 })];
    expect(inconsistencies(buildProblem({ requests }))).to.deep.equal([
      'the weights add up to Infinity: give smaller ones, only their ratios matter',
    ]);
  });

  it('makes solve refuse', () => {
    const refuse = () => solve(buildProblem({ requests: [buildRequest('ab', { slots: ['s9'] })] }));
    expect(refuse).to.throw(InconsistentProblem, 'request ab names slot s9');
  });
});
