import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './VirtualList.module.css';
import { visibleRange } from './visible-range.ts';

/** Beyond this many rows only those near the window are in the page. */
export const VIRTUAL_FROM = 200;
/** Before a row has been measured. */
const GUESS_PX = 96;

/** A list of rows of one height that scrolls with the page; long ones keep only what is near the window. */
export function VirtualList<T>({
  items,
  label,
  keyOf,
  children,
}: {
  items: readonly T[];
  label: string;
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const virtual = items.length > VIRTUAL_FROM;
  const [rowPx, setRowPx] = useState(GUESS_PX);
  const [range, setRange] = useState({ first: 0, last: 30 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the rows change
  useLayoutEffect(() => {
    const row = list.current?.querySelector('li');
    if (row && row.offsetHeight > 0) setRowPx(row.offsetHeight);
  }, [items]);

  useEffect(() => {
    if (!virtual) return;
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = visibleRange(-top, window.innerHeight, rowPx, items.length);
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [virtual, rowPx, items.length]);

  const first = virtual ? Math.min(range.first, items.length) : 0;
  const last = virtual ? Math.min(range.last, items.length) : items.length;
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ paddingBlock: `${first * rowPx}px ${(items.length - last) * rowPx}px` }}
    >
      {items.slice(first, last).map((item, index) => (
        <li key={keyOf(item)} aria-setsize={items.length} aria-posinset={first + index + 1}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
