import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { OrganisationView } from '../../server/contract/index.ts';
import { ListingRow } from '../bourse/ListingRow.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { currentLanguage } from '../i18n/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { PartnershipsOf } from '../partnerships/Partnerships.tsx';
import { CorrectOrganisation } from './CorrectOrganisation.tsx';
import styles from './OrganisationPage.module.css';
import { OrganisationPeople } from './OrganisationPeople.tsx';

/** An organisation: who it is, its people and how to meet them, what it publishes. */
export default function OrganisationPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('directory');
  const organisation = useRead('organisation:read', { id }, { keep: true });
  if (organisation.data) return <Organisation key={id} organisation={organisation.data} />;
  return (
    <Page title={t('organisation.title')}>
      {organisation.error ? (
        <ErrorNote error={organisation.error} onRetry={() => void organisation.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  );
}

function Organisation({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation(['directory', 'common']);
  const labels = useLabels();
  const { session } = useSession();
  const { id, name, type, region, country, populationBand, cufMember } = organisation;
  const who = [
    t(`common:organisationType.${type}`),
    labels.country(country),
    region,
    populationBand && t(`common:population.${populationBand}`),
    cufMember && t('form.member'),
  ];
  return (
    <Page title={name} lead={who.filter(Boolean).join(' · ')}>
      {session.role === 'staff' && <CorrectOrganisation organisation={organisation} />}
      <div className={styles.columns}>
        <div className={styles.side}>
          <People organisationId={id} />
          <PartnershipsOf organisationId={id} />
        </div>
        <Fiches organisationId={id} />
      </div>
    </Page>
  );
}

function People({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('directory');
  const people = useRead('participant:list', { organisationId, limit: 2000 }, { keep: true });
  return (
    <Card aria-labelledby="personnes">
      <h2 id="personnes" className={styles.heading}>
        {t('organisation.people')}
      </h2>
      {people.error && <ErrorNote error={people.error} onRetry={() => void people.refetch()} />}
      {people.isPending && <Skeleton lines={4} />}
      {people.data?.total === 0 && <p className={styles.soft}>{t('organisation.nobody')}</p>}
      {people.data && <OrganisationPeople people={people.data.participants} />}
    </Card>
  );
}

function Fiches({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('directory');
  const query = { organisationId, lang: currentLanguage(), limit: 500 };
  const fiches = useRead('listing:list', query, { keep: true });
  return (
    <section className={styles.fiches} aria-labelledby="fiches">
      <h2 id="fiches" className={styles.heading}>
        {t('organisation.fiches')}
      </h2>
      {fiches.error && <ErrorNote error={fiches.error} onRetry={() => void fiches.refetch()} />}
      {fiches.isPending && <Skeleton lines={4} block />}
      {fiches.data?.total === 0 && <p className={styles.soft}>{t('organisation.noFiche')}</p>}
      {fiches.data && fiches.data.total > 0 && (
        <VirtualList
          items={fiches.data.listings}
          label={t('organisation.fiches')}
          keyOf={(listing) => listing.id}
        >
          {(listing) => <ListingRow listing={listing} heading="h3" />}
        </VirtualList>
      )}
    </section>
  );
}
