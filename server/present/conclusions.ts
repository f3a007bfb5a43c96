import type { ConclusionView } from '../contract/conclusions.ts';
import type { OutcomesView } from '../contract/reports.ts';
import { type Context, isStaff, nameOf } from '../domain/context.ts';
import { type ConcludedMeeting, sidesOf } from '../domain/meetings/conclusions.ts';
import type { MeetingDoc } from '../models/index.ts';
import type { Related } from './related.ts';

/** What this person says came of the meeting, for them and who acts for them; staff read no note. Null while they say
 * nothing. */
export function presentConclusion(
  context: Context,
  meeting: ConcludedMeeting,
  participantId: string,
): ConclusionView | null {
  const conclusion = meeting.people.find((entry) => entry.participantId === participantId)?.conclusion;
  return conclusion
    ? {
        meetingId: meeting._id,
        outcome: conclusion.outcome,
        note: isStaff(context) ? '' : conclusion.note,
        nextStep: conclusion.nextStep,
        at: conclusion.at.toISOString(),
      }
    : null;
}

/** For staff: what each side says. */
export const presentOutcomes = (
  meeting: MeetingDoc,
  { organisations, participants }: Related,
): OutcomesView['meetings'][number] => ({
  id: meeting._id,
  slotId: meeting.slotId,
  sides: [...sidesOf(meeting)].map(([id, { outcome, nextStep }]) => {
    const someone = participants.get(id);
    return { name: organisations.get(id)?.name ?? (someone ? nameOf(someone) : '—'), outcome, nextStep };
  }),
});
