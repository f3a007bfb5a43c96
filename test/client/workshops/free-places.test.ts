import { expect } from 'chai';
import { describe, it } from 'mocha';
import { freePlaces } from '../../../client/workshops/free-places.ts';
import type { WorkshopView } from '../../../server/contract/index.ts';

const time = (id: string) => ({ id, start: '2026-11-20T13:00:00.000Z', end: '2026-11-20T13:20:00.000Z' });
const place = (timeId: string, roomId: string): Pick<WorkshopView, 'place'> => ({
  place: { ...time(timeId), timeId, roomId, roomName: roomId },
});

describe('free places of micro-ateliers', () => {
  const call = {
    times: [time('20261120-1400'), time('20261120-1420')],
    rooms: ['a', 'b'].map((id) => ({ id, name: id, capacity: null })),
    taken: [{ timeId: '20261120-1400', roomId: 'b' }],
  };

  it('are what neither another session nor a micro-atelier takes, in the order of the day', () => {
    expect(freePlaces(call, [{ place: null }])).to.deep.equal([
      { timeId: '20261120-1400', roomId: 'a' },
      { timeId: '20261120-1420', roomId: 'a' },
      { timeId: '20261120-1420', roomId: 'b' },
    ]);
    expect(freePlaces(call, [place('20261120-1400', 'a'), place('20261120-1420', 'b')])).to.deep.equal([
      { timeId: '20261120-1420', roomId: 'a' },
    ]);
  });

  it('are none without rooms', () => {
    expect(freePlaces({ ...call, rooms: [] }, [])).to.deep.equal([]);
  });
});
