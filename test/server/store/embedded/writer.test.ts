import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { EmbeddedDatabase } from '../../../../server/store/embedded/database.ts';
import { Table } from '../../../../server/store/embedded/table.ts';
import { Writer } from '../../../../server/store/embedded/writer.ts';

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: { code?: unknown; message: string }) => error.code ?? error.message,
  );

describe('group commit', () => {
  let dataDir: string;
  let database: EmbeddedDatabase;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trait-d-union-'));
    database = await EmbeddedDatabase.open(join(dataDir, 'test.db'), 'test');
  });
  afterEach(async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('lets the writes of one turn share one transaction', async () => {
    const things = database.collection('things');
    const before = database.writer.commits;
    await Promise.all(Array.from({ length: 50 }, (_, i) => things.insertOne({ _id: `a${i}` })));
    expect(database.writer.commits - before).to.equal(1);
    await things.insertOne({ _id: 'b' });
    expect(database.writer.commits - before).to.equal(2);
    await things.updateOne({ _id: 'none' }, { $set: { n: 1 } });
    expect(database.writer.commits - before, 'nothing to write, nothing to commit').to.equal(2);
  });

  it('lets a later write of the turn see an earlier one', async () => {
    const things = database.collection('things');
    const [, update, , count] = await Promise.all([
      things.insertOne({ _id: 'a', n: 1 }),
      things.updateOne({ _id: 'a' }, { $inc: { n: 1 } }),
      things.deleteOne({ _id: 'b' }),
      things.updateMany({ n: 2 }, { $set: { seen: true } }),
    ]);
    expect(update).to.include({ modifiedCount: 1 });
    expect(count).to.include({ matchedCount: 1 });
    expect(await things.findOne({ _id: 'a' })).to.deep.equal({ _id: 'a', n: 2, seen: true });
  });

  it('undoes only the operation that fails', async () => {
    const things = database.collection('things');
    await things.createIndex({ k: 1 }, { unique: true, sparse: true });
    await things.insertOne({ _id: 'z', k: 9 });
    await things.insertOne({ _id: 'y', k: 8 });
    const outcomes = await Promise.all([
      outcome(things.insertOne({ _id: 'a', k: 1 })),
      outcome(things.insertOne({ _id: 'b', k: 1 })),
      outcome(things.updateMany({ k: { $gte: 8 } }, { $set: { k: 7 } })),
      outcome(things.insertOne({ _id: 'c', k: 2 })),
    ]);
    expect(outcomes).to.deep.equal(['ok', 11000, 11000, 'ok']);
    expect(await things.find().sort({ _id: 1 }).toArray()).to.deep.equal([
      { _id: 'a', k: 1 },
      { _id: 'c', k: 2 },
      { _id: 'y', k: 8 },
      { _id: 'z', k: 9 },
    ]);
    expect(await outcome(things.insertOne({ _id: 'd', k: 7 }))).to.equal('ok');
  });

  it('rejects every operation of a commit that fails, and forgets them all', async () => {
    const things = database.collection('things');
    await things.createIndex({ k: 1 }, { unique: true, sparse: true });
    for (const n of [1, 2, 3]) await things.insertOne({ _id: `old${n}`, k: n });
    const whole = await things.find().toArray();
    const { commit } = database.file;
    database.file.commit = async () => {
      throw new Error('disk full');
    };
    const outcomes = await Promise.all([
      outcome(things.insertOne({ _id: 'new', k: 10 })),
      outcome(things.updateOne({ _id: 'old1' }, { $set: { k: 11 } })),
      outcome(things.deleteOne({ _id: 'old2' })),
      outcome(things.insertOne({ _id: 'other', k: 10 })),
    ]);
    expect(outcomes).to.deep.equal(['disk full', 'disk full', 'disk full', 'disk full']);
    expect(await things.find().toArray(), 'documents, and their order').to.deep.equal(whole);
    database.file.commit = commit;
    expect(await outcome(things.insertOne({ _id: 'again', k: 10 }))).to.equal('ok');
    expect(await outcome(things.insertOne({ _id: 'double', k: 2 }))).to.equal(11000);
    await database.close();
    const reopened = await EmbeddedDatabase.open(join(dataDir, 'test.db'), 'test');
    expect(await reopened.collection('things').countDocuments()).to.equal(4);
    await reopened.close();
  });

  it('leaves the file as it was when SQLite refuses a batch half-way', async () => {
    const things = database.collection('things');
    await things.insertOne({ _id: 'a' });
    // A key that memory does not know of, as after a fault in memory: the file is the last referee.
    await things.createIndex({ k: 1 }, { unique: true, sparse: true });
    const stray = new Table('things', 'test');
    const other = stray.insert({ _id: 'stray', k: 5 });
    stray.addIndex(
      { v: 2, key: { k: 1 }, name: 'k_1', unique: true, sparse: true },
      stray.buildUnique({ v: 2, key: { k: 1 }, name: 'k_1', unique: true, sparse: true }),
    );
    await database.file.commit([other]);
    const outcomes = await Promise.all([
      outcome(things.insertOne({ _id: 'b' })),
      outcome(things.insertOne({ _id: 'c', k: 5 })),
    ]);
    expect(outcomes.every((one) => one !== 'ok')).to.equal(true);
    expect(await things.find().toArray()).to.deep.equal([{ _id: 'a' }]);
    expect(await outcome(things.insertOne({ _id: 'b' }))).to.equal('ok');
  });

  it('shows nobody what is not yet on the disk', async () => {
    const things = database.collection('things');
    await things.insertOne({ _id: 'a', n: 1 });
    const { commit } = database.file;
    let fail: (error: Error) => void = () => {};
    const begun = new Promise<void>((resolve) => {
      database.file.commit = () => {
        resolve();
        return new Promise((_, reject) => {
          fail = reject;
        });
      };
    });
    const write = outcome(things.updateOne({ _id: 'a' }, { $set: { n: 2 } }));
    await begun;
    const reads = Promise.all([
      things.find().toArray(),
      things.findOne({ n: 2 }),
      things.countDocuments({ n: 2 }),
      things.distinct('n'),
      things.aggregate([{ $match: { n: 2 } }]).toArray(),
    ]);
    database.file.commit = commit;
    fail(new Error('disk full'));
    expect(await write).to.equal('disk full');
    expect(await reads).to.deep.equal([[{ _id: 'a', n: 1 }], null, 0, [1], []]);
  });

  it('makes indexes between two batches', async () => {
    const things = database.collection('things');
    const writes = Array.from({ length: 100 }, (_, i) =>
      outcome(things.insertOne({ _id: `a${i}`, k: i % 50 })),
    );
    const made = outcome(things.createIndex({ k: 1 }, { unique: true }));
    const outcomes = await Promise.all(writes);
    // Either it came first and refused the second half, or it found duplicates.
    expect(await made).to.equal(outcomes.includes(11000) ? 'ok' : 11000);
  });

  it('rejects operations after it is closed', async () => {
    const writer = new Writer(async () => {});
    const last = writer.run(() => 1);
    const closing = writer.close();
    expect(await last).to.equal(1);
    await closing;
    expect(await outcome(writer.run(() => 1))).to.equal(91);
  });

  it('writes a long queue in several transactions, and everything of it', async () => {
    const things = database.collection('things');
    await Promise.all(Array.from({ length: 1000 }, (_, i) => things.insertOne({ _id: `a${i}` })));
    expect(database.writer.commits).to.be.within(2, 10);
    expect(await things.countDocuments()).to.equal(1000);
  });
});
