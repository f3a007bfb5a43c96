import { expect } from 'chai';
import { describe, it } from 'mocha';
import { isFollowed } from '../../../client/follow/use-follow.ts';

const FOLLOW = {
  ...{ groupIds: ['SN'], countries: ['MA'], themes: ['eau' as const], since: null, newFiches: 0 },
};

describe('what is followed', () => {
  it('is a group, a country or a theme of that code, and nothing before it is known', () => {
    const name = '';
    expect(isFollowed(FOLLOW, { kind: 'group', code: 'SN', name })).to.equal(true);
    expect(isFollowed(FOLLOW, { kind: 'country', code: 'SN', name })).to.equal(false);
    expect(isFollowed(FOLLOW, { kind: 'country', code: 'MA', name })).to.equal(true);
    expect(isFollowed(FOLLOW, { kind: 'theme', code: 'eau', name })).to.equal(true);
    expect(isFollowed(FOLLOW, { kind: 'theme', code: 'sport', name })).to.equal(false);
    expect(isFollowed(undefined, { kind: 'theme', code: 'eau', name })).to.equal(false);
  });
});
