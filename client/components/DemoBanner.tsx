import { useTranslation } from 'react-i18next';
import { useNow } from '../live/clock.ts';
import { useSession } from '../live/session.tsx';
import styles from './DemoBanner.module.css';

/** In the demo edition: says that the data are invented and what time it is there. */
export function DemoBanner() {
  const { t, i18n } = useTranslation();
  const { session } = useSession();
  const now = useNow();
  if (!session.demo || !session.edition) return null;
  const there = now.setZone(session.edition.timeZone).setLocale(i18n.language);
  return (
    <p className={styles.banner}>
      {t('demo.banner', {
        time: there.toFormat('HH:mm'),
        place: session.edition.place,
        date: there.toLocaleString({ day: 'numeric', month: 'long' }),
      })}
    </p>
  );
}
