/** Rows drawn beyond the window on either side. */
const OVERSCAN = 8;

/** Rows to draw, `first` included, `last` not. `scrolled`: pixels of the list above the window. */
export function visibleRange(
  scrolled: number,
  windowPx: number,
  rowPx: number,
  count: number,
): { first: number; last: number } {
  const first = Math.floor(scrolled / rowPx) - OVERSCAN;
  const last = Math.ceil((scrolled + windowPx) / rowPx) + OVERSCAN;
  // Steps of four rows: fewer renders while scrolling.
  const step = (row: number) => Math.floor(row / 4) * 4;
  return {
    first: Math.max(0, Math.min(count, step(first))),
    last: Math.max(0, Math.min(count, step(last + 3))),
  };
}
