import { expect } from 'chai';
import { describe, it } from 'mocha';
import { buildEdition } from '../../../../fixtures/small/index.ts';
import { gridOf } from '../../../../server/domain/edition/grid.ts';
import {
  byArrival,
  hasTimeLeft,
  offerEnds,
  openedBy,
  positionOf,
  slotsWaitedFor,
} from '../../../../server/domain/waiting/line.ts';

const edition = buildEdition();
const NONE: ReadonlySet<string> = new Set();
const paris = (time: string) => new Date(`2026-11-20T${time}:00+01:00`);
const wait = (wantedSlotIds: string[] = [], passedSlotIds: string[] = []) => ({
  wantedSlotIds,
  passedSlotIds,
});
const ids = (slots: { id: string }[]) => slots.map((slot) => slot.id);

describe('the times that somebody waits for', () => {
  it('are those named, even where the person did not open them', () => {
    const slots = slotsWaitedFor(edition, wait(['d1-1500', 'd1-1440']), new Set(['d1-1400']), paris('08:00'));
    expect(ids(slots)).to.deep.equal(['d1-1440', 'd1-1500']);
  });
  it('are else those that the person opened, else all', () => {
    expect(ids(slotsWaitedFor(edition, wait(), new Set(['d1-1400']), paris('08:00')))).to.deep.equal([
      'd1-1400',
    ]);
    expect(slotsWaitedFor(edition, wait(), NONE, paris('08:00'))).to.have.length(9);
  });
  it('leave out what begins too soon to walk there, and what was left to the next', () => {
    const at = (time: string, passed: string[] = []) =>
      ids(slotsWaitedFor(edition, wait(['d1-1440', 'd1-1500'], passed), NONE, paris(time)));
    expect(at('14:38')).to.deep.equal(['d1-1440', 'd1-1500']);
    expect(at('14:39')).to.deep.equal(['d1-1500']);
    expect(at('14:39', ['d1-1500'])).to.deep.equal([]);
    expect(hasTimeLeft(edition, wait(['d1-1440']), paris('14:38'))).to.equal(true);
    expect(hasTimeLeft(edition, wait(['d1-1440']), paris('14:39'))).to.equal(false);
  });
  it('are open where the fiche is published and this person is the host', () => {
    const openSlots = [
      { slotId: 'd1-1400', hostId: 'lise' },
      { slotId: 'd1-1420', hostId: 'marc' },
    ];
    expect([...openedBy({ status: 'published', openSlots }, 'lise')]).to.deep.equal(['d1-1400']);
    expect([...openedBy({ status: 'draft', openSlots }, 'lise')]).to.deep.equal([]);
    expect([...openedBy(null, 'lise')]).to.deep.equal([]);
  });
});

describe('a place in line', () => {
  const entry = (_id: string, minute: number, wantedSlotIds: string[] = [], awaited = 'lise') => ({
    _id,
    participantIds: [`${_id}-person`, awaited] as [string, string],
    wantedSlotIds,
    createdAt: new Date(minute * 60_000),
  });
  const line = [
    entry('any', 1),
    entry('two', 2, ['d1-1400']),
    entry('other', 3, ['d1-1420']),
    entry('elsewhere', 0, [], 'marc'),
    entry('last', 4, ['d1-1420', 'd1-1440']),
  ];
  it('counts those who came before for the same person at a time that both want', () => {
    expect(line.map((one) => positionOf(one, line))).to.deep.equal([1, 2, 2, 1, 3]);
  });
  it('is settled by the identifier where the clock cannot', () => {
    const [b, a] = [entry('b', 1), entry('a', 1)];
    expect([b, a].sort(byArrival)).to.deep.equal([a, b]);
    expect(positionOf(b, [a, b])).to.equal(2);
  });
});

describe('a place offered is kept', () => {
  const slot = (id: string) => gridOf(edition).find((one) => one.id === id)!;
  const terms = { hours: 12, minutes: 5 };
  const until = (slotId: string, now: Date) => offerEnds(edition, slot(slotId), now, terms);

  it('for hours before the event, for minutes on its days', () => {
    expect(until('d2-0940', new Date('2026-11-19T10:00:00+01:00'))).to.deep.equal(
      new Date('2026-11-19T22:00:00+01:00'),
    );
    expect(until('d1-1500', paris('13:00'))).to.deep.equal(paris('13:05'));
  });
  it('through the night between two days', () => {
    expect(until('d2-0940', paris('19:00'))).to.deep.equal(new Date('2026-11-21T07:00:00+01:00'));
  });
  it('so that the next has time to answer too, and never past the start', () => {
    // Twelve hours would end after 9:00.
    expect(until('d2-0900', paris('22:00'))).to.deep.equal(new Date('2026-11-21T08:55:00+01:00'));
    expect(until('d1-1500', paris('14:53'))).to.deep.equal(paris('14:58'));
    expect(until('d1-1500', paris('14:57'))).to.deep.equal(paris('15:00'));
  });
});
