import type { ParsedInput } from '../../contract/operations.ts';
import type { PublishAs } from '../../contract/plans.ts';
import { Refusal } from '../../errors.ts';
import type { ListingDoc, MeetingDoc, ParticipantDoc, PlanEntryDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, person } from '../context.ts';
import { changeMeeting } from '../meetings/changes.ts';
import { createMeeting, oncePerKey } from '../meetings/create.ts';
import { expiryOf } from '../meetings/expiry.ts';
import { keptApart } from '../people/do-not-meet.ts';
import { participants } from '../people/people.ts';
import { refuseTakenPeople, type Seat, seat } from '../seating/seating.ts';
import { openSlot, slotToPropose } from '../seating/slots.ts';
import { type Arranged, arrangedSince } from './arranged.ts';
import { isMove, publishMoves } from './moving.ts';
import { placesFor } from './places.ts';
import {
  entriesOf,
  keyOf,
  namedEntries,
  notePublished,
  noteUnlessChanged,
  noteWhatIsPublished,
  type Placed,
  readyPlan,
  tellChanged,
} from './store.ts';

/** Alternatives kept with a refusal. */
const ALTERNATIVES = 6;

/** Publishes entries, each by itself: as a draft that claims nothing and that people accept on their phones, or confirmed,
 * by the same write of claims as any booking. An entry whose place was taken meanwhile comes back refused, with times that
 * are still free; the others go on. Publishing again finds what was published. Booked meetings move first, and only with
 * `confirmed`: a move is decided, not asked.
 * @throws Refusal wrong_state, not_found */
export async function publish(context: Context, input: ParsedInput<'plan:publish'>): Promise<PlanEntryDoc[]> {
  const here = inEdition(context);
  await noteWhatIsPublished(here, input.id);
  const plan = await readyPlan(here, input.id);
  const named = await namedEntries(here, plan._id, input.entryIds, 'planned');
  const moves = named.filter(isMove);
  const open = input.as === 'confirmed' ? moves.filter(({ state }) => state !== 'published') : [];
  const moved = await publishMoves(here, open);
  const arranged = await arrangedSince(here, plan);
  const done: PlanEntryDoc[] = [];
  for (const entry of named) {
    const stays = entry.state === 'published' || isMove(entry);
    done.push(moved.get(entry._id) ?? (stays ? entry : await publishEntry(here, entry, input.as, arranged)));
  }
  await tellChanged(here, plan._id);
  return done;
}

async function publishEntry(
  context: InEdition,
  entry: PlanEntryDoc,
  as: PublishAs,
  arranged: Arranged,
): Promise<PlanEntryDoc> {
  let placed: Placed;
  try {
    placed = entry.proposal
      ? await placeProposal(context, entry, entry.proposal, as)
      : await placeNew(context, entry, as, arranged);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message } = error;
    const refusal = { code, message, slotIds: await alternatives(context, entry) };
    return noteUnlessChanged(context, entry, { state: 'refused', published: null, refusal });
  }
  return notePublished(context, entry, placed);
}

async function placeNew(
  context: InEdition,
  entry: PlanEntryDoc,
  as: PublishAs,
  arranged: Arranged,
): Promise<Placed> {
  const writeKey = keyOf(entry);
  const earlier = await context.models.Meeting.findOne({ commandKey: writeKey }).lean<MeetingDoc>();
  if (earlier) return { meeting: earlier, rev: 0 };
  const people = await participants(context, entry.participantIds);
  refuseApart(people);
  arranged.refuse(people);
  const listings = await context.models.Listing.find({
    _id: { $in: [entry.listingId, entry.fromListingId].filter((id) => typeof id === 'string') },
  }).lean<ListingDoc[]>();
  const fiche = (id: string | null | undefined) => listings.find(({ _id }) => _id === id) ?? null;
  const wanted = {
    people,
    requestedBy: person(context),
    listing: fiche(entry.listingId),
    fromListing: fiche(entry.fromListingId),
    subject: '',
    message: '',
    key: undefined,
    writeKey,
  };
  if (as === 'draft') {
    await refuseTaken(context, entry.slotId, people);
    const { meeting } = await oncePerKey(context, writeKey, () =>
      createMeeting(context, { ...wanted, proposeAt: [entry.slotId] }),
    );
    return { meeting, rev: 0 };
  }
  const { meeting } = await atTable(entry.tableId, (tableId) =>
    oncePerKey(context, writeKey, () =>
      createMeeting(context, { ...wanted, seatAt: { slotId: entry.slotId, tableId } }),
    ),
  );
  return { meeting, rev: 0 };
}

/** A proposal that waits is settled at one time, or seated. At a time that nobody proposed, all answer anew. */
async function placeProposal(
  context: InEdition,
  entry: PlanEntryDoc,
  proposal: NonNullable<PlanEntryDoc['proposal']>,
  as: PublishAs,
): Promise<Placed> {
  const writeKey = keyOf(entry);
  const meeting = await context.models.Meeting.findById(proposal.meetingId).lean<MeetingDoc>();
  const line = meeting?.history.findIndex(({ commandKey }) => commandKey === writeKey) ?? -1;
  if (meeting && line >= 0) return { meeting, rev: line };
  if (meeting?.state !== 'proposed' || meeting.rev !== proposal.rev) throw changedMeanwhile(meeting);
  const people = await participants(context, entry.participantIds);
  refuseApart(people);
  const { slotId } = entry;
  let written: MeetingDoc | null;
  if (as === 'draft') {
    await refuseTaken(context, slotId, people, meeting._id);
    const wished = meeting.proposedSlotIds.includes(slotId);
    const anew = {
      requestedById: person(context)._id,
      people: meeting.people.map((one) => ({ ...one, answer: 'pending' as const })),
    };
    const patch = {
      proposedSlotIds: [slotId],
      expiresAt: expiryOf(context, [slotId]),
      ...(wished ? {} : anew),
    };
    written = await changeMeeting(context, meeting, 'planned', patch, { mark: writeKey });
  } else {
    const confirm = (place: Seat) =>
      changeMeeting(
        context,
        meeting,
        'booked',
        {
          state: 'confirmed',
          people: meeting.people.map((one) => ({ ...one, answer: 'accepted' as const })),
          expiresAt: null,
          acceptedFrom: null,
          ...place,
        },
        { mark: writeKey },
      );
    written = await atTable(entry.tableId, (tableId) =>
      seat(context, { meetingId: meeting._id, people, slotId, tableId }, confirm),
    );
  }
  if (!written) throw changedMeanwhile(meeting);
  const name = as === 'draft' ? 'meeting:proposed' : 'meeting:booked';
  context.tell({ type: 'meeting', name, meeting: written, by: person(context) });
  return { meeting: written, rev: written.history.length - 1 };
}

/** The table of the programme, or any other when somebody sits there by now. */
async function atTable<T>(tableId: string | null, take: (tableId: string | null) => Promise<T>): Promise<T> {
  try {
    return await take(tableId);
  } catch (error) {
    const gone =
      error instanceof Refusal && ['slot_taken', 'no_table_free', 'not_found'].includes(error.code);
    if (!gone) throw error;
    return take(null);
  }
}

/** A draft claims nothing, but nobody shall be asked for a time that they no longer have. */
async function refuseTaken(
  context: InEdition,
  slotId: string,
  people: readonly ParticipantDoc[],
  meetingId = '',
): Promise<void> {
  slotToPropose(context, slotId);
  await refuseTakenPeople(context, { meetingId, people }, openSlot(context, slotId));
}

function refuseApart(people: readonly ParticipantDoc[]): void {
  if (people.some((one, at) => people.slice(at + 1).some((other) => keptApart(one, other))))
    throw new Refusal('forbidden', 'one of them has asked meanwhile not to meet the other');
}

const changedMeanwhile = (meeting: MeetingDoc | null): Refusal =>
  new Refusal(
    'stale',
    meeting
      ? `this proposal was changed meanwhile (it is ${meeting.state}): prepare the programme again to take it in`
      : 'this proposal is no longer there',
  );

async function alternatives(context: InEdition, entry: PlanEntryDoc): Promise<string[]> {
  const people = await context.models.Participant.find({ _id: { $in: entry.participantIds } }).lean<
    ParticipantDoc[]
  >();
  if (people.length < entry.participantIds.length) return [];
  const others = await entriesOf(context, entry.planId);
  const { slots } = await placesFor(context, entry, people, others);
  return slots.slice(0, ALTERNATIVES).map(({ id }) => id);
}
