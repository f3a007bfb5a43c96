import type {
  AnnouncementView,
  BoardView,
  MeetingFact,
  MeetingFactName,
  MeetingView,
  MoveView,
  SittingView,
} from '../../server/contract/index.ts';
import { writesOf } from '../agenda/revisions.ts';
import { type CellKey, cellKey } from './grid.ts';
import { type JournalLine, journalLine } from './journal.ts';

export interface BoardState {
  /** Instant of the last answer of the server, given back as `since`; null before the first. */
  asOf: string | null;
  meetings: ReadonlyMap<string, MeetingView>;
  /** Other times put to people. */
  moves: ReadonlyMap<string, MoveView>;
  sittings: ReadonlyMap<string, SittingView>;
  closures: ReadonlySet<CellKey>;
  announcements: readonly AnnouncementView[];
  /** Newest first. */
  journal: readonly JournalLine[];
  /** Lines whose undo was used. */
  undone: ReadonlySet<string>;
  /** Something was missed: the board must be read again, from `asOf`, or whole where that is null. */
  gap: boolean;
}

export type BoardEvent =
  | { type: 'read'; view: BoardView }
  | { type: 'fact'; name: MeetingFactName; fact: MeetingFact; mine: boolean }
  | { type: 'move'; move: MoveView }
  | { type: 'revised'; revisions: Readonly<Record<string, number>> }
  | { type: 'sitting'; sitting: SittingView }
  | { type: 'sitting-removed'; id: string }
  | { type: 'announced'; announcement: AnnouncementView }
  | { type: 'announcement-ended'; id: string }
  /** Lines from before the board was opened. */
  | { type: 'past'; lines: readonly JournalLine[] }
  | { type: 'undone'; lineId: string };

export const JOURNAL_LINES = 200;

export const EMPTY_BOARD: BoardState = {
  asOf: null,
  meetings: new Map(),
  moves: new Map(),
  sittings: new Map(),
  closures: new Set(),
  announcements: [],
  journal: [],
  undone: new Set(),
  gap: false,
};

export function boardReducer(state: BoardState, event: BoardEvent): BoardState {
  switch (event.type) {
    case 'read':
      return event.view.full ? applySnapshot(state, event.view) : applyDelta(state, event.view);
    case 'fact':
      return applyFact(state, event);
    case 'move':
      return { ...state, moves: withNewer(state.moves, [event.move]) };
    case 'revised': {
      const missed = Object.entries(event.revisions).some(([id, rev]) =>
        isNewer(state.meetings, { id, rev }),
      );
      return missed ? { ...state, asOf: null, gap: true } : state;
    }
    case 'sitting':
      return { ...state, sittings: withNewer(state.sittings, [event.sitting]) };
    case 'sitting-removed': {
      const sittings = new Map(state.sittings);
      sittings.delete(event.id);
      return { ...state, sittings };
    }
    case 'announced': {
      const others = state.announcements.filter(({ id }) => id !== event.announcement.id);
      return { ...state, announcements: [...others, event.announcement] };
    }
    case 'announcement-ended':
      return { ...state, announcements: state.announcements.filter(({ id }) => id !== event.id) };
    case 'past':
      return { ...state, journal: withPast(state.journal, event.lines) };
    case 'undone':
      return { ...state, undone: new Set(state.undone).add(event.lineId) };
  }
}

/** The whole board. What facts brought since the server took the picture is newer, and stays. */
function applySnapshot(state: BoardState, view: BoardView): BoardState {
  const meetings = new Map(view.meetings.map((meeting) => [meeting.id, meeting]));
  for (const held of state.meetings.values()) {
    const read = meetings.get(held.id);
    if (read === undefined ? held.updatedAt > view.asOf : held.rev > read.rev) meetings.set(held.id, held);
  }
  return {
    ...state,
    meetings,
    // None ever goes: what facts brought meanwhile is newer, and stays.
    moves: withNewer(state.moves, view.moves ?? []),
    sittings: new Map(view.sittings.map((sitting) => [sitting.id, sitting])),
    ...wholeParts(view),
    gap: false,
  };
}

/** What changed since `asOf`; what the board had missed also becomes lines of the journal. */
function applyDelta(state: BoardState, view: BoardView): BoardState {
  const missed = view.meetings.filter((meeting) => isNewer(state.meetings, meeting));
  const lines = missed.map((meeting) =>
    journalLine(state.meetings.get(meeting.id) ?? null, meeting, {
      by: null,
      at: meeting.updatedAt,
      mine: false,
    }),
  );
  const meetings = missed.length === 0 ? state.meetings : withNewer(state.meetings, missed);
  // Written so slowly that it carries an instant before the last answer: seldom, and seen by the count.
  const lacking = writesOf(meetings.values()) < view.writes;
  return {
    ...state,
    moves: withNewer(state.moves, view.moves),
    meetings,
    // They come whole: one that was taken out must be able to go.
    sittings: new Map(view.sittings.map((sitting) => [sitting.id, sitting])),
    ...wholeParts(view),
    journal: withLines(state.journal, lines),
    ...(lacking ? { asOf: null, gap: true } : { gap: false }),
  };
}

/** Closures and announcements are few and come whole in every answer: one that ended must be able to go. */
const wholeParts = (view: BoardView) => ({
  asOf: view.asOf,
  closures: new Set(view.closures.map(({ tableId, slotId }) => cellKey(tableId, slotId))),
  announcements: view.announcements,
});

function applyFact(state: BoardState, { name, fact, mine }: BoardEvent & { type: 'fact' }): BoardState {
  const { meeting, by, at } = fact;
  if (!isNewer(state.meetings, meeting)) return state;
  const before = state.meetings.get(meeting.id) ?? null;
  const line = journalLine(before, meeting, { name, by, at, mine });
  // Somebody says what came of their meeting: no affair of the board.
  const isNews = !(name === 'meeting:marked' && line.deed === 'changed');
  return {
    ...state,
    meetings: withNewer(state.meetings, [meeting]),
    journal: withLines(state.journal, isNews ? [line] : []),
    gap: state.gap || (before !== null && meeting.rev > before.rev + 1),
  };
}

type Revised = { id: string; rev: number };

const isNewer = (held: ReadonlyMap<string, Revised>, item: Revised): boolean =>
  item.rev > (held.get(item.id)?.rev ?? -1);

function withNewer<T extends Revised>(held: ReadonlyMap<string, T>, items: readonly T[]) {
  const newer = items.filter((item) => isNewer(held, item));
  if (newer.length === 0) return held;
  const next = new Map(held);
  for (const item of newer) next.set(item.id, item);
  return next;
}

function withLines(journal: readonly JournalLine[], lines: readonly JournalLine[]): readonly JournalLine[] {
  if (lines.length === 0) return journal;
  // What was asked for page by page stays.
  const room = Math.max(JOURNAL_LINES, journal.length);
  const known = new Set(journal.map(({ id }) => id));
  return newestFirst([...lines.filter(({ id }) => !known.has(id)), ...journal]).slice(0, room);
}

/** A change that was only seen after a cut has no author: the history knows them. */
function withPast(journal: readonly JournalLine[], past: readonly JournalLine[]): readonly JournalLine[] {
  const told = new Set(journal.filter(({ by }) => by !== null).map(({ id }) => id));
  const read = past.filter(({ id }) => !told.has(id));
  const better = new Set(read.map(({ id }) => id));
  return newestFirst([...journal.filter(({ id }) => !better.has(id)), ...read]);
}

const newestFirst = (lines: readonly JournalLine[]): readonly JournalLine[] =>
  lines.toSorted((a, b) => b.at.localeCompare(a.at));
