import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromiumPath, HALL, LAPTOP, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../support/browser.ts';
import { startDemoApp } from '../support/demo-app.ts';

const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** The pictures of the README, from the demo edition. */
const PICTURES = [
  { file: 'bourse', as: 'desk', path: '/bourse', viewport: LAPTOP, ready: 'article' },
  { file: 'agenda', as: 'phone', path: '/agenda', viewport: PHONE, ready: 'main h1' },
  { file: 'tableau', as: 'board', path: '/tableau', viewport: LAPTOP, ready: '[role=grid]' },
  { file: 'ecran', as: 'board', path: '/ecran', viewport: HALL, ready: 'body' },
] as const;

const executable = chromiumPath();
if (!executable) {
  process.stderr.write(`${NO_CHROMIUM}\n`);
  process.exit(1);
}
await mkdir(FOLDER, { recursive: true });
const app = await startDemoApp();
const browser = await launchBrowser(executable);
const nobody = await app.as(null);
const people = await nobody.ok('demo:people', {});
for (const picture of PICTURES) {
  const someone = people.find((one) => one.hint === picture.as)!.participant;
  const { cookie } = await app.as(someone.id);
  const { context, page } = await visit(browser, app.url, picture.path, {
    cookie,
    viewport: picture.viewport,
  });
  await page.locator(picture.ready).first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${FOLDER}${picture.file}.png` });
  process.stdout.write(`docs/images/${picture.file}.png  ${someone.name}\n`);
  await context.close();
}
await browser.close();
await app.stop();
process.exit(0);
