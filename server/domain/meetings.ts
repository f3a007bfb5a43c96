import { nanoid } from 'nanoid';
import type { ParsedInput } from '../contract/operations.ts';
import { Refusal } from '../errors.ts';
import type { ListingDoc, MeetingDoc, ParticipantDoc } from '../models/index.ts';
import {
  actingFor,
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  isDuplicate,
  mayActFor,
  notFound,
  person,
} from './context.ts';
import { refuseKeptApart } from './do-not-meet.ts';
import { readListing } from './listings.ts';
import { entry, type MeetingChange, placeOf, rivalsOf } from './meeting-changes.ts';
import { expiryOf } from './meeting-expiry.ts';
import { participants } from './people.ts';
import { seat, slotToPropose } from './seating.ts';

/** Books a slot that the holder of a fiche opened: confirmed at once, or refused with free slots.
 * @throws Refusal slot_not_open, slot_taken (with alternatives), slot_closed, no_table_free, cap_reached */
export async function book(context: Context, input: ParsedInput<'meeting:book'>): Promise<MeetingChange> {
  const here = inEdition(context);
  const guest = await asker(here, input.onBehalfOf);
  const earlier = await earlierEffect(here, input.key);
  if (earlier) return earlier;
  const listing = await publishedListing(here, input.listingId);
  const opening = listing.openSlots.find((open) => open.slotId === input.slotId);
  if (listing.organisationId === guest.organisationId) {
    throw new Refusal(
      'wrong_state',
      `"${listing.title}" is a fiche of your own organisation: book with a partner's`,
    );
  }
  if (!opening) {
    const open = listing.openSlots.map((slot) => slot.slotId).join(', ') || 'none';
    throw new Refusal(
      'slot_not_open',
      `slot ${input.slotId} is not open on this fiche (open: ${open}): propose it to its holder instead`,
    );
  }
  const host = await participant(here, opening.hostId);
  return createMeeting(here, {
    people: [guest, host],
    requestedBy: guest,
    actsFor: guest,
    listing,
    subject: '',
    message: input.message,
    key: input.key,
    seatAt: { slotId: input.slotId, tableId: null },
    open: new Set(listing.openSlots.map((slot) => slot.slotId)),
  });
}

/** Staff seat people together without asking. */
export async function place(context: Context, input: ParsedInput<'meeting:place'>): Promise<MeetingChange> {
  const here = inEdition(context);
  const earlier = await earlierEffect(here, input.key);
  if (earlier) return earlier;
  const people = await participants(here, input.participantIds);
  const listing = input.listingId ? await readListing(here, input.listingId) : null;
  return createMeeting(here, {
    people,
    requestedBy: people[0]!,
    listing,
    subject: input.subject,
    message: '',
    key: input.key,
    seatAt: { slotId: input.slotId, tableId: input.tableId },
    ignoreCaps: true,
  });
}

/** Proposes a meeting in one or several slots. It claims nothing, so an unanswered request freezes nobody. */
export async function propose(
  context: Context,
  input: ParsedInput<'meeting:propose'>,
): Promise<MeetingChange> {
  const here = inEdition(context);
  const requester = await asker(here, input.onBehalfOf);
  const earlier = await earlierEffect(here, input.key);
  if (earlier) return earlier;
  if (input.withIds.includes(requester._id)) {
    throw new Refusal('bad_input', 'withIds: names the person who asks; name the people to meet', {
      fields: [{ path: 'withIds', message: 'must not contain the person who asks' }],
    });
  }
  const people = [requester, ...(await participants(here, input.withIds))];
  const slotIds = [...new Set(input.slotIds)];
  for (const slotId of slotIds) slotToPropose(here, slotId);
  const listing = input.listingId ? await readListing(here, input.listingId) : null;
  return createMeeting(here, {
    people,
    requestedBy: requester,
    actsFor: requester,
    listing,
    subject: input.subject,
    message: input.message,
    key: input.key,
    proposeAt: slotIds,
  });
}

/** One meeting, for those concerned. */
export async function read(context: Context, id: string): Promise<MeetingDoc> {
  const here = inEdition(context);
  const reader = person(here);
  const meeting = await here.models.Meeting.findOne({
    _id: id,
    editionId: here.edition._id,
  }).lean<MeetingDoc>();
  if (!meeting) throw notFound('meeting', id);
  if (reader.role !== 'staff') await refuseUnlessConcerned(here, meeting);
  return meeting;
}

/** @throws Refusal forbidden unless the actor is, or may act for, one of the people */
export async function refuseUnlessConcerned(context: InEdition, meeting: MeetingDoc): Promise<void> {
  const people = await participants(context, meeting.participantIds);
  const actor = person(context);
  if (!people.some((someone) => mayActFor(actor, someone))) {
    throw new Refusal('forbidden', 'this meeting is between other people');
  }
}

interface NewMeeting {
  people: readonly ParticipantDoc[];
  requestedBy: ParticipantDoc;
  /** The person for whom the actor asks. */
  actsFor?: ParticipantDoc;
  listing: ListingDoc | null;
  subject: string;
  message: string;
  key: string | undefined;
  seatAt?: { slotId: string; tableId: string | null };
  proposeAt?: string[];
  ignoreCaps?: boolean;
  open?: ReadonlySet<string>;
}

async function createMeeting(context: InEdition, wanted: NewMeeting): Promise<MeetingChange> {
  const ids = wanted.people.map((someone) => someone._id);
  if (new Set(ids).size !== ids.length) {
    throw new Refusal('bad_input', 'a meeting names the same person twice', {
      fields: [{ path: 'participantIds', message: 'must not repeat a person' }],
    });
  }
  refuseKeptApart(context, wanted.people);
  const key = commandKey(context, wanted.key);
  const now = context.now().toJSDate();
  const meeting: MeetingDoc = {
    _id: nanoid(),
    kind: 'meeting',
    editionId: context.edition._id,
    rev: 0,
    participantIds: ids,
    ...(key === undefined ? {} : { commandKey: key }),
    createdAt: now,
    updatedAt: now,
    state: wanted.seatAt ? 'confirmed' : 'proposed',
    slotId: null,
    tableId: null,
    interpreterId: null,
    people: wanted.people.map((someone) => ({
      participantId: someone._id,
      organisationId: someone.organisationId,
      answer: wanted.seatAt || someone._id === wanted.requestedBy._id ? 'accepted' : 'pending',
      lateSince: null,
    })),
    requestedById: wanted.requestedBy._id,
    proposedSlotIds: wanted.proposeAt ?? [],
    listingId: wanted.listing?._id ?? null,
    subject: wanted.subject,
    message: wanted.message,
    reason: '',
    acceptedFrom: null,
    expiresAt: wanted.proposeAt ? expiryOf(context, wanted.proposeAt) : null,
    history: [],
  };
  const insert = async (doc: MeetingDoc): Promise<MeetingDoc> => {
    doc.history = [
      entry(context, wanted.seatAt ? 'booked' : 'proposed', null, placeOf(doc), {
        // Kept here too: the message of a meeting is that of its last proposal.
        note: wanted.message,
        ...(wanted.actsFor ? { onBehalfOf: wanted.actsFor } : {}),
      }),
    ];
    await context.models.Meeting.create(doc);
    return doc;
  };
  try {
    const written = wanted.seatAt
      ? await seat(
          context,
          {
            meetingId: meeting._id,
            people: wanted.people,
            ...wanted.seatAt,
            ignoreCaps: wanted.ignoreCaps,
            open: wanted.open,
          },
          (seat) => insert({ ...meeting, ...seat }),
        )
      : await insert(meeting);
    const displaced = wanted.seatAt ? await rivalsOf(context, written) : [];
    context.tell({
      type: 'meeting',
      name: wanted.seatAt ? 'meeting:booked' : 'meeting:proposed',
      meeting: written,
      by: person(context),
    });
    return { meeting: written, displaced };
  } catch (error) {
    // The first try of the same command was under way at the same moment.
    const earlier =
      isDuplicate(error) || error instanceof Refusal ? await earlierEffect(context, wanted.key) : null;
    if (earlier) return earlier;
    throw error;
  }
}

/** A retried command finds what its first try did: the command key is unique in the store. */
async function earlierEffect(context: InEdition, key: string | undefined): Promise<MeetingChange | null> {
  if (key === undefined) return null;
  const meeting = await context.models.Meeting.findOne({
    commandKey: commandKey(context, key)!,
  }).lean<MeetingDoc>();
  return meeting && { meeting, displaced: meeting.claims ? await rivalsOf(context, meeting) : [] };
}

/** The person for whom a meeting is asked. @throws Refusal bad_input for staff, who do not sit at tables */
export async function asker(context: InEdition, onBehalfOf: string | undefined): Promise<ParticipantDoc> {
  const someone = await actingFor(context, onBehalfOf);
  if (someone.role !== 'staff') return someone;
  throw new Refusal('bad_input', 'onBehalfOf: staff do not sit at tables; say for whom you ask', {
    fields: [{ path: 'onBehalfOf', message: 'must name a participant' }],
  });
}

const participant = async (context: InEdition, id: string): Promise<ParticipantDoc> =>
  (await participants(context, [id]))[0]!;

async function publishedListing(context: InEdition, id: string): Promise<ListingDoc> {
  const listing = await readListing(context, id);
  if (listing.status !== 'published') {
    throw new Refusal(
      'wrong_state',
      `"${listing.title}" is not published (${listing.status}): nobody can book on it`,
    );
  }
  return listing;
}
