import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE } from '../support/browser.ts';
import { violations } from '../support/checker.ts';
import { openPages, type Pages } from '../support/pages.ts';
import { planFixture } from '../support/plans.ts';

/** The search takes two seconds; the thread starts before it. */
const PREPARED_MS = 40_000;
/** Screens follow a change within this long, ms. */
const FOLLOW_MS = 20_000;

/** The edition with more needs and offers, and two tables; the Drôme's élu receives its visitors. */
function fixture() {
  const edition = planFixture();
  edition.edition.tables = edition.edition.tables.slice(0, 2);
  const offer = edition.listings.find(({ _id }) => _id === 'offer-drome')!;
  offer.contactIds = ['marc'];
  for (const open of offer.openSlots) open.hostId = 'marc';
  return edition;
}

/** One afternoon of the staff, from an empty board to a day that was mended; each step goes on where the one before ended. */
describe('staff prepare, look, publish; people accept; a table is lost, and the day is mended', function () {
  this.timeout(180_000);
  this.bail(true);
  let pages: Pages;
  let desk: Page;
  let marc: Page;
  let awa: Page;
  /** Where Podor and the Drôme meet, as first agreed. */
  let first: { id: string; time: string; table: string };

  before(async function () {
    pages = await openPages(this, { fixture: fixture(), now: '2026-11-20T13:50:00+01:00' });
    // Podor waits for an answer of the élu.
    await (await pages.app.as('awa')).ok('meeting:propose', {
      withIds: ['marc'],
      slotIds: ['d1-1440', 'd1-1500'],
      listingId: 'offer-drome',
    });
    [desk, marc, awa] = await Promise.all([
      pages.open('staff', '/tableau', LAPTOP),
      pages.open('marc', '/agenda?vue=invitations', PHONE),
      pages.open('awa', '/agenda', PHONE),
    ]);
    await marc.locator('h1').first().waitFor();
  });
  after(() => pages?.stop());

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const holds = async () => expect(await violations(pages.app.store.connection)).to.deep.equal([]);
  const clockOf = (slotId: string) => slotId.replace(/^d\d-(\d\d)(\d\d)$/, '$1:$2');

  it('staff choose what to place, from the board', async () => {
    await desk.getByRole('link', { name: 'Préparer le programme' }).click();
    await desk.getByRole('heading', { name: '1. Choisir' }).waitFor();
    await pages.checked(desk, 'plan-choose');
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
    await pages.checked(desk, 'plan-list');

    await desk.getByRole('link', { name: 'Tables et heures' }).click();
    const cells = desk.getByRole('cell', { name: /nouvelle/ });
    await cells.first().waitFor();
    expect(await cells.count()).to.be.greaterThan(3);
    await pages.checked(desk, 'plan-tables');
    await desk.getByRole('link', { name: 'Équité' }).click();
    await desk.getByRole('row', { name: /Françaises/ }).waitFor();
    await pages.checked(desk, 'plan-fairness');
    await desk.getByRole('link', { name: /^Sans place/ }).click();
    await desk
      .getByText(/Tout ce qui était voulu|Ce qui aiderait|\(\d+\)/)
      .first()
      .waitFor();
    await pages.checked(desk, 'plan-unplaced');
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
    await pages.checked(desk, 'plan-published');
    expect(await pages.app.models.Meeting.countDocuments({ claims: { $exists: true } })).to.equal(0);
  });

  it('the élu accepts on his phone, and the board shows it', async () => {
    const invitation = marc
      .getByRole('article')
      .or(marc.getByRole('listitem'))
      .filter({ hasText: 'Podor' })
      .first();
    await invitation
      .getByRole('button', { name: /^Accepter/ })
      .first()
      .click();
    await desk.goto(`${pages.app.url}/tableau`);
    await desk.getByRole('gridcell', { name: /Podor – Drôme, confirmé/ }).waitFor({ timeout: FOLLOW_MS });
    await holds();
    const meeting = await pages.app.models.Meeting.findOne({ state: 'confirmed' }).lean();
    first = { id: meeting!._id, time: clockOf(meeting!.slotId!), table: meeting!.tableId!.slice(1) };
    expect(['14:40', '15:00']).to.include(first.time);
  });

  it('their table is lost while the other one is in use: staff report it beside the board and see what would happen', async () => {
    const meeting = await pages.app.models.Meeting.findById(first.id).lean();
    await (await pages.app.as('staff')).ok('meeting:place', {
      participantIds: ['ibra', 'gard-1'],
      slotId: meeting!.slotId!,
      tableId: first.table === '1' ? 't2' : 't1',
    });
    await desk.getByRole('gridcell', { name: new RegExp(`^Table ${first.table}, ${first.time}`) }).click();
    await button(desk, 'Table hors service…').click();
    await desk
      .getByLabel('Un mot pour les personnes concernées')
      .fill(`Fuite d’eau à la table ${first.table}`);
    await pages.checked(desk, 'repair-report');
    await button(desk, 'Voir ce qui se passerait').click();
    await desk.getByRole('heading', { name: 'Ce qui se passerait' }).waitFor();
    await desk.getByText(new RegExp(`^Table ${first.table} hors service, `)).waitFor();
    await desk.getByText(new RegExp(`${first.time} → \\d\\d:\\d\\d`)).waitFor();
    await desk.getByText('1 rencontre reste où elle est.').waitFor();
    await pages.checked(desk, 'repair-preview');
    expect((await pages.app.models.Meeting.findById(first.id).lean())?.rev).to.equal(meeting!.rev);
    await button(desk, 'Appliquer').click();
    await desk.getByText('2 réponses attendues.').waitFor();
    await holds();
  });

  it('both accept another time on their phones; the board and their agendas show it', async () => {
    await marc.goto(`${pages.app.url}/agenda`);
    const card = marc.getByRole('region', { name: /Changement d’heure à confirmer/ });
    await card.waitFor({ timeout: FOLLOW_MS });
    expect(await card.textContent()).to.match(/Fuite d’eau à la table \d/);
    expect(await card.textContent()).to.match(/à replacer/);
    await pages.checked(marc, 'phone-asked');
    // By keyboard, as by thumb.
    const yes = card.getByRole('button', { name: /^Accepter \d\d:\d\d/ }).first();
    const to = /\d\d:\d\d/.exec(
      (await yes.getAttribute('aria-label')) ?? (await yes.textContent()) ?? '',
    )![0];
    await yes.focus();
    await marc.keyboard.press('Enter');
    await card.getByText(`Vous avez dit oui à ${to}.`).waitFor();
    await pages.checked(marc, 'phone-answered');

    const other = awa.getByRole('region', { name: /Changement d’heure à confirmer/ });
    await other.getByText(new RegExp(`Département de la Drôme peut à ${to}`)).waitFor({ timeout: FOLLOW_MS });
    await other.getByRole('button', { name: new RegExp(`^Accepter ${to}`) }).click();
    await Promise.all([
      other.waitFor({ state: 'detached' }),
      card.waitFor({ state: 'detached', timeout: FOLLOW_MS }),
      desk
        .getByRole('gridcell', { name: new RegExp(`Table \\d, ${to}, .*Podor`) })
        .waitFor({ timeout: FOLLOW_MS }),
    ]);
    const stored = await pages.app.models.Meeting.findById(first.id).lean();
    expect([stored?.state, clockOf(stored!.slotId!)]).to.deep.equal(['confirmed', to]);
    const place = new RegExp(`${to}.*table ${stored!.tableId!.slice(1)}`, 'is');
    for (const phone of [marc, awa])
      await phone.getByRole('main').filter({ hasText: place }).waitFor({ timeout: FOLLOW_MS });
    await pages.checked(awa, 'phone-done');
    await holds();
  });

  it('staff take the rest of the programme back; what was accepted stays and says so', async () => {
    await desk.getByRole('link', { name: 'Préparer le programme' }).click();
    await desk
      .getByRole('link', { name: /par Nour Belvaux/ })
      .first()
      .click();
    await button(desk, /^Retirer \d+ rencontres publiées/).click();
    await desk.getByText('Quelqu’un a répondu ou changé cette rencontre entre-temps : elle reste.').waitFor();
    const meetings = await pages.app.models.Meeting.find().lean();
    expect(meetings.filter(({ state }) => state === 'proposed')).to.deep.equal([]);
    expect(meetings.filter(({ state }) => state === 'confirmed')).to.have.length(2);
    await holds();
    expect(pages.errors).to.deep.equal([]);
  });
});
