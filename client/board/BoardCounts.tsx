import {
  BellRing,
  CirclePlay,
  ClipboardCheck,
  Clock,
  Inbox,
  type LucideIcon,
  SquareDashed,
  UserX,
} from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useRead } from '../live/queries.ts';
import styles from './BoardBar.module.css';
import { type Counts, FILTERS, type Filter } from './counts.ts';
import type { Words } from './use-words.ts';

const ICONS: Record<Filter, LucideIcon> = {
  now: CirclePlay,
  late: Clock,
  unmarked: ClipboardCheck,
  'no-show': UserX,
  unanswered: Inbox,
  waiting: BellRing,
  free: SquareDashed,
};

/** Every so often it is asked again how many free tables of the next time could be filled. */
const REREAD_MS = 60_000;

/** What staff act on, each a filter of the board. */
export function BoardCounts({
  counts,
  filter,
  words,
  onFilter,
}: {
  counts: Counts;
  filter: Filter | null;
  words: Words;
  onFilter: (filter: Filter | null) => void;
}) {
  const { t } = useTranslation('board');
  const { nextSlot } = counts;
  const gaps = useRead(
    'board:gaps',
    { slotIds: nextSlot ? [nextSlot.id] : [], limit: 1 },
    {
      enabled: nextSlot !== null && counts.free > 0,
      staleTime: REREAD_MS,
      refetchInterval: REREAD_MS,
      keepPrevious: true,
    },
  );
  const fillable = gaps.data?.find((gap) => gap.slotId === nextSlot?.id)?.fillable ?? 0;
  const said = (one: Filter): string => {
    if (one !== 'free')
      return one === 'no-show' ? t('counts.no-show', { count: counts[one] }) : t(`counts.${one}`);
    return nextSlot === null
      ? t('counts.freeNone')
      : t('counts.free', { count: counts.free, time: words.time(nextSlot.id) });
  };
  return (
    <fieldset className={styles.counts}>
      <legend className="visually-hidden">{t('counts.label')}</legend>
      {FILTERS.map((one) => {
        const Icon = ICONS[one];
        return (
          <ToggleButton
            key={one}
            className={styles.count}
            data-filter={one}
            data-some={counts[one] > 0 || undefined}
            isSelected={filter === one}
            onChange={(selected) => onFilter(selected ? one : null)}
          >
            <Icon aria-hidden />
            <strong>{counts[one]}</strong> <span>{said(one)}</span>
            {one === 'now' && counts.notStarted > 0 && (
              <small> {t('counts.notStarted', { count: counts.notStarted })}</small>
            )}
            {one === 'free' && fillable > 0 && counts.free > 0 && (
              <small> {t('counts.fillable', { count: Math.min(fillable, counts.free) })}</small>
            )}
          </ToggleButton>
        );
      })}
    </fieldset>
  );
}
