import type { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/locale.ts';
import { useNow } from '../live/clock.ts';

/** "il y a 4 min", refreshed; `since` is of this device's clock. */
export function useAgo(since: DateTime): string {
  const { i18n } = useTranslation();
  useNow(15_000);
  return ago(since, Date.now(), i18n.language);
}

/** Seconds by tens under a minute, minutes under an hour, hours under a day, then days; never "in the future". */
export function ago(since: DateTime, nowMillis: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto', style: 'short' });
  const seconds = Math.max(0, Math.floor((nowMillis - since.toMillis()) / 1000));
  const minutes = Math.floor(seconds / 60);
  // By tens: a counter that runs draws the eye for nothing.
  if (minutes < 1) return format.format(-Math.max(10, Math.floor(seconds / 10) * 10), 'second');
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 24 * 60) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / (24 * 60)), 'day');
}
