import { Link } from 'react-router';
import styles from './Tabs.module.css';

/** Views of one page, each with its own address. */
export function Tabs({
  label,
  tabs,
  onPhone = true,
}: {
  label: string;
  /** False: a phone does not show them. */
  onPhone?: boolean;
  tabs: readonly { to: string; label: string; current: boolean }[];
}) {
  return (
    <nav className={`${styles.tabs} ${onPhone ? '' : styles.offPhone}`} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} className={styles.tab} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
