import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { MeetingDoc, PlanEntryDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, person } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { changeMeeting } from '../meetings/changes.ts';
import { isMove, undoMoves } from './moving.ts';
import {
  keyOf,
  namedEntries,
  noteUnlessChanged,
  noteWhatIsPublished,
  planOf,
  tellChanged,
  touched,
} from './store.ts';

/** Takes back what was published and nobody touched since: a new meeting is cancelled, its people and table are free with
 * the same write; a proposal waits again as it did; a booked meeting that moved goes back. What somebody answered, moved or marked stays, and says so.
 * @throws Refusal not_found */
export async function undo(context: Context, input: ParsedInput<'plan:undo'>): Promise<PlanEntryDoc[]> {
  const here = inEdition(context);
  const plan = await planOf(here, input.id);
  await noteWhatIsPublished(here, plan._id);
  const named = await namedEntries(here, plan._id, input.entryIds, 'published');
  const done: PlanEntryDoc[] = [];
  for (const entry of named)
    done.push(entry.published && !isMove(entry) ? await undoEntry(here, entry) : entry);
  // New meetings have given their places back.
  const back = await undoMoves(
    here,
    named.filter(isMove).filter(({ published }) => published),
  );
  for (const [at, { _id }] of done.entries()) done[at] = back.get(_id) ?? done[at]!;
  await tellChanged(here, plan._id);
  return done;
}

async function undoEntry(context: InEdition, entry: PlanEntryDoc): Promise<PlanEntryDoc> {
  return noteUnlessChanged(context, entry, await takenBack(context, entry));
}

async function takenBack(context: InEdition, entry: PlanEntryDoc): Promise<Partial<PlanEntryDoc>> {
  try {
    const { rev } = await takeBack(context, entry);
    return {
      state: 'undone',
      published: null,
      round: entry.round + 1,
      proposal: entry.proposal && { ...entry.proposal, rev },
      refusal: null,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refusal: { code: error.code, message: error.message, slotIds: [] } };
  }
}

async function takeBack(context: InEdition, entry: PlanEntryDoc): Promise<MeetingDoc> {
  const { meetingId, rev } = entry.published!;
  const writeKey = `${keyOf(entry)}·undo`;
  const meeting = await context.models.Meeting.findById(meetingId).lean<MeetingDoc>();
  if (!meeting) throw new Refusal('not_found', 'this meeting is no longer there');
  if (meeting.history.some(({ commandKey }) => commandKey === writeKey)) return meeting;
  if (meeting.rev !== rev) throw touched(meeting);
  const start = gridOf(context.edition).find(({ id }) => id === meeting.slotId)?.start;
  if (start && start <= context.now().toJSDate())
    throw new Refusal('slot_closed', 'this meeting has begun: it stays');
  const free = { slotId: null, tableId: null, interpreterId: null, claims: null };
  const written = entry.proposal
    ? await changeMeeting(
        context,
        meeting,
        'unplanned',
        { ...free, ...entry.proposal.before, state: 'proposed' },
        { mark: writeKey },
      )
    : await changeMeeting(
        context,
        meeting,
        'cancelled',
        { state: 'cancelled', claims: null, expiresAt: null },
        { mark: writeKey },
      );
  if (!written) throw touched(meeting);
  const name = entry.proposal ? 'meeting:proposed' : 'meeting:cancelled';
  context.tell({ type: 'meeting', name, meeting: written, by: person(context) });
  return written;
}
