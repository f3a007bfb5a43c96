import { createHmac } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import type { Clock } from './clock.ts';
import { CatchUp } from './domain/board/catch-up.ts';
import { expireListings } from './domain/bourse/freshness.ts';
import { createMatchDesk } from './domain/bourse/match-desk.ts';
import type { Matcher } from './domain/bourse/matcher.ts';
import {
  type Context,
  type Fact,
  type InEdition,
  inEdition,
  type Mailer,
  nothingSeen,
  type Services,
} from './domain/context.ts';
import { currentEdition } from './domain/edition/current.ts';
import { settleGridChanges } from './domain/edition/grid-change.ts';
import { LetterMarks } from './domain/letters/marks.ts';
import { sendLetters } from './domain/letters/sending.ts';
import { holdEnded } from './domain/meetings/ended.ts';
import { expireProposals } from './domain/meetings/expiry.ts';
import { settleDepartures } from './domain/people/departing.ts';
import { sendInvitations } from './domain/people/invitations.ts';
import { actorOf, forgetExpired } from './domain/people/sessions.ts';
import { settleMoves } from './domain/repair/move-settling.ts';
import { oneAtATime } from './domain/repair/one-at-a-time.ts';
import { resumeRepairs } from './domain/repair/resume.ts';
import { forgetReleased } from './domain/seating/release.ts';
import { tellOffers } from './domain/waiting/notices.ts';
import { expireWaiting, frees, offerFreePlaces } from './domain/waiting/offers.ts';
import { settleAbandoned } from './domain/workshops/places.ts';
import { SessionSettling } from './domain/workshops/settle-sessions.ts';
import type { Across } from './live/across.ts';
import { listen } from './live/commands.ts';
import { type Audience, hearOthers, here, type LiveServer, tellEverywhere } from './live/everywhere.ts';
import { broadcast, tellRevisions } from './live/facts.ts';
import { connected } from './live/presence.ts';
import { RecentNews } from './live/recent.ts';
import { lookAgain } from './live/standing.ts';
import type { EditionDoc, Models } from './models/index.ts';
import { apiRouter } from './routes/api.ts';
import { calendarRouter } from './routes/calendar.ts';
import { SESSION_COOKIE } from './routes/cookie.ts';
import { exportsRouter } from './routes/exports.ts';
import { healthRouter } from './routes/health.ts';
import { openApiRouter } from './routes/openapi.ts';
import { isOwnOrigin } from './routes/origin.ts';
import { pagesRouter } from './routes/pages.ts';
import { createScheduler } from './scheduler/index.ts';

export interface Components {
  models: Models;
  ping: () => Promise<void>;
  clock: Clock;
  send: Mailer;
  log: Logger;
  /** Key of the hashes under which tokens are stored. */
  secret: string;
  publicUrl: string;
  demo: boolean;
  /** Brings facts to the sockets of other processes; none when there is one process. */
  across?: Across;
  /** Starts what reads and ranks fiches; asked when it is first needed, and again when it failed. */
  startMatcher: () => Matcher;
  /** Folder of the built client; none in tests of the API alone. */
  clientFolder?: string;
}

export interface App {
  http: HttpServer;
  io: LiveServer;
  services: Services;
  /** What the clock does, once: expires proposals, offers, links and sessions, offers what is free, writes letters,
   * finishes what a server left half done. No duty overlaps itself; what fails is in the log. */
  tick: () => Promise<void>;
  /** Tells the sockets of this process what was written and never told; with `heartbeat` also which revisions there
   * are, and whether their sessions are still open. @returns how many facts had been lost */
  catchUp: (options?: { heartbeat?: boolean }) => Promise<number>;
  close: () => Promise<void>;
}

/** A duty of the clock that takes longer is worth a line in the log, ms. */
const SLOW_MS = 5_000;

/** Answers under way have this long to end when the application closes. */
const CLOSE_MS = 1_000;

/** Builds the whole application on its components. Never listens, never exits, starts no timer. */
export function createApp(components: Components): App {
  const { models, log, publicUrl } = components;
  const app = express();
  // socket.io wraps the listeners that it finds: the application comes first, or both would answer it.
  const http = createServer(app);
  const io: LiveServer = new Server(http, {
    // Deflate costs four times the processor and nine times the memory a socket for small JSON.
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: 1_000_000,
    ...(components.across ? { adapter: components.across } : {}),
    cors: { origin: false },
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request.headers, publicUrl)),
  });
  const report = (error: unknown, where: string) => log.error({ err: error, where }, 'not foreseen');
  const editionOf = async (id: string): Promise<EditionDoc | null> => {
    const edition = await currentEdition(models);
    return edition?._id === id ? edition : models.Edition.findById(id).lean<EditionDoc>();
  };
  /** @param known the edition that was read for the command of which this is told */
  const tell = (fact: Fact, known: EditionDoc | null = null) => {
    const edition = async (id: string) => (known?._id === id ? known : editionOf(id));
    if (frees(fact)) void offers.again();
    // In the next turn: who asked is answered before everybody is told.
    setImmediate(() => {
      const say = (audience: Audience) => broadcast(audience, models, edition, fact);
      tellEverywhere(io, { alone: !components.across, recent, say, settled: () => catchUp.note(fact) }).catch(
        (error) => report(error, fact.type),
      );
    });
  };
  const recent = new RecentNews();
  const catchUp = new CatchUp({
    models,
    now: components.clock.now,
    edition: () => currentEdition(models),
    tellHere: (fact) => broadcast(here(io, recent), models, editionOf, fact),
    beat: (editionId, changed) => tellRevisions(io.local, editionId, changed),
  });
  if (components.across) hearOthers(io, recent, catchUp);
  const scheduler = createScheduler((error) => report(error, 'programme'));
  const services: Services = {
    models,
    now: components.clock.now,
    tell,
    desk: createMatchDesk(models, components.startMatcher),
    scheduler,
    send: async (message) => {
      try {
        await components.send(message);
      } catch (error) {
        report(error, 'mail');
      }
    },
    deliver: components.send,
    connected: (participantIds) => connected(io, participantIds, report),
    hash: (secret) => createHmac('sha256', components.secret).update(secret).digest('base64url'),
    publicUrl,
    demo: components.demo,
  };
  const offers = oneAtATime(
    async () => {
      const context = await contextOf(undefined);
      if (!context.edition) return;
      if ((await offerFreePlaces(inEdition(context))) > 0) void notices.again();
    },
    (error) => report(error, 'waiting list'),
  );
  // Apart from the offers: to learn who has a page open may take seconds, when a server has just died.
  const notices = oneAtATime(
    async () => {
      const context = await contextOf(undefined);
      if (context.edition) await tellOffers(inEdition(context));
    },
    (error) => report(error, 'notices'),
  );
  const sessions = new SessionSettling();
  const settleSessions = (context: InEdition) => sessions.look(context);
  const marks = new LetterMarks();
  const closing = new AbortController();
  // Apart from the clock: a mail server takes its time, and after a programme there is a letter for everybody.
  const letters = oneAtATime(
    async () => {
      const context = await contextOf(undefined);
      if (!context.edition) return;
      await marks.look(inEdition(context));
      await sendLetters(inEdition(context), closing.signal);
      await sendInvitations(inEdition(context), closing.signal);
    },
    (error) => report(error, 'letters'),
  );
  const clock = oneAtATime(
    async () => {
      const context = await contextOf(undefined);
      if (context.edition) {
        const here = inEdition(context);
        const duties = [
          expireProposals,
          holdEnded,
          expireListings,
          settleAbandoned,
          settleSessions,
          resumeRepairs,
          settleMoves,
          expireWaiting,
          settleGridChanges,
          settleDepartures,
          forgetReleased,
        ];
        for (const duty of duties) {
          const begun = performance.now();
          // What keeps one from being done is no reason to leave the others.
          await duty(here).catch((error: unknown) => report(error, `clock: ${duty.name}`));
          const ms = Math.round(performance.now() - begun);
          if (ms > SLOW_MS) log.warn({ duty: duty.name, ms }, 'the clock is late');
        }
      }
      await forgetExpired(context);
    },
    (error) => report(error, 'clock'),
  );
  const contextOf = async (token: string | undefined): Promise<Context> => {
    const [actor, edition] = await Promise.all([actorOf(services, token), currentEdition(models)]);
    const seen = nothingSeen();
    if (actor.kind === 'person') seen.people.set(actor.person._id, actor.person);
    return { ...services, actor, edition, seen, tell: (fact) => tell(fact, edition) };
  };

  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(headers(publicUrl));
  app.use(healthRouter(components.ping));
  app.use(openApiRouter());
  app.use(calendarRouter({ contextOf, report }));
  app.use(exportsRouter({ contextOf, report }));
  app.use(apiRouter({ contextOf, publicUrl, report }));
  if (components.clientFolder) app.use(pagesRouter(components.clientFolder));
  app.use(lastResort(report));
  listen(io, { recent, contextOf, cookieName: SESSION_COOKIE, report });

  return {
    http,
    io,
    services,
    tick: async () => {
      await clock.again();
      // Whatever a crash left between freeing a place and offering it. The next tick does not wait for this one's:
      // with long lines it takes longer than a tick.
      await offers.again();
      await notices.again();
      // Last: what the others have just ended, in a store that had no letters before, counts as told.
      await letters.again();
    },
    catchUp: async (options) => {
      const lost = await catchUp.look(options);
      if (options?.heartbeat) await lookAgain(io, await contextOf(undefined));
      return lost;
    },
    close: async () => {
      const patience = setTimeout(() => http.closeAllConnections(), CLOSE_MS);
      await Promise.all([io.close(), scheduler.close()]);
      clearTimeout(patience);
      await clock.settled();
      await offers.settled();
      await notices.settled();
      closing.abort();
      await letters.settled();
      await services.desk.close();
    },
  };
}

/** What no route foresaw: express would show its stack and the paths of this machine. */
const lastResort =
  (report: (error: unknown, where: string) => void) =>
  (error: { status?: number }, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(error);
    const status = error.status !== undefined && error.status < 500 ? error.status : 500;
    if (status === 500) report(error, 'page');
    response
      .status(status)
      .type('text')
      .send(status === 500 ? 'something went wrong on our side' : 'not found');
  };

function headers(publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // The API page and the component library set styles on elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    hsts: secure,
  });
}
