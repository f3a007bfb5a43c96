import type { MeetingState } from '../../contract/meetings.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc } from '../../models/index.ts';
import { type Context, type InEdition, refuseDeparted } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { seat } from '../seating/seating.ts';
import { answering } from './answers.ts';
import { changeMeeting, type MeetingChange } from './changes.ts';
import { expiryOf } from './expiry.ts';

/** Staff seat a request that waits, at any time and table: the same meeting, confirmed for all in one write.
 * @throws Refusal slot_taken with alternatives, slot_closed, no_table_free, wrong_state, stale */
export async function seatRequest(
  context: Context,
  input: ParsedInput<'meeting:seat'>,
): Promise<MeetingChange> {
  return answering(context, input, ['proposed'], 'meeting:booked', (here, meeting, people, answerer) => {
    const { proposedSlotIds, expiresAt } = meeting;
    const pendingIds = meeting.people
      .filter(({ answer }) => answer !== 'accepted')
      .map(({ participantId }) => participantId);
    const wanted = { meetingId: meeting._id, people, slotId: input.slotId, tableId: input.tableId };
    return seat(here, { ...wanted, ignoreCaps: true }, (place) =>
      changeMeeting(
        here,
        meeting,
        'placed',
        {
          state: 'confirmed',
          people: meeting.people.map((entry) => ({ ...entry, answer: 'accepted' as const })),
          expiresAt: null,
          acceptedFrom: { proposedSlotIds, expiresAt, pendingIds },
          ...place,
        },
        { onBehalfOf: answerer, key: input.key },
      ),
    );
  });
}

/** Staff take back that a request was seated, accepted or withdrawn: it waits again as it was, and its place is free
 * with the same write. Once something else happened to it, or when its times are over, that is refused.
 * @throws Refusal wrong_state, deadline_passed, stale */
export async function restoreRequest(
  context: Context,
  input: ParsedInput<'meeting:restore'>,
): Promise<MeetingChange> {
  const states: MeetingState[] = ['confirmed', 'cancelled'];
  return answering(context, input, states, 'meeting:proposed', (here, meeting, people, answerer) => {
    refuseDeparted(people);
    const { proposedSlotIds, expiresAt, pendingIds } = requestBefore(meeting);
    refuseOver(here, proposedSlotIds);
    const stillWaits = expiresAt !== null && expiresAt > here.now().toJSDate();
    return changeMeeting(
      here,
      meeting,
      'requeued',
      {
        state: 'proposed',
        slotId: null,
        tableId: null,
        interpreterId: null,
        claims: null,
        proposedSlotIds,
        expiresAt: stillWaits ? expiresAt : expiryOf(here, proposedSlotIds),
        acceptedFrom: null,
        reason: '',
        people: meeting.people.map((entry) =>
          pendingIds.includes(entry.participantId) ? { ...entry, answer: 'pending' as const } : entry,
        ),
      },
      { onBehalfOf: answerer, key: input.key },
    );
  });
}

type RequestBefore = Required<NonNullable<MeetingDoc['acceptedFrom']>>;

/** The request as it was before the last thing that happened to it. @throws Refusal wrong_state */
function requestBefore(meeting: MeetingDoc): RequestBefore {
  const last = meeting.history.at(-1);
  const { acceptedFrom, proposedSlotIds } = meeting;
  if (last?.before?.state === 'proposed') {
    // Who withdraws a request leaves its times and answers; until when it waited is forgotten.
    if (last.action === 'cancelled') return { proposedSlotIds, expiresAt: null, pendingIds: [] };
    if (last.action === 'placed' && acceptedFrom) return { pendingIds: [], ...acceptedFrom };
    if (last.action === 'accepted' && acceptedFrom)
      return { ...acceptedFrom, pendingIds: [last.onBehalfOfId ?? last.byId ?? ''] };
  }
  throw new Refusal(
    'wrong_state',
    `the last thing that happened to this meeting (${last?.action}) is not that a request was seated, accepted or withdrawn`,
    { current: { rev: meeting.rev } },
  );
}

function refuseOver(context: InEdition, slotIds: readonly string[]): void {
  const now = context.now().toJSDate();
  if (gridOf(context.edition).some(({ id, start }) => slotIds.includes(id) && start > now)) return;
  throw new Refusal(
    'deadline_passed',
    `the times of this request are over (${slotIds.join(', ')}): propose other times instead`,
  );
}
