import { useTranslation } from 'react-i18next';
import type { GapView, SlotView } from '../../server/contract/index.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useRead } from '../live/queries.ts';
import { PAIRS_SHOWN, timesAhead } from './gap-pairs.ts';
import { PairLines } from './PairLines.tsx';
import panel from './Panel.module.css';
import styles from './Places.module.css';
import type { Desk } from './use-desk.ts';
import { type Pairs, usePairs } from './use-pairs.ts';
import type { Words } from './use-words.ts';

/** Every so often it is asked again who could meet. */
const REREAD_MS = 30_000;

/** The next times: how many tables are free, and who could sit there. Nobody is named twice at a time, so that all who
 * are named can be seated, one after the other. */
export function Places({ desk }: { desk: Desk }) {
  const { t } = useTranslation('board');
  const { edition, now, words, commands } = desk;
  const times = timesAhead(edition, now);
  const gaps = useRead(
    'board:gaps',
    { slotIds: times.map(({ id }) => id), together: true, limit: PAIRS_SHOWN },
    { enabled: times.length > 0, staleTime: 0, refetchInterval: REREAD_MS, keepPrevious: true },
  );
  const doing = usePairs(words, commands, () => void gaps.refetch());
  if (times.length === 0) return <p className={panel.note}>{t('places.over')}</p>;
  const first = gaps.data?.find(({ pairs }) => pairs.length > 0)?.slotId;
  return (
    <div className={styles.places}>
      <p className={panel.note}>{t('places.hint')}</p>
      {gaps.isPending && !gaps.error && <Skeleton lines={6} />}
      {gaps.error && <ErrorNote error={gaps.error} onRetry={() => void gaps.refetch()} />}
      <ErrorNote error={doing.refusal} />
      {times.map((slot) => {
        const gap = gaps.data?.find(({ slotId }) => slotId === slot.id);
        return gap === undefined ? null : (
          <Time key={slot.id} slot={slot} gap={gap} open={slot.id === first} words={words} doing={doing} />
        );
      })}
    </div>
  );
}

function Time({
  slot,
  gap,
  open,
  words,
  doing,
}: {
  slot: SlotView;
  gap: GapView;
  open: boolean;
  words: Words;
  doing: Pairs;
}) {
  const { t } = useTranslation('board');
  return (
    <details className={styles.time} open={open}>
      <summary>
        <h2>
          <time dateTime={slot.start}>{words.when(slot.id)}</time>
        </h2>
        <span>
          {t('list.freeTables', { count: gap.tablesFree })}
          {gap.fillable > 0 && <> {t('counts.fillable', { count: gap.fillable })}</>}
        </span>
      </summary>
      {gap.pairs.length === 0 ? (
        <p className={panel.note}>{t(gap.tablesFree === 0 ? 'places.full' : 'places.nobody')}</p>
      ) : (
        <PairLines
          pairs={gap.pairs}
          place={{ slotId: slot.id, tableId: null }}
          mayAsk
          words={words}
          doing={doing}
        />
      )}
    </details>
  );
}
