import { expect } from 'chai';
import { describe, it } from 'mocha';
import { localInstant, placesOf } from '../../../client/workshops/call.ts';

describe('the call for micro-ateliers', () => {
  it('holds rooms × whole times', () => {
    const form = {
      rooms: 'Salle A+B\n\n  Salle 3 ',
      slotMinutes: 20,
      windows: [
        { start: '11:30', end: '12:30' },
        { start: '13:50', end: '14:25' },
      ],
    };
    expect(placesOf(form)).to.equal(8);
    expect(placesOf({ ...form, windows: [{ start: '12:00', end: '11:00' }] })).to.equal(0);
    expect(placesOf({ ...form, rooms: ' ' })).to.equal(0);
  });

  it('ends at a time of the edition, summer or winter', () => {
    expect(localInstant('2026-06-23', '10:00', 'Europe/Paris')).to.equal('2026-06-23T10:00:00.000+02:00');
    expect(localInstant('2026-11-20', '23:59', 'Europe/Paris')).to.equal('2026-11-20T23:59:00.000+01:00');
  });
});
