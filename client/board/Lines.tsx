import { UserMinus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../server/contract/index.ts';
import { IconButton } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { isOffered, linesOf, whoIs } from '../waiting/lines.ts';
import { useWaitingWords } from '../waiting/words.ts';
import styles from './Lines.module.css';
import { waitsAs } from './search.ts';
import type { Words } from './use-words.ts';

/** Waiting lists, the longest first: for whom, who, since when, what is offered. */
export function Lines({
  line,
  query,
  words,
}: {
  line: readonly WaitingView[];
  /** The name that the board looks for also sorts this list out. */
  query: string;
  words: Words;
}) {
  const { t } = useTranslation(['waiting', 'board']);
  if (line.length === 0) return <p className={styles.empty}>{t('board.empty')}</p>;
  const lines = linesOf(line.filter((entry) => waitsAs(entry, query)));
  if (lines.length === 0) return <p className={styles.empty}>{t('board:list.noneShown')}</p>;
  return (
    <ul className={styles.groups}>
      {lines.map(([awaited, entries]) => (
        <li key={awaited.id}>
          <p className={styles.awaited}>
            <strong>{whoIs(awaited)}</strong>
            {awaited.organisation && ` · ${awaited.name}`}
            <br />
            <small>{t('board.count', { count: entries.length })}</small>
          </p>
          <ol className={styles.line}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} words={words} />
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry, words }: { entry: WaitingView; words: Words }) {
  const { t } = useTranslation('waiting');
  const { times, moment, slotTime } = useWaitingWords();
  const leave = useCommand('waiting:leave');
  const said = { name: entry.participant.name, who: whoIs(entry.awaited) };
  return (
    <li className={styles.entry}>
      <span className={styles.what}>
        <span className={styles.who}>{whoIs(entry.participant)}</span>
        {entry.participant.organisation && <span>{entry.participant.name}</span>}
        <small>
          {isOffered(entry)
            ? t('board.offered', {
                time: slotTime(entry.offer.slotId),
                until: entry.offer.expiresAt ? moment(entry.offer.expiresAt) : '',
              })
            : t('board.waits', { times: times(entry), since: words.clock(entry.createdAt) })}
        </small>
        <ErrorNote error={leave.error} />
      </span>
      <IconButton
        size="dense"
        label={t('board.removeNamed', said)}
        onPress={() =>
          leave.mutate(
            { id: entry.id },
            {
              onSuccess: () => toast(t('board.removed', said)),
              onSettled: () => invalidate('waiting:list'),
            },
          )
        }
      >
        <UserMinus aria-hidden />
      </IconButton>
    </li>
  );
}
