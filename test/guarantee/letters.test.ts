import { expect } from 'chai';
import { describe } from 'mocha';
import { letterClock } from '../support/letters.ts';
import { racesOn } from '../support/races.ts';
import { hall, slotAt, VENUES, type Venue } from '../support/venue.ts';

const GUESTS = 12;

for (const kind of VENUES) {
  describe(`letters under races (${kind})`, function () {
    this.timeout(60_000);
    let venue: Venue;

    const race = racesOn(kind, (opened) => {
      venue = opened;
    });

    race(
      'each reader gets one letter, whichever servers look at the same moment, and one for what came meanwhile',
      hall({ slots: 6, tables: 12, hosts: 6, guests: GUESTS }),
      async () => {
        const clock = letterClock(...venue.apps);
        const sent = () => venue.apps.flatMap((app) => app.mails.map(({ to }) => to)).sort();
        const allLook = () => Promise.all(venue.apps.flatMap((app) => [app.app.tick(), app.app.tick()]));
        const hosts = Array.from({ length: 6 }, (_, index) => `h${index}@example.org`);
        const guests = await Promise.all(
          Array.from({ length: GUESTS }, (_, index) =>
            venue.player(`g${index}`, index % 2 === 0 ? 'socket' : 'http'),
          ),
        );
        await clock.tickAt(0);
        clock.at(1);
        const ask = () =>
          Promise.all(
            guests.map((guest, index) =>
              guest.ask('meeting:propose', { withIds: [`h${index % 6}`], slotIds: [slotAt(index % 6)] }),
            ),
          );
        await Promise.all([ask(), allLook()]);
        clock.at(8);
        await Promise.all([allLook(), allLook()]);
        expect(sent()).to.deep.equal(hosts);
        // While these are looked at, more is asked.
        clock.at(10);
        await Promise.all([ask(), allLook(), ask(), allLook()]);
        clock.at(17);
        await Promise.all([allLook(), allLook()]);
        expect(sent()).to.deep.equal([...hosts, ...hosts].sort());
      },
    );
  });
}
