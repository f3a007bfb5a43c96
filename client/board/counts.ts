import {
  type EditionView,
  HELD_AFTER_MINUTES,
  type MeetingView,
  type SlotView,
  type WaitingView,
} from '../../server/contract/index.ts';
import { phaseAt } from '../components/meeting-look.ts';
import { type CellKey, cellKey, isCurrent, keptCells, occupies, placeOf } from './grid.ts';

/** What the staff act on; each is also a filter of the board. */
export const FILTERS = ['now', 'late', 'unmarked', 'no-show', 'unanswered', 'waiting', 'free'] as const;
export type Filter = (typeof FILTERS)[number];
export const isFilter = (value: string | null): value is Filter =>
  (FILTERS as readonly (string | null)[]).includes(value);

export interface Counts {
  now: number;
  /** Of `now`, those whose people nobody has seen sit down. */
  notStarted: number;
  late: number;
  /** Their time is over, and nobody has said what became of them. */
  unmarked: number;
  'no-show': number;
  unanswered: number;
  /** People in a waiting list; their filter lights where those sit for whom they wait. */
  waiting: number;
  free: number;
  /** The time that `free` counts for: the next one, whatever the day shown. */
  nextSlot: SlotView | null;
  /** Cells that each filter lights. */
  cells: Record<Filter, ReadonlySet<CellKey>>;
}

/** @param date day of which delays and absences are counted; the others depend on the clock alone
 * @param line everybody in a waiting list */
export function countBoard(
  edition: EditionView,
  date: string,
  meetings: Iterable<MeetingView>,
  closures: ReadonlySet<CellKey>,
  now: number,
  line: readonly WaitingView[] = [],
): Counts {
  const slotById = new Map(edition.slots.map((slot) => [slot.id, slot]));
  const nextSlot = nextSlotOf(edition, now);
  const day = edition.days.find((one) => one.date === date)?.day;
  const lit = {
    now: new Set<CellKey>(),
    late: new Set<CellKey>(),
    unmarked: new Set<CellKey>(),
    'no-show': new Set<CellKey>(),
  };
  const taken = new Set<CellKey>();
  const awaited = new Set(line.map((entry) => entry.awaited.id));
  const waiting = new Set<CellKey>();
  let notStarted = 0;
  let unanswered = 0;
  for (const meeting of meetings) {
    if (isUnanswered(meeting, now)) unanswered++;
    const place = placeOf(meeting);
    const slot = slotById.get(meeting.slotId ?? '');
    if (place === null || slot === undefined) continue;
    if (slot.day === day && meeting.state === 'no-show') lit['no-show'].add(place);
    if (!occupies(meeting)) continue;
    taken.add(place);
    const phase = phaseAt(meeting, slot, now);
    if (slot.day === day && phase === 'late') lit.late.add(place);
    if (slot.day === day && phase === 'over' && isUnmarked(meeting, slot, now)) lit.unmarked.add(place);
    if (slot.day === day && meeting.people.some(({ participant }) => awaited.has(participant.id)))
      waiting.add(place);
    if (phase === 'over') continue;
    if (meeting.state === 'in-progress' && isAround(slot, now, edition.changeoverMinutes)) lit.now.add(place);
    if (meeting.state === 'confirmed' && isCurrent(slot, now)) {
      lit.now.add(place);
      notStarted++;
    }
  }
  const free = new Set<CellKey>();
  const kept = keptCells(line);
  if (nextSlot !== null) {
    for (const table of edition.tables) {
      const key = cellKey(table.id, nextSlot.id);
      if (!taken.has(key) && !closures.has(key) && !kept.has(key)) free.add(key);
    }
  }
  return {
    now: lit.now.size,
    notStarted,
    late: lit.late.size,
    unmarked: lit.unmarked.size,
    'no-show': lit['no-show'].size,
    unanswered,
    waiting: line.length,
    free: free.size,
    nextSlot,
    cells: { ...lit, unanswered: new Set(), waiting, free },
  };
}

/** Who began before their time counts from when the table was free. */
const isAround = (slot: SlotView, now: number, minutes: number): boolean =>
  Date.parse(slot.start) <= now + minutes * 60_000;

/** What somebody came to counts as held by itself, some minutes later. */
function isUnmarked(meeting: MeetingView, slot: SlotView, now: number): boolean {
  const somebodyCame =
    meeting.state === 'in-progress' || meeting.people.some(({ arrivedAt }) => arrivedAt !== null);
  return !somebodyCame || now > Date.parse(slot.end) + (HELD_AFTER_MINUTES + 1) * 60_000;
}

export const nextSlotOf = (edition: EditionView, now: number): SlotView | null =>
  edition.slots.reduce<SlotView | null>((soonest, slot) => {
    const start = Date.parse(slot.start);
    return start > now && (soonest === null || start < Date.parse(soonest.start)) ? slot : soonest;
  }, null);

/** A proposal that still waits for somebody's answer. */
export const isUnanswered = (meeting: MeetingView, now: number): boolean =>
  meeting.state === 'proposed' && (meeting.expiresAt === null || Date.parse(meeting.expiresAt) > now);

/** Proposals without an answer, the one that ends first on top. */
export const unansweredOf = (meetings: Iterable<MeetingView>, now: number): MeetingView[] =>
  [...meetings]
    .filter((meeting) => isUnanswered(meeting, now))
    .sort((a, b) => (a.expiresAt ?? '9').localeCompare(b.expiresAt ?? '9') || a.id.localeCompare(b.id));
