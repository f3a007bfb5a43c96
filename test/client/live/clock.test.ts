import { expect } from 'chai';
import { formatSlot, inEditionZone, localClock, now, setServerNow } from '../../../client/live/clock.ts';

const day = (date: string, number: number) => ({ date, day: number });
const slot = { start: '2020-11-20T13:40:00.000Z', end: '2020-11-20T14:00:00.000Z' };

describe('clock', () => {
  it('says a slot in the zone of the edition, not of this device', () => {
    const edition = { timeZone: 'Europe/Paris', days: [day('2020-11-20', 1)] };
    const words = formatSlot(slot, edition, 'fr');
    expect(words).to.include({ start: '14:40', end: '15:00', range: '14:40–15:00', full: '14:40–15:00' });
    expect(words.day).to.equal('ven. 20 nov.');
  });

  it('names the day when the edition has several', () => {
    const edition = { timeZone: 'America/Lima', days: [day('2020-11-20', 1), day('2020-11-21', 2)] };
    expect(formatSlot(slot, edition, 'fr').full).to.equal('ven. 20 nov. 08:40–09:00');
  });

  it('writes English as Europe does', () => {
    const edition = { timeZone: 'Europe/Paris', days: [day('2020-11-20', 1), day('2020-11-21', 2)] };
    expect(formatSlot(slot, edition, 'en').full).to.equal('Fri 20 Nov 14:40–15:00');
  });

  it('says the time of a reader elsewhere, with the day where that is another one', () => {
    const paris = { timeZone: 'Europe/Paris' };
    const at = (iso: string, zone: string) => localClock(Date.parse(iso), paris, 'fr', zone);
    expect(at(slot.start, 'America/Port-au-Prince')).to.equal('08:40');
    expect(at('2020-11-20T00:10:00.000Z', 'America/Port-au-Prince')).to.equal('jeu. 19:10');
    expect(at(slot.start, 'Europe/Madrid')).to.equal(null);
  });

  it('follows the clock of the server, wherever the demo moved it', () => {
    setServerNow('2020-11-20T13:28:00.000Z');
    const there = inEditionZone(now().toUTC().toISO()!, { timeZone: 'Europe/Paris' });
    expect(there.toFormat('yyyy-MM-dd HH:mm')).to.equal('2020-11-20 14:28');
  });
});
