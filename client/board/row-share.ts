import type { Verdict } from './drop.ts';
import type { CellKey, Row } from './grid.ts';

/** What is asked of the whole board at a moment. */
export interface Asked {
  /** Cells that stand out, the others being dimmed; null when nothing is looked for. */
  lit: ReadonlySet<CellKey> | null;
  /** Meetings that somebody else has just changed. */
  fresh: ReadonlySet<string>;
  /** What each cell is to what is in the hand. */
  verdicts: ReadonlyMap<CellKey, Verdict> | null;
}

/** One row's part of it, cell by cell; null where there is nothing to say. */
export interface RowShare {
  lit: readonly boolean[] | null;
  fresh: readonly boolean[] | null;
  verdicts: readonly (Verdict | undefined)[] | null;
}

/** The part of each row, by table. What did not change for a row keeps its identity from `before`, so that a change in
 * one row draws no other. */
export function shareOut(
  rows: readonly Row[],
  { lit, fresh, verdicts }: Asked,
  before: ReadonlyMap<string, RowShare>,
): ReadonlyMap<string, RowShare> {
  return new Map(
    rows.map(({ table, cells }) => {
      const old = before.get(table.id);
      const isFresh = cells.map(({ meeting }) => meeting !== null && fresh.has(meeting.id));
      const share: RowShare = {
        lit:
          lit === null
            ? null
            : kept(
                old?.lit,
                cells.map(({ key }) => lit.has(key)),
                Object.is,
              ),
        fresh: isFresh.includes(true) ? kept(old?.fresh, isFresh, Object.is) : null,
        verdicts:
          verdicts === null
            ? null
            : kept(
                old?.verdicts,
                cells.map(({ key }) => verdicts.get(key)),
                sameVerdict,
              ),
      };
      const same = old?.lit === share.lit && old.fresh === share.fresh && old.verdicts === share.verdicts;
      return [table.id, same ? old : share];
    }),
  );
}

/** `next`, with everything that is the same as before being the very same. */
function kept<T>(
  before: readonly T[] | null | undefined,
  next: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly T[] {
  if (!before || before.length !== next.length) return next;
  const mixed = next.map((one, at) => (same(before[at]!, one) ? before[at]! : one));
  return mixed.every((one, at) => one === before[at]) ? before : mixed;
}

function sameVerdict(a: Verdict | undefined, b: Verdict | undefined): boolean {
  if (a === undefined || b === undefined || a.why !== b.why) return a === b;
  const other = b as Record<string, unknown>;
  return Object.entries(a).every(([name, value]) => other[name] === value);
}
