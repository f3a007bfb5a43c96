/** The vocabulary of the schedule. Plain data in, plain data out. */

/** A table, or a room for micro-ateliers: at most one meeting per slot. */
export interface Table {
  id: string;
  /** Has a camera and a screen: needed by a meeting with a remote participant. Default false. */
  video?: boolean;
  /** Slots in which the table cannot be used (a room closed from 15:00). */
  unavailable?: string[];
}

export interface Participant {
  id: string;
  organisation: string;
  /** Slots taken by sittings, busy times, or outside the half-day attended. */
  unavailable?: string[];
  /** Most meetings in the whole edition, ≥ 0. Default: no cap. */
  maxMeetings?: number;
  /** Takes part by video. Default false. */
  remote?: boolean;
  /** Languages spoken, ISO 639-1. Default: unknown, which never forbids a meeting. */
  languages?: string[];
  /** Meetings in a row that the person asked not to exceed, ≥ 1. Counts in the objective `full` only. */
  maxInARow?: number;
  /** Here for a short time: idle slots between two meetings count against the schedule. */
  compact?: boolean;
  /** Receives at a table: changes of table count against the schedule. */
  host?: boolean;
}

/** A meeting that people want: two participants, or more, or one alone (a micro-atelier). */
export interface Request {
  id: string;
  participants: string[];
  /** Priority of both sides × match score, ≥ 0. Any unit: only ratios matter. */
  weight: number;
  /** The only slots accepted. Default: any. */
  slots?: string[];
  /** False when nobody of it comes to the hall: it takes no table, of any kind. Default true. */
  needsTable?: boolean;
  /** Slots that please most. Counts in the objective `full` only. */
  preferred?: string[];
}

/** Bookable like a person; serves a meeting when it shares a language with each participant. */
export interface Interpreter {
  id: string;
  languages: string[];
  unavailable?: string[];
}

/** A meeting that is already agreed: it stays. */
export interface Placement {
  request: string;
  slot: string;
  /** Null for a request that needs none. */
  table: string | null;
  interpreter?: string;
}

export type Meeting = Placement;

export interface Problem {
  /** In the order of time. */
  slots: string[];
  /** Slots that follow one another without a break, in order. Default: all of them in one block. */
  blocks?: string[][];
  tables: Table[];
  participants: Participant[];
  requests: Request[];
  locked?: Placement[];
  /** Pairs of participants, or of organisations, who shall not meet. */
  apart?: [string, string][];
  interpreters?: Interpreter[];
}

/** `weight`: the sum of weights of placed requests. `full`: also fairness, rest, compact days, tables, wishes. */
export type Objective = 'weight' | 'full';

/** What limits the work. With `iterations` alone the answer depends on problem and seed only. */
export interface Options {
  /** Default `weight`. */
  objective?: Objective;
  /** Integer. Default 1. */
  seed?: number;
  /** Steps of the search, > 0. Default 200,000 when there is no time limit. */
  iterations?: number;
  /** Milliseconds, > 0; needs `now`. */
  timeLimitMs?: number;
  /** A clock in milliseconds that never goes back: this package has none. */
  now?: () => number;
  /** Called about 20 times. */
  onProgress?: (progress: Progress) => void;
  /** Asked often; true ends the work with the best schedule so far. */
  shouldStop?: () => boolean;
  /** The best bound proven elsewhere so far (a linear program in a worker), or Infinity. */
  bound?: () => number;
  /** A schedule found elsewhere, each request's slot by id; taken if it is feasible and better. */
  candidate?: () => ReadonlyMap<string, string> | undefined;
  /** Where to start: meetings of an earlier schedule. Those that no longer fit are left out. */
  start?: readonly Placement[];
  softWeights?: Partial<SoftWeights>;
}

export interface Progress {
  /** Share of the work done, [0, 1]. */
  done: number;
  objective: number;
  bound: number;
}

/** Unit: the mean weight of the requests, so that a problem may use any scale. Range ≥ 0. */
export interface SoftWeights {
  /** Bonus for the first, second, third … meeting of an organisation; must not increase. */
  firstMeetings: number[];
  /** For each meeting after `restAfter` in a row of one participant. */
  rest: number;
  /** Meetings in a row before a rest is due, ≥ 1. */
  restAfter: number;
  /** Instead of `rest`, for each meeting beyond `maxInARow` of a participant who named it. */
  restAsked: number;
  /** For each idle slot between two meetings in a block, of a participant who asked for a compact day. */
  compact: number;
  /** For each change of table of a host. */
  tableChange: number;
  /** For each meeting in a preferred slot. */
  preferred: number;
}

/** The objective by part, each in the unit of the requests' weights; costs are ≤ 0. */
export interface Parts {
  weight: number;
  fairness: number;
  rest: number;
  compact: number;
  tableChanges: number;
  preferred: number;
}

export type ReasonCode =
  | 'apart'
  | 'language'
  | 'never-available'
  | 'capped'
  | 'no-video-table'
  | 'busy'
  | 'no-table'
  | 'no-interpreter'
  | 'outweighed';

/** Why a request has no place: a code with its facts for the page, and one sentence for people. */
export interface Unplaced {
  request: string;
  because: string;
  code: ReasonCode;
  /** Participants whom the reason names. */
  participants: string[];
  /** Slots which the reason names. */
  slots: string[];
  /** With `busy` and `never-available`, what is in the way of each participant, among the slots that the request accepts. */
  days?: InTheWay[];
  /** A change that alone would make room for it while everything else stays. */
  remedy?: Remedy;
}

export interface InTheWay {
  participant: string;
  /** Slots of meetings, where everyone else of the request is present. */
  meets: string[];
  /** Slots in which the participant is not available. */
  away: string[];
}

export type Remedy =
  | { kind: 'free-participant'; participant: string; slot: string }
  | { kind: 'one-more-table'; slot: string; video: boolean };

/** A change and the requests that it would place, everything else staying where it is. */
export interface Help {
  change:
    | { kind: 'tables'; slot: string; count: number }
    | { kind: 'tables-all-day'; count: number }
    | { kind: 'availability'; participant: string; slots: string[] }
    /** `count` meetings more than the participant accepts. */
    | { kind: 'cap'; participant: string; count: number };
  requests: string[];
  sentence: string;
}

export interface Answer {
  meetings: Meeting[];
  objective: number;
  parts: Parts;
  /** No schedule of this problem has a greater objective. */
  bound: number;
  /** (bound − objective) / bound, ≥ 0; 0 means proven best. */
  gap: number;
  unplaced: Unplaced[];
  /** What would help most, best first. */
  help: Help[];
  /** Steps of the search that were made. */
  iterations: number;
}
