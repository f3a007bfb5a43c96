import type { InputOf, MeetingFact, MeetingFactName, MeetingView } from '../../server/contract/index.ts';
import { holds, isLate } from './grid.ts';
import { serverTable } from './video-lanes.ts';

export const DEEDS = [
  'proposed',
  'booked',
  'declined',
  'moved',
  'displaced',
  'cancelled',
  'expired',
  'late',
  'on-time',
  'arrived',
  'not-arrived',
  'started',
  'held',
  'no-show',
  'reopened',
  'changed',
] as const;
export type Deed = (typeof DEEDS)[number];

/** What staff do to a meeting from the board, and what takes it back. */
export type Command = { [Call in Name]: { call: Call; input: InputOf<Call> } }[Name];
type Name = `meeting:${'propose' | 'place' | 'seat' | 'restore' | 'move' | 'cancel' | 'mark'}`;

export interface JournalLine {
  id: string;
  at: string;
  deed: Deed;
  /** Null = the clock, or a change read after a cut, whose author the board was not told. */
  by: MeetingFact['by'];
  mine: boolean;
  meeting: MeetingView;
  before: MeetingView | null;
  /** Read from the meetings' histories: no news. */
  past: boolean;
  /** Null when nothing can take it back. */
  undo: Command | null;
}

const DEED_OF_FACT: Record<Exclude<MeetingFactName, 'meeting:marked'>, Deed> = {
  'meeting:proposed': 'proposed',
  'meeting:booked': 'booked',
  'meeting:declined': 'declined',
  'meeting:moved': 'moved',
  'meeting:displaced': 'displaced',
  'meeting:cancelled': 'cancelled',
  'meeting:expired': 'expired',
};

/** One line of the journal, from what the board held before and what it holds now.
 * @param name of the fact; left out after a cut, when only the two states are known */
export function journalLine(
  before: MeetingView | null,
  meeting: MeetingView,
  told: { name?: MeetingFactName; by: MeetingFact['by']; at: string; mine: boolean },
): JournalLine {
  const { name } = told;
  const deed = name === undefined || name === 'meeting:marked' ? deedOf(before, meeting) : DEED_OF_FACT[name];
  return {
    id: `${meeting.id}·${meeting.rev}`,
    at: told.at,
    deed,
    by: told.by,
    mine: told.mine,
    meeting,
    before,
    past: false,
    undo: undoOf(deed, before, meeting, told.mine),
  };
}

/** What happened between two revisions. */
export function deedOf(before: MeetingView | null, after: MeetingView): Deed {
  // The last one who had come has not come after all: the meeting that began with them has not begun.
  const stays = before !== null && before.slotId === after.slotId && before.table?.id === after.table?.id;
  if (stays && personWho(before, after, hasLeft) && isLate(before) === isLate(after)) return 'not-arrived';
  if (before?.state !== after.state) {
    switch (after.state) {
      case 'in-progress':
        return 'started';
      case 'confirmed':
        return before === null || before.state === 'proposed'
          ? 'booked'
          : before.state === 'displaced'
            ? 'moved'
            : 'reopened';
      default:
        return after.state;
    }
  }
  if (before.slotId !== after.slotId || before.table?.id !== after.table?.id) return 'moved';
  if (isLate(before) !== isLate(after)) return isLate(after) ? 'late' : 'on-time';
  return personWho(before, after, hasCome) ? 'arrived' : 'changed';
}

type PersonView = MeetingView['people'][number];
type Change = (before: PersonView, after: PersonView) => boolean;
const hasCome: Change = (before, after) => before.arrivedAt === null && after.arrivedAt !== null;
const hasLeft: Change = (before, after) => before.arrivedAt !== null && after.arrivedAt === null;
const isNowLate: Change = (before, after) => before.lateSince === null && after.lateSince !== null;
const isOnTime: Change = (before, after) => before.lateSince !== null && after.lateSince === null;

/** The person of whom this is so, and the only one: a command marks one. */
function personWho(before: MeetingView | null, after: MeetingView, change: Change): string | null {
  const found = after.people.filter((person, index) => {
    const was = before?.people[index];
    return was !== undefined && change(was, person);
  });
  return found.length === 1 ? found[0]!.participant.id : null;
}

function undoOf(deed: Deed, before: MeetingView | null, meeting: MeetingView, mine: boolean): Command | null {
  const target = { id: meeting.id, rev: meeting.rev };
  const mark = (mark: InputOf<'meeting:mark'>['mark'], change?: Change): Command | null => {
    const onBehalfOf = change && personWho(before, meeting, change);
    if (onBehalfOf === null) return null;
    return { call: 'meeting:mark', input: { ...target, mark, ...(onBehalfOf && { onBehalfOf }) } };
  };
  switch (deed) {
    case 'moved':
      if (before === null || !holds(before)) return null;
      return {
        call: 'meeting:move',
        input: { ...target, slotId: before.slotId!, ...(before.table && { tableId: before.table.id }) },
      };
    case 'cancelled':
      if (before?.state === 'proposed') return { call: 'meeting:restore', input: target };
      if (before === null || !holds(before)) return null;
      return { call: 'meeting:place', input: placeAgain(before) };
    case 'booked':
      // A request that was seated or accepted waits again; only what was not there before goes.
      return { call: before?.state === 'proposed' ? 'meeting:restore' : 'meeting:cancel', input: target };
    case 'proposed':
      // Other people's requests are theirs to withdraw.
      return mine && before === null ? { call: 'meeting:cancel', input: target } : null;
    case 'started':
      // It may have begun because the last one came.
      return mark('not-arrived', hasCome) ?? mark('reopened');
    case 'held':
    case 'no-show':
      return mark('reopened');
    case 'reopened':
      return before?.state === 'held' || before?.state === 'no-show'
        ? markAgain(before, mark(before.state))
        : null;
    case 'late':
      return mark('on-time', isNowLate);
    case 'on-time':
      return mark('late', isOnTime);
    case 'arrived':
      return mark('not-arrived', hasCome);
    case 'not-arrived':
      return mark('arrived', hasLeft);
    default:
      return null;
  }
}

/** An absence that is noted again is of the same people. */
function markAgain(before: MeetingView, command: Command | null): Command | null {
  const absentIds = before.people.filter(({ absent }) => absent).map(({ participant }) => participant.id);
  if (command?.call !== 'meeting:mark' || absentIds.length === 0) return command;
  return { ...command, input: { ...command.input, absentIds } };
}

/** The same people at the same table, as a new meeting: a cancelled one keeps its history and stays cancelled. */
export const placeAgain = (meeting: MeetingView): InputOf<'meeting:place'> => ({
  participantIds: meeting.people.map(({ participant }) => participant.id),
  slotId: meeting.slotId!,
  tableId: serverTable(meeting.table),
  listingId: meeting.listing?.slug ? meeting.listing.id : null,
  fromListingId: meeting.fromListing?.slug ? meeting.fromListing.id : null,
  subject: meeting.subject,
});

/** A line can be taken back while nobody has touched its meeting since. */
export const isUndoable = (line: JournalLine, current: MeetingView | undefined, used: boolean): boolean =>
  line.undo !== null && !used && current?.rev === line.meeting.rev;
