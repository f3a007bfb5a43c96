import { useTranslation } from 'react-i18next';
import type { MeetingView, SlotOffer } from '../../server/contract/index.ts';
import { ErrorNote, SidePanel, Skeleton } from '../components/index.ts';
import { useRead } from '../live/queries.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { dateOf } from './day-plan.ts';
import { occupies } from './meeting-reading.ts';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import styles from './Sheets.module.css';
import { clockWords, datesOf, dayWords } from './words.ts';

/** Times that are free for everybody; one tap moves the meeting there, or proposes it. */
export function TimesSheet({ meeting, purpose }: { meeting: MeetingView; purpose: 'move' | 'counter' }) {
  const { t } = useTranslation('agenda');
  const { edition, close, whoOf, slotTime } = useAgendaPage();
  const read = useRead(
    'slot:common',
    { participantIds: meeting.people.map((person) => person.participant.id) },
    { staleTime: 0 },
  );
  // What is asked for already is no other time.
  const asked = meeting.state === 'proposed' ? meeting.proposedSlotIds : [];
  const others = read.data?.filter((slot) => !asked.includes(slot.id));
  const days = Map.groupBy(
    (others ?? []).toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start)),
    (slot) => dateOf(Date.parse(slot.start), edition),
  );
  return (
    <SidePanel title={t(purpose === 'move' ? 'times.moveTitle' : 'times.counterTitle')} onClose={close}>
      <div className={styles.sheet}>
        <p>
          <strong>{whoOf(meeting)}</strong>
          {meeting.slotId && occupies(meeting) && (
            <> · {t('times.current', { time: slotTime(meeting.slotId) })}</>
          )}
        </p>
        <p className={styles.soft}>
          {purpose === 'move' ? t('times.moveLead') : t('times.counterLead', { who: whoOf(meeting) })}
        </p>
        <RefusalNote about={meeting.id} />
        <ErrorNote error={read.error} onRetry={() => void read.refetch()} />
        {read.isPending && <Skeleton lines={4} />}
        {others?.length === 0 && <p>{t('times.none')}</p>}
        {[...days].map(([date, slots]) => (
          <TimesOfDay key={date} date={date} slots={slots} meeting={meeting} purpose={purpose} />
        ))}
      </div>
    </SidePanel>
  );
}

/** The times of one day under its name; a day that is not the meeting's own stands on each button too. */
function TimesOfDay({
  date,
  slots,
  meeting,
  purpose,
}: {
  date: string;
  slots: SlotOffer[];
  meeting: MeetingView;
  purpose: 'move' | 'counter';
}) {
  const { t, i18n } = useTranslation('agenda');
  const { edition, commands, timeBeside, localTime, mustAsk, briefWhoOf } = useAgendaPage();
  const day = dayWords(date, i18n.language);
  const elsewhen = datesOf(meeting, edition).some((own) => own !== date);
  const moves = (slot: SlotOffer) => purpose === 'move' && !mustAsk(meeting, slot);
  const choose = (slot: SlotOffer) =>
    purpose === 'move' ? commands.move(meeting, slot) : commands.counter(meeting, slot);
  return (
    <section className={`${styles.times} ${elsewhen ? styles.dated : ''}`} aria-label={day}>
      {edition.days.length > 1 && <h3 className={styles.date}>{day}</h3>}
      {purpose === 'move' && slots[0] && mustAsk(meeting, slots[0]) && (
        <p className={`${styles.date} ${styles.soft}`}>{t('times.askLead', { who: briefWhoOf(meeting) })}</p>
      )}
      {slots.map((slot) => {
        const start = Date.parse(slot.start);
        const own = localTime(start);
        return (
          <NetButton
            key={slot.id}
            about={meeting.id}
            label={t(moves(slot) ? 'times.moveTo' : 'times.propose', {
              time: timeBeside(meeting, slot),
            })}
            onPress={() => void choose(slot)}
          >
            <span className={styles.choiceOfTime}>
              {elsewhen ? `${day} ${clockWords(start, edition)}` : clockWords(start, edition)}
              {own && <span className={styles.ownTime}>{own}</span>}
            </span>
          </NetButton>
        );
      })}
    </section>
  );
}
