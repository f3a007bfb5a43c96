import { expect } from 'chai';
import { HARD_RULES } from '../../../../matching/schedule/rules/index.ts';
import type { Problem } from '../../../../matching/schedule/types.ts';
import { at, buildProblem, buildRequest, sheet } from '../build.ts';

const requests = ['ab', 'cd', 'ac', 'bd'].map((id) => buildRequest(id));
const people = (id: string, more: object) =>
  buildProblem().participants.map((person) => (person.id === id ? { ...person, ...more } : person));

interface Case {
  rule: keyof typeof HARD_RULES;
  sentence: string;
  given?: Partial<Problem>;
  holds: string[];
  breaks: string[];
  says: string;
}

const interpreters = [{ id: 'i', languages: ['fr', 'es'], unavailable: ['s2'] }];
const languages = {
  participants: buildProblem().participants.map((person) => ({
    ...person,
    languages: ['b', 'd'].includes(person.id) ? ['es'] : ['fr'],
  })),
  interpreters,
};

const CASES: Case[] = [
  {
    rule: 'requestOnce',
    sentence: 'a request becomes one meeting at most',
    holds: ['ab s1 t1', 'cd s2 t1'],
    breaks: ['ab s1 t1', 'ab s2 t1'],
    says: 'ab is placed 2 times',
  },
  {
    rule: 'personOnce',
    sentence: 'a person is in one meeting per slot at most',
    holds: ['ab s1 t1', 'ac s2 t2'],
    breaks: ['ab s1 t1', 'ac s1 t2'],
    says: 'a has 2 meetings at s1: ab, ac',
  },
  {
    rule: 'personOnce',
    sentence: 'so is an interpreter',
    given: languages,
    holds: ['ab s1 t1 i', 'cd s2 t2 i'],
    breaks: ['ab s1 t1 i', 'cd s1 t2 i'],
    says: 'interpreter i has 2 meetings at s1: ab, cd',
  },
  {
    rule: 'tableOnce',
    sentence: 'a table holds one meeting per slot at most',
    holds: ['ab s1 t1', 'cd s1 t2'],
    breaks: ['ab s1 t1', 'cd s1 t1'],
    says: 'table t1 holds 2 meetings at s1: ab, cd',
  },
  {
    rule: 'tableOnce',
    sentence: 'a closed table holds none',
    given: { tables: [{ id: 't1', unavailable: ['s2'] }, { id: 't2' }] },
    holds: ['ab s1 t1'],
    breaks: ['ab s2 t1'],
    says: 'ab is at table t1, closed at s2',
  },
  {
    rule: 'tableOnce',
    sentence: 'there are no more tables than there are',
    holds: ['ab s1 t2'],
    breaks: ['ab s1 t3'],
    says: 'ab is at table t3, which does not exist',
  },
  {
    rule: 'availability',
    sentence: 'nobody meets while he or she is away',
    given: { participants: people('a', { unavailable: ['s1'] }) },
    holds: ['ab s2 t1'],
    breaks: ['ab s1 t1'],
    says: 'a is not available at s1 for ab',
  },
  {
    rule: 'availability',
    sentence: 'a request is met in a slot that it accepts',
    given: { requests: [buildRequest('ab', { slots: ['s2'] })] },
    holds: ['ab s2 t1'],
    breaks: ['ab s1 t1'],
    says: 'ab does not accept s1',
  },
  {
    rule: 'availability',
    sentence: 'an interpreter who is away does not interpret',
    given: languages,
    holds: ['ab s1 t1 i'],
    breaks: ['ab s2 t1 i'],
    says: 'interpreter i is not available at s2 for ab',
  },
  {
    rule: 'locked',
    sentence: 'a locked meeting stays',
    given: { locked: [at('ab s1 t1')] },
    holds: ['ab s1 t1'],
    breaks: ['ab s1 t2'],
    says: 'ab is locked at s1, table t1, and is at s1, table t2',
  },
  {
    rule: 'locked',
    sentence: 'and does not go',
    given: { locked: [at('ab s1 t1')] },
    holds: ['ab s1 t1'],
    breaks: [],
    says: 'ab is locked at s1, table t1, and has gone',
  },
  {
    rule: 'cap',
    sentence: 'nobody has more meetings than he or she accepts',
    given: { participants: people('a', { maxMeetings: 1 }) },
    holds: ['ab s1 t1', 'cd s2 t1'],
    breaks: ['ab s1 t1', 'ac s2 t1'],
    says: 'a has 2 meetings and accepts 1',
  },
  {
    rule: 'apart',
    sentence: 'people who shall not meet do not',
    given: { apart: [['b', 'a']] },
    holds: ['cd s1 t1'],
    breaks: ['ab s1 t1'],
    says: 'a and b shall not meet, and ab joins them',
  },
  {
    rule: 'apart',
    sentence: 'nor do the people of organisations that shall not meet',
    given: { apart: [['A', 'C']] },
    holds: ['ab s1 t1'],
    breaks: ['ac s1 t1'],
    says: 'a and c shall not meet, and ac joins them',
  },
  {
    rule: 'video',
    sentence: 'a remote participant needs a video table',
    given: { participants: people('a', { remote: true }), tables: [{ id: 't1', video: true }, { id: 't2' }] },
    holds: ['ab s1 t1', 'cd s1 t2'],
    breaks: ['ab s1 t2'],
    says: 'ab has a remote participant and table t2 has no video',
  },
  {
    rule: 'video',
    sentence: 'but not a request that needs no table',
    given: {
      participants: people('a', { remote: true }),
      requests: [buildRequest('ab', { needsTable: false }), buildRequest('ac')],
    },
    holds: ['ab s1 -'],
    breaks: ['ab s1 -', 'ac s2 t1'],
    says: 'ac has a remote participant and table t1 has no video',
  },
  {
    rule: 'tableNeeded',
    sentence: 'a meeting has a table',
    holds: ['ab s1 t1'],
    breaks: ['ab s1 -'],
    says: 'ab has no table',
  },
  {
    rule: 'tableNeeded',
    sentence: 'unless its request needs none: then it has none',
    given: { requests: [buildRequest('ab', { needsTable: false }), buildRequest('cd')] },
    holds: ['ab s1 -', 'cd s1 t1'],
    breaks: ['ab s1 t1', 'cd s1 t2'],
    says: 'ab needs no table and is at t1',
  },
  {
    rule: 'tableOnce',
    sentence: 'those without a table are in nobody’s way',
    given: {
      requests: [...requests.slice(0, 2).map((one) => ({ ...one, needsTable: false })), ...requests.slice(2)],
    },
    holds: ['ab s1 -', 'cd s1 -'],
    breaks: ['ab s1 -', 'cd s1 -', 'ac s2 t1', 'bd s2 t1'],
    says: 'table t1 holds 2 meetings at s2: ac, bd',
  },
  {
    rule: 'language',
    sentence: 'without a common language there is an interpreter',
    given: languages,
    holds: ['ab s1 t1 i', 'ac s1 t2'],
    breaks: ['ab s1 t1'],
    says: 'ab has no common language and no interpreter',
  },
  {
    rule: 'language',
    sentence: 'who speaks with everyone',
    given: { ...languages, interpreters: [...interpreters, { id: 'j', languages: ['fr', 'en'] }] },
    holds: ['ab s1 t1 i'],
    breaks: ['ab s1 t1 j'],
    says: 'interpreter j does not speak with everyone in ab',
  },
  {
    rule: 'language',
    sentence: 'and exists, where one is named',
    given: languages,
    holds: ['ab s1 t1 i'],
    breaks: ['ab s1 t1 ghost'],
    says: 'ab has interpreter ghost, who does not exist',
  },
];

describe('hard rules', () => {
  for (const { rule, sentence, given, holds, breaks, says } of CASES)
    it(`${rule}: ${sentence}`, () => {
      const found = (texts: string[]) => HARD_RULES[rule]!(sheet({ requests, ...given }), texts.map(at));
      expect(found(holds)).to.deep.equal([]);
      expect(found(breaks)).to.deep.equal([says]);
    });

  it('covers every rule', () => {
    expect(new Set(CASES.map(({ rule }) => rule))).to.deep.equal(new Set(Object.keys(HARD_RULES)));
  });
});
