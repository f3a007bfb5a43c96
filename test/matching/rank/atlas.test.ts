import { expect } from 'chai';
import { createAtlas } from '../../../matching/rank/atlas.ts';
import { nearness } from '../../../matching/tags/countries.ts';

describe('atlas', () => {
  it('knows the nearest of several countries, also of those it meets later', () => {
    const atlas = createAtlas();
    const [mali, france] = ['ML', 'FR'].map(atlas.numberOf);
    expect(atlas.nearnessTo(['NE'])[mali!]).to.equal(nearness('NE', 'ML'));
    const spain = atlas.numberOf('ES');
    const near = atlas.nearnessTo(['NE', 'FR']);
    expect(near).to.have.length(atlas.size);
    expect(near[mali!]).to.equal(nearness('NE', 'ML'));
    expect(near[spain]).to.equal(nearness('FR', 'ES'));
    expect([near[0], near[france!]]).to.deep.equal([0, 0]);
  });
});
