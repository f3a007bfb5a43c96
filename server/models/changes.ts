import { type Connection, type Model, Schema } from 'mongoose';

/** What one reader has seen of how meetings changed, on whichever device: lines of history by meeting. It says nothing of
 * what happened, which is read from the meetings themselves (server/domain/meetings/seen-changes.ts). */
export interface SeenDoc {
  /** The reader. */
  _id: string;
  editionId: string;
  lines: Record<string, number>;
}

const seenSchema = new Schema<SeenDoc>(
  {
    _id: { type: String, required: true },
    editionId: { type: String, required: true },
    lines: { type: Schema.Types.Mixed, default: {} } as never,
  },
  { versionKey: false, minimize: false, collection: 'seenchanges' },
);

export interface SeenModels {
  Seen: Model<SeenDoc>;
}

export const seenModels = (connection: Connection): SeenModels => ({
  Seen: connection.model<SeenDoc>('Seen', seenSchema),
});
