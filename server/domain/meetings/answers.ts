import type { MeetingFactName, MeetingState } from '../../contract/meetings.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import {
  actingFor,
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  isStaff,
  mayActFor,
  notFound,
  person,
} from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { refuseKeptApart } from '../people/do-not-meet.ts';
import { participants } from '../people/people.ts';
import { refuseBeyondCaps } from '../seating/caps.ts';
import { refuseTakenPeople, seat } from '../seating/seating.ts';
import { openSlot } from '../seating/slots.ts';
import { changeMeeting, type MeetingChange, rivalsOf } from './changes.ts';
import { reseat } from './places.ts';

/** Tries again when someone else wrote first and the caller named no revision. */
const ATTEMPTS = 5;

/** Accepts a proposal: the last answer takes the slot, all people and a table in one write.
 * @throws Refusal slot_taken with alternatives, cap_reached, wrong_state, forbidden, stale */
export async function accept(context: Context, input: ParsedInput<'meeting:accept'>): Promise<MeetingChange> {
  return answering(
    context,
    input,
    ['proposed'],
    'meeting:booked',
    async (here, meeting, people, answerer) => {
      refuseUnlessAsked(meeting, answerer);
      refuseKeptApart(here, people);
      const slotId = chosenSlot(meeting, input.slotId);
      const answers = meeting.people.map((entry) =>
        entry.participantId === answerer._id ? { ...entry, answer: 'accepted' as const } : entry,
      );
      const { proposedSlotIds, expiresAt: waitsUntil } = meeting;
      const acceptedFrom = { proposedSlotIds, expiresAt: waitsUntil };
      if (answers.some((entry) => entry.answer !== 'accepted')) {
        // Others are still to answer: the slot is settled, provided that all could come.
        const slot = openSlot(here, slotId);
        await refuseTakenPeople(here, { meetingId: meeting._id, people }, slot);
        await refuseBeyondCaps(here, people);
        const expiresAt =
          meeting.expiresAt && meeting.expiresAt < slot.start ? meeting.expiresAt : slot.start;
        const patch = { people: answers, proposedSlotIds: [slotId], expiresAt, acceptedFrom };
        return changeMeeting(here, meeting, 'accepted', patch, { onBehalfOf: answerer, key: input.key });
      }
      return seat(here, { meetingId: meeting._id, people, slotId, tableId: null }, (seat) =>
        changeMeeting(
          here,
          meeting,
          'accepted',
          { state: 'confirmed', people: answers, expiresAt: null, acceptedFrom, ...seat },
          { onBehalfOf: answerer, key: input.key },
        ),
      );
    },
  );
}

/** Declines a proposal; the asker learns why. */
export async function decline(
  context: Context,
  input: ParsedInput<'meeting:decline'>,
): Promise<MeetingChange> {
  return answering(context, input, ['proposed'], 'meeting:declined', (here, meeting, _people, answerer) => {
    refuseUnlessAsked(meeting, answerer);
    return changeMeeting(
      here,
      meeting,
      'declined',
      {
        state: 'declined',
        reason: input.reason,
        expiresAt: null,
        people: meeting.people.map((entry) =>
          entry.participantId === answerer._id ? { ...entry, answer: 'declined' as const } : entry,
        ),
      },
      { onBehalfOf: answerer, note: input.reason, key: input.key },
    );
  });
}

/** Only those who were asked answer. @throws Refusal wrong_state for who asked, bad_input for anybody else */
export function refuseUnlessAsked(meeting: MeetingDoc, answerer: ParticipantDoc): void {
  if (meeting.requestedById === answerer._id) {
    throw new Refusal('wrong_state', 'you asked for this meeting: the others answer, you may cancel it');
  }
  if (!meeting.participantIds.includes(answerer._id)) {
    const asked = meeting.participantIds.filter((id) => id !== meeting.requestedById);
    throw new Refusal('bad_input', `onBehalfOf: say for whom you answer (${asked.join(', ')})`, {
      fields: [{ path: 'onBehalfOf', message: `must be one of ${asked.join(', ')}` }],
    });
  }
}

/** Cancels a meeting or takes a proposal back: the place is free with the same write. */
export async function cancel(context: Context, input: ParsedInput<'meeting:cancel'>): Promise<MeetingChange> {
  const states: MeetingState[] = ['proposed', 'confirmed', 'displaced', 'in-progress'];
  return answering(context, input, states, 'meeting:cancelled', (here, meeting, _people, answerer) =>
    changeMeeting(
      here,
      meeting,
      'cancelled',
      { state: 'cancelled', claims: null, expiresAt: null, reason: input.reason },
      { onBehalfOf: answerer, note: input.reason, key: input.key },
    ),
  );
}

/** Moves a confirmed meeting to another slot, another table or both, or gives a place to one that lost its own; it
 * keeps its identity. To another day only staff move one that is agreed: its people ask one another (`move:ask`).
 * @throws Refusal forbidden, slot_taken with alternatives */
export async function move(context: Context, input: ParsedInput<'meeting:move'>): Promise<MeetingChange> {
  const states: MeetingState[] = ['confirmed', 'displaced'];
  return answering(context, input, states, 'meeting:moved', async (here, meeting, people, answerer) => {
    const slotId = input.slotId ?? meeting.slotId;
    if (slotId === null) {
      throw new Refusal('bad_input', 'slotId: this meeting has lost its place, name a slot for it', {
        fields: [{ path: 'slotId', message: 'must be given for a meeting without a place' }],
      });
    }
    const tableId = input.tableId ?? (slotId === meeting.slotId ? meeting.tableId : null);
    if (input.tableId !== undefined && !isStaff(here)) {
      throw new Refusal('forbidden', 'only staff choose tables: name a slot and a free table will be found');
    }
    if (!isStaff(here) && isOnAnotherDay(here, meeting, slotId)) {
      throw new Refusal(
        'forbidden',
        'another day takes the yes of the others: ask them for it (move:ask), or move within the day',
      );
    }
    return reseat(here, { meeting, people, slotId, tableId }, { onBehalfOf: answerer, key: input.key });
  });
}

/** One that lost its place may take any: it has no day any more. */
function isOnAnotherDay({ edition }: InEdition, meeting: MeetingDoc, slotId: string): boolean {
  const days = gridOf(edition).filter(({ id }) => id === slotId || id === meeting.slotId);
  return new Set(days.map(({ day }) => day)).size > 1;
}

type Step = (
  context: InEdition,
  meeting: MeetingDoc,
  people: ParticipantDoc[],
  answerer: ParticipantDoc,
) => Promise<MeetingDoc | null>;

/** What the commands on a meeting share: find the meeting, check who asks and that its state allows it, let `step`
 * write, start again when someone else wrote first, and tell. */
export async function answering(
  context: Context,
  input: { id: string; rev?: number | undefined; onBehalfOf?: string | undefined; key?: string | undefined },
  states: readonly MeetingState[],
  fact: Exclude<MeetingFactName, 'meeting:expired'>,
  step: Step,
): Promise<MeetingChange> {
  const here = inEdition(context);
  const key = commandKey(here, input.key);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const meeting = await here.models.Meeting.findOne({
      _id: input.id,
      editionId: here.edition._id,
    }).lean<MeetingDoc>();
    if (!meeting) throw notFound('meeting', input.id);
    const people = await participants(here, meeting.participantIds);
    const answerer = await answererOf(here, people, input.onBehalfOf);
    if (key !== undefined && meeting.history.some((line) => line.commandKey === key)) {
      return { meeting, displaced: [] };
    }
    if (input.rev !== undefined && input.rev !== meeting.rev) throw stale(meeting);
    if (!states.includes(meeting.state)) {
      throw new Refusal(
        'wrong_state',
        `this meeting is ${meeting.state}; that needs one that is ${states.join(' or ')}`,
        {
          current: { rev: meeting.rev },
        },
      );
    }
    const written = await step(here, meeting, people, answerer);
    if (!written) continue;
    const displaced =
      fact === 'meeting:booked' || fact === 'meeting:moved' ? await rivalsOf(here, written) : [];
    const name = fact === 'meeting:booked' && written.state === 'proposed' ? 'meeting:proposed' : fact;
    here.tell({ type: 'meeting', name, meeting: written, by: person(here) });
    return { meeting: written, displaced };
  }
  throw new Refusal(
    'stale',
    'this meeting is being changed by several people at once: read it again, then repeat',
  );
}

/** For whom the actor answers: who they name, themselves, or the one person of the meeting for whom they may. */
export async function answererOf(
  context: InEdition,
  people: ParticipantDoc[],
  onBehalfOf: string | undefined,
): Promise<ParticipantDoc> {
  const actor = person(context);
  if (onBehalfOf !== undefined) {
    const named = await actingFor(context, onBehalfOf);
    if (people.some((someone) => someone._id === named._id)) return named;
    throw new Refusal('forbidden', `${onBehalfOf} is not one of the people of this meeting`);
  }
  const self = people.find((someone) => someone._id === actor._id);
  if (self) return self;
  if (actor.role === 'staff') return actor;
  const possible = people.filter((someone) => mayActFor(actor, someone));
  if (possible.length === 1) return possible[0]!;
  if (possible.length > 1)
    throw new Refusal('bad_input', 'onBehalfOf: say for which of your colleagues you answer');
  throw new Refusal('forbidden', 'this meeting is between other people');
}

function chosenSlot(meeting: MeetingDoc, slotId: string | undefined): string {
  if (slotId === undefined && meeting.proposedSlotIds.length === 1) return meeting.proposedSlotIds[0]!;
  if (slotId !== undefined && meeting.proposedSlotIds.includes(slotId)) return slotId;
  throw new Refusal(
    'bad_input',
    `slotId: choose one of the proposed slots: ${meeting.proposedSlotIds.join(', ')}`,
    {
      fields: [{ path: 'slotId', message: `must be one of ${meeting.proposedSlotIds.join(', ')}` }],
    },
  );
}

const stale = (meeting: MeetingDoc): Refusal =>
  new Refusal(
    'stale',
    `this meeting was changed meanwhile (now revision ${meeting.rev}): read it again, then repeat`,
    {
      current: { rev: meeting.rev },
    },
  );
