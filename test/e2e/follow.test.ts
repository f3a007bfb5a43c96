import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

const GROUP = 'Groupe-pays Sénégal';

/** Staff make a group; somebody follows it on a phone, and finds its fiches; others find them in it. */
describe('following a country, a theme or a group', function () {
  this.timeout(120_000);
  let pages: Pages;

  before(async function () {
    pages = await openPages(this, {});
  });
  after(() => pages?.stop());

  it('begins with a group that staff make', async () => {
    const page = await pages.open('staff', '/groupes', LAPTOP);
    await page.getByRole('button', { name: 'Ajouter un groupe' }).first().click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Choisissez au moins un pays ou un thème.').waitFor();
    await page.getByLabel(/^Nom/).first().fill(GROUP);
    await page.getByRole('combobox', { name: /^Pays/ }).fill('Sénég');
    await page.getByRole('option', { name: 'Sénégal' }).click();
    await pages.checked(page, 'group form, laptop');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('link', { name: GROUP }).waitFor();
  });

  it('is one tap on a phone, and gathers the fiches on it with the reason', async () => {
    const page = await pages.open('lise', '/bourse?vue=suivis', PHONE);
    await page.getByText('Suivez un pays, un thème ou un groupe').waitFor();
    await page.getByRole('link', { name: 'Voir les groupes' }).click();
    await page.getByRole('button', { name: `Suivre : ${GROUP}` }).click();
    await page.getByText(`Vous suivez : ${GROUP}.`).waitFor();
    await page.goto(`${pages.app.url}/bourse?vue=suivis`);
    await page.getByText('Vous suivez : Sénégal').waitFor();
    await pages.checked(page, 'fiches followed, phone');
    await page.getByRole('link', { name: 'Remettre en état quarante points d’eau' }).click();
    const chip = page.getByRole('button', { name: 'Suivre : Eau et assainissement' });
    await chip.click();
    await page.locator('[aria-pressed=true]', { hasText: 'Eau et assainissement' }).waitFor();
    const lise = await pages.app.as('lise');
    expect(await lise.ok('follow:read', {})).to.deep.include({ countries: [], themes: ['eau'] });
  });

  it('makes one a member, to be met there, unless one prefers not to be shown', async () => {
    const awa = await pages.open('awa', '/groupes', LAPTOP);
    await awa.getByRole('link', { name: GROUP }).click();
    await awa.getByRole('heading', { level: 3, name: 'Lise Rochegude' }).waitFor();
    await awa.getByRole('button', { name: 'Rencontrer Lise Rochegude' }).waitFor();
    await pages.checked(awa, 'group, laptop');
    const page = await pages.open('lise', '/compte#suivis', PHONE);
    await page.getByRole('radio', { name: 'Non visibles' }).first().click();
    await page.getByText('C’est enregistré.').waitFor();
    await pages.checked(page, 'account with what is followed, phone');
    await awa.reload();
    await awa.getByText('1 personne de plus préfère ne pas figurer.').waitFor();
    expect(pages.errors).to.deep.equal([]);
  });
});
