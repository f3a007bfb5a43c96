import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { toast } from '../components/toast.ts';
import type { GridHandle } from './BoardGrid.tsx';
import type { Filter } from './counts.ts';
import { type CellKey, cellKey, cellOf, placeOf } from './grid.ts';
import { nextFound } from './search.ts';
import { listOf } from './side-tabs.ts';
import type { Desk } from './use-desk.ts';

/** What the hands do on the board: keys, clicks and the focus that follows them. */
export interface Hands {
  grid: RefObject<GridHandle | null>;
  /** Around the panel that is open. */
  panel: RefObject<HTMLDivElement | null>;
  search: RefObject<HTMLInputElement | null>;
  /** Opens a cell, or drops there what is in the hand. */
  choose: (key: CellKey) => void;
  closePanel: () => void;
  openMeeting: (meetingId: string) => void;
  pick: (meeting: MeetingView) => void;
  drop: (key: CellKey) => void;
  putBack: () => void;
  toNearest: () => void;
  /** @returns false when the key means nothing here */
  key: (key: string, cell: CellKey) => boolean;
  filter: (filter: Filter | null) => void;
  /** To the next meeting that the search lit. */
  toFound: () => void;
}

/** After React has drawn what was just asked for. */
const soon = (act: () => void) => requestAnimationFrame(act);

export function useHands(desk: Desk, narrow: boolean): Hands {
  const { view, pickup, counts, edition } = desk;
  const { t } = useTranslation('board');
  const grid = useRef<GridHandle>(null);
  const panel = useRef<HTMLDivElement>(null);
  const search = useSearchKey();
  const focusPanel = useCallback(() => soon(() => panel.current?.querySelector('aside')?.focus()), []);
  const { openPanel } = view;
  // The same as long as nothing opens: the lines of the journal, which take it, are drawn once.
  const openMeeting = useCallback(
    (meetingId: string) => {
      openPanel({ meetingId });
      focusPanel();
    },
    [openPanel, focusPanel],
  );
  const isFree = (key: CellKey) => pickup.verdicts?.get(key)?.why === 'free';

  const hands: Hands = {
    grid,
    panel,
    search,
    choose(key) {
      if (pickup.meeting !== null) return hands.drop(key);
      const meeting = desk.meetingIn(key);
      view.openPanel(meeting === null ? { cell: key } : { meetingId: meeting.id });
      focusPanel();
    },
    closePanel() {
      const back = desk.openKey;
      view.openPanel(null);
      if (back !== null) soon(() => grid.current?.reach(back, true));
    },
    openMeeting,
    pick(meeting) {
      const from = placeOf(meeting);
      // The list of a phone lies over the free tables among which to choose.
      if (narrow) view.closeAll();
      else view.openPanel(null);
      pickup.pick(meeting, from);
      soon(() => grid.current?.reach(from ?? desk.rows[0]?.cells[0]?.key ?? '', true));
    },
    drop(key) {
      void pickup.drop(key).then((done) => done && soon(() => grid.current?.reach(key, true)));
    },
    putBack() {
      const { from } = pickup;
      pickup.putBack();
      if (from !== null) soon(() => grid.current?.reach(from, true));
    },
    toNearest() {
      if (grid.current?.reachNearest(isFree) === false) toast(t('pick.noFree'));
    },
    key(key, cell) {
      if (key === 'Escape') {
        if (pickup.meeting !== null) hands.putBack();
        else if (view.open !== null) hands.closePanel();
        else if (desk.typed !== '') desk.type('');
        else return false;
      } else if (pickup.meeting !== null) {
        if (key !== 'n') return false;
        hands.toNearest();
      } else {
        const meeting = desk.meetingIn(cell);
        if (key !== 'm' || meeting === null) return false;
        pickup.pick(meeting, cell);
      }
      return true;
    },
    filter(next) {
      const first = next === null ? undefined : [...counts.cells[next]][0];
      const slot = first && edition.slots.find((one) => one.id === cellOf(first).slotId);
      const list = listOf(next);
      view.show(
        next,
        slot && edition.days.find((one) => one.day === slot.day)?.date,
        // On a phone the free tables themselves are the list.
        narrow && (list === null || list === 'places') ? null : (list ?? undefined),
      );
      if (first) soon(() => grid.current?.reach(first));
    },
    toFound() {
      const next = desk.found && nextFound(desk.found, desk.slots, desk.now);
      if (next) grid.current?.reach(cellKey(next.table!.id, next.slotId!), true);
    },
  };
  return hands;
}

/** `/` goes to the search, wherever one is on the page but in a field. */
function useSearchKey(): RefObject<HTMLInputElement | null> {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return search;
}
