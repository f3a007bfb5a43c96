import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { smallFixture } from '../../fixtures/small/index.ts';
import { ensureClient } from '../../server/client-build.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { chromiumPath, LAPTOP, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../support/browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Screens follow a change within this long, ms. */
const FOLLOW_MS = 20_000;

/** Two tables only, both in use at 14:20. */
function fixture() {
  const small = smallFixture();
  small.edition.tables = small.edition.tables.slice(0, 2);
  return small;
}

describe('a table is lost on the day, in real browsers', function () {
  this.timeout(60_000);
  let app: TestApp;
  let browser: Browser;
  const errors: string[] = [];

  before(async function () {
    const chromium = chromiumPath();
    if (!chromium) {
      console.log(`      skipped: ${NO_CHROMIUM}`);
      return this.skip();
    }
    const clientFolder = await ensureClient(ROOT, () => {});
    app = await startTestApp({ clientFolder, fixture: fixture(), now: '2026-11-20T13:50:00+01:00' });
    browser = await launchBrowser(chromium);
  });
  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  const open = async (who: string, path: string, viewport: { width: number; height: number }) => {
    const { cookie } = await app.as(who);
    const { page } = await visit(browser, app.url, path, { cookie, viewport });
    page.setDefaultTimeout(8000);
    page.on('pageerror', (error) => errors.push(`${who} ${path}: ${error.message}`));
    return page;
  };
  /** Rules that the page breaks. With SHOTS, a picture is kept of it. */
  const checked = async (page: Page, name: string) => {
    const found = (await axeFindings(page)).map((one) => `${name}: ${one}`);
    if (process.env.SHOTS) {
      mkdirSync(process.env.SHOTS, { recursive: true });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(process.env.SHOTS, `${name}-${colorScheme}.png`) });
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(found).to.deep.equal([]);
  };

  it('staff report it beside the board and see what would happen; both people answer on their phones; the board follows', async () => {
    const staff = await app.as('staff');
    const place = (participantIds: string[], tableId: string) =>
      staff.ok('meeting:place', { participantIds, slotId: 'd1-1420', tableId });
    const { meeting } = await place(['awa', 'marc'], 't1');
    await place(['ibra', 'lise'], 't2');
    const [board, marc, awa] = await Promise.all([
      open('staff', '/tableau/2026-11-20', LAPTOP),
      open('marc', '/agenda', PHONE),
      open('awa', '/agenda', PHONE),
    ]);

    await board.getByRole('gridcell', { name: /^Table 1, 14:20/ }).click();
    await board.getByRole('button', { name: 'Table hors service…' }).click();
    await board.getByLabel('Un mot pour les personnes concernées').fill('Fuite d’eau à la table 1');
    await checked(board, 'board-report');
    await board.getByRole('button', { name: 'Voir ce qui se passerait' }).click();
    await board.getByRole('heading', { name: 'Ce qui se passerait' }).waitFor();
    await board.getByText(/14:20 → 14:00/).waitFor();
    await board.getByText('1 rencontre reste où elle est.').waitFor();
    await checked(board, 'board-preview');
    expect((await app.models.Meeting.findById(meeting.id).lean())?.rev).to.equal(0);
    await board.getByRole('button', { name: 'Appliquer' }).click();
    await board.getByText('2 réponses attendues.').waitFor();

    const card = marc.getByRole('region', { name: /Changement d’heure à confirmer/ });
    await card.waitFor({ timeout: FOLLOW_MS });
    expect(await card.textContent()).to.match(/Fuite d’eau à la table 1/);
    expect(await card.textContent()).to.match(/à replacer/);
    await checked(marc, 'phone-asked');
    // By keyboard, as by thumb.
    await card.getByRole('button', { name: /^Accepter 14:40/ }).focus();
    await marc.keyboard.press('Enter');
    await card.getByText('Vous avez dit oui à 14:40.').waitFor();
    await checked(marc, 'phone-answered');

    const other = awa.getByRole('region', { name: /Changement d’heure à confirmer/ });
    await other.getByText(/Département de la Drôme peut à 14:40/).waitFor({ timeout: FOLLOW_MS });
    await other.getByRole('button', { name: /^Accepter 14:40/ }).click();
    await Promise.all([
      other.waitFor({ state: 'detached' }),
      card.waitFor({ state: 'detached', timeout: FOLLOW_MS }),
      board.getByRole('gridcell', { name: /Table [12], 14:40, .*Podor/ }).waitFor({ timeout: FOLLOW_MS }),
      board.getByRole('gridcell', { name: /^Table 1, 14:20, / }).waitFor(),
    ]);
    const stored = await app.models.Meeting.findById(meeting.id).lean();
    expect([stored?.state, stored?.slotId]).to.deep.equal(['confirmed', 'd1-1440']);
    await checked(awa, 'phone-done');
    expect(errors).to.deep.equal([]);
  });

  it('staff offer a swap beside the board; who is asked agrees on the phone, and both meetings take place', async () => {
    const staff = await app.as('staff');
    const sol = await app.as('lise');
    const taken = ['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd2-0900', 'd2-0920', 'd2-0940'];
    const agenda = await sol.ok('agenda:read', {});
    const held = agenda.meetings.map((one) => one.slotId);
    await sol.ok('busy:set', { slotIds: taken.filter((slotId) => !held.includes(slotId)), busy: true });
    const { meeting } = await staff.ok('meeting:place', {
      participantIds: ['awa', 'marc'],
      slotId: 'd1-1540',
    });
    const { meeting: request } = await sol.ok('meeting:propose', { withIds: ['awa'], slotIds: ['d1-1540'] });
    const [board, marc] = await Promise.all([
      open('staff', '/tableau/2026-11-20', LAPTOP),
      open('marc', '/agenda?vue=invitations', PHONE),
    ]);
    await board.getByRole('tab', { name: /Aléas/ }).click();
    await board.getByRole('button', { name: 'Chercher des échanges' }).click();
    await checked(board, 'board-swaps');
    await board
      .getByRole('button', { name: /Proposer l’échange/ })
      .first()
      .click();
    const card = marc.getByRole('listitem', { name: /Changement d’heure à confirmer/ });
    await card.waitFor({ timeout: FOLLOW_MS });
    await checked(marc, 'phone-swap');
    await card.getByRole('button', { name: /^Accepter/ }).click();
    const move = await app.models.Move.findOne({ meetingId: meeting.id, status: 'open' }).lean();
    await (await app.as('awa')).ok('move:accept', { id: move!._id });
    await card.waitFor({ state: 'detached', timeout: FOLLOW_MS });
    const after = await app.models.Meeting.find({ _id: { $in: [meeting.id, request.id] } }).lean();
    expect(after.map((one) => one.state)).to.deep.equal(['confirmed', 'confirmed']);
    expect(after.find((one) => one._id === request.id)?.slotId).to.equal('d1-1540');
    expect(errors).to.deep.equal([]);
  });
});
