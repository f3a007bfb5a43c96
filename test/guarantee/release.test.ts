import { expect } from 'chai';
import { describe } from 'mocha';
import { racesOn } from '../support/races.ts';
import { hall, insertSitting, slotAt, VENUES, type Venue } from '../support/venue.ts';

const ROUNDS = 6;

for (const kind of VENUES) {
  describe(`what is given back and taken again under races (${kind})`, function () {
    this.timeout(60_000);
    let venue: Venue;
    const race = racesOn(kind, (opened) => {
      venue = opened;
    });
    /** What takes anything, by kind, in alphabetical order. */
    const taking = async () =>
      (await venue.apps[0]!.models.Engagement.find({ claims: { $exists: true } }).lean())
        .map((one) => one.kind)
        .sort();

    race(
      'kept time, a session and a table, given back, taken again and booked at once: one of them has each',
      hall({ slots: 4, tables: 1, hosts: 2, guests: 2 }),
      async () => {
        await insertSitting(venue, 'plenary', 1, 1);
        const [g0, h0, g1, staff] = await Promise.all([
          venue.player('g0', 'socket'),
          venue.player('h0', 'http'),
          venue.player('g1', 'http'),
          venue.player('staff', 'socket'),
        ]);
        const slotId = slotAt(1);
        const keep = (busy: boolean) => g0.tell('busy:set', { slotIds: [slotId], busy });
        const attend = (attending: boolean) => h0.tell('sitting:attend', { sittingId: 'plenary', attending });
        const close = (closed: boolean) =>
          staff.tell('table:close', { tableId: 't1', slotIds: [slotAt(2)], closed });
        for (let round = 0; round < ROUNDS; round++) {
          expect(await Promise.all([keep(true), attend(true), close(true)])).to.deep.equal([
            null,
            null,
            null,
          ]);
          const [mine, theirs] = await Promise.all([
            g0.ask('meeting:book', { listingId: 'f1', slotId }),
            g1.ask('meeting:book', { listingId: 'f0', slotId: slotAt(2) }),
            keep(false),
            attend(false),
            close(false),
            keep(true),
            attend(true),
            close(true),
            attend(false),
            attend(true),
          ]);
          expect(await venue.violations()).to.deep.equal([]);
          for (const { meeting } of [mine, theirs])
            if (meeting)
              await g0
                .ask('meeting:cancel', { id: meeting.id })
                .then(() => g1.ask('meeting:cancel', { id: meeting.id }));
          await Promise.all([keep(false), attend(false), close(false)]);
          expect(await taking()).to.deep.equal([]);
        }
      },
    );

    race(
      'a session that somebody leaves and comes to many times at once: they are expected there once, or not',
      hall({ slots: 4, tables: 1, hosts: 1, guests: 1 }),
      async () => {
        await insertSitting(venue, 'plenary', 1, 1);
        const players = await Promise.all([venue.player('g0', 'socket'), venue.player('g0', 'http')]);
        const say = (attending: boolean, index: number) =>
          players[index % 2]!.tell('sitting:attend', { sittingId: 'plenary', attending });
        const all = Array.from({ length: 20 }, (_, index) => say(index % 3 !== 0, index));
        expect(new Set(await Promise.all(all))).to.deep.equal(new Set([null]));
        expect(await venue.violations()).to.deep.equal([]);
        expect(await Promise.all([say(true, 0), say(true, 1), say(true, 2)])).to.deep.equal([
          null,
          null,
          null,
        ]);
        expect(await taking()).to.deep.equal(['attendance']);
        expect(await venue.apps[0]!.models.Engagement.countDocuments()).to.equal(1);
      },
    );
  });
}
