import { WifiOff } from 'lucide-react';
import type { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../live/socket.ts';
import styles from './OfflineStrip.module.css';
import { useAgo } from './use-ago.ts';

/** Says that the page is offline and how old it is. `asOf`, in this device's time: when what is shown was read. */
export function OfflineStrip({ asOf }: { asOf?: DateTime }) {
  const { t } = useTranslation();
  const { state, since } = useConnection();
  const ago = useAgo(asOf ?? since);
  return (
    <div role="status">
      {state === 'offline' && (
        <p className={styles.strip}>
          <WifiOff aria-hidden /> {t('connection.strip', { ago })}
        </p>
      )}
    </div>
  );
}
