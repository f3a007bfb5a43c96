import type { MeetingState } from '../contract/meetings.ts';
import type { ParsedInput } from '../contract/operations.ts';
import { Refusal } from '../errors.ts';
import type { MeetingDoc, ParticipantDoc } from '../models/index.ts';
import { type Context, type InEdition, isStaff } from './context.ts';
import { gridOf } from './grid.ts';
import { answering } from './meeting-answers.ts';
import { changeMeeting, type MeetingChange, type MeetingPatch } from './meeting-changes.ts';

/** Ten minutes early is a guest at the table; a day early is a mistake. */
const EARLY_MS = 10 * 60_000;

/** Says what happens at the table. People may say that they are late or on time; the rest is for those at the
 * table once it is time, and for staff. */
export async function mark(context: Context, input: ParsedInput<'meeting:mark'>): Promise<MeetingChange> {
  const states: MeetingState[] = ['confirmed', 'in-progress', 'held', 'no-show'];
  return answering(context, input, states, 'meeting:marked', (here, meeting, _people, answerer) => {
    const patch = patchOfMark(here, meeting, input.mark, answerer);
    return changeMeeting(here, meeting, input.mark, patch, { onBehalfOf: answerer, key: input.key });
  });
}

function patchOfMark(
  context: InEdition,
  meeting: MeetingDoc,
  mark: ParsedInput<'meeting:mark'>['mark'],
  answerer: ParticipantDoc,
): MeetingPatch {
  const now = context.now().toJSDate();
  const start = gridOf(context.edition).find((slot) => slot.id === meeting.slotId)?.start;
  const live = meeting.state === 'confirmed' || meeting.state === 'in-progress';
  const lateSince = (value: Date | null): MeetingPatch => ({
    people: meeting.people.map((entry) =>
      entry.participantId === answerer._id || answerer.role === 'staff'
        ? { ...entry, lateSince: value }
        : entry,
    ),
  });
  const closed = (verb: string) =>
    new Refusal(
      'wrong_state',
      `a meeting that is ${meeting.state} cannot be marked ${verb}: reopen it first`,
    );
  switch (mark) {
    case 'late':
    case 'on-time':
      if (!live) throw closed(mark);
      return lateSince(mark === 'late' ? now : null);
    case 'started':
    case 'held':
    case 'no-show':
      if (!live) throw closed(mark);
      if (start && start.getTime() - now.getTime() > EARLY_MS) {
        throw new Refusal(
          'wrong_state',
          `this meeting begins at ${start.toISOString()}: mark it once it is time`,
        );
      }
      return { state: mark === 'started' ? 'in-progress' : mark };
    case 'reopened':
      if (!isStaff(context)) throw new Refusal('forbidden', 'only staff reopen a meeting');
      return { state: 'confirmed' };
  }
}
