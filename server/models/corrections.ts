import { Schema } from 'mongoose';

/** One correction by staff, in the document that was corrected and in the same write. */
export interface Correction {
  at: Date;
  byId: string;
  changes: CorrectedField[];
}

/** Of a person only the field is kept: what was wrong about somebody is nobody's business any more. */
export interface CorrectedField {
  field: string;
  before?: string;
  after?: string;
}

const correctedField = new Schema<CorrectedField>(
  { field: { type: String, required: true }, before: { type: String }, after: { type: String } },
  { _id: false },
);

/** The field of a schema; absent until the first correction. */
export const corrections = {
  type: [
    new Schema<Correction>(
      {
        at: { type: Date, required: true },
        byId: { type: String, required: true },
        changes: [correctedField],
      },
      { _id: false },
    ),
  ],
  default: undefined,
};
