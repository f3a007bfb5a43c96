import type { DateTime } from 'luxon';
import type {
  BoardView,
  EditionView,
  MeetingState,
  MeetingView,
  SlotView,
  TableView,
  WaitingView,
} from '../../server/contract/index.ts';
import { OCCUPYING_STATES } from '../../server/contract/index.ts';
import { type MeetingPhase, phaseAt } from '../components/meeting-look.ts';

export type Closure = BoardView['closures'][number];

/** Names one cell of the board: a table at a time. */
export type CellKey = string;
export const cellKey = (tableId: string, slotId: string): CellKey => `${tableId}·${slotId}`;
export const cellOf = (key: CellKey): { tableId: string; slotId: string } => {
  const at = key.lastIndexOf('·');
  return { tableId: key.slice(0, at), slotId: key.slice(at + 1) };
};

/** What the clock adds to a meeting's state. */
export type Phase = MeetingPhase;

export interface Cell {
  key: CellKey;
  tableId: string;
  slotId: string;
  meeting: MeetingView | null;
  closed: boolean;
  /** For the first of a waiting list, until a deadline. */
  kept: boolean;
  phase: Phase;
}
export interface Row {
  table: TableView;
  cells: readonly Cell[];
}

const OCCUPYING: ReadonlySet<MeetingState> = new Set(OCCUPYING_STATES);
/** Does it take its people's time? Those who all join by video hold theirs without a table; a no-show took back both. */
export const holds = (meeting: MeetingView): boolean =>
  OCCUPYING.has(meeting.state) && meeting.slotId !== null;
export const occupies = (meeting: MeetingView): boolean => holds(meeting) && meeting.table !== null;

/** Where a meeting sits, or did until nobody came; null when it has no table. */
export const placeOf = (meeting: MeetingView): CellKey | null =>
  occupies(meeting) || (meeting.state === 'no-show' && meeting.slotId !== null && meeting.table !== null)
    ? cellKey(meeting.table!.id, meeting.slotId!)
    : null;

/** The meeting of each cell: the one that sits there, else the one to which nobody came. */
export function seatedIn(meetings: Iterable<MeetingView>): Map<CellKey, MeetingView> {
  const seated = new Map<CellKey, MeetingView>();
  for (const meeting of meetings) {
    const place = placeOf(meeting);
    if (place !== null && (occupies(meeting) || !seated.has(place))) seated.set(place, meeting);
  }
  return seated;
}

export const isLate = (meeting: MeetingView): boolean =>
  (meeting.state === 'confirmed' || meeting.state === 'in-progress') &&
  meeting.people.some((person) => person.lateSince !== null);

export const isPast = (slot: SlotView, now: number): boolean => Date.parse(slot.end) <= now;
export const isCurrent = (slot: SlotView, now: number): boolean =>
  Date.parse(slot.start) <= now && now < Date.parse(slot.end);

export const slotsOfDay = (edition: EditionView, date: string): SlotView[] => {
  const day = edition.days.find((one) => one.date === date)?.day;
  return edition.slots
    .filter((slot) => slot.day === day)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
};

/** The day to show first: today, or else the next day of the event, or else its last. */
export function defaultDate(edition: EditionView, now: DateTime): string | undefined {
  const today = now.setZone(edition.timeZone).toISODate()!;
  const dates = edition.days.map((one) => one.date).sort();
  return dates.find((date) => date >= today) ?? dates.at(-1);
}

/** The rows of one day. Cells and rows that did not change keep their identity from `previous`,
 * so that a change draws its own cell again and no other. */
export function gridRows(
  tables: readonly TableView[],
  slots: readonly SlotView[],
  meetings: Iterable<MeetingView>,
  closures: ReadonlySet<CellKey>,
  now: number,
  previous: readonly Row[] = [],
  kept: ReadonlySet<CellKey> = new Set(),
): readonly Row[] {
  const seated = seatedIn(meetings);
  const old = new Map(previous.map((row) => [row.table.id, row]));
  return tables.map((table) => {
    const before = old.get(table.id);
    const cells = slots.map((slot, column): Cell => {
      const key = cellKey(table.id, slot.id);
      const meeting = seated.get(key) ?? null;
      const phase = meeting === null ? undefined : phaseAt(meeting, slot, now);
      const next: Cell = {
        key,
        tableId: table.id,
        slotId: slot.id,
        meeting,
        closed: closures.has(key),
        kept: kept.has(key),
        phase,
      };
      const same = before?.cells[column];
      return same !== undefined && sameCell(same, next) ? same : next;
    });
    const unchanged =
      before !== undefined &&
      before.table === table &&
      before.cells.length === cells.length &&
      cells.every((cell, column) => cell === before.cells[column]);
    return unchanged ? before : { table, cells };
  });
}

const sameCell = (a: Cell, b: Cell): boolean =>
  a.key === b.key &&
  a.meeting === b.meeting &&
  a.closed === b.closed &&
  a.kept === b.kept &&
  a.phase === b.phase;

/** Cells that are kept for the first of a waiting list. */
export const keptCells = (line: readonly WaitingView[]): ReadonlySet<CellKey> =>
  new Set(
    line.flatMap(({ state, offer }) =>
      state === 'offered' && offer?.table ? [cellKey(offer.table.id, offer.slotId)] : [],
    ),
  );

/** Minutes without a time from which the board leaves a gap: lunch, not the walk to the next table. */
const GAP_MINUTES = 30;

/** Columns before which the day pauses. */
export const gapsBefore = (slots: readonly SlotView[]): ReadonlySet<number> =>
  new Set(
    slots.flatMap((slot, column) => {
      const previous = slots[column - 1];
      const pause = previous === undefined ? 0 : Date.parse(slot.start) - Date.parse(previous.end);
      return pause >= GAP_MINUTES * 60_000 ? [column] : [];
    }),
  );

/** Where the now-line stands: 0 = start of the first column, 1 = end of the last; null outside the day. */
export function nowPosition(slots: readonly SlotView[], now: number): number | null {
  const first = slots[0];
  const last = slots.at(-1);
  if (first === undefined || last === undefined) return null;
  if (now < Date.parse(first.start) || now >= Date.parse(last.end)) return null;
  const column = slots.findLastIndex((slot) => Date.parse(slot.start) <= now);
  const slot = slots[column]!;
  const start = Date.parse(slot.start);
  const share = Math.min(1, (now - start) / (Date.parse(slot.end) - start));
  return (column + share) / slots.length;
}

/** Organisations (or, without one, people) at the table, each once, in the order of the invitation. */
export function namesOf(meeting: MeetingView): string[] {
  const names = meeting.people.map(
    ({ participant }) => participant.organisation?.shortName ?? participant.name,
  );
  return [...new Set(names)];
}
