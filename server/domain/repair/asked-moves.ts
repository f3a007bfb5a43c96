import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, MoveDoc } from '../../models/index.ts';
import { type Context, commandKey, type InEdition, inEdition, notFound } from '../context.ts';
import { answererOf } from '../meetings/answers.ts';
import { expiryOf } from '../meetings/expiry.ts';
import { participants } from '../people/people.ts';
import { refuseTakenPeople } from '../seating/seating.ts';
import { slotToPropose } from '../seating/slots.ts';
import { beforeFirst } from './deadlines.ts';
import type { MoveChange } from './move-answers.ts';
import { proposeMove, waitingOf } from './moves.ts';

/** One of the people of an agreed meeting asks the others for another time. It takes nothing, and the meeting keeps its
 * place until each said yes; asking is the yes of who asks.
 * @throws Refusal not_found, forbidden, bad_input, stale, wrong_state, slot_closed, slot_taken */
export async function askToMove(context: Context, input: ParsedInput<'move:ask'>): Promise<MoveChange> {
  const here = inEdition(context);
  const key = commandKey(here, input.key);
  const meeting = await here.models.Meeting.findOne({
    _id: input.id,
    editionId: here.edition._id,
  }).lean<MeetingDoc>();
  if (!meeting) throw notFound('meeting', input.id);
  const people = await participants(here, meeting.participantIds);
  const asker = await answererOf(here, people, input.onBehalfOf);
  const earlier = key && (await here.models.Move.findOne({ commandKey: key }).lean<MoveDoc>());
  if (earlier) return { move: earlier, meeting };
  if (!meeting.participantIds.includes(asker._id)) {
    const names = meeting.participantIds.join(', ');
    throw new Refusal(
      'bad_input',
      `onBehalfOf: say for whom you ask (${names}), or move the meeting yourself`,
      {
        fields: [{ path: 'onBehalfOf', message: `must be one of ${names}` }],
      },
    );
  }
  refuseUnlessAgreed(here, meeting, input);
  await refuseTakenPeople(here, { meetingId: meeting._id, people }, slotToPropose(here, input.slotId));
  const { move, isNew } = await proposeMove(here, meeting, {
    repairId: null,
    from: { slotId: meeting.slotId!, tableId: meeting.tableId },
    slotIds: [input.slotId],
    because: 'asked',
    note: input.note,
    after: [],
    // Once the meeting begins, moving it is no question any more.
    expiresAt: beforeFirst(here, expiryOf(here, [input.slotId]), [input.slotId, meeting.slotId!]),
    fallback: 'stays',
    enables: null,
    answers: waitingOf(meeting.participantIds).map((entry) =>
      entry.participantId === asker._id ? { ...entry, answer: 'accepted', slotIds: [input.slotId] } : entry,
    ),
    commandKey: key,
    onBehalfOfId: asker._id,
  });
  if (!isNew && (key === undefined || move.commandKey !== key)) {
    throw new Refusal(
      'wrong_state',
      'another time is being asked for already: answer that, or take it back, then ask again',
    );
  }
  return { move, meeting };
}

function refuseUnlessAgreed(
  context: InEdition,
  { state, rev, slotId }: MeetingDoc,
  input: Pick<ParsedInput<'move:ask'>, 'rev' | 'slotId'>,
): void {
  if (input.rev !== undefined && input.rev !== rev) {
    throw new Refusal('stale', `this meeting was changed meanwhile (now revision ${rev}): read it again`, {
      current: { rev },
    });
  }
  if (state !== 'confirmed' || slotId === null) {
    throw new Refusal('wrong_state', `this meeting is ${state}; that needs one that is confirmed`, {
      current: { rev },
    });
  }
  slotToPropose(context, slotId);
  if (slotId !== input.slotId) return;
  throw new Refusal('bad_input', `slotId: the meeting is in ${slotId} already`, {
    fields: [{ path: 'slotId', message: 'must be another slot than that of the meeting' }],
  });
}
