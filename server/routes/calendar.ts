import { type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { CALENDAR_FILE_PATH, CalendarInput } from '../contract/calendar.ts';
import { ERROR_STATUS } from '../contract/errors.ts';
import type { Context } from '../domain/context.ts';
import { type Calendar, readCalendar, readFeed } from '../domain/meetings/calendar.ts';
import { Refusal, refusalOf, refusalOfZod } from '../errors.ts';
import { presentCalendar } from '../present/calendar.ts';
import { tokenOf } from './cookie.ts';

export interface CalendarOptions {
  /** A context for whoever holds this session token. */
  contextOf: (token: string | undefined) => Promise<Context>;
  report: (error: unknown, where: string) => void;
}

/** Addresses that do not work, asked for from one place in a quarter of an hour: nobody guesses one, this spares work. */
const WRONG_PER_QUARTER = 300;

/** Meetings as iCalendar files: one to download, signed in, and the feeds that calendar programs read by themselves. They
 * are not JSON, so they stand beside the operations. */
export function calendarRouter({ contextOf, report }: CalendarOptions): Router {
  const router = Router();
  const answer = async (response: Response, read: () => Promise<Calendar>) => {
    try {
      const text = await presentCalendar(await read());
      response
        .set('Cache-Control', 'private, no-cache')
        .set('Content-Type', 'text/calendar; charset=utf-8')
        .set('Content-Disposition', 'attachment; filename="rencontres.ics"')
        .send(text);
    } catch (error) {
      const refusal = refusalOf(error, 'calendar', report);
      response
        .status(ERROR_STATUS[refusal.code])
        .set('Cache-Control', 'no-store')
        .json({ error: refusal.view() });
    }
  };
  router.get(CALENDAR_FILE_PATH, (request, response) =>
    answer(response, async () => {
      const input = CalendarInput.safeParse(request.query);
      if (!input.success) throw refusalOfZod(input.error, request.query);
      return readCalendar(await contextOf(tokenOf(request.headers.cookie)), input.data.participantId);
    }),
  );
  const limit = rateLimit({
    windowMs: 15 * 60_000,
    limit: WRONG_PER_QUARTER,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) =>
      void answer(response, async () => {
        throw new Refusal('too_many_requests', 'too many unknown calendars: wait a quarter of an hour');
      }),
  });
  // Whoever asks for a feed is nobody: a session must not open what its address does not.
  router.get('/api/calendar/:token.ics', limit, (request, response) =>
    answer(response, async () => readFeed(await contextOf(undefined), String(request.params.token))),
  );
  return router;
}
