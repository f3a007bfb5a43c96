import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { DEMO_STAFF_ID } from '../../server/demo.ts';
import type { TestApp } from '../support/app.ts';
import { faultsInBoth, faultsOf } from '../support/axe.ts';
import { chromiumPath, HALL, LAPTOP, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../support/browser.ts';
import { startDemoApp } from '../support/demo-app.ts';

/** The pages with the demo edition: its longest names, its four languages. */
describe('pages of the demo edition', function () {
  this.timeout(180_000);
  let app: TestApp;
  let browser: Browser;
  let desk: string;
  let phone: string;
  const errors: string[] = [];

  before(async function () {
    const chromium = chromiumPath();
    if (!chromium) {
      console.log(`      skipped: ${NO_CHROMIUM}`);
      return this.skip();
    }
    app = await startDemoApp();
    browser = await launchBrowser(chromium);
    const people = await (await app.as(null)).ok('demo:people', {});
    desk = people.find((one) => one.hint === 'desk')!.participant.id;
    phone = people.find((one) => one.hint === 'phone')!.participant.id;
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  const open = async (who: string | null, path: string, options: Parameters<typeof visit>[3] = {}) => {
    const cookie = who === null ? undefined : (await app.as(who)).cookie;
    const opened = await visit(browser, app.url, path, { ...options, ...(cookie ? { cookie } : {}) });
    opened.page.on('pageerror', (error) => errors.push(`${path}: ${error.message}`));
    await opened.page.locator('h1').first().waitFor();
    await opened.page.waitForLoadState('networkidle');
    return opened;
  };

  const PAGES = [
    { name: 'sign-in', who: () => null, path: '/connexion', viewport: LAPTOP },
    { name: 'ma bourse', who: () => desk, path: '/bourse', viewport: LAPTOP },
    { name: 'ma bourse on a phone', who: () => desk, path: '/bourse', viewport: PHONE },
    { name: 'all fiches', who: () => desk, path: '/bourse?vue=toutes', viewport: LAPTOP },
    { name: 'a fiche', who: () => desk, path: '/bourse/angers-bamako-lecture', viewport: LAPTOP },
    { name: 'writing a fiche', who: () => desk, path: '/bourse/nouvelle', viewport: LAPTOP },
    { name: 'directory', who: () => desk, path: '/participants', viewport: LAPTOP },
    { name: 'micro-ateliers', who: () => desk, path: '/micro-ateliers', viewport: LAPTOP },
    { name: 'micro-ateliers on a phone', who: () => phone, path: '/micro-ateliers', viewport: PHONE },
    {
      name: 'proposing a micro-atelier',
      who: () => desk,
      path: '/micro-ateliers/proposer',
      viewport: LAPTOP,
    },
    {
      name: 'preparing micro-ateliers',
      who: () => DEMO_STAFF_ID,
      path: '/micro-ateliers?vue=preparer',
      viewport: LAPTOP,
    },
    {
      name: 'rooms and times of micro-ateliers',
      who: () => DEMO_STAFF_ID,
      path: '/micro-ateliers?vue=reglages',
      viewport: LAPTOP,
    },
    { name: 'agenda on a phone', who: () => phone, path: '/agenda', viewport: PHONE },
    { name: 'invitations on a phone', who: () => phone, path: '/agenda?vue=invitations', viewport: PHONE },
    { name: 'agenda on a laptop', who: () => phone, path: '/agenda', viewport: LAPTOP },
    { name: 'staff board', who: () => DEMO_STAFF_ID, path: '/tableau', viewport: LAPTOP },
    {
      name: 'announcing from a phone',
      who: () => DEMO_STAFF_ID,
      path: '/tableau?suivi=announce',
      viewport: PHONE,
    },
    {
      name: 'free tables on a phone',
      who: () => DEMO_STAFF_ID,
      path: '/tableau?suivi=places',
      viewport: PHONE,
    },
    {
      name: 'preparing the programme',
      who: () => DEMO_STAFF_ID,
      path: '/tableau/preparer',
      viewport: LAPTOP,
    },
    {
      name: 'preparing the programme on a phone',
      who: () => DEMO_STAFF_ID,
      path: '/tableau/preparer',
      viewport: PHONE,
    },
    { name: 'settings', who: () => DEMO_STAFF_ID, path: '/reglages', viewport: LAPTOP },
    { name: 'report', who: () => DEMO_STAFF_ID, path: '/bilan', viewport: LAPTOP },
    { name: 'report on a phone', who: () => DEMO_STAFF_ID, path: '/bilan', viewport: PHONE },
    { name: 'codes of the tables', who: () => DEMO_STAFF_ID, path: '/codes', viewport: LAPTOP },
    { name: 'check-in on a phone', who: () => phone, path: '/table/t3', viewport: PHONE },
    { name: 'account on a phone', who: () => phone, path: '/compte', viewport: PHONE },
    { name: 'hall screen', who: () => DEMO_STAFF_ID, path: '/ecran', viewport: HALL },
  ] as const;

  for (const { name, who, path, viewport } of PAGES) {
    it(`${name}: axe finds nothing in the light and the dark, nothing overflows sideways`, async () => {
      const { context, page } = await open(who(), path, { viewport });
      expect(await faultsInBoth(page)).to.deep.equal([]);
      await context.close();
    });
  }

  it('staff move a meeting with the keyboard alone, and take it back', async () => {
    const { context, page } = await open(DEMO_STAFF_ID, '/tableau', { viewport: LAPTOP });
    const occupied = page.getByRole('gridcell', { name: /17:00.*, confirm/ }).first();
    await occupied.focus();
    const before = await occupied.getAttribute('aria-label');
    await page.keyboard.press('m');
    const moved = page.waitForResponse((response) => /\/api\/meetings\/.+\/move$/.test(response.url()));
    // Walk until a cell says that it is free, then drop.
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('ArrowDown');
      const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      if (/libre/.test(label)) break;
    }
    await page.keyboard.press('Enter');
    expect((await moved).status(), before ?? '').to.equal(200);
    const back = page.waitForResponse((response) => /\/api\/meetings\/.+\/move$/.test(response.url()));
    await page
      .getByRole('region', { name: 'Messages' })
      .getByRole('button', { name: /Annuler/ })
      .press('Enter');
    expect((await back).status()).to.equal(200);
    await page.getByRole('gridcell', { name: before! }).waitFor();
    await context.close();
  });

  it('an agenda that was open stays readable without a network, says so, and catches up', async () => {
    const { context, page } = await open(phone, '/agenda', { viewport: PHONE });
    const heading = page.locator('main h2').first();
    const text = await heading.textContent();
    await context.setOffline(true);
    await page
      .getByText(/hors ligne/i)
      .first()
      .waitFor({ timeout: 30_000 });
    expect(await heading.textContent()).to.equal(text);
    await context.setOffline(false);
    await page
      .getByText(/à jour/i)
      .first()
      .waitFor({ timeout: 30_000 });
    await context.close();
  });

  it('a phone gets the address of its calendar from a sheet', async () => {
    const { context, page } = await open(phone, '/agenda?vue=journee', { viewport: PHONE });
    await page.getByRole('button', { name: 'Mettre dans mon calendrier' }).click();
    await page.getByRole('heading', { name: 'Dans votre calendrier' }).waitFor();
    expect(await faultsOf(page)).to.deep.equal([]);
    await page.getByRole('button', { name: 'Créer mon adresse' }).click();
    await page.getByRole('link', { name: 'S’abonner sur cet appareil' }).waitFor();
    expect(await faultsOf(page)).to.deep.equal([]);
    await context.close();
  });

  it('a choice among many closes its list and keeps the focus; typing opens it again, Escape closes it', async () => {
    const { context, page } = await open(desk, '/compte', { viewport: LAPTOP });
    const field = page.getByRole('combobox', { name: 'Vos langues de travail' });
    const isOpen = () => field.getAttribute('aria-expanded');
    await field.focus();
    await field.pressSequentially('espag');
    expect(await isOpen()).to.equal('true');
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Retirer espagnol' }).waitFor();
    expect([await isOpen(), await field.inputValue()]).to.deep.equal(['false', '']);
    expect(await field.evaluate((input) => document.activeElement === input)).to.equal(true);
    await field.pressSequentially('angl');
    expect(await isOpen()).to.equal('true');
    await field.press('Escape');
    expect(await isOpen()).to.equal('false');
    expect(await field.evaluate((input) => document.activeElement === input)).to.equal(true);
    await context.close();
  });

  it('what is chosen right after typing stays when the address follows the typing', async () => {
    const { page, context } = await open(desk, '/bourse?vue=toutes', { viewport: LAPTOP });
    await page.getByLabel('Rechercher dans les fiches').fill('eau');
    await page.getByRole('button', { name: 'Offre', exact: true }).click();
    await page.waitForURL(/recherche=eau/);
    expect(new URL(page.url()).searchParams.get('types')).to.equal('offer');
    await context.close();
  });

  it('the hall screen is dark whatever the browser prefers', async () => {
    const { context, page } = await open(DEMO_STAFF_ID, '/ecran', { viewport: HALL, colorScheme: 'light' });
    const light = await page.evaluate(() => {
      const [red, green, blue] = getComputedStyle(document.querySelector('h1')!)
        .color.match(/\d+/g)!
        .map(Number);
      return (red! + green! + blue!) / 3;
    });
    expect(light, 'letters of the hall screen, 0 black to 255 white').to.be.above(200);
    await context.close();
  });

  it('no page threw', () => {
    expect(errors).to.deep.equal([]);
  });
});
