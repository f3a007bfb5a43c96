import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DayTabs, DensitySwitch, SearchBox, SideSwitch } from './BarParts.tsx';
import styles from './BoardBar.module.css';
import { BoardCounts } from './BoardCounts.tsx';
import type { Density } from './density.ts';
import { PickupBar } from './PickupBar.tsx';
import type { Desk } from './use-desk.ts';
import type { Hands } from './use-hands.ts';

/** Above the board: the day, what to act on, whom to look for. */
export function BoardBar({
  desk,
  hands,
  narrow,
  density,
  onDensity,
  sideShown,
  onSide,
}: {
  desk: Desk;
  hands: Hands;
  narrow: boolean;
  density: Density;
  onDensity: (density: Density) => void;
  sideShown: boolean;
  onSide: (shown: boolean) => void;
}) {
  const { t } = useTranslation('board');
  const { view, words, counts } = desk;
  // What is in the hand takes the place of the counts: the board below must not move under it.
  const picking = desk.pickup.meeting !== null;
  const kept = new URLSearchParams();
  if (desk.typed !== '') kept.set('nom', desk.typed);
  return (
    <div className={styles.bar} data-picking={picking || undefined}>
      <DayTabs date={view.date} words={words} search={kept.toString()} />
      {picking ? (
        <PickupBar pickup={desk.pickup} words={words} hands={hands} narrow={narrow} />
      ) : (
        <BoardCounts counts={counts} filter={view.filter} words={words} onFilter={hands.filter} />
      )}
      <div className={styles.tools} data-picking={picking || undefined}>
        {!picking && (
          <SearchBox
            ref={hands.search}
            text={desk.typed}
            onType={desk.type}
            onSettle={view.search}
            onEnter={hands.toFound}
          />
        )}
        {!picking && (
          <Link
            to="/tableau/preparer"
            className={styles.prepare}
            aria-label={t('prepare')}
            title={t('prepare')}
          >
            <CalendarPlus aria-hidden />
            <span>{t('prepare')}</span>
          </Link>
        )}
        {!narrow && <DensitySwitch value={density} onChange={onDensity} />}
        {!narrow && <SideSwitch shown={sideShown} onChange={onSide} />}
      </div>
    </div>
  );
}

/** Under the bar while a name is looked for: how many meetings that day, and on the other days. */
export function FoundNote({ desk }: { desk: Desk }) {
  const { t } = useTranslation('board');
  const { found, slots, edition, words, typed, view } = desk;
  const countOf = (ids: ReadonlySet<string>) => found?.slotIds.filter((id) => ids.has(id)).length ?? 0;
  const here = countOf(new Set(slots.map((slot) => slot.id)));
  const elsewhere = edition.days
    .filter((day) => day.date !== view.date)
    .map((day) => ({
      date: day.date,
      count: countOf(new Set(edition.slots.filter((slot) => slot.day === day.day).map((slot) => slot.id))),
    }))
    .filter((day) => day.count > 0);
  return (
    <div role="status" id="board-found">
      {found !== null && (
        <p className={styles.found}>
          <strong>
            {found.meetings.length === 0 ? t('search.none') : t('search.found', { count: here })}
          </strong>
          {here > 0 && <span>{t('search.next')}</span>}
          {elsewhere.map((day) => (
            <Link
              key={day.date}
              to={{ pathname: `/tableau/${day.date}`, search: `nom=${encodeURIComponent(typed)}` }}
            >
              {t('search.elsewhere', { count: day.count, day: words.day(day.date) })}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}
