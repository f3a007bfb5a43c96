import { expect } from 'chai';
import { describe, it } from 'mocha';
import { buildEdition } from '../../../../fixtures/small/index.ts';
import { lookAt, remindAt, tellAt, tryAgainAt } from '../../../../server/domain/letters/timing.ts';

const edition = buildEdition();
const at = (iso: string) => Date.parse(iso);
const iso = (date: Date | null) => date?.toISOString() ?? null;

describe('when letters are written', () => {
  it('after five quiet minutes, at most twenty after the first', () => {
    const first = at('2026-11-02T09:00:00Z');
    expect(iso(tellAt(edition, 'grouped', { first, last: first }))).to.equal('2026-11-02T09:05:00.000Z');
    const last = at('2026-11-02T09:18:00Z');
    expect(iso(tellAt(edition, 'grouped', { first, last }))).to.equal('2026-11-02T09:20:00.000Z');
    expect(iso(lookAt(edition, first))).to.equal('2026-11-02T09:05:00.000Z');
  });

  it('after one minute, at most three, on a day of the event by its own clock', () => {
    // 23:30 of the 19th in London is half past midnight of the first day in Montreuil.
    const first = at('2026-11-19T23:30:00Z');
    const last = first + 150_000;
    expect(iso(tellAt(edition, 'grouped', { first, last: first }))).to.equal('2026-11-19T23:31:00.000Z');
    expect(iso(tellAt(edition, 'grouped', { first, last }))).to.equal('2026-11-19T23:33:00.000Z');
    const eve = at('2026-11-19T22:30:00Z');
    expect(iso(tellAt(edition, 'grouped', { first: eve, last: eve }))).to.equal('2026-11-19T22:35:00.000Z');
  });

  it('at seven of the edition for who wishes one a day, also when its clocks change', () => {
    const before = at('2026-10-24T06:00:00Z');
    // Summer time, UTC+2, ends in the night of the 25th.
    expect(iso(tellAt(edition, 'daily', { first: before, last: before }))).to.equal(
      '2026-10-25T06:00:00.000Z',
    );
    const early = at('2026-10-24T04:00:00Z');
    expect(iso(tellAt(edition, 'daily', { first: early, last: before }))).to.equal(
      '2026-10-24T05:00:00.000Z',
    );
    expect(iso(tellAt(edition, 'daily', { first: at('2026-10-24T05:00:00Z'), last: before }))).to.equal(
      '2026-10-25T06:00:00.000Z',
    );
  });

  it('reminds when a quarter of the time is left, and not of what is asked for the next hour', () => {
    const asked = at('2026-11-02T09:00:00Z');
    const until = (hours: number) => ({ asked, until: asked + hours * 3_600_000 });
    expect(iso(remindAt(edition, 'grouped', until(48)))).to.equal('2026-11-03T21:00:00.000Z');
    expect(iso(remindAt(edition, 'grouped', until(1)))).to.equal('2026-11-02T09:45:00.000Z');
    expect(remindAt(edition, 'grouped', until(0.9))).to.equal(null);
    // The last daily letter that comes no later than that: 21:00 of the 3rd is after 7:00 (UTC+1) of the 3rd.
    expect(iso(remindAt(edition, 'daily', until(48)))).to.equal('2026-11-03T06:00:00.000Z');
    // Of the same day it would be before the request.
    expect(remindAt(edition, 'daily', until(12))).to.equal(null);
  });

  it('tries again after 1, 5, 15, 60 and every 180 minutes, for a day', () => {
    const since = new Date('2026-11-02T09:00:00Z');
    const pauses: number[] = [];
    let now = since;
    for (let attempts = 1; ; attempts++) {
      const next = tryAgainAt({ since, at: now, attempts });
      if (!next) break;
      pauses.push((next.getTime() - now.getTime()) / 60_000);
      now = next;
    }
    expect(pauses).to.deep.equal([1, 5, 15, 60, 180, 180, 180, 180, 180, 180, 180]);
  });
});
