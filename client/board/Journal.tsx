import { Undo2 } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import type { BoardState } from './board-state.ts';
import { holds } from './grid.ts';
import { type Deed, isUndoable, type JournalLine } from './journal.ts';
import styles from './Side.module.css';
import { absentNames } from './sides.ts';
import type { Past } from './use-past.ts';
import { useUndoWords } from './use-undo-words.ts';
import type { Words } from './use-words.ts';

/** What changed in the last hours, newest first, each line with its way back. */
export function Journal({
  state,
  past,
  words,
  onOpen,
  onUndo,
}: {
  state: BoardState;
  past: Past;
  words: Words;
  onOpen: (meetingId: string) => void;
  onUndo: (line: JournalLine) => Promise<void>;
}) {
  const { t } = useTranslation('board');
  const { journal, meetings, undone } = state;
  const reading = past.state === 'reading';
  return (
    <>
      {journal.length === 0 &&
        past.error === null &&
        (reading ? <Skeleton lines={4} /> : <p className={styles.empty}>{t('journal.empty')}</p>)}
      <ol className={styles.lines}>
        {journal.map((line) => (
          <Line
            key={line.id}
            line={line}
            words={words}
            undone={undone.has(line.id)}
            undoable={isUndoable(line, meetings.get(line.meeting.id), undone.has(line.id))}
            onOpen={onOpen}
            onUndo={onUndo}
          />
        ))}
      </ol>
      <ErrorNote error={past.error} onRetry={past.older} />
      {past.error === null && past.state !== 'all' && journal.length > 0 && (
        <Button size="dense" kind="quiet" isPending={reading} onPress={past.older}>
          {t('journal.older')}
        </Button>
      )}
    </>
  );
}

const Line = memo(function Line({
  line,
  words,
  undone,
  undoable,
  onOpen,
  onUndo,
}: {
  line: JournalLine;
  words: Words;
  undone: boolean;
  undoable: boolean;
  onOpen: (meetingId: string) => void;
  onUndo: (line: JournalLine) => Promise<void>;
}) {
  const { t } = useTranslation('board');
  const { undo } = useUndoWords(words);
  const where = whereOf(line, words, (from, to) => t('journal.fromTo', { from, to }));
  const author = line.mine
    ? t('journal.me')
    : (line.by?.name ?? t(BY_THE_CLOCK.has(line.deed) ? 'journal.clock' : 'journal.missed'));
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.what}
        data-undone={undone || undefined}
        onClick={() => onOpen(line.meeting.id)}
      >
        <span className={styles.deed}>
          <time dateTime={line.at}>{words.clock(line.at)}</time>
          {undone ? <s>{t(`deed.${line.deed}`)}</s> : <strong>{t(`deed.${line.deed}`)}</strong>}
        </span>
        <span className={styles.who}>{words.who(line.meeting)}</span>
        {where !== null && <span>{where}</span>}
        <small>
          {author}
          {undone && ` · ${t('journal.undone')}`}
        </small>
      </button>
      {undoable && (
        <IconButton label={t('journal.undoOf', { line: undo(line) })} onPress={() => void onUndo(line)}>
          <Undo2 aria-hidden />
        </IconButton>
      )}
    </li>
  );
});

/** What happens by itself, after a delay. */
const BY_THE_CLOCK: ReadonlySet<Deed> = new Set<Deed>(['expired', 'held']);

/** One line in one breath, for screen readers: who it is about and what happened. */
export const sentence = (line: JournalLine, words: Words, deed: string): string =>
  `${words.who(line.meeting)} : ${deed}`;

function whereOf(
  { before, meeting, deed }: JournalLine,
  words: Words,
  fromTo: (from: string, to: string) => string,
): string | null {
  if (deed === 'no-show') return absentNames(meeting).join(', ') || null;
  if (!holds(meeting)) return deed === 'cancelled' && before && holds(before) ? words.place(before) : null;
  const to = words.place(meeting);
  return deed === 'moved' && before !== null && holds(before) ? fromTo(words.place(before), to) : to;
}
