import { type Connection, type Model, Schema } from 'mongoose';
import type { ANSWERS } from '../contract/meetings.ts';
import type { Disturbance, MOVE_REASONS, MoveStatus, RepairStatus } from '../contract/moves.ts';

export interface MoveAnswerDoc {
  participantId: string;
  answer: (typeof ANSWERS)[number];
  /** The times to which they said yes. */
  slotIds: string[];
}

/** Another time for one meeting, put to the people concerned. It takes nothing: the move itself is the write of the
 * meeting, by its claims, once everybody said yes. */
export interface MoveDoc {
  _id: string;
  editionId: string;
  /** +1 at each write. */
  rev: number;
  status: MoveStatus;
  /** The repair that asks for it; null for an offer to swap. */
  repairId: string | null;
  meetingId: string;
  /** The meeting, while the proposal is open or agreed: a unique index allows one at a time. */
  openFor?: string;
  from: { slotId: string; tableId: string | null };
  /** The proposed time, then up to two others. */
  slotIds: string[];
  because: (typeof MOVE_REASONS)[number];
  /** Who of the meeting is away then, where that is why. Absent in older stores. */
  awayIds?: string[];
  note: string;
  answers: MoveAnswerDoc[];
  /** Who is in the meeting that moves; the others only gain by it. */
  meetingIds: string[];
  after: string[];
  expiresAt: Date;
  fallback: 'cancelled' | 'stays';
  enables: { meetingId: string; slotId: string } | null;
  agreedSlotId: string | null;
  history: {
    at: Date;
    action: string;
    byId: string | null;
    onBehalfOfId: string | null;
    note: string;
    commandKey?: string;
  }[];
  commandKey?: string;
  createdAt: Date;
  updatedAt: Date;
}

/** What staff reported, until it is carried out to the end, or taken back to the end: another process goes on where one
 * stopped. */
export interface RepairDoc {
  _id: string;
  editionId: string;
  rev: number;
  status: RepairStatus;
  disturbances: Disturbance[];
  /** By when people have to answer. */
  expiresAt: Date;
  /** That is the least: who is asked for a later time has longer. Absent in older stores. */
  byHour?: boolean;
  note: string;
  byId: string | null;
  /** When the sessions that it moves were before. */
  sittingsBefore: { sittingId: string; start: Date; end: Date }[];
  tables: string[];
  displaced: string[];
  cancelled: string[];
  /** Who took it back. */
  undoneById: string | null;
  commandKey?: string;
  createdAt: Date;
  updatedAt: Date;
}

const options = { versionKey: false as const, minimize: false };
const text = { type: String, required: true };
const moment = { type: Date, required: true };

const moveSchema = new Schema<MoveDoc>(
  {
    _id: text,
    editionId: text,
    rev: { type: Number, default: 0 },
    status: text,
    repairId: { type: String, default: null },
    meetingId: text,
    openFor: { type: String },
    from: { type: new Schema({ slotId: text, tableId: { type: String, default: null } }, { _id: false }) },
    slotIds: { type: [String], default: [] },
    because: text,
    awayIds: { type: [String], default: undefined },
    note: { type: String, default: '' },
    answers: [{ _id: false, participantId: text, answer: text, slotIds: { type: [String], default: [] } }],
    meetingIds: { type: [String], default: [] },
    after: { type: [String], default: [] },
    expiresAt: moment,
    fallback: text,
    enables: { type: new Schema({ meetingId: text, slotId: text }, { _id: false }), default: null },
    agreedSlotId: { type: String, default: null },
    history: [
      {
        _id: false,
        at: moment,
        action: text,
        byId: { type: String, default: null },
        onBehalfOfId: { type: String, default: null },
        note: { type: String, default: '' },
        commandKey: { type: String },
      },
    ],
    commandKey: { type: String },
    createdAt: moment,
    updatedAt: moment,
  },
  { ...options, collection: 'moves' },
);
moveSchema.index({ openFor: 1 }, { unique: true, sparse: true });
moveSchema.index({ commandKey: 1 }, { unique: true, sparse: true });
moveSchema.index({ 'answers.participantId': 1 });
moveSchema.index({ editionId: 1, status: 1 });
moveSchema.index({ editionId: 1, updatedAt: 1 });

const repairSchema = new Schema<RepairDoc>(
  {
    _id: text,
    editionId: text,
    rev: { type: Number, default: 0 },
    status: text,
    disturbances: { type: [Schema.Types.Mixed] as never, default: [] },
    expiresAt: moment,
    byHour: { type: Boolean, default: false },
    note: { type: String, default: '' },
    byId: { type: String, default: null },
    sittingsBefore: [{ _id: false, sittingId: text, start: moment, end: moment }],
    tables: { type: [String], default: [] },
    displaced: { type: [String], default: [] },
    cancelled: { type: [String], default: [] },
    undoneById: { type: String, default: null },
    commandKey: { type: String },
    createdAt: moment,
    updatedAt: moment,
  },
  { ...options, collection: 'repairs' },
);
repairSchema.index({ commandKey: 1 }, { unique: true, sparse: true });
repairSchema.index({ editionId: 1, status: 1 });

export interface MoveModels {
  Move: Model<MoveDoc>;
  Repair: Model<RepairDoc>;
}

export const moveModels = (connection: Connection): MoveModels => ({
  Move: connection.model<MoveDoc>('Move', moveSchema),
  Repair: connection.model<RepairDoc>('Repair', repairSchema),
});
