import { type Connection, type Model, Schema } from 'mongoose';
import type { MeetingState } from '../contract/meetings.ts';

/** Whatever takes a person or a table in a slot lives in one collection, because one unique index is the
 * referee: a person who sits in a plenary, keeps a slot for themselves or is at a table holds the same kind
 * of claim, and nobody can hold two for one slot. See docs/guarantee.md. */
export interface EngagementDoc {
  _id: string;
  kind: 'meeting' | 'attendance' | 'busy' | 'closure';
  editionId: string;
  /** +1 at each write. */
  rev: number;
  /** `<edition>·<slot>·<person, table or interpreter>`; absent when it occupies nothing. */
  claims?: string[];
  participantIds: string[];
  /** `<actor>·<key made by the client>`: a retried command finds its own effect. */
  commandKey?: string;
  createdAt: Date;
  updatedAt: Date;
}

export interface HistoryEntry {
  at: Date;
  action: string;
  byId: string | null;
  onBehalfOfId: string | null;
  before: { state: MeetingState; slotId: string | null; tableId: string | null } | null;
  after: { state: MeetingState; slotId: string | null; tableId: string | null };
  note: string;
  commandKey?: string;
}

export interface MeetingDoc extends EngagementDoc {
  kind: 'meeting';
  state: MeetingState;
  slotId: string | null;
  tableId: string | null;
  /** Booked with the slot when the people share no language; absent in older stores. */
  interpreterId?: string | null;
  people: {
    participantId: string;
    organisationId: string | null;
    answer: 'pending' | 'accepted' | 'declined';
    lateSince: Date | null;
  }[];
  requestedById: string;
  proposedSlotIds: string[];
  listingId: string | null;
  subject: string;
  message: string;
  reason: string;
  expiresAt: Date | null;
  /** What the last acceptance changed of the proposal, so that it can be taken back; absent in older stores. */
  acceptedFrom?: { proposedSlotIds: string[]; expiresAt: Date | null } | null;
  history: HistoryEntry[];
}

/** One person expected in one sitting of the programme. */
export interface AttendanceDoc extends EngagementDoc {
  kind: 'attendance';
  sittingId: string;
}

/** Slots that a person keeps for themselves, as many as one command took: one write is all or nothing. */
export interface BusyDoc extends EngagementDoc {
  kind: 'busy';
  slotIds: string[];
}

/** Slots in which one table is out of use. */
export interface ClosureDoc extends EngagementDoc {
  kind: 'closure';
  slotIds: string[];
  tableId: string;
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

const place = {
  state: { type: String, required: true },
  slotId: { type: String, default: null },
  tableId: { type: String, default: null },
};

const meetingSchema = new Schema(
  {
    ...place,
    interpreterId: { type: String, default: null },
    people: [
      {
        _id: false,
        participantId: { type: String, required: true },
        organisationId: { type: String, default: null },
        answer: { type: String, required: true },
        lateSince: { type: Date, default: null },
      },
    ],
    requestedById: { type: String, required: true },
    proposedSlotIds: { type: [String], default: [] },
    listingId: { type: String, default: null },
    subject: { type: String, default: '' },
    message: { type: String, default: '' },
    reason: { type: String, default: '' },
    expiresAt: { type: Date, default: null },
    acceptedFrom: {
      type: new Schema(
        { proposedSlotIds: { type: [String], default: [] }, expiresAt: { type: Date, default: null } },
        { _id: false },
      ),
      default: null,
    },
    history: [
      {
        _id: false,
        at: { type: Date, required: true },
        action: { type: String, required: true },
        byId: { type: String, default: null },
        onBehalfOfId: { type: String, default: null },
        before: { type: new Schema(place, { _id: false }), default: null },
        after: { type: new Schema(place, { _id: false }), required: true },
        note: { type: String, default: '' },
        commandKey: { type: String },
      },
    ],
  },
  options,
);

export interface EngagementModels {
  Engagement: Model<EngagementDoc>;
  Meeting: Model<MeetingDoc>;
  Attendance: Model<AttendanceDoc>;
  Busy: Model<BusyDoc>;
  Closure: Model<ClosureDoc>;
}

export function engagementModels(connection: Connection): EngagementModels {
  const Engagement = connection.model('Engagement', engagementSchema);
  const text = { type: String, required: true };
  const kindOf = (name: string, kind: string, schema: Schema) => Engagement.discriminator(name, schema, kind);
  return {
    Engagement: Engagement as unknown as Model<EngagementDoc>,
    Meeting: kindOf('Meeting', 'meeting', meetingSchema) as unknown as Model<MeetingDoc>,
    Attendance: kindOf(
      'Attendance',
      'attendance',
      new Schema({ sittingId: text }, options),
    ) as unknown as Model<AttendanceDoc>,
    Busy: kindOf('Busy', 'busy', new Schema({ slotIds: [String] }, options)) as unknown as Model<BusyDoc>,
    Closure: kindOf(
      'Closure',
      'closure',
      new Schema({ slotIds: [String], tableId: text }, options),
    ) as unknown as Model<ClosureDoc>,
  };
}
