import { DateTime } from 'luxon';

/** A date and a time of the edition as the contract wants it: ISO 8601 with its offset. */
export const localInstant = (date: string, time: string, timeZone: string): string =>
  DateTime.fromISO(`${date}T${time}`, { zone: timeZone }).toISO({ suppressMilliseconds: false }) ?? '';

/** Rooms × whole times in each stretch. */
export function placesOf(form: {
  rooms: string;
  slotMinutes: number;
  windows: readonly { start: string; end: string }[];
}): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const times = form.windows.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.floor((minutes(end) - minutes(start)) / form.slotMinutes)),
    0,
  );
  return times * form.rooms.split('\n').filter((name) => name.trim()).length;
}
