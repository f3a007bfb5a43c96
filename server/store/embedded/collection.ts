import { ObjectId } from 'mongodb';
import { bulkWritten } from './bulk.ts';
import { type Doc, received } from './clone.ts';
import { EmbeddedCursor } from './cursor.ts';
import { refuse } from './errors.ts';
import { defineIndex, ID_INDEX, type IndexDefinition, sameIndex } from './indexes.ts';
import { checkOptions } from './options.ts';
import { projector } from './projection.ts';
import { CollectionReader } from './reading.ts';
import type { Entry, Table } from './table.ts';
import { deletion, insertion, replacement, update, type WriteResult } from './writes.ts';

const UPDATE = ['upsert', 'arrayFilters', 'hint', 'sort'];
const FIND_AND = ['sort', 'projection', 'upsert', 'arrayFilters', 'returnDocument', 'hint'];

/** The part of the driver's `Collection` that mongoose and the domain call, over one table. What it does
 * not do as MongoDB does, it refuses. */
export class EmbeddedCollection extends CollectionReader {
  // ── writing ──────────────────────────────────────────────────────────────────────────────────

  async insertOne(doc: Doc, options?: Doc): Promise<unknown> {
    checkOptions('insertOne', options);
    if (doc._id === undefined) doc._id = new ObjectId(); // as the driver does
    const operation = insertion(received(doc, options?.ignoreUndefined === true));
    await this.#write((table, note) => operation(table, note));
    return { acknowledged: true, insertedId: doc._id };
  }

  async insertMany(docs: Doc[], options?: Doc): Promise<unknown> {
    checkOptions('insertMany', options, ['ordered', 'limit']);
    const result = await this.bulkWrite(
      docs.map((document) => ({ insertOne: { document } })),
      { ordered: options?.ordered ?? true },
    );
    const { insertedCount, insertedIds } = result as Doc;
    return { acknowledged: true, insertedCount, insertedIds };
  }

  async updateOne(filter: unknown, change: unknown, options?: Doc): Promise<unknown> {
    return this.#update('updateOne', filter, change, options, false);
  }

  async updateMany(filter: unknown, change: unknown, options?: Doc): Promise<unknown> {
    return this.#update('updateMany', filter, change, options, true);
  }

  async replaceOne(filter: unknown, doc: unknown, options?: Doc): Promise<unknown> {
    const settings = checkOptions('replaceOne', options, ['upsert', 'hint', 'sort']);
    this.checkHint(settings.hint);
    const operation = replacement(received(filter) as Doc, received(doc) as Doc, settings);
    return summary(await this.#write(operation));
  }

  async deleteOne(filter: unknown = {}, options?: Doc): Promise<unknown> {
    this.checkHint(checkOptions('deleteOne', options, ['hint']).hint);
    const { deletedCount } = await this.#write(deletion(received(filter) as Doc, {}, false));
    return { acknowledged: true, deletedCount };
  }

  async deleteMany(filter: unknown = {}, options?: Doc): Promise<unknown> {
    this.checkHint(checkOptions('deleteMany', options, ['hint']).hint);
    const { deletedCount } = await this.#write(deletion(received(filter) as Doc, {}, true));
    return { acknowledged: true, deletedCount };
  }

  async findOneAndUpdate(filter: unknown, change: unknown, options?: Doc): Promise<unknown> {
    const settings = checkOptions('findOneAndUpdate', options, FIND_AND);
    const query = received(filter) as Doc;
    return this.#findAnd(query, settings, update(query, received(change) as Doc, received(settings), false));
  }

  async findOneAndReplace(filter: unknown, doc: unknown, options?: Doc): Promise<unknown> {
    const settings = checkOptions('findOneAndReplace', options, FIND_AND);
    const query = received(filter) as Doc;
    return this.#findAnd(query, settings, replacement(query, received(doc) as Doc, settings));
  }

  async findOneAndDelete(filter: unknown, options?: Doc): Promise<unknown> {
    const settings = checkOptions('findOneAndDelete', options, ['sort', 'projection', 'hint']);
    const query = received(filter) as Doc;
    return this.#findAnd(query, settings, deletion(query, settings, false));
  }

  async bulkWrite(operations: Doc[], options?: Doc): Promise<unknown> {
    const { ordered = true } = checkOptions('bulkWrite', options, ['ordered']);
    return bulkWritten(operations, ordered === true, this.table, (run) => this.database.writer.run(run));
  }

  // ── indexes ──────────────────────────────────────────────────────────────────────────────────

  async createIndex(spec: unknown, options?: Doc): Promise<string> {
    this.database.assertOpen();
    const definition = received(defineIndex(spec, options) as unknown as Doc) as unknown as IndexDefinition;
    return this.database.writer.alone(() => this.#makeIndex(definition));
  }

  async createIndexes(specs: Doc[]): Promise<string[]> {
    const names: string[] = [];
    for (const { key, ...options } of specs) names.push(await this.createIndex(key, options));
    return names;
  }

  listIndexes(): EmbeddedCursor {
    this.database.assertOpen();
    const docs = this.table.definitions as unknown as Doc[];
    return new EmbeddedCursor(async () => ({ docs, out: (doc) => received(doc) }));
  }

  async indexes(): Promise<unknown[]> {
    return this.listIndexes().toArray();
  }

  async dropIndex(name: string): Promise<void> {
    this.database.assertOpen();
    if (name === ID_INDEX.name) throw refuse('the index on _id cannot be dropped', 72);
    if (!this.table.definitions.some((one) => one.name === name)) {
      throw refuse(`there is no index named ${name}`, 27);
    }
    await this.database.writer.alone(() => {
      this.database.file.dropIndex(this.collectionName, name);
      this.table.dropIndex(name);
    });
  }

  async drop(): Promise<boolean> {
    return this.database.dropCollection(this.collectionName);
  }

  watch(): never {
    return this.database.watch();
  }

  // ── helpers ──────────────────────────────────────────────────────────────────────────────────

  #makeIndex(definition: IndexDefinition): string {
    if (sameIndex(definition, ID_INDEX)) return ID_INDEX.name;
    const { definitions } = this.table;
    const same = definitions.find((one) => sameIndex(one, definition));
    if (same) return same.name;
    if (definitions.some(({ name }) => name === definition.name)) {
      throw refuse(`an index named ${definition.name} exists with other options: drop it first`, 86);
    }
    const unique = this.table.buildUnique(definition);
    this.database.file.addIndex(this.collectionName, definition, unique?.entries ?? []);
    this.table.addIndex(definition, unique);
    return definition.name;
  }

  async #update(name: string, filter: unknown, change: unknown, options: Doc | undefined, many: boolean) {
    const settings = checkOptions(name, options, UPDATE);
    this.checkHint(settings.hint);
    const operation = update(received(filter) as Doc, received(change) as Doc, received(settings), many);
    return summary(await this.#write(operation));
  }

  #write<T>(operation: (table: Table, note: (change: ReturnType<Table['delete']>) => void) => T): Promise<T> {
    return this.database.writer.run((batch) => operation(this.table, (change) => batch.note(change)));
  }

  async #findAnd(
    query: Doc,
    settings: Doc,
    operation: (table: Table, note: (change: ReturnType<Table['delete']>) => void) => WriteResult,
  ): Promise<unknown> {
    this.checkHint(settings.hint);
    const project = projector(settings.projection, query);
    const result = await this.#write(operation);
    const entry: Entry | undefined = settings.returnDocument === 'after' ? result.after : result.before;
    const value = entry ? project(entry.doc) : null;
    if (settings.includeResultMetadata !== true) return value;
    const updatedExisting = result.matchedCount > 0;
    const upserted = result.upsertedId === null ? {} : { upserted: result.upsertedId };
    return {
      value,
      lastErrorObject: { n: updatedExisting || result.upsertedId ? 1 : 0, updatedExisting, ...upserted },
      ok: 1,
    };
  }
}

function summary({ matchedCount, modifiedCount, upsertedId }: WriteResult): Doc {
  const upsertedCount = upsertedId === null ? 0 : 1;
  return { acknowledged: true, matchedCount, modifiedCount, upsertedCount, upsertedId };
}
