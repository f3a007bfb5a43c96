import { expect } from 'chai';
import { describe, it } from 'mocha';
import { storm } from './storm.ts';

describe('a short storm', function () {
  this.timeout(120_000); // seconds on a machine with nothing else to do; a server compiles its sources at each start

  it('leaves no violation, though the server is killed and sockets are cut', async () => {
    const { counts, violations } = await storm({
      engine: 'embedded',
      processes: 1,
      clients: 24,
      seconds: 5,
      seed: 7,
      faults: ['kill', 'disconnect'],
    });
    expect(violations).to.deep.equal([]);
    expect(counts.acknowledged).to.be.greaterThan(10);
    expect(counts.kills).to.be.greaterThan(0);
    expect(counts.cuts).to.be.greaterThan(0);
  });

  it('is seen to break the guarantee once the index is dropped', async () => {
    const { violations } = await storm({
      engine: 'embedded',
      processes: 0,
      clients: 40,
      seconds: 2,
      seed: 7,
      faults: [],
      withoutIndex: true,
    });
    expect(violations.filter((one) => / is twice in /.test(one))).to.not.be.empty;
  });
});
