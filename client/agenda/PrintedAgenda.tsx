import { useTranslation } from 'react-i18next';
import { useSubjectText } from '../subject/use-subject.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { type BusyEntry, type DayEntry, type MeetingEntry, planDay, type SittingEntry } from './day-plan.ts';
import { joinsByVideo, othersIn } from './meeting-reading.ts';
import styles from './PrintedAgenda.module.css';
import { useSittingTitle } from './sitting-title.ts';
import { clockWords, longDayWords } from './words.ts';

type Printed = MeetingEntry | SittingEntry | BusyEntry;

/** All days of the event on paper: what is agreed, when, where and with whom. The screen shows nothing of it. */
export function PrintedAgenda({ name }: { name: string }) {
  const { t, i18n } = useTranslation('agenda');
  const { state, edition, now } = useAgendaPage();
  const days = edition.days.map(({ date }) => {
    const { past, coming } = planDay(state, edition, date, now);
    return { date, entries: [...past, ...coming].filter(isPrinted) };
  });
  return (
    <div className={styles.paper}>
      <h1>{name ? t('titleOf', { name }) : t('title')}</h1>
      <p>
        {edition.name} · {edition.place}
      </p>
      {days.map(({ date, entries }) => (
        <table key={date} className={styles.day}>
          <caption>{longDayWords(date, i18n.language)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('print.time')}</th>
              <th scope="col">{t('print.what')}</th>
              <th scope="col">{t('print.where')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Line key={entry.key} entry={entry} />
            ))}
            {entries.length === 0 && (
              <tr>
                <td colSpan={3}>{t('print.nothing')}</td>
              </tr>
            )}
          </tbody>
        </table>
      ))}
    </div>
  );
}

const isPrinted = (entry: DayEntry): entry is Printed =>
  entry.kind === 'meeting' || entry.kind === 'sitting' || entry.kind === 'busy';

function Line({ entry }: { entry: Printed }) {
  const { edition, localTime } = useAgendaPage();
  const own = localTime(entry.start);
  return (
    <tr>
      <th scope="row">
        {clockWords(entry.start, edition)}–{clockWords(entry.end, edition)}
        {own && (
          <>
            <br />
            <small>{own}</small>
          </>
        )}
      </th>
      <What entry={entry} />
    </tr>
  );
}

function What({ entry }: { entry: Printed }) {
  const { t } = useTranslation('agenda');
  const title = useSittingTitle();
  const { state, whoOf } = useAgendaPage();
  const subjectText = useSubjectText();
  switch (entry.kind) {
    case 'busy':
      return (
        <>
          <td>{t('day.busy')}</td>
          <td />
        </>
      );
    case 'sitting':
      return (
        <>
          <td>
            <strong>{title(entry.sitting)}</strong>
          </td>
          <td>{entry.sitting.roomName}</td>
        </>
      );
    case 'meeting': {
      const { meeting } = entry;
      const { table } = meeting;
      const people = othersIn(meeting, state.participantId).map((person) =>
        person.title ? `${person.name} (${person.title})` : person.name,
      );
      return (
        <>
          <td>
            <strong>{whoOf(meeting)}</strong>
            <br />
            {people.join(', ')}
            {subjectText(meeting, state.participantId) && (
              <>
                <br />
                <em>{subjectText(meeting, state.participantId)}</em>
              </>
            )}
          </td>
          <td>
            {joinsByVideo(meeting, state.participantId)
              ? t('video.place')
              : table && `${t('table', { label: table.label })}, ${table.room}`}
          </td>
        </>
      );
    }
  }
}
