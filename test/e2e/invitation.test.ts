import { expect } from 'chai';
import { smallFixture } from '../../fixtures/small/index.ts';
import { HALL, LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

const NEED = 'Remettre en état quarante points d’eau';
const OFFER = 'Un technicien de l’eau et des pièces de rechange';

describe('an invitation, from the form to the table', function () {
  this.timeout(180_000);
  let pages: Pages;
  /** The other invitation at the same hour. */
  let rivalId: string;

  before(async function () {
    pages = await openPages(this, { fixture: smallFixture(), now: '2026-11-20T13:40:00+01:00' });
  });
  after(() => pages?.stop());

  it('is written in the directory: a fiche of one’s own is proposed, a colleague comes along', async () => {
    const page = await pages.open('awa', '/participants', LAPTOP);
    await page.getByRole('button', { name: 'Rencontrer Lise Rochegude' }).press('Enter');
    await page.getByText('Elle va avec leur offre').waitFor();
    await page.getByRole('link', { name: OFFER }).waitFor();
    await page.getByRole('combobox', { name: 'Ajouter une personne' }).fill('Thiamou');
    await page.getByRole('option', { name: /Ibra Thiamou/ }).click();
    await page.getByText('Ibra Thiamou : vous répondez pour cette personne').waitFor();
    const times = page.getByRole('group', { name: /Heures libres pour vous tous/ }).first();
    await times.waitFor();
    await pages.checked(page, 'invitation-form');
    await times.getByText('14:40').first().click();
    await page.getByLabel(/Un mot pour/).fill('Nous voudrions voir vos pièces.');
    await page.getByRole('button', { name: 'Proposer cette heure' }).press('Enter');
    await page.getByText(/Proposé :/).waitFor();
    const [meeting] = (await (await pages.app.as('lise')).ok('agenda:read', {})).meetings;
    expect(meeting!.people.map(({ participant, answer }) => [participant.id, answer])).to.deep.equal([
      ['awa', 'accepted'],
      ['lise', 'pending'],
      ['ibra', 'accepted'],
    ]);
    await page.context().close();
  });

  it('is written on a phone, in the dark and in the light', async () => {
    const page = await pages.open('sol', '/bourse/offer-drome', PHONE);
    await page
      .getByRole('button', { name: /encuentro/ })
      .first()
      .press('Enter');
    await page.getByText('También en la mesa').waitFor();
    await pages.checked(page, 'invitation-form-phone');
    await page.context().close();
  });

  it('says to who decides what the others want, what it answers, why, and who is coming', async () => {
    const sol = await pages.app.as('sol');
    const { meeting: rival } = await sol.ok('meeting:propose', {
      withIds: ['lise'],
      slotIds: ['d1-1440'],
      message: 'Hablemos del agua.',
    });
    rivalId = rival.id;
    const page = await pages.open('lise', '/agenda?vue=invitations', PHONE);
    const card = page.getByRole('listitem', { name: /Podor/ });
    await card.getByText('Leur besoin').waitFor();
    expect(await card.getByRole('link', { name: NEED }).getAttribute('href')).to.equal('/bourse/need-podor');
    await card.getByText('votre offre').waitFor();
    await card.getByText(/Vous proposez|Dans vos deux fiches/).waitFor();
    await card.getByText('Nous voudrions voir vos pièces.').waitFor();
    await pages.checked(page, 'invitation-card');
    await card.getByRole('button', { name: /autre invitation à cette heure/ }).press('Enter');
    const rivals = page.getByRole('region', { name: /Invitations pour/ }).getByRole('article');
    await rivals.nth(1).waitFor();
    expect(await rivals.count()).to.equal(2);
    // Nothing is cut: each card is as wide as the sheet, the first is whole with its buttons.
    for (const rival of await rivals.all()) {
      const box = (await rival.boundingBox())!;
      expect(box.x).to.be.at.least(0);
      expect(box.x + box.width).to.be.at.most(PHONE.width);
    }
    const accept = (await rivals
      .first()
      .getByRole('button', { name: /^Accepter/ })
      .boundingBox())!;
    expect(accept.y + accept.height).to.be.at.most(PHONE.height);
    await pages.checked(page, 'invitation-compare');
    await page.context().close();
    const desk = await pages.open('lise', '/agenda?vue=invitations', LAPTOP);
    await desk
      .getByRole('button', { name: /autre invitation à cette heure/ })
      .first()
      .press('Enter');
    await desk.getByRole('region', { name: /Invitations pour/ }).waitFor();
    await pages.checked(desk, 'invitation-compare-laptop');
    await desk.context().close();
  });

  it('is in the day’s row, and once accepted on the focus card', async () => {
    await (await pages.app.as('sol')).ok('meeting:cancel', { id: rivalId });
    const page = await pages.open('lise', '/agenda', PHONE);
    const row = page.getByRole('button', { name: /Voir l’invitation de .*Podor/ });
    await row.getByText(`Leur besoin : ${NEED} ↔ votre offre : ${OFFER}`).waitFor();
    await row.press('Enter');
    await page.getByText('vous', { exact: false }).first().waitFor();
    await page.getByText('n’a pas encore répondu').waitFor();
    await pages.checked(page, 'invitation-sheet');
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /Accepter .*Podor/ })
      .first()
      .press('Enter');
    await page.getByRole('button', { name: /Voir la rencontre de 14:40/ }).waitFor();
    await page.context().close();
    // Far from its time the card takes two lines.
    pages.app.at('2026-11-20T14:20:00+01:00');
    const soon = await pages.open('lise', '/agenda', PHONE);
    const focus = soon.getByRole('region', { name: 'Ce qui vous attend' });
    await focus.getByRole('link', { name: NEED }).waitFor();
    await pages.checked(soon, 'invitation-focus');
    await soon.context().close();
  });

  it('is known to staff beside the board by both names', async () => {
    const lise = await pages.app.as('lise');
    const meeting = (await lise.ok('agenda:read', {})).meetings.find(({ state }) => state === 'confirmed')!;
    const page = await pages.open('staff', `/tableau?rencontre=${meeting.id}`, HALL);
    const cell = page.getByRole('gridcell', { name: /Podor/ }).first();
    await cell.click();
    await page.getByText('Besoin (Podor)').waitFor();
    await page.getByText('offre (Drôme)').waitFor();
    await pages.checked(page, 'invitation-board');
    await page.context().close();
    expect(pages.errors).to.deep.equal([]);
  });
});
