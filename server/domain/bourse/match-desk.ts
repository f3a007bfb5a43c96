import type { MatchListing } from '../../../matching/types.ts';
import type { ListingDoc, Models, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import type { Matcher, PostedListing } from './matcher.ts';
import { slices } from './turns.ts';

/** The match index of this process. It follows the store by `updatedAt`, so that a fiche changed by another
 * process is ranked here too; a fiche changed here is known at once because every read follows first. */
export interface MatchDesk {
  /** Brings the matcher up to date with an edition and gives it. What is asked of it at once is answered as of now. */
  following(editionId: string): Promise<Matcher>;
  /** Keeps what was read in the fiches for the next start, if any was read since it was last kept. */
  keep(): Promise<void>;
  close(): Promise<void>;
}

/** Clocks of two servers may differ by less than this, ms. */
const OVERLAP_MS = 5_000;
/** Fiches read from the store in one go: they are copied as they leave it, which also takes time. */
const BATCH = 20;

interface Desk {
  editionId: string;
  matcher: Matcher;
  /** Revision of each fiche as the matcher knows it. */
  seen: Map<string, number>;
  /** The correction of each organisation and contact with which its fiches were read last, ms. */
  corrected: Map<string, number>;
  until: Date;
  /** The catching up that is under way, and the one that begins after it for those who asked since. */
  running: Promise<void>;
  waiting: Promise<void> | undefined;
}

/** @param start gives a matcher that knows nothing yet; called again when one has failed */
export function createMatchDesk(models: Models, start: () => Matcher): MatchDesk {
  const desks = new Map<string, Desk>();
  let matcher: Matcher | undefined;
  const running = (): Matcher => {
    if (!matcher || matcher.over) {
      matcher = start();
      desks.clear();
    }
    return matcher;
  };
  return {
    async following(editionId) {
      const current = running();
      const desk = desks.get(editionId) ?? openDesk(editionId, current);
      desks.set(editionId, desk);
      await catchUp(models, desk);
      return desk.matcher;
    },
    async keep() {
      if (matcher && !matcher.over) await matcher.keep();
    },
    async close() {
      await this.keep();
      await matcher?.stop();
    },
  };
}

const openDesk = (editionId: string, matcher: Matcher): Desk => ({
  editionId,
  matcher,
  seen: new Map(),
  corrected: new Map(),
  until: new Date(0),
  running: Promise.resolve(),
  waiting: undefined,
});

/** One after the other, and one for all who ask while another is under way: it begins after they asked. */
function catchUp(models: Models, desk: Desk): Promise<void> {
  desk.waiting ??= desk.running.then(() => {
    desk.waiting = undefined;
    const following = follow(models, desk);
    desk.running = following.catch(() => {});
    return following;
  });
  return desk.waiting;
}

async function follow(models: Models, desk: Desk): Promise<void> {
  const rest = slices();
  const { editionId } = desk;
  const since = new Date(desk.until.getTime() - OVERLAP_MS);
  const filter = desk.until.getTime() === 0 ? { editionId } : { editionId, updatedAt: { $gte: since } };
  const fresh: string[] = [];
  let { until } = desk;
  const changed = models.Listing.find(filter, { rev: 1, updatedAt: 1 })
    .lean<Pick<ListingDoc, '_id' | 'rev' | 'updatedAt'>[]>()
    .cursor();
  for await (const { _id, rev, updatedAt } of changed) {
    if ((desk.seen.get(_id) ?? -1) < rev) fresh.push(_id);
    if (updatedAt > until) until = updatedAt;
    await rest();
  }
  const corrected = await correctedSince(models, desk, since);
  for (const _id of await fichesOf(models, desk, corrected)) if (!fresh.includes(_id)) fresh.push(_id);
  for (let at = 0; at < fresh.length; at += BATCH) {
    const listings = await models.Listing.find({ _id: { $in: fresh.slice(at, at + BATCH) } }).lean<
      ListingDoc[]
    >();
    await take(models, desk, listings);
  }
  // Only now, and only as far as the first look went: what changes during a long reading is read next time.
  const first = desk.until.getTime() === 0;
  desk.until = until;
  for (const { _id, correctedAt } of corrected) desk.corrected.set(_id, correctedAt!.getTime());
  if (first) await desk.matcher.settled(editionId);
}

type Corrected = Pick<OrganisationDoc, '_id' | 'correctedAt'>;

/** Organisations and people who are not as they were when their fiches were read. */
async function correctedSince(models: Models, desk: Desk, since: Date): Promise<Corrected[]> {
  const filter = { editionId: desk.editionId, correctedAt: { $gte: since } };
  const fields = { correctedAt: 1 };
  const found = await Promise.all([
    models.Organisation.find(filter, fields).lean<Corrected[]>(),
    models.Participant.find(filter, fields).lean<Corrected[]>(),
  ]);
  return found.flat().filter(({ _id, correctedAt }) => desk.corrected.get(_id) !== correctedAt!.getTime());
}

async function fichesOf(models: Models, desk: Desk, corrected: readonly Corrected[]): Promise<string[]> {
  if (corrected.length === 0 || desk.until.getTime() === 0) return [];
  const ids = corrected.map(({ _id }) => _id);
  const theirs = await models.Listing.find(
    { editionId: desk.editionId, $or: [{ organisationId: { $in: ids } }, { contactIds: { $in: ids } }] },
    { _id: 1 },
  ).lean<{ _id: string }[]>();
  return theirs.map(({ _id }) => _id);
}

async function take(models: Models, desk: Desk, listings: readonly ListingDoc[]): Promise<void> {
  const posted = await postedOf(models, listings);
  const put = listings.flatMap((listing) =>
    listing.status === 'published' ? (posted.get(listing._id) ?? []) : [],
  );
  const there = new Set(put.map(({ listing }) => listing.id));
  const remove = listings.map(({ _id }) => _id).filter((id) => !there.has(id));
  await desk.matcher.change(desk.editionId, put, remove);
  for (const listing of listings) desk.seen.set(listing._id, listing.rev);
}

/** Fiches as a matcher is given them, by identifier; one whose organisation is unknown is left out. */
export async function postedOf(
  models: Models,
  listings: readonly ListingDoc[],
): Promise<Map<string, PostedListing>> {
  const [organisations, contacts] = await Promise.all([
    models.Organisation.find({
      _id: { $in: [...new Set(listings.map((listing) => listing.organisationId))] },
    }).lean<OrganisationDoc[]>(),
    models.Participant.find({
      _id: { $in: [...new Set(listings.flatMap((listing) => listing.contactIds))] },
    }).lean<ParticipantDoc[]>(),
  ]);
  const holders = new Map(organisations.map((organisation) => [organisation._id, organisation]));
  const names = new Map(contacts.map((one) => [one._id, `${one.givenName} ${one.familyName}`]));
  return new Map(
    listings.flatMap((listing) => {
      const holder = holders.get(listing.organisationId);
      if (!holder) return [];
      const met = listing.contactIds.flatMap((id) => names.get(id) ?? []);
      return [[listing._id, { listing: toMatchListing(listing, holder), contacts: met }] as const];
    }),
  );
}

/** What matching needs to know of a fiche. */
export function toMatchListing(listing: ListingDoc, organisation: OrganisationDoc): MatchListing {
  return {
    id: listing._id,
    kind: listing.kind,
    lang: listing.lang,
    title: listing.title,
    what: listing.what,
    how: listing.how,
    why: listing.why,
    difficulties: listing.difficulties,
    organisation: {
      id: organisation._id,
      name: organisation.name,
      type: organisation.type,
      country: organisation.country,
      region: organisation.region,
    },
    countries: listing.countries,
    themes: listing.themes,
    odds: listing.odds,
    partnerTypes: listing.partnerTypes,
    linkForms: listing.linkForms,
    languages: listing.languages,
  };
}
