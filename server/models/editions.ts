import { type Connection, type Model, Schema } from 'mongoose';
import type { EditionSettings } from '../contract/editions.ts';
import type { AnnouncementAudience, SITTING_KINDS } from '../contract/programme.ts';

/** One event: its days, its grid of slots, its tables and rooms. */
export interface EditionDoc {
  _id: string;
  rev: number;
  name: string;
  place: string;
  timeZone: string;
  slotMinutes: number;
  changeoverMinutes: number;
  windows: EditionSettings['windows'];
  tables: { id: string; label: string; room: string; video: boolean }[];
  rooms: { id: string; name: string; capacity: number | null }[];
  /** Absent in stores written before there were any. */
  interpreters?: { id: string; name: string; languages: string[] }[];
  /** Address of video rooms, and the secret from which the part of each meeting is made. The secret stays here. */
  video?: { urlTemplate: string | null; secret: string } | null;
  listingDeadline: Date | null;
  /** Micro-ateliers: when and where; absent or null when the edition has none. */
  workshopCall?: {
    deadline: Date | null;
    slotMinutes: number;
    windows: EditionSettings['windows'];
    roomIds: string[];
  } | null;
  proposalHours: number;
  proposalMinutesDuringEvent: number;
  /** Absent in stores written before there were waiting lists, as the next. */
  offerHours?: number;
  offerMinutesDuringEvent?: number;
  /** A change of the grid that was begun: from the first claim on what leaves it until all of that is given back or kept
   * for good. Absent when there is none. `done` once it can change nothing any more. */
  changing?: { token: string; since: Date; slotIds: string[]; done: boolean };
  createdAt: Date;
}

/** A session of the programme: plenary, workshop, point pays, break. */
export interface SittingDoc {
  _id: string;
  editionId: string;
  rev: number;
  kind: (typeof SITTING_KINDS)[number];
  title: { fr: string; en?: string; es?: string; pt?: string };
  roomId: string;
  start: Date;
  end: Date;
  /** `<edition>·<room>·<minute>`, one every 5 minutes: a room holds one sitting at a time. */
  claims: string[];
  countries: string[];
  themes: string[];
  commandKey?: string;
  /** Absent in older stores, of what has not changed since. */
  updatedAt?: Date;
  /** When it was taken out of the programme: it claims nothing since, and is there for who was not told. */
  removedAt?: Date;
}

export interface AnnouncementDoc {
  _id: string;
  editionId: string;
  text: string;
  at: Date;
  until: Date;
  byId: string;
  /** For whom it is; null, or absent in older stores: everybody. */
  audience?: AnnouncementAudience | null;
  /** Who fitted the audience when it was published; absent when it is for everybody. */
  readerIds?: string[];
  commandKey?: string;
}

const id = { type: String, required: true };
const options = { versionKey: false as const, minimize: false };

const editionSchema = new Schema<EditionDoc>(
  {
    _id: id,
    rev: { type: Number, default: 0 },
    name: id,
    place: id,
    timeZone: id,
    slotMinutes: { type: Number, required: true },
    changeoverMinutes: { type: Number, required: true },
    windows: [{ _id: false, date: id, start: id, end: id }],
    tables: [
      {
        _id: false,
        id,
        label: id,
        room: { type: String, default: '' },
        video: { type: Boolean, default: false },
      },
    ],
    rooms: [{ _id: false, id, name: id, capacity: { type: Number, default: null } }],
    interpreters: [{ _id: false, id, name: id, languages: { type: [String], default: [] } }],
    video: {
      type: new Schema({ urlTemplate: { type: String, default: null }, secret: id }, { _id: false }),
      default: null,
    },
    listingDeadline: { type: Date, default: null },
    workshopCall: {
      type: new Schema(
        {
          deadline: { type: Date, default: null },
          slotMinutes: { type: Number, required: true },
          windows: [{ _id: false, date: id, start: id, end: id }],
          roomIds: { type: [String], default: [] },
        },
        { _id: false },
      ),
      default: null,
    },
    proposalHours: { type: Number, required: true },
    proposalMinutesDuringEvent: { type: Number, required: true },
    offerHours: { type: Number },
    offerMinutesDuringEvent: { type: Number },
    changing: {
      type: new Schema(
        {
          token: id,
          since: { type: Date, required: true },
          slotIds: [String],
          done: { type: Boolean, default: false },
        },
        { _id: false },
      ),
      default: undefined,
    },
    createdAt: { type: Date, required: true },
  },
  { ...options, collection: 'editions' },
);

const sittingSchema = new Schema<SittingDoc>(
  {
    _id: id,
    editionId: id,
    rev: { type: Number, default: 0 },
    kind: id,
    title: { fr: id, en: String, es: String, pt: String },
    roomId: id,
    start: { type: Date, required: true },
    end: { type: Date, required: true },
    claims: { type: [String], required: true },
    countries: { type: [String], default: [] },
    themes: { type: [String], default: [] },
    commandKey: { type: String },
    updatedAt: { type: Date },
    removedAt: { type: Date },
  },
  { ...options, collection: 'sittings' },
);
sittingSchema.index({ claims: 1 }, { unique: true });
sittingSchema.index({ commandKey: 1 }, { unique: true, sparse: true });
sittingSchema.index({ editionId: 1, updatedAt: 1 });

const announcementSchema = new Schema<AnnouncementDoc>(
  {
    _id: id,
    editionId: id,
    text: id,
    at: { type: Date, required: true },
    until: { type: Date, required: true },
    byId: id,
    audience: {
      type: new Schema(
        {
          organisationIds: { type: [String], default: [] },
          countries: { type: [String], default: [] },
          languages: { type: [String], default: [] },
          tableIds: { type: [String], default: [] },
          sittingIds: { type: [String], default: [] },
          groupIds: { type: [String], default: [] },
          roles: { type: [String], default: [] },
          withinMinutes: { type: Number, default: null },
        },
        { _id: false },
      ),
      default: null,
    },
    readerIds: { type: [String], default: undefined },
    commandKey: { type: String },
  },
  { ...options, collection: 'announcements' },
);
announcementSchema.index({ commandKey: 1 }, { unique: true, sparse: true });

export interface EditionModels {
  Edition: Model<EditionDoc>;
  Sitting: Model<SittingDoc>;
  Announcement: Model<AnnouncementDoc>;
}

export const editionModels = (connection: Connection): EditionModels => ({
  Edition: connection.model<EditionDoc>('Edition', editionSchema),
  Sitting: connection.model<SittingDoc>('Sitting', sittingSchema),
  Announcement: connection.model<AnnouncementDoc>('Announcement', announcementSchema),
});
