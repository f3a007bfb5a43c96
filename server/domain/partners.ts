import { suggest } from '../../matching/index.ts';
import type { Match, MatchListing } from '../../matching/types.ts';
import type { MeetingState } from '../contract/meetings.ts';
import type { ParsedInput } from '../contract/operations.ts';
import type { ListingDoc, MeetingDoc, OrganisationDoc, ParticipantDoc } from '../models/index.ts';
import { commonSlots, type FreeSlot, takenSlots, takenTables } from './availability.ts';
import { type Context, type InEdition, inEdition, notFound, person } from './context.ts';
import { ownListing } from './listings.ts';
import { toMatchListing } from './match-desk.ts';

/** A possible partner of a fiche, with what is needed to meet. */
export interface Partner {
  match: Match;
  listing: ListingDoc;
  /** Free for both, the open ones first, at most three. */
  slots: FreeSlot[];
  dismissed: boolean;
  meeting: Pick<MeetingDoc, '_id' | 'state' | 'slotId'> | null;
}

const SLOTS_SHOWN = 3;
const LIVE_STATES = new Set<MeetingState>(['proposed', 'confirmed', 'in-progress', 'held']);

/** Who could answer a fiche of mine, best first. Partners folded away come last. */
export async function rankPartners(context: Context, input: ParsedInput<'partner:rank'>): Promise<Partner[]> {
  const here = inEdition(context);
  const mine = await ownListing(here, input.id);
  const organisation = await here.models.Organisation.findById(mine.organisationId).lean<OrganisationDoc>();
  if (!organisation) throw notFound('organisation', mine.organisationId);
  const index = await here.desk.index(here.edition._id);
  const matches = index.rank(toMatchListing(mine, organisation), { limit: input.limit });
  const listings = await listingsById(
    here,
    matches.map((match) => match.id),
  );
  const meet = await meetingPossibilities(here, mine, [...listings.values()]);
  return matches
    .flatMap((match) => {
      const listing = listings.get(match.id);
      return listing
        ? [{ match, listing, dismissed: mine.dismissedIds.includes(match.id), ...meet(listing) }]
        : [];
    })
    .sort((a, b) => Number(a.dismissed) - Number(b.dismissed));
}

/** While a fiche is written: tags found in it, and who could answer it as it stands. Nothing is stored. */
export async function previewPartners(context: Context, input: ParsedInput<'partner:preview'>) {
  const here = inEdition(context);
  const author = person(here);
  const organisation = author.organisationId
    ? await here.models.Organisation.findById(author.organisationId).lean<OrganisationDoc>()
    : null;
  const { limit, lang, ...fields } = input;
  const draft: MatchListing = {
    id: 'draft',
    ...fields,
    ...(lang ? { lang } : {}),
    organisation: organisation
      ? {
          id: organisation._id,
          name: organisation.name,
          type: organisation.type,
          country: organisation.country,
          region: organisation.region,
        }
      : { id: 'nobody', name: '', type: 'association', country: 'FR' },
  };
  const text = [input.title, input.what, input.how, input.why].join(' ').trim();
  const index = await here.desk.index(here.edition._id);
  const matches = text === '' ? [] : index.rank(draft, { limit });
  const listings = await listingsById(
    here,
    matches.map((match) => match.id),
  );
  return {
    suggestions: suggest(draft),
    partners: matches.flatMap((match) => {
      const listing = listings.get(match.id);
      return listing ? [{ match, listing }] : [];
    }),
  };
}

/** Folds a partner away for one fiche, or unfolds it. */
export async function dismissPartner(context: Context, input: ParsedInput<'partner:dismiss'>): Promise<void> {
  const here = inEdition(context);
  const mine = await ownListing(here, input.id);
  const other = await here.models.Listing.exists({ _id: input.partnerId, editionId: here.edition._id });
  if (!other) throw notFound('fiche', input.partnerId);
  await here.models.Listing.updateOne(
    { _id: mine._id },
    input.dismissed
      ? { $addToSet: { dismissedIds: input.partnerId } }
      : { $pull: { dismissedIds: input.partnerId } },
  );
}

async function listingsById(context: InEdition, ids: string[]): Promise<Map<string, ListingDoc>> {
  const listings = await context.models.Listing.find({ _id: { $in: ids }, status: 'published' }).lean<
    ListingDoc[]
  >();
  return new Map(listings.map((listing) => [listing._id, listing]));
}

/** For each candidate: the nearest common slots of my contact and theirs, and a meeting that exists already. */
async function meetingPossibilities(context: InEdition, mine: ListingDoc, candidates: readonly ListingDoc[]) {
  const { models, edition } = context;
  const myIds = mine.contactIds;
  const hostOf = (listing: ListingDoc) => listing.openSlots[0]?.hostId ?? listing.contactIds[0];
  const hosts = candidates.map(hostOf).filter((id) => id !== undefined);
  const people = await models.Participant.find({ _id: { $in: [...hosts, ...myIds] } }).lean<
    ParticipantDoc[]
  >();
  const remote = new Set(people.filter((someone) => someone.remote).map((someone) => someone._id));
  const taken = await takenSlots(models, edition._id, [...hosts, ...myIds]);
  const tables = await takenTables(models, edition);
  const mineNow = await models.Meeting.find({ participantIds: { $in: myIds } }).lean<MeetingDoc[]>();
  const meetings = mineNow.filter((meeting) => LIVE_STATES.has(meeting.state));

  return (listing: ListingDoc): Pick<Partner, 'slots' | 'meeting'> => {
    const host = hostOf(listing);
    const myId = myIds[0];
    const meeting =
      meetings.find((one) =>
        one.people.some((someone) => someone.organisationId === listing.organisationId),
      ) ?? null;
    if (host === undefined || myId === undefined) return { slots: [], meeting };
    const free = commonSlots({
      edition,
      now: context.now().toJSDate(),
      taken: [taken.get(host), taken.get(myId)],
      tables,
      open: new Set(listing.openSlots.map((slot) => slot.slotId)),
      needsVideo: remote.has(host) || remote.has(myId),
    });
    const openFirst = [...free].sort((a, b) => Number(b.open) - Number(a.open)).slice(0, SLOTS_SHOWN);
    return { slots: openFirst.sort((a, b) => a.start.getTime() - b.start.getTime()), meeting };
  };
}
