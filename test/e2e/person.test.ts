import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { smallFixture } from '../../fixtures/small/index.ts';
import { LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

/** Staff find somebody in the directory and put right what is wrong. */
describe('a person, corrected by staff', function () {
  this.timeout(120_000);
  let pages: Pages;

  before(async function () {
    pages = await openPages(this, { fixture: smallFixture() });
  });
  after(() => pages?.stop());

  it('is found in the directory, and an address that somebody has is said to be theirs', async () => {
    const page = await pages.open('staff', '/participants?recherche=thiamou', LAPTOP);
    await page.getByRole('link', { name: 'Corriger Ibra Thiamou' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ibra Thiamou' }).waitFor();
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Thiam');
    const address = page.getByRole('textbox', { name: 'Adresse e-mail' });
    await address.fill('lise@example.org');
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await page.getByText('lise@example.org est déjà l’adresse de Lise Rochegude.').waitFor();
    await pages.checked(page, 'person-taken');
    await address.fill('ibra.thiam@podor.sn');
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await page.getByText('Ibra Thiam : c’est enregistré.').waitFor();
    await page.getByText(/Nour Belvaux : nom et adresse e-mail/).waitFor();
    await page.getByRole('link', { name: 'Conseil départemental de Podor' }).click();
    await page.getByRole('heading', { level: 3, name: 'Ibra Thiam' }).waitFor();
    await page.context().close();
  });

  it('is corrected on a phone too, from the page of their organisation', async () => {
    const page = await pages.open('staff', '/organisations/drome', PHONE);
    await page.getByRole('link', { name: 'Corriger Marc Vercoiran' }).click();
    await page.getByRole('heading', { level: 1, name: 'Marc Vercoiran' }).waitFor();
    await page.getByRole('textbox', { name: 'Fonction' }).waitFor();
    await pages.checked(page, 'person-phone');
    const list = await pages.open('staff', '/participants', PHONE);
    await list.getByRole('link', { name: 'Corriger Marc Vercoiran' }).waitFor();
    await pages.checked(list, 'person-directory-phone');
    await page.context().close();
    await list.context().close();
  });

  it('an organisation is corrected on its page, and says from what to what', async () => {
    const page = await pages.open('staff', '/organisations/quito', LAPTOP);
    await page.getByRole('button', { name: 'Corriger cette organisation' }).press('Enter');
    const name = page.getByRole('textbox', { name: 'Nom de l’organisation' });
    await name.fill('Département de la Drôme');
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await page.getByText('Une autre organisation porte déjà ce nom.').waitFor();
    await name.fill('Distrito de Quito');
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Distrito de Quito' }).waitFor();
    await page.getByRole('button', { name: 'Corriger cette organisation' }).press('Enter');
    await page.getByText(/Municipio de Quito → Distrito de Quito/).waitFor();
    await pages.checked(page, 'organisation-correct');
    await page.context().close();
  });

  it('who does not come is removed, having seen what it means, and brought back', async () => {
    const awa = await pages.app.as('awa');
    await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    const page = await pages.open('staff', '/compte?pour=lise', LAPTOP);
    await page.getByRole('button', { name: /retrait de Lise Rochegude/ }).press('Enter');
    await page.getByText(/14:00–14:20 · Awa Ndoumbé-Sall/).waitFor();
    await page.getByText(/n’a plus personne à rencontrer/).waitFor();
    await pages.checked(page, 'person-leaving');
    await page.getByRole('button', { name: 'Retirer Lise Rochegude' }).press('Enter');
    await page.getByRole('heading', { name: 'Cette personne a été retirée' }).waitFor();
    expect((await awa.ok('agenda:read', {})).meetings.map(({ state }) => state)).to.deep.equal(['cancelled']);
    await page.goto(`${pages.app.url}/participants`);
    await page.getByText('1 personne retirée').click();
    expect(await page.getByRole('link', { name: 'Corriger Lise Rochegude' }).count()).to.equal(0);
    await page.getByRole('link', { name: 'Lise Rochegude' }).click();
    await pages.checked(page, 'person-left');
    await page.getByRole('button', { name: 'Remettre Lise Rochegude' }).press('Enter');
    await page.getByRole('textbox', { name: 'Prénom' }).waitFor();
    expect(pages.errors).to.deep.equal([]);
    await page.context().close();
  });
});
