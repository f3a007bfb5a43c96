import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../components/Card.tsx';
import { useRead } from '../live/queries.ts';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import { PartnerAnswer } from './PartnerLines.tsx';
import styles from './Partnerships.module.css';

/** Who says that we are partners, and waits for our word. */
export function PartnershipAsks() {
  const { t } = useTranslation('outcome');
  const asks = useRead('partnership:list', {});
  const id = useId();
  // Staff read all of them.
  const waiting = asks.data?.filter(({ partner }) => partner.state === 'named') ?? [];
  if (waiting.length === 0) return null;
  return (
    <Card tone="accent" aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('partners.asks', { count: waiting.length })}
      </h2>
      <ul className={styles.lines}>
        {waiting.map(({ listing, partner }) => (
          <li key={partner.id}>
            <span>
              {t('partners.ask', { who: listing.organisation.name })}{' '}
              <Link to={`/bourse/${listing.slug}`} lang={listing.lang}>
                {listing.title}
              </Link>
            </span>
            <PartnerAnswer listingId={listing.id} partner={partner} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Partnerships of an organisation that both sides speak of, on whoever's fiche. */
export function PartnershipsOf({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('outcome');
  const read = useRead('partnership:list', { organisationId });
  const id = useId();
  if (!read.data || read.data.length === 0) return null;
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('partners.of')}
      </h2>
      <ul className={styles.lines}>
        {read.data.map(({ listing, partner }) => {
          const theirs = listing.organisation.id === organisationId;
          const other = theirs ? partner.organisation : listing.organisation;
          return (
            <li key={partner.id}>
              <span>
                {other ? <Link to={pathOfOrganisation(other)}>{other.name}</Link> : partner.name}
                {' · '}
                <Link to={`/bourse/${listing.slug}`} lang={listing.lang}>
                  {listing.title}
                </Link>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
