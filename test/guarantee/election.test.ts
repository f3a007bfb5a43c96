import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { startMembers } from '../storm/mongod.ts';
import { storm } from '../storm/storm.ts';

/** Needs a MongoDB whose members elect a primary: whether this one can is tried, not guessed from its name. */
describe('when the primary of three members steps down', function () {
  this.timeout(240_000);

  before(async function () {
    try {
      await (await startMembers(3)).stop();
    } catch (error) {
      const [why] = (error as Error).message.split('\n');
      console.log(`    an election is not tried: this MongoDB forms no set of three members (${why})`);
      this.skip();
    }
  });

  it('nothing acknowledged is lost and nobody is in two places', async () => {
    const { counts, violations } = await storm({
      engine: 'mongodb',
      processes: 2,
      members: 3,
      clients: 24,
      seconds: 45,
      seed: 3,
      faults: ['store', 'disconnect'],
    });
    expect(violations).to.deep.equal([]);
    expect(counts.storeFaults).to.be.greaterThan(0);
    expect(counts.acknowledged).to.be.greaterThan(100);
    expect(counts.unresolved).to.equal(0);
  });
});
