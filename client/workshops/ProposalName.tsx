import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../server/contract/index.ts';
import styles from './Workshops.module.css';

/** A proposal in two lines. */
export function ProposalName({ workshop }: { workshop: WorkshopView }) {
  const { t } = useTranslation('workshops');
  return (
    <div>
      <p className={styles.name} lang={workshop.language}>
        {workshop.title}
      </p>
      <p className={styles.soft}>
        {workshop.organisation?.name}
        {workshop.organisation?.cufMember && <> · {t('desk.member')}</>}
      </p>
    </div>
  );
}
