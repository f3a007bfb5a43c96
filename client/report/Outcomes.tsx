import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OUTCOMES, type ReportView } from '../../server/contract/index.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { Time } from '../components/Time.tsx';
import { useLabels } from '../i18n/labels.ts';
import { useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Report.module.css';

type Row = ReportView['outcomes']['all'] & { name: string };

/** What sides say, by group and by theme; and meeting by meeting where one asks. */
export function Outcomes({ outcomes }: { outcomes: ReportView['outcomes'] }) {
  const { t } = useTranslation('report');
  const { t: common } = useTranslation();
  const { t: plan } = useTranslation('plan');
  const [open, setOpen] = useState(false);
  const groups = [
    { name: t('served.all'), ...outcomes.all },
    ...outcomes.groups.map(({ group, ...row }) => ({ name: plan(`fairness.groups.${group}`), ...row })),
  ];
  const themes = outcomes.themes.map(({ theme, ...row }) => ({ name: common(`theme.${theme}`), ...row }));
  return (
    <>
      <p className={styles.how}>{t('outcomes.how')}</p>
      <Answers caption={t('outcomes.groups')} head={t('served.groupHead')} rows={groups} />
      {themes.length > 0 && (
        <Answers caption={t('outcomes.themes')} head={t('outcomes.theme')} rows={themes} />
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('outcomes.list')}</summary>
        {open && <MeetingByMeeting />}
      </details>
    </>
  );
}

function Answers({ caption, head, rows }: { caption: string; head: string; rows: readonly Row[] }) {
  const { t } = useTranslation('report');
  const { t: after } = useTranslation('outcome');
  const labels = useLabels();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('outcomes.sides')}</th>
            {OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col">
                {after(`outcome.${outcome}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{labels.number(row.sides)}</td>
              {OUTCOMES.map((outcome) => (
                <td key={outcome}>{labels.number(row[outcome])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MeetingByMeeting() {
  const { t } = useTranslation('report');
  const { t: after } = useTranslation('outcome');
  const edition = useEdition();
  const read = useRead('outcome:list', {}, { staleTime: 0 });
  if (read.error) return <ErrorNote error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <Skeleton lines={4} />;
  return (
    <>
      <p className={styles.how}>{t('outcomes.listHow', { count: read.data.meetings.length })}</p>
      <ul className={styles.answers}>
        {read.data.meetings.map(({ id, slotId, sides }) => {
          const slot = edition.slots.find((candidate) => candidate.id === slotId);
          return (
            <li key={id}>
              {slot && <Time iso={slot.start} withDay />}
              {sides.map(({ name, outcome, nextStep }) => (
                <span key={name}>
                  <strong>{name}</strong> {outcome ? after(`outcome.${outcome}`) : t('outcomes.noAnswer')}
                  {nextStep && ` · ${after('nextStepWas', { step: nextStep })}`}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
