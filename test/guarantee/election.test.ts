import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { startMembers } from '../storm/mongod.ts';
import { storm } from '../storm/storm.ts';
import { mongodBinary } from '../support/mongod-binary.ts';

/** An election under load, of MongoDB itself and, since not every MongoDB here has several members, of a relay that speaks
 * for three. */
describe('when the primary of three members steps down', function () {
  this.timeout(240_000);

  const holds = async (seconds: number, relayed: boolean) => {
    const { counts, verdict } = await storm({
      engine: 'mongodb',
      processes: 2,
      members: 3,
      relayed,
      clients: 24,
      seconds,
      seed: 3,
      faults: ['store', 'disconnect'],
    });
    expect(verdict.violations).to.deep.equal([]);
    expect(counts.storeFaults).to.be.greaterThan(0);
    expect(counts.acknowledged).to.be.greaterThan(50);
    expect(counts.unresolved).to.equal(0);
  };

  it('nothing acknowledged is lost and nobody is in two places', async function () {
    // Whether this MongoDB can elect is tried, not guessed from its name.
    try {
      await (await startMembers(3)).stop();
    } catch (error) {
      const [why] = (error as Error).message.split('\n');
      console.log(`    an election is not tried: this MongoDB forms no set of three members (${why})`);
      this.skip();
    }
    await holds(45, false);
  });

  describe('as the protocol words it, before one MongoDB', () => {
    before(function () {
      const found = mongodBinary();
      if (!('missing' in found)) return;
      console.log(`    a relayed election is not tried: ${found.missing}`);
      this.skip();
    });

    it('nothing acknowledged is lost and nobody is in two places', () => holds(20, true));
  });
});
