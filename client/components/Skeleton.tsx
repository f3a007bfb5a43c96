import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Skeleton.module.css';

/** Grey lines in the place of what is being read. Says "loading" once to screen readers. */
export function Skeleton({ lines = 3, block = false }: { lines?: number; block?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={block ? styles.block : styles.lines} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical lines, never reordered
        <span key={index} className={styles.line} style={{ '--nth': index } as CSSProperties} />
      ))}
    </div>
  );
}
