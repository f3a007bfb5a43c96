import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, Locator, Page } from 'playwright-core';
import { buildOrganisation, buildParticipant, smallFixture } from '../../fixtures/small/index.ts';
import { ensureClient } from '../../server/client-build.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { chromiumPath, HALL, LAPTOP, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../support/browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Screens follow a booking within this long, ms. */
const FOLLOW_MS = 1000;

/** The small edition, with an élu at the table of the Drôme's offer and a third authority that wants to come. */
function fixture() {
  const small = smallFixture();
  const offer = small.listings.find((listing) => listing._id === 'offer-drome')!;
  offer.contactIds = ['marc', 'lise'];
  for (const open of offer.openSlots) open.hostId = 'marc';
  small.organisations.push(
    buildOrganisation({ _id: 'autun', name: "Ville d'Autun", shortName: 'Autun', type: 'commune' }),
  );
  small.participants.push(
    buildParticipant({ _id: 'tim', organisationId: 'autun', givenName: 'Tim', familyName: 'Morvandel' }),
  );
  return small;
}

describe('the main job, in two real browsers', function () {
  this.timeout(120_000);
  let app: TestApp;
  let browsers: Browser[] = [];
  const errors: string[] = [];

  before(async function () {
    const chromium = chromiumPath();
    if (!chromium) {
      console.log(`      skipped: ${NO_CHROMIUM}`);
      return this.skip();
    }
    const clientFolder = await ensureClient(ROOT, () => {});
    app = await startTestApp({ clientFolder, fixture: fixture(), now: '2026-11-20T13:50:00+01:00' });
    browsers = await Promise.all([launchBrowser(chromium), launchBrowser(chromium)]);
  });

  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await app?.stop();
  });

  const open = async (
    who: string,
    path: string,
    viewport: { width: number; height: number },
  ): Promise<Page> => {
    const { cookie } = await app.as(who);
    const browser = browsers[who === 'awa' ? 0 : 1]!;
    const { page } = await visit(browser, app.url, path, { cookie, viewport });
    page.on('pageerror', (error) => errors.push(`${who} ${path}: ${error.message}`));
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
    return page;
  };

  it('posts a fiche, sees who could answer and why, books; phone, board and hall follow; a refusal offers free times', async () => {
    const desk = await open('awa', '/bourse/nouvelle', LAPTOP);
    await publishFiche(desk);

    const [phone, board, hall, rival] = await Promise.all([
      open('marc', '/agenda', PHONE),
      open('staff', '/tableau', LAPTOP),
      open('staff', '/ecran', HALL),
      open('tim', '/bourse/offer-drome', LAPTOP),
    ]);
    await Promise.all([
      phone.getByText('Aucune rencontre prévue').waitFor(),
      board.getByRole('gridcell', { name: 'Table 1, 14:00, libre' }).waitFor(),
      hall.getByText('13:5').first().waitFor(),
      rival.getByRole('button', { name: 'Réserver ven. 14:00' }).waitFor(),
    ]);

    // Who could answer, and why.
    const partner = desk.getByRole('article', { name: 'Département de la Drôme' });
    await partner.waitFor();
    expect(await partner.textContent()).to.match(/Vous cherchez|Dans vos deux fiches/);
    expect(await partner.textContent()).to.match(/ODD 6/);

    const answered = desk.waitForResponse((response) => response.url().endsWith('/api/meetings/book'));
    await partner.getByRole('button', { name: 'Réserver ven. 14:00' }).click();
    expect((await answered).status()).to.equal(200);
    const begun = performance.now();
    const follow = async (name: string, locator: Locator) => {
      await locator.first().waitFor({ timeout: FOLLOW_MS });
      return `${name} ${Math.round(performance.now() - begun)} ms`;
    };
    const followed = await Promise.all([
      follow('phone', phone.getByRole('heading', { name: /Podor/ })),
      follow('board', board.getByRole('gridcell', { name: /14:00.*Podor/ })),
      follow('hall', hall.getByText(/Podor/)),
    ]);
    console.log(`      after the answer: ${followed.join(', ')}`);

    // The rival's page still shows 14:00: the refusal names times that are free, one tap books one of them.
    await rival.getByRole('button', { name: 'Réserver ven. 14:00' }).click();
    const refusal = rival.getByRole('alert').first();
    await refusal.waitFor();
    const other = rival.getByRole('button', { name: /Réserver ven\. 14:20/ }).first();
    await other.waitFor();
    const second = rival.waitForResponse((response) => response.url().endsWith('/api/meetings/book'));
    await other.click();
    expect((await second).status()).to.equal(200);
    await board.getByRole('gridcell', { name: /14:20.*Autun/ }).waitFor({ timeout: FOLLOW_MS });

    const confirmed = await app.models.Meeting.find({ state: 'confirmed' }).lean<{ slotId: string }[]>();
    expect(confirmed.map((meeting) => meeting.slotId).sort()).to.deep.equal(['d1-1400', 'd1-1420']);
    for (const page of [desk, phone, board, hall, rival]) {
      expect(await page.evaluate(() => Reflect.get(window, 'sameDocument')), page.url()).to.equal(true);
    }
    expect(errors).to.deep.equal([]);
  });
});

/** Writes a need as an officer would, takes the suggested theme, and publishes it. */
async function publishFiche(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Titre' }).fill('Réparer les pompes de dix écoles du Fouta');
  await page
    .getByRole('textbox', { name: 'Que voulez-vous mettre en place' })
    .fill('Remettre en état les pompes et les points d’eau de dix écoles, et former des réparateurs.');
  await page
    .getByRole('textbox', { name: 'Comment' })
    .fill('Une mission d’un technicien, puis une convention de trois ans.');
  await page
    .getByRole('textbox', { name: 'Pourquoi' })
    .fill('Les enfants cherchent l’eau à deux kilomètres.');
  await page
    .getByRole('button', { name: /Ajouter.*Eau et assainissement/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /Ajouter.*ODD 6|Ajouter.*Eau propre/ })
    .first()
    .click();
  await page.getByRole('checkbox', { name: /J’accepte/ }).check({ force: true });
  await page.getByRole('button', { name: 'Publier la fiche' }).click();
  await page.getByRole('heading', { name: /Qui peut répondre/ }).waitFor();
}
