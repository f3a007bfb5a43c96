import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type {
  EditionView,
  MeetingView,
  SittingView,
  SlotView,
  TableView,
  WaitingView,
} from '../../server/contract/index.ts';
import { useNow } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import { isInLine } from '../waiting/lines.ts';
import { useWaiting } from '../waiting/use-waiting.ts';
import { type Counts, countBoard, unansweredOf } from './counts.ts';

import { type CellKey, gridRows, keptCells, placeOf, type Row, seatedIn, slotsOfDay } from './grid.ts';

import { type Found, findOnBoard } from './search.ts';
import { type Board, useBoard } from './use-board.ts';
import { type Commands, useCommands } from './use-commands.ts';
import { type News, useNews } from './use-news.ts';
import { type Past, usePast } from './use-past.ts';
import { type Pickup, usePickup } from './use-pickup.ts';
import type { View } from './use-view.ts';
import { useWords, type Words } from './use-words.ts';
import { withLanes } from './video-lanes.ts';

/** A view whose day is known. */
export type DayView = View & { date: string };

/** Everything that the parts of the board look at, derived once. */
export interface Desk {
  view: DayView;
  edition: EditionView;
  /** Server time, milliseconds. */
  now: number;
  words: Words;
  board: Board;
  commands: Commands;
  pickup: Pickup;
  news: News;
  /** What happened before the board was opened. */
  past: Past;
  slots: readonly SlotView[];
  rows: readonly Row[];
  /** The tables of the edition, then the rows of those who all join by video. */
  tables: readonly TableView[];
  sittings: readonly SittingView[];
  counts: Counts;
  /** Requests without an answer. */
  proposals: readonly MeetingView[];
  /** Everybody in a waiting list. */
  line: readonly WaitingView[];
  /** The name looked for, as it is being typed. */
  typed: string;
  type: (text: string) => void;
  found: Found | null;
  /** Cells that stand out; null when nothing is looked for. */
  lit: ReadonlySet<CellKey> | null;
  /** The cell whose panel is open. */
  openKey: CellKey | null;
  meetingIn: (key: CellKey) => MeetingView | null;
}

export function useDesk(view: DayView): Desk {
  const edition = useEdition();
  const now = useNow().toMillis();
  const words = useWords(view.date);
  const raw = useBoard();
  const commands = useCommands(raw, words);
  const past = usePast(raw);
  const placed = useMemo(() => withLanes(raw.state.meetings), [raw.state.meetings]);
  const board = useMemo(
    () => ({ ...raw, state: { ...raw.state, meetings: placed.meetings } }),
    [raw, placed],
  );
  const waiting = useWaiting();
  const line = useMemo(() => waiting.filter(isInLine), [waiting]);
  const kept = useMemo(() => keptCells(line), [line]);
  const pickup = usePickup(board, edition, placed.lanes, kept, now, commands, words);
  const { meetings, closures, sittings, journal } = board.state;
  const news = useNews(journal);
  const [typed, type] = useState(view.query);
  const query = useDeferredValue(typed);

  const slots = useMemo(() => slotsOfDay(edition, view.date), [edition, view.date]);
  const tables = useMemo(() => [...edition.tables, ...placed.lanes], [edition.tables, placed.lanes]);
  const before = useRef<readonly Row[]>([]);
  const rows = useMemo(() => {
    before.current = gridRows(tables, slots, meetings.values(), closures, now, before.current, kept);
    return before.current;
  }, [tables, slots, meetings, closures, now, kept]);
  const seated = useMemo(() => seatedIn(meetings.values()), [meetings]);
  const found = useMemo(() => findOnBoard(meetings.values(), query), [meetings, query]);
  const counts = useMemo(
    () => countBoard(edition, view.date, meetings.values(), closures, now, line),
    [edition, view.date, meetings, closures, now, line],
  );
  const { filter, open } = view;
  // Requests sit nowhere: their filter opens the list beside the board instead of dimming it.
  const filtered = filter === null || filter === 'unanswered' ? null : counts.cells[filter];
  const openMeeting = open !== null && 'meetingId' in open ? meetings.get(open.meetingId) : undefined;
  return {
    view,
    edition,
    now,
    words,
    board,
    commands,
    pickup,
    news,
    past,
    slots,
    rows,
    tables,
    sittings: useMemo(() => [...sittings.values()], [sittings]),
    counts,
    proposals: useMemo(() => unansweredOf(meetings.values(), now), [meetings, now]),
    line,
    typed,
    type,
    found,
    lit: found?.cells ?? filtered,
    openKey: open !== null && 'cell' in open ? open.cell : openMeeting ? placeOf(openMeeting) : null,
    meetingIn: (key) => seated.get(key) ?? null,
  };
}
