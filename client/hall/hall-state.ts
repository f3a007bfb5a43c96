import type {
  AnnouncementView,
  HallMeetingView,
  HallView,
  SittingView,
  TableView,
} from '../../server/contract/index.ts';
import { OCCUPYING_STATES } from '../../server/contract/index.ts';
import { type ById, byId, merge, replace } from '../agenda/revisions.ts';

/** Where a meeting was before it changed; `slotId` null = it was nowhere (it is new). */
export interface Change {
  /** Instant of the change, on the server's clock. */
  at: string;
  before: { slotId: string | null; table: TableView | null } | null;
}

/** Changes younger than this are marked. */
export const CHANGE_SHOWN_MINUTES = 5;

/** What the hall screen knows. Plain data: it survives a reload without the network. */
export interface HallState {
  asOf: string | null;
  /** Last instant, on the server's clock, at which this was known to be the truth. */
  currentAt: string | null;
  meetings: ById<HallMeetingView>;
  sittings: ById<SittingView>;
  announcements: readonly AnnouncementView[];
  /** Changes of place or time, by meeting. Marks (started, held) are not changes: nobody has to walk. */
  changes: Readonly<Record<string, Change>>;
}

export type HallEvent =
  | { type: 'answered'; view: HallView }
  | { type: 'meeting'; meeting: HallMeetingView }
  | { type: 'sitting'; sitting: SittingView }
  | { type: 'sitting-removed'; id: string }
  | { type: 'announced'; announcement: AnnouncementView }
  | { type: 'announcement-ended'; id: string }
  | { type: 'still-current'; at: string };

export const EMPTY_HALL: HallState = {
  asOf: null,
  currentAt: null,
  meetings: {},
  sittings: {},
  announcements: [],
  changes: {},
};

export function reduceHall(state: HallState, event: HallEvent): HallState {
  switch (event.type) {
    case 'answered':
      return withAnswer(state, event.view);
    case 'meeting': {
      const meetings = merge(state.meetings, [event.meeting]);
      return meetings === state.meetings ? state : withMeetings(state, meetings);
    }
    case 'sitting': {
      const sittings = merge(state.sittings, [event.sitting]);
      return sittings === state.sittings ? state : { ...state, sittings };
    }
    case 'sitting-removed': {
      const { [event.id]: _gone, ...sittings } = state.sittings;
      return { ...state, sittings };
    }
    case 'announced': {
      const others = state.announcements.filter((item) => item.id !== event.announcement.id);
      return { ...state, announcements: [...others, event.announcement] };
    }
    case 'announcement-ended':
      return { ...state, announcements: state.announcements.filter((item) => item.id !== event.id) };
    case 'still-current':
      return isLater(event.at, state.currentAt) ? { ...state, currentAt: event.at } : state;
  }
}

export function hallOccupies(meeting: HallMeetingView): boolean {
  return (OCCUPYING_STATES as readonly string[]).includes(meeting.state);
}

function withAnswer(state: HallState, view: HallView): HallState {
  const overtaken = state.asOf !== null && Date.parse(view.asOf) < Date.parse(state.asOf);
  const meetings =
    view.full && !overtaken
      ? replace(state.meetings, view.meetings, (held) => isLater(held.updatedAt, view.asOf))
      : merge(state.meetings, view.meetings);
  const next = withMeetings(state, meetings);
  if (overtaken) return next;
  return {
    ...next,
    changes: recentChanges(next.changes, view.asOf),
    asOf: view.asOf,
    currentAt: isLater(view.asOf, state.currentAt) ? view.asOf : state.currentAt,
    // They come whole: one that was taken out must be able to go.
    sittings: byId(view.sittings),
    announcements: view.announcements,
  };
}

/** Takes the new meetings and notes which of them moved, came or went. */
function withMeetings(state: HallState, meetings: HallState['meetings']): HallState {
  const changes: Record<string, Change> = {};
  for (const meeting of Object.values(meetings)) {
    const known = state.changes[meeting.id];
    const held = state.meetings[meeting.id];
    if (held === meeting || held?.rev === meeting.rev) {
      if (known) changes[meeting.id] = known;
      continue;
    }
    const change = changeBetween(held, meeting, state.asOf !== null);
    if (change ?? known) changes[meeting.id] = (change ?? known)!;
  }
  return { ...state, meetings, changes };
}

function recentChanges(changes: HallState['changes'], now: string): HallState['changes'] {
  const oldest = Date.parse(now) - CHANGE_SHOWN_MINUTES * 60_000;
  return Object.fromEntries(Object.entries(changes).filter(([, change]) => Date.parse(change.at) > oldest));
}

/** What changed for people on foot, or null.
 * @param watching false for the very first answer: what it holds is news only where the record was touched
 *   lately, and not by a mark */
function changeBetween(
  held: HallMeetingView | undefined,
  meeting: HallMeetingView,
  watching: boolean,
): Change | null {
  const before = held && hallOccupies(held) ? { slotId: held.slotId, table: held.table } : null;
  if (held || watching) {
    const now = hallOccupies(meeting) ? { slotId: meeting.slotId, table: meeting.table } : null;
    const same = before?.slotId === now?.slotId && before?.table?.id === now?.table?.id;
    return same ? null : { at: meeting.updatedAt, before };
  }
  const touched = meeting.state === 'confirmed' || meeting.state === 'cancelled';
  return touched ? { at: meeting.updatedAt, before: null } : null;
}

const isLater = (instant: string, than: string | null) =>
  than === null || Date.parse(instant) > Date.parse(than);
