import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { DEMO_START } from '../../fixtures/demo/index.ts';
import { loadDemo } from '../../server/demo.ts';
import { LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

const LONGEST = 'lb-gim-batroun';

/** From a name of the directory or of a fiche to who that is, and to a meeting with them. */
describe('the page of an organisation', function () {
  this.timeout(240_000);
  let pages: Pages;
  let someone: string;

  before(async function () {
    pages = await openPages(this, { empty: true, demo: true, now: DEMO_START });
    await loadDemo(pages.app.app.services);
    pages.app.at(DEMO_START);
    const people = await (await pages.app.as(null)).ok('demo:people', {});
    someone = people.find((one) => one.hint === 'desk')!.participant.id;
  });
  after(() => pages?.stop());

  it('is one tap from the directory on a phone, where its name is read in full', async () => {
    const reader = await pages.app.as(someone);
    const { name } = await reader.ok('organisation:read', { id: LONGEST });
    const page = await pages.open(someone, '/participants?recherche=batroun', PHONE);
    const link = page.getByRole('link', { name, exact: true }).first();
    await link.waitFor();
    expect(
      await link.evaluate(({ parentElement }) => parentElement!.scrollHeight - parentElement!.clientHeight),
    ).to.equal(0);
    await page
      .getByRole('button', { name: /^Rencontrer \p{L}+/u })
      .first()
      .waitFor();
    await pages.checked(page, 'directory of one organisation, phone');
    await link.click();
    await page.waitForURL(/\/organisations\/lb-gim-batroun\/groupement-intercommunal-/);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await pages.checked(page, 'organisation, phone');
  });

  it('has its people, each to be met, and its fiches, which lead back to it', async () => {
    const reader = await pages.app.as(someone);
    const own = (await reader.ok('session:read', {})).profile!.organisation!.id;
    const { listings } = await reader.ok('listing:list', { limit: 500 });
    const fiche = listings.find(({ organisation }) => organisation.id !== own)!;
    const { id, name } = fiche.organisation;
    const theirs = await reader.ok('listing:list', { organisationId: id });
    const { participants } = await reader.ok('participant:list', { organisationId: id });
    const page = await pages.open(someone, `/bourse/${fiche.slug}`, LAPTOP);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const fiches = page.getByRole('list', { name: 'Fiches publiées' });
    await fiches.getByRole('link', { name: fiche.title }).waitFor();
    expect(await fiches.getByRole('listitem').count()).to.equal(theirs.total);
    const buttons = page.getByRole('button', { name: /^Rencontrer / });
    expect(await buttons.count()).to.equal(participants.length);
    await pages.checked(page, 'organisation, laptop');
    await buttons.first().press('Enter');
    await page.getByRole('textbox').first().waitFor();
    await pages.checked(page, 'organisation, asking, laptop');
    await page.getByRole('button', { name: /^Fermer/ }).press('Enter');
    expect(await buttons.count()).to.equal(participants.length);
    await fiches.getByRole('link', { name: fiche.title }).click();
    await page.getByRole('heading', { level: 1, name: fiche.title }).waitFor();
  });

  it('is found by what it publishes on: the directory has a filter by theme', async () => {
    const reader = await pages.app.as(someone);
    const { total, participants } = await reader.ok('participant:list', { themes: ['dechets'], limit: 2000 });
    expect(total).to.be.within(1, 200);
    const page = await pages.open(someone, '/participants', LAPTOP);
    await page.getByRole('button', { name: /Thème de leurs fiches/ }).click();
    await page.getByRole('option', { name: /^Déchets/ }).click();
    await page.waitForURL(/theme=dechets/);
    await page.getByText(`${total} personnes`, { exact: true }).waitFor();
    await page.getByRole('link', { name: participants[0]!.name, exact: true }).waitFor();
    await pages.checked(page, 'directory of a theme, laptop');
    await pages.checked(
      await pages.open(someone, '/participants?theme=dechets', PHONE),
      'directory of a theme, phone',
    );
  });

  it('is the same from the name of a person, who is shown on it', async () => {
    const reader = await pages.app.as(someone);
    const own = (await reader.ok('session:read', {})).profile!.organisation!.id;
    const { participants } = await reader.ok('participant:list', { limit: 2000 });
    const other = participants.find(({ organisation }) => organisation && organisation.id !== own)!;
    const page = await pages.open(someone, '/participants', LAPTOP);
    await page.getByRole('link', { name: other.name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: other.organisation!.name }).waitFor();
    await page.locator('[aria-current="true"]').getByRole('heading', { name: other.name }).waitFor();
    expect(new URL(page.url()).hash).to.equal(`#${other.id}`);
  });

  it('of colleagues offers nobody to meet, and one that is not there says so', async () => {
    const reader = await pages.app.as(someone);
    const own = (await reader.ok('session:read', {})).profile!.organisation!;
    const page = await pages.open(someone, `/organisations/${own.id}`, LAPTOP);
    await page.getByRole('heading', { level: 1, name: own.name }).waitFor();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.getByRole('button', { name: /^Rencontrer / }).count()).to.equal(0);
    const lost = await pages.open(someone, '/organisations/nowhere', LAPTOP);
    await lost.getByRole('alert').waitFor();
    await pages.checked(lost, 'organisation, unknown');
    expect(pages.errors).to.deep.equal([]);
  });
});
