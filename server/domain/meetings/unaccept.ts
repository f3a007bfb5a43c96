import { UNDO_GRACE_SECONDS, UNDO_SECONDS } from '../../contract/limits.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import type { Context, InEdition } from '../context.ts';
import { answering } from './answers.ts';
import { changeMeeting, type MeetingChange } from './changes.ts';
import { expiryOf } from './expiry.ts';

/** Takes back an acceptance of a moment ago: people, table and interpreter are free with the same write, and the
 * proposal waits again as it was. Later, or once something else happened, the meeting has to be cancelled.
 * @throws Refusal wrong_state, deadline_passed, forbidden, stale */
export async function unaccept(
  context: Context,
  input: ParsedInput<'meeting:unaccept'>,
): Promise<MeetingChange> {
  return answering(
    context,
    input,
    ['confirmed', 'proposed'],
    'meeting:proposed',
    (here, meeting, _people, answerer) => {
      refuseUnlessJustAccepted(here, meeting, answerer);
      const { proposedSlotIds } = meeting.acceptedFrom ?? meeting;
      return changeMeeting(
        here,
        meeting,
        'unaccepted',
        {
          state: 'proposed',
          slotId: null,
          tableId: null,
          interpreterId: null,
          claims: null,
          proposedSlotIds,
          expiresAt: meeting.acceptedFrom?.expiresAt ?? expiryOf(here, proposedSlotIds),
          acceptedFrom: null,
          people: meeting.people.map((entry) =>
            entry.participantId === answerer._id ? { ...entry, answer: 'pending' as const } : entry,
          ),
        },
        { onBehalfOf: answerer, key: input.key },
      );
    },
  );
}

function refuseUnlessJustAccepted(context: InEdition, meeting: MeetingDoc, answerer: ParticipantDoc): void {
  const last = meeting.history.at(-1);
  if (last?.action !== 'accepted') {
    throw new Refusal(
      'wrong_state',
      'the last thing that happened to this meeting is not an acceptance: cancel it instead',
      { current: { rev: meeting.rev } },
    );
  }
  if ((last.onBehalfOfId ?? last.byId) !== answerer._id) {
    throw new Refusal('forbidden', 'only the person who accepted takes it back: cancel the meeting instead');
  }
  const seconds = (context.now().toMillis() - last.at.getTime()) / 1000;
  if (seconds > UNDO_SECONDS + UNDO_GRACE_SECONDS) {
    throw new Refusal(
      'deadline_passed',
      `an acceptance can be taken back for ${UNDO_SECONDS} seconds: cancel the meeting instead`,
    );
  }
}
