import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import type { Browser, Page, Response } from 'playwright-core';
import { ensureClient } from '../../server/client-build.ts';
import type { AgendaView } from '../../server/contract/index.ts';
import { nextFact, startTestApp, type TestApp } from '../support/app.ts';
import { chromiumPath, launchBrowser, NO_CHROMIUM, PHONE, visit } from '../support/browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AWAY_MS = 30_000;
const RIGHT_WITHIN_MS = 1_000;

/** Venue Wi-Fi: what passes through it ends without a word when it goes, and nothing passes until it comes back. */
class Wifi {
  #up = true;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor(port: number) {
    this.#server = createServer((client) => {
      if (!this.#up) return void client.destroy();
      const server = connect(port, '127.0.0.1');
      for (const [one, other] of [
        [client, server],
        [server, client],
      ] as [Socket, Socket][]) {
        this.#sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.#sockets.delete(one);
          other.destroy();
        });
      }
    });
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  down(): void {
    this.#up = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  up(): void {
    this.#up = true;
  }

  close(): void {
    this.down();
    this.#server.close();
  }
}

describe('a phone that was offline for half a minute', function () {
  this.timeout(120_000);
  let app: TestApp;
  let browser: Browser | undefined;
  let wifi: Wifi | undefined;

  before(async function () {
    const chromium = chromiumPath();
    if (!chromium) {
      console.log(`      skipped: ${NO_CHROMIUM}`);
      return this.skip();
    }
    const clientFolder = await ensureClient(ROOT, () => {});
    app = await startTestApp({ clientFolder, now: '2026-11-20T13:40:00+01:00' });
    browser = await launchBrowser(chromium);
  });
  after(async () => {
    await browser?.close();
    wifi?.close();
    await app?.stop();
  });

  it('shows the right agenda within a second, having received only what changed', async () => {
    const staff = await app.as('staff');
    const seat = async (withId: string, slotId: string) =>
      (await staff.ok('meeting:place', { participantIds: ['marc', withId], slotId })).meeting;
    const kept = await seat('sol', 'd1-1400');
    const moved = await seat('awa', 'd1-1420');
    const cancelled = await seat('ibra', 'd1-1440');
    app.at('2026-11-20T13:50:00+01:00');

    wifi = new Wifi((app.app.http.address() as AddressInfo).port);
    const url = await wifi.open();
    const { cookie } = await app.as('marc');
    const { page, context } = await visit(browser!, url, '/agenda', { cookie, viewport: PHONE });
    await shows(page, ['14:00', '14:20', '14:40']);

    wifi.down();
    await context.setOffline(true);
    await page
      .getByText(/hors ligne/i)
      .first()
      .waitFor();
    const left = performance.now();
    await staff.ok('meeting:move', { id: moved.id, slotId: 'd1-1500' });
    await staff.ok('meeting:cancel', { id: cancelled.id });
    const added = await seat('awa', 'd1-1520');
    await page.waitForTimeout(AWAY_MS - (performance.now() - left));
    // Readable meanwhile, as it was.
    await shows(page, ['14:00', '14:20', '14:40']);

    const received: Response[] = [];
    page.on('response', (response) => void received.push(response));
    const back = performance.now();
    wifi.up();
    await context.setOffline(false);
    await shows(page, ['14:00', '15:00', '15:20']);
    const took = performance.now() - back;

    const agendas = received.filter((response) => response.url().includes('/api/agenda'));
    const views = await Promise.all(
      agendas.map(async (one) => ((await one.json()) as { data: AgendaView }).data),
    );
    expect(views.length).to.be.greaterThan(0);
    for (const view of views) {
      expect(view.full).to.equal(false);
      expect(new Set(view.meetings.map((meeting) => meeting.id))).to.deep.equal(
        new Set([moved.id, cancelled.id, added.id]),
      );
      expect(view.meetings.map((meeting) => meeting.id)).to.not.include(kept.id);
    }
    const whole = Buffer.byteLength(JSON.stringify(await (await app.as('marc')).ok('agenda:read', {})));
    console.log(
      `      right after ${Math.round(took)} ms; ${received.map((one) => new URL(one.url()).pathname).join(', ')}; a whole agenda has ${whole} bytes`,
    );
    expect(took).to.be.lessThan(RIGHT_WITHIN_MS);
  });

  it('is right though something happened between its first reading and its first connection', async () => {
    const staff = await app.as('staff');
    const { cookie } = await app.as('ibra');
    const { page, context } = await visit(browser!, app.url, '/participants', { cookie, viewport: PHONE });
    let connectNow = () => {};
    const allowed = new Promise<void>((resolve) => {
      connectNow = resolve;
    });
    await context.routeWebSocket(/socket\.io/, async (route) => {
      await allowed;
      route.connectToServer();
    });
    const read = page.waitForResponse(/\/api\/agenda/);
    await page.goto(`${app.url}/agenda`);
    await (await read).finished();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shows(page, []);
    const told = nextFact(await staff.socket(), 'meeting:booked');
    await staff.ok('meeting:place', { participantIds: ['ibra', 'sol'], slotId: 'd1-1500' });
    await told;
    await shows(page, []);
    connectNow();
    await shows(page, ['15:00']);
    await context.close();
  });

  it('reads by itself, once the network is back, a page that was first opened without it', async () => {
    const { cookie } = await app.as('marc');
    const { page, context } = await visit(browser!, app.url, '/agenda', { cookie, viewport: PHONE });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: 'Ateliers' }).first().click();
    const failed = page.getByText('connexion revient');
    await failed.waitFor();
    await context.setOffline(false);
    await failed.waitFor({ state: 'detached', timeout: 10_000 });
    await page.getByRole('heading', { level: 1, name: /ateliers/i }).waitFor();
    await context.close();
  });
});

/** Waits until the day has meetings at these times, and at no other. */
async function shows(page: Page, times: string[]): Promise<void> {
  await page.waitForFunction(
    (expected) => {
      const labels = [...document.querySelectorAll('main li button[aria-label]')].map(
        (button) => button.getAttribute('aria-label') ?? '',
      );
      const held = labels.flatMap((label) => /^Voir la rencontre de (\d\d:\d\d)/.exec(label)?.[1] ?? []);
      return held.join() === expected.join();
    },
    times,
    { polling: 20, timeout: 15_000 },
  );
}
