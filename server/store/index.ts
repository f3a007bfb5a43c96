import { join } from 'node:path';
import { type Connection, Mongoose } from 'mongoose';
import { connectEmbedded } from './embedded/connection.ts';
import { connectMongodb } from './mongodb.ts';

export { StoreOpenError } from './open-error.ts';

export interface StoreOptions {
  /** A MongoDB connection string. Without it the embedded engine keeps everything in one file of `dataDir`. */
  mongodbUri?: string | undefined;
  /** Folder of the embedded engine's file; made if it is missing, not used with MongoDB. */
  dataDir: string;
}

/** One data layer over two engines: the same mongoose models run on either. */
export interface Store {
  engine: 'embedded' | 'mongodb';
  /** A private instance: its models, schemas and connection belong to this store alone. */
  mongoose: Mongoose;
  /** Open, and where models are compiled: `store.connection.model('Meeting', schema)`. */
  connection: Connection;
  /** Ends every pending write, then releases the file or the sockets. Later operations are rejected. */
  close(): Promise<void>;
  /** Resolves while the engine answers, rejects otherwise. */
  ping(): Promise<void>;
}

/** Name of the embedded engine's file in the data folder. */
export const EMBEDDED_FILE = 'trait-d-union.db';

/** Opens the store named by the options: MongoDB when there is a URI, else the embedded engine.
 *
 * On both engines an acknowledged write survives a crash, a write of one document is atomic, and a
 * duplicate on a unique index is a `MongoServerError` with code 11000. Operations never wait for a
 * connection: before `openStore` resolves and after `close` they fail at once.
 * @throws StoreOpenError when the folder, the file or the server cannot be used; within about five seconds
 */
export async function openStore({ mongodbUri, dataDir }: StoreOptions): Promise<Store> {
  // autoCreate only matters for options we do not use (capped, views), and costs a round trip per model.
  const mongoose = new Mongoose({ autoCreate: false, bufferCommands: false });
  const connection = mongodbUri
    ? await connectMongodb(mongoose, mongodbUri)
    : await connectEmbedded(mongoose, join(dataDir, EMBEDDED_FILE));
  return {
    engine: mongodbUri ? 'mongodb' : 'embedded',
    mongoose,
    connection,
    close: () => connection.close(),
    async ping() {
      if (!connection.db) throw new Error('the store is closed');
      await connection.db.command({ ping: 1 });
    },
  };
}
