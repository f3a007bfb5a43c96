import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { DEMO_STAFF_ID } from '../../../server/demo.ts';
import type { TestApp } from '../../support/app.ts';
import { chromiumPath, LAPTOP, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../../support/browser.ts';
import { startDemoApp } from '../../support/demo-app.ts';

/** The board in a browser, while somebody else acts. */
describe('board page', function () {
  this.timeout(120_000);
  let app: TestApp;
  let browser: Browser;
  let elected: string;

  before(async function () {
    const chromium = chromiumPath();
    if (!chromium) {
      console.log(`      skipped: ${NO_CHROMIUM}`);
      return this.skip();
    }
    app = await startDemoApp();
    browser = await launchBrowser(chromium);
    const people = await (await app.as(null)).ok('demo:people', {});
    elected = people.find((one) => one.hint === 'phone')!.participant.id;
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  const openBoard = async (): Promise<Page> => {
    const { cookie } = await app.as(DEMO_STAFF_ID);
    const { page } = await visit(browser, app.url, '/tableau', { cookie, viewport: LAPTOP });
    await page.getByRole('grid').waitFor();
    return page;
  };
  /** A meeting of hers that starts after the running time. */
  const herNext = async () => {
    const client = await app.as(elected);
    const { meetings } = await client.ok('agenda:read', {});
    const { edition } = await client.ok('session:read', {});
    const later = edition!.slots.filter((slot) => slot.day === 1).slice(3);
    return meetings.find(
      (meeting) => meeting.state === 'confirmed' && later.some((slot) => slot.id === meeting.slotId),
    )!;
  };
  const cellOf = (page: Page, tableId: string, slotId: string) =>
    page.locator(`[data-cell="${tableId}·${slotId}"]`);

  it('marks what somebody else changed, in the cell and in the journal, and takes it back from there', async () => {
    const page = await openBoard();
    const meeting = await herNext();
    const cell = cellOf(page, meeting.table!.id, meeting.slotId!);
    await (await app.as(elected)).ok('meeting:mark', { id: meeting.id, mark: 'late' });
    await page.locator(`[data-cell="${meeting.table!.id}·${meeting.slotId}"][data-fresh]`).waitFor();
    expect(await cell.getAttribute('data-look')).to.equal('late');
    // Of what was there before the board was opened, too; the newest comes first.
    await page
      .getByRole('button', { name: /^Revenir en arrière/ })
      .first()
      .click();
    await page.locator(`[data-cell="${meeting.table!.id}·${meeting.slotId}"][data-look=confirmed]`).waitFor();
    const [first] = await page.getByRole('listitem').filter({ hasText: 'rétabli' }).all();
    expect(first, 'the line says that it was taken back').to.not.equal(undefined);
    await page.context().close();
  });

  it('draws one cell again for one change', async () => {
    const page = await openBoard();
    const meeting = await herNext();
    await page.evaluate(() => {
      const touched = new Set<string>();
      Reflect.set(window, 'touched', touched);
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const cell = element?.closest<HTMLElement>('[data-cell]');
          if (cell) touched.add(cell.dataset.cell!);
        }
      }).observe(document.querySelector('[role=grid]')!, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    });
    await (await app.as(elected)).ok('meeting:mark', { id: meeting.id, mark: 'late' });
    await page.locator('[data-fresh]').waitFor();
    const touched = await page.evaluate(() => [...(Reflect.get(window, 'touched') as Set<string>)]);
    expect(touched).to.deep.equal([`${meeting.table!.id}·${meeting.slotId}`]);
    await (await app.as(elected)).ok('meeting:mark', { id: meeting.id, mark: 'on-time' });
    await page.context().close();
  });

  it('lights the day of a name, and says how many there are', async () => {
    const page = await openBoard();
    const meeting = await herNext();
    await page.keyboard.press('/');
    await page.keyboard.type(meeting.people[0]!.participant.name);
    await page.locator(`[data-cell="${meeting.table!.id}·${meeting.slotId}"][data-lit]`).waitFor();
    expect(await page.locator('[data-dim]').count()).to.be.greaterThan(100);
    await page.getByText(/rencontres? ce jour/).waitFor();
    await page.context().close();
  });

  it('says why a cell is not free while a meeting is in the hand, and gives the focus back', async () => {
    const page = await openBoard();
    const meeting = await herNext();
    const cell = cellOf(page, meeting.table!.id, meeting.slotId!);
    await cell.focus();
    await page.keyboard.press('m');
    await page.locator('[data-why=taken]').first().waitFor();
    expect(await page.getByRole('gridcell').count()).to.equal(await page.locator('[data-why]').count());
    await page.locator('[data-why=taken]').first().click();
    await page.getByRole('alert').filter({ hasText: 'Pas possible ici (prise' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-why]').first().waitFor({ state: 'detached' });
    await page.waitForFunction(
      (key) => document.activeElement?.getAttribute('data-cell') === key,
      `${meeting.table!.id}·${meeting.slotId}`,
    );
    await page.context().close();
  });

  it('fills a free table of the next time from the list, with the keyboard, and takes it back', async () => {
    const page = await openBoard();
    await page.getByRole('button', { name: /libres à/ }).press('Enter');
    await page.getByRole('tab', { name: 'Places libres', selected: true }).waitFor();
    const seat = page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^Placer .+ à \d\d:\d\d$/ })
      .first();
    // The first question of a server waits until every fiche is read and ranked.
    await seat.waitFor({ timeout: 75_000 });
    const who = (await seat.getAttribute('aria-label'))!.replace(/^Placer (.+) à .+$/, '$1');
    await seat.press('Enter');
    const undo = page
      .getByRole('region', { name: 'Messages' })
      .getByRole('button', { name: `Annuler : ${who} : placé à` });
    await page.getByRole('gridcell', { name: who }).first().waitFor();
    const back = page.waitForResponse((one) => /\/api\/meetings\/.+\/(restore|cancel)$/.test(one.url()));
    await undo.press('Enter');
    expect((await back).status()).to.equal(200);
    await page
      .getByRole('region', { name: 'Messages' })
      .getByText(/la demande attend de nouveau|rencontre annulée/)
      .waitFor();
    await page.context().close();
  });

  it('announces from a phone, in a sheet that Escape closes and that gives the focus back', async () => {
    const { cookie } = await app.as(DEMO_STAFF_ID);
    const { page } = await visit(browser, app.url, '/tableau', { cookie, viewport: PHONE });
    const open = page.getByRole('button', { name: 'Annoncer' });
    await open.press('Enter');
    const sheet = page.getByRole('complementary', { name: 'Suivi' });
    await sheet.getByRole('textbox', { name: 'Annonce' }).fill('Le point pays change de salle.');
    await sheet.getByRole('button', { name: 'Publier l’annonce' }).press('Enter');
    await sheet.getByRole('listitem').filter({ hasText: 'Le point pays change de salle.' }).waitFor();
    const { announcements } = await (await app.as(DEMO_STAFF_ID)).ok('board:read', {});
    expect(announcements.map(({ text }) => text)).to.include('Le point pays change de salle.');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Annoncer');
    await page.context().close();
  });
});
