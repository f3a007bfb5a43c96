import { expect } from 'chai';
import { before, beforeEach, it } from 'mocha';
import { type Model, Schema } from 'mongoose';
import { eachEngine } from '../support/mongo.ts';

interface Row {
  _id: string;
  [field: string]: unknown;
}

const ITEMS = [
  { id: 'i1', state: 'new', marks: [1] },
  { id: 'i2', state: 'new', marks: [] },
] as const;

const ROW: Row = {
  _id: 'a',
  n: 1,
  text: 'x',
  at: new Date(1000),
  none: null,
  list: [1, 2, 3],
  sub: { deep: { v: 1 }, other: true },
  items: ITEMS,
};

eachEngine('updates', (openTestStore, engine) => {
  let Rows: Model<Row>;

  before(async () => {
    const store = await openTestStore();
    const schema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, minimize: false });
    Rows = store.connection.model<Row>('Row', schema);
    await Rows.init();
  });

  beforeEach(async () => {
    await Rows.deleteMany({});
    await Rows.collection.insertMany([structuredClone(ROW), { _id: 'b', n: 2 }] as never);
  });

  const raw = async (id = 'a') => (await Rows.collection.findOne({ _id: id as never })) as unknown as Row;
  const update = (change: object, filter: object = { _id: 'a' }, options: object = {}) =>
    Rows.collection.updateOne(filter as never, change as never, options);

  const changes: [what: string, change: object, expected: Partial<Row>][] = [
    ['$set of fields old and new', { $set: { n: 2, fresh: { x: [1] } } }, { n: 2, fresh: { x: [1] } }],
    ['$set of a dotted path', { $set: { 'sub.deep.v': 2, 'sub.made.up': 1 } }, { sub: { deep: { v: 2 }, other: true, made: { up: 1 } } }],
    ['$set of a position', { $set: { 'list.1': 9, 'items.0.state': 'old' } }, { list: [1, 9, 3], items: [{ id: 'i1', state: 'old', marks: [1] }, ITEMS[1]] }],
    ['$set beyond the end of an array', { $set: { 'list.4': 5 } }, { list: [1, 2, 3, null, 5] }],
    ['$set of null', { $set: { text: null } }, { text: null }],
    ['$unset', { $unset: { text: 1, 'sub.deep': 1, absent: 1 } }, { text: undefined, sub: { other: true } }],
    ['$unset of an element leaves null', { $unset: { 'list.0': 1 } }, { list: [null, 2, 3] }],
    ['$inc', { $inc: { n: 5, made: -1, 'sub.deep.v': 0.5 } }, { n: 6, made: -1, sub: { deep: { v: 1.5 }, other: true } }],
    ['$mul', { $mul: { n: 3, made: 3 } }, { n: 3, made: 0 }],
    ['$min', { $min: { n: 0, at: new Date(5000), made: 1 } }, { n: 0, at: new Date(1000), made: 1 }],
    ['$max', { $max: { n: 0, at: new Date(5000) } }, { n: 1, at: new Date(5000) }],
    ['$rename', { $rename: { text: 'title', 'sub.other': 'sub.next' } }, { text: undefined, title: 'x', sub: { deep: { v: 1 }, next: true } }],
    ['$push', { $push: { list: 4, made: 1 } }, { list: [1, 2, 3, 4], made: [1] }],
    ['$push of an array', { $push: { list: [4, 5] } }, { list: [1, 2, 3, [4, 5]] }],
    ['$push with $each', { $push: { list: { $each: [4, 5] } } }, { list: [1, 2, 3, 4, 5] }],
    ['$push with $position', { $push: { list: { $each: [8, 9], $position: 1 } } }, { list: [1, 8, 9, 2, 3] }],
    ['$push with $slice', { $push: { list: { $each: [4], $slice: -2 } } }, { list: [3, 4] }],
    ['$push with $slice from the front', { $push: { list: { $each: [4], $slice: 2 } } }, { list: [1, 2] }],
    ['$push with $slice into nothing', { $push: { made: { $each: [1, 2, 3], $slice: -2 } } }, { made: [2, 3] }],
    ['$push with $sort', { $push: { list: { $each: [0], $sort: -1 } } }, { list: [3, 2, 1, 0] }],
    ['$push with $sort of objects', { $push: { items: { $each: [{ id: 'i0', state: 'new' }], $sort: { state: 1, id: -1 }, $slice: 2 } } }, { items: [ITEMS[1], ITEMS[0]] }],
    ['$addToSet', { $addToSet: { list: 3, made: 1 } }, { list: [1, 2, 3], made: [1] }],
    ['$addToSet with $each', { $addToSet: { list: { $each: [3, 4, 4, 5] } } }, { list: [1, 2, 3, 4, 5] }],
    ['$addToSet of an object', { $addToSet: { items: { id: 'i2', state: 'new', marks: [] } } }, { items: ROW.items }],
    ['$pull of a value', { $pull: { list: 2, absent: 1 } }, { list: [1, 3] }],
    ['$pull by a condition', { $pull: { list: { $gte: 2 } } }, { list: [1] }],
    ['$pull of several', { $pull: { list: { $in: [1, 3] } } }, { list: [2] }],
    ['$pull of objects', { $pull: { items: { id: 'i1' } } }, { items: [ITEMS[1]] }],
    ['$pullAll', { $pullAll: { list: [1, 2] } }, { list: [3] }],
    ['$pop', { $pop: { list: 1 } }, { list: [1, 2] }],
    ['$pop from the front', { $pop: { list: -1 } }, { list: [2, 3] }],
    ['$[] for every element', { $set: { 'items.$[].state': 'all' } }, { items: [{ id: 'i1', state: 'all', marks: [1] }, { id: 'i2', state: 'all', marks: [] }] }],
    ['several operators', { $set: { text: 'y' }, $inc: { n: 1 }, $push: { list: 4 }, $unset: { at: 1 } }, { text: 'y', n: 2, list: [1, 2, 3, 4], at: undefined }],
    ['$setOnInsert does nothing here', { $set: { n: 3 }, $setOnInsert: { made: 1 } }, { n: 3, made: undefined }],
  ]; // biome-ignore format: a table

  for (const [what, change, expected] of changes) {
    it(`applies ${what}`, async () => {
      const result = await update(change);
      expect(result.matchedCount).to.equal(1);
      const whole = JSON.parse(JSON.stringify({ ...ROW, ...expected }));
      expect(JSON.parse(JSON.stringify(await raw()))).to.deep.equal(whole);
      expect(await raw('b')).to.deep.equal({ _id: 'b', n: 2 });
    });
  }

  it('applies the positional $ to the element that matched', async () => {
    await update({ $set: { 'items.$.state': 'done' } }, { _id: 'a', 'items.id': 'i2' });
    expect((await raw()).items).to.deep.equal([ITEMS[0], { id: 'i2', state: 'done', marks: [] }]);
    await update({ $set: { 'list.$': 20 } }, { list: 2 });
    expect((await raw()).list).to.deep.equal([1, 20, 3]);
  });

  it('applies the positional $ after $elemMatch, to a nested array too', async function () {
    // MongoDB's documentation of the positional $; the stand-in server finds no match.
    if (engine === 'mongodb') this.skip();
    await update({ $push: { 'items.$.marks': 7 } }, { items: { $elemMatch: { id: 'i2', state: 'new' } } });
    expect((await raw()).items).to.deep.equal([ITEMS[0], { id: 'i2', state: 'new', marks: [7] }]);
  });

  it('applies array filters', async () => {
    await update(
      { $set: { 'items.$[one].state': 'x' } },
      { _id: 'a' },
      { arrayFilters: [{ 'one.id': 'i2' }] },
    );
    expect((await raw()).items).to.deep.equal([ITEMS[0], { id: 'i2', state: 'x', marks: [] }]);
  });

  const refused: [what: string, change: object][] = [
    ['an unknown operator', { $nearly: { n: 1 } }],
    ['$inc of a text', { $inc: { text: 1 } }],
    ['$inc of null', { $inc: { none: 1 } }],
    ['$inc by a text', { $inc: { n: 'x' } }],
    ['$push to something that is no array', { $push: { n: 1 } }],
    ['$addToSet to something that is no array', { $addToSet: { text: 1 } }],
    ['$pull from something that is no array', { $pull: { n: 1 } }],
    ['a path through a scalar', { $set: { 'n.x': 1 } }],
    ['a path through null', { $set: { 'none.x': 1 } }],
    ['a name inside an array', { $set: { 'list.x': 1 } }],
    ['one path twice', { $set: { n: 1 }, $inc: { n: 1 } }],
    ['a path and something inside it', { $set: { sub: 1, 'sub.deep': 2 } }],
    ['a change of _id', { $set: { _id: 'z' } }],
    ['a mixture of operators and fields', { $set: { n: 1 }, text: 'x' }],
    ['no operator', { n: 2 }],
    ['the positional $ without a match', { $set: { 'items.$.state': 'x' } }],
  ]; // biome-ignore format: a table

  for (const [what, change] of refused) {
    it(`refuses ${what}, and changes nothing`, async function () {
      // MongoDB refuses both (documentation of $inc; PathNotViable); the stand-in server takes null for missing.
      if (engine === 'mongodb' && what.endsWith('null')) this.skip();
      const error = await update(change).then(
        () => undefined,
        (reason: Error) => reason,
      );
      expect(error).to.be.an.instanceOf(Error);
      expect(await raw()).to.deep.equal(ROW);
    });
  }

  it('counts what matched and what changed', async () => {
    const pick = ({ matchedCount, modifiedCount }: { matchedCount: number; modifiedCount: number }) => [
      matchedCount,
      modifiedCount,
    ];
    expect(pick(await Rows.updateOne({ _id: 'a' }, { $set: { n: 7 } }))).to.deep.equal([1, 1]);
    expect(pick(await Rows.updateOne({ _id: 'a' }, { $set: { n: 7 } }))).to.deep.equal([1, 0]);
    expect(pick(await Rows.updateOne({ _id: 'none' }, { $set: { n: 7 } }))).to.deep.equal([0, 0]);
    expect(pick(await Rows.updateMany({}, { $set: { n: 7 } }))).to.deep.equal([2, 1]);
    expect((await Rows.deleteMany({ n: 7 })).deletedCount).to.equal(2);
    expect((await Rows.deleteOne({ n: 7 })).deletedCount).to.equal(0);
  });

  it('inserts on upsert, with what the filter says and $setOnInsert', async () => {
    const result = await update(
      { $set: { n: 9 }, $setOnInsert: { made: new Date(5) }, $inc: { hits: 1 }, $push: { log: 'x' } },
      { _id: 'new', 'sub.kind': 'k', tag: { $eq: 't' }, n: { $gt: 100 } },
      { upsert: true },
    );
    expect(result).to.include({ matchedCount: 0, modifiedCount: 0, upsertedCount: 1, upsertedId: 'new' });
    expect(await raw('new')).to.deep.equal({
      _id: 'new', sub: { kind: 'k' }, tag: 't', n: 9, made: new Date(5), hits: 1, log: ['x'],
    }); // biome-ignore format: a table
    const again = await update(
      { $inc: { hits: 1 }, $setOnInsert: { made: 1 } },
      { _id: 'new' },
      { upsert: true },
    );
    expect(again).to.include({ matchedCount: 1, modifiedCount: 1, upsertedCount: 0, upsertedId: null });
    expect(await raw('new')).to.deep.include({ hits: 2, made: new Date(5) });
  });

  it('replaces on upsert', async () => {
    await Rows.replaceOne({ _id: 'new' }, { n: 1 }, { upsert: true });
    expect(await raw('new')).to.deep.equal({ _id: 'new', n: 1 });
    await Rows.replaceOne({ _id: 'new' }, { m: 2 }, { upsert: true });
    expect(await raw('new')).to.deep.equal({ _id: 'new', m: 2 });
  });

  it('finds and updates: the old document, or the new one', async () => {
    const old = await Rows.findOneAndUpdate({ _id: 'b' }, { $inc: { n: 1 } }).lean();
    expect(old).to.deep.equal({ _id: 'b', n: 2 });
    const next = await Rows.findOneAndUpdate(
      { _id: 'b' },
      { $inc: { n: 1 } },
      { returnDocument: 'after' },
    ).lean();
    expect(next).to.deep.equal({ _id: 'b', n: 4 });
    const same = await Rows.findOneAndUpdate(
      { _id: 'b' },
      { $set: { n: 4 } },
      { returnDocument: 'after' },
    ).lean();
    expect(same).to.deep.equal({ _id: 'b', n: 4 });
    expect(await Rows.findOneAndUpdate({ _id: 'c' }, { $set: { n: 4 } })).to.equal(null);
    const picked = await Rows.findOneAndUpdate(
      {},
      { $set: { hit: 1 } },
      { sort: { n: -1 }, projection: { _id: 1 }, returnDocument: 'after' },
    ).lean();
    expect(picked).to.deep.equal({ _id: 'b' });
    const made = await Rows.findOneAndUpdate(
      { _id: 'd' },
      { $set: { n: 1 } },
      { upsert: true, returnDocument: 'after' },
    ).lean();
    expect(made).to.deep.equal({ _id: 'd', n: 1 });
    expect(
      await Rows.findOneAndUpdate(
        { _id: 'e' },
        { $set: { n: 1 } },
        { upsert: true, returnDocument: 'before' },
      ),
    ).to.equal(null);
    const meta = await Rows.findOneAndUpdate(
      { _id: 'e' },
      { $set: { n: 2 } },
      { includeResultMetadata: true },
    ).lean();
    expect(meta).to.deep.include({ value: { _id: 'e', n: 1 } });
    expect(meta.lastErrorObject).to.deep.include({ n: 1, updatedExisting: true });
  });

  it('lets one of many optimistic updates win', async () => {
    const wins = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        Rows.findOneAndUpdate(
          { _id: 'b', n: 2 },
          { $inc: { n: 1 }, $set: { by: i } },
          { returnDocument: 'after' },
        ),
      ),
    );
    expect(wins.filter((doc) => doc !== null)).to.have.length(1);
    expect((await raw('b')).n).to.equal(3);
    expect(await Rows.findOneAndUpdate({ _id: 'b', n: 2 }, { $inc: { n: 1 } })).to.equal(null);
  });

  it('counts every concurrent increment', async () => {
    await Promise.all(Array.from({ length: 100 }, () => Rows.updateOne({ _id: 'b' }, { $inc: { n: 1 } })));
    expect((await raw('b')).n).to.equal(102);
  });

  it('writes in bulk', async () => {
    const result = await Rows.bulkWrite([
      { insertOne: { document: { _id: 'c', n: 3 } } },
      { updateOne: { filter: { _id: 'a' }, update: { $set: { n: 10 } } } },
      { updateOne: { filter: { _id: 'up' }, update: { $set: { n: 11 } }, upsert: true } },
      { updateMany: { filter: { n: { $gte: 10 } }, update: { $inc: { n: 1 } } } },
      { replaceOne: { filter: { _id: 'b' }, replacement: { n: 20 } as never } },
      { deleteOne: { filter: { _id: 'c' } } },
    ]);
    expect(result).to.include({
      insertedCount: 1,
      matchedCount: 4,
      modifiedCount: 4,
      deletedCount: 1,
      upsertedCount: 1,
    });
    expect(result.upsertedIds).to.deep.equal({ 2: 'up' });
    const all = await Rows.find().sort({ _id: 1 }).lean<Row[]>();
    expect(all.map(({ _id, n }) => [_id, n])).to.deep.equal([
      ['a', 11],
      ['b', 20],
      ['up', 12],
    ]);
  });

  it('stops a bulk at its first failure when ordered, and goes on when not', async () => {
    const operations = () => [
      { insertOne: { document: { _id: 'x1' } } },
      { insertOne: { document: { _id: 'b' } } },
      { insertOne: { document: { _id: 'x2' } } },
    ];
    const ordered = await Rows.bulkWrite(operations()).catch((reason) => reason);
    expect(ordered).to.include({ name: 'MongoBulkWriteError', code: 11000 });
    expect(ordered.writeErrors.map(({ index }: { index: number }) => index)).to.deep.equal([1]);
    expect(await Rows.countDocuments()).to.equal(3);
    await Rows.deleteOne({ _id: 'x1' });
    const unordered = await Rows.bulkWrite(operations(), { ordered: false }).catch((reason) => reason);
    expect(unordered).to.include({ name: 'MongoBulkWriteError', code: 11000 });
    expect(await Rows.countDocuments()).to.equal(4);
  });

  it('inserts many, and says which were duplicates', async () => {
    const docs = ['m1', 'b', 'm2', 'a', 'm3'].map((_id) => ({ _id }));
    const error = await Rows.insertMany(docs, { ordered: false }).catch((reason) => reason);
    expect(error.code).to.equal(11000);
    expect(error.writeErrors.map(({ index }: { index: number }) => index).sort()).to.deep.equal([1, 3]);
    expect(error.insertedDocs.map(({ _id }: Row) => _id)).to.deep.equal(['m1', 'm2', 'm3']);
    expect(await Rows.countDocuments()).to.equal(5);
    const first = await Rows.insertMany([{ _id: 'm4' }, { _id: 'a' }, { _id: 'm5' }]).catch(
      (reason) => reason,
    );
    expect(first.code).to.equal(11000);
    expect((await Rows.find({ _id: /^m[45]/ })).map(({ _id }) => _id)).to.deep.equal(['m4']);
    expect(await Rows.insertMany([{ _id: 'm6' }, { _id: 'm7' }])).to.have.length(2);
  });
});
