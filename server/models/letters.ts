import { type Connection, type Model, Schema } from 'mongoose';

/** What one reader was told by e-mail, and when to look next whether there is more to tell. It says nothing of what
 * happened: that is read from the meetings themselves when the letter is written (server/domain/letters/). */
export interface LetterDoc {
  /** The reader. */
  _id: string;
  editionId: string;
  /** +1 each time somebody marks that there may be something to tell. */
  marks: number;
  /** Lines of history until this instant count as told. */
  toldUntil: Date;
  /** Younger ones that were told: how many lines of the history of each meeting or proposed move. */
  told: { id: string; lines: number }[];
  /** Requests of which the reader was reminded, while they wait. */
  reminded: string[];
  /** The reader was asked what came of their meetings: once, after the event. Absent until then. */
  outcomesAsked?: boolean;
  /** When to look; absent when there is nothing to tell and nothing to be reminded of. */
  dueAt?: Date;
  /** Nobody takes this letter up before: one process is writing it, or the mail server refused it. */
  heldUntil: Date;
  /** Who is writing it, or died over it; absent when nobody does. */
  lease?: string;
  /** Why the last attempt came to nothing; absent when it went well. */
  failure?: LetterFailure;
}

export interface LetterFailure {
  /** The first attempt of this row of failures, and the last. */
  since: Date;
  at: Date;
  attempts: number;
  /** The mail server's. */
  words: string;
  /** Why nothing is tried any more: the server refuses this recipient, or tries went on for a day. Null while they do. */
  end: 'refused' | 'given-up' | null;
}

/** Up to where the meetings of an edition were looked through for letters. */
export interface LetterLookDoc {
  /** The edition. */
  _id: string;
  /** What is older when letters begin counts as told to everybody. */
  since: Date;
  /** What is older was marked for its readers. */
  until: Date;
}

const options = { versionKey: false as const, minimize: false };
const text = { type: String, required: true };
const moment = { type: Date, required: true };

export const failureSchema = new Schema<LetterFailure>(
  {
    since: moment,
    at: moment,
    attempts: { type: Number, required: true },
    words: { type: String, default: '' },
    end: { type: String, default: null } as never,
  },
  { _id: false },
);

const letterSchema = new Schema<LetterDoc>(
  {
    _id: text,
    editionId: text,
    marks: { type: Number, default: 0 },
    toldUntil: moment,
    told: [{ _id: false, id: text, lines: { type: Number, required: true } }],
    reminded: { type: [String], default: [] },
    outcomesAsked: { type: Boolean },
    dueAt: { type: Date },
    heldUntil: moment,
    lease: { type: String },
    failure: { type: failureSchema },
  },
  { ...options, collection: 'letters' },
);
letterSchema.index({ dueAt: 1 }, { sparse: true });
letterSchema.index({ 'failure.at': 1 }, { sparse: true });

const lookSchema = new Schema<LetterLookDoc>(
  { _id: text, since: moment, until: moment },
  { ...options, collection: 'letterlooks' },
);

export interface LetterModels {
  Letter: Model<LetterDoc>;
  LetterLook: Model<LetterLookDoc>;
}

export const letterModels = (connection: Connection): LetterModels => ({
  Letter: connection.model<LetterDoc>('Letter', letterSchema),
  LetterLook: connection.model<LetterLookDoc>('LetterLook', lookSchema),
});
