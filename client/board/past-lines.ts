import type { JournalLineView, MeetingView, TableView } from '../../server/contract/index.ts';
import { type JournalLine, journalLine } from './journal.ts';

type PersonView = MeetingView['people'][number];

/** Lines of the journal from the histories of meetings: what each meeting was before and after, as far as a history
 * tells. Only the last of a meeting can be taken back, and for that one it tells all that the way back needs.
 * @param me whose lines are their own */
export function pastLines(
  lines: readonly JournalLineView[],
  meetings: ReadonlyMap<string, MeetingView>,
  tables: readonly TableView[],
  me: string | undefined,
): JournalLine[] {
  return lines.flatMap((line) => {
    const held = meetings.get(line.meetingId);
    if (held === undefined) return [];
    const at = (place: NonNullable<JournalLineView['before']>, rev: number): MeetingView => ({
      ...held,
      rev,
      state: place.state as MeetingView['state'],
      slotId: place.slotId,
      table: tables.find(({ id }) => id === place.tableId) ?? null,
    });
    const [was, is] = peopleAround(line);
    const concerned = line.onBehalfOf?.id ?? line.by.id;
    const withPerson = (meeting: MeetingView, change: Partial<PersonView>): MeetingView => ({
      ...meeting,
      people: meeting.people.map((one) => (one.participant.id === concerned ? { ...one, ...change } : one)),
    });
    const before = line.before === null ? null : withPerson(at(line.before, line.rev - 1), was);
    const after = withPerson(at(line.after, line.rev), is);
    return {
      ...journalLine(before, after, {
        name: line.name,
        by: line.by.id === null ? null : { id: line.by.id, name: line.by.name },
        at: line.at,
        mine: line.by.id !== null && line.by.id === me,
      }),
      past: true,
    };
  });
}

/** What the person who is marked was before and after. */
function peopleAround({ action, at }: JournalLineView): [Partial<PersonView>, Partial<PersonView>] {
  switch (action) {
    case 'arrived':
      return [{ arrivedAt: null }, { arrivedAt: at, lateSince: null }];
    case 'not-arrived':
      return [{ arrivedAt: at }, { arrivedAt: null }];
    case 'late':
      return [{ lateSince: null }, { lateSince: at, arrivedAt: null }];
    case 'on-time':
      return [{ lateSince: at }, { lateSince: null }];
    default:
      return [{}, {}];
  }
}
