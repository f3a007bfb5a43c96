import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { ListingSummary } from '../../server/contract/index.ts';
import { ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { invalidate, useRead } from '../live/queries.ts';
import { useFact } from '../live/socket.ts';
import { KindTag, StatusTag } from './KindTag.tsx';
import styles from './MyBourse.module.css';
import { PartnersPane } from './PartnersPane.tsx';

/** My fiches on the left; on the right, who can answer the chosen one. On a phone, one at a time. */
export function MyBourse() {
  const { t } = useTranslation('bourse');
  const [params] = useSearchParams();
  const mine = useRead('listing:list', { mine: true, limit: 500 }, { keep: true });
  useFact('listing:changed', ({ listing }) => {
    if (listing.editable) invalidate('listing:list', 'partner:rank');
  });
  if (mine.error && !mine.data) return <ErrorNote error={mine.error} onRetry={() => void mine.refetch()} />;
  const listings = mine.data?.listings ?? [];
  if (mine.data && listings.length === 0) return <NoListings />;

  const wanted = params.get('fiche');
  const chosen =
    listings.find((listing) => listing.slug === wanted) ??
    listings.find((listing) => listing.status === 'published') ??
    listings[0];
  return (
    <div className={styles.panes} data-pane={wanted ? 'partners' : 'listings'}>
      <nav className={styles.mine} aria-label={t('mine.title')}>
        <h2 className={styles.heading}>{t('mine.title')}</h2>
        {mine.data ? (
          <ul className={styles.list}>
            {listings.map((listing) => (
              <li key={listing.id}>
                <MyListing listing={listing} current={listing === chosen} />
              </li>
            ))}
          </ul>
        ) : (
          <Skeleton lines={3} />
        )}
      </nav>
      <div className={styles.partners}>
        {chosen ? <PartnersPane key={chosen.id} mine={chosen} /> : <Skeleton lines={2} block />}
      </div>
    </div>
  );
}

function MyListing({ listing, current }: { listing: ListingSummary; current: boolean }) {
  return (
    <Link
      to={`/bourse?fiche=${listing.slug}`}
      className={styles.item}
      aria-current={current ? 'true' : undefined}
    >
      <span className={styles.tags}>
        <KindTag kind={listing.kind} />
        {listing.status !== 'published' && <StatusTag status={listing.status} />}
      </span>
      <span className={styles.title} lang={listing.lang}>
        {listing.title}
      </span>
    </Link>
  );
}

function NoListings() {
  const { t } = useTranslation('bourse');
  return (
    <EmptyState
      title={t('mine.emptyTitle')}
      icon={<FilePlus2 aria-hidden />}
      action={
        <div className={styles.tags}>
          <ButtonLink to="/bourse/nouvelle" kind="primary">
            {t('write')}
          </ButtonLink>
          <ButtonLink to="/bourse?vue=toutes">{t('mine.seeAll')}</ButtonLink>
        </div>
      }
    >
      {t('mine.empty')}
    </EmptyState>
  );
}
