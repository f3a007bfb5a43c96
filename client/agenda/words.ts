import { DateTime } from 'luxon';
import type { EditionView, MeetingView, SlotView } from '../../server/contract/index.ts';
import { localeOf } from '../i18n/locale.ts';
import { dateOf } from './day-plan.ts';

/** How far away something is, in the unit that one would say aloud. */
export type Distance =
  | { unit: 'minutes'; count: number }
  /** `minutes` has two digits: "2 h 05". */
  | { unit: 'hours'; hours: number; minutes: string }
  /** Another day: "ven. 20 nov. 14:40". */
  | { unit: 'day'; day: string };

/** @param start when it is, `now`: now, both in milliseconds */
export function distanceTo(start: number, now: number, edition: EditionView, language: string): Distance {
  const minutes = Math.max(0, Math.ceil((start - now) / 60_000));
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  if (dateOf(start, edition) === dateOf(now, edition)) {
    const rest = String(minutes % 60).padStart(2, '0');
    return { unit: 'hours', hours: Math.floor(minutes / 60), minutes: rest };
  }
  return { unit: 'day', day: dayWords(dateOf(start, edition), language) };
}

/** `ven. 20 nov.` */
export function dayWords(date: string, language: string): string {
  return DateTime.fromISO(date)
    .setLocale(localeOf(language))
    .toLocaleString({ weekday: 'short', day: 'numeric', month: 'short' });
}

/** `vendredi 20 novembre` */
export function longDayWords(date: string, language: string): string {
  return DateTime.fromISO(date)
    .setLocale(localeOf(language))
    .toLocaleString({ weekday: 'long', day: 'numeric', month: 'long' });
}

/** `14:40`, with the day unless it is the one that the reader has in mind.
 * @param near today; beside a meeting, also the days on which that is: the day is then left out only where all agree */
export function timeWords(
  slot: Pick<SlotView, 'start'>,
  edition: EditionView,
  near: readonly string[],
  language: string,
): string {
  const start = Date.parse(slot.start);
  const date = dateOf(start, edition);
  const clock = clockWords(start, edition);
  return near.every((day) => day === date) ? clock : `${dayWords(date, language)} ${clock}`;
}

/** Calendar dates on which a meeting is, or is asked for. */
export function datesOf(
  meeting: Pick<MeetingView, 'slotId' | 'proposedSlotIds'>,
  edition: EditionView,
): string[] {
  const ids = meeting.slotId === null ? meeting.proposedSlotIds : [meeting.slotId];
  const slots = edition.slots.filter((slot) => ids.includes(slot.id));
  return [...new Set(slots.map((slot) => dateOf(Date.parse(slot.start), edition)))];
}

/** Is that time on another day than the meeting? One without a place has no day. */
export const isOnAnotherDay = (
  meeting: Pick<MeetingView, 'slotId'>,
  slot: { start: string },
  edition: EditionView,
): boolean => {
  const own = edition.slots.find(({ id }) => id === meeting.slotId);
  return (
    own !== undefined && dateOf(Date.parse(own.start), edition) !== dateOf(Date.parse(slot.start), edition)
  );
};

export function clockWords(instant: number, edition: Pick<EditionView, 'timeZone'>): string {
  return DateTime.fromMillis(instant, { zone: edition.timeZone }).toFormat('HH:mm');
}
