import { createHash } from 'node:crypto';
import {
  arrange,
  createMatchIndex,
  createSearchIndex,
  type MatchIndex,
  type MatchListing,
  type Reading,
  type SearchIndex,
  suggest,
} from '../../matching/index.ts';
import type { Matcher, StandingTable } from '../domain/bourse/matcher.ts';
import type { KnownReadings } from './readings.ts';

interface Bourse {
  index: MatchIndex;
  search: SearchIndex;
  /** What is known of the fiches before they are read; until all were read once. */
  known: Map<string, Reading>;
  /** Fiches that were read here and whose readings are not kept yet. */
  unkept: number;
}

/** The matcher itself, in the thread that calls it. */
export function createMatcher(readings?: KnownReadings): Matcher {
  const bourses = new Map<string, Promise<Bourse>>();
  const of = (editionId: string): Promise<Bourse> => {
    const known = bourses.get(editionId);
    if (known) return known;
    const opened = open(editionId, readings);
    bourses.set(editionId, opened);
    return opened;
  };
  let over = false;
  return {
    async change(editionId, put, remove) {
      const bourse = await of(editionId);
      for (const id of remove) {
        bourse.index.remove(id);
        bourse.search.remove(id);
      }
      for (const { listing, contacts } of put) {
        const reading = bourse.known.size > 0 ? bourse.known.get(keyOf(listing)) : undefined;
        if (!reading) bourse.unkept++;
        bourse.search.put(listing, bourse.index.upsert(listing, reading), contacts);
      }
    },
    async settled(editionId) {
      (await of(editionId)).known.clear();
    },
    async keep() {
      for (const [editionId, opened] of bourses) {
        const bourse = await opened;
        // Halfway through the first reading, what is kept already is more than what is here.
        if (bourse.unkept === 0 || bourse.known.size > 0) continue;
        bourse.unkept = 0;
        await readings?.save(editionId, readingsOf(bourse.index));
      }
    },
    async partners(editionId, { fiche, limit, standings, followed }) {
      const { index } = await of(editionId);
      const standing = (candidate: MatchListing) => standingOf(standings, candidate);
      return arrange(index, fiche, { limit, standing, followed });
    },
    async preview(editionId, { draft, draftId, limit, similar }) {
      const { index } = await of(editionId);
      const suggestions = suggest(draft);
      const text = [draft.title, draft.what, draft.how, draft.why].join('').trim();
      if (text === '') return { suggestions, arranged: [], close: [] };
      const close = index.similar(draft, { limit: similar, filter: isLike(draft, draftId) });
      return { suggestions, arranged: arrange(index, draft, { limit }), close };
    },
    async ids(editionId) {
      const { index } = await of(editionId);
      return Array.from(index.readings(), ({ listing }) => listing.id);
    },
    async lists(editionId, ids, limit) {
      const { index } = await of(editionId);
      return ids
        .filter((id) => index.has(id))
        .map((id) => ({ id, matches: index.rank(id, { limit }).map(({ id, score }) => ({ id, score })) }));
    },
    async explain(editionId, pairs) {
      const { index } = await of(editionId);
      return pairs.map(([query, candidate]) =>
        index.has(query) && index.has(candidate) ? index.explain(query, candidate).reasons : [],
      );
    },
    async search(editionId, { text, ...question }) {
      const { search } = await of(editionId);
      if ('among' in question) return search.find(text, question);
      const { own, ...options } = question;
      const apart = createSearchIndex();
      const read = createMatchIndex();
      for (const { listing, contacts } of own) apart.put(listing, read.upsert(listing), contacts);
      return apart.find(text, { ...options, among: own.map(({ listing }) => listing.id) });
    },
    get over() {
      return over;
    },
    async stop() {
      over = true;
      bourses.clear();
    },
  };
}

async function open(editionId: string, readings: KnownReadings | undefined): Promise<Bourse> {
  const known = (await readings?.load(editionId)) ?? new Map<string, Reading>();
  return { index: createMatchIndex(), search: createSearchIndex(), known, unkept: 0 };
}

function* readingsOf(index: MatchIndex) {
  for (const { listing, reading } of index.readings()) yield { key: keyOf(listing), reading };
}

/** A name of a fiche in its wording: whatever changes in it, the name is another. */
const keyOf = (listing: MatchListing): string =>
  createHash('sha256').update(JSON.stringify(listing)).digest('base64url');

const standingOf = ({ listings, organisations }: StandingTable, { id, organisation }: MatchListing) =>
  listings.get(id) ?? organisations.get(organisation.id ?? '');

/** What could be the same proposal: of the same kind. Those it could meet are its partners. */
const isLike =
  (draft: MatchListing, draftId: string | undefined) =>
  ({ id, kind }: MatchListing): boolean =>
    kind === draft.kind && id !== draftId;
