import type { ParsedInput } from '../../contract/operations.ts';
import type { Context } from '../context.ts';
import { refuseKeptApart } from '../people/do-not-meet.ts';
import { refuseBeyondCaps } from '../seating/caps.ts';
import { slotToPropose } from '../seating/slots.ts';
import { answering, refuseUnlessAsked } from './answers.ts';
import { changeMeeting, type MeetingChange } from './changes.ts';
import { expiryOf } from './expiry.ts';

/** Answers a proposal with other times. The meeting keeps its identity: who counters now asks, everybody else answers
 * anew, and the wait begins again. Like any proposal it claims nothing.
 * @throws Refusal slot_closed, cap_reached, wrong_state, forbidden, stale */
export async function counter(
  context: Context,
  input: ParsedInput<'meeting:counter'>,
): Promise<MeetingChange> {
  return answering(
    context,
    input,
    ['proposed'],
    'meeting:proposed',
    async (here, meeting, people, answerer) => {
      refuseUnlessAsked(meeting, answerer);
      refuseKeptApart(here, people);
      const slotIds = [...new Set(input.slotIds)];
      for (const slotId of slotIds) slotToPropose(here, slotId);
      await refuseBeyondCaps(here, people);
      return changeMeeting(
        here,
        meeting,
        'countered',
        {
          requestedById: answerer._id,
          proposedSlotIds: slotIds,
          message: input.message,
          expiresAt: expiryOf(here, slotIds),
          people: meeting.people.map((entry) => ({
            ...entry,
            answer: entry.participantId === answerer._id ? ('accepted' as const) : ('pending' as const),
          })),
        },
        { onBehalfOf: answerer, note: input.message, key: input.key },
      );
    },
  );
}
