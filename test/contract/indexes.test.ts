import { expect } from 'chai';
import { it } from 'mocha';
import { type IndexDefinition, type IndexOptions, Schema } from 'mongoose';
import { eachEngine } from '../support/mongo.ts';

interface Row {
  _id: string;
  [field: string]: unknown;
}

eachEngine('unique indexes', (openTestStore, engine) => {
  const open = async (key: IndexDefinition, options: IndexOptions = {}) => {
    const store = await openTestStore();
    const schema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, minimize: false });
    schema.index(key, { unique: true, ...options });
    const Rows = store.connection.model<Row>('Row', schema);
    await Rows.init();
    const insert = (_id: string, fields: object) => Rows.collection.insertOne({ _id, ...fields } as never);
    return { store, Rows, insert };
  };
  const codeOf = (work: Promise<unknown>) => work.then(() => 'written', (error: { code?: unknown }) => error.code); // biome-ignore format: one line

  it('tell what was duplicate', async () => {
    const { insert } = await open({ a: 1, 'b.c': -1 });
    await insert('1', { a: 'x', b: { c: 1 } });
    const error = await insert('2', { a: 'x', b: { c: 1 } }).catch((reason) => reason);
    expect(error).to.include({ name: 'MongoServerError', code: 11000 });
    expect(error.message).to.match(/^E11000 duplicate key error/);
    // Servers from 4.4 on say it in fields too; the stand-in server only in the message.
    if (engine === 'mongodb' && !error.keyPattern) return;
    expect(error.keyPattern).to.deep.equal({ a: 1, 'b.c': -1 });
    expect(error.keyValue).to.deep.equal({ a: 'x', 'b.c': 1 });
  });

  it('cover _id', async () => {
    const { Rows, insert } = await open({ a: 1 }, { sparse: true });
    await insert('1', {});
    expect(await codeOf(insert('1', {}))).to.equal(11000);
    const error = await Rows.create({ _id: '1' }).catch((reason) => reason);
    expect(error).to.include({ name: 'MongoServerError', code: 11000 });
  });

  it('count a missing field as null unless sparse', async () => {
    const { insert } = await open({ a: 1 });
    await insert('1', {});
    expect(await codeOf(insert('2', {}))).to.equal(11000);
    expect(await codeOf(insert('3', { a: null }))).to.equal(11000);
  });

  it('leave out documents without the field when sparse', async () => {
    const { insert } = await open({ a: 1 }, { sparse: true });
    await insert('1', {});
    expect(await codeOf(insert('2', {}))).to.equal('written');
    expect(await codeOf(insert('3', { a: null }))).to.equal('written');
    expect(await codeOf(insert('4', { a: null }))).to.equal(11000);
  });

  it('compare values as MongoDB does', async () => {
    const { insert } = await open({ a: 1 }, { sparse: true });
    for (const [i, a] of [1, '1', true, new Date(1), { x: 1 }, { x: 1, y: 2 }, { y: 2, x: 1 }].entries()) {
      expect(await codeOf(insert(`v${i}`, { a })), JSON.stringify(a)).to.equal('written');
    }
    expect(await codeOf(insert('w1', { a: 1.0 }))).to.equal(11000);
    expect(await codeOf(insert('w2', { a: new Date(1) }))).to.equal(11000);
    expect(await codeOf(insert('w3', { a: { x: 1 } }))).to.equal(11000);
  });

  it('are compound', async () => {
    const { Rows, insert } = await open({ a: 1, b: 1 });
    await insert('1', { a: 1, b: 1 });
    expect(await codeOf(insert('2', { a: 1, b: 2 }))).to.equal('written');
    expect(await codeOf(insert('3', { a: 2, b: 1 }))).to.equal('written');
    expect(await codeOf(insert('4', { a: 1, b: 1 }))).to.equal(11000);
    expect(await codeOf(Rows.updateOne({ _id: '2' }, { $set: { b: 1 } }).exec())).to.equal(11000);
    expect(await codeOf(Rows.updateOne({ _id: '2' }, { $set: { b: 3 } }).exec())).to.equal('written');
    expect(await codeOf(insert('5', { a: 1, b: 2 }))).to.equal('written');
  });

  it('hold each element of an array', async () => {
    const { insert } = await open({ a: 1 }, { sparse: true });
    await insert('1', { a: ['x', 'y'] });
    expect(await codeOf(insert('2', { a: ['z', 'y'] }))).to.equal(11000);
    expect(await codeOf(insert('3', { a: 'x' }))).to.equal(11000);
    expect(await codeOf(insert('4', { a: ['z', 'w'] }))).to.equal('written');
  });

  it('let one document hold a value twice', async () => {
    const { Rows, insert } = await open({ a: 1 }, { sparse: true });
    expect(await codeOf(insert('1', { a: ['x', 'x'] }))).to.equal('written');
    expect(await codeOf(Rows.updateOne({ _id: '1' }, { $push: { a: 'x' } }).exec())).to.equal('written');
    expect(await codeOf(insert('2', { a: 'x' }))).to.equal(11000);
    await Rows.updateOne({ _id: '1' }, { $unset: { a: 1 } });
    expect(await codeOf(insert('2', { a: 'x' }))).to.equal('written');
  });

  it('reach into arrays of subdocuments', async function () {
    // MongoDB's documentation of multikey indexes; the stand-in server takes only arrays of scalars.
    if (engine === 'mongodb') this.skip();
    const { insert } = await open({ 'a.k': 1 }, { sparse: true });
    await insert('1', { a: [{ k: 1 }, { k: 2 }] });
    expect(await codeOf(insert('2', { a: [{ k: 3 }, { k: 2 }] }))).to.equal(11000);
    expect(await codeOf(insert('3', { a: [{ k: 3 }] }))).to.equal('written');
  });

  it('combine an array with a field', async () => {
    const { insert } = await open({ slot: 1, who: 1 });
    await insert('1', { slot: 's1', who: ['p', 'q'] });
    expect(await codeOf(insert('2', { slot: 's1', who: ['r', 'q'] }))).to.equal(11000);
    expect(await codeOf(insert('3', { slot: 's2', who: ['r', 'q'] }))).to.equal('written');
    expect(await codeOf(insert('4', { slot: ['s3', 's4'], who: ['a', 'b'] }))).to.not.equal('written');
  });

  it('are free again after a delete, a replace and an update', async () => {
    const { Rows, insert } = await open({ a: 1 });
    await insert('1', { a: 1 });
    await insert('2', { a: 2 });
    await Rows.deleteOne({ _id: '1' });
    expect(await codeOf(insert('3', { a: 1 }))).to.equal('written');
    await Rows.replaceOne({ _id: '2' }, { a: 4 });
    expect(await codeOf(insert('5', { a: 2 }))).to.equal('written');
    await Rows.updateOne({ _id: '5' }, { $set: { a: 6 } });
    expect(await codeOf(insert('6', { a: 2 }))).to.equal('written');
  });

  it('are refused over documents that break them', async () => {
    const { Rows, insert } = await open({ other: 1 }, { sparse: true });
    await insert('1', { a: 1 });
    await insert('2', { a: 1 });
    expect(await codeOf(Rows.collection.createIndex({ a: 1 }, { unique: true }))).to.equal(11000);
    expect(await codeOf(insert('3', { a: 1 }))).to.equal('written');
  });

  it('are listed, made once, and dropped', async () => {
    const { Rows, insert } = await open({ a: 1 }, { sparse: true, name: 'only-one' });
    const listed = await Rows.collection.indexes();
    expect(listed.map(({ name }) => name).sort()).to.deep.equal(['_id_', 'only-one']);
    expect(listed.find(({ name }) => name === 'only-one')).to.deep.include({
      key: { a: 1 },
      unique: true,
      sparse: true,
    });
    await Rows.ensureIndexes();
    expect(await Rows.collection.indexes()).to.have.length(2);
    await insert('1', { a: 1 });
    await Rows.collection.dropIndex('only-one');
    expect(await codeOf(insert('2', { a: 1 }))).to.equal('written');
  });

  it('cover only what a partial index says', async function () {
    // MongoDB's documentation of partial indexes; the stand-in server builds them as full ones.
    if (engine === 'mongodb') this.skip();
    const { Rows, insert } = await open(
      { a: 1 },
      { partialFilterExpression: { state: { $in: ['on', 'held'] } } },
    );
    await insert('1', { a: 1, state: 'on' });
    expect(await codeOf(insert('2', { a: 1, state: 'off' }))).to.equal('written');
    expect(await codeOf(insert('3', { a: 1 }))).to.equal('written');
    expect(await codeOf(insert('4', { a: 1, state: 'held' }))).to.equal(11000);
    expect(await codeOf(Rows.updateOne({ _id: '2' }, { $set: { state: 'on' } }).exec())).to.equal(11000);
    await Rows.updateOne({ _id: '1' }, { $set: { state: 'off' } });
    expect(await codeOf(Rows.updateOne({ _id: '2' }, { $set: { state: 'on' } }).exec())).to.equal('written');
  });

  it('take an empty array for one value', async function () {
    // "dup key: { a: undefined }" on a real server; the stand-in may not index empty arrays.
    if (engine === 'mongodb') this.skip();
    const { insert } = await open({ a: 1 }, { sparse: true });
    await insert('1', { a: [] });
    expect(await codeOf(insert('2', { a: [] }))).to.equal(11000);
    expect(await codeOf(insert('3', {}))).to.equal('written');
  });
});
