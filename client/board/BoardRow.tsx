// biome-ignore-all lint/a11y/useSemanticElements: a grid that is walked, laid out by rows; not a table that is read
// biome-ignore-all lint/a11y/useFocusableInteractive: focus goes to the cells of the grid
import { BellRing, Lock, Video } from 'lucide-react';
import { memo } from 'react';
import type { MeetingView, SlotView, TableView } from '../../server/contract/index.ts';
import { meetingLook } from '../components/meeting-look.ts';
import { StateBadge } from '../components/StateBadge.tsx';
import styles from './BoardRow.module.css';
import type { Verdict } from './drop.ts';
import { type Cell, type CellKey, namesOf, type Phase, type Row } from './grid.ts';
import type { RowShare } from './row-share.ts';
import type { Words } from './use-words.ts';
import { isLane } from './video-lanes.ts';

export interface RowProps {
  row: Row;
  /** 1 for the first table, as screen readers count. */
  number: number;
  slots: readonly SlotView[];
  /** The column that Tab reaches, -1 when it is in another row. */
  tabColumn: number;
  /** Columns before it are over. */
  firstOpen: number;
  /** Columns before which the day pauses. */
  gaps: ReadonlySet<number>;
  /** What is asked of its cells. */
  share: RowShare;
  /** The cell of this row that the panel shows. */
  openKey: CellKey | null;
  words: Words;
}

/** One table through the day. Drawn again only when one of its cells, or what is asked of all, changes. */
export const BoardRow = memo(function BoardRow({ row, number, slots, share, words, ...props }: RowProps) {
  return (
    <div role="row" aria-rowindex={number + 1} className={styles.row}>
      <TableHead table={row.table} words={words} />
      {row.cells.map((cell, column) => (
        <BoardCell
          key={cell.key}
          cell={cell}
          column={column + 2}
          table={row.table}
          time={words.time(slots[column]!.id)}
          tabbable={column === props.tabColumn}
          over={column < props.firstOpen}
          gap={props.gaps.has(column)}
          lit={share.lit?.[column]}
          fresh={share.fresh?.[column] ?? false}
          open={cell.key === props.openKey}
          verdict={share.verdicts?.[column]}
          words={words}
        />
      ))}
    </div>
  );
});

const TableHead = memo(function TableHead({ table, words }: { table: TableView; words: Words }) {
  return (
    <div role="rowheader" aria-colindex={1} className={styles.table} title={table.room}>
      <span className="visually-hidden">{words.table(table)}</span>
      <span aria-hidden>{isLane(table) ? `V${table.label}` : table.label}</span>
      {table.video && <Video aria-hidden className={styles.video} />}
    </div>
  );
});

interface CellProps {
  cell: Cell;
  column: number;
  table: TableView;
  time: string;
  tabbable: boolean;
  over: boolean;
  gap: boolean;
  lit: boolean | undefined;
  fresh: boolean;
  open: boolean;
  /** What the cell is to what is in the hand. */
  verdict: Verdict | undefined;
  words: Words;
}

const BoardCell = memo(function BoardCell({ cell, table, time, words, ...props }: CellProps) {
  const { meeting } = cell;
  const { verdict } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={props.column}
      aria-label={words.cell(cell, table, time, verdict)}
      aria-selected={props.open}
      tabIndex={props.tabbable ? 0 : -1}
      className={styles.cell}
      data-cell={cell.key}
      data-look={meeting === null ? undefined : meetingLook(meeting.state, cell.phase)}
      data-seated={meeting?.state === 'in-progress' || undefined}
      data-closed={cell.closed || undefined}
      data-kept={cell.kept || undefined}
      data-over={props.over || undefined}
      data-gap={props.gap || undefined}
      data-dim={props.lit === false || undefined}
      data-lit={props.lit || undefined}
      data-fresh={props.fresh || undefined}
      data-why={verdict?.why}
      data-wished={(verdict?.why === 'free' && verdict.wished) || undefined}
    >
      {meeting !== null && <Seated meeting={meeting} phase={cell.phase} />}
      {meeting === null && verdict !== undefined && (
        <span className={styles.said}>{words.verdict(verdict)}</span>
      )}
      {meeting === null && cell.closed && verdict === undefined && (
        <Lock aria-hidden className={styles.lock} />
      )}
      {meeting === null && cell.kept && verdict === undefined && (
        <span className={styles.said}>
          <BellRing aria-hidden className={styles.lock} /> {words.kept}
        </span>
      )}
    </div>
  );
});

/** What a cell shows of its meeting; kept as it is while the board around it is searched or judged. */
const Seated = memo(function Seated({ meeting, phase }: { meeting: MeetingView; phase: Phase }) {
  const names = namesOf(meeting);
  return (
    <>
      <span className={styles.mark}>
        <StateBadge state={meeting.state} phase={phase} iconOnly />
      </span>
      <span className={styles.names} title={names.join(' – ')}>
        <span>{names[0]}</span>
        <br />
        <span>
          {names[1]}
          {names.length > 2 && ` +${names.length - 2}`}
        </span>
      </span>
    </>
  );
});
