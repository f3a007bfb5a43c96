import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import styles from './Toasts.module.css';
import { dismissToast, pauseToasts, readToasts, resumeToasts, subscribeToasts } from './toast.ts';

/** Messages at the bottom of the page, in one live region. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(subscribeToasts, readToasts);
  return (
    <section
      className={styles.region}
      aria-label={t('notifications')}
      onPointerEnter={pauseToasts}
      onPointerLeave={resumeToasts}
      onFocus={pauseToasts}
      onBlur={resumeToasts}
    >
      <ul className={styles.list} aria-live="polite" aria-relevant="additions">
        {toasts.map((entry) => (
          <li key={entry.id} className={`${styles.toast} ${entry.tone === 'error' ? styles.error : ''}`}>
            <span className={styles.message}>{entry.message}</span>
            {entry.undo && (
              <Button
                kind="quiet"
                aria-label={`${t('undo')} : ${entry.message}`}
                onPress={() => {
                  entry.undo?.();
                  dismissToast(entry.id);
                }}
              >
                {t('undo')}
              </Button>
            )}
            <IconButton label={t('action.close')} onPress={() => dismissToast(entry.id)}>
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
