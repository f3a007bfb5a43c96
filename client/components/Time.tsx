import type { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Time.module.css';

/** A time of the edition; the reader's own time follows only when their zone differs. */
export function Time({ iso, until, withDay = false }: { iso: string; until?: string; withDay?: boolean }) {
  const { t, i18n } = useTranslation();
  const edition = useEdition();
  const start = inEditionZone(iso, edition).setLocale(localeOf(i18n.language));
  const local = start.toLocal();
  const words = (at: DateTime) => {
    const end = until ? `–${inEditionZone(until, edition).setZone(at.zone).toFormat('HH:mm')}` : '';
    const day = withDay ? `${at.toLocaleString({ weekday: 'short', day: 'numeric', month: 'short' })} ` : '';
    return `${day}${at.toFormat('HH:mm')}${end}`;
  };
  return (
    <time dateTime={iso}>
      {words(start)}
      {local.offset !== start.offset && (
        <span className={styles.local}> {t('time.local', { time: words(local) })}</span>
      )}
    </time>
  );
}
