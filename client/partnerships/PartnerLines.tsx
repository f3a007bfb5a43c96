import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PartnershipView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { type CallError, call } from '../live/call.ts';
import { invalidate } from '../live/queries.ts';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import styles from './Partnerships.module.css';

/** With whom a fiche found what it sought, as far as the reader may know; who is named says whether it is so. */
export function PartnerLines({
  listingId,
  partners,
}: {
  listingId: string;
  partners: readonly PartnershipView[];
}) {
  const { t } = useTranslation('outcome');
  if (partners.length === 0) return <p>{t('partners.some')}</p>;
  return (
    <ul className={styles.lines}>
      {partners.map((partner) => (
        <li key={partner.id}>
          <Handshake aria-hidden />
          <span>
            {partner.organisation ? (
              <Link to={pathOfOrganisation(partner.organisation)}>{partner.name}</Link>
            ) : (
              partner.name
            )}
            {partner.state !== 'agreed' && (
              <span className={styles.soft}> · {t(`partners.${partner.state}`)}</span>
            )}
          </span>
          {partner.answerable && <PartnerAnswer listingId={listingId} partner={partner} />}
        </li>
      ))}
    </ul>
  );
}

/** It is so, or not; what was said can be changed. */
export function PartnerAnswer({ listingId, partner }: { listingId: string; partner: PartnershipView }) {
  const { t } = useTranslation('outcome');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const answer = async (agreed: boolean) => {
    setBusy(true);
    setError(null);
    try {
      await call('partnership:answer', { id: listingId, partnerId: partner.id, agreed });
      toast(t(agreed ? 'partners.agreedDone' : 'partners.declinedDone'));
    } catch (failure) {
      setError(failure as CallError);
    }
    setBusy(false);
    invalidate('listing:read', 'partnership:list');
  };
  const { name } = partner;
  return (
    <div className={styles.buttons}>
      {partner.state !== 'agreed' && (
        <Button
          kind="primary"
          isPending={busy}
          aria-label={t('partners.agreeNamed', { name })}
          onPress={() => void answer(true)}
        >
          {t('partners.agree')}
        </Button>
      )}
      {partner.state !== 'declined' && (
        <Button
          kind="quiet"
          isPending={busy}
          aria-label={t('partners.declineNamed', { name })}
          onPress={() => void answer(false)}
        >
          {t('partners.decline')}
        </Button>
      )}
      <ErrorNote error={error} />
    </div>
  );
}
