import type { ConclusionView } from '../contract/conclusions.ts';
import { type Context, isStaff } from '../domain/context.ts';
import type { ConcludedMeeting } from '../domain/meetings/conclusions.ts';

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
