import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListingView } from '../../server/contract/index.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { type CallError, call } from '../live/call.ts';
import { invalidate } from '../live/queries.ts';
import { ConfirmListing } from '../partnerships/Freshness.tsx';
import { PartnerFound } from '../partnerships/PartnerFound.tsx';
import styles from './MyListingActions.module.css';

/** What the holder of a fiche does with it: edit, see partners, take it off, put it back. */
export function MyListingActions({ listing }: { listing: ListingView }) {
  const { t } = useTranslation('bourse');
  const { t: after } = useTranslation('outcome');
  const [error, setError] = useState<CallError | null>(null);
  const run = async (command: () => Promise<unknown>, message: string, undo?: () => void) => {
    setError(null);
    try {
      await command();
      toast(message, { undo });
    } catch (failure) {
      setError(failure as CallError);
    }
    invalidate('listing:read', 'listing:list', 'partner:rank', 'partnership:list');
  };
  const publish = (message = t('listing.republished')) =>
    void run(() => call('listing:publish', { id: listing.id }), message);
  const withdraw = () =>
    void run(
      () => call('listing:withdraw', { id: listing.id }),
      t('listing.withdrawn'),
      () => publish(),
    );
  const [finding, setFinding] = useState(false);
  const hasPartner = listing.status === 'partner-found';
  const taken = listing.openSlots.filter((slot) => !slot.free).length;
  return (
    <Card aria-label={t('listing.mineActions')}>
      <div className={styles.actions}>
        <ButtonLink to={`/bourse/${listing.slug}/modifier`} kind="primary" icon={<PencilLine aria-hidden />}>
          {t('partners.editListing')}
        </ButtonLink>
        {listing.status === 'published' && (
          <>
            <ButtonLink to={`/bourse?fiche=${listing.slug}`}>{t('partners.title')}</ButtonLink>
            <p className={styles.openings}>
              {listing.openSlots.length > 0
                ? t('listing.openingsMine', { count: listing.openSlots.length, taken })
                : t('listing.noOpenSlots')}
            </p>
          </>
        )}
        {isFound(listing.status) &&
          (finding ? (
            <PartnerFound listing={listing} onClose={() => setFinding(false)} />
          ) : (
            <Button onPress={() => setFinding(true)}>
              {after(hasPartner ? 'found.edit' : 'found.open')}
            </Button>
          ))}
        {listing.status === 'published' && (
          <Button kind="quiet" onPress={withdraw}>
            {t('listing.withdraw')}
          </Button>
        )}
        {hasPartner && (
          <Button onPress={() => publish(after('found.backDone'))}>{after('found.back')}</Button>
        )}
        {listing.status === 'expired' && <p>{after('fresh.expired')}</p>}
        {listing.toConfirm && <ConfirmListing listing={listing} />}
        {listing.status === 'withdrawn' && (
          <Button onPress={() => publish()}>{t('listing.publishAgain')}</Button>
        )}
        <ErrorNote error={error} />
      </div>
    </Card>
  );
}

/** One may say, or change, with whom a partner was found. */
const isFound = (status: ListingView['status']): boolean =>
  status === 'published' || status === 'partner-found';
