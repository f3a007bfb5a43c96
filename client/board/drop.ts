import type { EditionView, MeetingState, MeetingView, TableView } from '../../server/contract/index.ts';
import { type CellKey, cellKey, isPast, occupies, placeOf } from './grid.ts';
import { isLane, onlyByVideo } from './video-lanes.ts';

/** Whether what is picked up may be put in a cell, or why not. The server remains the referee. */
export type Verdict =
  | { why: 'free' /** One of the times that the people themselves proposed. */; wished: boolean }
  | { why: 'here' }
  | { why: 'past' }
  | { why: 'closed' }
  /** Kept for the first of a waiting list, until a deadline. */
  | { why: 'kept' }
  | { why: 'taken'; by: MeetingView }
  /** `table`: its label, null by video. */
  | { why: 'elsewhere'; person: string; table: string | null }
  | { why: 'no-video'; person: string }
  /** Everybody joins by video. */
  | { why: 'no-table' }
  /** A row of those who all join by video, and somebody comes to the hall. */
  | { why: 'needs-table' }
  /** In a session of the programme, or time kept for oneself: the board only knows that it is so. */
  | { why: 'unavailable' };

/** States in which staff may put a meeting elsewhere. */
const MOVABLE: ReadonlySet<MeetingState> = new Set(['confirmed']);
export const isMovable = (meeting: MeetingView): boolean =>
  (MOVABLE.has(meeting.state) && occupies(meeting)) ||
  meeting.state === 'proposed' ||
  meeting.state === 'displaced';

export interface DropContext {
  edition: EditionView;
  /** Rows of those who all join by video. */
  lanes?: readonly TableView[];
  meetings: Iterable<MeetingView>;
  closures: ReadonlySet<CellKey>;
  /** Cells kept for the first of a waiting list. */
  kept?: ReadonlySet<CellKey>;
  now: number;
  /** Slots in which the server says that everybody is free; null until it has answered. */
  commonSlotIds: ReadonlySet<string> | null;
}

/** For each cell of the edition: free, or why not. The first reason that holds is the one given:
 * reasons that staff cannot change come before those that they can. */
export function verdicts(picked: MeetingView, context: DropContext): ReadonlyMap<CellKey, Verdict> {
  const { edition, lanes = [], closures, kept, now, commonSlotIds } = context;
  const remoteOnly = onlyByVideo(picked);
  const ids = new Set(picked.people.map(({ participant }) => participant.id));
  const remote = picked.people.find(({ participant }) => participant.remote)?.participant.name;
  const taken = new Map<CellKey, MeetingView>();
  const elsewhere = new Map<string, Verdict>();
  for (const meeting of context.meetings) {
    if (meeting.id === picked.id || !occupies(meeting)) continue;
    taken.set(cellKey(meeting.table!.id, meeting.slotId!), meeting);
    const busy = meeting.people.find(({ participant }) => ids.has(participant.id));
    if (busy !== undefined) {
      const { name } = busy.participant;
      const table = isLane(meeting.table!) ? null : meeting.table!.label;
      elsewhere.set(meeting.slotId!, { why: 'elsewhere', person: name, table });
    }
  }
  const here = placeOf(picked);
  const wishes = new Set(picked.state === 'proposed' ? picked.proposedSlotIds : []);
  const result = new Map<CellKey, Verdict>();
  for (const slot of edition.slots) {
    const past = isPast(slot, now);
    const absent = elsewhere.get(slot.id);
    // The server's list is of times still to come, and its own claim keeps a meeting's own time out of it.
    const unavailable =
      commonSlotIds !== null &&
      slot.id !== picked.slotId &&
      Date.parse(slot.start) > now &&
      !commonSlotIds.has(slot.id);
    const free: Verdict = { why: 'free', wished: wishes.has(slot.id) };
    for (const table of [...edition.tables, ...lanes]) {
      const key = cellKey(table.id, slot.id);
      const by = taken.get(key);
      result.set(
        key,
        key === here
          ? HERE
          : isLane(table) !== remoteOnly
            ? remoteOnly
              ? NO_TABLE
              : NEEDS_TABLE
            : past
              ? PAST
              : closures.has(key)
                ? CLOSED
                : kept?.has(key)
                  ? KEPT
                  : by !== undefined
                    ? { why: 'taken', by }
                    : (absent ??
                      (remote !== undefined && !table.video
                        ? { why: 'no-video', person: remote }
                        : unavailable
                          ? UNAVAILABLE
                          : free)),
      );
    }
  }
  return result;
}

const HERE: Verdict = { why: 'here' };
const PAST: Verdict = { why: 'past' };
const CLOSED: Verdict = { why: 'closed' };
const KEPT: Verdict = { why: 'kept' };
const NO_TABLE: Verdict = { why: 'no-table' };
const NEEDS_TABLE: Verdict = { why: 'needs-table' };
const UNAVAILABLE: Verdict = { why: 'unavailable' };
