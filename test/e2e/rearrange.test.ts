import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE } from '../support/browser.ts';
import { violations } from '../support/checker.ts';
import { openPages, type Pages } from '../support/pages.ts';
import { planFixture, storedMeeting } from '../support/plans.ts';

/** The search takes two seconds; the thread starts before it. */
const PREPARED_MS = 40_000;
/** Screens follow a change within this long, ms. */
const FOLLOW_MS = 20_000;

/** Podor and the Drôme want to meet at 15:00 only, when Podor sits with Thiès. */
describe('staff look again at what is booked, so that more people meet', function () {
  this.timeout(120_000);
  this.bail(true);
  let pages: Pages;
  let desk: Page;
  let awa: Page;
  let held: string;

  before(async function () {
    pages = await openPages(this, { fixture: planFixture(), now: '2026-11-20T13:50:00+01:00' });
    const staff = await pages.app.as('staff');
    const placed = await staff.ok('meeting:place', { participantIds: ['awa', 'thies-1'], slotId: 'd1-1500' });
    held = placed.meeting.id;
    await (await pages.app.as('awa')).ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    desk = await pages.open('staff', '/tableau/preparer', LAPTOP);
    awa = await pages.open('awa', '/agenda', PHONE);
  });
  after(() => pages?.stop());
  afterEach(async () => {
    expect(pages.errors).to.deep.equal([]);
    expect(await violations(pages.app.store.connection)).to.deep.equal([]);
  });

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const row = (name: RegExp) =>
    desk.getByRole('list', { name: 'Rencontres du programme' }).getByRole('article', { name });
  const slotOf = async () => (await storedMeeting(pages.app, held))!.slotId;

  it('they ask for it, and see what would move, for whom', async () => {
    await desk.getByRole('radio', { name: 'Les revoir aussi' }).click();
    await button(desk, 'Intérêt réciproque').click();
    await desk.getByLabel('Temps de recherche').fill('2');
    await desk.getByLabel('Temps de recherche').press('Tab');
    await button(desk, 'Préparer le programme').click();
    const move = row(/15:00, table .* → .*, Podor – thies/);
    await move.waitFor({ timeout: PREPARED_MS });
    await move.getByText('Laisse la place à Podor – Drôme').waitFor();
    await row(/Podor – Drôme/)
      .getByText('Demande de déplacer Podor – thies')
      .waitFor();
    // What needs the move is no draft yet.
    expect(await button(desk, /brouillon/).count()).to.equal(0);
    await pages.checked(desk, 'plan-moves');
    expect(await slotOf()).to.equal('d1-1500');
  });

  it('left in place, the other meeting says that it will not have its own', async () => {
    await button(desk, 'Laisser Podor – thies en place').click();
    await row(/Podor – Drôme/)
      .getByText('Podor – thies reste à sa place')
      .waitFor();
    await button(desk, 'Déplacer Podor – thies').click();
    await button(desk, 'Déplacer 1 rencontre').waitFor();
  });

  it('they move it, and its people see it; then the other is sent as a draft', async () => {
    await button(desk, 'Déplacer 1 rencontre').click();
    await row(/Podor – thies/)
      .getByText('déplacée', { exact: true })
      .waitFor();
    const moved = (await slotOf())!;
    expect(moved).to.not.equal('d1-1500');
    await awa
      .getByText(moved.replace(/^d1-(\d\d)(\d\d)$/, '$1:$2'))
      .first()
      .waitFor({ timeout: FOLLOW_MS });
    await button(desk, 'Envoyer 1 brouillon à accepter').click();
    await row(/Podor – Drôme/)
      .getByText('brouillon envoyé')
      .waitFor();
    await pages.checked(desk, 'plan-moved');
  });

  it('taken back, everybody is where they were', async () => {
    await button(desk, 'Retirer 2 rencontres publiées').click();
    await row(/Podor – thies/)
      .getByText('revenue à sa place')
      .waitFor();
    expect(await slotOf()).to.equal('d1-1500');
  });
});
