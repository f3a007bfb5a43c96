import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { ensureClient } from '../../server/client-build.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { chromiumPath, LAPTOP, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../support/browser.ts';
import { violations } from '../support/checker.ts';
import { planFixture } from '../support/plans.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The search takes a second; the thread starts before it. */
const PREPARED_MS = 30_000;

/** The edition with more needs and offers; the Drôme's élu receives its visitors. */
function fixture() {
  const edition = planFixture();
  const offer = edition.listings.find(({ _id }) => _id === 'offer-drome')!;
  offer.contactIds = ['marc'];
  for (const open of offer.openSlots) open.hostId = 'marc';
  return edition;
}

describe('the programme: prepared, looked at, published, accepted, taken back', function () {
  this.timeout(180_000);
  let app: TestApp;
  let browsers: Browser[] = [];
  let desk: Page;
  let phone: Page;
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
    // Podor waits for an answer of the élu.
    const awa = await app.as('awa');
    await awa.ok('meeting:propose', {
      withIds: ['marc'],
      slotIds: ['d1-1440', 'd1-1500'],
      listingId: 'offer-drome',
    });
    const open = async (browser: Browser, who: string, path: string, viewport: typeof PHONE) => {
      const { cookie } = await app.as(who);
      const { page } = await visit(browser, app.url, path, { cookie, viewport });
      page.on('pageerror', (error) => errors.push(`${path}: ${error.message}`));
      await page.locator('h1').first().waitFor();
      return page;
    };
    desk = await open(browsers[0]!, 'staff', '/tableau', LAPTOP);
    phone = await open(browsers[1]!, 'marc', '/agenda?vue=invitations', PHONE);
  });

  after(async () => {
    for (const browser of browsers) await browser.close();
    await app?.stop();
  });

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const accessible = async () => expect(await axeFindings(desk)).to.deep.equal([]);

  it('staff choose what to place, from the board', async () => {
    await desk.getByRole('link', { name: 'Préparer le programme' }).click();
    await desk.getByRole('heading', { name: '1. Choisir' }).waitFor();
    await accessible();
    await button(desk, 'Suggestions').click();
    await desk.getByLabel('Temps de recherche').fill('2');
    await desk.getByLabel('Temps de recherche').press('Tab');
    await button(desk, 'Préparer le programme').click();
    await desk.getByRole('heading', { name: '2. Le programme se prépare' }).waitFor();
    await desk.getByRole('progressbar', { name: 'Avancement' }).waitFor();
  });

  it('they look at it by time, by table, by organisation', async () => {
    const list = desk.getByRole('list', { name: 'Rencontres du programme' });
    await list.waitFor({ timeout: PREPARED_MS });
    await desk.getByText('nouvelles rencontres sur').waitFor();
    const row = list.getByRole('article', { name: /Podor – Drôme|Drôme – Podor/ });
    await row.getByText('Demandes en attente').waitFor();
    await row.getByText('heure souhaitée').waitFor();
    await accessible();

    await desk.getByRole('link', { name: 'Tables et heures' }).click();
    const cells = desk.getByRole('cell', { name: /nouvelle/ });
    await cells.first().waitFor();
    expect(await cells.count()).to.be.greaterThan(3);
    await accessible();
    await desk.getByRole('link', { name: 'Équité' }).click();
    await desk.getByRole('row', { name: /Françaises/ }).waitFor();
    await accessible();
    await desk.getByRole('link', { name: /^Sans place/ }).click();
    await desk
      .getByText(/Tout ce qui était voulu|Ce qui aiderait|\(\d+\)/)
      .first()
      .waitFor();
    await accessible();
    await desk.getByRole('link', { name: 'Par heure' }).click();
    await list.waitFor();
  });

  it('they leave one out, and publish the others as drafts', async () => {
    const others = desk.getByRole('article').filter({ hasNotText: 'Demandes en attente' });
    await others
      .first()
      .getByRole('button', { name: /^Écarter/ })
      .click();
    await desk.getByText('écartée').first().waitFor();
    await button(desk, /^Envoyer \d+ brouillons? à accepter/).click();
    await desk.getByText('brouillon envoyé').first().waitFor();
    expect(await app.models.Meeting.countDocuments({ claims: { $exists: true } })).to.equal(0);
  });

  it('the élu accepts on his phone, and the board shows it', async () => {
    const invitation = phone
      .getByRole('article')
      .or(phone.getByRole('listitem'))
      .filter({ hasText: 'Podor' })
      .first();
    await invitation
      .getByRole('button', { name: /^Accepter/ })
      .first()
      .click();
    await desk.goto(`${app.url}/tableau`);
    await desk.getByRole('gridcell', { name: /Podor – Drôme, confirmé/ }).waitFor();
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('staff take the rest back; what was accepted stays and says so', async () => {
    await desk.getByRole('link', { name: 'Préparer le programme' }).click();
    await desk
      .getByRole('link', { name: /par Nour Belvaux/ })
      .first()
      .click();
    await button(desk, /^Retirer \d+ rencontres publiées/).click();
    await desk.getByText('Quelqu’un a répondu ou changé cette rencontre entre-temps : elle reste.').waitFor();
    const meetings = await app.models.Meeting.find().lean();
    expect(meetings.filter(({ state }) => state === 'proposed')).to.deep.equal([]);
    expect(meetings.filter(({ state }) => state === 'confirmed')).to.have.length(1);
    expect(await violations(app.store.connection)).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });
});
