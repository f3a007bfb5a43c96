import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ParticipantView } from '../../server/contract/index.ts';
import { IconButton } from '../components/Button.tsx';
import { useLabels } from '../i18n/labels.ts';
import styles from './DirectoryPage.module.css';

/** One person of the directory, a row of one height. */
export function PersonRow({ person, onAsk }: { person: ParticipantView; onAsk?: () => void }) {
  const { t } = useTranslation(['directory', 'common']);
  const labels = useLabels();
  const { organisation } = person;
  const languages = person.languages.map((code) => labels.language(code));
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        <p className={`${styles.line} ${styles.name}`}>{person.name}</p>
        <p className={`${styles.line} ${styles.soft}`}>
          {person.title || t(`common:role.${person.role}`)}
          {person.remote && ` · ${t('remote')}`}
        </p>
      </div>
      <div className={styles.cell}>
        <p className={styles.line}>{organisation?.name ?? t('noOrganisation')}</p>
        <p className={`${styles.line} ${styles.soft}`}>
          {organisation && t(`common:organisationType.${organisation.type}`)}
          {organisation && <span className={styles.phone}> · {labels.country(organisation.country)}</span>}
          {organisation?.cufMember && ` · ${t('member')}`}
        </p>
      </div>
      <div className={`${styles.cell} ${styles.desk}`}>
        <p className={styles.line}>{organisation && labels.country(organisation.country)}</p>
        <p className={`${styles.line} ${styles.soft}`}>{languages.join(', ')}</p>
      </div>
      <div className={styles.ask}>
        {onAsk && (
          <IconButton label={`${t('ask')} ${t('askWho', { who: person.name })}`} onPress={onAsk}>
            <CalendarPlus aria-hidden />
          </IconButton>
        )}
      </div>
    </div>
  );
}
