/** A position on the board: row = table, column = time. */
export interface Position {
  row: number;
  column: number;
}

/** Where a key leads from a position, or null when the key does not walk.
 * Arrows stop at the edges: on a board, wrapping round would lose the hand's sense of place.
 * @param page rows that Page Up and Page Down jump over */
export function walk(
  from: Position,
  key: { key: string; ctrlKey?: boolean; metaKey?: boolean },
  size: { rows: number; columns: number },
  page = 10,
): Position | null {
  if (size.rows === 0 || size.columns === 0) return null;
  const far = key.ctrlKey === true || key.metaKey === true;
  const to = step(from, key.key, far, size, page);
  return to === null
    ? null
    : { row: clamp(to.row, size.rows - 1), column: clamp(to.column, size.columns - 1) };
}

function step(
  { row, column }: Position,
  key: string,
  far: boolean,
  size: { rows: number; columns: number },
  page: number,
): Position | null {
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? size.rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? size.columns - 1 : column + 1 };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? size.rows - 1 : row, column: size.columns - 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    default:
      return null;
  }
}

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), max);

/** The nearest position for which `fits` holds: same time first, then the times after, then those before;
 * at each time the closest table. Null when there is none. */
export function nearest(
  from: Position,
  size: { rows: number; columns: number },
  fits: (position: Position) => boolean,
): Position | null {
  const columns = [...Array(size.columns).keys()];
  const order = [...columns.slice(from.column), ...columns.slice(0, from.column).reverse()];
  const rows = [...Array(size.rows).keys()].sort(
    (a, b) => Math.abs(a - from.row) - Math.abs(b - from.row) || a - b,
  );
  for (const column of order) {
    for (const row of rows) {
      if (row === from.row && column === from.column) continue;
      if (fits({ row, column })) return { row, column };
    }
  }
  return null;
}
