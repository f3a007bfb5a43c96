import { expect } from 'chai';
import { runsOf } from '../../../client/plan/runs.ts';

describe('slots in words', () => {
  const slots = ['20T11:40', '20T12:00', '20T14:00', '20T14:20', '20T14:40', '21T09:00'].map((id) => {
    const start = `2026-11-${id}:00Z`;
    return { id, start, end: new Date(Date.parse(start) + 20 * 60_000).toISOString() };
  });

  it('become runs, in the order of time', () => {
    expect(runsOf(['20T14:20', '20T14:00'], slots)).to.deep.equal([['20T14:00', '20T14:20']]);
    expect(runsOf(['20T14:00', '20T14:40'], slots)).to.deep.equal([
      ['20T14:00', '20T14:00'],
      ['20T14:40', '20T14:40'],
    ]);
    expect(runsOf(['gone'], slots)).to.deep.equal([]);
  });

  it('not across lunch or a night', () => {
    const all = slots.map(({ id }) => id);
    expect(runsOf(all, slots)).to.deep.equal([
      ['20T11:40', '20T12:00'],
      ['20T14:00', '20T14:40'],
      ['21T09:00', '21T09:00'],
    ]);
  });
});
