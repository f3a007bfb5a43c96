import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListingSummary } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { KindTag } from './KindTag.tsx';
import styles from './ListingRow.module.css';

/** One fiche in the list of all: a row of one height, whatever the length of its title. */
export function ListingRow({ listing }: { listing: ListingSummary }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const tags = [
    listing.countries.length > 0
      ? labels.list(listing.countries.slice(0, 3).map((code) => labels.country(code)))
      : '',
    ...listing.themes.map((theme) => t(`theme.${theme}`)),
    listing.odds.length > 0 ? t('oddNumber', { number: listing.odds.join(', ') }) : '',
  ].filter(Boolean);
  return (
    <article className={styles.row}>
      <KindTag kind={listing.kind} />
      <div className={styles.words}>
        <h2 className={styles.title} lang={listing.lang}>
          <Link to={`/bourse/${listing.slug}`}>{listing.title}</Link>
        </h2>
        <p className={styles.line}>
          {listing.organisation.name}
          <span className={styles.soft}> · {labels.country(listing.organisation.country)}</span>
        </p>
        <p className={`${styles.line} ${styles.soft}`}>{tags.join(' · ')}</p>
      </div>
    </article>
  );
}
