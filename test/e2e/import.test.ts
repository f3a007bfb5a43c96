import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { HALL, LAPTOP, PHONE } from '../support/browser.ts';
import { openPages, type Pages } from '../support/pages.ts';

const LIST = [
  'Prénom\tNom\tCourriel\tRôle\tLangues\tCollectivité\tType\tPays\tObservations',
  'Luc\tFerrand\tluc@example.org\tÉlu\tfrançais, anglais\tVille de Die\tCommune\tFrance\tvégétarien',
  'Léa\tOttavi\tlea@\tChargée de coopération\tespagnol\tVille de Die\t\t\t',
  'Awa\tNdoumbé-Sall\tawa@example.org\t\tfrançais, wolof\t\t\t\t',
  'Ida\tDiop\tida@example.org\tReine\tfrançais\tCommune de Podor\t\tSénégal\t',
  'Guy\tRoy\tguy@example.org\t\tfrançais\tAmis de la Teranga\t\tSénégal\t',
].join('\r\n');

/** A file as an older spreadsheet writes it: Windows-1252, semicolons. */
const OLD_FILE = Buffer.from(
  'Pr\u00e9nom;Nom;E-mail;Fonction\r\nZo\u00e9;Roy;zoe@example.org;Ma\u00eetresse d\x92\x9cuvre\r\n',
  'latin1',
);

describe('staff import a list of participants', function () {
  this.timeout(120_000);
  this.bail(true);
  let pages: Pages;
  let desk: Page;

  before(async function () {
    pages = await openPages(this, {});
    desk = await pages.open('staff', '/participants', LAPTOP);
  });
  after(() => pages?.stop());

  it('they see what each row would do before anything is written', async () => {
    await desk.getByRole('link', { name: 'Importer une liste' }).click();
    await desk.getByLabel('Coller depuis un tableur').fill(LIST);
    await desk.getByRole('heading', { name: 'Les colonnes' }).waitFor();
    await desk.getByText('Adresse e-mail : « lea@ » n’est pas une adresse e-mail.').waitFor();
    await desk.getByText('Rôle : « Reine » n’est pas connu. Écrivez : élu').waitFor();
    await desk.getByText('Change : Langues de travail.').waitFor();
    await desk.getByText('« Amis de la Teranga » : répondez plus haut').waitFor();
    await pages.checked(desk, 'import-preview');
    await desk.getByRole('heading', { name: '5 lignes' }).scrollIntoViewIfNeeded();
    await pages.checked(desk, 'import-rows');
    expect(await pages.app.models.Participant.countDocuments({})).to.equal(6);
  });

  it('they answer for organisations, correct a row, and import the rest', async () => {
    const friends = desk.getByRole('group', { name: 'Amis de la Teranga' });
    await friends.getByRole('button', { name: /Type d’organisation/ }).click();
    await desk.getByRole('option', { name: 'Association' }).click();
    const town = desk.getByRole('group', { name: 'Commune de Podor' });
    await town.getByRole('button', { name: /Est-ce la même/ }).click();
    await desk.getByRole('option', { name: 'Oui : Conseil départemental de Podor' }).click();
    await desk.getByLabel('Coller depuis un tableur').fill(LIST.replace('Reine', 'Maire'));
    await desk.getByText('1 ligne à revoir sera laissée de côté.').waitFor();
    await pages.checked(desk, 'import-ready');
    await desk.getByRole('button', { name: 'Importer 4 personnes' }).click();
    await desk.getByText('3 personnes ajoutées · 1 changée').waitFor();
    await pages.checked(desk, 'import-done');
    const ida = await pages.app.models.Participant.findOne({ email: 'ida@example.org' }).lean();
    expect([ida?.role, ida?.organisationId]).to.deep.equal(['elected', 'podor']);
  });

  it('the same list again changes nothing', async () => {
    await desk.getByRole('button', { name: 'Importer une autre liste' }).click();
    await desk.getByLabel('Coller depuis un tableur').fill(LIST.replace('Reine', 'Maire'));
    await desk.getByText('Sans changement (4)').waitFor();
  });

  it('a file of an older spreadsheet is read, and a workbook is said to be one', async () => {
    const choose = async (name: string, buffer: Buffer) => {
      const [chooser] = await Promise.all([
        desk.waitForEvent('filechooser'),
        desk.getByRole('button', { name: 'Choisir un fichier CSV' }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'text/csv', buffer });
    };
    await choose('liste.xlsx.csv', Buffer.from('PK\u0003\u0004rest'));
    await desk.getByText('« liste.xlsx.csv » est un classeur').waitFor();
    await choose('liste.csv', OLD_FILE);
    await desk.getByRole('button', { name: 'Importer 1 personne' }).click();
    await desk.getByText('1 personne ajoutée').waitFor();
    const zoe = await pages.app.models.Participant.findOne({ email: 'zoe@example.org' }).lean();
    expect([zoe?.givenName, zoe?.title]).to.deep.equal(['Zoé', 'Maîtresse d’œuvre']);
  });

  it('it holds on a big screen and on a phone, and is for staff', async () => {
    for (const [viewport, name] of [
      [HALL, 'big'],
      [PHONE, 'phone'],
    ] as const) {
      const page = await pages.open('staff', '/participants/importer', viewport);
      await page.getByLabel('Coller depuis un tableur').fill(LIST);
      await page.getByRole('heading', { name: '5 lignes' }).waitFor();
      await pages.checked(page, `import-${name}`);
      await page.close();
    }
    const awa = await pages.open('awa', '/participants/importer', LAPTOP);
    await awa.getByText('L’import est réservé à l’organisation').waitFor();
    expect(pages.errors).to.deep.equal([]);
  });
});
