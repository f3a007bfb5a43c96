import type { MeetingFactName } from '../../contract/meetings.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, MoveDoc } from '../../models/index.ts';
import { type InEdition, person } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { changeMeeting } from '../meetings/changes.ts';
import { giveUp, reseat } from '../meetings/places.ts';
import { participants } from '../people/people.ts';
import { freeSlotsFor } from '../seating/alternatives.ts';
import { seat } from '../seating/seating.ts';
import { changeMove, isAsAsked, LIVE_MOVES } from './moves.ts';

/** What comes of the answers. Each step is one write of one document and is found again by a mark in its history, so
 * that whoever comes next (the clock, another process) goes on where somebody stopped. */

/** Times offered at once. */
const OFFERED = 3;
/** The process in which the last yes arrived carries it out; after so long the clock does, ms. */
const GIVEN_TIME_MS = 10_000;
const ATTEMPTS = 5;

/** Carries out a move to which everybody said yes: through the claims of the meeting, so that somebody who booked the
 * place meanwhile wins. A move that needs the room of another one waits for it.
 * @returns the proposal as it is then */
export async function carryOut(context: InEdition, move: MoveDoc): Promise<MoveDoc> {
  if (await waitsForOthers(context, move)) return move;
  try {
    const moved = await moveMeeting(context, move);
    if (!moved) return await settle(context, move, 'overtaken');
    if (move.enables) await placeEnabled(context, move, moved);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return placeIsGone(context, move, error);
  }
  const done = await settle(context, move, 'done');
  await carryOutDependents(context, move.meetingId);
  return done;
}

async function settle(
  context: InEdition,
  move: MoveDoc,
  status: MoveDoc['status'],
  note = '',
): Promise<MoveDoc> {
  const written = await changeMove(context, move, status, { status }, { note });
  return written ?? (await context.models.Move.findById(move._id).lean<MoveDoc>()) ?? move;
}

async function waitsForOthers(context: InEdition, move: MoveDoc): Promise<boolean> {
  if (move.after.length === 0) return false;
  const first = await context.models.Move.exists({
    openFor: { $in: move.after },
    repairId: move.repairId,
    _id: { $ne: move._id },
  });
  return first !== null;
}

async function carryOutDependents(context: InEdition, meetingId: string): Promise<void> {
  const waiting = await context.models.Move.find({
    editionId: context.edition._id,
    status: 'agreed',
    after: meetingId,
  }).lean<MoveDoc[]>();
  for (const move of waiting) await carryOut(context, move);
}

/** @returns the meeting in its new place, or null when it is no longer as it was
 * @throws Refusal when the place is taken */
async function moveMeeting(context: InEdition, move: MoveDoc): Promise<MeetingDoc | null> {
  const mark = `move·${move._id}·moved`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const meeting = await context.models.Meeting.findById(move.meetingId).lean<MeetingDoc>();
    if (meeting?.history.some((line) => line.commandKey === mark)) return meeting;
    if (!meeting || !isAsAsked(move, meeting)) return null;
    const people = await participants(context, meeting.participantIds);
    const place = { meeting, people, slotId: move.agreedSlotId!, tableId: null };
    const written = await reseat(context, place, { mark, note: move.note, repairId: move.repairId });
    if (!written) continue;
    told(context, 'meeting:moved', written);
    return written;
  }
  return null;
}

/** Seats the request that the move makes room for, or takes the move back.
 * @throws Refusal when somebody took its place meanwhile */
async function placeEnabled(context: InEdition, move: MoveDoc, moved: MeetingDoc): Promise<void> {
  const { meetingId, slotId } = move.enables!;
  const mark = `move·${move._id}·enabled`;
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const request = await context.models.Meeting.findById(meetingId).lean<MeetingDoc>();
      if (request?.history.some((line) => line.commandKey === mark)) return;
      if (request?.state !== 'proposed') {
        throw new Refusal('wrong_state', 'the request that this move makes room for is no longer open');
      }
      const people = await participants(context, request.participantIds);
      const answers = request.people.map((entry) => ({ ...entry, answer: 'accepted' as const }));
      const written = await seat(
        context,
        { meetingId, people, slotId, tableId: null, ignoreRest: true },
        (place) =>
          changeMeeting(
            context,
            request,
            'accepted',
            { state: 'confirmed', people: answers, expiresAt: null, acceptedFrom: null, ...place },
            { mark },
          ),
      );
      if (!written) continue;
      told(context, 'meeting:booked', written);
      return;
    }
    throw new Refusal('stale', 'the request is being changed by several people at once');
  } catch (error) {
    if (error instanceof Refusal) await moveBack(context, move, moved);
    throw error;
  }
}

/** Back to where it was; when even that is taken by now, it stays where its people agreed to be. */
async function moveBack(context: InEdition, move: MoveDoc, moved: MeetingDoc): Promise<void> {
  const people = await participants(context, moved.participantIds);
  const options = { mark: `move·${move._id}·back`, note: move.note };
  for (const tableId of [move.from.tableId, null]) {
    try {
      const back = await reseat(
        context,
        { meeting: moved, people, slotId: move.from.slotId, tableId },
        options,
      );
      if (back) told(context, 'meeting:moved', back);
      return;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

/** Somebody was faster. A meeting that has its place keeps it; for one that lost it other times are offered, and all
 * answer again. Everybody is told by the fact. */
async function placeIsGone(context: InEdition, move: MoveDoc, refusal: Refusal): Promise<MoveDoc> {
  if (move.fallback === 'stays') return settle(context, move, 'overtaken', refusal.message);
  const meeting = await context.models.Meeting.findById(move.meetingId).lean<MeetingDoc>();
  if (!meeting || !isAsAsked(move, meeting)) return settle(context, move, 'overtaken', refusal.message);
  const people = await participants(context, meeting.participantIds);
  const around = gridOf(context.edition).find((slot) => slot.id === move.from.slotId)?.start;
  const free = (await freeSlotsFor(context, { people }, around))
    .filter((slot) => slot.start > move.expiresAt)
    .map((slot) => slot.id);
  const slotIds = [...move.slotIds.filter((id) => free.includes(id)), ...free]
    .filter((id, index, all) => id !== move.agreedSlotId && all.indexOf(id) === index)
    .slice(0, OFFERED);
  const isOver = move.expiresAt <= context.now().toJSDate();
  // Whoever has all the meetings they accept by now has no room at another time either.
  if (slotIds.length === 0 || isOver || refusal.code === 'cap_reached') {
    const settled = await settle(context, move, 'overtaken', refusal.message);
    const ended = await giveUp(context, meeting, move.note, {
      mark: `move·${move._id}·ended`,
      repairId: move.repairId,
    });
    if (ended) told(context, 'meeting:cancelled', ended);
    return settled;
  }
  const answers = move.answers.map((entry) => {
    const kept = entry.slotIds.filter((id) => slotIds.includes(id));
    return {
      ...entry,
      slotIds: kept,
      answer: kept.length > 0 ? ('accepted' as const) : ('pending' as const),
    };
  });
  const agreedSlotId = slotIds.find((id) => answers.every((entry) => entry.slotIds.includes(id))) ?? null;
  const again = await changeMove(
    context,
    move,
    'reopened',
    { status: agreedSlotId === null ? 'open' : 'agreed', agreedSlotId, slotIds, answers },
    { note: refusal.message },
  );
  if (!again) return (await context.models.Move.findById(move._id).lean<MoveDoc>()) ?? move;
  return agreedSlotId === null ? again : carryOut(context, again);
}

/** What the clock does, in any number of processes: proposals whose time is over, or whose meeting changed, end;
 * what was agreed is carried out to the end; a meeting that lost its place and got no other is cancelled. */
export async function settleMoves(context: InEdition): Promise<void> {
  const { models, edition } = context;
  const now = context.now().toJSDate();
  const live = await models.Move.find({
    editionId: edition._id,
    status: { $in: [...LIVE_MOVES] },
  }).lean<MoveDoc[]>();
  const meetings = await models.Meeting.find({ _id: { $in: live.map((move) => move.meetingId) } }).lean<
    MeetingDoc[]
  >();
  const meetingOf = new Map(meetings.map((meeting) => [meeting._id, meeting]));
  for (const move of live.filter(({ status }) => status === 'open')) {
    if (move.expiresAt <= now) await changeMove(context, move, 'expired', { status: 'expired' });
    // A repair proposes first and takes the place away then: it is given the time to.
    else if (
      !isAsAsked(move, meetingOf.get(move.meetingId) ?? null) &&
      now.getTime() - move.updatedAt.getTime() > GIVEN_TIME_MS
    )
      await changeMove(context, move, 'overtaken', { status: 'overtaken' });
  }
  const agreed = live.filter(({ status }) => status === 'agreed');
  for (const move of agreed)
    if (now.getTime() - move.updatedAt.getTime() > GIVEN_TIME_MS) await carryOut(context, move);
  await endDisplaced(context);
}

/** Meetings without a place whose time to be moved is over are cancelled, and their people told. */
async function endDisplaced(context: InEdition): Promise<void> {
  const due = await context.models.Meeting.find({
    editionId: context.edition._id,
    state: 'displaced',
    expiresAt: { $lte: context.now().toJSDate() },
  }).lean<MeetingDoc[]>();
  for (const meeting of due) {
    const move = await context.models.Move.findOne({ openFor: meeting._id }).lean<MoveDoc>();
    // Everybody said yes in time: what is being carried out goes first.
    if (move?.status === 'agreed') continue;
    const { repairId } = meeting.history.findLast(({ action }) => action === 'displaced') ?? {};
    const ended = await giveUp(context, meeting, move?.note ?? '', { repairId });
    if (ended) told(context, 'meeting:cancelled', ended);
  }
}

function told(context: InEdition, name: MeetingFactName, meeting: MeetingDoc): void {
  const by = context.actor.kind === 'person' ? person(context) : null;
  context.tell({ type: 'meeting', name, meeting, by });
}
