import { Logo } from '../components/Logo.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import styles from './Start.module.css';

/** The frame of the page before anything is known. */
export function StartSkeleton() {
  return (
    <div className={styles.start}>
      <header className={styles.header}>
        <Logo />
      </header>
      <div className={styles.body}>
        <Skeleton lines={4} />
      </div>
    </div>
  );
}
