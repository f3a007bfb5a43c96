import { expect } from 'chai';
import { nearest, walk } from '../../../client/board/walk.ts';

const size = { rows: 60, columns: 8 };
const from = { row: 30, column: 4 };
const go = (key: string, ctrlKey = false) => walk(from, { key, ctrlKey }, size);

describe('walk', () => {
  it('goes one cell with an arrow, to the edge with Control', () => {
    expect(go('ArrowUp')).to.deep.equal({ row: 29, column: 4 });
    expect(go('ArrowDown')).to.deep.equal({ row: 31, column: 4 });
    expect(go('ArrowLeft')).to.deep.equal({ row: 30, column: 3 });
    expect(go('ArrowRight', true)).to.deep.equal({ row: 30, column: 7 });
    expect(go('ArrowUp', true)).to.deep.equal({ row: 0, column: 4 });
  });

  it('goes to the ends of the row, or of the board', () => {
    expect(go('Home')).to.deep.equal({ row: 30, column: 0 });
    expect(go('End')).to.deep.equal({ row: 30, column: 7 });
    expect(go('Home', true)).to.deep.equal({ row: 0, column: 0 });
    expect(go('End', true)).to.deep.equal({ row: 59, column: 7 });
    expect(go('PageDown')).to.deep.equal({ row: 40, column: 4 });
  });

  it('stops at the edges', () => {
    expect(walk({ row: 0, column: 0 }, { key: 'ArrowUp' }, size)).to.deep.equal({ row: 0, column: 0 });
    expect(walk({ row: 59, column: 7 }, { key: 'PageDown' }, size)).to.deep.equal({ row: 59, column: 7 });
  });

  it('leaves other keys alone, and an empty board too', () => {
    expect(go('a')).to.equal(null);
    expect(walk(from, { key: 'ArrowUp' }, { rows: 0, columns: 0 })).to.equal(null);
  });

  it('finds the nearest cell that fits: same time, then later, then earlier', () => {
    const fits = (...cells: [number, number][]) =>
      nearest(from, size, ({ row, column }) => cells.some(([r, c]) => r === row && c === column));
    expect(fits([33, 4], [28, 4], [30, 5])).to.deep.equal({ row: 28, column: 4 });
    expect(fits([0, 6], [30, 3])).to.deep.equal({ row: 0, column: 6 });
    expect(fits([0, 1], [59, 3])).to.deep.equal({ row: 59, column: 3 });
    expect(fits([30, 4])).to.equal(null);
  });
});
