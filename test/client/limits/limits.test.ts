import { expect } from 'chai';
import { describe, it } from 'mocha';
import { isReached, limitInTheWay } from '../../../client/limits/limits.ts';

const limit = (participantId: string, has: number, editable = false) => ({
  participantId,
  name: participantId,
  max: 3,
  has,
  editable,
});

describe('a limit of meetings', () => {
  it('is reached by as many meetings as one accepts, and by more that staff seated', () => {
    expect([2, 3, 4].map((has) => isReached(limit('awa', has)))).to.deep.equal([false, true, true]);
  });

  it('is in the way of these people only, and only once it is reached', () => {
    expect(limitInTheWay([limit('awa', 2), limit('sol', 3)], ['awa', 'lise'])).to.equal(undefined);
    expect(limitInTheWay([limit('awa', 2), limit('sol', 3)], ['awa', 'sol'])?.participantId).to.equal('sol');
  });

  it('of several, it is the one that the reader can change', () => {
    const limits = [limit('sol', 3), limit('awa', 3, true)];
    expect(limitInTheWay(limits, ['sol', 'awa'])?.participantId).to.equal('awa');
  });
});
