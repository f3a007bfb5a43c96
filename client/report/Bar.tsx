import type { CSSProperties } from 'react';
import styles from './Report.module.css';

/** A share as a length, beside the figure that says it. */
export function Bar({ percent }: { percent: number }) {
  return (
    <span className={styles.bar} aria-hidden style={{ '--share': `${percent}%` } as CSSProperties}>
      <span />
    </span>
  );
}
