import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ParticipantView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { MeetButton } from '../organisations/MeetButton.tsx';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
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
        <p className={`${styles.line} ${styles.name}`}>
          {organisation ? (
            <Link to={pathOfOrganisation(organisation, person.id)}>{person.name}</Link>
          ) : (
            person.name
          )}
        </p>
        <p className={`${styles.line} ${styles.soft}`}>
          {person.title || t(`common:role.${person.role}`)}
          {person.remote && ` · ${t('remote')}`}
        </p>
      </div>
      <div className={`${styles.cell} ${styles.organisation}`}>
        <p className={styles.line}>
          {organisation ? (
            <Link to={pathOfOrganisation(organisation)}>{organisation.name}</Link>
          ) : (
            t('noOrganisation')
          )}
        </p>
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
      <div className={styles.ask}>{onAsk && <MeetButton who={person.name} brief onPress={onAsk} />}</div>
    </div>
  );
}
