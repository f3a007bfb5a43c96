import { DateTime } from 'luxon';
import { OCCUPYING_STATES } from '../../contract/meetings.ts';
import { ANSWER_MINUTES, type ReportView } from '../../contract/reports.ts';
import type { EditionDoc, HistoryEntry, MeetingDoc } from '../../models/index.ts';
import { daysOf, gridOf } from '../edition/grid.ts';

/** What the figures need of a meeting. */
export const COUNTED_FIELDS = [
  'state',
  'slotId',
  'tableId',
  'people.participantId',
  'people.organisationId',
  'people.conclusion.outcome',
  'people.conclusion.at',
  'listingId',
  'fromListingId',
  'history.at',
  'history.action',
  'history.before.state',
  'history.after.state',
] as const;

export type CountedMeeting = Pick<
  MeetingDoc,
  'state' | 'slotId' | 'tableId' | 'listingId' | 'fromListingId'
> & {
  people: Pick<MeetingDoc['people'][number], 'participantId' | 'organisationId' | 'conclusion'>[];
  history: {
    at: Date;
    action: string;
    /** Absent where there was nothing: no part of null is read. */
    before?: Pick<NonNullable<HistoryEntry['before']>, 'state'> | null;
    after: Pick<HistoryEntry['after'], 'state'>;
  }[];
};
type Line = CountedMeeting['history'][number];

/** States of a meeting that was agreed and is not given up. */
const AGREED: readonly string[] = [...OCCUPYING_STATES, 'displaced'];
const ANSWERS = ['accepted', 'declined', 'countered'];

export const keepsItsPlace = ({ state }: Pick<MeetingDoc, 'state'>): boolean =>
  (OCCUPYING_STATES as readonly string[]).includes(state);

/** Counts meetings one by one; what it needs to remember does not grow with them but for the answers' times. */
export class MeetingFigures {
  readonly meetings = { held: 0, unmarked: 0, toCome: 0, withoutPlace: 0, noShow: 0, cancelled: 0 };
  readonly asked = { asked: 0, accepted: 0, seated: 0, declined: 0, expired: 0, withdrawn: 0, waiting: 0 };
  readonly bySlot: Map<string, { taken: number; noShow: number; withoutTable: number }>;
  /** Meetings of each person and of each organisation, which keep their place. */
  readonly ofPerson = new Map<string, number>();
  readonly ofOrganisation = new Map<string, number>();
  readonly listingIds = new Set<string>();
  /** Waited for, and offered a place that was taken. */
  fromLines = 0;
  readonly #days: Map<string, Omit<ReportView['days'][number], 'date'>>;
  readonly #answerMinutes: number[] = [];
  readonly #over: ReadonlySet<string>;
  readonly #timeZone: string;

  constructor(edition: EditionDoc, now: Date) {
    const grid = gridOf(edition);
    this.#timeZone = edition.timeZone;
    this.#over = new Set(grid.filter(({ end }) => end <= now).map(({ id }) => id));
    this.bySlot = new Map(grid.map(({ id }) => [id, { taken: 0, noShow: 0, withoutTable: 0 }]));
    this.#days = new Map(
      daysOf(edition).map((date) => [date, { booked: 0, moved: 0, cancelled: 0, noShow: 0, late: 0 }]),
    );
  }

  add(meeting: CountedMeeting): void {
    this.#addState(meeting);
    this.#addRequest(meeting);
    this.#addPlace(meeting);
    for (const line of meeting.history) this.#addChange(line);
    if (meeting.history[0]?.action === 'waited') this.fromLines++;
    if (!keepsItsPlace(meeting)) return;
    for (const { participantId } of meeting.people) increase(this.ofPerson, participantId);
    for (const id of new Set(meeting.people.map((one) => one.organisationId)))
      if (id !== null) increase(this.ofOrganisation, id);
    for (const id of [meeting.listingId, meeting.fromListingId]) if (id) this.listingIds.add(id);
  }

  get days(): ReportView['days'] {
    return [...this.#days].map(([date, counts]) => ({ date, ...counts }));
  }

  get proposals(): ReportView['proposals'] {
    const minutes = this.#answerMinutes.toSorted((a, b) => a - b);
    return {
      ...this.asked,
      answers: {
        total: minutes.length,
        medianMinutes: minutes.length === 0 ? null : Math.round(medianOf(minutes)),
        within: ANSWER_MINUTES.map((limit) => ({
          minutes: limit,
          answered: minutes.filter((one) => one <= limit).length,
        })),
      },
    };
  }

  #addState({ state, slotId, history }: CountedMeeting): void {
    const { meetings } = this;
    if (state === 'held' || state === 'in-progress') meetings.held++;
    else if (state === 'confirmed')
      meetings[slotId !== null && this.#over.has(slotId) ? 'unmarked' : 'toCome']++;
    else if (state === 'displaced') meetings.withoutPlace++;
    else if (state === 'no-show') meetings.noShow++;
    else if (state === 'cancelled' && AGREED.includes(lastBefore(history, 'cancelled'))) meetings.cancelled++;
  }

  #addRequest({ state, history }: CountedMeeting): void {
    const begun = history.findIndex(({ after }) => after.state === 'proposed');
    // Booked at an open time, or seated by staff: nobody was asked.
    if (begun === -1 || history.slice(0, begun).some(({ after }) => AGREED.includes(after.state))) return;
    this.asked.asked++;
    // What was taken back within seconds waits again: the last word counts.
    const settled = history.findLast(
      ({ before, after }) => before?.state === 'proposed' && AGREED.includes(after.state),
    );
    if (state === 'proposed') this.asked.waiting++;
    else if (state === 'declined') this.asked.declined++;
    else if (settled) this.asked[settled.action === 'placed' ? 'seated' : 'accepted']++;
    else if (state === 'expired') this.asked.expired++;
    else this.asked.withdrawn++;
    const answer = history.slice(begun + 1).find(({ action }) => ANSWERS.includes(action));
    if (answer) this.#answerMinutes.push((answer.at.getTime() - history[begun]!.at.getTime()) / 60_000);
  }

  #addPlace(meeting: CountedMeeting): void {
    const slot = this.bySlot.get(meeting.slotId ?? '');
    if (!slot) return;
    if (meeting.state === 'no-show') slot.noShow++;
    else if (keepsItsPlace(meeting)) slot[meeting.tableId === null ? 'withoutTable' : 'taken']++;
  }

  #addChange({ at, action, before, after }: Line): void {
    const day = this.#days.get(DateTime.fromJSDate(at, { zone: this.#timeZone }).toISODate() ?? '');
    if (!day) return;
    if (after.state === 'confirmed' && (!before || !AGREED.includes(before.state))) {
      // A no-show that is reopened was booked before.
      if (before?.state !== 'no-show') day.booked++;
    } else if (action === 'moved') day.moved++;
    else if (action === 'cancelled' && before && AGREED.includes(before.state)) day.cancelled++;
    else if (action === 'no-show') day.noShow++;
    else if (action === 'late') day.late++;
  }
}

const lastBefore = (history: readonly Line[], action: string): string =>
  history.findLast((line) => line.action === action)?.before?.state ?? '';

const increase = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);

/** @param sorted ascending, at least one */
function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
