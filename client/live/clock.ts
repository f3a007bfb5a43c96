import { DateTime } from 'luxon';
import { useSyncExternalStore } from 'react';
import type { EditionView, SlotView } from '../../server/contract/index.ts';
import { localeOf } from '../i18n/locale.ts';

const OFFSET_KEY = 'tdu.clock-offset-ms';

/** Server clock minus this device's clock; in the demo it moves the day of the event to now. */
let offsetMs = readOffset();

/** Learns the server's clock from an answer that has just arrived. */
export function setServerNow(iso: string): void {
  offsetMs = Date.parse(iso) - Date.now();
  try {
    localStorage.setItem(OFFSET_KEY, String(offsetMs));
  } catch {
    // Storage is forbidden: the offset is learnt again at the next visit.
  }
  for (const tick of tickers.values()) tick.notify();
}

/** The server's time, as far as this device knows it. */
export function now(): DateTime {
  return DateTime.fromMillis(Date.now() + offsetMs);
}

/** This device's milliseconds (`Date.now()`, `dataUpdatedAt`) as server time. */
export function fromDevice(millis: number): DateTime {
  return DateTime.fromMillis(millis + offsetMs);
}

/** The server's time, refreshed every so many milliseconds. Components with the same pace tick together. */
export function useNow(everyMs = 15_000): DateTime {
  const ticker = tickerOf(everyMs);
  return useSyncExternalStore(ticker.subscribe, ticker.read);
}

export function inEditionZone(iso: string, edition: Pick<EditionView, 'timeZone'>): DateTime {
  return DateTime.fromISO(iso, { zone: edition.timeZone });
}

/** The same instant on the reader's own clock, with its day where that is another one there; null where both clocks agree.
 * @param zone the reader's, by default that of the device */
export function localClock(
  instant: number,
  edition: Pick<EditionView, 'timeZone'>,
  language: string,
  zone = 'local',
): string | null {
  const there = DateTime.fromMillis(instant, { zone: edition.timeZone });
  const here = there.setZone(zone).setLocale(localeOf(language));
  if (here.offset === there.offset) return null;
  return here.toFormat(here.toISODate() === there.toISODate() ? 'HH:mm' : 'ccc HH:mm');
}

export interface SlotWords {
  /** `14:40` */
  start: string;
  /** `15:00` */
  end: string;
  /** `14:40–15:00` */
  range: string;
  /** `ven. 20 nov.` */
  day: string;
  /** `ven. 20 nov. 14:40–15:00`, or the range alone when the edition lasts one day. */
  full: string;
}

/** A slot in words, in the time zone of the edition. */
export function formatSlot(
  slot: Pick<SlotView, 'start' | 'end'>,
  edition: Pick<EditionView, 'timeZone' | 'days'>,
  language: string,
): SlotWords {
  const start = inEditionZone(slot.start, edition).setLocale(localeOf(language));
  const end = inEditionZone(slot.end, edition).setLocale(localeOf(language));
  const range = `${start.toFormat('HH:mm')}–${end.toFormat('HH:mm')}`;
  const day = start.toLocaleString({ weekday: 'short', day: 'numeric', month: 'short' });
  return {
    start: start.toFormat('HH:mm'),
    end: end.toFormat('HH:mm'),
    range,
    day,
    full: edition.days.length > 1 ? `${day} ${range}` : range,
  };
}

interface Ticker {
  subscribe(listener: () => void): () => void;
  read(): DateTime;
  notify(): void;
}

const tickers = new Map<number, Ticker>();

function tickerOf(everyMs: number): Ticker {
  const known = tickers.get(everyMs);
  if (known) return known;
  const listeners = new Set<() => void>();
  let value = now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const notify = () => {
    value = now();
    for (const listener of listeners) listener();
  };
  const ticker: Ticker = {
    read: () => value,
    notify,
    subscribe(listener) {
      if (listeners.size === 0) {
        value = now();
        timer = setInterval(notify, everyMs);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
  tickers.set(everyMs, ticker);
  return ticker;
}

function readOffset(): number {
  try {
    return Number(localStorage.getItem(OFFSET_KEY) ?? 0) || 0;
  } catch {
    return 0;
  }
}
