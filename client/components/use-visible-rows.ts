import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { visibleRange } from './visible-range.ts';

/** Beyond this many rows only those near the window are in the page. */
export const VIRTUAL_FROM = 200;

export interface VisibleRows {
  /** The first row to draw, and the one after the last. */
  first: number;
  last: number;
  /** Height of the rows that are not drawn, above and below. */
  abovePx: number;
  belowPx: number;
}

/** Which of a list's rows are to be drawn; rows have one height and scroll with the page.
 * @param selector finds a row in the list, to be measured
 * @param guessPx its height before that */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  items: readonly unknown[],
  selector: string,
  guessPx: number,
): VisibleRows {
  const count = items.length;
  const virtual = count > VIRTUAL_FROM;
  const [rowPx, setRowPx] = useState(guessPx);
  const [range, setRange] = useState({ first: 0, last: 30 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the rows change
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(selector);
    if (row && row.offsetHeight > 0) setRowPx(row.offsetHeight);
  }, [items]);

  useEffect(() => {
    if (!virtual) return;
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = visibleRange(-top, window.innerHeight, rowPx, count);
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, virtual, rowPx, count]);

  const first = virtual ? Math.min(range.first, count) : 0;
  const last = virtual ? Math.min(range.last, count) : count;
  return { first, last, abovePx: first * rowPx, belowPx: (count - last) * rowPx };
}
