import { expect } from 'chai';
import { qrCode } from '../../../client/components/qr.ts';

/** The modules of the path, read back: `true` is dark. */
function modules(text: string): boolean[][] {
  const { size, path } = qrCode(text);
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, column, row] of path.matchAll(/M(\d+),(\d+)h1v1h-1z/g))
    grid[Number(row)]![Number(column)] = true;
  return grid;
}

const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

describe('a QR code', () => {
  const text = 'https://rencontres.example.org/table/t14';
  const grid = modules(text);
  const at = (row: number, column: number) =>
    FINDER.map((_, line) =>
      grid[row + line]!.slice(column, column + 7)
        .map(Number)
        .join(''),
    );

  it('has a quiet zone of four modules, and finders in three corners', () => {
    const end = grid.length - 4 - 7;
    expect([at(4, 4), at(4, end), at(end, 4)]).to.deep.equal([FINDER, FINDER, FINDER]);
    expect(at(end, end)).not.to.deep.equal(FINDER);
    for (const line of [...grid.slice(0, 4), ...grid.slice(-4)]) expect(line.some(Boolean)).to.equal(false);
    for (const line of grid) expect([...line.slice(0, 4), ...line.slice(-4)].some(Boolean)).to.equal(false);
  });

  it('is of the smallest version that holds the text: 29 modules for 40 bytes, and the zone', () => {
    expect(grid.length).to.equal(29 + 8);
    expect(modules('https://x.example/table/t1').length).to.be.below(grid.length);
  });

  it('differs where the text does, and not otherwise', () => {
    expect(qrCode(text)).to.deep.equal(qrCode(text));
    expect(qrCode(`${text}5`).path).not.to.equal(qrCode(text).path);
  });
});
