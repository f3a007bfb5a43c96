import { expect } from 'chai';
import { it } from 'mocha';
import { Schema } from 'mongoose';
import { eachEngine } from '../support/mongo.ts';

eachEngine('lifecycle', (openTestStore, engine) => {
  it('opens ready for models, and answers', async () => {
    const store = await openTestStore();
    expect(store.engine).to.equal(engine);
    expect(store.connection.readyState).to.equal(1);
    expect(store.mongoose.connection).to.equal(store.connection);
    await store.ping();
  });

  it('keeps the models of two stores apart', async () => {
    const [one, two] = [await openTestStore(), await openTestStore()];
    const schema = new Schema({ _id: String });
    const [One, Two] = [one.connection.model('Thing', schema), two.connection.model('Thing', schema)];
    await One.create({ _id: 'a' });
    expect(await Two.countDocuments()).to.equal(0);
    expect(await One.countDocuments()).to.equal(1);
  });

  it('rejects every operation after it is closed, at once', async () => {
    const store = await openTestStore();
    const Thing = store.connection.model('Thing', new Schema({ _id: String, n: Number }));
    await Thing.init();
    const doc = await Thing.create({ _id: 'a', n: 1 });
    await store.close();
    doc.n = 2;
    const operations: [string, () => PromiseLike<unknown>][] = [
      ['ping', () => store.ping()],
      ['create', () => Thing.create({ _id: 'b' })],
      ['save', () => doc.save()],
      ['find', () => Thing.find()],
      ['findOne', () => Thing.findOne()],
      ['cursor', () => Thing.find().cursor().next()],
      ['count', () => Thing.countDocuments()],
      ['distinct', () => Thing.distinct('n')],
      ['aggregate', () => Thing.aggregate([{ $match: {} }])],
      ['update', () => Thing.updateOne({}, { n: 1 })],
      ['findOneAndUpdate', () => Thing.findOneAndUpdate({}, { n: 1 })],
      ['delete', () => Thing.deleteMany({})],
      ['bulkWrite', () => Thing.bulkWrite([{ deleteOne: { filter: {} } }])],
      ['createIndex', () => Thing.collection.createIndex({ n: 1 })],
    ]; // biome-ignore format: a table
    for (const [name, operation] of operations) {
      const started = performance.now();
      const error = await (async () => operation())().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error, name).to.be.an.instanceOf(Error);
      expect(performance.now() - started, name).to.be.below(1000);
    }
    await store.close();
  });
});
