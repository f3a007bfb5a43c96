import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, MoveDoc, ParticipantDoc } from '../../models/index.ts';
import {
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  isStaff,
  mayActFor,
  notFound,
  person,
} from '../context.ts';
import { answererOf } from '../meetings/answers.ts';
import { giveUp } from '../meetings/places.ts';
import { participants } from '../people/people.ts';
import { slotToPropose } from '../seating/slots.ts';
import { carryOut } from './move-settling.ts';
import { askerOf, changeMove } from './moves.ts';

/** Tries again when someone else answered first and the caller named no revision. */
const ATTEMPTS = 10;

export interface MoveChange {
  move: MoveDoc;
  meeting: MeetingDoc | null;
}

/** Says yes to one of the times; a person may say yes to several. The last yes that all share agrees the move, in the
 * write of the answer itself, and the move is carried out by the claims of the meeting.
 * @throws Refusal bad_input, wrong_state, deadline_passed, slot_closed, forbidden, stale */
export async function acceptMove(context: Context, input: ParsedInput<'move:accept'>): Promise<MoveChange> {
  return answeringMove(context, input, async (here, move, answerer, options) => {
    const slotId = input.slotId ?? move.slotIds[0]!;
    if (!move.slotIds.includes(slotId)) {
      const message = `must be one of ${move.slotIds.join(', ')}`;
      throw new Refusal('bad_input', `slotId: choose one of the times offered: ${move.slotIds.join(', ')}`, {
        fields: [{ path: 'slotId', message }],
      });
    }
    slotToPropose(here, slotId);
    const answers = move.answers.map((entry) =>
      entry.participantId === answerer._id
        ? { ...entry, answer: 'accepted' as const, slotIds: [...new Set([...entry.slotIds, slotId])] }
        : entry,
    );
    const agreedSlotId = move.slotIds.find((id) => answers.every((entry) => entry.slotIds.includes(id)));
    return changeMove(
      here,
      move,
      'accepted',
      { answers, ...(agreedSlotId === undefined ? {} : { status: 'agreed', agreedSlotId }) },
      { ...options, note: slotId },
    );
  });
}

/** Takes one's yes back while others still answer. @throws Refusal wrong_state, forbidden, stale */
export async function retractMove(context: Context, input: ParsedInput<'move:retract'>): Promise<MoveChange> {
  return answeringMove(context, input, (here, move, answerer, options) =>
    changeMove(
      here,
      move,
      'retracted',
      {
        answers: move.answers.map((entry) =>
          entry.participantId === answerer._id
            ? { ...entry, answer: 'pending' as const, slotIds: [] }
            : entry,
        ),
      },
      options,
    ),
  );
}

/** Says no: that is the end of it. A meeting that has lost its place is cancelled, any other stays where it is.
 * @throws Refusal wrong_state, deadline_passed, forbidden, stale */
export async function declineMove(context: Context, input: ParsedInput<'move:decline'>): Promise<MoveChange> {
  const change = await answeringMove(context, input, (here, move, answerer, options) =>
    changeMove(
      here,
      move,
      'declined',
      {
        status: 'declined',
        answers: move.answers.map((entry) =>
          entry.participantId === answerer._id
            ? { ...entry, answer: 'declined' as const, slotIds: [] }
            : entry,
        ),
      },
      { ...options, note: input.reason },
    ),
  );
  const here = inEdition(context);
  const { move, meeting } = change;
  if (move.fallback !== 'cancelled' || meeting?.state !== 'displaced') return change;
  // If this write is lost, the deadline of the meeting itself does the same.
  const ended = await giveUp(here, meeting, input.reason, { repairId: move.repairId });
  if (!ended) return { move, meeting: await meetingOf(here, move) };
  here.tell({ type: 'meeting', name: 'meeting:cancelled', meeting: ended, by: person(here) });
  return { move, meeting: ended };
}

/** Who asked takes that back, or staff do, where the meeting has its place all the same.
 * @throws Refusal forbidden, wrong_state for a meeting that lost its place: it is moved or cancelled instead */
export async function withdrawMove(context: Context, id: string): Promise<MoveChange> {
  const here = inEdition(context);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const move = await readMove(here, id);
    await refuseUnlessAsker(here, move);
    refuseUnlessOpen(move);
    if (move.fallback === 'cancelled') {
      throw new Refusal('wrong_state', 'this meeting has lost its place: move it or cancel it instead');
    }
    const written = await changeMove(here, move, 'withdrawn', { status: 'withdrawn' });
    if (written) return { move: written, meeting: await meetingOf(here, written) };
  }
  throw beingAnswered();
}

async function refuseUnlessAsker(context: InEdition, move: MoveDoc): Promise<void> {
  if (isStaff(context)) return;
  const askerId = askerOf(move);
  if (askerId === null) throw new Refusal('forbidden', 'staff asked for this: say yes or no to it');
  const [asker] = await participants(context, [askerId]);
  if (asker && mayActFor(person(context), asker)) return;
  throw new Refusal('forbidden', 'somebody else asked for this: say yes or no to it');
}

type Step = (
  context: InEdition,
  move: MoveDoc,
  answerer: ParticipantDoc,
  options: { onBehalfOfId: string; commandKey?: string | undefined },
) => Promise<MoveDoc | null>;

/** What the answers share: find the proposal, check who answers and that it is open, let `step` write, start again when
 * someone else was first, and carry out what everybody agreed to. */
async function answeringMove(
  context: Context,
  input: { id: string; rev?: number | undefined; onBehalfOf?: string | undefined; key?: string | undefined },
  step: Step,
): Promise<MoveChange> {
  const here = inEdition(context);
  const key = commandKey(here, input.key);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const move = await readMove(here, input.id);
    const people = await participants(
      here,
      move.answers.map((entry) => entry.participantId),
    );
    const answerer = await answererOf(here, people, input.onBehalfOf);
    if (!people.some((someone) => someone._id === answerer._id)) {
      const names = people.map((someone) => someone._id).join(', ');
      throw new Refusal('bad_input', `onBehalfOf: say for whom you answer (${names})`, {
        fields: [{ path: 'onBehalfOf', message: `must be one of ${names}` }],
      });
    }
    if (key !== undefined && move.history.some((line) => line.commandKey === key)) {
      return { move, meeting: await meetingOf(here, move) };
    }
    if (input.rev !== undefined && input.rev !== move.rev) {
      throw new Refusal(
        'stale',
        `this proposal was answered meanwhile (now revision ${move.rev}): read it again`,
        {
          current: { rev: move.rev },
        },
      );
    }
    refuseUnlessOpen(move);
    if (move.expiresAt <= here.now().toJSDate()) {
      throw new Refusal('deadline_passed', `answers were awaited until ${move.expiresAt.toISOString()}`);
    }
    const written = await step(here, move, answerer, { onBehalfOfId: answerer._id, commandKey: key });
    if (!written) continue;
    const after = written.status === 'agreed' ? await carryOut(here, written) : written;
    return { move: after, meeting: await meetingOf(here, after) };
  }
  throw beingAnswered();
}

async function readMove(context: InEdition, id: string): Promise<MoveDoc> {
  const move = await context.models.Move.findOne({ _id: id, editionId: context.edition._id }).lean<MoveDoc>();
  if (!move) throw notFound('proposed move', id);
  return move;
}

function refuseUnlessOpen(move: MoveDoc): void {
  if (move.status === 'open') return;
  throw new Refusal('wrong_state', `this proposal is ${move.status}: it waits for no answer`, {
    current: { rev: move.rev },
  });
}

const beingAnswered = () =>
  new Refusal('stale', 'several people answer this proposal at once: read it again, then repeat');

/** The meeting that moves, for those whom it concerns. */
async function meetingOf(context: InEdition, move: MoveDoc): Promise<MeetingDoc | null> {
  return context.models.Meeting.findById(move.meetingId).lean<MeetingDoc>();
}

/** Is the meeting that moves the reader's business, or only what it makes possible? */
export async function seesMeeting(context: InEdition, move: MoveDoc): Promise<boolean> {
  if (isStaff(context)) return true;
  const people = await participants(context, move.meetingIds);
  const actor = person(context);
  return people.some((someone) => mayActFor(actor, someone));
}
