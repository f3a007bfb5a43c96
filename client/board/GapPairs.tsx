import { useTranslation } from 'react-i18next';
import type { MeetingView, SlotView, TableView } from '../../server/contract/index.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useRead } from '../live/queries.ts';
import { PAIRS_SHOWN, pairsBeside } from './gap-pairs.ts';
import { PairLines } from './PairLines.tsx';
import styles from './Panel.module.css';
import type { Commands } from './use-commands.ts';
import { usePairs } from './use-pairs.ts';
import type { Words } from './use-words.ts';

/** Who could fill a free table at a time: seat them there, or propose the time to them. */
export function GapPairs({
  table,
  slot,
  now,
  requests,
  words,
  commands,
}: {
  table: TableView;
  slot: SlotView;
  now: number;
  /** What the panel shows already. */
  requests: readonly MeetingView[];
  words: Words;
  commands: Commands;
}) {
  const { t } = useTranslation('board');
  const gaps = useRead(
    'board:gaps',
    { slotIds: [slot.id], tableId: table.id, limit: PAIRS_SHOWN + requests.length },
    { staleTime: 0, keepPrevious: true },
  );
  const pairs = pairsBeside(gaps.data?.[0]?.pairs ?? [], requests);
  const doing = usePairs(words, commands, () => void gaps.refetch());
  return (
    <section className={styles.section}>
      <h3>{t('gaps.title')}</h3>
      {gaps.isPending && !gaps.error && <Skeleton lines={3} />}
      {gaps.error && <ErrorNote error={gaps.error} onRetry={() => void gaps.refetch()} />}
      {gaps.data && pairs.length === 0 && <p className={styles.note}>{t('gaps.none')}</p>}
      <PairLines
        pairs={pairs}
        place={{ slotId: slot.id, tableId: table.id }}
        mayAsk={Date.parse(slot.start) > now}
        words={words}
        doing={doing}
      />
      <ErrorNote error={doing.refusal} />
    </section>
  );
}
