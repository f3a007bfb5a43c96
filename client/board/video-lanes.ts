import type { MeetingView, TableView } from '../../server/contract/index.ts';
import { holds } from './grid.ts';

/** Who all join by video sit at no table. The board lists their meetings in rows of its own below the tables, lanes:
 * as many as such meetings at once, and one more that is free. */

const PREFIX = 'visio-';
export const isLane = (table: Pick<TableView, 'id'>): boolean => table.id.startsWith(PREFIX);

/** The table that the server knows by this name: none for a lane. */
export const serverTable = (table: Pick<TableView, 'id'> | null): string | null =>
  table === null || isLane(table) ? null : table.id;

export const onlyByVideo = (meeting: Pick<MeetingView, 'people'>): boolean =>
  meeting.people.length > 1 && meeting.people.every(({ participant }) => participant.remote);

const lanes: TableView[] = [];
function lane(index: number): TableView {
  lanes[index] ??= { id: `${PREFIX}${index + 1}`, label: String(index + 1), room: '', video: true };
  return lanes[index];
}

const placed = new WeakMap<MeetingView, MeetingView>();
function inLane(meeting: MeetingView, table: TableView): MeetingView {
  const known = placed.get(meeting);
  if (known?.table === table) return known;
  const next = { ...meeting, table };
  placed.set(meeting, next);
  return next;
}

/** The meetings with those that take no table put in their lanes, in the order in which they were made.
 * The very same map when there are none; unchanged meetings keep their identity. */
export function withLanes(meetings: ReadonlyMap<string, MeetingView>): {
  meetings: ReadonlyMap<string, MeetingView>;
  lanes: readonly TableView[];
} {
  const atOnce = new Map<string, MeetingView[]>();
  let wanted = false;
  for (const meeting of meetings.values()) {
    if (meeting.table !== null || !onlyByVideo(meeting)) continue;
    const shown = holds(meeting) || (meeting.state === 'no-show' && meeting.slotId !== null);
    wanted ||= shown || meeting.state === 'proposed';
    if (shown) atOnce.set(meeting.slotId!, [...(atOnce.get(meeting.slotId!) ?? []), meeting]);
  }
  if (!wanted) return { meetings, lanes: [] };
  const all = new Map(meetings);
  let most = 0;
  for (const together of atOnce.values()) {
    together.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
    for (const [index, meeting] of together.entries()) all.set(meeting.id, inLane(meeting, lane(index)));
    most = Math.max(most, together.length);
  }
  return { meetings: all, lanes: Array.from({ length: most + 1 }, (_, index) => lane(index)) };
}
