import { expect } from 'chai';
import { before, it } from 'mocha';
import type { SmallFixture } from '../../fixtures/small/index.ts';
import { databaseFor, openVenue, type Venue, type VenueKind } from './venue.ts';

/** Races on one kind of venue, inside a `describe`: each gets a venue of its own, and the independent checker has the
 * last word. Skipped, with the reason, where there is no such database.
 * @param opened hears of each venue before its race */
export function racesOn(kind: VenueKind, opened: (venue: Venue) => void) {
  let mongodbUri: string | undefined;
  before(async function () {
    const found = await databaseFor(kind);
    if (typeof found === 'object') return this.skip();
    mongodbUri = found;
  });
  return (title: string, fixture: SmallFixture, run: () => Promise<void>) =>
    it(title, async () => {
      const venue = await openVenue(mongodbUri, kind, fixture);
      try {
        opened(venue);
        await run();
        expect(await venue.violations()).to.deep.equal([]);
      } finally {
        await venue.stop();
      }
    });
}
