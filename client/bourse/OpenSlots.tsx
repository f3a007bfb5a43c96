import { useTranslation } from 'react-i18next';
import { LIMITS, type ListingView, type SlotOffer } from '../../server/contract/index.ts';
import { LimitNote } from '../limits/LimitNote.tsx';
import { limitInTheWay } from '../limits/limits.ts';
import { useLimits } from '../limits/use-limits.ts';
import { useNow } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { WaitButton } from '../waiting/WaitButton.tsx';
import styles from './OpenSlots.module.css';
import { SlotButtons } from './SlotButtons.tsx';

/** The hours that the holder opened, as booking buttons; those at which the reader is not free are left out. */
export function OpenSlots({ listing }: { listing: ListingView }) {
  const { t } = useTranslation(['bourse', 'waiting']);
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
  const limit = limitInTheWay(useLimits(mayMeet ? [me.id, host] : []), mayMeet ? [me.id, host] : []);
  const openIds = new Set(listing.openSlots.filter((slot) => slot.free).map((slot) => slot.slotId));
  const offers: SlotOffer[] = common.data
    ? common.data.filter((slot) => slot.open || openIds.has(slot.id))
    : edition.slots
        .filter((slot) => openIds.has(slot.id) && Date.parse(slot.start) > now.toMillis())
        .map((slot) => ({ ...slot, open: true, tablesFree: 0 }));
  const target = { listingId: listing.id, withId: host ?? '', who: listing.organisation.name };
  const offered = new Set(offers.map((slot) => slot.id));
  // Hours that the holder opened and that somebody has: one may wait for them.
  const taken = edition.slots.filter(
    (slot) =>
      listing.openSlots.some((open) => open.slotId === slot.id) &&
      !offered.has(slot.id) &&
      Date.parse(slot.start) > now.toMillis(),
  );
  if (limit) {
    return (
      <div className={styles.open}>
        <h2 className={styles.heading}>{t('listing.openSlots')}</h2>
        <LimitNote limit={limit} />
        {!limit.editable && <WaitButton target={target} limited />}
      </div>
    );
  }
  return (
    <div className={styles.open}>
      <h2 className={styles.heading}>{t('listing.openSlots')}</h2>
      {offers.length === 0 ? (
        <p className={styles.hint}>{taken.length > 0 ? t('waiting:allTaken') : t('listing.noOpenSlots')}</p>
      ) : (
        <>
          <p className={styles.hint}>{t('listing.openSlotsHint')}</p>
          {mayMeet && <SlotButtons slots={offers} target={target} />}
        </>
      )}
      {mayMeet && common.data && taken.length > 0 && (
        <WaitButton
          target={target}
          slotIds={taken.slice(0, LIMITS.slotsPerProposal).map((slot) => slot.id)}
          any={offers.length === 0}
        />
      )}
    </div>
  );
}
