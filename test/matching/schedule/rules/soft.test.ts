import { expect } from 'chai';
import * as rules from '../../../../matching/schedule/rules/soft.ts';
import type { Problem } from '../../../../matching/schedule/types.ts';
import { at, buildProblem, buildRequest, sheet } from '../build.ts';

const slots = ['s1', 's2', 's3', 's4', 's5'];
const requests = ['ab', 'ac', 'ad', 'bc', 'bd'].map((id) => buildRequest(id, { weight: 2 }));
const context = (given: Partial<Problem> = {}) =>
  rules.softContext(sheet({ slots, requests, ...given }), {
    firstMeetings: [1, 0.5],
    rest: 0.3,
    restAfter: 2,
    restAsked: 3,
    compact: 0.1,
    tableChange: 0.01,
    preferred: 0.2,
  });
const meetings = (...texts: string[]) => texts.map(at);
const people = (more: object) =>
  buildProblem().participants.map((person) => (person.id === 'a' ? { ...person, ...more } : person));

/** The unit is the mean weight, 2: each expected value is worked out by hand. */
describe('soft rules', () => {
  it('weight: a placed request counts its weight', () => {
    expect(rules.weight(context(), [])).to.equal(0);
    expect(rules.weight(context(), meetings('ab s1 t1', 'ac s2 t1'))).to.equal(4);
  });

  it('fairness: the first meetings of an organisation count most', () => {
    expect(rules.fairness(context(), meetings('ab s1 t1'))).to.equal(2 * (1 + 1));
    const thrice = meetings('ab s1 t1', 'ac s2 t1', 'ad s3 t1');
    expect(rules.fairness(context(), thrice)).to.equal(2 * (1.5 + 1 + 1 + 1));
  });

  it('fairness: colleagues in one meeting are one organisation', () => {
    const together = people({ organisation: 'B' });
    expect(rules.fairness(context({ participants: together }), meetings('ab s1 t1'))).to.equal(2);
  });

  it('rest: after some meetings in a row, one more costs', () => {
    expect(rules.rest(context(), meetings('ab s1 t1', 'ac s2 t1', 'ad s4 t1'))).to.be.closeTo(0, 1e-12);
    expect(rules.rest(context(), meetings('ab s1 t1', 'ac s2 t1', 'ad s3 t1'))).to.be.closeTo(-0.6, 1e-12);
  });

  it('rest: who asked for it has a limit of their own, and beyond it costs more', () => {
    const asked = context({ participants: people({ maxInARow: 1 }) });
    expect(rules.rest(asked, meetings('ab s1 t1', 'ac s3 t1'))).to.be.closeTo(0, 1e-12);
    expect(rules.rest(asked, meetings('ab s1 t1', 'ac s2 t1'))).to.be.closeTo(-6, 1e-12);
    const patient = context({ participants: people({ maxInARow: 3 }) });
    expect(rules.rest(patient, meetings('ab s1 t1', 'ac s2 t1', 'ad s3 t1'))).to.be.closeTo(0, 1e-12);
  });

  it('rest: a break between blocks is a rest', () => {
    const blocks = [
      ['s1', 's2'],
      ['s3', 's4', 's5'],
    ];
    expect(rules.rest(context({ blocks }), meetings('ab s1 t1', 'ac s2 t1', 'ad s3 t1'))).to.be.closeTo(
      0,
      1e-12,
    );
  });

  it('compact: idle slots count for who asked for a compact day', () => {
    const compact = context({ participants: people({ compact: true }) });
    expect(rules.compact(compact, meetings('ab s1 t1', 'ac s2 t1'))).to.be.closeTo(0, 1e-12);
    expect(rules.compact(compact, meetings('ab s1 t1', 'ac s4 t1'))).to.be.closeTo(-0.4, 1e-12);
    expect(rules.compact(compact, meetings('bc s1 t1', 'bd s4 t1'))).to.be.closeTo(0, 1e-12);
  });

  it('tableChanges: a host who changes table costs', () => {
    const host = context({ participants: people({ host: true }) });
    expect(rules.tableChanges(host, meetings('ad s3 t1', 'ab s1 t1', 'ac s2 t1'))).to.be.closeTo(0, 1e-12);
    expect(rules.tableChanges(host, meetings('ad s3 t1', 'ab s1 t1', 'ac s2 t2'))).to.be.closeTo(
      -0.04,
      1e-12,
    );
    expect(rules.tableChanges(context(), meetings('ab s1 t1', 'ac s2 t2'))).to.be.closeTo(0, 1e-12);
  });

  it('preferred: a slot that the request prefers counts more', () => {
    const wish = context({ requests: [buildRequest('ab', { weight: 2, preferred: ['s2'] })] });
    expect(rules.preferred(wish, meetings('ab s2 t1'))).to.equal(0.4);
    expect(rules.preferred(wish, meetings('ab s1 t1'))).to.equal(0);
  });
});
