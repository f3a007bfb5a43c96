import type { Reading } from '../rank/profile.ts';
import type { MatchListing, TextLanguage } from '../types.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { pageOf, type SearchedFiche } from './fiche.ts';
import { readQuery } from './query.ts';
import { isMet, rarityOf, worthOf } from './worth.ts';

export type { Evidence } from './evidence.ts';

export interface SearchOptions {
  /** The language of the page, in which words are looked up first. */
  reader: TextLanguage;
  /** Fiches to look in, in the order that settles between equals; unknown ones are left out. */
  among: readonly string[];
  /** `given`: in the order of `among`; else the worthiest first. */
  order: 'relevance' | 'given';
  offset: number;
  limit: number;
}

export interface SearchAnswer {
  total: number;
  /** False when no fiche has everything that was asked: those which have most of it are given. */
  complete: boolean;
  hits: { id: string; found: Evidence[] }[];
}

/** Fiches kept ready to be searched by what people type. A fiche answers when it has everything that was asked: the word
 * itself at the start of a word, in its texts or in the names of its organisation and contacts, or what the word means in
 * any of the four languages. */
export interface SearchIndex {
  /** @param contacts names of the people to meet */
  put(listing: MatchListing, reading: Reading, contacts: readonly string[]): void;
  remove(id: string): void;
  find(text: string, options: SearchOptions): SearchAnswer;
}

export function createSearchIndex(): SearchIndex {
  const fiches = new Map<string, SearchedFiche>();
  return {
    put(listing, reading, contacts) {
      fiches.set(listing.id, pageOf(listing, reading, contacts));
    },
    remove(id) {
      fiches.delete(id);
    },
    find(text, { reader, among, order, offset, limit }) {
      const asked = readQuery(text, reader);
      const here = among.flatMap((id) => fiches.get(id) ?? []);
      const worths = asked.map((one) => Float64Array.from(here, (fiche) => worthOf(one, fiche)));
      const counts = Uint8Array.from(here, (_, i) => worths.filter((worth) => isMet(worth[i]!)).length);
      const most = counts.reduce((a, b) => Math.max(a, b), 0);
      const rarities = worths.map((worth) => rarityOf(worth));
      const score = (i: number) => worths.reduce((sum, worth, k) => sum + rarities[k]! * worth[i]!, 0);
      const found = [...here.keys()].filter((i) => counts[i] === most && (most > 0 || asked.length === 0));
      if (order === 'relevance') {
        const scores = Float64Array.from(here, (_, i) => score(i));
        found.sort((a, b) => scores[b]! - scores[a]! || a - b);
      }
      return {
        total: found.length,
        complete: most === asked.length || found.length === 0,
        hits: found.slice(offset, offset + limit).map((i) => ({
          id: here[i]!.listing.id,
          found: evidenceOf(asked, here[i]!),
        })),
      };
    },
  };
}
