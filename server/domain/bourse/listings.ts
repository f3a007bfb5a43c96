import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { ListingDoc } from '../../models/index.ts';
import {
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  isDuplicate,
  isStaff,
  notFound,
  person,
} from '../context.ts';
import { organisation } from '../people/people.ts';
import { openSlot } from '../seating/slots.ts';
import { checkContacts, checkPublishable, isPublic, mayEdit, slugOf } from './listing-rules.ts';

/** Starts a fiche as a draft, for one's own organisation (staff: for any). */
export async function createListing(
  context: Context,
  input: ParsedInput<'listing:create'>,
): Promise<ListingDoc> {
  const here = inEdition(context);
  const author = person(here);
  const { key: given, organisationId, contactIds, ...fields } = input;
  const key = commandKey(here, given);
  const owner = organisationId ?? author.organisationId;
  if (!owner) throw new Refusal('bad_input', 'organisationId: you belong to no organisation; name one');
  if (!isStaff(here) && owner !== author.organisationId) {
    throw new Refusal('forbidden', "a fiche is posted for one's own organisation");
  }
  await organisation(here, owner);
  const contacts =
    contactIds ?? (author.organisationId === owner && author.role !== 'staff' ? [author._id] : []);
  await checkContacts(here, owner, contacts);
  const now = here.now().toJSDate();
  const listing: ListingDoc = {
    _id: nanoid(12),
    editionId: here.edition._id,
    rev: 0,
    slug: slugOf(fields.title),
    status: 'draft',
    organisationId: owner,
    authorId: author._id,
    contactIds: contacts,
    ...fields,
    openSlots: [],
    dismissedIds: [],
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    ...(key === undefined ? {} : { commandKey: key }),
  };
  for (let attempt = 0; ; attempt++) {
    try {
      await here.models.Listing.create(listing);
      return listing;
    } catch (error) {
      if (!isDuplicate(error) || attempt === 5) throw error;
      const earlier = key && (await here.models.Listing.findOne({ commandKey: key }).lean<ListingDoc>());
      if (earlier) return earlier;
      // Two fiches with one title: the second slug gets a suffix.
      listing.slug = `${slugOf(fields.title)}-${nanoid(4)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, 'x')}`;
    }
  }
}

/** Changes a fiche at the revision that was read. @throws Refusal stale, forbidden */
export async function editListing(context: Context, input: ParsedInput<'listing:edit'>): Promise<ListingDoc> {
  const { id, rev, ...changes } = input;
  const here = inEdition(context);
  const listing = await ownListing(here, id);
  if (rev !== listing.rev) throw stale(listing, rev);
  const { contactIds } = changes;
  if (contactIds) await checkContacts(here, listing.organisationId, contactIds);
  const next = { ...listing, ...changes } as ListingDoc;
  if (isPublic(listing.status)) checkPublishable(next);
  // Who is no longer a contact receives nobody.
  const openSlots = contactIds && listing.openSlots.filter((slot) => contactIds.includes(slot.hostId));
  // Who works on what is in the bourse stands by it; staff mend it only.
  const stoodBy =
    listing.status === 'published' && !isStaff(here) ? { confirmedAt: here.now().toJSDate() } : {};
  return write(here, listing, rev, { ...changes, ...(openSlots ? { openSlots } : {}), ...stoodBy });
}

/** Publishes a fiche: from now on it is ranked, found and booked on.
 * @throws Refusal deadline_passed, wrong_state naming what is missing */
export async function publishListing(context: Context, id: string): Promise<ListingDoc> {
  const here = inEdition(context);
  const listing = await ownListing(here, id);
  if (listing.status === 'published') return listing;
  // A partner was found, and then not: it was published in time.
  if (listing.status === 'partner-found' && listing.publishedAt !== null) {
    checkPublishable(listing);
    return write(here, listing, listing.rev, { status: 'published', partners: [] });
  }
  const { listingDeadline } = here.edition;
  if (listingDeadline && here.now().toJSDate() > listingDeadline && !isStaff(here)) {
    throw new Refusal(
      'deadline_passed',
      `fiches were to be published before ${listingDeadline.toISOString()}: ask staff to publish yours`,
    );
  }
  checkPublishable(listing);
  const publishedAt = here.now().toJSDate();
  return write(here, listing, listing.rev, {
    status: 'published',
    publishedAt,
    ...(listing.confirmedAt ? { confirmedAt: publishedAt } : {}),
  });
}

/** Takes a fiche off the bourse. @throws Refusal wrong_state */
export async function withdrawListing(
  context: Context,
  input: ParsedInput<'listing:withdraw'>,
): Promise<ListingDoc> {
  const here = inEdition(context);
  const listing = await ownListing(here, input.id);
  if (listing.status === input.because) return listing;
  if (!isPublic(listing.status) && isPublic(input.because)) {
    throw new Refusal(
      'wrong_state',
      `"${listing.title}" is not published (${listing.status}): publish it before you say that a partner was found`,
    );
  }
  return write(here, listing, listing.rev, {
    status: input.because,
    ...(input.because === 'withdrawn' && listing.partners ? { partners: [] } : {}),
  });
}

/** Says at which slots interested people may come without asking. Replaces the list. */
export async function setOpenSlots(
  context: Context,
  input: ParsedInput<'listing:open-slots'>,
): Promise<ListingDoc> {
  const here = inEdition(context);
  const listing = await ownListing(here, input.id);
  const hostId = input.hostId ?? listing.contactIds[0];
  if (hostId === undefined)
    throw new Refusal('bad_input', 'hostId: this fiche has no contact; name who will be at the table');
  if (!listing.contactIds.includes(hostId)) {
    throw new Refusal(
      'bad_input',
      `hostId: ${hostId} is not a contact of this fiche; choose one of ${listing.contactIds.join(', ')}`,
    );
  }
  const slotIds = [...new Set(input.slotIds)];
  const already = new Set(listing.openSlots.map((slot) => slot.slotId));
  // During the event the list keeps what is over: only what is added must be to come.
  for (const slotId of slotIds) if (!already.has(slotId)) openSlot(here, slotId);
  return write(here, listing, listing.rev, { openSlots: slotIds.map((slotId) => ({ slotId, hostId })) });
}

/** One fiche by id or slug: public ones for everybody, others for those who may edit them. @throws Refusal not_found */
export async function readListing(context: Context, idOrSlug: string): Promise<ListingDoc> {
  const here = inEdition(context);
  const reader = person(here);
  const listing = await here.models.Listing.findOne({
    editionId: here.edition._id,
    $or: [{ _id: idOrSlug }, { slug: idOrSlug }],
  }).lean<ListingDoc>();
  if (!listing || (!isPublic(listing.status) && !mayEdit(reader, listing))) throw notFound('fiche', idOrSlug);
  here.seen.listings.set(listing._id, listing);
  return listing;
}

/** A fiche that the actor may change. @throws Refusal not_found, forbidden */
export async function ownListing(context: InEdition, id: string): Promise<ListingDoc> {
  const listing = await readListing(context, id);
  if (!mayEdit(person(context), listing)) {
    throw new Refusal('forbidden', `"${listing.title}" belongs to another organisation`);
  }
  return listing;
}

/** The one write by which a fiche changes. @throws Refusal stale */
export async function write(
  context: InEdition,
  listing: ListingDoc,
  rev: number,
  changes: Partial<ListingDoc>,
): Promise<ListingDoc> {
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const written = await context.models.Listing.findOneAndUpdate(
    { _id: listing._id, rev },
    { $set: { ...set, updatedAt: context.now().toJSDate() }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<ListingDoc>();
  if (!written) {
    const current = await context.models.Listing.findById(listing._id).lean<ListingDoc>();
    throw stale(current ?? listing, rev);
  }
  context.tell({ type: 'listing', listing: written, before: listing.status });
  return written;
}

const stale = (current: ListingDoc, rev: number): Refusal =>
  new Refusal(
    'stale',
    `this fiche was changed meanwhile (you had revision ${rev}, it is ${current.rev}): read it again; what you wrote is still with you`,
    { current: { rev: current.rev } },
  );
