import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListingSummary } from '../../server/contract/index.ts';
import styles from './SimilarListings.module.css';

/** Fiches that say the same as the one above: by their name, to be read. */
export function SimilarListings({ listings }: { listings: readonly ListingSummary[] }) {
  return (
    <ul className={styles.list}>
      {listings.map((listing) => (
        <li key={listing.id}>
          <Link to={`/bourse/${listing.slug}`} lang={listing.lang}>
            {listing.title}
          </Link>
          <span className={styles.soft}> · {listing.organisation.name}</span>
        </li>
      ))}
    </ul>
  );
}

/** "+1 fiche proche", which unfolds. */
export function FoldedListings({ listings }: { listings: readonly ListingSummary[] }) {
  const { t } = useTranslation('bourse');
  if (listings.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{t('partners.similar', { count: listings.length })}</summary>
      <SimilarListings listings={listings} />
    </details>
  );
}
