import { expect } from 'chai';
import { endTogether } from '../../../../server/domain/repair/deadlines.ts';

const step = (id: string, minute: number, ...after: string[]) => ({
  id,
  after,
  expiresAt: new Date(minute * 60_000),
});
const minutes = (steps: ReturnType<typeof step>[]) =>
  endTogether(steps).map(({ id, expiresAt }) => `${id} ${expiresAt.getTime() / 60_000}`);

describe('questions that wait for one another', () => {
  it('end with the first that needs the answer, along the whole chain', () => {
    expect(minutes([step('a', 10, 'b'), step('b', 30, 'c'), step('c', 60)])).to.deep.equal([
      'a 10',
      'b 10',
      'c 10',
    ]);
    expect(minutes([step('c', 60), step('b', 30, 'c'), step('a', 10, 'b')])).to.deep.equal([
      'c 10',
      'b 10',
      'a 10',
    ]);
  });

  it('are left alone where nobody waits, or waits longer, or for what is no question', () => {
    expect(minutes([step('a', 30, 'b', 'table'), step('b', 10), step('c', 60)])).to.deep.equal([
      'a 30',
      'b 10',
      'c 60',
    ]);
  });
});
