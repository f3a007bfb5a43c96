import { DateTime } from 'luxon';
import type { LetterPace } from '../../contract/values.ts';
import type { EditionDoc } from '../../models/index.ts';
import { daysOf, gridOf } from '../edition/grid.ts';

/** When a letter is written, repeated and given up. Instants in ms, since they are compared. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Weeks before the event people prepare for an hour at a time: five quiet minutes tell that somebody has finished, and
 * nobody hears of a request later than twenty minutes after it was made. */
const BEFORE_EVENT = { quiet: 5 * MINUTE, atMost: 20 * MINUTE };
/** On its days a table may be lost ten minutes before the meeting: only what one command did belongs together. */
const DURING_EVENT = { quiet: MINUTE, atMost: 3 * MINUTE };

/** Hour of the edition at which who wishes one letter a day gets it: before the doors open. */
const DAILY_HOUR = 7;

/** A reminder comes when this share of the time to answer is left. */
const REMINDER_SHARE = 1 / 4;
/** Who has less time than this in all was written to a moment ago, and is not reminded. */
const REMINDED_FROM = HOUR;

/** Pauses after the first, second … refusal of the mail server, then the last one again and again: most trouble is over
 * in minutes (grey lists ask for 5 to 15), the rest takes hours. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR];
/** After this long nothing is tried any more, until there is something new to tell or staff ask for it. */
const GIVE_UP_AFTER = 24 * HOUR;

/** When something new is told: after quiet minutes, and not too long after its first. Once a day is once a day. */
export function tellAt(
  edition: EditionDoc,
  pace: LetterPace,
  { first, last }: { first: number; last: number },
): Date {
  if (pace === 'daily') return nextDaily(edition, first);
  const { quiet, atMost } = waitsOn(edition, first);
  return new Date(Math.min(last + quiet, first + atMost));
}

/** The soonest at which what changed now can be told: it need not be looked at before. */
export const lookAt = (edition: EditionDoc, now: number): Date => new Date(now + waitsOn(edition, now).quiet);

/** When somebody who has not answered is reminded, or null when the time to answer is too short for that. Who gets one
 * letter a day is reminded by the last that comes early enough. */
export function remindAt(
  edition: EditionDoc,
  pace: LetterPace,
  { asked, until }: { asked: number; until: number },
): Date | null {
  const time = until - asked;
  if (time < REMINDED_FROM) return null;
  const wished = until - time * REMINDER_SHARE;
  if (pace !== 'daily') return new Date(wished);
  const daily = nextDaily(edition, wished - 24 * HOUR).getTime();
  return daily > asked ? new Date(daily) : null;
}

/** After so many attempts that failed. @returns null when it is time to give up */
export function tryAgainAt({
  since,
  at,
  attempts,
}: {
  since: Date;
  at: Date;
  attempts: number;
}): Date | null {
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1]!;
  const next = at.getTime() + pause;
  return next - since.getTime() > GIVE_UP_AFTER ? null : new Date(next);
}

/** When readers are asked what came of their meetings: the morning after the last time of the event. Null for an event
 * without times. */
export function askOutcomesAt(edition: EditionDoc): Date | null {
  const ends = gridOf(edition).map(({ end }) => end.getTime());
  return ends.length === 0 ? null : nextDaily(edition, Math.max(...ends));
}

/** So long after that it is too late to ask. */
export const ASK_OUTCOMES_FOR = 7 * 24 * HOUR;

function waitsOn(edition: EditionDoc, instant: number): typeof BEFORE_EVENT {
  const date = DateTime.fromMillis(instant, { zone: edition.timeZone }).toISODate()!;
  return daysOf(edition).includes(date) ? DURING_EVENT : BEFORE_EVENT;
}

/** The first such hour after an instant. */
export function nextDaily(edition: EditionDoc, after: number): Date {
  const day = DateTime.fromMillis(after, { zone: edition.timeZone }).startOf('day');
  const today = day.set({ hour: DAILY_HOUR });
  return (today.toMillis() > after ? today : day.plus({ days: 1 }).set({ hour: DAILY_HOUR })).toJSDate();
}
