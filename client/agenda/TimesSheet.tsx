import { useTranslation } from 'react-i18next';
import type { MeetingView, SlotOffer } from '../../server/contract/index.ts';
import { ErrorNote, SidePanel, Skeleton } from '../components/index.ts';
import { useRead } from '../live/queries.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { dateOf } from './day-plan.ts';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import styles from './Sheets.module.css';
import { clockWords, dayWords } from './words.ts';

/** Times that are free for everybody; one tap moves the meeting there, or proposes it. */
export function TimesSheet({ meeting, purpose }: { meeting: MeetingView; purpose: 'move' | 'counter' }) {
  const { t, i18n } = useTranslation('agenda');
  const { edition, commands, close, whoOf, timeOf, slotTime } = useAgendaPage();
  const read = useRead(
    'slot:common',
    { participantIds: meeting.people.map((person) => person.participant.id) },
    { staleTime: 0 },
  );
  const choose = (slot: SlotOffer) =>
    purpose === 'move' ? commands.move(meeting, slot) : commands.counter(meeting, slot);
  const days = Map.groupBy(
    (read.data ?? []).toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start)),
    (slot) => dateOf(Date.parse(slot.start), edition),
  );
  return (
    <SidePanel title={t(purpose === 'move' ? 'times.moveTitle' : 'times.counterTitle')} onClose={close}>
      <div className={styles.sheet}>
        <p>
          <strong>{whoOf(meeting)}</strong>
          {meeting.slotId && <> · {t('times.current', { time: slotTime(meeting.slotId) })}</>}
        </p>
        <p className={styles.soft}>
          {purpose === 'move' ? t('times.moveLead') : t('times.counterLead', { who: whoOf(meeting) })}
        </p>
        <RefusalNote about={meeting.id} />
        <ErrorNote error={read.error} onRetry={() => void read.refetch()} />
        {read.isPending && <Skeleton lines={4} />}
        {read.data?.length === 0 && <p>{t('times.none')}</p>}
        {[...days].map(([date, slots]) => (
          <section key={date} className={styles.times} aria-label={dayWords(date, i18n.language)}>
            {days.size > 1 && <h3 className={styles.date}>{dayWords(date, i18n.language)}</h3>}
            {slots.map((slot) => (
              <NetButton
                key={slot.id}
                about={meeting.id}
                label={t(purpose === 'move' ? 'times.moveTo' : 'times.propose', { time: timeOf(slot) })}
                onPress={() => void choose(slot)}
              >
                {clockWords(Date.parse(slot.start), edition)}
              </NetButton>
            ))}
          </section>
        ))}
      </div>
    </SidePanel>
  );
}
