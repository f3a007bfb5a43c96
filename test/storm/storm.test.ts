import { expect } from 'chai';
import { describe, it } from 'mocha';
import { storm } from './storm.ts';

describe('a short storm', function () {
  this.timeout(120_000); // seconds on a machine with nothing else to do; a server compiles its sources at each start

  it('leaves no violation, though the server is killed and sockets are cut', async () => {
    const { counts, verdict } = await storm({
      engine: 'embedded',
      processes: 1,
      clients: 24,
      seconds: 5,
      seed: 7,
      faults: ['kill', 'disconnect'],
    });
    expect(verdict.violations).to.deep.equal([]);
    expect(counts.acknowledged).to.be.greaterThan(10);
    expect(counts.kills).to.be.greaterThan(0);
    expect(counts.cuts).to.be.greaterThan(0);
  });

  it('is seen to break the guarantee once the index is dropped', async () => {
    // Chance decides whether two clients meet within a few milliseconds: several storms, until it is seen.
    const seen: string[] = [];
    for (let seed = 1; seed <= 6 && seen.length === 0; seed++) {
      const { verdict } = await storm({
        engine: 'embedded',
        processes: 0,
        clients: 60,
        seconds: 3,
        seed,
        faults: [],
        withoutIndex: true,
      });
      seen.push(...verdict.violations.filter((one) => / is twice in /.test(one)));
    }
    expect(seen).to.not.be.empty;
  });
});
