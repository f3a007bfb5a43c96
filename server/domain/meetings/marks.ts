import { EARLY_MINUTES, UNDO_GRACE_SECONDS, UNDO_SECONDS } from '../../contract/limits.ts';
import type { MeetingState } from '../../contract/meetings.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { type Context, type InEdition, isStaff, nameOf } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { seat } from '../seating/seating.ts';
import { answering } from './answers.ts';
import { changeMeeting, type MeetingChange, type MeetingPatch } from './changes.ts';

/** Says what happens at the table. People may say that they are late, on time or there; the rest is for those at the
 * table once it is time, and for staff. A no-show gives people and table back with the same write.
 * @throws Refusal wrong_state, forbidden; slot_taken when the place of a no-show that is reopened was given away */
export async function mark(context: Context, input: ParsedInput<'meeting:mark'>): Promise<MeetingChange> {
  const states: MeetingState[] = ['confirmed', 'in-progress', 'held', 'no-show'];
  return answering(context, input, states, 'meeting:marked', (here, meeting, people, answerer) => {
    refuseAtOtherTable(here, meeting, input.tableId);
    const patch = patchOfMark(here, meeting, input, answerer);
    const write = (more: MeetingPatch = {}) =>
      changeMeeting(
        here,
        meeting,
        input.mark,
        { ...patch, ...more },
        { onBehalfOf: answerer, key: input.key, note: absentIn(patch, people) },
      );
    if (input.mark !== 'reopened' || meeting.claims) return write();
    // The place was given back at the no-show: it is taken again as any place is, even when its time is over.
    const { slotId, tableId } = meeting;
    const place = { meetingId: meeting._id, people, slotId: slotId!, tableId };
    return seat(here, { ...place, ignoreCaps: true, evenOver: true }, write);
  });
}

/** Who scans the code of a table checks in for the meeting that sits there.
 * @throws Refusal wrong_state, with the table where they are expected */
function refuseAtOtherTable(context: InEdition, meeting: MeetingDoc, tableId: string | undefined): void {
  if (tableId === undefined || tableId === meeting.tableId) return;
  const labelOf = (id: string | null) => context.edition.tables.find((table) => table.id === id)?.label;
  const expected = labelOf(meeting.tableId);
  throw new Refusal(
    'wrong_state',
    `this meeting is not at table ${labelOf(tableId) ?? tableId}: go to ${expected ? `table ${expected}` : 'the video room'}`,
    { current: { rev: meeting.rev } },
  );
}

function patchOfMark(
  context: InEdition,
  meeting: MeetingDoc,
  input: ParsedInput<'meeting:mark'>,
  answerer: ParticipantDoc,
): MeetingPatch {
  const { mark } = input;
  const now = context.now().toJSDate();
  if (mark === 'reopened') {
    refuseReopening(context, meeting);
    return { state: 'confirmed', people: meeting.people.map((entry) => ({ ...entry, absent: false })) };
  }
  if (meeting.state !== 'confirmed' && meeting.state !== 'in-progress') {
    throw new Refusal(
      'wrong_state',
      `a meeting that is ${meeting.state} cannot be marked ${mark}: reopen it first`,
    );
  }
  const concerns = (id: string) => id === answerer._id || answerer.role === 'staff';
  const withPeople = (change: Partial<MeetingDoc['people'][number]>) =>
    meeting.people.map((entry) => (concerns(entry.participantId) ? { ...entry, ...change } : entry));
  if (mark === 'late') return { people: withPeople({ lateSince: now, arrivedAt: null }) };
  if (mark === 'on-time') return { people: withPeople({ lateSince: null }) };
  if (mark === 'not-arrived') {
    // The meeting that began when the last one came has not begun after all.
    return { people: withPeople({ arrivedAt: null }), state: 'confirmed' };
  }
  refuseTooEarly(context, meeting);
  switch (mark) {
    case 'arrived': {
      const people = withPeople({ lateSince: null, arrivedAt: now });
      const all = people.every((entry) => entry.arrivedAt);
      return { people, state: all ? 'in-progress' : meeting.state };
    }
    case 'started':
      return { state: 'in-progress' };
    case 'held':
      return { state: 'held' };
    case 'no-show':
      return { state: 'no-show', claims: null, people: withAbsent(meeting, input.absentIds, answerer) };
  }
}

/** Who is named did not come; else who has not checked in, but for the one who says so; else nobody came. */
function withAbsent(
  meeting: MeetingDoc,
  named: readonly string[] | undefined,
  answerer: ParticipantDoc,
): MeetingDoc['people'] {
  const stranger = named?.find((id) => !meeting.participantIds.includes(id));
  if (stranger !== undefined) {
    throw new Refusal('bad_input', `absentIds: ${stranger} is not one of the people of this meeting`, {
      fields: [{ path: 'absentIds', message: `must be some of ${meeting.participantIds.join(', ')}` }],
    });
  }
  const unseen = meeting.people.filter((entry) => !entry.arrivedAt && entry.participantId !== answerer._id);
  const absent = new Set(named ?? unseen.map((entry) => entry.participantId));
  return meeting.people.map((entry) => ({
    ...entry,
    absent: absent.size === 0 || absent.has(entry.participantId),
  }));
}

/** The names of who did not come, for the history. */
const absentIn = ({ people = [] }: MeetingPatch, everybody: readonly ParticipantDoc[]): string =>
  people
    .filter((entry) => entry.absent)
    .flatMap((entry) => everybody.filter((someone) => someone._id === entry.participantId).map(nameOf))
    .join(', ');

function refuseTooEarly(context: InEdition, meeting: MeetingDoc): void {
  const start = gridOf(context.edition).find((slot) => slot.id === meeting.slotId)?.start;
  if (start && start.getTime() - context.now().toMillis() > EARLY_MINUTES * 60_000) {
    throw new Refusal(
      'wrong_state',
      `this meeting begins at ${start.toISOString()}: mark it once it is time`,
    );
  }
}

/** Staff reopen what is over; others take their own mark back for some seconds. */
function refuseReopening(context: InEdition, meeting: MeetingDoc): void {
  if (isStaff(context)) return;
  const last = meeting.history.at(-1);
  const own = context.actor.kind === 'person' && last?.byId === context.actor.person._id;
  const seconds = last ? (context.now().toMillis() - last.at.getTime()) / 1000 : Number.POSITIVE_INFINITY;
  const marked = last?.action === 'no-show' || last?.action === 'held';
  if (!marked || !own || seconds > UNDO_SECONDS + UNDO_GRACE_SECONDS)
    throw new Refusal('forbidden', 'only staff reopen a meeting');
}
