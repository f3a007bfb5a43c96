import { type Connection, type Model, Schema } from 'mongoose';
import type { Theme } from '../../matching/types.ts';

/** People around a country, several, or a theme: a groupe-pays or a groupe thématique. Who is in it is written with each
 * person (`groupIds`), so that joining and leaving are single writes. */
export interface GroupDoc {
  _id: string;
  editionId: string;
  rev: number;
  name: { fr: string; en?: string; es?: string; pt?: string };
  countries: string[];
  themes: Theme[];
  /** Who presides or runs it. */
  animatorIds: string[];
  /** Its sessions in the programme; some of them may be gone. */
  sittingIds: string[];
  commandKey?: string;
}

const id = { type: String, required: true };

const groupSchema = new Schema<GroupDoc>(
  {
    _id: id,
    editionId: id,
    rev: { type: Number, default: 0 },
    name: { fr: id, en: String, es: String, pt: String },
    countries: { type: [String], default: [] },
    themes: { type: [String], default: [] },
    animatorIds: { type: [String], default: [] },
    sittingIds: { type: [String], default: [] },
    commandKey: { type: String },
  } as never,
  { versionKey: false, minimize: false, collection: 'groups' },
);
groupSchema.index({ editionId: 1, 'name.fr': 1 }, { unique: true });
groupSchema.index({ commandKey: 1 }, { unique: true, sparse: true });

export interface GroupModels {
  Group: Model<GroupDoc>;
}

export const groupModels = (connection: Connection): GroupModels => ({
  Group: connection.model<GroupDoc>('Group', groupSchema),
});
