import { createHash } from 'node:crypto';
import {
  createMatchIndex,
  type KeptReading,
  type MatchIndex,
  type Reading,
  type Steps,
} from '../../../matching/index.ts';
import type { MatchListing } from '../../../matching/types.ts';
import type { ListingDoc, Models, OrganisationDoc } from '../../models/index.ts';
import { inTurns, slices } from './turns.ts';

/** The match index of this process. It follows the store by `updatedAt`, so that a fiche changed by another
 * process is ranked here too; a fiche changed here is known at once because every read follows first. */
export interface MatchDesk {
  /** Brings the index up to date and gives it. However much there is to read, others are answered meanwhile. */
  index(editionId: string): Promise<MatchIndex>;
  /** Asks the index, up to date, something that takes steps. It does not change before the last one. */
  ask<T>(editionId: string, question: (index: MatchIndex) => Steps<T>): Promise<T>;
  /** Keeps what was read in the fiches for the next start, if any was read since it was last kept. */
  keep(): Promise<void>;
}

/** What was read in fiches before this process started, by `keyOf` the fiche. Neither ever rejects: what cannot be
 * loaded is empty, and what cannot be saved is read anew next time. */
export interface KnownReadings {
  load(editionId: string): Promise<Map<string, Reading>>;
  save(editionId: string, readings: Iterable<KeptReading>): Promise<void>;
}

/** Clocks of two servers may differ by less than this, ms. */
const OVERLAP_MS = 5_000;
/** Fiches read from the store in one go: they are copied as they leave it, which also takes time. */
const BATCH = 20;

interface Desk {
  editionId: string;
  index: MatchIndex;
  /** Revision of each fiche as the index knows it. */
  seen: Map<string, number>;
  until: Date;
  /** What is known of the fiches before they are read; until all were read once. */
  known: Map<string, Reading>;
  /** Fiches that were read here and whose readings are not kept yet. */
  unkept: number;
  /** Questions that are being answered, and the change that waits for the last of them. */
  asking: number;
  whenAnswered: (() => void) | undefined;
  /** The catching up that is under way, and the one that begins after it for those who asked since. */
  running: Promise<void>;
  waiting: Promise<void> | undefined;
}

export function createMatchDesk(models: Models, readings?: KnownReadings): MatchDesk {
  const desks = new Map<string, Desk>();
  const current = async (editionId: string): Promise<Desk> => {
    let desk = desks.get(editionId);
    if (!desk) {
      desk = openDesk(editionId, readings);
      desks.set(editionId, desk);
    }
    await catchUp(models, desk);
    return desk;
  };
  return {
    index: async (editionId) => (await current(editionId)).index,
    async ask(editionId, question) {
      const desk = await current(editionId);
      desk.asking++;
      try {
        return await inTurns(question(desk.index));
      } finally {
        desk.asking--;
        if (desk.asking === 0) desk.whenAnswered?.();
      }
    },
    async keep() {
      for (const desk of desks.values()) {
        // Halfway through the first reading, what is kept already is more than what is here.
        if (desk.unkept === 0 || desk.known.size > 0) continue;
        desk.unkept = 0;
        await readings?.save(desk.editionId, readingsOf(desk.index));
      }
    },
  };
}

function openDesk(editionId: string, readings: KnownReadings | undefined): Desk {
  const desk: Desk = {
    editionId,
    index: createMatchIndex(),
    seen: new Map(),
    until: new Date(0),
    known: new Map(),
    unkept: 0,
    asking: 0,
    whenAnswered: undefined,
    running: Promise.resolve(),
    waiting: undefined,
  };
  if (readings) {
    desk.running = readings.load(editionId).then((known) => {
      desk.known = known;
    });
  }
  return desk;
}

function* readingsOf(index: MatchIndex): Generator<KeptReading> {
  for (const { listing, reading } of index.readings()) yield { key: keyOf(listing), reading };
}

/** A name of a fiche in its wording: whatever changes in it, the name is another. */
const keyOf = (listing: MatchListing): string =>
  createHash('sha256').update(JSON.stringify(listing)).digest('base64url');

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
  for (let at = 0; at < fresh.length; at += BATCH) {
    const listings = await models.Listing.find({ _id: { $in: fresh.slice(at, at + BATCH) } }).lean<
      ListingDoc[]
    >();
    await take(models, desk, listings, rest);
  }
  // Only now, and only as far as the first look went: what changes during a long reading is read next time.
  desk.until = until;
  desk.known.clear();
}

async function take(
  models: Models,
  desk: Desk,
  listings: readonly ListingDoc[],
  rest: () => Promise<void>,
): Promise<void> {
  const organisations = await models.Organisation.find({
    _id: { $in: [...new Set(listings.map((listing) => listing.organisationId))] },
  }).lean<OrganisationDoc[]>();
  const byId = new Map(organisations.map((organisation) => [organisation._id, organisation]));
  for (const listing of listings) {
    const organisation = byId.get(listing.organisationId);
    while (desk.asking > 0) await answered(desk);
    if (listing.status === 'published' && organisation) {
      const fiche = toMatchListing(listing, organisation);
      const reading = desk.known.size > 0 ? desk.known.get(keyOf(fiche)) : undefined;
      if (!reading) desk.unkept++;
      desk.index.upsert(fiche, reading);
    } else desk.index.remove(listing._id);
    desk.seen.set(listing._id, listing.rev);
    await rest();
  }
}

/** The end of the questions that are being answered. Who asks after a change was seen waits for it, so that a change
 * does not wait for ever. */
const answered = (desk: Desk): Promise<void> =>
  new Promise((resolve) => {
    desk.whenAnswered = resolve;
  });

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
