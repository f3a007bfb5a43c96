import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FoundListing } from '../../server/contract/index.ts';
import { useFollowedWords } from '../follow/use-followed-words.ts';
import { useLabels } from '../i18n/labels.ts';
import { useFoundWords, wordsIn } from './found.ts';
import { KindTag } from './KindTag.tsx';
import styles from './ListingRow.module.css';
import { Marked } from './Marked.tsx';

/** One fiche in the list of all: a row of one height, whatever the length of its title. */
export function ListingRow({
  listing,
  heading: Heading = 'h2',
  isNew = false,
}: {
  listing: FoundListing;
  /** One level below what stands above the list. */
  heading?: 'h2' | 'h3';
  /** Published since the reader looked. */
  isNew?: boolean;
}) {
  const { t } = useTranslation(['common', 'list', 'follow']);
  const labels = useLabels();
  const foundWords = useFoundWords();
  const tags = [
    listing.countries.length > 0
      ? labels.list(listing.countries.slice(0, 3).map((code) => labels.country(code)))
      : '',
    ...listing.themes.map((theme) => t(`theme.${theme}`)),
    listing.odds.length > 0 ? t('oddNumber', { number: listing.odds.join(', ') }) : '',
  ].filter(Boolean);
  const found = foundWords(listing.found);
  const followedWords = useFollowedWords();
  const why = followedWords(listing.followed) || (found && t('list:found', { what: found }));
  return (
    <article className={styles.row}>
      <KindTag kind={listing.kind} />
      <div className={styles.words}>
        <Heading className={styles.title} lang={listing.lang}>
          <Link to={`/bourse/${listing.slug}`}>
            <Marked text={listing.title} words={wordsIn(listing.found)} />
          </Link>
        </Heading>
        <p className={styles.line}>
          {listing.organisation.name}
          <span className={styles.soft}> · {labels.country(listing.organisation.country)}</span>
          {listing.openTimes > 0 && (
            <span className={styles.open}> · {t('list:openTimes', { count: listing.openTimes })}</span>
          )}
        </p>
        <p className={`${styles.line} ${why ? styles.found : styles.soft}`}>
          {isNew && <strong>{t('follow:isNew')} · </strong>}
          {why || tags.join(' · ')}
        </p>
      </div>
    </article>
  );
}
