import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import styles from './Workshops.module.css';

export type Unplaced = OutputOf<'workshop:prepare'>['unplaced'][number];

/** Why a preparation found no place for a proposal. */
export function Because({ unplaced }: { unplaced: Unplaced | undefined }) {
  const { t } = useTranslation('workshops');
  const labels = useLabels();
  if (unplaced === undefined) return null;
  return (
    <p className={styles.soft}>
      {t(`desk.because.${unplaced.code}`, { people: labels.list(unplaced.people) })}
    </p>
  );
}
