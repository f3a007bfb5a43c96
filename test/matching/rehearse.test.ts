import { expect } from 'chai';
import { createMatchIndex, rehearse } from '../../matching/index.ts';
import { readJudged } from '../bench/judged.ts';

describe('rehearse', () => {
  it('leaves no trace in any answer', () => {
    const listings = readJudged().listings.slice(0, 20);
    const lists = () => [...createMatchIndex(listings).lists()];
    const before = lists();
    rehearse();
    expect(lists()).to.deep.equal(before);
  });
});
