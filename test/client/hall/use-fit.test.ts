import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { LINE_UNITS } from '../../../client/hall/use-fit.ts';

const sheet = readFileSync(new URL('../../../client/hall/Hall.module.css', import.meta.url), 'utf8');
const sizes = [...sheet.matchAll(/--([\w-]+): ([\d.]+)dvmin;/g)].map(([, name, size]) => [
  name,
  Number(size),
]);

describe('sizes of the hall screen', () => {
  it('are the same where lines are drawn as where they are counted', () => {
    expect(Object.fromEntries(sizes)).to.deep.include({ 'line-height': LINE_UNITS });
  });

  it('have no letter smaller than a fortieth of the screen', () => {
    const letters = sizes.filter(([name]) => `${name}`.startsWith('letter'));
    expect(letters).to.have.length.above(5);
    expect(letters.filter(([, size]) => Number(size) < 100 / 40)).to.deep.equal([]);
    // None is written beside the names.
    expect(sheet.match(/font-size: [\d.]+/g)).to.equal(null);
  });
});
