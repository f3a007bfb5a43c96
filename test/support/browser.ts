import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The Chromium of this machine: `CHROMIUM_PATH`, else the first on the PATH. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (
    folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path)) ??
    null
  );
}

export const NO_CHROMIUM = 'no Chromium found: install it, or name it in CHROMIUM_PATH';

/** A browser that talks to nobody but the page it is given. */
export const launchBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export const PHONE = { width: 390, height: 844 };
export const LAPTOP = { width: 1366, height: 768 };
export const HALL = { width: 1920, height: 1080 };

export interface Visit {
  /** `name=value` of the session cookie, as TestClient has it; nobody when left out. */
  cookie?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** Where the reader is. */
  timezoneId?: string;
}

/** A browser of its own, signed in, on one page. */
export async function visit(
  browser: Browser,
  url: string,
  path: string,
  {
    cookie,
    viewport = LAPTOP,
    colorScheme = 'light',
    locale = 'fr-FR',
    timezoneId = 'Europe/Paris',
  }: Visit = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport, colorScheme, locale, timezoneId });
  if (cookie) {
    const [name, value] = cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url }]);
  }
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  return { context, page };
}
