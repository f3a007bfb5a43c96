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
  'started',
  'held',
  'no-show',
  'reopened',
  'changed',
] as const;
export type Deed = (typeof DEEDS)[number];

/** The command that takes a line back. */
export type Undo =
  | { call: 'meeting:move'; input: InputOf<'meeting:move'> }
  | { call: 'meeting:place'; input: InputOf<'meeting:place'> }
  | { call: 'meeting:cancel'; input: InputOf<'meeting:cancel'> }
  | { call: 'meeting:mark'; input: InputOf<'meeting:mark'> };

export interface JournalLine {
  id: string;
  at: string;
  deed: Deed;
  /** Null = the clock, or a change read after a cut, whose author the board was not told. */
  by: MeetingFact['by'];
  mine: boolean;
  meeting: MeetingView;
  before: MeetingView | null;
  /** Null when nothing can take it back. */
  undo: Undo | null;
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
    undo: undoOf(deed, before, meeting),
  };
}

/** What happened between two revisions. */
export function deedOf(before: MeetingView | null, after: MeetingView): Deed {
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
  return arrivals(after) > arrivals(before) ? 'arrived' : 'changed';
}

const arrivals = (meeting: MeetingView): number =>
  meeting.people.filter((person) => person.arrivedAt !== null).length;

function undoOf(deed: Deed, before: MeetingView | null, meeting: MeetingView): Undo | null {
  const target = { id: meeting.id, rev: meeting.rev };
  switch (deed) {
    case 'moved':
      if (before === null || !holds(before)) return null;
      return {
        call: 'meeting:move',
        input: { ...target, slotId: before.slotId!, ...(before.table && { tableId: before.table.id }) },
      };
    case 'cancelled':
      if (before === null || !holds(before)) return null;
      return { call: 'meeting:place', input: placeAgain(before) };
    case 'booked':
      return { call: 'meeting:cancel', input: target };
    case 'started':
    case 'held':
    case 'no-show':
      return { call: 'meeting:mark', input: { ...target, mark: 'reopened' } };
    case 'late': {
      const late = meeting.people.find(
        (person, index) => person.lateSince !== null && before?.people[index]?.lateSince == null,
      );
      return late === undefined
        ? null
        : {
            call: 'meeting:mark',
            input: { ...target, mark: 'on-time', onBehalfOf: late.participant.id },
          };
    }
    case 'arrived': {
      const arrived = meeting.people.filter(
        (person, index) => person.arrivedAt !== null && before?.people[index]?.arrivedAt == null,
      );
      // One command takes one person's arrival back.
      return arrived.length !== 1
        ? null
        : {
            call: 'meeting:mark',
            input: { ...target, mark: 'not-arrived', onBehalfOf: arrived[0]!.participant.id },
          };
    }
    default:
      return null;
  }
}

/** The same people at the same table, as a new meeting: a cancelled one keeps its history and stays cancelled. */
export const placeAgain = (meeting: MeetingView): InputOf<'meeting:place'> => ({
  participantIds: meeting.people.map(({ participant }) => participant.id),
  slotId: meeting.slotId!,
  tableId: serverTable(meeting.table),
  listingId: meeting.listing?.id ?? null,
  subject: meeting.subject,
});

/** A line can be taken back while nobody has touched its meeting since. */
export const isUndoable = (line: JournalLine, current: MeetingView | undefined, used: boolean): boolean =>
  line.undo !== null && !used && current?.rev === line.meeting.rev;
