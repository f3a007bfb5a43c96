import { expect } from 'chai';
import { FILTERS } from '../../../client/board/counts.ts';
import { isSideTab, listOf } from '../../../client/board/side-tabs.ts';

describe('lists beside the board', () => {
  it('are named in the address, and nothing else is', () => {
    expect(['journal', 'places', 'announce', 'late', '', null].map(isSideTab)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('open with the filters that light nothing, or what is to be filled', () => {
    expect(Object.fromEntries(FILTERS.map((one) => [one, listOf(one)]))).to.deep.equal({
      now: null,
      late: null,
      unmarked: null,
      'no-show': null,
      unanswered: 'proposals',
      waiting: 'waiting',
      free: 'places',
    });
    expect(listOf(null)).to.equal(null);
  });
});
