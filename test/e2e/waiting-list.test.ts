import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { smallFixture } from '../../fixtures/small/index.ts';
import { ensureClient } from '../../server/client-build.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { chromiumPath, LAPTOP, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../support/browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The phone follows what frees a place within this long, ms. */
const FOLLOW_MS = 20_000;
/** Where pictures go, for whoever wants to look at them. */
const PICTURES = process.env.PICTURES_DIR;

describe('the waiting list, on the pages', function () {
  this.timeout(120_000);
  let app: TestApp;
  let browser: Browser;
  let meetingId: string;
  const errors: string[] = [];

  before(async function () {
    const chromium = chromiumPath();
    if (!chromium) {
      console.log(`      skipped: ${NO_CHROMIUM}`);
      return this.skip();
    }
    const clientFolder = await ensureClient(ROOT, () => {});
    app = await startTestApp({ clientFolder, fixture: smallFixture(), now: '2026-11-20T13:40:00+01:00' });
    browser = await launchBrowser(chromium);
    // Lise's open slots: 14:00 is awa's, the others are Lise's own.
    const awa = await app.as('awa');
    meetingId = (await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' })).meeting.id;
    const lise = await app.as('lise');
    await lise.ok('busy:set', { slotIds: ['d1-1420', 'd2-0900'], busy: true });
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  const open = async (
    who: string,
    path: string,
    options: Parameters<typeof visit>[3] = {},
  ): Promise<Page> => {
    const { cookie } = await app.as(who);
    const { page } = await visit(browser, app.url, path, { cookie, ...options });
    page.on('pageerror', (error) => errors.push(`${who} ${path}: ${error.message}`));
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    return page;
  };
  const soundAndPictured = async (page: Page, name: string) => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
    expect(await axeFindings(page)).to.deep.equal([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).to.equal(0);
  };

  it('gets in line from a fiche without a free hour, and sees the place in line', async () => {
    const page = await open('ibra', '/bourse/offer-drome', { viewport: LAPTOP });
    const ask = page.getByRole('button', { name: /Me prévenir si .* se libère/ }).first();
    await soundAndPictured(page, 'wait-ask');
    await page.getByRole('button', { name: /À n’importe quelle heure/ }).press('Enter');
    await page.getByText(/rang 1/).waitFor();
    expect(await ask.count()).to.equal(0);
    await soundAndPictured(page, 'wait-in-line');
    const [entry] = await (await app.as('ibra')).ok('waiting:list', {});
    expect(entry).to.deep.include({ state: 'waiting', position: 1 });
    await page.context().close();
  });

  it('on the phone the line shows among the invitations', async () => {
    const page = await open('ibra', '/agenda?vue=invitations', { viewport: PHONE });
    await page.getByRole('heading', { name: 'Places que j’attends' }).waitFor();
    await soundAndPictured(page, 'wait-phone-list');
    await page.context().close();
  });

  it('staff see how many wait, for whom, and light where that person sits', async () => {
    const page = await open('staff', '/tableau', { viewport: LAPTOP });
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/board-before.png` });
    const count = page.getByRole('button', { name: /1 en attente/ });
    await count.press('Enter');
    await page
      .getByRole('button', { name: 'Retirer Ibra Thiamou de la file pour Département de la Drôme' })
      .waitFor();
    await soundAndPictured(page, 'wait-board');
    await page.context().close();
  });

  it('a place that becomes free is on the phone at once; one key takes it', async () => {
    const page = await open('ibra', '/agenda', { viewport: PHONE });
    const elsewhere = await open('ibra', '/participants', { viewport: LAPTOP, colorScheme: 'dark' });
    await (await app.as('awa')).ok('meeting:cancel', { id: meetingId });
    const take = page.getByRole('button', { name: /^Prendre 14:00/ });
    await take.waitFor({ timeout: FOLLOW_MS });
    await page.getByRole('button', { name: /^Laisser au suivant/ }).waitFor();
    expect(await page.locator('main').textContent()).to.match(/encore [45]:\d\d/);
    await soundAndPictured(page, 'wait-offer');
    await page.emulateMedia({ colorScheme: 'dark' });
    await soundAndPictured(page, 'wait-offer-dark');
    await elsewhere.getByRole('link', { name: 'Voir la place proposée' }).waitFor({ timeout: FOLLOW_MS });
    await soundAndPictured(elsewhere, 'wait-strip');
    const board = await open('staff', '/tableau', { viewport: LAPTOP });
    await board.getByRole('gridcell', { name: /14:00, gardée/ }).waitFor();
    await soundAndPictured(board, 'wait-kept');
    await board.context().close();
    await take.press('Enter');
    await page
      .getByRole('heading', { name: /Département de la Drôme/ })
      .first()
      .waitFor({ timeout: FOLLOW_MS });
    expect(await take.count()).to.equal(0);
    const { meetings } = await (await app.as('ibra')).ok('agenda:read', {});
    expect(meetings.map((meeting) => [meeting.state, meeting.slotId])).to.deep.equal([
      ['confirmed', 'd1-1400'],
    ]);
    await page.context().close();
    await elsewhere.context().close();
  });

  it('no page threw', () => {
    expect(errors).to.deep.equal([]);
  });
});
