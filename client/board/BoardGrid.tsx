// biome-ignore-all lint/a11y/useSemanticElements: a grid that is walked, laid out by rows; not a table that is read
import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { SittingView, SlotView } from '../../server/contract/index.ts';
import styles from './BoardGrid.module.css';
import { BoardHead } from './BoardHead.tsx';
import { BoardRow } from './BoardRow.tsx';
import type { Density } from './density.ts';
import type { Verdict } from './drop.ts';
import { type CellKey, gapsBefore, isPast, nowPosition, type Row } from './grid.ts';
import { type RowShare, shareOut } from './row-share.ts';
import type { Words } from './use-words.ts';
import { nearest, type Position, walk } from './walk.ts';

export interface GridHandle {
  /** Brings a cell into view and makes it the one that Tab reaches; `take` also gives it the focus. */
  reach(key: CellKey, take?: boolean): void;
  /** Focuses the nearest cell that fits. @returns whether there is one */
  reachNearest(fits: (key: CellKey) => boolean): boolean;
}

export interface GridProps {
  ref: React.Ref<GridHandle>;
  label: string;
  rows: readonly Row[];
  slots: readonly SlotView[];
  sittings: readonly SittingView[];
  now: number;
  density: Density;
  lit: ReadonlySet<CellKey> | null;
  fresh: ReadonlySet<string>;
  openKey: CellKey | null;
  verdicts: ReadonlyMap<CellKey, Verdict> | null;
  words: Words;
  /** Enter or a click on a cell: open it, or drop what is in the hand. */
  onChoose: (key: CellKey) => void;
  /** `m`, `n`, Escape and the like, on the cell that has the focus. */
  onKey: (key: string, cell: CellKey) => boolean;
}

const cellAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;

/** Tables down, times across. One tab stop; arrows walk. */
export function BoardGrid({ ref, rows, slots, now, words, ...props }: GridProps) {
  const { t } = useTranslation('board');
  const root = useRef<HTMLDivElement>(null);
  const size = { rows: rows.length, columns: slots.length };
  const firstOpen = slots.findIndex((slot) => !isPast(slot, now));
  const current = firstOpen === -1 ? slots.length : firstOpen;
  const [tab, setTab] = useState<Position>({ row: 0, column: Math.min(current, slots.length - 1) });
  const position = { row: Math.min(tab.row, size.rows - 1), column: Math.min(tab.column, size.columns - 1) };
  const gaps = useMemo(() => gapsBefore(slots), [slots]);
  const line = nowPosition(slots, now);

  const element = (key: CellKey) =>
    root.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`) ?? null;
  const keyAt = (at: Position) => rows[at.row]?.cells[at.column]?.key;
  const positionOf = (key: CellKey): Position | null => {
    const row = rows.findIndex((one) => one.cells.some((cell) => cell.key === key));
    return row === -1 ? null : { row, column: rows[row]!.cells.findIndex((cell) => cell.key === key) };
  };
  function goTo(to: Position) {
    setTab(to);
    const key = keyAt(to);
    if (key !== undefined) element(key)?.focus();
  }

  useImperativeHandle(ref, () => ({
    reach(key, take = false) {
      const to = positionOf(key);
      if (to === null) return;
      setTab(to);
      if (take) element(key)?.focus();
      else element(key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    reachNearest(fits) {
      const to = nearest(position, size, (at) => fits(keyAt(at)!));
      if (to !== null) goTo(to);
      return to !== null;
    },
  }));
  useOpenOnNow(root, current);
  const before = useRef<ReadonlyMap<string, RowShare>>(new Map());
  const { lit, fresh, verdicts } = props;
  const shares = useMemo(() => {
    before.current = shareOut(rows, { lit, fresh, verdicts }, before.current);
    return before.current;
  }, [rows, lit, fresh, verdicts]);
  const opened = props.openKey === null ? null : positionOf(props.openKey);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const key = cellAt(event.target)?.dataset.cell;
    if (key === undefined || event.altKey) return;
    const to = walk(position, event, size);
    if (to !== null) goTo(to);
    else if (event.key === 'Enter' || event.key === ' ') props.onChoose(key);
    else if (event.ctrlKey || event.metaKey || !props.onKey(event.key, key)) return;
    event.preventDefault();
  }

  const style = { '--board-slots': size.columns } as CSSProperties;
  return (
    <div className={styles.scroller} data-board-scroller data-density={props.density} style={style}>
      <div className={styles.sheet}>
        <div
          ref={root}
          role="grid"
          aria-label={props.label}
          aria-rowcount={size.rows + 1}
          aria-colcount={size.columns + 1}
          aria-describedby="board-help"
          tabIndex={-1}
          className={styles.grid}
          data-picking={props.verdicts !== null || undefined}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const key = cellAt(event.target)?.dataset.cell;
            if (key !== undefined) props.onChoose(key);
          }}
          onFocus={(event) => {
            const key = cellAt(event.target)?.dataset.cell;
            const at = key === undefined ? null : positionOf(key);
            if (at !== null && (at.row !== tab.row || at.column !== tab.column)) setTab(at);
          }}
        >
          <BoardHead
            slots={slots}
            rows={rows}
            gaps={gaps}
            sittings={props.sittings}
            now={now}
            words={words}
          />
          {rows.map((row, index) => (
            <BoardRow
              key={row.table.id}
              row={row}
              number={index + 1}
              slots={slots}
              tabColumn={index === position.row ? position.column : -1}
              firstOpen={current}
              gaps={gaps}
              share={shares.get(row.table.id)!}
              openKey={opened?.row === index ? props.openKey : null}
              words={words}
            />
          ))}
        </div>
        {line !== null && (
          <div aria-hidden className={styles.now} style={{ '--at': line } as CSSProperties}>
            <span />
          </div>
        )}
      </div>
      <p id="board-help" className="visually-hidden">
        {t('grid.help')}
      </p>
    </div>
  );
}

/** The day opens on what is happening: the column before the running one comes first. */
function useOpenOnNow(root: React.RefObject<HTMLElement | null>, column: number) {
  const opened = useRef(false);
  useEffect(() => {
    const head = root.current?.querySelectorAll<HTMLElement>('[role="columnheader"]')[column];
    const scroller = root.current?.parentElement?.parentElement;
    if (opened.current || !head || !scroller) return;
    opened.current = true;
    scroller.scrollLeft = head.offsetLeft - head.offsetWidth;
  }, [root, column]);
}
