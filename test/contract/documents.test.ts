import { expect } from 'chai';
import { Schema } from 'mongoose';
import { eachEngine } from '../support/mongo.ts';

eachEngine('documents', (openTestStore) => {
  const open = async () => {
    const store = await openTestStore();
    const schema = new Schema(
      {
        _id: String,
        title: { type: String, required: true },
        at: Date,
        tags: { type: [String], default: undefined },
        address: { city: String, lines: [String] },
        members: [{ _id: false, name: String, since: Date, roles: [String] }],
        labels: { type: Map, of: String },
        scores: { type: Map, of: new Schema({ value: Number }, { _id: false }) },
        matrix: [[Number]],
        anything: Schema.Types.Mixed,
        active: Boolean,
        secret: { type: String, select: false },
        ratio: Number,
      },
      { timestamps: true, optimisticConcurrency: true },
    );
    const Thing = store.connection.model('Thing', schema);
    await Thing.init();
    return { store, Thing };
  };

  it('gives back what was created, of every type', async () => {
    const { Thing } = await open();
    const given = {
      _id: 'ÀÉ-1',
      title: 'Développement « rural » 🌍',
      at: new Date('2026-03-04T05:06:07.089Z'),
      tags: ['b', 'a'],
      address: { city: 'Lille', lines: ['1 rue X', ''] },
      members: [
        { name: 'Awa', since: new Date(0), roles: ['lead', 'host'] },
        { name: 'Bé', roles: [] },
      ],
      labels: new Map([['fr', 'eau'], ['en', 'water']]), // biome-ignore format: a table
      scores: new Map([['x', { value: 1.5 }]]),
      matrix: [[1, 2], [], [3]],
      anything: { deep: [{ er: [null, true, 0, -1.25, 1e21] }] },
      active: false,
      ratio: 0.1 + 0.2,
    };
    await Thing.create(given);
    const read = await Thing.findById('ÀÉ-1').orFail();
    const { createdAt, updatedAt, __v, ...plain } = read.toObject({ flattenMaps: true }) as Record<
      string,
      unknown
    >;
    expect(plain).to.deep.equal({
      ...given,
      labels: { fr: 'eau', en: 'water' },
      scores: { x: { value: 1.5 } },
    });
    expect(createdAt).to.be.an.instanceOf(Date);
    expect(updatedAt).to.deep.equal(createdAt);
    expect(__v).to.equal(0);
    expect(read.labels?.get('en')).to.equal('water');
  });

  it('leaves fields that were not given absent', async () => {
    const { Thing } = await open();
    await Thing.create({ _id: 'a', title: 'A' });
    const lean = await Thing.findById('a').lean<Record<string, unknown>>().orFail();
    expect(Object.keys(lean).sort()).to.deep.equal(
      ['__v', '_id', 'createdAt', 'matrix', 'members', 'title', 'updatedAt', 'address'].sort(),
    );
  });

  it('saves what was changed, and counts versions', async () => {
    const { Thing } = await open();
    await Thing.create({
      _id: 'a',
      title: 'A',
      tags: ['x'],
      labels: { fr: 'un' },
      members: [{ name: 'Awa' }],
    });
    const doc = await Thing.findById('a').orFail();
    doc.title = 'B';
    doc.tags?.push('y', 'z');
    doc.labels?.set('en', 'one');
    doc.members[0]!.roles.push('lead');
    doc.members.push({ name: 'Bé' } as never);
    doc.address!.city = 'Lyon';
    doc.set('at', undefined);
    await doc.save();
    const again = await Thing.findById('a').orFail();
    expect(again.title).to.equal('B');
    expect([...again.tags!]).to.deep.equal(['x', 'y', 'z']);
    expect(again.labels?.get('en')).to.equal('one');
    expect(again.members.map(({ name, roles }) => [name, [...roles]])).to.deep.equal([
      ['Awa', ['lead']],
      ['Bé', []],
    ]);
    expect(again.address?.city).to.equal('Lyon');
    expect(again.__v).to.equal(1);
  });

  it('refuses to save over a version it has not seen', async () => {
    const { Thing } = await open();
    await Thing.create({ _id: 'a', title: 'A' });
    const [first, second] = [await Thing.findById('a').orFail(), await Thing.findById('a').orFail()];
    first.title = 'first';
    await first.save();
    second.title = 'second';
    const error = await second.save().catch((reason: Error) => reason);
    expect(error).to.have.property('name', 'VersionError');
    expect((await Thing.findById('a').orFail()).title).to.equal('first');
  });

  it('tells when the document to save is gone', async () => {
    const { Thing } = await open();
    const doc = await Thing.create({ _id: 'a', title: 'A' });
    await Thing.deleteOne({ _id: 'a' });
    doc.title = 'B';
    const error = await doc.save().catch((reason: Error) => reason);
    expect(['VersionError', 'DocumentNotFoundError']).to.include((error as Error).name);
  });

  it('shares nothing with those who read or write', async () => {
    const { Thing } = await open();
    const anything = { list: [1] };
    const at = new Date(5);
    await Thing.create({ _id: 'a', title: 'A', anything, at });
    anything.list.push(2);
    at.setTime(6);
    const lean = await Thing.findById('a').lean<{ anything: { list: number[] }; at: Date }>().orFail();
    expect(lean.anything.list).to.deep.equal([1]);
    lean.anything.list.push(3);
    lean.at.setTime(7);
    const found = await Thing.findOneAndUpdate({ _id: 'a' }, { title: 'B' })
      .lean<{ anything: { list: number[] } }>()
      .orFail();
    found.anything.list.push(4);
    const read = await Thing.findById('a').lean<{ anything: { list: number[] }; at: Date }>().orFail();
    expect(read.anything.list).to.deep.equal([1]);
    expect(read.at).to.deep.equal(new Date(5));
  });

  it('deletes, replaces and finds out whether something exists', async () => {
    const { Thing } = await open();
    const doc = await Thing.create({ _id: 'a', title: 'A', tags: ['x'] });
    expect(await Thing.exists({ title: 'A' })).to.deep.equal({ _id: 'a' });
    const replaced = await Thing.findOneAndReplace(
      { _id: 'a' },
      { title: 'R' },
      { returnDocument: 'after' },
    ).lean();
    expect(replaced).to.include({ _id: 'a', title: 'R' });
    expect(replaced).to.not.have.property('tags');
    expect((await Thing.replaceOne({ _id: 'none' }, { title: 'N' })).matchedCount).to.equal(0);
    expect(await Thing.findOneAndDelete({ _id: 'a' }).lean()).to.include({ title: 'R' });
    expect(await Thing.findOneAndDelete({ _id: 'a' })).to.equal(null);
    expect((await doc.deleteOne()).deletedCount).to.equal(0);
    expect(await Thing.exists({})).to.equal(null);
  });

  it('saves many documents at once', async () => {
    const { Thing } = await open();
    const docs = ['a', 'b', 'c'].map((_id) => new Thing({ _id, title: _id }));
    await Thing.bulkSave(docs);
    docs[1]!.title = 'changed';
    await Thing.bulkSave(docs);
    expect((await Thing.find().sort({ _id: 1 })).map(({ title }) => title)).to.deep.equal([
      'a',
      'changed',
      'c',
    ]);
  });

  it('populates references between collections', async () => {
    const { store, Thing } = await open();
    const Note = store.connection.model(
      'Note',
      new Schema({ _id: String, about: [{ type: String, ref: 'Thing' }] }),
    );
    await Thing.create({ _id: 'a', title: 'A' }, { _id: 'b', title: 'B' });
    await Note.create({ _id: 'n', about: ['b', 'a', 'gone'] });
    const note = await Note.findById('n').populate<{ about: { title: string }[] }>('about').orFail();
    expect(note.about.map(({ title }) => title)).to.deep.equal(['B', 'A']);
  });
});
