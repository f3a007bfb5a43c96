import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { SidePanel, Time } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import styles from './Sheets.module.css';

/** The room and the table, and between which numbers it stands. */
export function WhereSheet({ meeting }: { meeting: MeetingView }) {
  const { t, i18n } = useTranslation('agenda');
  const { edition, close } = useAgendaPage();
  const { table } = meeting;
  const slot = edition.slots.find((candidate) => candidate.id === meeting.slotId);
  if (!table) return null;
  const numbers = new Intl.Collator(i18n.language, { numeric: true });
  const inRoom = edition.tables
    .filter((other) => other.room === table.room)
    .sort((a, b) => numbers.compare(a.label, b.label));
  return (
    <SidePanel title={t('where.title')} onClose={close}>
      <div className={styles.sheet}>
        <p className={styles.bigTable}>{t('table', { label: table.label })}</p>
        <p>
          {t('where.room', { room: table.room, place: edition.place })}
          {slot && (
            <>
              {' · '}
              <Time iso={slot.start} until={slot.end} withDay={edition.days.length > 1} />
            </>
          )}
        </p>
        {inRoom.length > 1 && (
          <>
            <p className={styles.soft}>{t('where.order')}</p>
            <ol className={styles.tables}>
              {inRoom.map((other) => (
                <li
                  key={other.id}
                  className={styles.tableCell}
                  aria-current={other.id === table.id ? 'location' : undefined}
                >
                  {other.label}
                  {other.id === table.id && <span className="visually-hidden"> ({t('where.yours')})</span>}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </SidePanel>
  );
}
