import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { smallFixture } from '../../fixtures/small/index.ts';
import { PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

describe('what came of meetings and fiches, on the phone', function () {
  this.timeout(120_000);
  let pages: Pages;

  before(async function () {
    pages = await openPages(this, { fixture: smallFixture(), now: '2026-11-20T13:40:00+01:00' });
    const awa = await pages.app.as('awa');
    await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    pages.app.at('2026-11-20T14:22:00+01:00');
  });
  after(() => pages?.stop());

  it('is said in one tap beside the meeting, with words for oneself and for the others', async () => {
    const page = await pages.open('awa', '/agenda', PHONE);
    const ask = page.getByRole('group', { name: 'Qu’en est-il sorti ?' });
    await ask.getByRole('button', { name: /^Projet commun/ }).waitFor();
    await pages.checked(page, 'outcome-asked');
    await ask.getByRole('button', { name: /^Projet commun/ }).click();
    await page.getByText(/Projet commun, c’est noté/).waitFor();
    await ask.waitFor({ state: 'detached' });
    await page.getByText('Plus tôt : 1 rendez-vous passé').click();
    await page.getByRole('button', { name: /Voir la rencontre de 14:00/ }).click();
    await page.getByRole('button', { name: /^Projet commun.*votre réponse/ }).waitFor();
    await page.getByLabel('Prochaine étape').fill('visite en mars');
    await page.getByLabel('Note pour vous').fill('Demander le devis');
    await pages.checked(page, 'outcome-sheet');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Enregistré.').waitFor();
    await page.context().close();
  });

  it('shows the other side the next step, and nothing else of it', async () => {
    const page = await pages.open('lise', '/agenda', PHONE);
    await page.getByText('Prochaine étape : visite en mars').waitFor();
    await page.getByRole('group', { name: 'Qu’en est-il sorti ?' }).waitFor();
    const text = await page.locator('body').innerText();
    expect(text).to.not.match(/Demander le devis|c’est noté/);
    await page.context().close();
  });

  it('may be a partner of the fiche, whose word makes it public', async () => {
    const page = await pages.open('awa', '/bourse/need-podor', PHONE);
    await page.getByRole('button', { name: 'Partenaire trouvé' }).click();
    await page.getByRole('button', { name: 'Ajouter Département de la Drôme' }).click();
    await page.getByRole('button', { name: 'Retirer Département de la Drôme' }).waitFor();
    await pages.checked(page, 'partner-found-form');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('à confirmer').waitFor();
    await page.context().close();
    const theirs = await pages.open('lise', '/bourse', PHONE);
    await theirs.getByRole('button', { name: 'Confirmer : Département de la Drôme' }).waitFor();
    await pages.checked(theirs, 'partner-found-asked');
    await theirs.getByRole('button', { name: 'Confirmer : Département de la Drôme' }).click();
    await theirs.getByText(/Confirmé : le partenariat/).waitFor();
    await theirs.goto(`${pages.app.url}/organisations/drome`);
    await theirs.getByRole('region', { name: 'Partenariats trouvés' }).getByText('Podor').waitFor();
    await pages.checked(theirs, 'partner-found-organisation');
    await theirs.context().close();
  });

  it('is confirmed after the event: one tap says that a fiche still holds', async () => {
    pages.app.at('2026-11-22T10:00:00+01:00');
    const page = await pages.open('lise', '/bourse', PHONE);
    await page.getByRole('button', { name: /^Toujours d’actualité/ }).waitFor();
    await pages.checked(page, 'fiche-to-confirm');
    await page.getByRole('button', { name: /^Toujours d’actualité/ }).click();
    await page.getByText(/confirmée aujourd’hui/).waitFor();
    await page.getByRole('button', { name: /^Toujours d’actualité/ }).waitFor({ state: 'detached' });
    await page.context().close();
    expect(pages.errors).to.deep.equal([]);
  });
});
