import type { MeetingFactName, MeetingState } from '../../contract/meetings.ts';
import type { WaitingState } from '../../contract/waiting.ts';
import type { HistoryEntry, MeetingDoc, ParticipantDoc, Place } from '../../models/index.ts';
import { type Context, commandKey, type InEdition } from '../context.ts';

/** What a command did to a meeting. */
export interface MeetingChange {
  meeting: MeetingDoc;
  /** Proposals that lost their slot by it. */
  displaced: string[];
}

/** Fields of a meeting that a change may set; `claims: null` gives the place back. */
export type MeetingPatch = Partial<
  Pick<
    MeetingDoc,
    | 'state'
    | 'slotId'
    | 'tableId'
    | 'interpreterId'
    | 'people'
    | 'proposedSlotIds'
    | 'reason'
    | 'message'
    | 'requestedById'
    | 'expiresAt'
    | 'acceptedFrom'
  >
> & { claims?: string[] | null };

export interface EntryOptions {
  onBehalfOf?: ParticipantDoc;
  note?: string;
  key?: string | undefined;
  /** Instead of a person's key: what a proposed move did is found again by this one. */
  mark?: string;
  /** The repair of which this is a part. */
  repairId?: string | null | undefined;
  /** The state that the change needs, where it rests on a query alone: the write then asks for it once more. */
  from?: MeetingState | WaitingState;
}

/** The document as it was read; in `from` if that is asked. */
export const unchanged = (one: { _id: string; rev: number }, { from }: EntryOptions) => ({
  _id: one._id,
  rev: one.rev,
  ...(from === undefined ? {} : { state: from as never }),
});

export const placeOf = (meeting: Place): Place => ({
  state: meeting.state,
  slotId: meeting.slotId,
  tableId: meeting.tableId,
});

/** One line of history: who, for whom, what before and after. Null as `by` is the clock. */
export function entry(
  context: Context,
  action: string,
  before: HistoryEntry['before'],
  after: HistoryEntry['after'],
  options: EntryOptions = {},
): HistoryEntry {
  const actorId = context.actor.kind === 'person' ? context.actor.person._id : null;
  const key = options.key === undefined ? options.mark : commandKey(context, options.key);
  return {
    at: context.now().toJSDate(),
    action,
    byId: actorId,
    onBehalfOfId: options.onBehalfOf && options.onBehalfOf._id !== actorId ? options.onBehalfOf._id : null,
    before,
    after,
    note: options.note ?? '',
    ...(key === undefined ? {} : { commandKey: key }),
    ...(options.repairId == null ? {} : { repairId: options.repairId }),
  };
}

/** The one write by which a meeting changes: only if it is still at the revision that was read, with its
 * history line, its claims and its new revision together.
 * @returns the meeting as written, or null when someone else was first
 * @throws the store's duplicate-key error when a claim is taken */
export async function changeMeeting(
  context: InEdition,
  meeting: MeetingDoc,
  action: string,
  patch: MeetingPatch,
  options: EntryOptions = {},
): Promise<MeetingDoc | null> {
  return context.models.Meeting.findOneAndUpdate(
    unchanged(meeting, options),
    updateOf(context, meeting, action, patch, options),
    { returnDocument: 'after' },
  ).lean<MeetingDoc>();
}

/** The update of that write: fields, claims, revision and history line together. */
export function updateOf(
  context: Context,
  before: Place,
  action: string,
  patch: Partial<Place> & { claims?: string[] | null },
  options: EntryOptions = {},
) {
  const { claims, ...fields } = patch;
  const after = { ...placeOf(before), ...pick(fields) };
  return {
    $set: { ...fields, ...(claims ? { claims } : {}), updatedAt: context.now().toJSDate() },
    ...(claims === null ? { $unset: { claims: 1 as const } } : {}),
    $inc: { rev: 1 },
    $push: { history: entry(context, action, placeOf(before), after, options) },
  };
}

function pick(fields: Partial<Place>) {
  return {
    ...(fields.state === undefined ? {} : { state: fields.state }),
    ...(fields.slotId === undefined ? {} : { slotId: fields.slotId }),
    ...(fields.tableId === undefined ? {} : { tableId: fields.tableId }),
  };
}

/** The name under which the last change of a meeting is told, read from its history. */
export function factNameOf(meeting: Pick<MeetingDoc, 'state' | 'history'>): MeetingFactName {
  switch (meeting.history.at(-1)?.action) {
    case 'booked':
    case 'placed':
      return 'meeting:booked';
    case 'accepted':
    case 'taken':
      // The last of several people has still to answer.
      return meeting.state === 'proposed' ? 'meeting:proposed' : 'meeting:booked';
    case 'proposed':
    case 'countered':
    case 'planned':
    case 'unaccepted':
    case 'unplanned':
    case 'requeued':
      return 'meeting:proposed';
    case 'declined':
      return 'meeting:declined';
    case 'moved':
    case 'restored':
      return 'meeting:moved';
    case 'displaced':
      return 'meeting:displaced';
    case 'cancelled':
      return 'meeting:cancelled';
    case 'expired':
      return 'meeting:expired';
    default:
      return 'meeting:marked';
  }
}

/** Does the meeting sit at a table, or did it? What never did is nobody's business but theirs. */
export const hadTable = (meeting: Pick<MeetingDoc, 'tableId' | 'history'>): boolean =>
  meeting.tableId !== null ||
  // A table that was only offered is nobody's yet.
  meeting.history.some((line) => line.after.tableId !== null && line.after.state !== 'offered');

/** Proposals that can no longer take place in the slot that a meeting has just taken. */
export async function rivalsOf(context: InEdition, meeting: MeetingDoc): Promise<string[]> {
  if (meeting.slotId === null) return [];
  const rivals = await context.models.Meeting.find({
    participantIds: { $in: meeting.participantIds },
    state: 'proposed',
    proposedSlotIds: meeting.slotId,
    _id: { $ne: meeting._id },
  })
    .select('_id')
    .lean<{ _id: string }[]>();
  return rivals.map((rival) => rival._id);
}
