import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { toConclude } from './conclusions.ts';
import styles from './DayList.module.css';
import { BusyRow, FreeRow, InvitationsRow, MeetingRow, SittingRow } from './DayRows.tsx';
import { type DayEntry, planDay } from './day-plan.ts';
import { dayWords, longDayWords } from './words.ts';

/** The chosen day in the order of the clock; what is over is folded away. */
export function DayList({ date, linkTo }: { date: string; linkTo: (date: string) => string }) {
  const { t, i18n } = useTranslation(['agenda', 'calendar']);
  const { state, edition, now, open } = useAgendaPage();
  const { past, coming } = planDay(state, edition, date, now);
  // The meeting one comes from stays in sight until one has said what came of it.
  const fresh = toConclude(past, state, now);
  const folded = past.filter((entry) => entry !== fresh);
  const shown = fresh ? [fresh, ...coming] : coming;
  const hasSlots = edition.slots.length > 0;
  return (
    <>
      {edition.days.length > 1 ? (
        <nav className={styles.days} aria-label={t('days')}>
          {edition.days.map((day) => (
            <Link
              key={day.date}
              to={linkTo(day.date)}
              className={styles.day}
              aria-current={day.date === date ? 'date' : undefined}
            >
              {dayWords(day.date, i18n.language)}
            </Link>
          ))}
        </nav>
      ) : (
        <h2 className={styles.heading}>{longDayWords(date, i18n.language)}</h2>
      )}
      {folded.length > 0 && (
        <details className={styles.past} open={coming.length === 0 || undefined}>
          <summary>{t('day.past', { count: folded.length })}</summary>
          <ol className={styles.list}>
            {folded.map((entry) => (
              <Row key={entry.key} entry={entry} />
            ))}
          </ol>
        </details>
      )}
      {shown.length > 0 ? (
        <ol className={styles.list}>
          {shown.map((entry) => (
            <Row key={entry.key} entry={entry} />
          ))}
        </ol>
      ) : (
        <p className={styles.nothing}>{t(past.length > 0 || hasSlots ? 'day.over' : 'day.nothing')}</p>
      )}
      <p className={styles.calendar}>
        <Button kind="quiet" icon={<CalendarPlus aria-hidden />} onPress={() => open({ kind: 'calendar' })}>
          {t('calendar:open')}
        </Button>
      </p>
    </>
  );
}

function Row({ entry }: { entry: DayEntry }) {
  switch (entry.kind) {
    case 'meeting':
      return <MeetingRow entry={entry} />;
    case 'sitting':
      return <SittingRow entry={entry} />;
    case 'invitations':
      return <InvitationsRow entry={entry} />;
    case 'busy':
      return <BusyRow entry={entry} />;
    case 'free':
      return <FreeRow entry={entry} />;
  }
}
