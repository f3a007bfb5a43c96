import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanEntryView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Select } from '../components/Select.tsx';
import { formatSlot } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Plan.module.css';

const ANY = 'any';

/** Another time or table for a meeting that is not published: those that are free now, in the hall and in the programme. */
export function AmendForm({
  planId,
  entry,
  isPending,
  onChange,
  onClose,
}: {
  planId: string;
  entry: PlanEntryView;
  isPending: boolean;
  onChange: (fields: { slotId: string; tableId?: string }) => void;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('plan');
  const edition = useEdition();
  const { data } = useRead('plan:places', { id: planId, entryId: entry.id }, { staleTime: 0 });
  const [slotId, setSlotId] = useState(entry.slotId);
  const [chosenTable, setTable] = useState(ANY);
  const free = new Map(data?.times.map((time) => [time.slotId, time.tableIds]));
  const times = edition.slots.filter((slot) => slot.id === entry.slotId || free.has(slot.id));
  const tables = edition.tables.filter(({ id }) => free.get(slotId)?.includes(id));
  const tableId = tables.some(({ id }) => id === chosenTable) ? chosenTable : ANY;
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
        onChange={setTable}
        options={[
          { value: ANY, label: t('list.anyTable') },
          ...tables.map((table) => ({ value: table.id, label: table.label })),
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
