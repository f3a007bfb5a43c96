import { expect } from 'chai';
import { describe, it } from 'mocha';
import { disturbanceOf, EMPTY_DRAFT, roomsOf, slotsAhead } from '../../../client/board/repair-draft.ts';
import type { EditionView, SittingView, SlotView } from '../../../server/contract/index.ts';

const slot = (clock: string): SlotView => ({
  id: `d1-${clock.replace(':', '')}`,
  day: 1,
  start: `2026-11-20T${clock}:00+01:00`,
  end: `2026-11-20T${clock}:00+01:00`,
});
const ahead = ['14:00', '14:20', '14:40'].map(slot);
const edition = {
  timeZone: 'Europe/Paris',
  tables: [
    { id: 't1', label: '1', room: 'Hall', video: false },
    { id: 't2', label: '2', room: 'Salon', video: false },
    { id: 't3', label: '3', room: 'Salon', video: true },
  ],
} as unknown as EditionView;
const sitting = {
  id: 's1',
  start: '2026-11-20T14:00:00+01:00',
  end: '2026-11-20T14:45:00+01:00',
} as unknown as SittingView;
const of = (draft: Partial<typeof EMPTY_DRAFT>) =>
  disturbanceOf({ ...EMPTY_DRAFT, ...draft }, edition, ahead, [sitting]);

describe('what staff report', () => {
  it('is a table from a time on, to the end of the day or until another time', () => {
    expect(of({ tableId: 't1', fromSlotId: 'd1-1420' })).to.deep.equal({
      kind: 'tables-lost',
      tableIds: ['t1'],
      slotIds: ['d1-1420', 'd1-1440'],
    });
    expect(of({ tableId: 't1', fromSlotId: 'd1-1400', untilSlotId: 'd1-1420' })).to.deep.include({
      slotIds: ['d1-1400', 'd1-1420'],
    });
  });

  it('is all tables of a room', () => {
    expect(roomsOf(edition)).to.deep.equal(['Hall', 'Salon']);
    expect(of({ incident: 'room', room: 'Salon' })).to.deep.include({ tableIds: ['t2', 't3'] });
  });

  it('is a session at another time, as long as it was', () => {
    expect(of({ incident: 'sitting', sittingId: 's1', newStart: '15:10' })).to.deep.equal({
      kind: 'sitting-moved',
      sittingId: 's1',
      start: '2026-11-20T14:10:00.000Z',
      end: '2026-11-20T14:55:00.000Z',
    });
  });

  it('is nothing while something is missing, or no time is left', () => {
    expect(of({})).to.equal(null);
    expect(of({ incident: 'person' })).to.equal(null);
    expect(of({ incident: 'delegation' })).to.equal(null);
    expect(of({ incident: 'sitting', sittingId: 's1' })).to.equal(null);
    expect(disturbanceOf({ ...EMPTY_DRAFT, tableId: 't1' }, edition, [], [])).to.equal(null);
  });

  it('is about times that have not begun', () => {
    expect(slotsAhead(ahead, Date.parse('2026-11-20T14:20:00+01:00')).map(({ id }) => id)).to.deep.equal([
      'd1-1440',
    ]);
  });
});
