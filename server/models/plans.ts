import { type Connection, type Model, Schema } from 'mongoose';
import type { Help, Parts, Unplaced } from '../../matching/schedule/index.ts';
import type { MatchReason } from '../../matching/types.ts';
import type { ErrorCode } from '../contract/errors.ts';
import type {
  EntrySource,
  PlanEntryState,
  PlanSettings,
  PlanSource,
  PlanState,
  PublishAs,
} from '../contract/plans.ts';
import type { MeetingDoc } from './meetings.ts';

/** A meeting that a programme asks for: who, about what, where it comes from. */
export interface PlanRequest {
  source: PlanSource;
  participantIds: string[];
  listingId: string | null;
  /** The other fiche of the pair, or the one from which was asked; absent in older stores. */
  fromListingId?: string | null;
  /** How well the two fiches answer one another, in [0, 1]; null where there is none. */
  score: number | null;
  weight: number;
}

/** Why a request has no place; `rest`: somebody would have more meetings in a row than they wish. */
export interface PlanUnplaced extends PlanRequest {
  code: Unplaced['code'] | 'rest';
  people: string[];
  slotIds: string[];
  remedy: Unplaced['remedy'] | null;
  /** What is in the way of each; absent in older stores. */
  days?: PlanDay[];
}

/** What one person has in the times at which a meeting could have been. */
export interface PlanDay {
  participantId: string;
  meets: string[];
  sessions: { sittingId: string; slotIds: string[] }[];
  /** Time that they keep for themselves, or that is held for them. */
  away: string[];
}

/** One programme: how it was asked for and how it came out. Its meetings are `PlanEntryDoc`s. */
export interface PlanDoc {
  _id: string;
  editionId: string;
  rev: number;
  state: PlanState;
  /** The edition, while it is prepared: one at a time. */
  preparing?: string;
  /** When the server that prepares it must have ended; later, it died. */
  endsBy: Date;
  settings: PlanSettings;
  byId: string;
  createdAt: Date;
  updatedAt: Date;
  /** Share of the work done, in [0, 1]. */
  done: number;
  asked: number;
  booked: number;
  objective: number | null;
  bound: number | null;
  /** Largest distance from the best possible, of what was free to choose; in [0, 1]. */
  distance: number | null;
  parts: Parts | null;
  unplaced: PlanUnplaced[];
  /** `places`: how many requests each change would place. */
  help: { change: Help['change']; places: number }[];
  commandKey?: string;
}

/** What a proposal was before the programme placed it. */
export type ProposalBefore = Pick<MeetingDoc, 'requestedById' | 'proposedSlotIds' | 'expiresAt' | 'people'>;

/** A booked meeting that gets another time or table. */
export interface PlannedMove {
  meetingId: string;
  rev: number;
  from: { slotId: string; tableId: string | null; interpreterId: string | null };
  /** Entries that have a place because of it. */
  letsIds: string[];
  /** Its turn among the moves of the programme: whoever is in its way goes before. */
  turn: number;
}

/** One meeting of a programme. Each is published, refused and taken back by itself. */
export interface PlanEntryDoc extends Omit<PlanRequest, 'source'> {
  source: EntrySource;
  _id: string;
  planId: string;
  editionId: string;
  rev: number;
  state: PlanEntryState;
  reasons: MatchReason[];
  slotId: string;
  /** Null when everybody joins by video. */
  tableId: string | null;
  interpreterId: string | null;
  wished: boolean;
  amended: boolean;
  /** The booked meeting that it moves, as it was when the programme was prepared; absent in older stores. */
  move?: PlannedMove | null;
  /** The proposal that it places, as it was when the programme was prepared. */
  proposal: { meetingId: string; rev: number; before: ProposalBefore } | null;
  published: {
    as: PublishAs;
    meetingId: string;
    /** Revision of the meeting as published: a later one was touched by somebody. */
    rev: number;
  } | null;
  /** How often it was published: part of the key of the write. */
  round: number;
  /** `by`: people of the meetings in the way; absent in older stores. */
  refusal: { code: ErrorCode; message: string; slotIds: string[]; by?: string[] } | null;
}

const id = { type: String, required: true };
const mixed = Schema.Types.Mixed;
const options = { versionKey: false as const, minimize: false };

const request = {
  source: id,
  participantIds: { type: [String], required: true },
  listingId: { type: String, default: null },
  fromListingId: { type: String, default: null },
  score: { type: Number, default: null },
  weight: { type: Number, required: true },
};

const planSchema = new Schema(
  {
    _id: id,
    editionId: id,
    rev: { type: Number, default: 0 },
    state: id,
    preparing: { type: String },
    endsBy: { type: Date, required: true },
    settings: { type: mixed, required: true },
    byId: id,
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    done: { type: Number, default: 0 },
    asked: { type: Number, default: 0 },
    booked: { type: Number, default: 0 },
    objective: { type: Number, default: null },
    bound: { type: Number, default: null },
    distance: { type: Number, default: null },
    parts: { type: mixed, default: null },
    unplaced: [
      {
        ...request,
        _id: false,
        code: id,
        people: { type: [String], default: [] },
        slotIds: { type: [String], default: [] },
        remedy: { type: mixed, default: null },
        days: { type: [mixed], default: [] },
      },
    ],
    help: [{ _id: false, change: { type: mixed, required: true }, places: { type: Number, required: true } }],
    commandKey: { type: String },
  },
  { ...options, collection: 'plans' },
);
planSchema.index({ preparing: 1 }, { unique: true, sparse: true });
planSchema.index({ commandKey: 1 }, { unique: true, sparse: true });
planSchema.index({ editionId: 1, createdAt: 1 });

const entrySchema = new Schema(
  {
    _id: id,
    planId: id,
    editionId: id,
    rev: { type: Number, default: 0 },
    state: id,
    ...request,
    reasons: { type: [mixed], default: [] },
    slotId: id,
    tableId: { type: String, default: null },
    interpreterId: { type: String, default: null },
    wished: { type: Boolean, default: false },
    amended: { type: Boolean, default: false },
    move: { type: mixed, default: null },
    proposal: { type: mixed, default: null },
    published: { type: mixed, default: null },
    round: { type: Number, default: 0 },
    refusal: { type: mixed, default: null },
  },
  { ...options, collection: 'planentries' },
);
entrySchema.index({ planId: 1 });

export interface PlanModels {
  Plan: Model<PlanDoc>;
  PlanEntry: Model<PlanEntryDoc>;
}

export const planModels = (connection: Connection): PlanModels => ({
  Plan: connection.model('Plan', planSchema) as unknown as Model<PlanDoc>,
  PlanEntry: connection.model('PlanEntry', entrySchema) as unknown as Model<PlanEntryDoc>,
});
