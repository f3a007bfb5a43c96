import type { Doc } from './clone.ts';
import { EmbeddedCollection } from './collection.ts';
import { EmbeddedCursor } from './cursor.ts';
import { closedError, refuse } from './errors.ts';
import { Expiry } from './expiry.ts';
import { StoreFile } from './sqlite.ts';
import { Table } from './table.ts';
import { Writer } from './writer.ts';

/** Everything of one file: the tables in memory, the writer, and the part of the driver's `Db` and
 * `MongoClient` that mongoose calls. */
export class EmbeddedDatabase {
  readonly databaseName: string;
  readonly file: StoreFile;
  readonly writer: Writer;
  closed = false;
  readonly #tables = new Map<string, Table>();
  readonly #expiry: Expiry;

  /** @throws StoreOpenError when the file cannot be used */
  static async open(path: string, databaseName: string): Promise<EmbeddedDatabase> {
    const file = await StoreFile.open(path);
    const database = new EmbeddedDatabase(file, databaseName);
    await file.load(
      (collection, doc) => database.table(collection).insert(doc),
      (collection, definition) => {
        const table = database.table(collection);
        table.addIndex(definition, table.buildUnique(definition));
      },
    );
    return database;
  }

  private constructor(file: StoreFile, databaseName: string) {
    this.databaseName = databaseName;
    this.file = file;
    this.writer = new Writer((changes) => this.file.commit(changes));
    this.#expiry = new Expiry(this.writer, () => this.#tables.values());
  }

  table(name: string): Table {
    let table = this.#tables.get(name);
    if (!table) {
      table = new Table(name, this.databaseName);
      this.#tables.set(name, table);
    }
    return table;
  }

  collection(name: string): EmbeddedCollection {
    return new EmbeddedCollection(this, name);
  }

  async createCollection(name: string, options: Doc = {}): Promise<EmbeddedCollection> {
    this.assertOpen();
    for (const option of ['capped', 'viewOn', 'timeseries', 'validator', 'collation', 'clusteredIndex']) {
      if (options[option]) throw refuse(`createCollection does not support the option "${option}"`);
    }
    this.table(name);
    return this.collection(name);
  }

  async dropCollection(name: string): Promise<boolean> {
    return this.writer.alone(() => {
      this.file.dropCollection(name);
      return this.#tables.delete(name);
    });
  }

  async dropDatabase(): Promise<boolean> {
    for (const name of [...this.#tables.keys()]) await this.dropCollection(name);
    return true;
  }

  listCollections(): EmbeddedCursor {
    this.assertOpen();
    const docs = [...this.#tables.keys()].map((name) => ({ name, type: 'collection' }));
    return new EmbeddedCursor(async () => ({ docs, out: (doc) => doc }));
  }

  async command(command: Doc): Promise<Doc> {
    this.assertOpen();
    if (command.ping) return { ok: 1 };
    throw refuse(`the command ${JSON.stringify(command)} is not supported`, 59);
  }

  startSession(): never {
    throw refuse('sessions and transactions are not supported', 20);
  }

  watch(): never {
    throw refuse('change streams are not supported', 40573);
  }

  assertOpen(): void {
    if (this.closed) throw closedError();
  }

  /** Writes what is pending, then gives the file back. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.#expiry.stop();
    await this.writer.close();
    await this.file.close();
  }
}
