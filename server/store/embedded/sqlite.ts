import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
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
const EACH = 'FROM json_each(?) WHERE true';

/** The file under the embedded engine: the only place that speaks SQL. */
export class StoreFile {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  /** Opens the file, or makes it. The lock is the operating system's: it ends with the process, however that ends.
   * @throws StoreOpenError when the folder cannot be written, or another process has the file open */
  constructor(path: string) {
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
    let db: Database.Database | undefined;
    try {
      db = new Database(path);
      // Exclusive before WAL: no other process may read or write, and no shared-memory file is needed.
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
      db.pragma('wal_autocheckpoint = 4000');
      const [{ user_version: version = 0 } = {}] = db.pragma('user_version') as { user_version?: number }[];
      if (version > SCHEMA_VERSION) {
        throw new StoreOpenError(
          `${path} was written by a newer version: update this program, or open another folder`,
        );
      }
      db.exec(`BEGIN EXCLUSIVE; ${SCHEMA} COMMIT;`);
    } catch (cause) {
      db?.close();
      throw cause instanceof StoreOpenError ? cause : openError(path, cause);
    }
    this.#db = db;
  }

  /** Everything in the file: index definitions by collection, then documents in their natural order. */
  load(
    onIndex: (collection: string, definition: IndexDefinition) => void,
    onDocument: (collection: string, doc: Doc) => void,
  ): void {
    const rows = (sql: string) => this.#statement(sql).iterate() as IterableIterator<Record<string, string>>;
    for (const row of rows('SELECT collection, body FROM documents ORDER BY rowid')) {
      onDocument(row.collection as string, fromRow(row.body as string));
    }
    for (const row of rows('SELECT collection, definition FROM indexes ORDER BY rowid')) {
      onIndex(row.collection as string, fromRow(row.definition as string) as unknown as IndexDefinition);
    }
  }

  /** Writes a batch: all of it is on the disk when this returns, nothing of it when this throws.
   * The primary key of `unique_keys` refuses what memory should already have refused. */
  commit(changes: readonly Change[]): void {
    const documents: string[][] = [];
    const deleted: string[][] = [];
    const freed: string[][] = [];
    const taken: string[][] = [];
    for (const { table, id, before, after } of net(changes)) {
      if (after) documents.push([table.name, id, toRow(after.doc)]);
      else if (before) deleted.push([table.name, id]);
      for (const unique of table.uniques) {
        const had = before ? unique.keysOf(before.doc) : new Set<string>();
        const has = after ? unique.keysOf(after.doc) : new Set<string>();
        for (const key of had) if (!has.has(key)) freed.push([table.name, unique.definition.name, key]);
        for (const key of has) if (!had.has(key)) taken.push([table.name, unique.definition.name, key, id]);
      }
    }
    this.#transaction(() => {
      this.#each(
        `DELETE FROM unique_keys WHERE (collection, name, key) IN (SELECT ${cells(3)} ${EACH})`,
        freed,
      );
      this.#each(`INSERT INTO unique_keys SELECT ${cells(4)} ${EACH}`, taken);
      this.#each(`DELETE FROM documents WHERE (collection, id) IN (SELECT ${cells(2)} ${EACH})`, deleted);
      this.#each(
        `INSERT INTO documents SELECT ${cells(3)} ${EACH}
         ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body`,
        documents,
      );
    });
  }

  addIndex(collection: string, definition: IndexDefinition, keys: Iterable<[key: string, id: string]>): void {
    const { name } = definition;
    const rows = Array.from(keys, ([key, id]) => [collection, name, key, id]);
    this.#transaction(() => {
      const text = BSON.EJSON.stringify(definition);
      this.#statement('INSERT INTO indexes VALUES (?, ?, ?)').run(collection, name, text);
      this.#each(`INSERT INTO unique_keys SELECT ${cells(4)} ${EACH}`, rows);
    });
  }

  dropIndex(collection: string, name: string): void {
    this.#transaction(() => {
      this.#statement('DELETE FROM indexes WHERE collection = ? AND name = ?').run(collection, name);
      this.#statement('DELETE FROM unique_keys WHERE collection = ? AND name = ?').run(collection, name);
    });
  }

  dropCollection(collection: string): void {
    this.#transaction(() => {
      for (const table of ['documents', 'indexes', 'unique_keys']) {
        this.#statement(`DELETE FROM ${table} WHERE collection = ?`).run(collection);
      }
    });
  }

  /** Ends the use of the file and gives its lock back. */
  close(): void {
    this.#statements.clear();
    // The library lets go of a connection only when its statements are collected as garbage, so the lock
    // is given back by hand: out of WAL, which leaves one file, then one read in the normal locking mode.
    this.#db.pragma('journal_mode = DELETE');
    this.#db.pragma('locking_mode = NORMAL');
    this.#db.pragma('user_version');
    this.#db.close();
  }

  #transaction(write: () => void): void {
    this.#statement('BEGIN IMMEDIATE').run();
    try {
      write();
      this.#statement('COMMIT').run();
    } catch (error) {
      // A full disk may already have ended the transaction.
      if (this.#db.inTransaction) this.#statement('ROLLBACK').run();
      throw error;
    }
  }

  #each(sql: string, rows: unknown[][]): void {
    if (rows.length > 0) this.#statement(sql).run(JSON.stringify(rows));
  }

  #statement(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

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
