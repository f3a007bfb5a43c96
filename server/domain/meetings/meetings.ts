import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { ListingDoc, MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { readListing } from '../bourse/listings.ts';
import {
  actingFor,
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  mayActFor,
  notFound,
  person,
} from '../context.ts';
import { participants } from '../people/people.ts';
import { refuseBeyondCaps } from '../seating/caps.ts';
import { slotToPropose } from '../seating/slots.ts';
import type { MeetingChange } from './changes.ts';
import { createMeeting, oncePerKey } from './create.ts';
import { namedFiches } from './fiches.ts';

/** Books a slot that the holder of a fiche opened: confirmed at once, or refused with free slots.
 * @throws Refusal slot_not_open, slot_taken (with alternatives), slot_closed, no_table_free, cap_reached */
export async function book(context: Context, input: ParsedInput<'meeting:book'>): Promise<MeetingChange> {
  const here = inEdition(context);
  const guest = await asker(here, input.onBehalfOf);
  return oncePerKey(here, commandKey(here, input.key), async () => {
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
    const { fromListing } = await namedFiches(here, { ...input, listingId: null }, [guest]);
    const host = await participant(here, opening.hostId);
    return createMeeting(here, {
      people: [guest, host],
      requestedBy: guest,
      actsFor: guest,
      listing,
      fromListing,
      subject: '',
      message: input.message,
      key: input.key,
      seatAt: { slotId: input.slotId, tableId: null },
      open: new Set(listing.openSlots.map((slot) => slot.slotId)),
    });
  });
}

/** Staff seat people together without asking. */
export async function place(context: Context, input: ParsedInput<'meeting:place'>): Promise<MeetingChange> {
  const here = inEdition(context);
  return oncePerKey(here, commandKey(here, input.key), async () => {
    const people = await participants(here, input.participantIds);
    const fiches = await namedFiches(here, input, people);
    return createMeeting(here, {
      people,
      requestedBy: people[0]!,
      ...fiches,
      subject: input.subject,
      message: '',
      key: input.key,
      seatAt: { slotId: input.slotId, tableId: input.tableId },
      ignoreCaps: true,
    });
  });
}

/** Proposes a meeting in one or several slots. It claims nothing, so an unanswered request freezes nobody.
 * @throws Refusal bad_input, slot_closed, cap_reached when one of them has all the meetings they accept, forbidden */
export async function propose(
  context: Context,
  input: ParsedInput<'meeting:propose'>,
): Promise<MeetingChange> {
  const here = inEdition(context);
  const requester = await asker(here, input.onBehalfOf);
  return oncePerKey(here, commandKey(here, input.key), async () => {
    if (input.withIds.includes(requester._id)) {
      throw new Refusal('bad_input', 'withIds: names the person who asks; name the people to meet', {
        fields: [{ path: 'withIds', message: 'must not contain the person who asks' }],
      });
    }
    const people = [requester, ...(await participants(here, input.withIds))];
    const slotIds = [...new Set(input.slotIds)];
    for (const slotId of slotIds) slotToPropose(here, slotId);
    const fiches = await namedFiches(here, input, [requester]);
    await refuseBeyondCaps(here, people);
    return createMeeting(here, {
      people,
      requestedBy: requester,
      actsFor: requester,
      ...fiches,
      agreedIds: agreedBy(here, people),
      subject: input.subject,
      message: input.message,
      key: input.key,
      proposeAt: slotIds,
    });
  });
}

/** The asker brings colleagues for whom the actor may answer: they have agreed with the asking, as the asker has. Somebody
 * from elsewhere, or a colleague who answers for themselves, has still to say yes; where nobody is left who does, all do. */
function agreedBy(context: InEdition, [requester, ...others]: readonly ParticipantDoc[]): string[] {
  const actor = person(context);
  if (actor.role === 'staff') return [];
  const agreed = others.filter(
    (one) =>
      one.organisationId !== null &&
      one.organisationId === requester!.organisationId &&
      mayActFor(actor, one),
  );
  return agreed.length < others.length ? agreed.map(({ _id }) => _id) : [];
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
