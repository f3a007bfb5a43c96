import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type {
  ListingDoc,
  MeetingDoc,
  OrganisationDoc,
  ParticipantDoc,
  PartnerDoc,
} from '../../models/index.ts';
import { type Context, type InEdition, inEdition, isStaff, notFound, person } from '../context.ts';
import { cancel, decline } from '../meetings/answers.ts';
import { endedSlots, isOver, MAY_HAVE_HELD } from '../meetings/conclusions.ts';
import { foldedWords, organisation } from '../people/people.ts';
import { isPublic } from './listing-rules.ts';
import { ownListing, write } from './listings.ts';

/** Marks a fiche as having found partners, and says with whom. Who was named before keeps their answer.
 * @throws Refusal forbidden, not_found, bad_input, wrong_state for what is not public */
export async function markPartnerFound(
  context: Context,
  input: ParsedInput<'listing:partner-found'>,
): Promise<ListingDoc> {
  const here = inEdition(context);
  const listing = await ownListing(here, input.id);
  if (!isPublic(listing.status)) {
    throw new Refusal(
      'wrong_state',
      `"${listing.title}" is not published (${listing.status}): publish it before you say that a partner was found`,
    );
  }
  const before = new Map((listing.partners ?? []).map((partner) => [sameAs(partner), partner]));
  const named = await Promise.all(input.partners.map((one) => namedAs(here, listing, one)));
  const partners = new Map(named.map((one) => [sameAs(one), before.get(sameAs(one)) ?? one]));
  const written = await write(here, listing, listing.rev, {
    status: 'partner-found',
    partners: [...partners.values()],
  });
  if (input.closeRequests) await closeRequests(here, written, input.reason);
  return written;
}

/** A partner agrees that they are one, or not; staff may say so for them. @throws Refusal not_found, forbidden */
export async function answerPartnership(
  context: Context,
  { id, partnerId, agreed }: ParsedInput<'partnership:answer'>,
): Promise<ListingDoc> {
  const here = inEdition(context);
  const actor = person(here);
  const listing = await here.models.Listing.findOne({
    _id: id,
    editionId: here.edition._id,
    status: 'partner-found',
  }).lean<ListingDoc>();
  const partner = listing?.partners?.find((one) => one.id === partnerId);
  if (!listing || !partner) throw notFound('partnership', partnerId);
  if (!mayAnswer(actor, partner))
    throw new Refusal('forbidden', `whether they are partners is said by ${partner.name}, or by staff`);
  const answer = {
    state: agreed ? 'agreed' : 'declined',
    answeredAt: here.now().toJSDate(),
    answeredById: actor._id,
  };
  return write(here, listing, listing.rev, {
    partners: listing.partners!.map((one) =>
      one.id === partnerId ? ({ ...one, ...answer } as PartnerDoc) : one,
    ),
  });
}

export interface Partnership {
  listing: ListingDoc;
  partner: PartnerDoc;
}

/** Partnerships of one organisation, as the reader may know them; without one, what waits for an answer of the reader's
 * organisation, and for staff all of them. */
export async function listPartnerships(
  context: Context,
  { organisationId }: ParsedInput<'partnership:list'>,
): Promise<Partnership[]> {
  const here = inEdition(context);
  const reader = person(here);
  if (organisationId === undefined && !isStaff(here) && reader.organisationId === null) return [];
  const concerned = organisationId ?? (isStaff(here) ? null : reader.organisationId);
  const listings = await here.models.Listing.find({
    editionId: here.edition._id,
    status: 'partner-found',
    ...(concerned === null
      ? {}
      : { $or: [{ organisationId: concerned }, { 'partners.organisationId': concerned }] }),
  })
    .sort({ updatedAt: -1 })
    .lean<ListingDoc[]>();
  return listings.flatMap((listing) =>
    visiblePartners(listing, reader).flatMap((partner) => {
      const waits = partner.state === 'named' && partner.organisationId === reader.organisationId;
      if (organisationId === undefined) return isStaff(here) || waits ? [{ listing, partner }] : [];
      const ofTheirs = listing.organisationId === organisationId || partner.organisationId === organisationId;
      return ofTheirs && partner.state === 'agreed' ? [{ listing, partner }] : [];
    }),
  );
}

/** Who is named is shown once they agreed; until then to the holder, to themselves and to staff. */
export const visiblePartners = (listing: ListingDoc, reader: ParticipantDoc | null): PartnerDoc[] =>
  (listing.status === 'partner-found' ? (listing.partners ?? []) : []).filter(
    (partner) =>
      partner.state === 'agreed' ||
      (reader !== null &&
        (reader.role === 'staff' ||
          reader.organisationId === listing.organisationId ||
          (partner.organisationId !== null && partner.organisationId === reader.organisationId))),
  );

export const mayAnswer = (someone: ParticipantDoc, partner: PartnerDoc): boolean =>
  someone.role === 'staff' ||
  (partner.organisationId !== null && partner.organisationId === someone.organisationId);

export interface Candidates {
  organisations: { organisation: OrganisationDoc; met: boolean; project: boolean }[];
  requests: { meeting: MeetingDoc; with: string[] }[];
}

/** Whom the holder may name first: who they met about this fiche, and with whom somebody of theirs sees a joint project.
 * What the other side says of it stays theirs. */
export async function partnerCandidates(context: Context, id: string): Promise<Candidates> {
  const here = inEdition(context);
  const listing = await ownListing(here, id);
  const ended = endedSlots(here);
  const meetings = await meetingsOf(here, listing);
  const found = new Map<string, { met: boolean; project: boolean }>();
  for (const meeting of meetings.filter((one) => isOver(one, ended))) {
    const met = isAbout(meeting, listing);
    const project = meeting.people.some(
      (one) => one.organisationId === listing.organisationId && one.conclusion?.outcome === 'project',
    );
    for (const other of met || project ? othersOf(meeting, listing) : []) {
      const before = found.get(other);
      found.set(other, { met: met || before?.met === true, project: project || before?.project === true });
    }
  }
  const requests = meetings.filter((meeting) => waits(here, meeting) && isAbout(meeting, listing));
  const ids = [...found.keys(), ...requests.flatMap((meeting) => othersOf(meeting, listing))];
  const organisations = new Map(
    (await here.models.Organisation.find({ _id: { $in: ids } }).lean<OrganisationDoc[]>()).map((one) => [
      one._id,
      one,
    ]),
  );
  return {
    organisations: [...found]
      .flatMap(([otherId, how]) => {
        const known = organisations.get(otherId);
        return known ? [{ organisation: known, ...how }] : [];
      })
      .sort(
        (a, b) =>
          Number(b.project) - Number(a.project) || a.organisation.name.localeCompare(b.organisation.name),
      ),
    requests: requests.map((meeting) => ({
      meeting,
      with: othersOf(meeting, listing).flatMap((otherId) => organisations.get(otherId)?.name ?? []),
    })),
  };
}

async function meetingsOf({ models, edition }: InEdition, listing: ListingDoc): Promise<MeetingDoc[]> {
  const people = await models.Participant.find({ organisationId: listing.organisationId }, { _id: 1 }).lean<
    Pick<ParticipantDoc, '_id'>[]
  >();
  return models.Meeting.find({
    editionId: edition._id,
    participantIds: { $in: people.map(({ _id }) => _id) },
    state: { $in: ['proposed', ...MAY_HAVE_HELD] },
  }).lean<MeetingDoc[]>();
}

const isAbout = (meeting: MeetingDoc, { _id }: ListingDoc): boolean =>
  meeting.listingId === _id || meeting.fromListingId === _id;

const waits = ({ now }: InEdition, { state, expiresAt }: MeetingDoc): boolean =>
  state === 'proposed' && (expiresAt === null || expiresAt > now().toJSDate());

const othersOf = (meeting: MeetingDoc, { organisationId }: ListingDoc): string[] => [
  ...new Set(
    meeting.people.flatMap((one) =>
      one.organisationId !== null && one.organisationId !== organisationId ? one.organisationId : [],
    ),
  ),
];

/** Each by the use case that ends one: who asked learns why. What the actor may not answer, or what was answered in this
 * moment, stays. */
async function closeRequests(context: InEdition, listing: ListingDoc, reason: string): Promise<void> {
  const open = (await meetingsOf(context, listing)).filter(
    (meeting) => waits(context, meeting) && isAbout(meeting, listing),
  );
  for (const { _id: id, people, requestedById } of open) {
    const ours = people.filter((one) => one.organisationId === listing.organisationId);
    const asked = ours.some((one) => one.participantId === requestedById);
    const pending = ours.find((one) => one.answer === 'pending');
    if (!asked && !pending) continue;
    const end = asked
      ? cancel(context, { id, reason, onBehalfOf: requestedById })
      : decline(context, { id, reason, onBehalfOf: pending!.participantId });
    await end.catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

const sameAs = ({ organisationId, name }: Pick<PartnerDoc, 'organisationId' | 'name'>): string =>
  organisationId ?? `name:${foldedWords(name).join(' ')}`;

async function namedAs(
  context: InEdition,
  listing: ListingDoc,
  wanted: ParsedInput<'listing:partner-found'>['partners'][number],
): Promise<PartnerDoc> {
  const named = { id: nanoid(8), state: 'named' as const, namedAt: context.now().toJSDate() };
  if ('name' in wanted) return { ...named, organisationId: null, name: wanted.name };
  if (wanted.organisationId === listing.organisationId) {
    throw new Refusal(
      'bad_input',
      'partners: names the organisation of the fiche; name who is partner with it',
      {
        fields: [{ path: 'partners', message: 'must be other organisations' }],
      },
    );
  }
  const { _id: organisationId, name } = await organisation(context, wanted.organisationId);
  return { ...named, organisationId, name };
}
