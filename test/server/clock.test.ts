import { expect } from 'chai';
import { DateTime } from 'luxon';
import { describe, it } from 'mocha';
import { clockFrom, systemClock } from '../../server/clock.ts';

describe('clocks', () => {
  it('of the system tell the time, in UTC', () => {
    expect(Math.abs(systemClock.now().toMillis() - Date.now())).to.be.below(1_000);
    expect(systemClock.now().zoneName).to.equal('UTC');
  });

  it('that were moved start there, never go back, and speak UTC', () => {
    const start = DateTime.fromISO('2026-06-22T14:46:00.000+02:00', { setZone: true });
    const clock = clockFrom(start);
    const [first, second] = [clock.now(), clock.now()];
    expect(first.toMillis() - start.toMillis()).to.be.within(0, 1_000);
    expect(second.toMillis()).to.be.at.least(first.toMillis());
    expect(first.zoneName).to.equal('UTC');
  });
});
