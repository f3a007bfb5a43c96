import { expect } from 'chai';
import { smallFixture } from '../../fixtures/small/index.ts';
import { LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

describe('limits of meetings, on the pages', function () {
  this.timeout(120_000);
  let pages: Pages;

  before(async function () {
    pages = await openPages(this, { fixture: smallFixture(), now: '2026-11-20T13:40:00+01:00' });
    const [awa, sol, lise] = await Promise.all(['awa', 'sol', 'lise'].map((id) => pages.app.as(id)));
    await sol!.ok('meeting:propose', { withIds: ['awa'], slotIds: ['d1-1500'], message: 'Hola' });
    await awa!.ok('profile:edit', { maxMeetings: 1 });
    await lise!.ok('profile:edit', { maxMeetings: 1 });
    await awa!.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
  });

  after(() => pages?.stop());

  it('the bourse says once that the limit is one’s own, and offers no hour that would be refused', async () => {
    const page = await pages.open('awa', '/bourse', LAPTOP);
    await page.getByText('Vous avez votre rencontre : vous n’en acceptez qu’une.').waitFor();
    await page.getByRole('article', { name: 'Municipio de Quito' }).waitFor();
    expect(await page.getByRole('button', { name: /^(Réserver|Proposer|Me prévenir)/ }).count()).to.equal(0);
    await pages.checked(page, 'limit-bourse');
    await page.context().close();
  });

  it('the agenda says before one taps that an invitation cannot be accepted, and leads to the setting', async () => {
    const page = await pages.open('awa', '/agenda', PHONE);
    await page.getByText('Municipio de Quito demande à vous rencontrer').waitFor();
    await page.getByText('Vous avez votre rencontre').first().waitFor();
    expect(await page.getByRole('button', { name: /^(Accepter|Réserver|Autre heure)/ }).count()).to.equal(0);
    expect(await page.getByRole('button', { name: /^Décliner/ }).count()).to.be.at.least(1);
    await pages.checked(page, 'limit-agenda');
    await page.getByRole('link', { name: 'En accepter davantage' }).first().press('Enter');
    const field = page.getByRole('textbox', { name: 'Rencontres au plus' });
    await field.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await pages.checked(page, 'limit-account');
    await field.fill('2');
    await field.press('Tab');
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await page.getByText('Vos réglages sont enregistrés.').waitFor();
    await page.goto(`${pages.app.url}/agenda`);
    await page
      .getByRole('button', { name: /^Accepter 15:00/ })
      .first()
      .waitFor();
    await page.context().close();
  });

  it('a colleague’s limit is changed by who acts for them', async () => {
    const ibra = await pages.app.as('ibra');
    await ibra.ok('profile:edit', { maxMeetings: 0 });
    const page = await pages.open('awa', '/agenda?pour=ibra', LAPTOP);
    await page.getByText('Ibra Thiamou n’accepte aucune rencontre.').first().waitFor();
    await page.getByRole('link', { name: 'En accepter davantage' }).first().press('Enter');
    await page.getByRole('heading', { name: 'Ibra Thiamou : ses rencontres' }).waitFor();
    await pages.checked(page, 'limit-colleague');
    await page.getByRole('textbox', { name: 'Rencontres au plus' }).fill('4');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await page.getByText('Ibra Thiamou : réglage enregistré.').waitFor();
    const [limit] = await ibra.ok('limit:list', { participantIds: ['ibra'] });
    expect(limit).to.deep.include({ max: 4, has: 0 });
    await page.context().close();
  });

  it('of somebody else it is said in the request and on the card, with a wait in words of its own', async () => {
    const page = await pages.open('ibra', '/bourse/offer-drome', LAPTOP);
    await page.getByText('Lise Rochegude a déjà sa rencontre').waitFor();
    await page.getByRole('button', { name: /^Me prévenir si une rencontre se libère/ }).waitFor();
    expect(await page.getByText('Toutes les heures ouvertes sont prises').count()).to.equal(0);
    await pages.checked(page, 'limit-theirs');
    await page.context().close();
  });

  it('a request says that there is no common language; the card then whom one asked, when, and takes it back', async () => {
    const ibra = await pages.app.as('ibra');
    const page = await pages.open('ibra', '/participants', LAPTOP);
    await page.getByRole('button', { name: /^Rencontrer Sol Ibarrena/ }).press('Enter');
    await page.getByText(/Sol Ibarrena et vous n’avez pas de langue commune/).waitFor();
    await pages.checked(page, 'limit-language');
    const sol = await pages.app.as('sol');
    const { meetings } = await sol.ok('agenda:read', {});
    await sol.ok('meeting:cancel', { id: meetings[0]!.id });
    await ibra.ok('meeting:propose', { withIds: ['sol'], slotIds: ['d1-1440', 'd1-1520'] });
    const bourse = await pages.open('ibra', '/bourse', PHONE);
    await bourse.goto(`${pages.app.url}/bourse?fiche=need-podor`);
    const card = bourse.getByRole('article', { name: 'Municipio de Quito' });
    await card.getByText('Proposé à Sol Ibarrena').waitFor();
    expect(await card.textContent()).to.match(/14:40.*15:20/);
    await pages.checked(bourse, 'limit-proposed-card');
    await card.getByRole('button', { name: 'Retirer la demande à Sol Ibarrena' }).press('Enter');
    await card.getByText('La demande à Sol Ibarrena est retirée.').waitFor();
    // The page that is closed sends what waits to be taken back.
    await bourse.goto('about:blank');
    await page.context().close();
    await bourse.context().close();
  });

  it('a free hour is offered with the person and the reason; a fiche whose partner is found says so', async () => {
    const page = await pages.open('awa', '/agenda', LAPTOP);
    await page.getByRole('button', { name: 'Réserver 15:40' }).press('Enter');
    await page.getByText('Sol Ibarrena').first().waitFor();
    await page
      .getByText(/Vous cherchez/)
      .first()
      .waitFor();
    await pages.checked(page, 'limit-reserve');
    await (await pages.app.as('awa')).ok('listing:withdraw', { id: 'need-podor', because: 'partner-found' });
    await page.goto(`${pages.app.url}/bourse`);
    await page.getByText('Vous avez trouvé un partenaire').waitFor();
    await pages.checked(page, 'limit-found');
    await page.getByRole('button', { name: 'Publier à nouveau' }).press('Enter');
    await page.getByRole('article', { name: 'Municipio de Quito' }).waitFor();
    await page.context().close();
  });

  it('no page threw', () => {
    expect(pages.errors).to.deep.equal([]);
  });
});
