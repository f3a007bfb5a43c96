import driver, { type Connection, type Mongoose } from 'mongoose';
import { StoreOpenError } from './open-error.ts';

/** How long we look for a MongoDB server at the start before we give up, in milliseconds. */
const OPEN_TIMEOUT_MS = 5_000;

/** How long a command waits for a primary later on: an election takes up to twelve seconds, and the pages give up
 * after twenty. */
const ELECTION_TIMEOUT_MS = 15_000;

/** The database used when the URI names none. */
const DEFAULT_DATABASE = 'trait-d-union';

/** A write is acknowledged once a majority of members have it in their journal: it survives a crash and an election. */
const DURABLE = { w: 'majority', journal: true } as const;

/** Connects a mongoose instance to MongoDB.
 * @throws StoreOpenError when the URI is malformed, refused, or nothing answers within five seconds
 */
export async function connectMongodb(mongoose: Mongoose, uri: string): Promise<Connection> {
  try {
    const dbName = await probe(uri);
    await mongoose.connect(uri, {
      ...DURABLE,
      dbName,
      bufferCommands: false,
      serverSelectionTimeoutMS: ELECTION_TIMEOUT_MS,
    });
  } catch (cause) {
    await mongoose.disconnect().catch(() => {});
    const reason = cause instanceof Error ? cause.message.replaceAll(/\s+/g, ' ') : String(cause);
    throw new StoreOpenError(
      `MONGODB_URI ${withoutPassword(uri)} does not answer (${reason.replaceAll(uri, withoutPassword(uri))}): ` +
        'check the address and that the server is running, or leave MONGODB_URI empty for the embedded store',
      { cause },
    );
  }
  return mongoose.connection;
}

/** Asks the server one question with a short deadline. A probe of its own, because the real connection
 * waits for elections: they take longer than we want to wait for a wrong address. */
async function probe(uri: string): Promise<string> {
  const client = new driver.mongo.MongoClient(uri, {
    serverSelectionTimeoutMS: OPEN_TIMEOUT_MS,
    connectTimeoutMS: OPEN_TIMEOUT_MS,
  });
  try {
    await client.connect();
    await client.db().command({ ping: 1 });
    const namesDatabase = /^[^:]+:\/\/[^/]+\/[^?]/.test(uri);
    return namesDatabase ? client.db().databaseName : DEFAULT_DATABASE;
  } finally {
    await client.close();
  }
}

function withoutPassword(uri: string): string {
  if (!/^mongodb(\+srv)?:\/\//.test(uri)) return '(not shown)'; // whatever it is, it may hold a password
  return uri.replace(/\/\/[^@/]*@/, '//***@');
}
