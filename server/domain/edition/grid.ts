import { DateTime } from 'luxon';
import type { EditionDoc } from '../../models/index.ts';

/** One cell of time of an edition. Instants are absolute; the id is local time: `d1-1440`. */
export interface Slot {
  id: string;
  /** 1 for the first day that has a window. */
  day: number;
  start: Date;
  end: Date;
}

type GridSource = Pick<EditionDoc, 'timeZone' | 'slotMinutes' | 'changeoverMinutes' | 'windows'>;

/** The slots of an edition in time order: as many whole slots as fit in each window, each followed by the
 * changeover. Minutes are counted as real time, so on a night when the clocks change no slot is longer or
 * shorter than another, and none is doubled: a local time that occurs twice is kept the first time only. */
export function slotsOf(edition: GridSource): Slot[] {
  const days = daysOf(edition);
  const stride = edition.slotMinutes + edition.changeoverMinutes;
  const slots = new Map<string, Slot>();
  for (const window of edition.windows) {
    const from = local(edition, window.date, window.start);
    const until = local(edition, window.date, window.end);
    const day = days.indexOf(window.date) + 1;
    for (
      let start = from;
      start.plus({ minutes: edition.slotMinutes }) <= until;
      start = start.plus({ minutes: stride })
    ) {
      const id = `d${day}-${start.toFormat('HHmm')}`;
      const end = start.plus({ minutes: edition.slotMinutes });
      if (!slots.has(id)) slots.set(id, { id, day, start: start.toJSDate(), end: end.toJSDate() });
    }
  }
  return [...slots.values()].sort((a, b) => a.start.getTime() - b.start.getTime());
}

/** The dates that have windows, in order: the n-th is day n. */
export function daysOf(edition: Pick<EditionDoc, 'windows'>): string[] {
  return [...new Set(edition.windows.map((window) => window.date))].sort();
}

/** Slots that share at least a minute with [start, end). */
export function slotsBetween(slots: readonly Slot[], start: Date, end: Date): Slot[] {
  return slots.filter((slot) => slot.start < end && slot.end > start);
}

/** A local date and time of the edition as an instant. */
export function local(edition: Pick<EditionDoc, 'timeZone'>, date: string, time: string): DateTime {
  return DateTime.fromISO(`${date}T${time}`, { zone: edition.timeZone });
}

const grids = new WeakMap<object, Slot[]>();
/** `slotsOf`, computed once for each edition document. */
export function gridOf(edition: GridSource): Slot[] {
  let grid = grids.get(edition);
  if (!grid) {
    grid = slotsOf(edition);
    grids.set(edition, grid);
  }
  return grid;
}
