import { expect } from 'chai';
import { leastCosts, rowsOf } from '../../../matching/schedule/days.ts';
import { modelOf } from '../../../matching/schedule/model.ts';
import type { Participant, Placement } from '../../../matching/schedule/types.ts';
import { at, buildProblem, buildRequest } from './build.ts';

/** Ten slots, the request of weight 1 being the unit; `a` is who is looked at. */
function dayOf(a: Partial<Participant>, locked: Placement[] = [], blocks?: string[][]) {
  const slots = Array.from({ length: 10 }, (_, n) => `s${n}`);
  const model = modelOf(
    buildProblem({
      slots,
      ...(blocks ? { blocks } : {}),
      participants: buildProblem().participants.map((person) =>
        person.id === 'a' ? { ...person, ...a } : person,
      ),
      requests: [buildRequest('ab'), buildRequest('ac')],
      locked,
    }),
    'full',
    { rest: 0.2, restAfter: 3, compact: 0.1, restAsked: 4 },
  );
  return { least: leastCosts(model, model.soft!)(0), rows: rowsOf(model, model.soft!, 0) };
}

const rounded = ({ base, steps }: { base: number; steps: number[] }) => ({
  base: +base.toFixed(9),
  steps: steps.map((step) => +step.toFixed(9)),
});

describe('what a day costs at least', () => {
  it('worked out by hand: eight of ten slots need no rest, the ninth costs three, the tenth four more', () => {
    // xxx.xxx.xx; with one gap two rows of nine together, 9 − 2 × 3 late; ten in a row, 10 − 3 late.
    expect(rounded(dayOf({}).least)).to.deep.equal({ base: 0, steps: [0, 0, 0, 0, 0, 0, 0, 0, 0.6, 0.8] });
  });

  it('counts a lunch as a rest, and the rest that somebody asked for more', () => {
    const halves = [
      ['s0', 's1', 's2', 's3', 's4'],
      ['s5', 's6', 's7', 's8', 's9'],
    ];
    // xxx.x twice; then xxxxx once or twice, two late each.
    expect(rounded(dayOf({}, [], halves).least).steps).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 0, 0.4, 0.4]);
    // x.x.x twice; then xx.xx, two late.
    expect(rounded(dayOf({ maxMeetings: 7, maxInARow: 1 }, [], halves).least).steps).to.deep.equal([
      0, 0, 0, 0, 0, 0, 8,
    ]);
  });

  it('counts the idle slots of who wants a compact day and is not always there', () => {
    const a = { compact: true, unavailable: ['s1', 's2', 's4', 's5', 's6', 's7', 's8'] };
    // s0, s3, s9: one alone; s0 and s3, two idle; all three, five idle more.
    expect(rounded(dayOf(a).least)).to.deep.equal({ base: 0, steps: [0, 0.2, 0.5] });
    expect(rounded(dayOf(a, [at('ab s0 t1'), at('ac s9 t1')]).least)).to.deep.equal({
      base: 0.7,
      steps: [0],
    });
  });

  it('finds the rows of slots in which somebody could be busy throughout', () => {
    const unavailable = ['s5', 's6'];
    expect(dayOf({ unavailable }).rows).to.deep.equal([
      { at: 3, free: [0, 1, 2, 3], room: 3 },
      { at: 4, free: [1, 2, 3, 4], room: 3 },
    ]);
    expect(dayOf({ unavailable }, [at('ab s1 t1')]).rows.map(({ free, room }) => [free, room])).to.deep.equal(
      [
        [[0, 2, 3], 2],
        [[2, 3, 4], 2],
      ],
    );
  });
});
