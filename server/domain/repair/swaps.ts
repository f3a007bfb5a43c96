import { swapOffers } from '../../../matching/schedule/index.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, MoveDoc, ParticipantDoc } from '../../models/index.ts';
import { type Context, commandKey, type InEdition, inEdition, notFound } from '../context.ts';
import { participants } from '../people/people.ts';
import { scheduleFacts } from '../plans/schedule-facts.ts';
import { scheduleProblem } from '../plans/schedule-problem.ts';
import { refuseTakenPeople } from '../seating/seating.ts';
import { slotToPropose } from '../seating/slots.ts';
import { answerBy } from './deadlines.ts';
import { askedAbout, proposeMove } from './moves.ts';

/** "Both of you can meet the Drôme if you move this talk by 20 minutes". */
export interface Offer {
  request: MeetingDoc;
  slotId: string;
  meeting: MeetingDoc;
  toSlotId: string;
}

/** Offers shown at once. */
const OFFERS = 20;
/** Looked at to find as many: a request for which there is room already needs no swap. */
const LOOKED_AT = 60;

/** Requests that wait for an answer and could take place if one meeting moved. Nobody who is being asked to move
 * already is asked again. */
export async function offers(context: Context): Promise<Offer[]> {
  const here = inEdition(context);
  const [facts, busy, waiting] = await Promise.all([
    scheduleFacts(here),
    askedAbout(here),
    here.models.Meeting.find({
      editionId: here.edition._id,
      state: 'proposed',
      expiresAt: { $gt: here.now().toJSDate() },
    }).lean<MeetingDoc[]>(),
  ]);
  const requests = waiting.filter(
    ({ _id, participantIds }) => !busy.has(_id) && participantIds.every((id) => facts.people.has(id)),
  );
  const { problem, placements } = scheduleProblem(facts, {
    keep: 'begun',
    requests: requests.map((meeting) => ({
      id: meeting._id,
      participants: meeting.participantIds,
      weight: 1,
      preferred: meeting.proposedSlotIds,
    })),
  });
  const state = new Map(facts.bookings.map((meeting) => [meeting._id, meeting]));
  const locked = placements.filter(
    ({ request }) => busy.has(request) || state.get(request)?.state !== 'confirmed',
  );
  const known = new Map([...requests, ...facts.bookings].map((meeting) => [meeting._id, meeting]));
  const all = [...problem.locked!, ...locked];
  const found = swapOffers(
    {
      ...problem,
      locked: all.filter((one, index) => all.findIndex(({ request }) => request === one.request) === index),
    },
    placements,
    { others: 1, limit: LOOKED_AT },
  );
  return found
    .filter(({ moves }) => moves.length === 1 && moves[0]!.from.slot !== moves[0]!.to.slot)
    .slice(0, OFFERS)
    .map(({ request, to, moves: [move] }) => ({
      request: known.get(request)!,
      slotId: to.slot,
      meeting: known.get(move!.request)!,
      toSlotId: move!.to.slot,
    }));
}

/** Puts a swap to everybody concerned: the people of the meeting that moves, and those of the request. Whoever asked
 * for that very time, or accepted it, said yes already. Nothing is taken until all did.
 * @throws Refusal not_found, wrong_state, slot_closed, slot_taken */
export async function sendOffer(context: Context, input: ParsedInput<'swap:send'>): Promise<MoveDoc> {
  const here = inEdition(context);
  const key = commandKey(here, input.key);
  const earlier = key && (await here.models.Move.findOne({ commandKey: key }).lean<MoveDoc>());
  if (earlier) return earlier;
  const { slotId, toSlotId } = input;
  for (const id of [slotId, toSlotId]) slotToPropose(here, id);
  const meeting = await meetingIn(here, input.meetingId, 'confirmed');
  const request = await meetingIn(here, input.requestId, 'proposed');
  if (meeting.slotId === toSlotId) {
    throw new Refusal('bad_input', `toSlotId: the meeting is in ${toSlotId} already`, {
      fields: [{ path: 'toSlotId', message: 'must be another slot than that of the meeting' }],
    });
  }
  const people = await participants(here, meeting.participantIds);
  await refuseTaken(here, meeting._id, people, toSlotId);
  await refuseTaken(here, meeting._id, await participants(here, request.participantIds), slotId);
  const { move, isNew } = await proposeMove(here, meeting, {
    repairId: null,
    from: { slotId: meeting.slotId!, tableId: meeting.tableId },
    slotIds: [toSlotId],
    because: 'swap',
    note: input.note,
    after: [],
    expiresAt: answerBy(here, input.answerMinutes, [slotId, toSlotId, meeting.slotId!]),
    fallback: 'stays',
    enables: { meetingId: request._id, slotId },
    answers: answersOf(meeting, request, slotId, toSlotId),
    commandKey: key,
  });
  if (!isNew && (key === undefined || move.commandKey !== key)) {
    throw new Refusal(
      'wrong_state',
      'the people of this meeting are being asked to move already: wait for their answer',
    );
  }
  return move;
}

function answersOf(
  meeting: MeetingDoc,
  request: MeetingDoc,
  slotId: string,
  toSlotId: string,
): MoveDoc['answers'] {
  const askedFor = request.proposedSlotIds.includes(slotId);
  const agreed = new Set(
    request.people
      .filter(({ answer }) => askedFor && answer === 'accepted')
      .map(({ participantId }) => participantId)
      .filter((id) => !meeting.participantIds.includes(id)),
  );
  const ids = [...new Set([...meeting.participantIds, ...request.participantIds])];
  return ids.map((participantId) =>
    agreed.has(participantId)
      ? { participantId, answer: 'accepted', slotIds: [toSlotId] }
      : { participantId, answer: 'pending', slotIds: [] },
  );
}

async function refuseTaken(
  context: InEdition,
  meetingId: string,
  people: readonly ParticipantDoc[],
  slotId: string,
): Promise<void> {
  await refuseTakenPeople(context, { meetingId, people }, slotToPropose(context, slotId));
}

async function meetingIn(context: InEdition, id: string, state: MeetingDoc['state']): Promise<MeetingDoc> {
  const meeting = await context.models.Meeting.findOne({
    _id: id,
    editionId: context.edition._id,
  }).lean<MeetingDoc>();
  if (!meeting) throw notFound('meeting', id);
  if (meeting.state === state) return meeting;
  throw new Refusal('wrong_state', `this meeting is ${meeting.state}; that needs one that is ${state}`, {
    current: { rev: meeting.rev },
  });
}
