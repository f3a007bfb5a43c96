import { useTranslation } from 'react-i18next';
import type { ListingSummary } from '../../server/contract/index.ts';
import styles from './KindTag.module.css';

/** Besoin, offre or appel. */
export function KindTag({ kind }: { kind: ListingSummary['kind'] }) {
  const { t } = useTranslation();
  return <span className={`${styles.tag} ${styles[kind]}`}>{t(`kind.${kind}`)}</span>;
}

/** Draft, published, … ; nothing for a published fiche unless asked. */
export function StatusTag({ status }: { status: ListingSummary['status'] }) {
  const { t } = useTranslation();
  return <span className={`${styles.tag} ${styles[status] ?? ''}`}>{t(`status.${status}`)}</span>;
}
