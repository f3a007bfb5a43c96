import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { pino } from 'pino';
import { type App, createApp } from './app.ts';
import { ensureClient } from './client-build.ts';
import { type Clock, clockFrom, systemClock } from './clock.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { MatcherStopped } from './domain/bourse/matcher.ts';
import { currentEdition } from './domain/edition/current.ts';
import { makeLink } from './domain/people/sessions.ts';
import { factsAcross } from './live/across.ts';
import { consoleMailer, smtpMailer } from './mail.ts';
import { startMatcher } from './matcher/index.ts';
import { createModels, type Models, type SettingDoc } from './models/index.ts';
import { openStore, type Store, StoreOpenError } from './store/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TICK_MS = 10_000;
/** A fact that got lost is told this late, and a grace of three seconds. */
const CATCH_UP_MS = 2_000;
/** Every so many looks, clients are told which revisions there are. */
const LOOKS_A_HEARTBEAT = 10;
/** How often what was read in new fiches is kept for the next start; the last of it when the server ends. */
const KEEP_READINGS_MS = 10 * 60_000;
/** The set-up link is read from a console by whoever installs: it may take a while. */
const SETUP_LINK_MINUTES = 24 * 60;

/** The only composition root, and the only place that ends the process. */
async function main(): Promise<void> {
  const demo = process.argv.includes('--demo');
  const config = readConfig(process.env);
  const log = pino({ level: config.LOG_LEVEL });
  const say = (line: string) => process.stdout.write(`${line}\n`);

  const store = await openStore({
    dataDir: config.DATA_DIR,
    ...(config.MONGODB_URI ? { mongodbUri: config.MONGODB_URI } : {}),
  });
  const models = await createModels(store.connection);
  // For work on the pages themselves, which `npm run dev` serves.
  const clientFolder = process.argv.includes('--api-only') ? undefined : await ensureClient(ROOT, say);
  const addressAt = (port: number) => (config.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const clock = demo ? await demoClock(models) : systemClock;
  const app = createApp({
    models,
    ping: store.ping,
    clock,
    send: config.SMTP_URL ? smtpMailer(config.SMTP_URL) : consoleMailer(say),
    log,
    secret: config.SESSION_SECRET ?? (await keptSecret(models)),
    publicUrl: addressAt(config.PORT),
    demo,
    startMatcher: () =>
      startMatcher({ folder: config.DATA_DIR, rehearse: true }, (facts, message) => log.warn(facts, message)),
    ...(store.engine === 'mongodb' ? { across: await factsAcross(store.connection) } : {}),
    ...(clientFolder ? { clientFolder } : {}),
  });
  if (demo && !(await currentEdition(models))) {
    say('First start: loading the demo edition …');
    const { loadDemo } = await import('./demo.ts');
    await loadDemo(app.services);
  }
  const port = await listenOn(app, config);
  const publicUrl = addressAt(port);
  // PORT=0 lets the system choose: links carry the port that it chose.
  app.services.publicUrl = publicUrl;
  await welcome(app, models, { demo, publicUrl, engine: store.engine, config }, say);
  readBourse(app, models, log);
  keepTime(app, models, clock, demo, log);
  endWell(app, store, models, clock, demo);
  // To who started several of us: this one is ready.
  process.send?.({ port });
}

/** @returns the port */
function listenOn(app: App, config: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    app.http.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(new ConfigError(`PORT ${config.PORT} is taken by another program: set PORT to a free one`));
      } else if (error.code === 'EACCES') {
        reject(
          new ConfigError(`PORT ${config.PORT} may not be used by this account: set PORT to one above 1023`),
        );
      } else reject(error);
    });
    app.http.listen(config.PORT, () => resolve((app.http.address() as AddressInfo).port));
  });
}

async function welcome(
  app: App,
  models: Models,
  facts: { demo: boolean; publicUrl: string; engine: Store['engine']; config: Config },
  say: (line: string) => void,
): Promise<void> {
  const { publicUrl, demo } = facts;
  say('');
  say(
    `  Trait d'union · ${publicUrl}   (store: ${facts.engine === 'mongodb' ? 'MongoDB' : facts.config.DATA_DIR})`,
  );
  if (demo) {
    say('');
    say(`  Desk (ma bourse)    ${publicUrl}/bourse`);
    say(`  Phone (agenda)      ${publicUrl}/agenda`);
    say(`  Staff board         ${publicUrl}/tableau`);
    say(`  Hall screen         ${publicUrl}/ecran`);
    say(`  API                 ${publicUrl}/api/docs`);
    say('');
    say(`  Sign in: open ${publicUrl}/connexion and choose "Entrer comme …" (demo only),`);
    say('  or give the address of a participant, e.g. equipe@demo.example: the link is printed here.');
  } else if (!(await currentEdition(models))) {
    await models.Link.deleteMany({ purpose: 'setup' });
    const url = await makeLink(app.services, { purpose: 'setup', minutes: SETUP_LINK_MINUTES });
    say('');
    say('  This installation is empty. Create its edition with this link (works once, for 24 hours):');
    say(`  ${url}`);
  } else {
    say(`  Sign in: ${publicUrl}/connexion`);
  }
  say('');
}

/** The demo's clock starts in the first afternoon of its edition, and goes on where it was when it stopped. */
async function demoClock(models: Models): Promise<Clock> {
  const { DEMO_START } = await import('../fixtures/demo/index.ts');
  const kept = await models.Setting.findById('demo-now').lean<SettingDoc>();
  return clockFrom(
    DateTime.fromISO(typeof kept?.value === 'string' ? kept.value : DEMO_START, { setZone: true }),
  );
}

const keepDemoTime = (models: Models, clock: Clock) =>
  models.Setting.updateOne({ _id: 'demo-now' }, { $set: { value: clock.now().toISO() } }, { upsert: true });

/** Made once for each installation and kept in its store, so that sessions outlive a restart. */
async function keptSecret(models: Models): Promise<string> {
  await models.Setting.updateOne(
    { _id: 'session-secret' },
    { $setOnInsert: { value: randomBytes(32).toString('base64url') } },
    { upsert: true },
  );
  const kept = await models.Setting.findById('session-secret').lean<SettingDoc>();
  return String(kept?.value);
}

/** Reads all fiches into the match index while the first visitors are answered, so that nobody waits for it. */
function readBourse(app: App, models: Models, log: pino.Logger): void {
  const { desk } = app.services;
  currentEdition(models)
    .then(async (edition) => {
      if (edition) await desk.following(edition._id);
      await desk.keep();
    })
    .catch((error) => {
      if (!(error instanceof MatcherStopped)) log.error({ err: error }, 'reading the bourse');
    });
  setInterval(() => void desk.keep(), KEEP_READINGS_MS).unref();
}

function keepTime(app: App, models: Models, clock: Clock, demo: boolean, log: pino.Logger): void {
  const tick = async () => {
    try {
      await app.tick();
      if (demo) await keepDemoTime(models, clock);
    } catch (error) {
      log.error({ err: error }, 'tick');
    }
  };
  // At once: what was due while no server ran.
  void tick();
  setInterval(tick, TICK_MS).unref();
  let looks = 0;
  const look = async () => {
    try {
      const lost = await app.catchUp({ heartbeat: looks++ % LOOKS_A_HEARTBEAT === 0 });
      if (lost > 0) log.info({ lost }, 'facts that nobody had told');
    } catch (error) {
      log.warn({ err: error }, 'catching up');
    }
    setTimeout(look, CATCH_UP_MS).unref();
  };
  look();
}

function endWell(app: App, store: Store, models: Models, clock: Clock, demo: boolean): void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    try {
      await app.close();
      if (demo) await keepDemoTime(models, clock);
      await store.close();
      process.exit(0);
    } catch (error) {
      process.stderr.write(`the store could not be closed as it should (${(error as Error).message})\n`);
      process.exit(1);
    }
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  // What the installer can mend is one clear line; anything else is ours and shows its stack.
  const known = error instanceof ConfigError || error instanceof StoreOpenError;
  process.stderr.write(`${known ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
