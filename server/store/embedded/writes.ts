import { ObjectId } from 'mongodb';
import { type Doc, isPlain } from './clone.ts';
import { refuse } from './errors.ts';
import { keyOf } from './key.ts';
import { sortSpec } from './options.ts';
import { byFields, compareValues } from './order.ts';
import type { Change, Entry, Table } from './table.ts';
import { assertUpdate, updated } from './update.ts';
import { placeFor, setAt } from './update-path.ts';

/** What one write has done. `before` and `after` are those of the one document of a findOneAnd… */
export interface WriteResult {
  matchedCount: number;
  modifiedCount: number;
  deletedCount: number;
  upsertedId: unknown;
  before?: Entry | undefined;
  after?: Entry | undefined;
}

/** A write that is ready to run on a table: all its arguments have been read and copied. */
export type Write = (table: Table, note: (change: Change) => void) => WriteResult;

const NOTHING: WriteResult = { matchedCount: 0, modifiedCount: 0, deletedCount: 0, upsertedId: null };

export function insertion(doc: Doc): Write {
  assertId(doc._id);
  const { _id, ...rest } = doc;
  return (table, note) => {
    const change = table.insert({ _id, ...rest });
    note(change);
    return { ...NOTHING, after: change.after };
  };
}

export function update(filter: Doc, change: Doc, options: Doc, many: boolean): Write {
  assertUpdate(change);
  const arrayFilters = (options.arrayFilters ?? []) as Doc[];
  return modification(filter, options, many, (doc, inserting) =>
    updated(doc, change, { filter, arrayFilters }, inserting),
  );
}

export function replacement(filter: Doc, replacing: Doc, options: Doc): Write {
  if (!isPlain(replacing) || Object.keys(replacing).some((key) => key.startsWith('$'))) {
    throw refuse('a replacement must not contain update operators', 9);
  }
  return modification(filter, options, false, ({ _id }) => {
    if (replacing._id !== undefined && _id !== undefined && keyOf(replacing._id) !== keyOf(_id)) {
      throw refuse('the immutable field "_id" cannot be changed', 66);
    }
    const id = _id ?? replacing._id;
    return id === undefined ? { ...replacing } : { ...replacing, _id: id };
  });
}

export function deletion(filter: Doc, options: Doc, many: boolean): Write {
  return (table, note) => {
    const entries = chosen(table, filter, options.sort, many);
    for (const entry of entries) note(table.delete(entry));
    return { ...NOTHING, deletedCount: entries.length, matchedCount: entries.length, before: entries[0] };
  };
}

function modification(
  filter: Doc,
  options: Doc,
  many: boolean,
  next: (doc: Doc, inserting: boolean) => Doc,
): Write {
  return (table, note) => {
    const entries = chosen(table, filter, options.sort, many);
    if (entries.length === 0)
      return options.upsert ? upsert(table, note, next(fromFilter(filter), true)) : NOTHING;
    const result: WriteResult = {
      ...NOTHING,
      matchedCount: entries.length,
      before: entries[0],
      after: entries[0],
    };
    for (const entry of entries) {
      const { _id, ...rest } = next(entry.doc, false);
      const doc = { _id, ...rest };
      if (compareValues(doc, entry.doc) === 0) continue;
      const change = table.replace(entry, doc);
      note(change);
      result.modifiedCount++;
      if (entry === entries[0]) result.after = change.after;
    }
    return result;
  };
}

function upsert(
  table: Table,
  note: (change: Change) => void,
  { _id = new ObjectId(), ...rest }: Doc,
): WriteResult {
  assertId(_id);
  const change = table.insert({ _id, ...rest });
  note(change);
  return { ...NOTHING, upsertedId: _id, after: change.after };
}

function chosen(table: Table, filter: Doc, sort: unknown, many: boolean): Entry[] {
  const order = sortSpec(sort);
  if (!many && order.length === 0) {
    const { value } = table.matching(filter).next();
    return value ? [value] : [];
  }
  const entries = [...table.matching(filter)];
  if (order.length > 0) {
    const compare = byFields<Doc>(order);
    entries.sort((a, b) => compare(a.doc, b.doc));
  }
  return many ? entries : entries.slice(0, 1);
}

/** The document that an upsert starts from: what the filter says must be equal. */
function fromFilter(filter: Doc, doc: Doc = {}): Doc {
  for (const [path, condition] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(condition)) {
      for (const one of condition) fromFilter(one as Doc, doc);
    }
    if (path.startsWith('$') || condition instanceof RegExp) continue;
    const operators = isPlain(condition) && Object.keys(condition).some((key) => key.startsWith('$'));
    if (!operators) setAt(placeFor(doc, path.split('.')), condition);
    else if (isPlain(condition) && '$eq' in condition) setAt(placeFor(doc, path.split('.')), condition.$eq);
  }
  return doc;
}

function assertId(id: unknown): void {
  if (Array.isArray(id) || id instanceof RegExp)
    throw refuse('_id can be neither an array nor a pattern', 53);
}
