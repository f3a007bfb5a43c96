import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { OfflineStrip } from '../components/OfflineStrip.tsx';
import { BoardBar, FoundNote } from './BoardBar.tsx';
import { BoardGrid } from './BoardGrid.tsx';
import styles from './BoardPage.module.css';
import { BoardSide } from './BoardSide.tsx';
import { BoardSkeleton } from './BoardSkeleton.tsx';
import { useDensity, useSide } from './density.ts';
import { placeOf } from './grid.ts';
import { NewsSpeaker } from './NewsSpeaker.tsx';
import { PickupRefusal } from './PickupBar.tsx';
import { QuickBar } from './QuickBar.tsx';
import { SlotList } from './SlotList.tsx';
import { listOf } from './side-tabs.ts';
import { type DayView, useDesk } from './use-desk.ts';
import { useDrag } from './use-drag.ts';
import { useHands } from './use-hands.ts';
import { useNarrow } from './use-narrow.ts';

/** One day of the board with everything around it. */
export function BoardDay({ view }: { view: DayView }) {
  const { t } = useTranslation('board');
  const narrow = useNarrow();
  const desk = useDesk(view);
  const hands = useHands(desk, narrow);
  const [density, setDensity] = useDensity();
  const [side, setSide] = useSide();
  const { board, pickup, words, news } = desk;
  const drag = useDrag({
    onStart(id) {
      const meeting = board.state.meetings.get(id) ?? desk.meetingIn(id);
      if (meeting !== null) pickup.pick(meeting, placeOf(meeting));
      return meeting !== null;
    },
    onEnd: (over) => (over === null ? pickup.putBack() : hands.drop(over)),
  });
  if (board.state.asOf === null && board.error === null) return <BoardSkeleton />;
  const listed = listOf(view.filter) !== null;
  const shown = narrow ? view.side !== null : side === 'shown' || listed;
  const picked = pickup.meeting === null ? null : words.who(pickup.meeting);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts back wherever the focus is; drags begin anywhere
    <div
      className={styles.page}
      onPointerDown={narrow ? undefined : drag.onPointerDown}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && picked !== null && !event.defaultPrevented) hands.putBack();
      }}
    >
      <h1 className="visually-hidden">{t('title')}</h1>
      <div>
        <OfflineStrip asOf={board.readAt ?? undefined} />
        <BoardBar
          desk={desk}
          hands={hands}
          narrow={narrow}
          density={density}
          onDensity={setDensity}
          sideShown={shown}
          onSide={(next) => {
            setSide(next ? 'shown' : 'hidden');
            if (!next && listed) view.show(null);
          }}
        />
        <FoundNote desk={desk} />
        <PickupRefusal pickup={pickup} words={words} />
        {board.error !== null && board.error.code !== 'offline' && (
          <ErrorNote error={board.error} onRetry={() => void board.reread()} />
        )}
      </div>
      <div className={styles.work}>
        {narrow ? (
          <SlotList
            rows={desk.rows}
            slots={desk.slots}
            now={desk.now}
            lit={desk.lit}
            fresh={news.fresh}
            verdicts={pickup.verdicts}
            words={words}
            onOpen={hands.choose}
          />
        ) : (
          <BoardGrid
            key={view.date}
            ref={hands.grid}
            label={t('grid.label', { day: words.day(view.date) })}
            rows={desk.rows}
            slots={desk.slots}
            sittings={desk.sittings}
            now={desk.now}
            density={density}
            lit={desk.lit}
            fresh={news.fresh}
            openKey={desk.openKey}
            verdicts={pickup.verdicts}
            words={words}
            onChoose={hands.choose}
            onKey={hands.key}
          />
        )}
        <BoardSide
          ref={hands.panel}
          desk={desk}
          hands={hands}
          shown={shown}
          narrow={narrow}
          onClose={() =>
            view.side === listOf(view.filter) ? view.show(null, undefined, null) : view.showSide(null)
          }
        />
      </div>
      {narrow && <QuickBar onShow={(next) => view.showSide(next, true)} />}
      <div ref={drag.ghost} aria-hidden className={styles.ghost}>
        {picked}
      </div>
      <NewsSpeaker lines={news.spoken} picked={picked} words={words} />
    </div>
  );
}
