import styles from './Count.module.css';

/** How many wait behind a word, beside it.
 * @param label the number in words, for whoever hears the page */
export function Count({ count, label }: { count: number; label: string }) {
  return (
    <span className={styles.count}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
