import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InvitationView, ParticipantView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { useSession } from '../live/session.tsx';
import { MeetButton } from '../organisations/MeetButton.tsx';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import { CorrectLink } from '../people/CorrectLink.tsx';
import { InvitationLine, InviteButton } from '../people/Invitations.tsx';
import styles from './DirectoryPage.module.css';

/** One person of the directory, a row of one height. */
export function PersonRow({
  person,
  onAsk,
  invitation,
}: {
  person: ParticipantView;
  onAsk?: () => void;
  /** For staff: how far they are on their way in. */
  invitation?: InvitationView | undefined;
}) {
  const { t } = useTranslation(['directory', 'common']);
  const labels = useLabels();
  const { session } = useSession();
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
        <p className={`${styles.line} ${styles.soft}`}>
          {invitation ? <InvitationLine invitation={invitation} /> : languages.join(', ')}
        </p>
      </div>
      <div className={styles.ask}>
        {session.role === 'staff' && <CorrectLink person={person} />}
        {invitation && <InviteButton invitation={invitation} name={person.name} />}
        {onAsk && <MeetButton who={person.name} brief onPress={onAsk} />}
      </div>
    </div>
  );
}
