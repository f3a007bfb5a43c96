import { useTranslation } from 'react-i18next';
import { useConnection } from '../live/socket.ts';
import styles from './ConnectionDot.module.css';
import { useAgo } from './use-ago.ts';

/** "● à jour" or "○ hors ligne, à jour il y a 4 min". */
export function ConnectionDot() {
  const { t } = useTranslation();
  const { state, since } = useConnection();
  const ago = useAgo(since);
  return (
    <span className={`${styles.connection} ${styles[state]}`}>
      <span aria-hidden className={styles.dot} />
      {state === 'offline' ? t('connection.offline', { ago }) : t(`connection.${state}`)}
    </span>
  );
}
