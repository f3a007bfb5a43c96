import { aggregated } from './aggregate.ts';
import { type Doc, received } from './clone.ts';
import { EmbeddedCursor, type Reading } from './cursor.ts';
import { distinctValues } from './distinct.ts';
import { refuse } from './errors.ts';
import { checkOptions } from './options.ts';
import { byFields } from './order.ts';
import { projector } from './projection.ts';
import type { StoreFile } from './sqlite.ts';
import type { Table } from './table.ts';
import type { Writer } from './writer.ts';

/** What a collection needs of its database. */
export interface Home {
  readonly databaseName: string;
  readonly file: Pick<StoreFile, 'addIndex' | 'dropIndex'>;
  readonly writer: Pick<Writer, 'run' | 'durable' | 'alone'>;
  table(name: string): Table;
  dropCollection(name: string): Promise<boolean>;
  watch(): never;
  /** @throws MongoServerError once the store is closed */
  assertOpen(): void;
}

/** The half of a collection that reads. */
export class CollectionReader {
  readonly collectionName: string;
  protected readonly database: Home;

  constructor(database: Home, name: string) {
    this.database = database;
    this.collectionName = name;
  }

  get namespace(): string {
    return `${this.database.databaseName}.${this.collectionName}`;
  }

  find(filter: unknown = {}, options?: Doc): EmbeddedCursor {
    this.database.assertOpen();
    const { hint, ...rest } = checkOptions('find', options, ['sort', 'skip', 'limit', 'projection', 'hint']);
    this.checkHint(hint);
    const query = received(filter) as Doc;
    return new EmbeddedCursor(async (reading) => {
      const out = projector(reading.projection, query);
      return { docs: await this.read(() => this.selected(query, reading)), out };
    }, rest);
  }

  async findOne(filter: unknown = {}, options?: Doc): Promise<unknown> {
    const { limit: _, ...rest } = options ?? {};
    return this.find(filter, rest).limit(1).next();
  }

  async countDocuments(filter: unknown = {}, options?: Doc): Promise<number> {
    this.database.assertOpen();
    const { hint, skip = 0, limit = 0 } = checkOptions('countDocuments', options, ['skip', 'limit', 'hint']);
    this.checkHint(hint);
    const reading = { sort: [], skip: skip as number, limit: limit as number, projection: undefined };
    const query = received(filter) as Doc;
    return this.read(() => this.selected(query, reading).length);
  }

  async estimatedDocumentCount(options?: Doc): Promise<number> {
    this.database.assertOpen();
    checkOptions('estimatedDocumentCount', options);
    return this.read(() => this.table.size);
  }

  async distinct(path: string, filter: unknown = {}, options?: Doc): Promise<unknown[]> {
    this.database.assertOpen();
    checkOptions('distinct', options);
    const query = received(filter) as Doc;
    const docs = await this.read(() => Array.from(this.table.matching(query), ({ doc }) => doc));
    return distinctValues(docs, path);
  }

  aggregate(pipeline: unknown = [], options?: Doc): EmbeddedCursor {
    this.database.assertOpen();
    this.checkHint(checkOptions('aggregate', options, ['hint']).hint);
    if (!Array.isArray(pipeline)) throw refuse('a pipeline must be an array of stages');
    const stages = received(pipeline) as Doc[];
    const run = () =>
      aggregated(
        stages,
        (filter) => Array.from(this.table.matching(filter), ({ doc }) => doc),
        (name) => Array.from(this.database.table(name).all(), ({ doc }) => doc),
      );
    return new EmbeddedCursor(async () => ({ docs: await this.read(run), out: (doc) => doc }));
  }

  protected get table(): Table {
    return this.database.table(this.collectionName);
  }

  /** A hint cannot change an answer, but one that names no index is an error in MongoDB. */
  protected checkHint(hint: unknown): void {
    if (hint === undefined || hint === null) return;
    const known = this.table.definitions.some(({ name, key }) =>
      typeof hint === 'string' ? name === hint : JSON.stringify(key) === JSON.stringify(hint),
    );
    if (!known) throw refuse(`the hint ${JSON.stringify(hint)} names no index`);
  }

  private selected(query: Doc, { sort, skip, limit }: Reading): Doc[] {
    const docs: Doc[] = [];
    const enough = sort.length === 0 && limit > 0 ? skip + limit : Number.POSITIVE_INFINITY;
    for (const { doc } of this.table.matching(query)) {
      docs.push(doc);
      if (docs.length >= enough) break;
    }
    if (sort.length > 0) docs.sort(byFields(sort));
    return limit > 0 ? docs.slice(skip, skip + limit) : docs.slice(skip);
  }

  private read<T>(read: () => T): Promise<T> {
    this.database.assertOpen();
    return this.database.writer.durable(read);
  }
}
