import { expect } from 'chai';
import type { Browser, Locator } from 'playwright-core';
import { DEMO_STAFF_ID } from '../../server/demo.ts';
import type { TestApp, TestClient } from '../support/app.ts';
import { chromiumPath, LAPTOP, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../support/browser.ts';
import { startDemoApp } from '../support/demo-app.ts';

/** More proposals than times, in the demo edition: from a click to the phone of somebody in the hall. */
describe('micro-ateliers, from proposals to the programme', function () {
  this.timeout(180_000);
  let app: TestApp;
  let browser: Browser;

  before(async function () {
    const chromium = chromiumPath();
    if (!chromium) {
      console.log(`      skipped: ${NO_CHROMIUM}`);
      return this.skip();
    }
    app = await startDemoApp();
    browser = await launchBrowser(chromium);
  });

  after(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('staff prepare and publish, a visitor says that they come, their agenda has it', async () => {
    const people = await (await app.as(null)).ok('demo:people', {});
    const someone = people.find((one) => one.hint === 'phone')!.participant.id;
    const [desk, phone] = await Promise.all([
      visit(browser, app.url, '/micro-ateliers?vue=preparer', {
        viewport: LAPTOP,
        cookie: (await app.as(DEMO_STAFF_ID)).cookie,
      }),
      visit(browser, app.url, '/micro-ateliers', { viewport: PHONE, cookie: (await app.as(someone)).cookie }),
    ]);
    const shown = phone.page.getByRole('button', { name: /^J’y serai/ });
    await shown.first().waitFor();
    const before = await shown.count();

    await desk.page.getByRole('button', { name: 'Préparer le programme' }).press('Enter');
    await desk.page.getByRole('heading', { name: 'Programme préparé, pas encore publié' }).waitFor();
    const added = await desk.page.getByText('nouveau', { exact: true }).count();
    expect(added, 'times that were free').to.be.above(0);
    expect(await shown.count(), 'a draft is nobody else’s business').to.equal(before);
    await desk.page.getByRole('button', { name: /^Publier/ }).press('Enter');

    // No reload: the news arrives.
    await expectCount(() => shown.count(), before + added);
    const title = await whenFree(await app.as(someone), await titlesOf(shown));
    await phone.page.getByRole('button', { name: `J’y serai : ${title}` }).press('Enter');
    await phone.page.getByRole('button', { name: `Ne plus y aller : ${title}` }).waitFor();
    const agenda = await (await app.as(someone)).ok('agenda:read', {});
    expect(agenda.sittings.map((one) => one.title.fr)).to.include(title);
    await Promise.all([desk.context.close(), phone.context.close()]);
  });
});

const titlesOf = async (buttons: Locator): Promise<string[]> =>
  (await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))).map((label) =>
    label.replace('J’y serai : ', ''),
  );

/** The last of these micro-ateliers during which the person has nothing else. */
async function whenFree(me: TestClient, titles: readonly string[]): Promise<string> {
  const agenda = await me.ok('agenda:read', {});
  const grid = (await me.ok('session:read', {})).edition!.slots;
  const taken = [
    ...agenda.sittings.filter((one) => one.attending),
    ...grid.filter((slot) =>
      agenda.meetings.some((one) => one.state === 'confirmed' && one.slotId === slot.id),
    ),
  ];
  const programme = await me.ok('programme:read', {});
  const title = titles.findLast((wanted) => {
    const sitting = programme.find((one) => one.title.fr === wanted);
    return sitting && !taken.some((one) => one.start < sitting.end && sitting.start < one.end);
  });
  expect(title, 'a micro-atelier during which nothing else is planned').to.be.a('string');
  return title!;
}

async function expectCount(read: () => Promise<number>, wanted: number): Promise<void> {
  const until = Date.now() + 20_000;
  while ((await read()) !== wanted && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await read()).to.equal(wanted);
}
