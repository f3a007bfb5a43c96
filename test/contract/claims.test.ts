import { expect } from 'chai';
import { beforeEach, it } from 'mocha';
import { type Model, Schema } from 'mongoose';
import { eachEngine } from '../support/mongo.ts';

interface Meeting {
  _id: string;
  state: string;
  claims?: string[];
  rev: number;
}

/** The guarantee that bookings rest on: the unique index on `claims` is the referee. */
eachEngine('claims', (openTestStore) => {
  let Meetings: Model<Meeting>;

  beforeEach(async () => {
    const store = await openTestStore();
    const schema = new Schema<Meeting>({
      _id: String,
      state: { type: String, default: 'confirmed' },
      claims: { type: [String], default: undefined },
      rev: { type: Number, default: 1 },
    });
    schema.index({ claims: 1 }, { unique: true, sparse: true });
    Meetings = store.connection.model<Meeting>('Meeting', schema);
    await Meetings.init();
  });

  const outcome = (work: PromiseLike<unknown>) =>
    Promise.resolve(work).then(
      () => 'booked',
      (error: { code?: number }) => (error.code === 11000 ? 'taken' : Promise.reject(error)),
    );
  const count = (outcomes: string[]) => outcomes.filter((one) => one === 'booked').length;

  it('3,000 racing bookings of 300 claims: exactly 300 are made', async function () {
    this.timeout(60_000);
    const outcomes = await Promise.all(
      Array.from({ length: 3000 }, (_, i) =>
        outcome(Meetings.create({ _id: `m${i}`, claims: [`s·p${i % 300}`] })),
      ),
    );
    expect(count(outcomes)).to.equal(300);
    const claims = (await Meetings.find().lean()).flatMap((meeting) => meeting.claims);
    expect(new Set(claims).size).to.equal(300);
    expect(claims).to.have.length(300);
  });

  it('a booking takes all its claims or none', async () => {
    const pairs = Array.from({ length: 300 }, (_, i) => [
      `s·p${i % 20}`,
      `s·p${(i * 7 + 3) % 20}`,
      `s·t${i % 12}`,
    ]);
    const outcomes = await Promise.all(
      pairs.map((claims, i) => outcome(Meetings.create({ _id: `m${i}`, claims }))),
    );
    const booked = await Meetings.find().lean();
    expect(booked).to.have.length(count(outcomes));
    const held = booked.flatMap(({ claims = [] }) => [...new Set(claims)]);
    expect(new Set(held).size).to.equal(held.length);
    // Nothing that was refused is lost on the way: each loser met a holder.
    const holders = new Set(held);
    pairs.forEach((claims, i) => {
      if (outcomes[i] === 'taken') expect(claims.some((claim) => holders.has(claim))).to.equal(true);
    });
  });

  it('moving to a taken claim is refused and changes nothing', async () => {
    await Meetings.create({ _id: 'a', claims: ['s1·p', 's1·q'] }, { _id: 'b', claims: ['s2·p', 's2·r'] });
    const move = Meetings.findOneAndUpdate(
      { _id: 'b', rev: 1 },
      { $set: { claims: ['s3·r', 's1·p'], state: 'moved' }, $inc: { rev: 1 } },
    );
    const error = await move.then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).to.include({ code: 11000 });
    expect(await Meetings.findById('b').lean()).to.deep.include({
      state: 'confirmed',
      claims: ['s2·p', 's2·r'],
      rev: 1,
    });
    expect(await outcome(Meetings.create({ _id: 'c', claims: ['s3·r'] }))).to.equal('booked');
  });

  it('a cancelled meeting frees its claims and keeps its history', async () => {
    await Meetings.create({ _id: 'a', claims: ['s1·p', 's1·q'] });
    expect(await outcome(Meetings.create({ _id: 'b', claims: ['s1·q'] }))).to.equal('taken');
    await Meetings.updateOne(
      { _id: 'a' },
      { $unset: { claims: 1 }, $set: { state: 'cancelled' }, $inc: { rev: 1 } },
    );
    expect(await outcome(Meetings.create({ _id: 'b', claims: ['s1·q'] }))).to.equal('booked');
    expect(await Meetings.findById('a').lean()).to.deep.include({ state: 'cancelled', rev: 2 });
    expect(await Meetings.findById('a').lean()).to.not.have.property('claims');
  });

  it('a meeting may set its own claims again, and swap some of them', async () => {
    await Meetings.create({ _id: 'a', claims: ['s1·p', 's1·q', 's1·t1'] });
    const same = Meetings.findOneAndUpdate({ _id: 'a' }, { claims: ['s1·q', 's1·p', 's1·t1'] });
    expect(await outcome(same)).to.equal('booked');
    const swapped = Meetings.findOneAndUpdate({ _id: 'a' }, { claims: ['s1·p', 's1·q', 's1·t2'] });
    expect(await outcome(swapped)).to.equal('booked');
    expect(await outcome(Meetings.create({ _id: 'b', claims: ['s1·t1'] }))).to.equal('booked');
    expect(await outcome(Meetings.create({ _id: 'c', claims: ['s1·t2'] }))).to.equal('taken');
  });

  it('any number of meetings claim nothing', async () => {
    const outcomes = await Promise.all(['a', 'b', 'c'].map((_id) => outcome(Meetings.create({ _id }))));
    expect(count(outcomes)).to.equal(3);
  });

  it('accepting rivals for the same slot: one wins', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `m${i}`);
    await Meetings.insertMany(ids.map((_id) => ({ _id, state: 'proposed' })));
    const outcomes = await Promise.all(
      ids.map((_id) =>
        outcome(
          Meetings.findOneAndUpdate(
            { _id, state: 'proposed' },
            { claims: ['s·p', `s·${_id}`], state: 'confirmed' },
          ),
        ),
      ),
    );
    expect(count(outcomes)).to.equal(1);
    expect(await Meetings.countDocuments({ state: 'confirmed' })).to.equal(1);
  });

  it('freeing and taking race without a double holder', async () => {
    await Meetings.create({ _id: 'holder', claims: ['s·p'] });
    const takers = Array.from({ length: 20 }, (_, i) =>
      outcome(Meetings.create({ _id: `m${i}`, claims: ['s·p'] })),
    );
    const free = Meetings.updateOne({ _id: 'holder' }, { $unset: { claims: 1 } });
    const late = Array.from({ length: 20 }, (_, i) =>
      outcome(Meetings.create({ _id: `n${i}`, claims: ['s·p'] })),
    );
    const [outcomes] = await Promise.all([Promise.all([...takers, ...late]), free]);
    expect(count(outcomes)).to.be.at.most(1);
    expect(await Meetings.countDocuments({ claims: 's·p' })).to.equal(count(outcomes));
  });
});
