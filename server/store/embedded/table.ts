import type { Doc } from './clone.ts';
import { duplicateError } from './errors.ts';
import { ID_INDEX, type IndexDefinition } from './indexes.ts';
import { keyOf } from './key.ts';
import { candidates, FieldIndex } from './lookup.ts';
import { matcher } from './query.ts';
import { UniqueIndex } from './unique.ts';

/** A stored document. It is never edited: an update puts another in its place. */
export interface Entry {
  id: string;
  doc: Doc;
  /** Place in the natural order of the collection. */
  order: number;
}

/** One change of one document, enough to do it again in the file or to undo it in memory. */
export interface Change {
  table: Table;
  id: string;
  before: Entry | undefined;
  after: Entry | undefined;
}

/** One collection in memory: its documents, and what finds them. */
export class Table {
  readonly name: string;
  readonly #namespace: string;
  readonly #entries = new Map<string, Entry>();
  readonly #definitions = new Map<string, IndexDefinition>([[ID_INDEX.name, ID_INDEX]]);
  readonly #uniques = new Map<string, UniqueIndex>();
  readonly #fields = new Map<string, FieldIndex>();
  #nextOrder = 0;
  #disordered = false;

  constructor(name: string, database: string) {
    this.name = name;
    this.#namespace = `${database}.${name}`;
  }

  get size(): number {
    return this.#entries.size;
  }

  get definitions(): IndexDefinition[] {
    return [...this.#definitions.values()];
  }

  get uniques(): Iterable<UniqueIndex> {
    return this.#uniques.values();
  }

  entry(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** All documents in their natural order. */
  all(): Iterable<Entry> {
    if (this.#disordered) {
      const sorted = [...this.#entries].sort(([, a], [, b]) => a.order - b.order);
      this.#entries.clear();
      for (const [id, entry] of sorted) this.#entries.set(id, entry);
      this.#disordered = false;
    }
    return this.#entries.values();
  }

  /** The documents that match, in their natural order: the same with indexes as by a scan. */
  *matching(filter: Doc): Generator<Entry> {
    const matches = matcher(filter);
    const ids = candidates(filter, (path) => this.#fields.get(path));
    if (!ids) {
      for (const entry of this.all()) if (matches(entry.doc)) yield entry;
      return;
    }
    const entries: Entry[] = [];
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry) entries.push(entry);
    }
    if (entries.length > 1) entries.sort((a, b) => a.order - b.order);
    for (const entry of entries) if (matches(entry.doc)) yield entry;
  }

  /** Adds a document.
   * @throws MongoServerError 11000 when its `_id` or a unique key is taken; then nothing has changed */
  insert(doc: Doc): Change {
    const id = keyOf(doc._id);
    if (this.#entries.has(id)) {
      throw duplicateError(this.#namespace, ID_INDEX.name, ID_INDEX.key, { _id: doc._id });
    }
    for (const unique of this.#uniques.values()) unique.assertFree(this.#namespace, id, doc);
    return this.#apply({ table: this, id, before: undefined, after: { id, doc, order: this.#nextOrder++ } });
  }

  /** Puts another document in the place of one.
   * @throws MongoServerError 11000 when a unique key is taken by a third; then nothing has changed */
  replace(before: Entry, doc: Doc): Change {
    for (const unique of this.#uniques.values()) unique.assertFree(this.#namespace, before.id, doc);
    return this.#apply({ table: this, id: before.id, before, after: { ...before, doc } });
  }

  delete(before: Entry): Change {
    return this.#apply({ table: this, id: before.id, before, after: undefined });
  }

  undo({ id, before, after }: Change): void {
    this.#apply({ table: this, id, before: after, after: before });
    // A document that comes back goes to the end of the map; the next scan puts it in its place again.
    if (before && !after) this.#disordered = true;
  }

  /** The unique index over the documents as they are, or undefined when the definition is not unique.
   * @throws MongoServerError 11000 when two documents hold the same key */
  buildUnique(definition: IndexDefinition): UniqueIndex | undefined {
    if (!definition.unique) return undefined;
    const unique = new UniqueIndex(definition);
    for (const { id, doc } of this.all()) {
      unique.assertFree(this.#namespace, id, doc);
      unique.add(id, doc);
    }
    return unique;
  }

  addIndex(definition: IndexDefinition, unique: UniqueIndex | undefined): void {
    this.#definitions.set(definition.name, definition);
    if (unique) this.#uniques.set(definition.name, unique);
    for (const path of Object.keys(definition.key)) {
      if (path === '_id' || this.#fields.has(path)) continue;
      const field = new FieldIndex(path);
      for (const { id, doc } of this.all()) field.add(id, doc);
      this.#fields.set(path, field);
    }
  }

  dropIndex(name: string): void {
    this.#definitions.delete(name);
    this.#uniques.delete(name);
    const used = new Set(this.definitions.flatMap(({ key }) => Object.keys(key)));
    for (const path of this.#fields.keys()) if (!used.has(path)) this.#fields.delete(path);
  }

  #apply(change: Change): Change {
    const { id, before, after } = change;
    const indexes = [...this.#uniques.values(), ...this.#fields.values()];
    if (before) for (const index of indexes) index.remove(id, before.doc);
    if (after) {
      this.#entries.set(id, after);
      for (const index of indexes) index.add(id, after.doc);
    } else this.#entries.delete(id);
    return change;
  }
}
