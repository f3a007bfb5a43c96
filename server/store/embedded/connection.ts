import mongoose, { type Connection, type Mongoose } from 'mongoose';
import { EmbeddedDatabase } from './database.ts';

/** Name of the one database in the file, as it shows in namespaces and errors. */
const DATABASE = 'trait-d-union';

interface NativeConnection extends Connection {
  onOpen(): void;
  client: never;
}
interface Driver {
  Connection: new (...args: unknown[]) => NativeConnection;
  Collection: unknown;
  BulkWriteResult: unknown;
}

const native = (mongoose as unknown as { driver: { get(): Driver } }).driver.get();

/** Mongoose's own connection with a file at its other end. Everything above the driver — models, casting,
 * hooks, populate — is mongoose's; below it, `EmbeddedDatabase` takes the place of `MongoClient` and `Db`. */
class EmbeddedConnection extends native.Connection {
  #database: EmbeddedDatabase | undefined;

  async createClient(path: string): Promise<this> {
    const database = await EmbeddedDatabase.open(path, DATABASE);
    this.#database = database;
    Object.assign(this, { db: database, client: database, name: DATABASE, _connectionString: path });
    // Without this `Model.init()` would wait for ever.
    this.onOpen();
    return this;
  }

  async doClose(): Promise<this> {
    await this.#database?.close();
    return this;
  }
}

/** Opens the embedded engine on a mongoose instance.
 * @throws StoreOpenError when the file cannot be used */
export async function connectEmbedded(instance: Mongoose, path: string): Promise<Connection> {
  (instance as unknown as { setDriver(driver: Driver): void }).setDriver({
    ...native,
    Connection: EmbeddedConnection,
  });
  await instance.connect(path);
  return instance.connection;
}
