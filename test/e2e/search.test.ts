import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { DEMO_START } from '../../fixtures/demo/index.ts';
import { loadDemo } from '../../server/demo.ts';
import { HALL, LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

/** Searching, filtering, sorting and taking away the fiches of the demo edition. */
describe('the list of fiches', function () {
  this.timeout(240_000);
  let pages: Pages;
  let someone: string;

  before(async function () {
    pages = await openPages(this, { empty: true, demo: true, now: DEMO_START });
    await loadDemo(pages.app.app.services);
    pages.app.at(DEMO_START);
    const people = await (await pages.app.as(null)).ok('demo:people', {});
    someone = people.find((one) => one.hint === 'desk')!.participant.id;
  });
  after(() => pages?.stop());

  it('finds in another language what is written in French, says what it found, and keeps it in the address', async () => {
    const page = await pages.open(someone, '/bourse?vue=toutes', LAPTOP);
    await page.getByLabel('Rechercher dans les fiches').fill('basura');
    await page.waitForURL(/recherche=basura/);
    await page
      .getByText(/^Trouvé : .*[Dd]échets/)
      .first()
      .waitFor();
    await pages.checked(page, 'fiches found');
    await page.reload();
    await page
      .getByText(/^Trouvé : .*[Dd]échets/)
      .first()
      .waitFor();
  });

  it('is a table that the arrows walk, and a file with every line', async () => {
    const page = await pages.open(someone, '/bourse?vue=toutes&affichage=tableau&recherche=eau', LAPTOP);
    const links = page.locator('tbody a');
    await links.first().waitFor();
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).to.equal(true);
    await pages.checked(page, 'fiches as a table');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger (.csv)' }).click(),
    ]);
    expect(download.suggestedFilename()).to.match(/^fiches-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFFFiche;')).to.equal(true);
    const { total } = await (await pages.app.as(someone)).ok('listing:list', { search: 'eau', lang: 'fr' });
    expect(text.trim().split('\r\n')).to.have.length(total + 1);
  });

  it('is not alone: the directory is filtered by language, and taken away without addresses', async () => {
    const page = await pages.open(someone, '/participants?langue=es', LAPTOP);
    const button = page.getByRole('button', { name: 'Télécharger (.csv)' });
    await button.waitFor();
    await pages.checked(page, 'directory, laptop');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    const { participants } = await (await pages.app.as(someone)).ok('participant:list', { limit: 2000 });
    const speakers = participants.filter(({ languages }) => languages.includes('es'));
    expect(lines).to.have.length(speakers.length + 1);
    expect(lines.join()).not.to.include('@');
    await pages.checked(await pages.open(someone, '/participants', PHONE), 'directory, phone');
  });

  it('fits a phone and a big screen, with every filter open', async () => {
    for (const [name, viewport] of [
      ['phone', PHONE],
      ['big', HALL],
    ] as const) {
      const page = await pages.open(someone, '/bourse?vue=toutes&recherche=agua%20potable', viewport);
      await page
        .getByText(/^Trouvé : /)
        .first()
        .waitFor();
      await pages.checked(page, `fiches found, ${name}`);
      await page.getByRole('button', { name: /^Filtrer/ }).click();
      await pages.checked(page, `filters, ${name}`);
    }
    expect(pages.errors).to.deep.equal([]);
  });
});
