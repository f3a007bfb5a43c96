import { ObjectId } from 'mongodb';
import mongoose from 'mongoose';
import { type Doc, received } from './clone.ts';
import { refuse } from './errors.ts';
import { checkOptions } from './options.ts';
import type { Table } from './table.ts';
import type { Batch } from './writer.ts';
import { deletion, insertion, replacement, update, type Write } from './writes.ts';

const { MongoBulkWriteError } = mongoose.mongo;

/** The driver's result class, which it does not export; mongoose shares it. */
const { BulkWriteResult } = (
  mongoose as unknown as { driver: { get(): { BulkWriteResult: BulkResultClass } } }
).driver.get();
type BulkResultClass = new (result: Doc, ordered: boolean) => Doc;

/** Runs several writes in one batch. Each is atomic by itself, as in MongoDB: those before a failure stay.
 * @throws MongoBulkWriteError once the others are durable, when one has failed */
export async function bulkWritten(
  operations: Doc[],
  ordered: boolean,
  table: Table,
  run: <T>(operation: (batch: Batch) => T) => Promise<T>,
): Promise<unknown> {
  if (operations.length === 0) throw refuse('a bulk write needs at least one operation');
  const writes = operations.map(read);
  const result = {
    ok: 1,
    nInserted: 0,
    nUpserted: 0,
    nMatched: 0,
    nModified: 0,
    nRemoved: 0,
    insertedIds: writes.flatMap(({ insertedId: _id }, index) => (_id === undefined ? [] : [{ index, _id }])),
    upserted: [] as Doc[],
    writeErrors: [] as WriteError[],
    writeConcernErrors: [],
  }; // prettier-ignore
  await run((batch) => {
    for (const [index, { write, insertedId, operation }] of writes.entries()) {
      const mark = batch.changes.length;
      try {
        const done = write(table, (change) => batch.note(change));
        if (insertedId !== undefined) result.nInserted++;
        else if (done.deletedCount > 0) result.nRemoved += done.deletedCount;
        else {
          result.nMatched += done.matchedCount;
          result.nModified += done.modifiedCount;
          if (done.upsertedId !== null) {
            result.nUpserted++;
            result.upserted.push({ index, _id: done.upsertedId });
          }
        }
      } catch (error) {
        batch.rollback(mark);
        result.writeErrors.push(new WriteError(index, error as Error & { code?: number }, operation));
        if (ordered) break;
      }
    }
  });
  const answer = new BulkWriteResult(result, ordered);
  const [first] = result.writeErrors;
  if (!first) return answer;
  throw new MongoBulkWriteError(
    { message: first.errmsg, code: first.code, writeErrors: result.writeErrors } as never,
    answer as never,
  );
}

/** The fields of the driver's own class, which mongoose reads and whose index it sets. */
class WriteError {
  readonly err: Doc & { index: number; code: number; errmsg: string };

  constructor(index: number, error: Error & { code?: number }, op: unknown) {
    const { keyPattern, keyValue } = error as unknown as Doc;
    this.err = { index, code: error.code ?? 8, errmsg: error.message, op, keyPattern, keyValue };
  }

  get index(): number {
    return this.err.index;
  }

  get code(): number {
    return this.err.code;
  }

  get errmsg(): string {
    return this.err.errmsg;
  }
}

function read(request: Doc): { write: Write; insertedId?: unknown; operation: unknown } {
  const [[name = '', value] = []] = Object.entries(request);
  const given = value as Doc;
  if (name === 'insertOne') {
    const document = (given.document ?? given) as Doc;
    if (document._id === undefined) document._id = new ObjectId();
    return { write: insertion(received(document)), insertedId: document._id, operation: document };
  }
  const { filter, update: change, replacement: doc, ...rest } = given;
  const options = received(checkOptions(name, rest, ['upsert', 'arrayFilters', 'sort']));
  const query = received(filter ?? {}) as Doc;
  const write = () => {
    switch (name) {
      case 'updateOne':
      case 'updateMany':
        return update(query, received(change) as Doc, options, name === 'updateMany');
      case 'replaceOne':
        return replacement(query, received(doc) as Doc, options);
      case 'deleteOne':
      case 'deleteMany':
        return deletion(query, options, name === 'deleteMany');
      default:
        throw refuse(`bulkWrite does not support ${name}`);
    }
  };
  return { write: write(), operation: given };
}
