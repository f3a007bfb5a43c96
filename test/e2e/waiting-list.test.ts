import { expect } from 'chai';
import { smallFixture } from '../../fixtures/small/index.ts';
import { LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

/** The phone follows what frees a place within this long, ms. */
const FOLLOW_MS = 20_000;

describe('the waiting list, on the pages', function () {
  this.timeout(120_000);
  let pages: Pages;
  let meetingId: string;

  before(async function () {
    pages = await openPages(this, { fixture: smallFixture(), now: '2026-11-20T13:40:00+01:00' });
    // Lise's open slots: 14:00 is awa's, the others are Lise's own.
    const awa = await pages.app.as('awa');
    meetingId = (await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' })).meeting.id;
    const lise = await pages.app.as('lise');
    await lise.ok('busy:set', { slotIds: ['d1-1420', 'd2-0900'], busy: true });
  });

  after(() => pages?.stop());

  it('gets in line from a fiche without a free hour, and sees the place in line', async () => {
    const page = await pages.open('ibra', '/bourse/offer-drome', LAPTOP);
    const ask = page.getByRole('button', { name: /Me prévenir si .* se libère/ }).first();
    await pages.checked(page, 'wait-ask');
    await page.getByRole('button', { name: /À n’importe quelle heure/ }).press('Enter');
    await page.getByText(/rang 1/).waitFor();
    expect(await ask.count()).to.equal(0);
    await pages.checked(page, 'wait-in-line');
    const [entry] = await (await pages.app.as('ibra')).ok('waiting:list', {});
    expect(entry).to.deep.include({ state: 'waiting', position: 1 });
    await page.context().close();
  });

  it('on the phone the line shows among the invitations', async () => {
    const page = await pages.open('ibra', '/agenda?vue=invitations', PHONE);
    await page.getByRole('heading', { name: 'Places que j’attends' }).waitFor();
    await pages.checked(page, 'wait-phone-list');
    await page.context().close();
  });

  it('staff see how many wait, for whom, and light where that person sits', async () => {
    const page = await pages.open('staff', '/tableau', LAPTOP);
    const count = page.getByRole('button', { name: /1 en attente/ });
    await count.press('Enter');
    await page
      .getByRole('button', { name: 'Retirer Ibra Thiamou de la file pour Département de la Drôme' })
      .waitFor();
    await pages.checked(page, 'wait-board');
    await page.context().close();
  });

  it('staff see the line on a phone too, in a sheet over the board', async () => {
    const page = await pages.open('staff', '/tableau?suivi=waiting', PHONE);
    await page
      .getByRole('button', { name: 'Retirer Ibra Thiamou de la file pour Département de la Drôme' })
      .waitFor();
    await pages.checked(page, 'wait-phone-board');
    await page.context().close();
  });

  it('a place that becomes free is on the phone at once; one key takes it', async () => {
    const page = await pages.open('ibra', '/agenda', PHONE);
    const elsewhere = await pages.open('ibra', '/participants', LAPTOP);
    await (await pages.app.as('awa')).ok('meeting:cancel', { id: meetingId });
    const take = page.getByRole('button', { name: /^Prendre 14:00/ });
    await take.waitFor({ timeout: FOLLOW_MS });
    await page.getByRole('button', { name: /^Laisser au suivant/ }).waitFor();
    expect(await page.locator('main').textContent()).to.match(/encore [45]:\d\d/);
    await pages.checked(page, 'wait-offer');
    await elsewhere.getByRole('link', { name: 'Voir la place proposée' }).waitFor({ timeout: FOLLOW_MS });
    await pages.checked(elsewhere, 'wait-strip');
    const board = await pages.open('staff', '/tableau', LAPTOP);
    await board.getByRole('gridcell', { name: /14:00, gardée/ }).waitFor();
    await pages.checked(board, 'wait-kept');
    await board.context().close();
    await take.press('Enter');
    await page
      .getByRole('heading', { name: /Département de la Drôme/ })
      .first()
      .waitFor({ timeout: FOLLOW_MS });
    await take.waitFor({ state: 'detached', timeout: FOLLOW_MS });
    const { meetings } = await (await pages.app.as('ibra')).ok('agenda:read', {});
    expect(meetings.map((meeting) => [meeting.state, meeting.slotId])).to.deep.equal([
      ['confirmed', 'd1-1400'],
    ]);
    await page.context().close();
    await elsewhere.context().close();
  });

  it('no page threw', () => {
    expect(pages.errors).to.deep.equal([]);
  });
});
