import { expect } from 'chai';
import { describe, it } from 'mocha';
import { REMEMBERED_MS, RecentNews } from '../../../server/live/recent.ts';

const HOUR_MS = 3_600_000;

describe('recent news', () => {
  const at = (ms: number) => {
    let now = ms;
    const recent = new RecentNews(() => now);
    return { recent, wait: (more: number) => (now += more) };
  };

  it('are news of one of my rooms, in the time that I ask about', () => {
    const { recent, wait } = at(0);
    wait(HOUR_MS);
    recent.note(['person:awa', 'staff:small']);
    wait(3_000);
    recent.note('everybody:other');
    expect(recent.mayHaveTold(['person:ibra', 'person:awa'], 4_000)).to.equal(true);
    expect(recent.mayHaveTold(['person:awa'], 3_000)).to.equal(true);
    expect(recent.mayHaveTold(['person:awa'], 2_999)).to.equal(false);
    expect(recent.mayHaveTold(['person:ibra', 'everybody:small'], 4_000)).to.equal(false);
    expect(recent.mayHaveTold([], 4_000)).to.equal(false);
  });

  it('counts from the last time that a room was told something', () => {
    const { recent, wait } = at(0);
    wait(HOUR_MS);
    recent.note('person:awa');
    wait(60_000);
    recent.note('person:awa');
    wait(1_000);
    expect(recent.mayHaveTold(['person:awa'], 5_000)).to.equal(true);
  });

  it('may have been told before the process began, or longer ago than is remembered', () => {
    const { recent, wait } = at(5_000);
    wait(1_000);
    expect(recent.mayHaveTold(['person:awa'], 1_000)).to.equal(false);
    expect(recent.mayHaveTold(['person:awa'], 1_001)).to.equal(true);
    wait(HOUR_MS);
    expect(recent.mayHaveTold(['person:awa'], REMEMBERED_MS)).to.equal(false);
    expect(recent.mayHaveTold(['person:awa'], REMEMBERED_MS + 1)).to.equal(true);
  });

  it('of long ago are forgotten, those of others are not', () => {
    const { recent, wait } = at(0);
    wait(HOUR_MS);
    recent.note(['person:awa', 'person:ibra']);
    wait(REMEMBERED_MS);
    recent.note('person:ibra');
    wait(1);
    recent.note('person:lise');
    wait(-1);
    // Forgotten: asked at a moment at which it would still have counted.
    expect(recent.mayHaveTold(['person:awa'], REMEMBERED_MS)).to.equal(false);
    expect(recent.mayHaveTold(['person:ibra'], REMEMBERED_MS)).to.equal(true);
  });
});
