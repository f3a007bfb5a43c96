import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql/promise';
import { BSON } from 'mongodb';
import { StoreOpenError } from '../open-error.ts';
import { type Doc, fromRow, toRow } from './clone.ts';
import type { IndexDefinition } from './indexes.ts';
import type { Change } from './table.ts';

/** Version of the tables below, kept in the file. */
const SCHEMA_VERSION = 1;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (collection, id)
  );
  CREATE TABLE IF NOT EXISTS indexes (
    collection TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (collection, name)
  );
  CREATE TABLE IF NOT EXISTS unique_keys (
    collection TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (collection, name, key)
  ) WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};`;

/** A statement takes its rows as one JSON array, because each call into the database costs more than a row. */
const SQL = {
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  documents: 'SELECT collection, body FROM documents ORDER BY rowid',
  indexes: 'SELECT collection, definition FROM indexes ORDER BY rowid',
  freeKeys: `DELETE FROM unique_keys WHERE (collection, name, key) IN (SELECT ${cells(3)} FROM json_each(?))`,
  takeKeys: `INSERT INTO unique_keys SELECT ${cells(4)} FROM json_each(?)`,
  remove: `DELETE FROM documents WHERE (collection, id) IN (SELECT ${cells(2)} FROM json_each(?))`,
  put: `INSERT INTO documents SELECT ${cells(3)} FROM json_each(?) WHERE true
    ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body`,
  addIndex: 'INSERT INTO indexes VALUES (?, ?, ?)',
  dropIndex: 'DELETE FROM indexes WHERE collection = ? AND name = ?',
  dropKeys: 'DELETE FROM unique_keys WHERE collection = ? AND name = ?',
  dropDocuments: 'DELETE FROM documents WHERE collection = ?',
  dropIndexes: 'DELETE FROM indexes WHERE collection = ?',
  dropAllKeys: 'DELETE FROM unique_keys WHERE collection = ?',
} as const;

type StatementName = keyof typeof SQL;

/** The part of a libsql statement that we use; its promise API has no types of its own for it. Running one
 * is synchronous there; `exec` is not, and leaves the event loop free while the disk works. */
interface Statement {
  run(...parameters: unknown[]): unknown;
  all(): Promise<Record<string, string>[]>;
}

/** The file under the embedded engine: the only place that speaks SQL. */
export class StoreFile {
  readonly #db: Database;
  readonly #statements: Record<StatementName, Statement>;

  private constructor(db: Database, statements: Record<StatementName, Statement>) {
    this.#db = db;
    this.#statements = statements;
  }

  /** Opens the file, or makes it. The lock is the operating system's: it ends with the process, however that ends.
   * @throws StoreOpenError when the folder cannot be written, or another process has the file open */
  static async open(path: string): Promise<StoreFile> {
    const folder = dirname(path);
    try {
      makeFolder(folder);
      accessSync(folder, constants.W_OK);
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new StoreOpenError(
        `the data folder ${folder} cannot be written (${reason}): choose another folder, or give this user the right to write there`,
        { cause },
      );
    }
    let db: Database | undefined;
    try {
      db = new Database(path, {});
      // Exclusive before WAL: no other process may read or write, and no shared-memory file is needed.
      await db.exec('PRAGMA locking_mode = EXCLUSIVE');
      await db.exec('PRAGMA journal_mode = WAL');
      await db.exec('PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000');
      const [{ user_version: version = 0 } = {}] = await (await db.prepare('PRAGMA user_version')).all();
      if (version > SCHEMA_VERSION) {
        throw new StoreOpenError(
          `${path} was written by a newer version: update this program, or open another folder`,
        );
      }
      await db.exec(`BEGIN EXCLUSIVE; ${SCHEMA} COMMIT;`);
      const statements = {} as Record<StatementName, Statement>;
      for (const [name, sql] of Object.entries(SQL))
        statements[name as StatementName] = await db.prepare(sql);
      return new StoreFile(db, statements);
    } catch (cause) {
      db?.close();
      throw cause instanceof StoreOpenError ? cause : openError(path, cause);
    }
  }

  /** Everything in the file: the documents in their natural order, then the definitions of indexes. */
  async load(
    onDocument: (collection: string, doc: Doc) => void,
    onIndex: (collection: string, definition: IndexDefinition) => void,
  ): Promise<void> {
    for (const { collection = '', body = '' } of await this.#statements.documents.all()) {
      onDocument(collection, fromRow(body));
    }
    for (const { collection = '', definition = '' } of await this.#statements.indexes.all()) {
      onIndex(collection, fromRow(definition) as unknown as IndexDefinition);
    }
  }

  /** Writes a batch: all of it is on the disk when this resolves, nothing of it when this rejects.
   * Nothing else may be written meanwhile.
   * The primary key of `unique_keys` refuses what memory should already have refused. */
  async commit(changes: readonly Change[]): Promise<void> {
    const { documents, deleted, freed, taken } = rowsOf(changes);
    try {
      this.#statements.begin.run();
      this.#each('freeKeys', freed);
      this.#each('takeKeys', taken);
      this.#each('remove', deleted);
      this.#each('put', documents);
      await this.#db.exec(SQL.commit);
    } catch (error) {
      this.#rollback();
      throw error;
    }
  }

  addIndex(collection: string, definition: IndexDefinition, keys: Iterable<[key: string, id: string]>): void {
    const { name } = definition;
    const rows = Array.from(keys, ([key, id]) => [collection, name, key, id]);
    this.#atOnce(() => {
      this.#statements.addIndex.run(collection, name, BSON.EJSON.stringify(definition));
      this.#each('takeKeys', rows);
    });
  }

  dropIndex(collection: string, name: string): void {
    this.#atOnce(() => {
      this.#statements.dropIndex.run(collection, name);
      this.#statements.dropKeys.run(collection, name);
    });
  }

  dropCollection(collection: string): void {
    this.#atOnce(() => {
      for (const name of ['dropDocuments', 'dropIndexes', 'dropAllKeys'] as const) {
        this.#statements[name].run(collection);
      }
    });
  }

  /** Ends the use of the file and gives its lock back. */
  async close(): Promise<void> {
    // The library lets go of a connection only when its statements are collected as garbage, so the lock
    // is given back by hand: out of WAL, which leaves one file, then one read in the normal locking mode.
    await this.#db.exec('PRAGMA journal_mode = DELETE');
    await this.#db.exec('PRAGMA locking_mode = NORMAL');
    await this.#db.exec('PRAGMA user_version');
    this.#db.close();
  }

  /** A transaction of its own, for what is rare. */
  #atOnce(write: () => void): void {
    try {
      this.#statements.begin.run();
      write();
      this.#statements.commit.run();
    } catch (error) {
      this.#rollback();
      throw error;
    }
  }

  #rollback(): void {
    // A full disk may already have ended the transaction.
    if ((this.#db as unknown as { inTransaction: boolean }).inTransaction) this.#statements.rollback.run();
  }

  #each(name: StatementName, rows: unknown[][]): void {
    if (rows.length > 0) this.#statements[name].run(JSON.stringify(rows));
  }
}

/** What a batch has to write: the last state of each document it has touched, the keys it has freed and taken. */
function rowsOf(changes: readonly Change[]) {
  const documents: string[][] = [];
  const deleted: string[][] = [];
  const freed: string[][] = [];
  const taken: string[][] = [];
  for (const { table, id, before, after } of net(changes)) {
    if (after) documents.push([table.name, id, toRow(after.doc)]);
    else if (before) deleted.push([table.name, id]);
    for (const unique of table.uniques) {
      const had = before ? unique.keysOf(before.doc) : NO_KEYS;
      const has = after ? unique.keysOf(after.doc) : NO_KEYS;
      for (const key of had) if (!has.has(key)) freed.push([table.name, unique.definition.name, key]);
      for (const key of has) if (!had.has(key)) taken.push([table.name, unique.definition.name, key, id]);
    }
  }
  return { documents, deleted, freed, taken };
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** Not `recursive: true`, which never returns in a file system that denies the existence of a parent (Node 20). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** The first state and the last of each document that a batch has touched. */
function net(changes: readonly Change[]): Iterable<Change> {
  if (changes.length === 1) return changes;
  const byTable = new Map<Change['table'], Map<string, Change>>();
  for (const change of changes) {
    let byId = byTable.get(change.table);
    if (!byId) {
      byId = new Map();
      byTable.set(change.table, byId);
    }
    const first = byId.get(change.id);
    byId.set(change.id, first ? { ...change, before: first.before } : change);
  }
  return [...byTable.values()].flatMap((byId) => [...byId.values()]);
}

function cells(count: number): string {
  return Array.from({ length: count }, (_, i) => `value ->> ${i}`).join(', ');
}

function openError(path: string, cause: unknown): StoreOpenError {
  const { code = '', message } = cause as { code?: string; message: string };
  return new StoreOpenError(
    /BUSY|LOCKED/.test(code)
      ? `${path} is in use by another process: stop that one, give this one another data folder, or set MONGODB_URI to run several`
      : `${path} cannot be opened (${message}): check that it is a file of this program and that this user may write it`,
    { cause },
  );
}
