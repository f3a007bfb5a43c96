import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { type Model, Schema } from 'mongoose';
import { EmbeddedDatabase } from '../../../../server/store/embedded/database.ts';
import { Expiry } from '../../../../server/store/embedded/expiry.ts';
import { openStore, type Store } from '../../../../server/store/index.ts';

describe('the embedded store refuses what it does not do', () => {
  let dataDir: string;
  let store: Store;
  let Thing: Model<{ _id: string; n?: number }>;

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trait-d-union-'));
    store = await openStore({ dataDir });
    Thing = store.connection.model<{ _id: string; n?: number }>('Thing', new Schema({ _id: String, n: Number }, { strict: false })); // biome-ignore format: one line
    await Thing.create({ _id: 'a', n: 1 });
  });
  after(async () => {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const raw = () => Thing.collection;
  const id = 'a' as never;
  const refused: [what: string, operation: () => unknown, says: RegExp][] = [
    ['sessions', () => store.connection.startSession(), /sessions and transactions/],
    ['transactions', () => store.connection.transaction(async () => {}), /sessions and transactions/],
    ['the option session', () => raw().findOne({}, { session: {} as never }), /sessions and transactions/],
    ['change streams of a collection', () => raw().watch(), /change streams/],
    ['a collation', () => Thing.find().collation({ locale: 'fr' }), /collation/],
    ['an unknown option', () => raw().find({}, { tailable: true }).toArray(), /tailable/],
    ['a hint at no index', () => Thing.find().hint('nothing_1'), /names no index/],
    ['$where', () => raw().find({ $where: 'true' }).toArray(), /\$where/],
    ['$text', () => raw().find({ $text: { $search: 'x' } }).toArray(), /\$text/],
    ['$type of an id', () => raw().find({ n: { $type: 'objectId' } }).toArray(), /\$type/],
    ['$near', () => raw().find({ n: { $near: [1, 2] } } as never).toArray(), /\$near/],
    ['an update by a pipeline', () => raw().updateOne({ _id: id }, [{ $set: { n: 2 } }]), /pipeline/],
    ['$bit', () => raw().updateOne({ _id: id }, { $bit: { n: { and: 1 } } } as never), /\$bit/],
    ['$out', () => Thing.aggregate([{ $out: 'other' }]), /\$out/],
    ['$merge', () => Thing.aggregate([{ $merge: { into: 'other' } }]), /\$merge/],
    ['$function', () => Thing.aggregate([{ $project: { x: { $function: { body: 'f', args: [], lang: 'js' } } } }]), /function|script/i],
    ['explain', () => Thing.find().explain(), /explain/],
    ['a text index', () => raw().createIndex({ n: 'text' }), /index/],
    ['a wildcard of index options', () => raw().createIndex({ n: 1 }, { collation: { locale: 'fr' } }), /collation/],
    ['a partial index it could not decide', () => raw().createIndex({ n: 1 }, { partialFilterExpression: { $or: [{ n: 1 }] } }), /\$or/],
    ['another index by the same name', async () => {
      await raw().createIndex({ n: 1 }, { name: 'mine' });
      await raw().createIndex({ n: -1 }, { name: 'mine' });
    }, /mine/],
    ['a capped collection', () => store.connection.createCollection('capped', { capped: true, size: 1 }), /capped/],
    ['a field name with $', () => raw().insertOne({ _id: 'x' as never, a: { $b: 1 } }), /\$b/],
    ['a field name with a dot', () => raw().insertOne({ _id: 'x' as never, 'a.b': 1 }), /a\.b/],
    ['an unknown command', () => store.connection.db?.command({ serverStatus: 1 }), /serverStatus/],
  ]; // biome-ignore format: a table

  for (const [what, operation, says] of refused) {
    it(what, async () => {
      const error = await (async () => operation())().then(
        () => undefined,
        (reason: Error) => reason,
      );
      expect(error).to.be.an.instanceOf(Error);
      expect(error?.message).to.match(says);
      expect(await Thing.find().lean()).to.have.length(1);
    });
  }

  it('but lets documents expire', async () => {
    const database = await EmbeddedDatabase.open(join(dataDir, 'expiry.db'), 'test');
    const links = database.collection('links');
    await links.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
    await links.insertMany([
      { _id: 'old', at: new Date(0) },
      { _id: 'new', at: new Date(1000) },
      { _id: 'none' },
    ]);
    const expiry = new Expiry(database.writer, () => [database.table('links')]);
    expect(await expiry.sweep(60_500)).to.equal(1);
    expiry.stop();
    expect((await links.find().toArray()).map((doc) => (doc as { _id: string })._id)).to.deep.equal([
      'new',
      'none',
    ]);
    await database.close();
  });
});
