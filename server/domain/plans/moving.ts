import { Refusal } from '../../errors.ts';
import type { MeetingDoc, PlanEntryDoc, PlannedMove } from '../../models/index.ts';
import { type InEdition, person } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { reseat } from '../meetings/places.ts';
import { participants } from '../people/people.ts';
import { claimOf } from '../seating/availability.ts';
import { slotToPropose } from '../seating/slots.ts';
import { keyOf, notePublished, noteUnlessChanged, type Placed, touched } from './store.ts';

/** Booked meetings that a programme moves. Each goes by one write of its own document, by its claims, as when staff move
 * it by hand: it is never without a place, and whoever was booked there meanwhile wins. */

/** Whoever is in the way may leave in a later round. */
const MAY_GIVE_WAY: ReadonlySet<string> = new Set([
  'slot_taken',
  'no_table_free',
  'no_common_language',
  'not_found',
]);

type MoveEntry = PlanEntryDoc & { move: PlannedMove };
export const isMove = (entry: PlanEntryDoc): entry is MoveEntry => entry.move != null;

/** Carries these moves out, who makes room before who comes. Those that block one another stay where they are. */
export const publishMoves = (
  context: InEdition,
  entries: readonly MoveEntry[],
): Promise<Map<string, PlanEntryDoc>> =>
  inRounds(
    context,
    [...entries].sort((a, b) => a.move.turn - b.move.turn),
    {
      carryOut: async (entry, anyTable) => {
        const to = { slotId: entry.slotId, tableId: entry.tableId };
        const moved = await go(context, entry, entry.move.rev, to, anyTable, 'moved');
        return notePublished(context, entry, moved);
      },
      stays: { state: 'refused', published: null },
      wanted: ({ slotId }) => slotId,
    },
  );

/** Back to where they were, who came last first. A meeting that somebody touched since stays, and so does one whose people
 * were booked at its time meanwhile. */
export const undoMoves = (
  context: InEdition,
  entries: readonly MoveEntry[],
): Promise<Map<string, PlanEntryDoc>> =>
  inRounds(
    context,
    [...entries].sort((a, b) => b.move.turn - a.move.turn),
    {
      carryOut: async (entry, anyTable) => {
        const { from } = entry.move;
        const { meeting, rev } = await go(context, entry, entry.published!.rev, from, anyTable, 'restored');
        const { tableId } = meeting.history[rev]!.after;
        return noteUnlessChanged(context, entry, {
          state: 'undone',
          published: null,
          round: entry.round + 1,
          move: {
            ...entry.move,
            rev,
            from: { ...from, tableId, interpreterId: meeting.interpreterId ?? null },
          },
          refusal: null,
        });
      },
      stays: {},
      wanted: ({ move }) => move.from.slotId,
    },
  );

/** Whose people are asked about another time by now shall answer that first. */
async function refuseAsked(context: InEdition, meetingId: string): Promise<void> {
  if (await context.models.Move.exists({ openFor: meetingId }))
    throw new Refusal(
      'wrong_state',
      'the people of this meeting are asked about another time: it stays until they have answered',
    );
}

async function go(
  context: InEdition,
  entry: MoveEntry,
  rev: number,
  to: { slotId: string; tableId: string | null },
  anyTable: boolean,
  action: 'moved' | 'restored',
): Promise<Placed> {
  const mark = action === 'moved' ? keyOf(entry) : `${keyOf(entry)}·undo`;
  const read = () => context.models.Meeting.findById(entry.move.meetingId).lean<MeetingDoc>();
  const done = (meeting: MeetingDoc | null) => {
    const line = meeting?.history.findIndex(({ commandKey }) => commandKey === mark) ?? -1;
    return meeting && line >= 0 ? { meeting, rev: line } : null;
  };
  const meeting = await read();
  const earlier = done(meeting);
  if (earlier) return earlier;
  if (!meeting) throw new Refusal('stale', 'this meeting is no longer there');
  if (meeting.state !== 'confirmed' || meeting.rev !== rev) throw touched(meeting);
  const start = gridOf(context.edition).find(({ id }) => id === meeting.slotId)?.start;
  if (!start || start <= context.now().toJSDate())
    throw new Refusal('slot_closed', 'this meeting has begun: it stays');
  slotToPropose(context, to.slotId);
  if (action === 'moved') await refuseAsked(context, meeting._id);
  const people = await participants(context, meeting.participantIds);
  const tableId = anyTable && to.slotId !== meeting.slotId ? null : to.tableId;
  const written = await reseat(context, { meeting, people, slotId: to.slotId, tableId }, { action, mark });
  if (!written) {
    // Another of the staff did the same at the same moment, or somebody something else.
    const theirs = done(await read());
    if (theirs) return theirs;
    throw touched(meeting);
  }
  context.tell({ type: 'meeting', name: 'meeting:moved', meeting: written, by: person(context) });
  return { meeting: written, rev: written.history.length - 1 };
}

interface Round {
  /** Moves the meeting, and notes it in the entry. @throws Refusal when it cannot move now */
  carryOut: (entry: MoveEntry, anyTable: boolean) => Promise<PlanEntryDoc>;
  /** What becomes of an entry whose meeting stays, beside the reason. */
  stays: Partial<PlanEntryDoc>;
  /** The slot where somebody may be in its way. */
  wanted: (entry: MoveEntry) => string;
}

/** Tries all of them until nothing more moves: to their own table first, then to any that is free at that time. */
async function inRounds(
  context: InEdition,
  entries: readonly MoveEntry[],
  { carryOut, stays, wanted }: Round,
): Promise<Map<string, PlanEntryDoc>> {
  const done = new Map<string, PlanEntryDoc>();
  const because = new Map<string, Refusal>();
  let waiting = [...entries];
  for (const anyTable of [false, true])
    for (let before = Number.POSITIVE_INFINITY; waiting.length > 0 && waiting.length < before; ) {
      before = waiting.length;
      const stuck: MoveEntry[] = [];
      for (const entry of waiting)
        try {
          done.set(entry._id, await carryOut(entry, anyTable));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          because.set(entry._id, error);
          if (MAY_GIVE_WAY.has(error.code)) stuck.push(entry);
        }
      waiting = stuck;
    }
  for (const entry of entries) {
    if (done.has(entry._id)) continue;
    const { code, message } = because.get(entry._id)!;
    const by = MAY_GIVE_WAY.has(code) ? await inTheWay(context, entry, wanted(entry)) : [];
    const refusal = { code, message, slotIds: [], by };
    done.set(entry._id, await noteUnlessChanged(context, entry, { ...stays, refusal }));
  }
  return done;
}

/** Whom the people of this meeting meet at that time instead. */
async function inTheWay(context: InEdition, entry: MoveEntry, slotId: string): Promise<string[]> {
  const claims = entry.participantIds.map((id) => claimOf(context.edition._id, slotId, id));
  const holders = await context.models.Meeting.find({
    claims: { $in: claims },
    _id: { $ne: entry.move.meetingId },
  }).lean<MeetingDoc[]>();
  const ids = holders.flatMap(({ participantIds }) => participantIds);
  return [...new Set(ids)].filter((id) => !entry.participantIds.includes(id));
}
