import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DayTabs, DensitySwitch, SearchBox, SideSwitch } from './BarParts.tsx';
import styles from './BoardBar.module.css';
import { BoardCounts } from './BoardCounts.tsx';
import type { Density } from './density.ts';
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
  const { view, words, counts } = desk;
  const kept = new URLSearchParams();
  if (desk.typed !== '') kept.set('nom', desk.typed);
  return (
    <div className={styles.bar}>
      <DayTabs date={view.date} words={words} search={kept.toString()} />
      <BoardCounts counts={counts} filter={view.filter} words={words} onFilter={hands.filter} />
      <div className={styles.tools}>
        <SearchBox
          ref={hands.search}
          text={desk.typed}
          onType={desk.type}
          onSettle={view.search}
          onEnter={hands.toFound}
        >
          <FoundNote desk={desk} />
        </SearchBox>
        {!narrow && <DensitySwitch value={density} onChange={onDensity} />}
        {!narrow && <SideSwitch shown={sideShown} onChange={onSide} />}
      </div>
    </div>
  );
}

/** "3 rencontres", and the days on which there are others. */
function FoundNote({ desk }: { desk: Desk }) {
  const { t } = useTranslation('board');
  const { found, slots, edition, words, typed, view } = desk;
  if (found === null) return null;
  if (found.meetings.length === 0) return <span>{t('search.none')}</span>;
  const here = found.slotIds.filter((id) => slots.some((slot) => slot.id === id)).length;
  const elsewhere = edition.days
    .filter((day) => day.date !== view.date)
    .map((day) => ({
      ...day,
      count: edition.slots
        .filter((slot) => slot.day === day.day)
        .reduce((sum, slot) => sum + found.slotIds.filter((id) => id === slot.id).length, 0),
    }))
    .filter((day) => day.count > 0);
  return (
    <>
      <span>{t('search.found', { count: here })}</span>
      {elsewhere.map((day) => (
        <Link
          key={day.date}
          to={{ pathname: `/tableau/${day.date}`, search: `nom=${encodeURIComponent(typed)}` }}
        >
          {day.count} · {words.day(day.date)}
        </Link>
      ))}
    </>
  );
}
