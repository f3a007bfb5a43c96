/** Search libraries that a team would reach for, each used as its own documentation shows, on the same texts. */
import { createRequire } from 'node:module';
import flexsearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { bm25Plus, rarity } from '../../matching/text/bm25.ts';
import { contentWords } from '../../matching/text/words.ts';
import type { MatchListing } from '../../matching/types.ts';

/** Ids of the best candidates for a listing, best first. */
export type PeerSearch = (
  query: MatchListing,
  limit: number,
  keep: (candidate: MatchListing) => boolean,
) => string[];

export interface Peer {
  name: string;
  build(listings: readonly MatchListing[]): PeerSearch;
}

export const textOf = ({ title, what, how, why }: MatchListing): string =>
  [title, what, how, why].filter((text) => text !== '').join('\n');

export const minisearch: Peer = {
  name: 'minisearch',
  build(listings) {
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    const engine = new MiniSearch<MatchListing>({ fields: ['title', 'what', 'how', 'why'] });
    engine.addAll(listings);
    return (query, limit, keep) =>
      engine
        .search(textOf(query), { filter: ({ id }) => keep(byId.get(id)!) })
        .slice(0, limit)
        .map(({ id }) => id as string);
  },
};

const require = createRequire(import.meta.url);

interface TfIdf {
  addDocument(text: string): void;
  tfidfs(text: string, callback: (index: number, measure: number) => void): void;
}

export const naturalTfIdf: Peer = {
  name: 'natural TfIdf',
  build(listings) {
    // Its own module: the package's entry also starts database clients.
    const Engine = require('natural/lib/natural/tfidf/tfidf.js') as new () => TfIdf;
    const engine = new Engine();
    for (const listing of listings) engine.addDocument(textOf(listing));
    return (query, limit, keep) => {
      const found: { id: string; score: number }[] = [];
      engine.tfidfs(textOf(query), (i, score) => {
        if (score > 0 && keep(listings[i]!)) found.push({ id: listings[i]!.id, score });
      });
      return firstOf(found, limit);
    };
  },
};

/** `suggest` lets a document answer without every word of the query; without it a fiche finds only itself. */
export const flex: Peer = {
  name: 'flexsearch',
  build(listings) {
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    const engine = new flexsearch.Index({ tokenize: 'strict' });
    for (const listing of listings) engine.add(listing.id, textOf(listing));
    return (query, limit, keep) => {
      // It cannot filter while it searches, so it is asked for more than it must give.
      const found = engine.search(textOf(query), { limit: limit * 5, suggest: true }) as string[];
      return found.filter((id) => keep(byId.get(id)!)).slice(0, limit);
    };
  },
};

type LunrPlugin = lunr.Builder.Plugin;
const lunrMore = lunr as typeof lunr & {
  fr: LunrPlugin;
  multiLanguage: (...languages: string[]) => LunrPlugin;
};
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.multi')(lunr);
for (const lang of ['fr', 'es', 'pt']) require(`lunr-languages/lunr.${lang}`)(lunr);

const lunrWith = (name: string, plugin: () => LunrPlugin): Peer => ({
  name,
  build(listings) {
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    const engine = lunr(function () {
      this.use(plugin());
      for (const field of ['title', 'what', 'how', 'why']) this.field(field);
      for (const listing of listings) this.add(listing);
    });
    return (query, limit, keep) =>
      engine
        // Marks of its query language are not part of a fiche.
        .search(textOf(query).replace(/[^\p{L}\p{N}\s]/gu, ' '))
        .filter(({ ref }) => keep(byId.get(ref)!))
        .slice(0, limit)
        .map(({ ref }) => ref);
  },
});

export const lunrFr = lunrWith('lunr, lunr-languages fr', () => lunrMore.fr);
export const lunrMulti = lunrWith('lunr, lunr-languages fr+en+es+pt', () =>
  lunrMore.multiLanguage('en', 'fr', 'es', 'pt'),
);

/** Plain BM25+ on stems, all fields together, no concept, no tag. */
export const bm25Stems: Peer = {
  name: 'BM25+ on stems',
  build(listings) {
    const bagOf = (listing: MatchListing) => {
      const stems = contentWords(textOf(listing), listing.lang ?? 'fr').map((word) => word.stem);
      const bag = new Map<string, number>();
      for (const stem of stems) bag.set(stem, (bag.get(stem) ?? 0) + 1);
      return { listing, bag, length: stems.length };
    };
    const bags = listings.map(bagOf);
    const documents = new Map<string, number>();
    let total = 0;
    for (const { bag, length } of bags) {
      total += length;
      for (const stem of bag.keys()) documents.set(stem, (documents.get(stem) ?? 0) + 1);
    }
    return (query, limit, keep) => {
      const asked = bagOf(query).bag;
      const found = bags
        .filter(({ listing }) => keep(listing))
        .map(({ listing, bag, length }) => {
          let score = 0;
          for (const stem of asked.keys()) {
            const count = bag.get(stem) ?? 0;
            if (count === 0) continue;
            score += bm25Plus(count, length, total / bags.length) * rarity(bags.length, documents.get(stem)!);
          }
          return { id: listing.id, score };
        });
      return firstOf(found, limit);
    };
  },
};

const firstOf = (found: { id: string; score: number }[], limit: number): string[] =>
  found
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
