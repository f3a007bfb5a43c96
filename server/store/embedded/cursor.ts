import type { Doc } from './clone.ts';
import { refuse } from './errors.ts';
import { count, sortSpec } from './options.ts';

/** What a cursor will read; may be changed until it has begun. */
export interface Reading {
  sort: [string, 1 | -1][];
  skip: number;
  limit: number;
  projection: unknown;
}

/** What a cursor has read, and how each document is handed out. */
interface Opened {
  docs: Doc[];
  out: (doc: Doc) => unknown;
}

/** The part of the driver's cursors that mongoose and the domain use. It reads a snapshot, taken when the
 * first document is asked for; each document is copied as it is handed out. */
export class EmbeddedCursor {
  closed = false;
  readonly #read: (reading: Reading) => Promise<Opened>;
  readonly #reading: Reading;
  #transform: (value: unknown) => unknown = (value) => value;
  #open: Promise<Opened> | undefined;
  #at = 0;

  constructor(read: (reading: Reading) => Promise<Opened>, { sort, skip, limit, projection }: Doc = {}) {
    this.#read = read;
    this.#reading = {
      sort: sortSpec(sort),
      skip: count('skip', skip),
      limit: Math.abs(count('limit', limit)),
      projection,
    };
  }

  sort(sort: unknown, direction?: unknown): this {
    return this.#change({ sort: sortSpec(direction === undefined ? sort : [[sort, direction]]) });
  }

  skip(value: number): this {
    return this.#change({ skip: count('skip', value) });
  }

  limit(value: number): this {
    return this.#change({ limit: Math.abs(count('limit', value)) });
  }

  project(projection: Doc): this {
    return this.#change({ projection });
  }

  map(transform: (value: unknown) => unknown): this {
    const before = this.#transform;
    this.#transform = (value) => transform(before(value));
    return this;
  }

  batchSize(): this {
    return this;
  }

  addCursorFlag(flag: string, value: boolean): this {
    if (value && flag !== 'noCursorTimeout') throw refuse(`the cursor flag ${flag} is not supported`);
    return this;
  }

  async hasNext(): Promise<boolean> {
    return !this.closed && this.#at < (await this.#opened()).docs.length;
  }

  async next(): Promise<unknown> {
    if (this.closed) return null;
    const { docs, out } = await this.#opened();
    const doc = docs[this.#at];
    if (!doc) return null;
    this.#at++;
    return this.#transform(out(doc));
  }

  tryNext(): Promise<unknown> {
    return this.next();
  }

  async toArray(): Promise<unknown[]> {
    if (this.closed) return [];
    const { docs, out } = await this.#opened();
    const rest = docs.slice(this.#at).map((doc) => this.#transform(out(doc)));
    this.#at = docs.length;
    await this.close();
    return rest;
  }

  async forEach(visit: (value: unknown) => unknown): Promise<void> {
    for await (const value of this) if (visit(value) === false) break;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown> {
    try {
      while (await this.hasNext()) yield await this.next();
    } finally {
      await this.close();
    }
  }

  rewind(): void {
    this.#open = undefined;
    this.#at = 0;
    this.closed = false;
  }

  /** @param done mongoose's streams still pass one */
  async close(done?: () => void): Promise<void> {
    this.closed = true;
    this.#open = undefined;
    done?.();
  }

  explain(): never {
    throw refuse('explain is not supported');
  }

  #change(change: Partial<Reading>): this {
    if (this.#open) throw refuse('the cursor has already begun to read');
    Object.assign(this.#reading, change);
    return this;
  }

  #opened(): Promise<Opened> {
    this.#open ??= this.#read(this.#reading);
    return this.#open;
  }
}
