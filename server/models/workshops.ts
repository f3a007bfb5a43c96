import { type Connection, type Model, Schema } from 'mongoose';
import type { WORKSHOP_FORMATS } from '../contract/workshops.ts';

/** A micro-atelier, from proposal to programme. `place` is where it is meant to be; the session of the
 * programme (room) and the attendance of its speakers (people) are the claims that make it so. */
export interface WorkshopDoc {
  _id: string;
  editionId: string;
  rev: number;
  organisationId: string;
  title: string;
  summary: string;
  format: (typeof WORKSHOP_FORMATS)[number];
  language: 'fr' | 'en' | 'es' | 'pt';
  themes: string[];
  countries: string[];
  speakerIds: string[];
  preferred: string[];
  submittedById: string;
  /** Whom the author acted for; null = themselves. */
  onBehalfOfId: string | null;
  withdrawn: boolean;
  place: { timeId: string; roomId: string } | null;
  /** Claims may differ from `place`: somebody is at it, or a server stopped half-way. Absent when they agree. */
  unsettledSince?: Date;
  commandKey?: string;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: String, required: true };

const workshopSchema = new Schema<WorkshopDoc>(
  {
    _id: text,
    editionId: text,
    rev: { type: Number, default: 0 },
    organisationId: text,
    title: text,
    summary: text,
    format: text,
    language: text,
    themes: { type: [String], default: [] },
    countries: { type: [String], default: [] },
    speakerIds: { type: [String], default: [] },
    preferred: { type: [String], default: [] },
    submittedById: text,
    onBehalfOfId: { type: String, default: null },
    withdrawn: { type: Boolean, default: false },
    place: {
      type: new Schema({ timeId: text, roomId: text }, { _id: false }),
      default: null,
    },
    unsettledSince: { type: Date },
    commandKey: { type: String },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, collection: 'workshops' },
);
workshopSchema.index({ editionId: 1, createdAt: 1 });
workshopSchema.index({ unsettledSince: 1 }, { sparse: true });
workshopSchema.index({ commandKey: 1 }, { unique: true, sparse: true });

export interface WorkshopModels {
  Workshop: Model<WorkshopDoc>;
}

export const workshopModels = (connection: Connection): WorkshopModels => ({
  Workshop: connection.model<WorkshopDoc>('Workshop', workshopSchema),
});
