import type { MeetingView, SlotView, WaitingView } from '../../server/contract/index.ts';
import { fold } from '../components/fold.ts';
import { type CellKey, isPast, placeOf } from './grid.ts';

const folded = new WeakMap<MeetingView, string[]>();

/** Names by which a meeting is found: its people and their organisations, and who interprets, one text each. */
function namesIn(meeting: MeetingView): string[] {
  let names = folded.get(meeting);
  if (names === undefined) {
    names = meeting.people.map(({ participant }) => {
      const { organisation } = participant;
      return ` ${fold(`${participant.name} ${organisation?.name ?? ''} ${organisation?.shortName ?? ''}`)}`;
    });
    if (meeting.interpreter) names.push(` ${fold(meeting.interpreter.name)}`);
    folded.set(meeting, names);
  }
  return names;
}

/** True when one of the people answers to every word typed, each as the beginning of a word. */
export const answersTo = (meeting: MeetingView, query: string): boolean =>
  someAnswer(namesIn(meeting), query);

/** The same for people who wait; everybody when nothing is typed. */
export const waitsAs = ({ participant, awaited }: WaitingView, query: string): boolean =>
  fold(query) === '' ||
  someAnswer(
    [participant, awaited].map((one) => ` ${fold(`${one.name} ${one.organisation?.name ?? ''}`)}`),
    query,
  );

function someAnswer(names: readonly string[], query: string): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  return words.length > 0 && names.some((name) => words.every((word) => name.includes(` ${word}`)));
}

export interface Found {
  /** Cells that the search lights, on every day. */
  cells: ReadonlySet<CellKey>;
  /** Meetings that occupy a table, by slot. */
  slotIds: readonly string[];
  meetings: readonly MeetingView[];
}

/** Everything that a name lights: the cells of the person's or organisation's day. */
export function findOnBoard(meetings: Iterable<MeetingView>, query: string): Found | null {
  if (fold(query) === '') return null;
  const cells = new Set<CellKey>();
  const slotIds: string[] = [];
  const found: MeetingView[] = [];
  for (const meeting of meetings) {
    const place = placeOf(meeting);
    if (place === null || !answersTo(meeting, query)) continue;
    cells.add(place);
    slotIds.push(meeting.slotId!);
    found.push(meeting);
  }
  return { cells, slotIds, meetings: found };
}

/** Of what was found on one day, the one under way or the next; the first of the day once all are over.
 * @param slots of that day, in order */
export function nextFound(found: Found, slots: readonly SlotView[], now: number): MeetingView | undefined {
  const inOrder = slots.flatMap((slot) =>
    found.meetings.filter(({ slotId }) => slotId === slot.id).map((meeting) => ({ slot, meeting })),
  );
  return (inOrder.find(({ slot }) => !isPast(slot, now)) ?? inOrder[0])?.meeting;
}
