import { type ReactNode, useRef } from 'react';
import { useVisibleRows } from './use-visible-rows.ts';
import styles from './VirtualList.module.css';

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
  const { first, last, abovePx, belowPx } = useVisibleRows(list, items, 'li', GUESS_PX);
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ paddingBlock: `${abovePx}px ${belowPx}px` }}
    >
      {items.slice(first, last).map((item, index) => (
        <li key={keyOf(item)} aria-setsize={items.length} aria-posinset={first + index + 1}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
