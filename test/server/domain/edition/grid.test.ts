import { expect } from 'chai';
import fc from 'fast-check';
import { Settings } from 'luxon';
import { afterEach, describe, it } from 'mocha';
import { buildEdition } from '../../../../fixtures/small/index.ts';
import { daysOf, gridOf, local, slotsBetween, slotsOf } from '../../../../server/domain/edition/grid.ts';

const edition = (overrides: Parameters<typeof buildEdition>[0]) => buildEdition(overrides);
const ids = (overrides: Parameters<typeof buildEdition>[0]) =>
  slotsOf(edition(overrides)).map((slot) => slot.id);

describe('the grid of slots', () => {
  it('names slots by day and local time and fills each window with whole slots', () => {
    expect(ids({})).to.deep.equal([
      ...['d1-1400', 'd1-1420', 'd1-1440', 'd1-1500', 'd1-1520', 'd1-1540'],
      ...['d2-0900', 'd2-0920', 'd2-0940'],
    ]);
  });

  it('leaves the changeover between two slots, not after the last', () => {
    const windows = [{ date: '2026-11-20', start: '14:00', end: '15:10' }];
    expect(ids({ windows, changeoverMinutes: 5 })).to.deep.equal(['d1-1400', 'd1-1425', 'd1-1450']);
    expect(ids({ windows, changeoverMinutes: 6 })).to.deep.equal(['d1-1400', 'd1-1426']);
  });

  it('drops what does not fit: a window shorter than a slot has none', () => {
    expect(ids({ windows: [{ date: '2026-11-20', start: '14:00', end: '14:19' }] })).to.deep.equal([]);
    expect(ids({ windows: [{ date: '2026-11-20', start: '14:00', end: '14:39' }] })).to.deep.equal([
      'd1-1400',
    ]);
  });

  it('sorts several windows a day, whatever the order in which they are written', () => {
    const windows = [
      { date: '2026-11-21', start: '09:00', end: '09:20' },
      { date: '2026-11-20', start: '17:00', end: '17:20' },
      { date: '2026-11-20', start: '09:00', end: '09:40' },
    ];
    expect(ids({ windows })).to.deep.equal(['d1-0900', 'd1-0920', 'd1-1700', 'd2-0900']);
    expect(daysOf({ windows })).to.deep.equal(['2026-11-20', '2026-11-21']);
  });

  it('keeps a window that is written twice once', () => {
    const window = { date: '2026-11-20', start: '09:00', end: '09:40' };
    expect(ids({ windows: [window, window] })).to.deep.equal(['d1-0900', 'd1-0920']);
  });

  it('is computed once for each edition document', () => {
    const one = edition({});
    expect(gridOf(one)).to.equal(gridOf(one));
    expect(gridOf(one)).to.deep.equal(slotsOf(one));
  });

  it('finds the slots that share time with a stretch, edges excluded', () => {
    const grid = slotsOf(edition({}));
    const between = (from: string, until: string) =>
      slotsBetween(grid, new Date(`2026-11-20T${from}+01:00`), new Date(`2026-11-20T${until}+01:00`)).map(
        (slot) => slot.id,
      );
    expect(between('14:20', '15:00')).to.deep.equal(['d1-1420', 'd1-1440']);
    expect(between('14:19', '14:21')).to.deep.equal(['d1-1400', 'd1-1420']);
    expect(between('16:00', '18:00')).to.deep.equal([]);
  });
});

describe('the grid when the clocks change (Europe/Paris)', () => {
  const night = (date: string) => ({ windows: [{ date, start: '01:00', end: '04:00' }] });

  it('in March has no slot in the hour that does not exist, and none that is longer', () => {
    const slots = slotsOf(edition(night('2026-03-29')));
    expect(slots.map((slot) => [slot.id, slot.start.toISOString()])).to.deep.equal([
      ['d1-0100', '2026-03-29T00:00:00.000Z'],
      ['d1-0120', '2026-03-29T00:20:00.000Z'],
      ['d1-0140', '2026-03-29T00:40:00.000Z'],
      ['d1-0300', '2026-03-29T01:00:00.000Z'],
      ['d1-0320', '2026-03-29T01:20:00.000Z'],
      ['d1-0340', '2026-03-29T01:40:00.000Z'],
    ]);
  });

  it('in October keeps a local time that occurs twice the first time only', () => {
    const slots = slotsOf(edition(night('2026-10-25')));
    expect(slots.map((slot) => [slot.id, slot.start.toISOString()])).to.deep.equal([
      ['d1-0100', '2026-10-24T23:00:00.000Z'],
      ['d1-0120', '2026-10-24T23:20:00.000Z'],
      ['d1-0140', '2026-10-24T23:40:00.000Z'],
      ['d1-0200', '2026-10-25T00:00:00.000Z'],
      ['d1-0220', '2026-10-25T00:20:00.000Z'],
      ['d1-0240', '2026-10-25T00:40:00.000Z'],
      ['d1-0300', '2026-10-25T02:00:00.000Z'],
      ['d1-0320', '2026-10-25T02:20:00.000Z'],
      ['d1-0340', '2026-10-25T02:40:00.000Z'],
    ]);
  });

  it('keeps the local hour of the same window before and after the change', () => {
    const windows = ['2026-10-24', '2026-10-26'].map((date) => ({ date, start: '14:00', end: '14:20' }));
    expect(slotsOf(edition({ windows })).map((slot) => [slot.id, slot.start.toISOString()])).to.deep.equal([
      ['d1-1400', '2026-10-24T12:00:00.000Z'],
      ['d2-1400', '2026-10-26T13:00:00.000Z'],
    ]);
  });
});

describe('the grid read from elsewhere', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    Settings.defaultZone = 'system';
  });

  for (const there of ['Africa/Dakar', 'Asia/Tokyo', 'America/Guayaquil']) {
    it(`is the same instants on a machine in ${there}`, () => {
      process.env.TZ = there;
      Settings.defaultZone = there;
      expect(new Date(2026, 10, 20).getTimezoneOffset(), 'the machine is there').to.not.equal(-60);
      const [first] = slotsOf(edition({}));
      expect(first).to.deep.equal({
        id: 'd1-1400',
        day: 1,
        start: new Date('2026-11-20T13:00:00.000Z'),
        end: new Date('2026-11-20T13:20:00.000Z'),
      });
      expect(local(edition({}), '2026-11-20', '14:00').toUTC().toISO()).to.equal('2026-11-20T13:00:00.000Z');
    });
  }
});

describe('any grid', () => {
  const zones = ['Europe/Paris', 'Africa/Dakar', 'Asia/Tokyo', 'America/Bogota', 'Asia/Kathmandu'];
  const dates = ['2026-03-29', '2026-10-25', '2026-11-20', '2026-11-21'];
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const arbitrary = fc.record({
    timeZone: fc.constantFrom(...zones),
    slotMinutes: fc.integer({ min: 5, max: 120 }),
    changeoverMinutes: fc.integer({ min: 0, max: 60 }),
    windows: fc
      .uniqueArray(fc.constantFrom(...dates), { minLength: 1, maxLength: 4 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((date) =>
            fc
              .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 700 }))
              .map(([start, length]) => ({ date, start: clock(start), end: clock(start + length) })),
          ),
        ),
      ),
  });

  it('has unique names, slots of equal length inside their window, changeovers apart, in time order', () => {
    fc.assert(
      fc.property(arbitrary, (settings) => {
        const slots = slotsOf(settings);
        expect(new Set(slots.map((slot) => slot.id)).size).to.equal(slots.length);
        slots.forEach((slot, index) => {
          expect(slot.end.getTime() - slot.start.getTime()).to.equal(settings.slotMinutes * 60_000);
          const next = slots[index + 1];
          const gap = settings.changeoverMinutes * 60_000;
          if (next?.day === slot.day) expect(next.start.getTime() - slot.end.getTime()).to.be.at.least(gap);
          const inside = settings.windows.some(
            (window) =>
              local(settings, window.date, window.start).toMillis() <= slot.start.getTime() &&
              slot.end.getTime() <= local(settings, window.date, window.end).toMillis(),
          );
          expect(inside).to.equal(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});
