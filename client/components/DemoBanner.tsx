import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/locale.ts';
import { useNow } from '../live/clock.ts';
import { useSession } from '../live/session.tsx';
import styles from './DemoBanner.module.css';

/** In the demo edition: says that the data are invented and what time it is there. */
export function DemoBanner() {
  const { t, i18n } = useTranslation();
  const { session } = useSession();
  const now = useNow();
  if (!session.demo || !session.edition) return null;
  const there = now.setZone(session.edition.timeZone).setLocale(localeOf(i18n.language));
  return (
    <aside className={styles.banner} aria-label={t('demo.label')}>
      {t('demo.banner', {
        time: there.toFormat('HH:mm'),
        date: there.toLocaleString({ day: 'numeric', month: 'long' }),
      })}
    </aside>
  );
}
