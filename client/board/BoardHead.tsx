// biome-ignore-all lint/a11y/useSemanticElements: a grid that is walked, laid out by rows; not a table that is read
// biome-ignore-all lint/a11y/useFocusableInteractive: focus goes to the cells of the grid
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SittingView, SlotView } from '../../server/contract/index.ts';
import { currentLanguage } from '../i18n/index.ts';
import styles from './BoardGrid.module.css';
import { isCurrent, isPast, type Row } from './grid.ts';
import type { Words } from './use-words.ts';
import { isLane } from './video-lanes.ts';

/** The times of the day, each with the tables that are left and what the programme has meanwhile. */
export const BoardHead = memo(function BoardHead({
  slots,
  rows,
  gaps,
  sittings,
  now,
  words,
}: {
  slots: readonly SlotView[];
  rows: readonly Row[];
  gaps: ReadonlySet<number>;
  sittings: readonly SittingView[];
  now: number;
  words: Words;
}) {
  const { t } = useTranslation('board');
  const language = currentLanguage();
  const free = useMemo(
    () =>
      slots.map(
        (_, column) =>
          rows.filter(
            ({ table, cells }) =>
              !isLane(table) &&
              cells[column]?.meeting === null &&
              !cells[column].closed &&
              !cells[column].kept,
          ).length,
      ),
    [slots, rows],
  );
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <div role="columnheader" aria-colindex={1} className={styles.corner}>
        <b className={styles.clockNow}>{words.clock(new Date(now).toISOString())}</b>
        <span>{t('grid.tables')}</span>
      </div>
      {slots.map((slot, column) => {
        const meanwhile = sittings
          .filter((sitting) => sitting.slotIds.includes(slot.id))
          .map((sitting) => sitting.title[language] ?? sitting.title.fr)
          .join(' · ');
        return (
          <div
            key={slot.id}
            role="columnheader"
            aria-colindex={column + 2}
            className={styles.time}
            data-now={isCurrent(slot, now) || undefined}
            data-gap={gaps.has(column) || undefined}
            data-over={isPast(slot, now) || undefined}
          >
            <span className={styles.clock}>{words.time(slot.id)}</span>
            <span className={styles.meanwhile} title={meanwhile || undefined}>
              {!isPast(slot, now) && <b>{t('grid.freeTables', { count: free[column] })}</b>}
              {!isPast(slot, now) && meanwhile !== '' && ' · '}
              {meanwhile}
            </span>
          </div>
        );
      })}
    </div>
  );
});
