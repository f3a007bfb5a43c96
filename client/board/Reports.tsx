import { CalendarX, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, ParticipantView, TableView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import mend from './Mend.module.css';
import styles from './Panel.module.css';
import { RepairForm } from './RepairForm.tsx';
import type { RepairDraft } from './repair-draft.ts';
import type { Desk } from './use-desk.ts';
import { isLane } from './video-lanes.ts';

/** Beside a meeting or a table: says that the table is lost, or that somebody is late or away. */
export function Reports({
  desk,
  slotId,
  table,
  people = [],
}: {
  desk: Desk;
  slotId: string | null;
  table: TableView | null;
  people?: MeetingView['people'];
}) {
  const { t } = useTranslation('moves');
  const [about, setAbout] = useState<Partial<RepairDraft> | null>(null);
  if (about !== null) {
    return (
      <div className={mend.report}>
        <RepairForm desk={desk} about={about} onClose={() => setAbout(null)} />
      </div>
    );
  }
  const from = { fromSlotId: slotId };
  const absent = (someone: ParticipantView): Partial<RepairDraft> => ({
    ...from,
    incident: 'person',
    people: [someone],
  });
  return (
    <section className={`${styles.section} ${mend.report}`}>
      <h3>{t('report.heading')}</h3>
      <div className={styles.actions}>
        {table !== null && !isLane(table) && (
          <Button
            size="dense"
            icon={<CalendarX aria-hidden />}
            onPress={() => setAbout({ ...from, incident: 'table', tableId: table.id })}
          >
            {t('report.lostTable')}
          </Button>
        )}
        {people.map(({ participant }) => (
          <Button
            key={participant.id}
            size="dense"
            icon={<UserRoundX aria-hidden />}
            onPress={() => setAbout(absent(participant))}
          >
            {t('report.absentOf', participant)}
          </Button>
        ))}
      </div>
    </section>
  );
}
