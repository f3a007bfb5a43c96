/** Longest silence of the event loop while a server reads fiches, ranks and suggests, the first time included.
 * Run: npm run bench desk */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallFixture } from '../../fixtures/small/index.ts';
import { createMatchDesk, type MatchDesk } from '../../server/domain/bourse/match-desk.ts';
import { startMatcher } from '../../server/matcher/index.ts';
import { startTestApp } from '../support/app.ts';
import { manyListings, manyOrganisations } from './many.ts';
import { measure, pause, SILENCE_HEAD } from './silence.ts';

const COUNT = Number(process.env.LISTINGS ?? 10_000);
const BATCH = 500;

const folder = await mkdtemp(join(tmpdir(), 'trait-desk-'));
// As a server starts one.
const start = () =>
  startMatcher({ folder, rehearse: true }, (facts, message) => console.error(message, facts));
const app = await startTestApp({ now: '2026-11-20T08:00:00.000+01:00', startMatcher: start });
const { edition } = smallFixture();
await app.models.Organisation.insertMany(manyOrganisations(COUNT, edition._id));
const listings = manyListings(COUNT, edition._id);
for (let at = 0; at < COUNT; at += BATCH) await app.models.Listing.insertMany(listings.slice(at, at + BATCH));
const awa = await app.as('awa');
await awa.ok('session:read', {});
const drafts = [
  ['Eau potable', 'Réparer les pompes et former des réparateurs dans les villages du Sénégal.'],
  ['Cantines', 'Des repas de produits locaux pour les écoles, avec les agricultrices du canton.'],
  ['Mobilité', 'Un plan de déplacements et des pistes cyclables pour notre agglomération.'],
].map(([title = '', what = '']) => ({ kind: 'need' as const, title, what }));

console.log(`${COUNT} fiches, ${SILENCE_HEAD}`);
await measure('nothing at all, for a second', () => pause(1000));
await measure('start of the thread, all fiches read', () => app.app.services.desk.following(edition._id));
for (let round = 1; round <= 3; round++) {
  await measure(`partners of a fiche (${round})`, () => awa.ok('partner:rank', { id: 'need-podor' }));
}
for (const [i, draft] of drafts.entries()) {
  await measure(`preview of a draft, with suggestions (${i + 1})`, () => awa.ok('partner:preview', draft));
}
for (const query of [
  {},
  { search: 'eau' },
  { search: 'agua potable' },
  { search: 'formation professionnelle Sénégal' },
  { search: 'commune', offset: 500 },
  { holderCountries: ['SN', 'MA'], sort: 'organisation' as const },
]) {
  await measure(`list of fiches: ${JSON.stringify(query)}`, () => awa.ok('listing:list', query));
}
await measure('one fiche edited, then its partners', async () => {
  await app.models.Listing.updateOne(
    { _id: 'many-7' },
    { $set: { title: 'Puits et forages', updatedAt: new Date('2027-01-01') }, $inc: { rev: 1 } },
  );
  await awa.ok('partner:rank', { id: 'need-podor' });
});
for (const because of ['not-interested', 'already-partners'] as const) {
  await measure(`set aside: ${because}, then partners`, async () => {
    await awa.ok('partner:dismiss', { id: 'need-podor', partnerId: 'offer-drome', because, dismissed: true });
    await awa.ok('partner:rank', { id: 'need-podor' });
  });
}
await measure('what was read is kept', () => app.app.services.desk.keep());
const again: MatchDesk = createMatchDesk(app.models, start);
await measure('next start, from what was kept', () => again.following(edition._id));
await again.close();
await app.stop();
await rm(folder, { recursive: true, force: true });
