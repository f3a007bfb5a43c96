import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListingView } from '../../server/contract/index.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Select } from '../components/Select.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { SlotGrid } from '../components/SlotGrid.tsx';
import { useCommand, useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './WriteListing.module.css';

const SAVE_AFTER_MS = 600;

/** At which hours one may come without asking. Saved by itself. */
export function OpenSlotsPicker({
  listing,
  onSaved,
}: {
  listing: ListingView | null;
  onSaved: (listing: ListingView) => void;
}) {
  const { t } = useTranslation('bourse');
  return (
    <section className={styles.section} aria-labelledby="heures">
      <h2 id="heures">{t('form.slots')}</h2>
      {listing && listing.contacts.length > 0 ? (
        <Picker listing={listing} onSaved={onSaved} />
      ) : (
        <p className={styles.soft}>{t('form.slotsLater')}</p>
      )}
    </section>
  );
}

function Picker({ listing, onSaved }: { listing: ListingView; onSaved: (listing: ListingView) => void }) {
  const { t } = useTranslation('bourse');
  const edition = useEdition();
  const command = useCommand('listing:open-slots');
  const saved = listing.openSlots.map((slot) => slot.slotId);
  const [hostId, setHostId] = useState(listing.openSlots[0]?.hostId ?? listing.contacts[0]!.id);
  const [chosen, setChosen] = useState(saved);
  const free = useRead('slot:common', { participantIds: [hostId], limit: 200 });
  const freeIds = new Set(free.data?.map((slot) => slot.id));
  // Hours already open stay in sight even when they have been taken.
  const slots = edition.slots.filter((slot) => freeIds.has(slot.id) || saved.includes(slot.id));
  const { mutate } = command;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice starts the wait, an answer does not
  useEffect(() => {
    if (sameSet(chosen, saved)) return;
    const wait = setTimeout(
      () => mutate({ id: listing.id, hostId, slotIds: chosen }, { onSuccess: onSaved }),
      SAVE_AFTER_MS,
    );
    return () => clearTimeout(wait);
  }, [chosen]);

  return (
    <>
      {listing.contacts.length > 1 && (
        <Select
          label={t('form.host')}
          value={hostId}
          onChange={setHostId}
          options={listing.contacts.map((contact) => ({ value: contact.id, label: contact.name }))}
        />
      )}
      <ErrorNote error={free.error ?? command.error} onRetry={() => void free.refetch()} />
      {free.isPending && <Skeleton lines={2} />}
      {free.data && slots.length === 0 && <p className={styles.soft}>{t('form.slotsNone')}</p>}
      {slots.length > 0 && (
        <SlotGrid
          label={t('form.slotsWhen')}
          hint={t('form.slotsHint')}
          slots={slots}
          values={chosen}
          onChange={setChosen}
        />
      )}
    </>
  );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
