import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { smallFixture } from '../../fixtures/small/index.ts';
import { HALL, LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

/** A page follows what others do within this long, ms. */
const FOLLOW_MS = 20_000;
const LONG_NAME =
  'Syndicat mixte pour l’aménagement, l’eau et l’assainissement des communes riveraines du fleuve et de ses affluents du nord';

describe('an agenda that others change', function () {
  this.timeout(180_000);
  let pages: Pages;
  let moved: string;
  let cancelled: string;

  before(async function () {
    const fixture = smallFixture();
    fixture.organisations.find(({ _id }) => _id === 'podor')!.name = LONG_NAME;
    const sol = fixture.participants.find(({ _id }) => _id === 'sol')!;
    Object.assign(sol, { remote: true, interfaceLanguage: 'fr' });
    pages = await openPages(this, { fixture, now: '2026-11-20T13:00:00+01:00' });
    const awa = await pages.app.as('awa');
    const book = async (slotId: string) =>
      (await awa.ok('meeting:book', { listingId: 'offer-drome', slotId })).meeting.id;
    moved = await book('d1-1400');
    cancelled = await book('d1-1420');
    // While Lise is not looking.
    await awa.ok('meeting:move', { id: moved, slotId: 'd1-1520' });
    await awa.ok('meeting:cancel', { id: cancelled, reason: 'Mon train est supprimé' });
  });

  after(() => pages?.stop());

  it('says what has changed, from where to where and why, until it is seen on any device', async () => {
    const phone = await pages.open('lise', '/agenda', PHONE);
    const changes = phone.getByRole('region', { name: 'Ce qui a changé' });
    await changes.waitFor();
    await phone.getByRole('button', { name: 'Voir 1 autre changement' }).press('Enter');
    const said = (await changes.textContent())!;
    expect(said).to.contain('14:00').and.to.contain('15:20').and.to.contain('Rencontre déplacée par Awa');
    expect(said).to.contain('Rencontre annulée par Awa').and.to.contain('Mon train est supprimé');
    await pages.checked(phone, 'changes-phone');
    const laptop = await pages.open('lise', '/agenda', LAPTOP);
    await laptop.getByRole('region', { name: 'Ce qui a changé' }).waitFor();
    await laptop.getByText('Déplacé, avant : 14:00').waitFor();
    await pages.checked(laptop, 'changes-laptop');
    const hall = await pages.open('lise', '/agenda', HALL);
    await hall.getByRole('region', { name: 'Ce qui a changé' }).waitFor();
    await pages.checked(hall, 'changes-big');
    await hall.context().close();
    for (const left of [1, 0]) {
      await phone.getByRole('button', { name: /^Vu :/ }).first().press('Enter');
      await phone.waitForFunction(
        (count) => document.querySelectorAll('#agenda-changes ~ ul > li').length === count,
        left,
      );
    }
    await laptop.reload();
    await laptop.locator('h1').first().waitFor();
    await laptop.getByText('15:20').first().waitFor();
    expect(await laptop.getByRole('region', { name: 'Ce qui a changé' }).count()).to.equal(0);
    await Promise.all([phone, laptop].map((page) => page.context().close()));
  });

  it('asks for another day, named on its button, and keeps the place until the other agrees', async () => {
    const lise = await pages.open('lise', '/agenda', PHONE);
    await lise.getByRole('button', { name: /Voir la rencontre de 15:20/ }).press('Enter');
    await lise.getByRole('button', { name: 'Déplacer' }).last().press('Enter');
    const other = lise.getByRole('button', { name: /^Proposer sam\. 21 nov\. 09:20/ });
    await other.waitFor();
    expect(await other.textContent()).to.contain('sam. 21 nov. 09:20');
    // Within the day it moves at once, and says no day.
    expect(await lise.getByRole('button', { name: /^Déplacer à 15:40/ }).textContent()).to.equal('15:40');
    await pages.checked(lise, 'times-phone');
    await other.press('Enter');
    await lise
      .getByText(/sam\. 21 nov\. 09:20 demandé à/)
      .first()
      .waitFor();
    const awa = await pages.open('awa', '/agenda?vue=invitations', PHONE);
    const yes = awa.getByRole('button', { name: /^Accepter sam\. 21 nov\. 09:20/ });
    await yes.waitFor();
    expect(await isInSight(awa, /^Accepter sam\./)).to.equal(true);
    await pages.checked(awa, 'asked-phone');
    await yes.press('Enter');
    await lise
      .getByText(/Rencontre déplacée/)
      .first()
      .waitFor({ timeout: FOLLOW_MS });
    await Promise.all([lise, awa].map((page) => page.context().close()));
  });

  it('on a phone an invitation can be accepted without scrolling, beside a meeting that is far away', async () => {
    const awa = await pages.app.as('awa');
    await awa.ok('meeting:propose', {
      withIds: ['lise'],
      slotIds: ['d1-1540'],
      message: 'Parlons des forages.',
    });
    const page = await pages.open('lise', '/agenda?vue=invitations', PHONE);
    await page
      .getByRole('button', { name: /^Accepter 15:40/ })
      .first()
      .waitFor();
    expect(await isInSight(page, /^Accepter 15:40/)).to.equal(true);
    // The short name stands for one that would take eight lines.
    const focus = page.getByRole('region', { name: 'Ce qui vous attend' });
    expect(await focus.textContent()).not.to.contain(LONG_NAME);
    await pages.checked(page, 'invitation-phone');
    await page.context().close();
  });

  it('shows who joins from far away their own time, and the video room instead of a table', async () => {
    const sol = await pages.app.as('sol');
    await sol.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    for (const [viewport, name] of [
      [PHONE, 'far-phone'],
      [LAPTOP, 'far-laptop'],
    ] as const) {
      const page = await pages.open('sol', '/agenda', viewport, 'America/Port-au-Prince');
      await page.getByRole('button', { name: /Voir la rencontre de 14:00 \(08:00 chez vous\)/ }).waitFor();
      const main = (await page.locator('main').textContent())!;
      expect(main).to.contain('En visio').and.to.contain('08:00 chez vous');
      expect(await page.getByRole('button', { name: 'Où aller' }).count()).to.equal(0);
      await pages.checked(page, name);
      await page.context().close();
    }
  });

  it('prints every day as a table, without a button', async () => {
    const page = await pages.open('lise', '/agenda', LAPTOP);
    await page
      .getByRole('button', { name: /^Réserver/ })
      .first()
      .waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await page.getByRole('table').count()).to.equal(2);
    expect(await page.getByRole('table').allTextContents()).to.satisfy((days: string[]) =>
      ['vendredi 20 novembre', 'samedi 21 novembre'].every((day, index) => days[index]!.includes(day)),
    );
    expect(await page.locator('main').getByRole('button').count()).to.equal(0);
    await pages.checked(page, 'print');
    await page.context().close();
  });

  it('has thrown nothing in any page', () => {
    expect(pages.errors).to.deep.equal([]);
  });
});

/** Whether the first such button is on the screen, above the bar at the bottom. */
async function isInSight(page: Page, name: RegExp): Promise<boolean> {
  const button = await page.getByRole('button', { name }).first().boundingBox();
  const bar = await page.locator('nav').evaluateAll((all) =>
    Math.min(
      window.innerHeight,
      ...all
        .filter((nav) => ['fixed', 'sticky'].includes(getComputedStyle(nav).position))
        .map((nav) => nav.getBoundingClientRect().top)
        .filter((top) => top > window.innerHeight / 2),
    ),
  );
  return button !== null && button.y + button.height <= bar;
}
