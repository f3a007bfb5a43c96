import { useTranslation } from 'react-i18next';
import type { ListingView, SlotOffer } from '../../server/contract/index.ts';
import { useNow } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import styles from './OpenSlots.module.css';
import { SlotButtons } from './SlotButtons.tsx';

/** The hours that the holder opened, as booking buttons; those at which the reader is not free are left out. */
export function OpenSlots({ listing }: { listing: ListingView }) {
  const { t } = useTranslation('bourse');
  const edition = useEdition();
  const { session } = useSession();
  const now = useNow(60_000);
  const host = listing.openSlots[0]?.hostId ?? listing.contacts[0]?.id;
  const me = session.profile;
  const mayMeet = me !== null && me.role !== 'staff' && host !== undefined;
  const common = useRead(
    'slot:common',
    { participantIds: mayMeet ? [me.id, host] : [], listingId: listing.id, limit: 200 },
    { enabled: mayMeet },
  );
  const openIds = new Set(listing.openSlots.filter((slot) => slot.free).map((slot) => slot.slotId));
  const offers: SlotOffer[] = common.data
    ? common.data.filter((slot) => slot.open || openIds.has(slot.id))
    : edition.slots
        .filter((slot) => openIds.has(slot.id) && Date.parse(slot.start) > now.toMillis())
        .map((slot) => ({ ...slot, open: true, tablesFree: 0 }));
  return (
    <div className={styles.open}>
      <h2 className={styles.heading}>{t('listing.openSlots')}</h2>
      {offers.length === 0 ? (
        <p className={styles.hint}>{t('listing.noOpenSlots')}</p>
      ) : (
        <>
          <p className={styles.hint}>{t('listing.openSlotsHint')}</p>
          {mayMeet && (
            <SlotButtons
              slots={offers}
              target={{ listingId: listing.id, withId: host, who: listing.organisation.name }}
            />
          )}
        </>
      )}
    </div>
  );
}
