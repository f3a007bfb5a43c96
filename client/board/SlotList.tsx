import { Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SlotView, TableView } from '../../server/contract/index.ts';
import { StateBadge } from '../components/StateBadge.tsx';
import type { Verdict } from './drop.ts';
import { type Cell, type CellKey, isCurrent, isPast, namesOf, type Row } from './grid.ts';
import styles from './SlotList.module.css';
import type { Words } from './use-words.ts';
import { isLane } from './video-lanes.ts';

/** The same day on a phone: the times one under the other, each with its meetings. Times that are over fold. */
export function SlotList({
  rows,
  slots,
  now,
  lit,
  fresh,
  verdicts,
  words,
  onOpen,
}: {
  rows: readonly Row[];
  slots: readonly SlotView[];
  now: number;
  lit: ReadonlySet<CellKey> | null;
  fresh: ReadonlySet<string>;
  /** While something is in the hand: the free tables are listed instead. */
  verdicts: ReadonlyMap<CellKey, Verdict> | null;
  words: Words;
  onOpen: (key: CellKey) => void;
}) {
  const { t } = useTranslation('board');
  return (
    <section aria-label={t('list.label')} className={styles.times}>
      {slots.map((slot, column) => {
        const cells = rows.map((row) => ({ table: row.table, cell: row.cells[column]! }));
        const free = cells.filter(
          ({ table, cell }) => !isLane(table) && cell.meeting === null && !cell.closed && !cell.kept,
        ).length;
        const shown = cells.filter(({ cell }) => {
          if (verdicts !== null) return verdicts.get(cell.key)?.why === 'free';
          return lit === null ? cell.meeting !== null : lit.has(cell.key);
        });
        const over = isPast(slot, now);
        return (
          <details
            key={slot.id}
            open={lit !== null ? shown.length > 0 : !over}
            className={styles.time}
            data-now={isCurrent(slot, now) || undefined}
          >
            <summary>
              <h2>
                <time dateTime={slot.start}>{words.time(slot.id)}</time>
                {isCurrent(slot, now) && <span> · {t('grid.now')}</span>}
              </h2>
              <span>{over ? t('grid.past') : t('list.freeTables', { count: free })}</span>
            </summary>
            {shown.length === 0 && (
              <p className={styles.none}>{t(lit === null ? 'list.none' : 'list.noneShown')}</p>
            )}
            <ul>
              {shown.map(({ table, cell }) => (
                <SlotLine
                  key={cell.key}
                  cell={cell}
                  table={table}
                  words={words}
                  fresh={cell.meeting !== null && fresh.has(cell.meeting.id)}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function SlotLine({
  cell,
  table,
  fresh,
  words,
  onOpen,
}: {
  cell: Cell;
  table: TableView;
  words: Words;
  fresh: boolean;
  onOpen: (key: CellKey) => void;
}) {
  const { t } = useTranslation('board');
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-fresh={fresh || undefined}
        onClick={() => onOpen(cell.key)}
      >
        <span className={styles.table}>
          <span className="visually-hidden">{words.table(table)}</span>
          {isLane(table) ? <Video aria-hidden /> : <span aria-hidden>{table.label}</span>}
        </span>
        <span className={styles.names}>
          {cell.meeting === null ? t('grid.free') : namesOf(cell.meeting).join(' – ')}
        </span>
        {cell.meeting !== null && <StateBadge state={cell.meeting.state} phase={cell.phase} />}
      </button>
    </li>
  );
}
