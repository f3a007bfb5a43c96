import { expect } from 'chai';
import { DateTime } from 'luxon';
import { ago } from '../../../client/components/use-ago.ts';

const since = DateTime.fromISO('2020-11-20T14:00:00Z');
const later = (minutes: number) => ago(since, since.toMillis() + minutes * 60_000, 'fr').replace(/\s/g, ' ');

describe('ago', () => {
  it('counts minutes, then hours, then days', () => {
    expect([later(4), later(130), later(2 * 24 * 60)]).to.deep.equal([
      'il y a 4 min',
      'il y a 2 h',
      'avant-hier',
    ]);
  });

  it('never speaks of the future when clocks disagree', () => {
    expect(later(-5)).to.equal(later(0));
  });
});
