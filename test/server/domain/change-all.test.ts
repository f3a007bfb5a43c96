import { expect } from 'chai';
import { changeAll } from '../../../server/domain/change-all.ts';

describe('changing all that is due', () => {
  it('counts those that changed', async () => {
    expect(await changeAll([1, 2, 3, 4], async (one) => one % 2 === 0)).to.equal(2);
    expect(await changeAll([], async () => true)).to.equal(0);
  });

  it('changes the others when one fails, then tells which', async () => {
    const changed: number[] = [];
    const attempt = changeAll([1, 2, 3], async (one) => {
      if (one === 1) throw new Error('the first');
      changed.push(one);
      return true;
    });
    const failure = await attempt.then(
      () => null,
      (error: AggregateError) => error,
    );
    expect(failure?.errors.map((error: Error) => error.message)).to.deep.equal(['the first']);
    expect(changed).to.deep.equal([2, 3]);
  });

  it('has several under way, and not all', async () => {
    let now = 0;
    let most = 0;
    await changeAll(Array.from({ length: 100 }), async () => {
      most = Math.max(most, ++now);
      await new Promise(setImmediate);
      now--;
      return true;
    });
    expect(most).to.be.within(2, 50);
  });
});
