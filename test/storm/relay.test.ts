import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { MongoClient } from 'mongodb';
import { mongodBinary } from '../support/mongod-binary.ts';
import { type Leash, startLeash } from './leash.ts';
import { type StormStore, startMongod } from './mongod.ts';
import { startRelay } from './relay.ts';

describe('three members before one MongoDB', function () {
  this.timeout(60_000);
  let leash: Leash;
  let members: StormStore;
  let client: MongoClient;

  before(async function () {
    const found = mongodBinary();
    if ('missing' in found) {
      console.log(`    the relay is not tried: ${found.missing}`);
      this.skip();
    }
    leash = await startLeash();
    members = await startRelay(await startMongod(leash), 3, () => 0.3);
    client = await new MongoClient(members.uri, { w: 'majority', journal: true }).connect();
  });

  after(async () => {
    await client?.close();
    await members?.stop();
    await leash?.release();
  });

  it('change hands under twenty writers: the driver follows, commands end in every way, no acknowledged write is lost', async () => {
    const primaries = new Set<string>();
    client.on('serverDescriptionChanged', ({ address, newDescription: { type } }) => {
      if (type === 'RSPrimary') primaries.add(address);
    });
    const numbers = client.db().collection<{ _id: number }>('numbers');
    const acknowledged: number[] = [];
    const endings = new Set<unknown>();
    let next = 0;
    let over = false;
    const write = async () => {
      while (!over) {
        const _id = next++;
        try {
          await numbers.insertOne({ _id });
          acknowledged.push(_id);
        } catch (error) {
          endings.add(Reflect.get(error as Error, 'code') ?? (error as Error).name);
        }
      }
    };
    const writers = Array.from({ length: 20 }, write);
    for (let round = 0; round < 3; round++) {
      const before = acknowledged.length;
      while (acknowledged.length < before + 100) await new Promise((resolve) => setTimeout(resolve, 20));
      await members.strike();
    }
    const last = acknowledged.length;
    while (acknowledged.length < last + 100) await new Promise((resolve) => setTimeout(resolve, 20));
    over = true;
    await Promise.all(writers);

    const there = new Set((await numbers.find().toArray()).map(({ _id }) => _id));
    expect(acknowledged.filter((id) => !there.has(id))).to.deep.equal([]);
    expect([...endings]).to.include.members([11602, 189, 'MongoNetworkError']);
    expect(primaries.size).to.equal(3);
  });
});
