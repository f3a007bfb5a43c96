import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Context } from 'mocha';
import type { Page } from 'playwright-core';
import { ensureClient } from '../../server/client-build.ts';
import { startTestApp, type TestApp, type TestAppOptions } from './app.ts';
import { faultsInBoth } from './axe.ts';
import { chromiumPath, launchBrowser, NO_CHROMIUM, visit } from './browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** An ordinary step on a page may take this long on a busy machine, ms. */
const STEP_MS = 20_000;

/** The whole product in a browser: pages of several people, and what went wrong in any of them. */
export interface Pages {
  app: TestApp;
  /** A page of somebody, in a browser context of its own, when it shows what it is about.
   * @param timezoneId where they are; where the event is when left out */
  open: (
    who: string,
    path: string,
    viewport: { width: number; height: number },
    timezoneId?: string,
  ) => Promise<Page>;
  /** Fails on rules of accessibility that the page breaks in the dark or in the light, and where it is wider than the
   * screen. With SHOTS, pictures of it are kept in that folder. */
  checked: (page: Page, name: string) => Promise<void>;
  /** Errors that no page caught. */
  errors: string[];
  stop: () => Promise<void>;
}

/** Builds the pages where they are not, starts the application and a browser; skips the suite where there is none. */
export async function openPages(suite: Context, options: TestAppOptions): Promise<Pages> {
  const chromium = chromiumPath();
  if (!chromium) {
    console.log(`      skipped: ${NO_CHROMIUM}`);
    return suite.skip();
  }
  const clientFolder = await ensureClient(ROOT, () => {});
  const app = await startTestApp({ clientFolder, ...options });
  const browser = await launchBrowser(chromium);
  const errors: string[] = [];
  const opened: { name: string; page: Page }[] = [];
  suite.test?.parent?.afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    for (const { name, page } of opened) console.log(`      ${name} showed:\n${await seen(page)}`);
  });
  return {
    app,
    errors,
    open: async (who, path, viewport, timezoneId) => {
      const { cookie } = await app.as(who);
      const { page } = await visit(browser, app.url, path, {
        cookie,
        viewport,
        ...(timezoneId ? { timezoneId } : {}),
      });
      page.setDefaultTimeout(STEP_MS);
      opened.push({ name: `${who} ${path}`, page });
      page.on('pageerror', (error) => errors.push(`${who} ${path}: ${error.message}`));
      await page.locator('h1').first().waitFor();
      return page;
    },
    checked: async (page, name) => {
      const found = await faultsInBoth(page);
      for (const colorScheme of ['dark', 'light'] as const) await picture(page, name, colorScheme);
      expect(found.map((one) => `${name}, ${one}`)).to.deep.equal([]);
    },
    stop: async () => {
      await browser.close();
      await app.stop();
    },
  };
}

/** What the page says to a screen reader, each line indented. */
const seen = async (page: Page): Promise<string> =>
  (await page.locator('body').ariaSnapshot().catch(String)).replace(/^/gm, '        ');

async function picture(page: Page, name: string, colorScheme: 'dark' | 'light'): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.emulateMedia({ colorScheme });
  await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
}
