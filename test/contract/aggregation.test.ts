import { expect } from 'chai';
import { before, it } from 'mocha';
import { type Model, type PipelineStage, Schema } from 'mongoose';
import { eachEngine } from '../support/mongo.ts';

interface Meeting {
  _id: string;
  [field: string]: unknown;
}

eachEngine('aggregation', (openTestStore) => {
  let Meetings: Model<Meeting>;

  before(async () => {
    const store = await openTestStore();
    const loose = () => new Schema<Meeting>({ _id: String }, { strict: false, versionKey: false });
    Meetings = store.connection.model<Meeting>('Meeting', loose().index({ org: 1 }));
    const Orgs = store.connection.model<Meeting>('Org', loose());
    await Promise.all([Meetings.init(), Orgs.init()]);
    await Meetings.collection.insertMany([
      { _id: 'a', org: 'o1', minutes: 20, who: ['p', 'q'], at: new Date('2026-05-01T09:00:00Z') },
      { _id: 'b', org: 'o1', minutes: 40, who: ['p'], at: new Date('2026-05-01T10:00:00Z') },
      { _id: 'c', org: 'o2', minutes: 20, who: [], at: new Date('2026-05-02T09:00:00Z') },
      { _id: 'd', org: 'o3', minutes: 30 },
    ] as never);
    await Orgs.collection.insertMany([
      { _id: 'o1', name: 'Lille' },
      { _id: 'o2', name: 'Lyon' },
    ] as never);
  });

  const cases: [what: string, pipeline: PipelineStage[], expected: object[]][] = [
    ['$match and $sort', [{ $match: { minutes: { $gte: 30 } } }, { $sort: { minutes: 1 } }, { $project: { minutes: 1 } }],
      [{ _id: 'd', minutes: 30 }, { _id: 'b', minutes: 40 }]],
    ['$match by an index', [{ $match: { org: 'o1' } }, { $sort: { _id: -1 } }, { $project: { _id: 1 } }], [{ _id: 'b' }, { _id: 'a' }]],
    ['$group', [{ $group: { _id: '$org', n: { $sum: 1 }, total: { $sum: '$minutes' }, max: { $max: '$minutes' }, ids: { $push: '$_id' }, first: { $first: '$_id' } } }, { $sort: { _id: 1 } }],
      [{ _id: 'o1', n: 2, total: 60, max: 40, ids: ['a', 'b'], first: 'a' }, { _id: 'o2', n: 1, total: 20, max: 20, ids: ['c'], first: 'c' }, { _id: 'o3', n: 1, total: 30, max: 30, ids: ['d'], first: 'd' }]],
    ['$group of everything', [{ $group: { _id: null, mean: { $avg: '$minutes' }, orgs: { $addToSet: '$org' } } }, { $project: { mean: 1, orgs: { $size: '$orgs' } } }],
      [{ _id: null, mean: 27.5, orgs: 3 }]],
    ['$group by several fields', [{ $group: { _id: { org: '$org', minutes: '$minutes' } } }, { $count: 'n' }], [{ n: 4 }]],
    ['$unwind', [{ $unwind: '$who' }, { $group: { _id: '$who', n: { $sum: 1 } } }, { $sort: { n: -1, _id: 1 } }],
      [{ _id: 'p', n: 2 }, { _id: 'q', n: 1 }]],
    ['$unwind that keeps the empty', [{ $unwind: { path: '$who', preserveNullAndEmptyArrays: true } }, { $count: 'n' }], [{ n: 5 }]],
    ['$project with expressions', [{ $match: { _id: 'a' } }, { $project: { _id: 0, hours: { $divide: ['$minutes', 60] }, n: { $size: '$who' }, big: { $cond: [{ $gt: ['$minutes', 30] }, 'yes', 'no'] } } }],
      [{ hours: 20 / 60, n: 2, big: 'no' }]],
    ['$addFields and $unset', [{ $match: { _id: 'd' } }, { $addFields: { who: { $ifNull: ['$who', []] }, deep: { x: 1 } } }, { $unset: ['org', 'minutes'] }],
      [{ _id: 'd', who: [], deep: { x: 1 } }]],
    ['$lookup', [{ $lookup: { from: 'orgs', localField: 'org', foreignField: '_id', as: 'orgs' } }, { $sort: { _id: 1 } }, { $project: { name: { $arrayElemAt: ['$orgs.name', 0] } } }],
      [{ _id: 'a', name: 'Lille' }, { _id: 'b', name: 'Lille' }, { _id: 'c', name: 'Lyon' }, { _id: 'd' }]],
    ['$facet', [{ $facet: { count: [{ $count: 'n' }], short: [{ $match: { minutes: 20 } }, { $sort: { _id: 1 } }, { $project: { _id: 1 } }] } }],
      [{ count: [{ n: 4 }], short: [{ _id: 'a' }, { _id: 'c' }] }]],
    ['$replaceRoot', [{ $match: { _id: 'a' } }, { $replaceRoot: { newRoot: { id: '$_id' } } }], [{ id: 'a' }]],
    ['$skip and $limit', [{ $sort: { _id: 1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 1 } }], [{ _id: 'b' }, { _id: 'c' }]],
    ['$sortByCount', [{ $sortByCount: '$minutes' }, { $limit: 1 }], [{ _id: 20, count: 2 }]],
    ['dates by day', [{ $match: { at: { $exists: true } } }, { $group: { _id: { $dateToString: { format: '%Y-%m-%d', date: '$at' } }, n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
      [{ _id: '2026-05-01', n: 2 }, { _id: '2026-05-02', n: 1 }]],
    ['nothing', [{ $match: { org: 'none' } }, { $count: 'n' }], []],
  ]; // biome-ignore format: a table

  for (const [what, pipeline, expected] of cases) {
    it(`runs ${what}, and leaves the documents as they are`, async () => {
      const whole = await Meetings.find().sort({ _id: 1 }).lean();
      expect(await Meetings.aggregate(pipeline)).to.deep.equal(expected);
      expect(await Meetings.find().sort({ _id: 1 }).lean()).to.deep.equal(whole);
    });
  }

  it('gives results that share nothing with the store', async () => {
    const [first] = await Meetings.aggregate<Meeting>([{ $match: { _id: 'a' } }]);
    (first!.who as string[]).push('z');
    expect((await Meetings.findById('a').lean<Meeting>())?.who).to.deep.equal(['p', 'q']);
  });

  it('iterates', async () => {
    const seen: string[] = [];
    for await (const { _id } of Meetings.aggregate<Meeting>([{ $sort: { _id: 1 } }]).cursor()) seen.push(_id);
    expect(seen).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('refuses an unknown stage and an unknown operator', async () => {
    for (const stage of [{ $nearly: {} }, { $project: { x: { $nearly: 1 } } }]) {
      const error = await Meetings.aggregate([stage as never]).catch((reason: Error) => reason);
      expect(error, JSON.stringify(stage)).to.be.an.instanceOf(Error);
    }
  });
});
