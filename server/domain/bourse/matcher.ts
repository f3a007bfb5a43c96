import type {
  Arranged,
  Match,
  MatchListing,
  MatchReason,
  SearchAnswer,
  SearchOptions,
  Suggestions,
} from '../../../matching/index.ts';
import type { Followed, Standing } from '../../../matching/types.ts';

/** The best partners of some fiches: ids and scores. */
export type Rankings = { id: string; matches: { id: string; score: number }[] }[];

/** Whatever reads texts or compares fiches. It may be slow, and lives where nobody waits for it: in a thread. One call at
 * a time, in the order of the calls, so that no question sees half of a change. */
export interface Matcher {
  /** Brings fiches of an edition up to date; a fiche comes back as often as it changes. */
  change(editionId: string, put: readonly PostedListing[], remove: readonly string[]): Promise<void>;
  /** Every fiche of the edition has come once: what earlier starts knew of others is of no more use. */
  settled(editionId: string): Promise<void>;
  /** Keeps what was read in the fiches for the next start, if any was read since it was last kept. */
  keep(): Promise<void>;
  /** Who could answer a fiche, in the order in which a person reads them. */
  partners(editionId: string, question: PartnersQuestion): Promise<Arranged[]>;
  /** The same for a draft, with what is found in its text and the fiches that resemble it. */
  preview(editionId: string, question: PreviewQuestion): Promise<Preview>;
  /** Ids of all fiches. */
  ids(editionId: string): Promise<string[]>;
  /** The best partners of some fiches; one that is no longer there is left out. */
  lists(editionId: string, ids: readonly string[], limit: number): Promise<Rankings>;
  /** Reasons of pairs, in their order; none for a fiche that is not there. */
  explain(editionId: string, pairs: readonly (readonly [string, string])[]): Promise<MatchReason[][]>;
  /** Fiches that have what somebody typed, and what was found in each. */
  search(editionId: string, question: SearchQuestion): Promise<SearchAnswer>;
  /** True when it ended, by `stop` or by a failure: another has to be started. */
  readonly over: boolean;
  /** What was asked and not answered rejects with `MatcherStopped`. */
  stop(): Promise<void>;
}

/** A fiche, with the names of those who can be met about it, by which it is searched too. */
export interface PostedListing {
  listing: MatchListing;
  contacts: readonly string[];
}

/** Searched among the published fiches of these ids, or instead among `own`, which need not be published. */
export type SearchQuestion = Omit<SearchOptions, 'among'> & { text: string } & (
    | { among: readonly string[] }
    | { own: readonly PostedListing[] }
  );

/** It was ended on purpose while it was asked. */
export class MatcherStopped extends Error {
  constructor() {
    super('matching was stopped');
    this.name = 'MatcherStopped';
  }
}

export interface PartnersQuestion {
  fiche: MatchListing;
  limit: number;
  standings: StandingTable;
  /** What the reader follows. */
  followed: Followed;
}

/** What there is between the holder of a fiche and others, by fiche and, where that says nothing, by organisation. */
export interface StandingTable {
  listings: ReadonlyMap<string, Standing>;
  organisations: ReadonlyMap<string, Standing>;
}

export interface PreviewQuestion {
  draft: MatchListing;
  /** The fiche that the draft is going to replace: it resembles itself. */
  draftId: string | undefined;
  limit: number;
  /** How many that resemble it, at most. */
  similar: number;
}

export interface Preview {
  suggestions: Suggestions;
  arranged: Arranged[];
  /** Fiches of the same kind that speak of the same things, the nearest first. */
  close: Match[];
}
