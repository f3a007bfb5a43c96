import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { LAPTOP } from '../support/browser.ts';
import { violations } from '../support/checker.ts';
import { openPages, type Pages } from '../support/pages.ts';

describe('staff write the programme', function () {
  this.timeout(120_000);
  this.bail(true);
  let pages: Pages;
  let desk: Page;

  before(async function () {
    pages = await openPages(this, {});
    // Awa and Lise meet at 14:20.
    await (await pages.app.as('awa')).ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
    desk = await pages.open('staff', '/reglages', LAPTOP);
  });
  after(() => pages?.stop());

  const field = (name: string) => desk.getByRole('textbox', { name, exact: true });
  const button = (name: string | RegExp) => desk.getByRole('button', { name });

  it('rooms are given once', async () => {
    await desk.getByRole('link', { name: 'Écrire le programme' }).click();
    await desk.getByText('Le programme est vide').waitFor();
    await button('2 salles').click();
    await button('Ajouter une salle').click();
    await desk.getByRole('group', { name: 'Salle 3' }).getByLabel('Nom').fill('Amphi G. Berger');
    await pages.checked(desk, 'programme-rooms');
    await button('Enregistrer').click();
    await button('3 salles').waitFor();
  });

  it('a session says who is expected, and who meets somebody then is named', async () => {
    await button('Ajouter une session').first().click();
    await button('Enregistrer').click();
    await desk.getByText('À remplir.').first().waitFor();
    await desk.getByLabel('Titre *', { exact: true }).or(field('Titre')).fill('Point Sénégal');
    await button(/^Salle/).click();
    await desk.getByRole('option', { name: 'Amphi G. Berger' }).click();
    await field('De').fill('14:00');
    await field('À').fill('14:40');
    await button('Enregistrer').click();
    await desk.getByRole('heading', { name: 'Qui est attendu' }).waitFor();
    const organisations = desk.getByRole('combobox', { name: 'Tous ceux de ces organisations' });
    await organisations.click();
    await organisations.pressSequentially('Podor');
    await desk.getByRole('option', { name: /Podor/ }).click();
    await button('Attendre ces personnes').click();
    await desk.getByText('1 personne de plus est attendue.').waitFor();
    await desk.getByRole('link', { name: 'Awa Ndoumbé-Sall (Podor), 14:20' }).waitFor();
    expect(await violations(pages.app.store.connection)).to.deep.equal([]);
    expect(pages.errors).to.deep.equal([]);
  });
});
