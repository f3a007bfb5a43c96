import { createMatchIndex } from '../../matching/index.ts';
import type { MatchListing } from '../../matching/types.ts';
import type { ListingDoc, Models, OrganisationDoc } from '../models/index.ts';

/** The match index of this process. It follows the store by `updatedAt`, so that a fiche changed by another
 * process is ranked here too; a fiche changed here is known at once because every read follows first. */
export interface MatchDesk {
  /** Brings the index up to date and gives it. */
  index(editionId: string): Promise<ReturnType<typeof createMatchIndex>>;
}

/** Clocks of two servers may differ by less than this, ms. */
const OVERLAP_MS = 5_000;

export function createMatchDesk(models: Models): MatchDesk {
  const desks = new Map<
    string,
    { index: ReturnType<typeof createMatchIndex>; seen: Map<string, number>; until: Date }
  >();
  return {
    async index(editionId) {
      let desk = desks.get(editionId);
      if (!desk) {
        desk = { index: createMatchIndex(), seen: new Map(), until: new Date(0) };
        desks.set(editionId, desk);
      }
      await follow(models, editionId, desk);
      return desk.index;
    },
  };
}

async function follow(
  models: Models,
  editionId: string,
  desk: { index: ReturnType<typeof createMatchIndex>; seen: Map<string, number>; until: Date },
): Promise<void> {
  const since = new Date(desk.until.getTime() - OVERLAP_MS);
  const changed = await models.Listing.find({ editionId, updatedAt: { $gte: since } }).lean<ListingDoc[]>();
  const fresh = changed.filter((listing) => desk.seen.get(listing._id) !== listing.rev);
  if (fresh.length === 0) return;
  const organisations = await models.Organisation.find({
    _id: { $in: [...new Set(fresh.map((listing) => listing.organisationId))] },
  }).lean<OrganisationDoc[]>();
  const byId = new Map(organisations.map((organisation) => [organisation._id, organisation]));
  for (const listing of fresh) {
    // Another reader may have been here while this one waited for the store.
    if ((desk.seen.get(listing._id) ?? -1) >= listing.rev) continue;
    const organisation = byId.get(listing.organisationId);
    if (listing.status === 'published' && organisation)
      desk.index.upsert(toMatchListing(listing, organisation));
    else desk.index.remove(listing._id);
    desk.seen.set(listing._id, listing.rev);
    if (listing.updatedAt > desk.until) desk.until = listing.updatedAt;
  }
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
