import { createAdapter } from '@socket.io/mongo-adapter';
import type { Connection } from 'mongoose';
import type { ServerOptions } from 'socket.io';

/** How facts reach sockets that other processes hold. */
export type Across = NonNullable<ServerOptions['adapter']>;

const COLLECTION = 'facts-across';
/** Facts are read within milliseconds, and what a process misses it finds in the store (domain/board/catch-up.ts): this only
 * has to outlast a change stream that is cut and taken up again. */
const KEEP_SECONDS = 300;

/** Facts cross processes as documents of a collection that forgets, which every process follows by a change
 * stream: `serverSideEmit` then reaches all other processes (everywhere.ts), and `socketsJoin` means all sockets. */
export async function factsAcross(connection: Connection): Promise<Across> {
  const db = connection.db;
  if (!db) throw new Error('the store is closed');
  // A fact is news, not a record: it need not wait for the disk of a majority.
  const facts = db.collection(COLLECTION, { writeConcern: { w: 1, journal: false } });
  await facts.createIndex({ createdAt: 1 }, { expireAfterSeconds: KEEP_SECONDS });
  return createAdapter(facts as never, { addCreatedAtField: true });
}
