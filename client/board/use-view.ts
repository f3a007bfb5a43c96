import { useCallback, useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { EditionView } from '../../server/contract/index.ts';
import { useQuery, withValues } from '../live/address.ts';
import { type Filter, isFilter } from './counts.ts';
import type { CellKey } from './grid.ts';
import { isSideTab, type SideTab } from './side-tabs.ts';

/** What the side panel shows. */
export type Open = { meetingId: string } | { cell: CellKey } | null;

export interface View {
  /** Undefined when the address names no day of the edition. */
  date: string | undefined;
  query: string;
  filter: Filter | null;
  open: Open;
  /** The list that is shown beside the board when nothing is open; null when none was chosen. */
  side: SideTab | null;
  search: (query: string) => void;
  show: (filter: Filter | null, date?: string, side?: SideTab | null) => void;
  /** @param over on a phone, where the list lies over the board: Back closes it */
  showSide: (side: SideTab | null, over?: boolean) => void;
  /** Shows the board alone. */
  closeAll: () => void;
  openPanel: (open: Open) => void;
  goTo: (date: string) => void;
}

/** The address is the memory of the page: `/tableau/2026-11-20?voir=late&suivi=announce&nom=podor&rencontre=m12`. */
export function useView(edition: EditionView): View {
  const params = useParams();
  const navigate = useNavigate();
  const [search, changeQuery] = useQuery();
  const date = edition.days.find((day) => day.date === params.date)?.date;

  const change = useCallback(
    (values: Record<string, string | null>, replace: boolean) =>
      changeQuery((before) => withValues(before, values), { replace }),
    [changeQuery],
  );
  const goTo = useCallback(
    (to: string, changes: Record<string, string | null> = {}) => {
      const kept = withValues(new URLSearchParams(window.location.search), {
        rencontre: null,
        place: null,
        ...changes,
      });
      void navigate({ pathname: `/tableau/${to}`, search: kept.toString() });
    },
    [navigate],
  );

  const filter = search.get('voir');
  const side = search.get('suivi');
  const meetingId = search.get('rencontre');
  const cell = search.get('place');
  const open = useMemo<Open>(
    () => (meetingId !== null ? { meetingId } : cell !== null ? { cell: cell.replace('.', '·') } : null),
    [meetingId, cell],
  );
  return {
    date,
    query: search.get('nom') ?? '',
    filter: isFilter(filter) ? filter : null,
    open,
    side: isSideTab(side) ? side : null,
    search: useCallback((query) => change({ nom: query }, true), [change]),
    show: useCallback(
      (next, to, list) => {
        const changes = { voir: next, ...(list === undefined ? {} : { suivi: list }) };
        if (to === undefined || to === date) change(changes, true);
        else goTo(to, changes);
      },
      [change, goTo, date],
    ),
    showSide: useCallback(
      (next, over = false) => change({ suivi: next }, !over || side !== null || next === null),
      [change, side],
    ),
    closeAll: useCallback(() => change({ rencontre: null, place: null, suivi: null }, true), [change]),
    openPanel: useCallback(
      (next) => {
        const place = next !== null && 'cell' in next ? next.cell.replace('·', '.') : null;
        const id = next !== null && 'meetingId' in next ? next.meetingId : null;
        // Back closes the panel; going from one cell to the next does not fill the history.
        change({ rencontre: id, place }, open !== null);
      },
      [change, open],
    ),
    goTo,
  };
}
