import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupView, ParticipantView } from '../../server/contract/index.ts';
import { MeetRequest } from '../bourse/MeetRequest.tsx';
import { ButtonLink } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useLabels } from '../i18n/labels.ts';
import { useRead } from '../live/queries.ts';
import { MeetButton } from '../organisations/MeetButton.tsx';
import columns from '../organisations/OrganisationPage.module.css';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import { useMayAsk } from '../organisations/use-may-ask.ts';
import styles from './Groups.module.css';

/** People shown beside the fiches; the directory has them all. */
const SHOWN = 8;

/** Who is in a group, as far as they are shown, each to be met. */
export function GroupPeople({ group }: { group: GroupView }) {
  const { t } = useTranslation('follow');
  const [askedId, setAskedId] = useState<string | null>(null);
  const people = useRead('participant:list', { groupId: group.id, limit: SHOWN });
  if (!people.data) {
    return people.error ? (
      <ErrorNote error={people.error} onRetry={() => void people.refetch()} />
    ) : (
      <Skeleton lines={4} />
    );
  }
  const { total, participants } = people.data;
  const hidden = group.memberCount - total;
  return (
    <>
      <p className={`${styles.soft} ${styles.note}`}>{t('group.joinHint')}</p>
      {total === 0 && <p className={styles.soft}>{t('group.nobody')}</p>}
      <ul className={columns.people}>
        {participants.map((person) => (
          <Member
            key={person.id}
            person={person}
            asking={askedId === person.id}
            onAsk={(asking) => setAskedId(asking ? person.id : null)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <p className={`${styles.soft} ${styles.more}`}>{t('group.hidden', { count: hidden })}</p>
      )}
      {total > participants.length && (
        <p className={styles.more}>
          <ButtonLink to={`/participants?groupe=${group.id}`}>
            {t('group.seeAll', { count: total })}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Member({
  person,
  asking,
  onAsk,
}: {
  person: ParticipantView;
  asking: boolean;
  onAsk: (asking: boolean) => void;
}) {
  const { t } = useTranslation();
  const labels = useLabels();
  const mayAsk = useMayAsk();
  const { organisation } = person;
  return (
    <li className={columns.person}>
      <h3 className={columns.name}>{person.name}</h3>
      <p className={columns.soft}>{person.title || t(`role.${person.role}`)}</p>
      {organisation && (
        <p className={columns.soft}>
          <Link to={pathOfOrganisation(organisation, person.id)}>{organisation.name}</Link> ·{' '}
          {labels.country(organisation.country)}
        </p>
      )}
      {mayAsk(person) && (
        <div className={columns.ask}>
          <MeetButton who={person.name} isOpen={asking} onPress={() => onAsk(!asking)} />
          {asking && <MeetRequest people={[person]} named={false} onSent={() => onAsk(false)} />}
        </div>
      )}
    </li>
  );
}
