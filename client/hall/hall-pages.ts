import type { EditionView, HallMeetingView, SittingView, SlotView } from '../../server/contract/index.ts';
import { CHANGE_SHOWN_MINUTES, type HallState, hallOccupies } from './hall-state.ts';

/** A page stays this long before the next one turns up. */
export const PAGE_SECONDS = 12;
const MINUTE_MS = 60_000;

export interface HallSlots {
  /** Under way; null between two times and outside the hours of meeting. */
  now: SlotView | null;
  /** The next one to start; null after the last. */
  next: SlotView | null;
}

/** One meeting as one organisation reads it. */
export interface HallCell {
  meetingId: string;
  table: string;
  room: string;
  /** The other organisations at the table. */
  with: string[];
  state: HallMeetingView['state'];
  /** What happened in the last five minutes; `moved-away`: it was here and is now at `movedTo`. */
  change: 'new' | 'moved' | 'cancelled' | 'moved-away' | null;
  /** Only for `moved-away`: where it went. */
  movedTo: SlotView | null;
}

export interface HallRow {
  organisationId: string;
  name: string;
  now: HallCell[];
  next: HallCell[];
}

/** @param now milliseconds, on the server's clock */
export function hallSlots(slots: readonly SlotView[], now: number): HallSlots {
  const inOrder = [...slots].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return {
    now: inOrder.find((slot) => Date.parse(slot.start) <= now && now < Date.parse(slot.end)) ?? null,
    next: inOrder.find((slot) => Date.parse(slot.start) > now) ?? null,
  };
}

/** One row for each organisation that meets now or next, in the alphabetical order of `language`. Short names:
 * people look for "Angers", not under V for "Ville d'Angers". */
export function hallRows(
  state: HallState,
  edition: Pick<EditionView, 'slots'>,
  now: number,
  language: string,
): HallRow[] {
  const { now: current, next } = hallSlots(edition.slots, now);
  const nameOf = hallNames(Object.values(state.meetings));
  const rows = new Map<string, HallRow>();
  for (const meeting of Object.values(state.meetings)) {
    for (const [when, slot] of [['now', current] as const, ['next', next] as const]) {
      const cell = slot ? cellFor(meeting, slot, state, edition.slots, now) : null;
      if (!cell) continue;
      for (const organisation of meeting.organisations) {
        const row = rows.get(organisation.id) ?? {
          organisationId: organisation.id,
          name: nameOf(organisation),
          now: [],
          next: [],
        };
        const others = meeting.organisations.filter((other) => other.id !== organisation.id);
        row[when].push({ ...cell, with: others.map(nameOf) });
        rows.set(organisation.id, row);
      }
    }
  }
  const alphabet = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const byTable = (a: HallCell, b: HallCell) => alphabet.compare(a.table, b.table);
  return [...rows.values()]
    .map((row) => ({ ...row, now: row.now.toSorted(byTable), next: row.next.toSorted(byTable) }))
    .sort((a, b) => alphabet.compare(a.name, b.name) || (a.organisationId < b.organisationId ? -1 : 1));
}

/** Cuts rows into pages of `columnsPerPage` columns, every column about equally full, so that the last page is
 * not left with a single name.
 * @param linesPerColumn lines that fit under one another; a row takes `weightOf(row)` of them
 * @returns pages → columns → rows, in the order given; no page when there is no row */
export function hallPages(
  rows: readonly HallRow[],
  linesPerColumn: number,
  columnsPerPage: number,
): HallRow[][][] {
  const lines = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const pageCount = Math.ceil(lines / (linesPerColumn * columnsPerPage));
  const columnCount = pageCount * columnsPerPage;
  const columns: HallRow[][] = [];
  let placed = 0;
  let filled = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const weight = weightOf(row);
    const share = Math.round((columns.length * lines) / columnCount);
    if (placed >= share || filled + weight > linesPerColumn) {
      columns.push([]);
      filled = 0;
    }
    columns.at(-1)!.push(row);
    filled += weight;
    placed += weight;
  }
  const pages: HallRow[][][] = [];
  for (let at = 0; at < columns.length; at += columnsPerPage) {
    pages.push(columns.slice(at, at + columnsPerPage));
  }
  return pages;
}

/** Lines that a row needs: an organisation with two people may meet at two tables at once. */
export function weightOf(row: Pick<HallRow, 'now' | 'next'>): number {
  return Math.max(1, row.now.length, row.next.length);
}

/** Which page shows at that instant: every screen of the hall turns at the same moment. */
export function pageAt(now: number, pageCount: number): number {
  return pageCount === 0 ? 0 : Math.floor(now / (PAGE_SECONDS * 1000)) % pageCount;
}

/** Sessions of the programme under way, then those that start within `minutes`. */
export function hallSittings(
  sittings: Iterable<SittingView>,
  now: number,
  minutes = 45,
): { now: SittingView[]; next: SittingView[] } {
  const inOrder = [...sittings].sort(
    (a, b) => Date.parse(a.start) - Date.parse(b.start) || a.roomName.localeCompare(b.roomName),
  );
  return {
    now: inOrder.filter((sitting) => Date.parse(sitting.start) <= now && now < Date.parse(sitting.end)),
    next: inOrder.filter((sitting) => {
      const start = Date.parse(sitting.start);
      return start > now && start <= now + minutes * MINUTE_MS;
    }),
  };
}

type HallOrganisation = HallMeetingView['organisations'][number];

/** The short name, unless two organisations of the hall share it. */
function hallNames(meetings: readonly HallMeetingView[]): (organisation: HallOrganisation) => string {
  const owners = new Map<string, Set<string>>();
  for (const { id, shortName } of meetings.flatMap((meeting) => meeting.organisations)) {
    owners.set(shortName, (owners.get(shortName) ?? new Set()).add(id));
  }
  return ({ name, shortName }) => ((owners.get(shortName)?.size ?? 0) > 1 ? name : shortName || name);
}

function cellFor(
  meeting: HallMeetingView,
  slot: SlotView,
  state: HallState,
  slots: readonly SlotView[],
  now: number,
): Omit<HallCell, 'with'> | null {
  const change = state.changes[meeting.id];
  const recent = change !== undefined && now - Date.parse(change.at) < CHANGE_SHOWN_MINUTES * MINUTE_MS;
  const before = recent ? change.before : null;
  const common = { meetingId: meeting.id, state: meeting.state };
  const at = (table: HallMeetingView['table']) => ({ table: table?.label ?? '', room: table?.room ?? '' });
  if (hallOccupies(meeting) && meeting.slotId === slot.id) {
    const moved = before !== null ? ('moved' as const) : ('new' as const);
    return { ...common, ...at(meeting.table), change: recent ? moved : null, movedTo: null };
  }
  if (!recent) return null;
  if (hallOccupies(meeting)) {
    if (before?.slotId !== slot.id) return null;
    const movedTo = slots.find((other) => other.id === meeting.slotId) ?? null;
    return { ...common, ...at(before.table), change: 'moved-away', movedTo };
  }
  const was = before ?? { slotId: meeting.slotId, table: meeting.table };
  if (meeting.state !== 'cancelled' || was.slotId !== slot.id) return null;
  return { ...common, ...at(was.table), change: 'cancelled', movedTo: null };
}
