import { Skeleton } from '../components/Skeleton.tsx';
import bar from './BoardBar.module.css';
import styles from './BoardPage.module.css';

/** The board before its first answer, in its final places. */
export function BoardSkeleton() {
  return (
    <div className={styles.page}>
      <div className={bar.bar}>
        <span className={styles.skeletonBar} />
      </div>
      <div className={styles.skeletonGrid}>
        <Skeleton lines={14} />
      </div>
    </div>
  );
}
