import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntryView, MeetingView } from '../../server/contract/index.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Panel.module.css';
import type { Words } from './use-words.ts';

const ACTIONS = [
  'proposed',
  'planned',
  'unplanned',
  'countered',
  'booked',
  'placed',
  'accepted',
  'unaccepted',
  'requeued',
  'declined',
  'moved',
  'displaced',
  'restored',
  'cancelled',
  'expired',
  'waited',
  'offered',
  'passed',
  'lapsed',
  'lost',
  'taken',
  'arrived',
  'not-arrived',
  'late',
  'on-time',
  'started',
  'held',
  'no-show',
  'reopened',
  'concluded',
] as const;
type Action = (typeof ACTIONS)[number];
const isAction = (text: string): text is Action => (ACTIONS as readonly string[]).includes(text);

/** Who did what, newest first; read again whenever the meeting changes. */
export function MeetingHistory({ meeting, words }: { meeting: MeetingView; words: Words }) {
  const { t } = useTranslation('board');
  const read = useRead('meeting:read', { id: meeting.id }, { staleTime: 0 });
  const { refetch, data } = read;
  const readRev = data?.meeting.rev;
  useEffect(() => {
    if (readRev !== undefined && readRev < meeting.rev) void refetch();
  }, [meeting.rev, readRev, refetch]);
  return (
    <section className={styles.section}>
      <h3>{t('meeting.history')}</h3>
      {data === undefined && read.error === null && <Skeleton lines={2} />}
      {data === undefined && <ErrorNote error={read.error} onRetry={() => void refetch()} />}
      <ol className={styles.history}>
        {data?.history.toReversed().map((entry) => (
          <Entry key={`${entry.at} ${entry.action}`} entry={entry} words={words} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, words }: { entry: HistoryEntryView; words: Words }) {
  const { t } = useTranslation('board');
  const edition = useEdition();
  const place = (at: HistoryEntryView['before']) =>
    at?.slotId
      ? words.place({
          slotId: at.slotId,
          table: edition.tables.find((table) => table.id === at.tableId) ?? null,
        })
      : null;
  const from = place(entry.before);
  const to = place(entry.after);
  const where = from !== null && to !== null && from !== to ? t('journal.fromTo', { from, to }) : null;
  const details = [
    entry.by.name,
    entry.onBehalfOf && t('meeting.onBehalfOf', entry.onBehalfOf),
    where ?? (from === null ? to : null),
    entry.note,
  ].filter(Boolean);
  return (
    <li>
      <time dateTime={entry.at}>{words.clock(entry.at)}</time>
      <span>
        <strong>{isAction(entry.action) ? t(`history.${entry.action}`) : t('history.marked')}</strong>
        {details.length > 0 && ` · ${details.join(' · ')}`}
      </span>
    </li>
  );
}
