import { type Doc, isPlain } from './clone.ts';
import { duplicateError, refuse } from './errors.ts';
import type { IndexDefinition } from './indexes.ts';
import { keyOf } from './key.ts';
import { hasPath, valuesAt } from './order.ts';
import { matcher } from './query.ts';

/** The keys that the documents of a collection hold in one unique index.
 *
 * A document may hold the same key twice (a multikey array with a repeated value), two documents may not.
 * The map mirrors the `unique_keys` rows of the file. */
export class UniqueIndex {
  readonly definition: IndexDefinition;
  readonly #paths: string[];
  readonly #covers: (doc: Doc) => boolean;
  readonly #owners = new Map<string, string>();

  constructor(definition: IndexDefinition) {
    this.definition = definition;
    this.#paths = Object.keys(definition.key);
    const { sparse, partialFilterExpression } = definition;
    this.#covers = partialFilterExpression
      ? matcher(partialFilterExpression)
      : sparse
        ? (doc) => this.#paths.some((path) => hasPath(doc, path))
        : () => true;
  }

  /** The distinct keys of a document; none when the index is sparse or partial and does not cover it.
   * @throws MongoServerError when two fields are arrays, which no index can hold */
  keysOf(doc: Doc): Set<string> {
    return new Set(this.#tuples(doc).map((tuple) => this.#key(tuple)));
  }

  /** @throws MongoServerError 11000 when another document holds one of the keys of this one */
  assertFree(collection: string, id: string, doc: Doc): void {
    for (const tuple of this.#tuples(doc)) {
      const owner = this.#owners.get(this.#key(tuple));
      if (owner === undefined || owner === id) continue;
      const keyValue = Object.fromEntries(this.#paths.map((path, i) => [path, tuple[i]]));
      throw duplicateError(collection, this.definition.name, this.definition.key, keyValue);
    }
  }

  add(id: string, doc: Doc): void {
    for (const key of this.keysOf(doc)) this.#owners.set(key, id);
  }

  remove(id: string, doc: Doc): void {
    for (const key of this.keysOf(doc)) if (this.#owners.get(key) === id) this.#owners.delete(key);
  }

  get entries(): Iterable<[key: string, id: string]> {
    return this.#owners;
  }

  #key(tuple: unknown[]): string {
    return tuple.length === 1 ? keyOf(tuple[0]) : JSON.stringify(tuple.map(keyOf));
  }

  #tuples(doc: Doc): unknown[][] {
    if (!this.#covers(doc)) return [];
    let tuples: unknown[][] = [[]];
    let arrays = 0;
    for (const path of this.#paths) {
      const values = valuesAt(doc, path);
      if (this.#paths.length > 1 && isMultiple(doc, path) && ++arrays > 1) {
        throw refuse(`cannot index parallel arrays: ${this.#paths.join(', ')}`, 171);
      }
      tuples = tuples.flatMap((tuple) => values.map((value) => [...tuple, value]));
    }
    return tuples;
  }
}

function isMultiple(doc: Doc, path: string): boolean {
  let value: unknown = doc;
  for (const part of path.split('.')) {
    if (Array.isArray(value)) return true;
    value = isPlain(value) ? value[part] : undefined;
  }
  return Array.isArray(value);
}
