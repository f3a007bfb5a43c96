import { nanoid } from 'nanoid';
import type { MeetingDoc, MoveDoc } from '../../models/index.ts';
import { type Context, type InEdition, isDuplicate } from '../context.ts';

/** Proposals of another time: what they are and how they are written. Who answers is in move-answers.ts, what comes of
 * the answers in move-settling.ts. */

/** Statuses in which a proposal may still come to something. */
export const LIVE_MOVES = ['open', 'agreed'] as const;
export const isLive = (move: Pick<MoveDoc, 'status'>): boolean =>
  move.status === 'open' || move.status === 'agreed';

export type NewMove = Pick<
  MoveDoc,
  'repairId' | 'from' | 'slotIds' | 'because' | 'note' | 'after' | 'expiresAt' | 'fallback' | 'enables'
> & {
  awayIds?: string[];
  answers?: MoveDoc['answers'];
  commandKey?: string | undefined;
  /** Of its people, who asks. */
  onBehalfOfId?: string;
};

/** Puts another time to the people of a meeting. The unique index on `openFor` allows one such proposal at a time.
 * @returns the proposal, or the one that was live already */
export async function proposeMove(
  context: InEdition,
  meeting: MeetingDoc,
  wanted: NewMove,
): Promise<{ move: MoveDoc; isNew: boolean }> {
  const now = context.now().toJSDate();
  const { commandKey, onBehalfOfId = null, ...fields } = wanted;
  const byId = actorId(context);
  const move: MoveDoc = {
    _id: nanoid(),
    editionId: context.edition._id,
    rev: 0,
    status: 'open',
    meetingId: meeting._id,
    openFor: meeting._id,
    meetingIds: meeting.participantIds,
    answers: waitingOf(meeting.participantIds),
    agreedSlotId: null,
    ...fields,
    ...(commandKey === undefined ? {} : { commandKey }),
    history: [
      {
        at: now,
        action: 'proposed',
        byId,
        onBehalfOfId: onBehalfOfId === byId ? null : onBehalfOfId,
        note: wanted.note,
      },
    ],
    createdAt: now,
    updatedAt: now,
  };
  try {
    await context.models.Move.create(move);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const earlier = await context.models.Move.findOne({
      $or: [{ openFor: meeting._id }, ...(commandKey === undefined ? [] : [{ commandKey }])],
    }).lean<MoveDoc>();
    // Settled in this very moment: the caller looks again.
    if (!earlier) return proposeMove(context, meeting, wanted);
    return { move: earlier, isNew: false };
  }
  context.tell({ type: 'move', move });
  return { move, isNew: true };
}

export const waitingOf = (ids: readonly string[]): MoveDoc['answers'] =>
  ids.map((participantId) => ({ participantId, answer: 'pending', slotIds: [] }));

interface MoveEntry {
  onBehalfOfId?: string | null;
  note?: string;
  commandKey?: string | undefined;
}

/** The one write by which a proposal changes: only if it is still at the revision that was read. What is settled makes
 * room for another proposal for the same meeting in the same write.
 * @returns the proposal as written, or null when someone else was first */
export async function changeMove(
  context: InEdition,
  move: MoveDoc,
  action: string,
  patch: Partial<Pick<MoveDoc, 'status' | 'answers' | 'slotIds' | 'agreedSlotId'>>,
  { onBehalfOfId = null, note = '', commandKey }: MoveEntry = {},
): Promise<MoveDoc | null> {
  const now = context.now().toJSDate();
  const byId = actorId(context);
  const ends = patch.status !== undefined && !isLive({ status: patch.status });
  const written = await context.models.Move.findOneAndUpdate(
    { _id: move._id, rev: move.rev },
    {
      $set: { ...patch, updatedAt: now },
      ...(ends ? { $unset: { openFor: 1 } } : {}),
      $inc: { rev: 1 },
      $push: {
        history: {
          at: now,
          action,
          byId,
          onBehalfOfId: onBehalfOfId === byId ? null : onBehalfOfId,
          note,
          ...(commandKey === undefined ? {} : { commandKey }),
        },
      },
    },
    { returnDocument: 'after' },
  ).lean<MoveDoc>();
  if (written) context.tell({ type: 'move', move: written });
  return written;
}

const actorId = (context: Context): string | null =>
  context.actor.kind === 'person' ? context.actor.person._id : null;

/** Which of the people of the meeting asked for it; null when staff did. */
export function askerOf({ because, history }: Pick<MoveDoc, 'because' | 'history'>): string | null {
  const first = because === 'asked' ? history[0] : undefined;
  return first?.onBehalfOfId ?? first?.byId ?? null;
}

/** Is the meeting still as it was when the move was proposed? */
export const isAsAsked = (move: MoveDoc, meeting: MeetingDoc | null): boolean =>
  meeting !== null &&
  (move.fallback === 'cancelled'
    ? meeting.state === 'displaced'
    : meeting.state === 'confirmed' && meeting.slotId === move.from.slotId);

/** Meetings about which a question is open: whether they move, or take the place of one that moves. */
export async function askedAbout({ models, edition }: InEdition): Promise<Set<string>> {
  const asked = await models.Move.find({
    editionId: edition._id,
    status: { $in: [...LIVE_MOVES] },
  }).lean<MoveDoc[]>();
  return new Set(asked.flatMap(({ meetingId, enables }) => [meetingId, enables?.meetingId ?? meetingId]));
}

/** Who asked for another day reads what came of it, for so long. */
const ANSWERED_HOURS = 24;
const answeredLately = ({ now }: InEdition) => ({
  because: 'asked' as const,
  status: { $in: ['declined' as const, 'expired' as const, 'overtaken' as const] },
  updatedAt: { $gte: now().minus({ hours: ANSWERED_HOURS }).toJSDate() },
});

/** Proposals that concern these people; everybody's when left out.
 * @param options.live those that wait for something, and what was answered lately to who asked */
export function movesOf(
  context: InEdition,
  options: { participantId?: string; changedSince?: object; live?: boolean },
): Promise<MoveDoc[]> {
  return context.models.Move.find({
    editionId: context.edition._id,
    ...(options.participantId === undefined ? {} : { 'answers.participantId': options.participantId }),
    ...(options.live ? { $or: [{ status: { $in: [...LIVE_MOVES] } }, answeredLately(context)] } : {}),
    ...options.changedSince,
  })
    .sort({ createdAt: 1, _id: 1 })
    .lean<MoveDoc[]>();
}
