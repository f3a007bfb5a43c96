import type { Followed, Match, MatchListing, Standing } from '../../../matching/types.ts';
import type { PartnerView } from '../../contract/listings.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { ListingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { actingFor, type Context, type InEdition, inEdition, isStaff, notFound, person } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { readFollowed } from '../groups/following.ts';
import { withoutKeptApart } from '../people/do-not-meet.ts';
import { commonSlots, type FreeSlot, heldBy, slotsOf, takenTables } from '../seating/availability.ts';
import { fullOf } from '../seating/caps.ts';
import { nightsAmong, nightsLast } from '../seating/nights.ts';
import { ownListing } from './listings.ts';
import { toMatchListing } from './match-desk.ts';
import { missingToBeFound } from './preview-hints.ts';
import { type Known, type Standings, standingsOf } from './standings.ts';

/** A possible partner of a fiche, with what is needed to meet. */
export interface Partner {
  match: Match;
  listing: ListingDoc;
  /** Who will be at the table for them; null when the fiche names nobody. */
  hostId: string | null;
  /** Free for both, the open ones first and those at night where one of them is last, at most three; or the one asked
   * about. */
  slots: FreeSlot[];
  /** Why there are none. */
  noSlots: PartnerView['noSlots'];
  /** What there is between the two organisations; null = nothing yet. */
  standing: Standing | null;
  /** Fiches folded into this one: they say the same. */
  similar: ListingDoc[];
  /** What of it the reader follows. */
  followed: Followed | null;
  meeting: Known | null;
}

const SLOTS_SHOWN = 3;
const SIMILAR_SHOWN = 3;
/** Text part from which a fiche speaks of the same thing as the draft. Range 0-1: a word or two give 0.15. */
const SAME_SUBJECT = 0.3;

/** Who could answer a fiche of mine, best first, those that touch what the reader follows a little before others; those met already and those folded away come last.
 * @throws Refusal forbidden for the fiche of others, or hours of somebody for whom one does not act */
export async function rankPartners(context: Context, input: ParsedInput<'partner:rank'>): Promise<Partner[]> {
  const here = inEdition(context);
  const mine = await ownListing(here, input.id);
  const ourId = input.forId === undefined ? mine.contactIds[0] : (await actingFor(here, input.forId))._id;
  const organisation = await here.models.Organisation.findById(mine.organisationId).lean<OrganisationDoc>();
  if (!organisation) throw notFound('organisation', mine.organisationId);
  const standings = await standingsOf(here, mine, organisation);
  const matcher = await here.desk.following(here.edition._id);
  const arranged = await matcher.partners(here.edition._id, {
    fiche: toMatchListing(mine, organisation),
    limit: input.limit,
    standings: standings.table,
    followed: await readFollowed(here, person(here)),
  });
  const readers = await here.models.Participant.find({ _id: { $in: mine.contactIds } }).lean<
    ParticipantDoc[]
  >();
  if (!isStaff(here)) readers.push(person(here));
  const found = await listingsById(
    here,
    arranged.flatMap(({ match, similar }) => [match.id, ...similar]),
  );
  const listings = await withoutKeptApart(here, readers, found);
  const shown = arranged.flatMap(({ match }) => listings.get(match.id) ?? []);
  const meet = await meetingPossibilities(here, shown, { ourId, standings, slotId: input.slotId });
  return arranged.flatMap(({ match, standing, similar, followed }) => {
    const listing = listings.get(match.id);
    if (!listing) return [];
    const folded = similar.flatMap((id) => listings.get(id) ?? []);
    return [{ match, listing, standing, similar: folded, followed, ...meet(listing) }];
  });
}

/** While a fiche is written: tags found in it, and who could answer it as it stands. Nothing is stored. */
export async function previewPartners(context: Context, input: ParsedInput<'partner:preview'>) {
  const here = inEdition(context);
  const author = person(here);
  const organisation = author.organisationId
    ? await here.models.Organisation.findById(author.organisationId).lean<OrganisationDoc>()
    : null;
  const { id, limit, lang, ...fields } = input;
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
  const matcher = await here.desk.following(here.edition._id);
  const { suggestions, arranged, close } = await matcher.preview(here.edition._id, {
    draft,
    draftId: id,
    limit,
    similar: SIMILAR_SHOWN,
  });
  const found = await listingsById(
    here,
    [...arranged.map(({ match }) => match), ...close].map(({ id }) => id),
  );
  const listings = await withoutKeptApart(here, isStaff(here) ? [] : [author], found);
  return {
    suggestions,
    partners: arranged.flatMap(({ match }) => {
      const listing = listings.get(match.id);
      return listing ? [{ match, listing }] : [];
    }),
    similar: close.filter(speaksOfTheSame).flatMap(({ id }) => listings.get(id) ?? []),
    missing: missingToBeFound(input, suggestions),
  };
}

/** Folds a partner away: for one fiche when it is not of interest, for all fiches of the organisation when the
 * other is its partner already. Unfolding takes both back. */
export async function dismissPartner(context: Context, input: ParsedInput<'partner:dismiss'>): Promise<void> {
  const here = inEdition(context);
  const mine = await ownListing(here, input.id);
  const other = await here.models.Listing.findOne({
    _id: input.partnerId,
    editionId: here.edition._id,
  }).lean<ListingDoc>();
  if (!other) throw notFound('fiche', input.partnerId);
  const { Listing, Organisation } = here.models;
  const [fiche, owner] = [{ _id: mine._id }, { _id: mine.organisationId }];
  if (!input.dismissed) {
    await Listing.updateOne(fiche, { $pull: { dismissedIds: other._id } });
    await Organisation.updateOne(owner, { $pull: { partnerIds: other.organisationId } });
  } else if (input.because === 'already-partners') {
    await Organisation.updateOne(owner, { $addToSet: { partnerIds: other.organisationId } });
  } else await Listing.updateOne(fiche, { $addToSet: { dismissedIds: other._id } });
}

const speaksOfTheSame = ({ parts }: Match): boolean => parts.text >= SAME_SUBJECT;

async function listingsById(context: InEdition, ids: string[]): Promise<Map<string, ListingDoc>> {
  const listings = await context.models.Listing.find({ _id: { $in: ids }, status: 'published' }).lean<
    ListingDoc[]
  >();
  return new Map(listings.map((listing) => [listing._id, listing]));
}

/** For each candidate: the nearest common slots of our person and theirs, or why there are none, and a meeting that
 * exists already. */
async function meetingPossibilities(
  context: InEdition,
  candidates: readonly ListingDoc[],
  {
    ourId,
    standings,
    slotId,
  }: { ourId: string | undefined; standings: Standings; slotId: string | undefined },
) {
  const { models, edition } = context;
  const ourIds = ourId === undefined ? [] : [ourId];
  const hostOf = (listing: ListingDoc) => listing.openSlots[0]?.hostId ?? listing.contactIds[0];
  const hosts = candidates.map(hostOf).filter((id) => id !== undefined);
  const people = await models.Participant.find({ _id: { $in: [...hosts, ...ourIds] } }).lean<
    ParticipantDoc[]
  >();
  const known = new Map(people.map((someone) => [someone._id, someone]));
  const held = await heldBy(models, [...hosts, ...ourIds]);
  const taken = slotsOf(held, edition._id, [...hosts, ...ourIds]);
  const tables = await takenTables(models, edition);
  const nights = await nightsAmong(context, people);

  const slots = slotId === undefined ? {} : { slots: gridOf(edition).filter((slot) => slot.id === slotId) };

  return (listing: ListingDoc): Pick<Partner, 'hostId' | 'slots' | 'noSlots' | 'meeting'> => {
    const host = hostOf(listing);
    const meeting = standings.meetingWith(listing.organisationId);
    const without = (noSlots: PartnerView['noSlots']) => ({
      hostId: host ?? null,
      slots: [],
      noSlots,
      meeting,
    });
    if (host === undefined || ourId === undefined) return without('nothing-in-common');
    const both = [host, ourId].flatMap((id) => known.get(id) ?? []);
    // A time that would be refused is not offered.
    const full = fullOf(both, held).map((someone) => someone._id);
    if (full.length > 0) return without(full.includes(ourId) ? 'our-limit' : 'their-limit');
    const free = commonSlots({
      edition,
      ...slots,
      now: context.now().toJSDate(),
      taken: [taken.get(host), taken.get(ourId)],
      tables,
      open: new Set(listing.openSlots.map((slot) => slot.slotId)),
      need: tableNeed(both),
      interpreters: interpretersFor(edition, both),
    });
    const openFirst = [...free].sort((a, b) => Number(b.open) - Number(a.open));
    const shown = nightsLast(openFirst, nights(both)).slice(0, SLOTS_SHOWN);
    if (shown.length === 0) return without('nothing-in-common');
    const sooner = (a: FreeSlot, b: FreeSlot) => a.start.getTime() - b.start.getTime();
    return { hostId: host, slots: shown.sort(sooner), noSlots: null, meeting };
  };
}
