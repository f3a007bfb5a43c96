import { expect } from 'chai';
import { describe, it } from 'mocha';
import { buildEdition } from '../../../../fixtures/small/index.ts';
import {
  capClaimOf,
  claimOf,
  commonSlots,
  slotOfClaim,
} from '../../../../server/domain/seating/availability.ts';

const edition = buildEdition();
const EARLY = new Date('2026-11-20T08:00:00+01:00');
const at = (time: string) => new Date(`2026-11-20T${time}:00+01:00`);
const common = (options: Partial<Parameters<typeof commonSlots>[0]> = {}) =>
  commonSlots({ edition, now: EARLY, taken: [], tables: new Map(), ...options });
const ids = (options: Partial<Parameters<typeof commonSlots>[0]>) => common(options).map((slot) => slot.id);

describe('claims', () => {
  it('name the edition, the slot and who or what is taken', () => {
    expect(claimOf('e', 'd1-1400', 'awa')).to.equal('e·d1-1400·awa');
    expect(slotOfClaim(claimOf('e', 'd1-1400', 'awa'))).to.equal('d1-1400');
  });

  it('on a limit belong to no slot', () => {
    expect(capClaimOf('e', 'awa', 3)).to.equal('e·cap·awa·3');
    expect(slotOfClaim(capClaimOf('e', 'awa', 3))).to.equal(null);
    expect(slotOfClaim('nonsense')).to.equal(null);
  });
});

describe('slots free for all', () => {
  it('are those that nobody has taken, with the number of tables left', () => {
    const free = common({
      taken: [new Set(['d1-1400', 'd1-1440']), undefined, new Set(['d1-1420'])],
      tables: new Map([['d1-1500', new Set(['t1', 't2'])]]),
    });
    expect(free.map((slot) => [slot.id, slot.tablesFree])).to.deep.equal([
      ['d1-1500', 2],
      ['d1-1520', 4],
      ['d1-1540', 4],
      ['d2-0900', 4],
      ['d2-0920', 4],
      ['d2-0940', 4],
    ]);
  });

  it('come nearest to a moment first, the earlier of two at the same distance', () => {
    expect(ids({ around: at('14:40'), limit: 4 })).to.deep.equal([
      'd1-1440',
      'd1-1420',
      'd1-1500',
      'd1-1400',
    ]);
    expect(ids({ around: at('14:40'), taken: [new Set(['d1-1440', 'd1-1420'])], limit: 2 })).to.deep.equal([
      'd1-1500',
      'd1-1400',
    ]);
  });

  it('do not include those that have begun', () => {
    expect(ids({ now: at('14:20'), limit: 1 })).to.deep.equal(['d1-1440']);
    expect(ids({ now: at('14:19'), limit: 1 })).to.deep.equal(['d1-1420']);
  });

  it('need a table, and one with video for who joins from afar', () => {
    const videoTaken = new Map([['d1-1400', new Set(['t4'])]]);
    expect(ids({ tables: videoTaken, limit: 1 })).to.deep.equal(['d1-1400']);
    expect(ids({ tables: videoTaken, need: 'video', limit: 1 })).to.deep.equal(['d1-1420']);
    expect(common({ need: 'video' })[0]?.tablesFree).to.equal(1);
    const full = new Map([['d1-1400', new Set(['t1', 't2', 't3', 't4'])]]);
    expect(ids({ tables: full, limit: 1 })).to.deep.equal(['d1-1420']);
  });

  it('tell which ones the holder of the fiche opened', () => {
    const open = common({ open: new Set(['d1-1420']) }).filter((slot) => slot.open);
    expect(open.map((slot) => slot.id)).to.deep.equal(['d1-1420']);
  });
});
