/** Longest silence of the event loop while the match desk of a server works. Run: npm run bench desk */
import { smallFixture } from '../../fixtures/small/index.ts';
import { rehearse } from '../../matching/index.ts';
import { startTestApp } from '../support/app.ts';
import { manyListings, manyOrganisations } from './many.ts';
import { measure, pause, SILENCE_HEAD } from './silence.ts';

const COUNT = Number(process.env.LISTINGS ?? 10_000);
const BATCH = 500;

// As a server does before it listens.
rehearse();
const app = await startTestApp({ now: '2026-11-20T08:00:00.000+01:00' });
const { edition } = smallFixture();
await app.models.Organisation.insertMany(manyOrganisations(COUNT, edition._id));
const listings = manyListings(COUNT, edition._id);
for (let at = 0; at < COUNT; at += BATCH) await app.models.Listing.insertMany(listings.slice(at, at + BATCH));
const awa = await app.as('awa');
await awa.ok('session:read', {});

console.log(`${COUNT} fiches, ${SILENCE_HEAD}`);

const draft = {
  kind: 'need' as const,
  title: 'Eau potable',
  what: 'Réparer les pompes et former des réparateurs dans les villages du Sénégal.',
};
await measure('nothing at all, for a second', () => pause(1000));
await measure('building the index (at the start)', () => app.app.services.desk.index(edition._id));
for (let round = 1; round <= 3; round++) {
  await measure(`partners of a fiche (${round})`, () => awa.ok('partner:rank', { id: 'need-podor' }));
}
for (let round = 1; round <= 3; round++) {
  await measure(`preview of a draft (${round})`, () => awa.ok('partner:preview', draft));
}
await measure('one fiche edited, then its partners', async () => {
  await app.models.Listing.updateOne(
    { _id: 'many-7' },
    { $set: { title: 'Puits et forages', updatedAt: new Date('2027-01-01') }, $inc: { rev: 1 } },
  );
  await awa.ok('partner:rank', { id: 'need-podor' });
});
await app.stop();
