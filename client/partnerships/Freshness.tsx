import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListingView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { localeOf } from '../i18n/locale.ts';
import { type CallError, call } from '../live/call.ts';
import { inEditionZone } from '../live/clock.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Partnerships.module.css';

type Dated = Pick<ListingView, 'id' | 'title' | 'confirmedAt'>;

/** One tap: it still holds. */
export function ConfirmListing({ listing }: { listing: Dated }) {
  const { t, i18n } = useTranslation('outcome');
  const edition = useEdition();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      await call('listing:confirm', { id: listing.id });
      toast(t('fresh.done'));
    } catch (failure) {
      setError(failure as CallError);
    }
    setBusy(false);
    invalidate('listing:read', 'listing:list', 'partner:rank');
  };
  const date =
    listing.confirmedAt &&
    inEditionZone(listing.confirmedAt, edition)
      .setLocale(localeOf(i18n.language))
      .toLocaleString({ day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <div className={styles.buttons}>
      <Button
        isPending={busy}
        aria-label={t('fresh.confirmNamed', { title: listing.title })}
        onPress={() => void confirm()}
      >
        {t('fresh.confirm')}
      </Button>
      {date && <span className={styles.soft}>{t('fresh.since', { date })}</span>}
      <ErrorNote error={error} />
    </div>
  );
}

/** My fiches of which one would like to know whether they still hold. */
export function FreshnessAsks() {
  const { t } = useTranslation('outcome');
  const mine = useRead('listing:list', { mine: true, limit: 500 }, { keep: true });
  const id = useId();
  const asked = mine.data?.listings.filter((listing) => listing.toConfirm) ?? [];
  if (asked.length === 0) return null;
  return (
    <Card tone="accent" aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('fresh.asks', { count: asked.length })}
      </h2>
      <ul className={styles.lines}>
        {asked.map((listing) => (
          <li key={listing.id}>
            <span>
              <Link to={`/bourse/${listing.slug}`} lang={listing.lang}>
                {listing.title}
              </Link>
            </span>
            <ConfirmListing listing={listing} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
