import type { SearchAnswer } from '../../../matching/index.ts';
import { sortInSteps } from '../../../matching/steps.ts';
import type { Followed } from '../../../matching/types.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { ListingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, person } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { readFollowed, touchedIn, touchingFilter } from '../groups/following.ts';
import { groupOf } from '../groups/groups.ts';
import { takenSlots } from '../seating/availability.ts';
import { postedOf } from './match-desk.ts';
import type { PostedListing } from './matcher.ts';
import { inTurns, slices } from './turns.ts';

/** A fiche of the list. */
export interface FoundListing {
  listing: ListingDoc;
  /** Times to come at which somebody waits for whoever comes. */
  openTimes: number;
  /** What was found of what was searched. */
  found: SearchAnswer['hits'][number]['found'];
  /** What of it the reader follows, where that is asked for. */
  followed: Followed | null;
}

export interface FoundListings {
  total: number;
  /** False when no fiche has all that was searched: those that have most of it are listed. */
  complete: boolean;
  listings: FoundListing[];
}

/** What sorting and filtering need of a fiche. */
type Row = Pick<ListingDoc, '_id' | 'organisationId' | 'publishedAt' | 'openSlots'>;
type Holder = Pick<OrganisationDoc, '_id' | 'name' | 'country'>;
type Query = ParsedInput<'listing:list'>;

/** Published fiches, filtered; with `mine`, those of one's own organisation in every status. What is searched comes by
 * relevance, the rest newest first, unless another order is asked for; equals stay newest first, then by identifier. */
export async function listListings(context: Context, input: Query): Promise<FoundListings> {
  const here = inEdition(context);
  const reader = person(here);
  const holders = await holdersOf(here, input);
  const followed = input.followed ? await readFollowed(here, reader) : null;
  const touching = await touchingFilters(here, input, followed);
  const rows = await rowsOf(here, reader, input, { holders, touching });
  const open = input.open ? await openTimesOf(here, rows) : undefined;
  const filtered = open ? rows.filter((row) => open(row) > 0) : rows;
  const language = input.lang ?? reader.interfaceLanguage;
  const sorted = await inOrder(filtered, input, holders, language);
  const ids = sorted.map((row) => row._id);
  const { total, complete, hits } = await search(here, ids, input, language);
  const page = await listingsOf(
    here,
    hits.map(({ id }) => id),
  );
  const openTimes = await openTimesOf(here, [...page.values()]);
  return {
    total,
    complete,
    listings: hits.flatMap(({ id, found }) => {
      const listing = page.get(id);
      if (!listing) return [];
      const touched = followed && touchedIn(followed, listing, holders.get(listing.organisationId));
      return [{ listing, openTimes: openTimes(listing), found, followed: touched }];
    }),
  };
}

/** Organisations by identifier: all, or those that the filters name. */
async function holdersOf(context: InEdition, { holderTypes, holderCountries }: Query) {
  const found = await context.models.Organisation.find({
    editionId: context.edition._id,
    ...(holderTypes?.length ? { type: { $in: holderTypes } } : {}),
    ...(holderCountries?.length ? { country: { $in: holderCountries } } : {}),
  })
    .select('name country')
    .lean<Holder[]>();
  return new Map(found.map((one) => [one._id, one]));
}

/** What fiches have to be for a group, and for what the reader follows: there, those of one's own organisation
 * are known already. */
async function touchingFilters(
  context: InEdition,
  { groupId }: Query,
  followed: Followed | null,
): Promise<object[]> {
  return [
    ...(groupId ? [await touchingFilter(context, await groupOf(context, groupId))] : []),
    ...(followed
      ? [await touchingFilter(context, followed), { organisationId: { $ne: person(context).organisationId } }]
      : []),
  ];
}

async function rowsOf(
  context: InEdition,
  reader: ParticipantDoc,
  input: Query,
  { holders, touching }: { holders: ReadonlyMap<string, Holder>; touching: object[] },
): Promise<Row[]> {
  const filter: Record<string, unknown> = { editionId: context.edition._id };
  if (touching.length > 0) filter.$and = touching;
  if (input.mine) filter.organisationId = reader.organisationId ?? '';
  else if (input.organisationId) filter.organisationId = input.organisationId;
  if (!input.mine) filter.status = 'published';
  if (input.kinds?.length) filter.kind = { $in: input.kinds };
  if (input.themes?.length) filter.themes = { $in: input.themes };
  if (input.countries?.length) filter.countries = { $in: input.countries };
  if (input.odds?.length) filter.odds = { $in: input.odds };
  if (input.languages?.length) filter.languages = { $in: input.languages };
  if (input.partnerTypes?.length) filter.partnerTypes = { $in: input.partnerTypes };
  if (input.open) filter['openSlots.0'] = { $exists: true };
  const byHolder = Boolean(input.holderTypes?.length || input.holderCountries?.length);
  const rest = slices();
  const rows: Row[] = [];
  const cursor = context.models.Listing.find(filter)
    .select('organisationId publishedAt openSlots')
    .lean<Row[]>()
    .cursor();
  for await (const row of cursor) {
    if (!byHolder || holders.has(row.organisationId)) rows.push(row);
    await rest();
  }
  return rows;
}

async function inOrder(
  rows: readonly Row[],
  { sort }: Query,
  holders: ReadonlyMap<string, Holder>,
  language: string,
): Promise<Row[]> {
  const newest = await inTurns(
    sortInSteps(rows, (a, b) => publishedAt(b) - publishedAt(a) || (a._id < b._id ? -1 : 1)),
  );
  if (sort !== 'organisation' && sort !== 'country') return newest;
  const { compare } = new Intl.Collator(language);
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const ranks = new Map(
    [...holders.values()]
      .map(({ _id, name, country }) => ({ _id, name, country: countries.of(country) ?? country }))
      .sort((a, b) => (sort === 'country' && compare(a.country, b.country)) || compare(a.name, b.name))
      .map(({ _id }, rank) => [_id, rank]),
  );
  const rankOf = (row: Row) => ranks.get(row.organisationId) ?? ranks.size;
  return inTurns(sortInSteps(newest, (a, b) => rankOf(a) - rankOf(b)));
}

const publishedAt = (row: Row): number => row.publishedAt?.getTime() ?? 0;

/** What was searched among these, or all of them where nothing was. */
async function search(
  context: InEdition,
  ids: string[],
  input: Query,
  reader: NonNullable<Query['lang']>,
): Promise<SearchAnswer> {
  const { search: text = '', sort, offset, limit } = input;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const hits = ids.slice(offset, offset + limit).map((id) => ({ id, found: [] }));
    return { total: ids.length, complete: true, hits };
  }
  const order = sort === undefined || sort === 'relevance' ? 'relevance' : 'given';
  // The match index holds what is published; one's own drafts are searched too.
  const own = input.mine ? await postedIn(context, ids) : undefined;
  const matcher = await context.desk.following(context.edition._id);
  return matcher.search(context.edition._id, {
    text,
    reader,
    order,
    offset,
    limit,
    ...(own ? { own } : { among: ids }),
  });
}

async function postedIn(context: InEdition, ids: readonly string[]): Promise<PostedListing[]> {
  const listings = await listingsOf(context, ids);
  const posted = await postedOf(context.models, [...listings.values()]);
  return ids.flatMap((id) => posted.get(id) ?? []);
}

async function listingsOf(context: InEdition, ids: readonly string[]): Promise<Map<string, ListingDoc>> {
  const found = await context.models.Listing.find({ _id: { $in: [...ids] } }).lean<ListingDoc[]>();
  return new Map(found.map((listing) => [listing._id, listing]));
}

/** How many times to come are free at the open slots of a fiche. */
async function openTimesOf(
  context: InEdition,
  rows: readonly Pick<Row, 'openSlots'>[],
): Promise<(row: Pick<Row, 'openSlots'>) => number> {
  const now = context.now().toJSDate();
  const toCome = new Set(gridOf(context.edition).flatMap((slot) => (slot.end > now ? slot.id : [])));
  const hosts = [...new Set(rows.flatMap(({ openSlots }) => openSlots.map(({ hostId }) => hostId)))];
  const taken = hosts.length > 0 ? await takenSlots(context.models, context.edition._id, hosts) : new Map();
  return ({ openSlots }) =>
    openSlots.filter(({ slotId, hostId }) => toCome.has(slotId) && !taken.get(hostId)?.has(slotId)).length;
}
