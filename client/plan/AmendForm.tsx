import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanEntryView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Select } from '../components/Select.tsx';
import { formatSlot, useNow } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Plan.module.css';

const ANY = 'any';

/** Another time or table for a meeting that is not published. Times are those free for its people now. */
export function AmendForm({
  entry,
  isPending,
  onChange,
  onClose,
}: {
  entry: PlanEntryView;
  isPending: boolean;
  onChange: (fields: { slotId: string; tableId?: string }) => void;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('plan');
  const edition = useEdition();
  const now = useNow().toMillis();
  const { data } = useRead(
    'slot:common',
    { participantIds: entry.participantIds, limit: 200 },
    { staleTime: 0 },
  );
  const [slotId, setSlotId] = useState(entry.slotId);
  const [tableId, setTableId] = useState(ANY);
  const free = new Set(data?.map(({ id }) => id));
  const times = edition.slots.filter(
    (slot) => slot.id === entry.slotId || (free.has(slot.id) && Date.parse(slot.start) > now),
  );
  return (
    <div className={styles.amend}>
      <Select
        label={t('list.time')}
        value={slotId}
        onChange={setSlotId}
        options={times.map((slot) => ({
          value: slot.id,
          label: formatSlot(slot, edition, i18n.language).full,
        }))}
      />
      <Select
        label={t('list.table')}
        value={tableId}
        onChange={setTableId}
        options={[
          { value: ANY, label: t('list.anyTable') },
          ...edition.tables.map((table) => ({ value: table.id, label: table.label })),
        ]}
      />
      <div className={styles.buttons}>
        <Button
          kind="primary"
          isPending={isPending}
          onPress={() => onChange({ slotId, ...(tableId === ANY ? {} : { tableId }) })}
        >
          {t('list.apply')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('list.close')}
        </Button>
      </div>
    </div>
  );
}
