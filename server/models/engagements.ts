import { type Connection, type Model, Schema } from 'mongoose';
import type { EngagementDoc } from './engagement.ts';
import { type MeetingDoc, meetingSchema } from './meetings.ts';
import { type WaitingDoc, waitingSchema } from './waiting.ts';

/** One person expected in one sitting of the programme. */
export interface AttendanceDoc extends EngagementDoc {
  kind: 'attendance';
  sittingId: string;
}

/** Slots that a person keeps for themselves, all of them: taking some, and giving some back, is one write. */
export interface BusyDoc extends EngagementDoc {
  kind: 'busy';
  slotIds: string[];
  /** The repair that noted the absence; absent when somebody keeps the time. */
  repairId?: string;
}

/** Slots in which one table is out of use. */
export interface ClosureDoc extends EngagementDoc {
  kind: 'closure';
  slotIds: string[];
  tableId: string;
  /** The repair that closed it; absent when staff did by hand. */
  repairId?: string;
}

/** What is not in the grid any more of one slot: the slot as a whole, or tables and interpreters. It holds what could be
 * taken there, so that nobody who still has the old grid is booked outside of the new one. */
export interface RemovalDoc extends EngagementDoc {
  kind: 'removal';
  slotId: string;
  /** The change that wrote it last. */
  token: string;
  /** That change may not have ended; absent when it has. */
  unsettled?: boolean;
}

/** All the time to come of somebody who no longer takes part: nobody who still has them in hand can be booked with them. */
export interface DepartureDoc extends EngagementDoc {
  kind: 'departure';
  slotIds: string[];
  /** When they left: the departure that wrote it last. */
  since: Date;
}

/** Kept time, an attendance or a closed table that was given back: it takes nothing any more, and tells who was not told. */
export interface ReleaseDoc extends EngagementDoc {
  kind: 'release';
  /** Of a table that is open again. */
  tableId?: string;
}

const options = { versionKey: false as const, minimize: false };

const engagementSchema = new Schema(
  {
    _id: { type: String, required: true },
    editionId: { type: String, required: true },
    rev: { type: Number, required: true, default: 0 },
    claims: { type: [String], default: undefined },
    participantIds: { type: [String], default: [] },
    commandKey: { type: String },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { ...options, collection: 'engagements', discriminatorKey: 'kind' },
);
// The guarantee: no claim stands twice, whatever the number of processes.
engagementSchema.index({ claims: 1 }, { unique: true, sparse: true });
engagementSchema.index({ commandKey: 1 }, { unique: true, sparse: true });
engagementSchema.index({ participantIds: 1 });
engagementSchema.index({ editionId: 1, kind: 1, updatedAt: 1 });

export interface EngagementModels {
  Engagement: Model<EngagementDoc>;
  Meeting: Model<MeetingDoc>;
  Waiting: Model<WaitingDoc>;
  Attendance: Model<AttendanceDoc>;
  Busy: Model<BusyDoc>;
  Closure: Model<ClosureDoc>;
  Removal: Model<RemovalDoc>;
  Departure: Model<DepartureDoc>;
  Release: Model<ReleaseDoc>;
}

export function engagementModels(connection: Connection): EngagementModels {
  const Engagement = connection.model('Engagement', engagementSchema);
  const text = { type: String, required: true };
  const kindOf = (name: string, kind: string, schema: Schema) => Engagement.discriminator(name, schema, kind);
  return {
    Engagement: Engagement as unknown as Model<EngagementDoc>,
    Meeting: kindOf('Meeting', 'meeting', meetingSchema) as unknown as Model<MeetingDoc>,
    Waiting: kindOf('Waiting', 'waiting', waitingSchema) as unknown as Model<WaitingDoc>,
    Attendance: kindOf(
      'Attendance',
      'attendance',
      new Schema({ sittingId: text }, options),
    ) as unknown as Model<AttendanceDoc>,
    Busy: kindOf(
      'Busy',
      'busy',
      new Schema({ slotIds: [String], repairId: String }, options),
    ) as unknown as Model<BusyDoc>,
    Closure: kindOf(
      'Closure',
      'closure',
      new Schema({ slotIds: [String], tableId: text, repairId: String }, options),
    ) as unknown as Model<ClosureDoc>,
    Removal: kindOf(
      'Removal',
      'removal',
      new Schema({ slotId: text, token: text, unsettled: Boolean }, options),
    ) as unknown as Model<RemovalDoc>,
    Departure: kindOf(
      'Departure',
      'departure',
      new Schema({ slotIds: [String], since: Date }, options),
    ) as unknown as Model<DepartureDoc>,
    Release: kindOf(
      'Release',
      'release',
      new Schema(
        {
          sittingId: String,
          slotIds: { type: [String], default: undefined },
          tableId: String,
          repairId: String,
        },
        options,
      ),
    ) as unknown as Model<ReleaseDoc>,
  };
}
