import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { type Mailer, type Message, Undelivered } from '../../server/domain/context.ts';
import { HALL, LAPTOP, PHONE } from '../support/browser.ts';
import { letterClock } from '../support/letters.ts';
import { openPages, type Pages } from '../support/pages.ts';

/** News by e-mail, as people choose it and staff see to it. */
describe('letters in the browser', function () {
  this.timeout(180_000);
  let pages: Pages;
  const taken: Message[] = [];
  let refuse = true;

  before(async function () {
    const send: Mailer = async (message) => {
      if (refuse && message.to.startsWith('lise'))
        throw new Undelivered('550 5.1.1 <lise@example.org>: Recipient address rejected: User unknown', {
          permanent: true,
        });
      if (refuse)
        throw new Undelivered('451 4.7.1 Greylisting in action, please come back later', {
          permanent: false,
        });
      taken.push(message);
    };
    pages = await openPages(this, { send });
    const clock = letterClock(pages.app);
    await clock.tickAt(0);
    clock.at(1);
    const [awa, sol] = await Promise.all(['awa', 'sol'].map((id) => pages.app.as(id)));
    await awa!.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    await sol!.ok('meeting:propose', { withIds: ['awa'], slotIds: ['d1-1520'], subject: 'Agua' });
    await clock.tickAt(7);
  });
  after(() => pages?.stop());

  it('are refused, seen by staff and sent again', async () => {
    const page = await pages.open('staff', '/participants', LAPTOP);
    await page.getByRole('heading', { name: '2 courriels non distribués' }).waitFor();
    for (const [name, viewport] of [
      ['phone', PHONE],
      ['big', HALL],
      ['laptop', LAPTOP],
    ] as const) {
      await page.setViewportSize(viewport);
      await pages.checked(page, `letters-staff-${name}`);
    }
    refuse = false;
    const again = page.getByRole('button', { name: 'Réessayer, Lise Rochegude' });
    await again.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Le courriel repart vers Lise Rochegude dans un instant.').waitFor();
    await pages.app.app.tick();
    expect(taken.map(({ to }) => to)).to.deep.equal(['lise@example.org']);
    await page.reload();
    await page.getByRole('heading', { name: '1 courriel non distribué' }).waitFor();
  });

  it('come at the pace that a person chooses on their page', async () => {
    const page = await pages.open('lise', '/compte', PHONE);
    const daily = page.getByRole('radio', { name: 'Une fois par jour, à 7 h' });
    for (const [name, viewport] of [
      ['big', HALL],
      ['laptop', LAPTOP],
      ['phone', PHONE],
    ] as const) {
      await page.setViewportSize(viewport);
      await daily.scrollIntoViewIfNeeded();
      await pages.checked(page, `letters-account-${name}`);
    }
    await daily.click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Vos réglages sont enregistrés.').waitFor();
    await page.reload();
    await daily.waitFor();
    expect(await daily.getAttribute('aria-checked')).to.equal('true');
    expect((await pages.app.models.Participant.findById('lise').lean())?.letterPace).to.equal('daily');
  });

  it('no page threw', () => {
    expect(pages.errors).to.deep.equal([]);
  });
});
