import { expect } from 'chai';
import { describe, it } from 'mocha';
import {
  atMostPercent,
  chunks,
  commands,
  publishable,
  publishing,
  waitsFor,
} from '../../../client/plan/selection.ts';

describe('what is published of a programme', () => {
  it('only what is still to publish', () => {
    expect(publishable({ state: 'planned' })).to.equal(true);
    for (const state of ['left-out', 'published', 'refused', 'undone'] as const)
      expect(publishable({ state }), state).to.equal(false);
  });

  it('goes in groups, none lost', () => {
    expect(chunks([1, 2, 3, 4, 5], 2)).to.deep.equal([[1, 2], [3, 4], [5]]);
    expect(chunks([], 2)).to.deep.equal([]);
  });

  const entry = (id: string, lets: string[] | null = null, state: 'planned' | 'published' = 'planned') => ({
    id,
    state,
    move: lets && { from: { slotId: 'd1-1500', table: null }, lets },
  });
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

  it('moves what is booked by a decision of its own; a draft that needs a move waits for it', () => {
    const all = [entry('move', ['b']), entry('a'), entry('b')];
    const { moves, fresh, drafts } = publishing(all, all);
    expect([moves, fresh, drafts].map(ids)).to.deep.equal([['move'], ['a', 'b'], ['a']]);
    // Not chosen now, it is not made either.
    expect(ids(publishing(all.slice(1), all).drafts)).to.deep.equal(['a']);
    const moved = [entry('move', ['b'], 'published'), ...all.slice(1)];
    expect(waitsFor(all[2]!, moved)).to.deep.equal([]);
    expect(ids(publishing(all.slice(1), moved).drafts)).to.deep.equal(['a', 'b']);
  });

  it('makes room before somebody comes, and gives a place back before somebody returns', () => {
    const all = [entry('a'), entry('m1', ['a']), entry('b'), entry('m2', ['b'])];
    const groups = (what: 'publish' | 'undo') => commands(what, all, 1, 10).map(ids);
    expect(groups('publish')).to.deep.equal([['m1', 'm2'], ['a'], ['b']]);
    expect(groups('undo')).to.deep.equal([['a'], ['b'], ['m1', 'm2']]);
  });

  it('is never said to be nearer to the best than it is', () => {
    expect([0, 0.0001, 0.002, 0.0021, 0.07142, 1].map(atMostPercent)).to.deep.equal([
      0, 0.1, 0.2, 0.3, 7.2, 100,
    ]);
  });
});
