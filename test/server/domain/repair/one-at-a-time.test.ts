import { expect } from 'chai';
import { describe, it } from 'mocha';
import { oneAtATime } from '../../../../server/domain/repair/one-at-a-time.ts';

describe('work done one at a time', () => {
  /** Work that ends when it is told to. */
  const controlled = () => {
    const ends: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running--;
    };
    return { work, ends, most: () => most };
  };

  it('serves all who ask during a run by one more that begins after they asked', async () => {
    const { work, ends, most } = controlled();
    const { again } = oneAtATime(work, () => {});
    const first = again();
    const asked = [again(), again(), again()];
    expect(ends).to.have.length(1);
    ends[0]!();
    await first;
    await Promise.resolve();
    expect(ends).to.have.length(2);
    ends[1]!();
    await Promise.all(asked);
    expect([ends.length, most()]).to.deep.equal([2, 1]);
  });

  it('goes on after a failure, which is reported', async () => {
    const reported: unknown[] = [];
    let times = 0;
    const { again } = oneAtATime(
      async () => {
        if (++times === 1) throw new Error('no store');
      },
      (error) => reported.push((error as Error).message),
    );
    await Promise.all([again(), again()]);
    expect([times, reported]).to.deep.equal([2, ['no store']]);
  });

  it('once settled runs no more', async () => {
    const { work, ends } = controlled();
    const { again, settled } = oneAtATime(work, () => {});
    const first = again();
    const second = again();
    const over = settled();
    ends[0]!();
    await Promise.all([first, second, over]);
    await again();
    expect(ends).to.have.length(1);
  });
});
