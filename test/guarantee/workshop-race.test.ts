import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { wrongWorkshops } from '../storm/workshops.ts';
import type { TestClient } from '../support/app.ts';
import { databaseFor, hall, openVenue, settled, VENUES } from '../support/venue.ts';

/** Enough that many meet in the middle of one another. */
const ROUNDS = 12;
const SPREAD_MS = 67;

for (const kind of VENUES) {
  describe(`micro-ateliers placed, moved and taken out at once (${kind})`, function () {
    this.timeout(120_000);
    let mongodbUri: string | undefined;

    before(async function () {
      const found = await databaseFor(kind);
      if (typeof found === 'object') return this.skip();
      mongodbUri = found;
    });

    it('rooms and speakers agree with the programme in the end, whoever was last', async () => {
      const venue = await openVenue(mongodbUri, kind, hall({ slots: 6, tables: 3, hosts: 3, guests: 3 }));
      try {
        const desks = await Promise.all(
          [0, 1, 2, 3].map((n) => venue.apps[n % venue.apps.length]!.as('staff')),
        );
        const desk = desks[0]!;
        const { rooms } = await desk.ok('workshop:call', {
          rev: 0,
          windows: [{ date: '2026-11-20', start: '09:00', end: '10:00' }],
          rooms: ['Salle 1', 'Salle 2'],
        });
        const roomIds = rooms.slice(0, 2).map(({ id }) => id);
        const ids = await Promise.all(
          ['h0', 'h1'].map(async (speaker) => {
            const { id } = await desk.ok('workshop:propose', {
              title: `Ce que montre ${speaker}`,
              summary: 'Comment nous avons remis en état quarante points d’eau en deux ans.',
              language: 'fr',
              themes: ['eau'],
              speakerIds: [speaker],
              onBehalfOf: speaker,
            });
            return id;
          }),
        );
        const times = ['00', '20', '40'].map((minutes) => `20261120-09${minutes}`);
        for (let round = 0; round < ROUNDS; round++) {
          const { workshops } = await desk.ok('workshop:list', {});
          // What takes it out, or moves it on, arrives while it takes its place: a little later each time.
          await Promise.all(
            ids.flatMap((id, n) => {
              const { rev } = workshops.find((one) => one.id === id)!;
              const place = (client: TestClient, later: number) =>
                client.http('workshop:place', {
                  id,
                  rev: rev + later,
                  timeId: times[(round + n + later) % times.length]!,
                  roomId: roomIds[(n + later) % roomIds.length]!,
                });
              return [
                place(desks[0]!, 0),
                settled((round * 5) % SPREAD_MS).then(() =>
                  round % 2 ? place(desks[1]!, 1) : desks[1]!.http('workshop:unplace', { id }),
                ),
              ];
            }),
          );
          expect(await wrongWorkshops(venue.apps[0]!.store.connection, false), `${round}`).to.deep.equal([]);
          expect(await venue.violations()).to.deep.equal([]);
        }
      } finally {
        await venue.stop();
      }
    });
  });
}
