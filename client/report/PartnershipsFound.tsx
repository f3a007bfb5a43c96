import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useRead } from '../live/queries.ts';
import { PartnerAnswer } from '../partnerships/PartnerLines.tsx';
import styles from './Report.module.css';

/** Who found whom, on which fiche; staff confirm where nobody of the partner can. */
export function PartnershipsFound() {
  const { t } = useTranslation('report');
  const { t: after } = useTranslation('outcome');
  const read = useRead('partnership:list', {}, { staleTime: 0 });
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('outcomes.partnerships')}</h2>
      {read.error && <ErrorNote error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <Skeleton lines={2} />}
      {read.data?.length === 0 && <p className={styles.how}>{t('outcomes.noPartnership')}</p>}
      <ul className={styles.answers}>
        {read.data?.map(({ listing, partner }) => (
          <li key={partner.id}>
            <span>
              <strong>{listing.organisation.name}</strong> · <strong>{partner.name}</strong>
              {partner.state !== 'agreed' && ` · ${after(`partners.${partner.state}`)}`}
            </span>
            <Link to={`/bourse/${listing.slug}`} lang={listing.lang}>
              {listing.title}
            </Link>
            {partner.state === 'named' && <PartnerAnswer listingId={listing.id} partner={partner} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
