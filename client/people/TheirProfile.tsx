import { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { IDENTITY_FIELDS, type ProfileView } from '../../server/contract/index.ts';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useLabels } from '../i18n/labels.ts';
import { useRead } from '../live/queries.ts';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import styles from '../pages/SetupPage.module.css';
import { ProfileForm } from './ProfileForm.tsx';
import { RemovePerson, RestorePerson } from './RemovePerson.tsx';

/** `/compte?pour=`, for staff: a participant as they are registered, to be corrected. */
export function TheirProfile({ personId }: { personId: string }) {
  const { t } = useTranslation(['person', 'common']);
  const read = useRead('profile:read', { participantId: personId }, { staleTime: 0 });
  const profile = read.data;
  return (
    <Page
      title={profile?.name ?? '…'}
      width="measure"
      lead={
        profile && [t(`common:role.${profile.role}`), profile.organisation?.name].filter(Boolean).join(' · ')
      }
    >
      {read.error?.code === 'not_found' ? (
        <p>{t('unknown')}</p>
      ) : (
        <ErrorNote error={read.error} onRetry={() => void read.refetch()} />
      )}
      {read.isPending && <Skeleton lines={8} />}
      {profile && (
        <>
          {profile.leftAt === null ? (
            <>
              {/* Once something is saved, the form begins again from it. */}
              <ProfileForm key={profile.corrections.length} profile={profile} mine={false} />
              <RemovePerson profile={profile} />
            </>
          ) : (
            <RestorePerson profile={profile} />
          )}
          <Corrections profile={profile} />
        </>
      )}
      <p>
        <Link
          to={profile?.organisation ? pathOfOrganisation(profile.organisation, personId) : '/participants'}
        >
          {profile?.organisation?.name ?? t('toList')}
        </Link>
      </p>
    </Page>
  );
}

/** As the form calls them. */
const FORM_WORDS = {
  givenName: 'directory:form.givenName',
  familyName: 'directory:form.familyName',
  email: 'directory:form.email',
  role: 'directory:form.role',
  title: 'directory:form.title',
  organisationId: 'directory:form.organisation',
  remote: 'directory:form.attendance',
} as const;

/** Which fields were corrected, when and by whom. */
function Corrections({ profile }: { profile: ProfileView }) {
  const { t, i18n } = useTranslation(['person', 'directory']);
  const labels = useLabels();
  const wordOf = (field: string): string => {
    if (field === 'removed' || field === 'restored') return t(field);
    const known = IDENTITY_FIELDS.find((one) => one === field) ?? 'title';
    return t(FORM_WORDS[known]).toLowerCase();
  };
  if (profile.corrections.length === 0) return null;
  return (
    <Card tone="sunken" tight aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections')}</h2>
      <ul className={styles.summary}>
        {profile.corrections.map(({ at, by, changes }) => (
          <li key={at}>
            {t('correction', {
              date: DateTime.fromISO(at, { locale: i18n.language }).toLocaleString(DateTime.DATETIME_SHORT),
              who: by.name,
              fields: labels.list(changes.map(({ field }) => wordOf(field))),
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
