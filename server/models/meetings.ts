import { Schema } from 'mongoose';
import type { Outcome } from '../contract/conclusions.ts';
import type { MeetingState } from '../contract/meetings.ts';
import type { WaitingState } from '../contract/waiting.ts';
import type { EngagementDoc } from './engagement.ts';
import type { ListingDoc } from './listings.ts';

/** Where something stands; a meeting that was waited for began in a line. */
export interface Place {
  state: MeetingState | WaitingState;
  slotId: string | null;
  tableId: string | null;
}

export interface HistoryEntry {
  at: Date;
  action: string;
  byId: string | null;
  onBehalfOfId: string | null;
  before: Place | null;
  after: Place;
  note: string;
  commandKey?: string;
  /** The repair of which this is a part, or what came of it. */
  repairId?: string;
}

/** What one of the people says came of the meeting. */
export interface Conclusion {
  outcome: Outcome | null;
  /** For nobody else: it leaves the store only for them and who acts for them. */
  note: string;
  nextStep: string;
  at: Date;
}

/** What is kept of a fiche that a meeting is about. */
export interface ListingThen extends Pick<ListingDoc, 'kind' | 'title' | 'organisationId'> {
  id: string;
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
    /** Absent in older stores. */
    arrivedAt?: Date | null;
    /** Of a no-show: they did not come; absent in older stores, which did not tell who. */
    absent?: boolean;
    /** Absent until they say something. */
    conclusion?: Conclusion | null;
  }[];
  requestedById: string;
  proposedSlotIds: string[];
  /** The fiche that is answered. */
  listingId: string | null;
  /** The asker's own fiche; absent in older stores. */
  fromListingId?: string | null;
  /** How both read when the meeting was asked for, for the day when they are no longer public; absent in older stores. */
  listingsThen?: ListingThen[];
  subject: string;
  message: string;
  reason: string;
  expiresAt: Date | null;
  /** What the last acceptance changed of the proposal, so that it can be taken back; absent in older stores. */
  acceptedFrom?: {
    proposedSlotIds: string[];
    expiresAt: Date | null;
    /** Who had not answered when staff seated all of them. */
    pendingIds?: string[];
  } | null;
  history: HistoryEntry[];
}

const place = {
  state: { type: String, required: true },
  slotId: { type: String, default: null },
  tableId: { type: String, default: null },
};

/** What a meeting and a place in line have in common. */
export const meetingFields = {
  ...place,
  interpreterId: { type: String, default: null },
  people: [
    {
      _id: false,
      participantId: { type: String, required: true },
      organisationId: { type: String, default: null },
      answer: { type: String, required: true },
      lateSince: { type: Date, default: null },
      arrivedAt: { type: Date, default: null },
      absent: { type: Boolean, default: false },
      conclusion: {
        type: new Schema(
          {
            outcome: { type: String, default: null },
            note: { type: String, default: '' },
            nextStep: { type: String, default: '' },
            at: { type: Date, required: true },
          },
          { _id: false },
        ),
        default: undefined,
      },
    },
  ],
  requestedById: { type: String, required: true },
  listingId: { type: String, default: null },
  fromListingId: { type: String, default: null },
  listingsThen: [
    {
      _id: false,
      id: { type: String, required: true },
      kind: { type: String, required: true },
      title: { type: String, required: true },
      organisationId: { type: String, required: true },
    },
  ],
  subject: { type: String, default: '' },
  message: { type: String, default: '' },
  expiresAt: { type: Date, default: null },
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
      repairId: { type: String },
    },
  ],
};

export const meetingSchema = new Schema(
  {
    ...meetingFields,
    proposedSlotIds: { type: [String], default: [] },
    reason: { type: String, default: '' },
    acceptedFrom: {
      type: new Schema(
        {
          proposedSlotIds: { type: [String], default: [] },
          expiresAt: { type: Date, default: null },
          pendingIds: { type: [String], default: undefined },
        },
        { _id: false },
      ),
      default: null,
    },
  },
  { versionKey: false, minimize: false },
);
