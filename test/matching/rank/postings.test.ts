import { expect } from 'chai';
import { addPosting, emptyPostings, removePosting } from '../../../matching/rank/postings.ts';

describe('postings', () => {
  it('grow beyond their first size, and lose one slot without touching the others', () => {
    const postings = emptyPostings();
    for (let slot = 0; slot < 9; slot++) addPosting(postings, slot, slot + 0.5);
    removePosting(postings, 3);
    removePosting(postings, 77);
    const rest = [...postings.slots.subarray(0, postings.size)].sort((a, b) => a - b);
    expect(rest).to.deep.equal([0, 1, 2, 4, 5, 6, 7, 8]);
    for (let i = 0; i < postings.size; i++)
      expect(postings.frequencies[i]).to.equal(postings.slots[i]! + 0.5);
  });
});
