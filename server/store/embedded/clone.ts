import { Binary, BSON, Long } from 'mongodb';
import { refuse } from './errors.ts';

export type Doc = Record<string, unknown>;

/** The value as a MongoDB server would have received it: mongoose documents, Maps and `toBSON` become
 * plain objects, functions vanish, `undefined` is null. Nothing is shared with what the caller holds. */
export function received<T = Doc>(value: T, ignoreUndefined = false): T {
  const bytes = BSON.serialize({ value }, { ignoreUndefined });
  return BSON.deserialize(bytes).value as T;
}

/** A deep copy of a stored value, so that nobody can edit the store through an answer. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (isPlain(value)) {
    const copy: Doc = {};
    for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
    return copy as T;
  }
  if (value instanceof Date) return new Date(value.getTime()) as T;
  if (value instanceof Binary) return new Binary(Buffer.from(value.buffer), value.sub_type) as T;
  return value; // ObjectId, Decimal128, RegExp…: nothing edits them in place
}

export function isPlain(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The row of a document: extended JSON, which keeps dates, ids and binaries, and which a person can read.
 * @throws MongoServerError for what would not come back as it was
 */
export function toRow(doc: Doc): string {
  assertStorable(doc);
  return BSON.EJSON.stringify(doc, { relaxed: true });
}

export function fromRow(row: string): Doc {
  return BSON.EJSON.parse(row, { relaxed: true }) as Doc;
}

/** Field names with `$` would be read back as extended JSON types, names with a dot could not be queried. */
function assertStorable(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) assertStorable(item);
  if (value instanceof Long) throw refuse(`${value} does not fit in a JavaScript number`);
  if (!isPlain(value)) return;
  for (const key of Object.keys(value)) {
    if (key.startsWith('$') || key.includes('.')) {
      throw refuse(`the field name "${key}" must neither start with $ nor contain a dot`, 52);
    }
    assertStorable(value[key]);
  }
}
