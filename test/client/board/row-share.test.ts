import { expect } from 'chai';
import type { Verdict } from '../../../client/board/drop.ts';
import { cellKey, gridRows } from '../../../client/board/grid.ts';
import { type Asked, type RowShare, shareOut } from '../../../client/board/row-share.ts';
import { at, buildEdition, buildMeeting, buildTable } from './build.ts';

const edition = buildEdition();
const slots = edition.slots.filter(({ day }) => day === 1);
const meeting = buildMeeting('m1', ['ana', 'bob'], { slotId: 'd1-1455', table: buildTable(2) });
const rows = gridRows(edition.tables, slots, [meeting], new Set(), at('14:30'));
const NOTHING: Asked = { lit: null, fresh: new Set(), verdicts: null };
const share = (asked: Partial<Asked>, before: ReadonlyMap<string, RowShare> = new Map()) =>
  shareOut(rows, { ...NOTHING, ...asked }, before);
const changed = (after: ReadonlyMap<string, RowShare>, before: ReadonlyMap<string, RowShare>) =>
  [...after].filter(([id, one]) => one !== before.get(id)).map(([id]) => id);

describe('what is asked of the board, row by row', () => {
  it('says of each cell whether it is lit, fresh and free', () => {
    const key = cellKey('t2', 'd1-1455');
    const verdicts = new Map<string, Verdict>([[key, { why: 'taken', by: meeting }]]);
    const all = share({ lit: new Set([key]), fresh: new Set(['m1']), verdicts });
    expect(all.get('t2')).to.deep.equal({
      lit: [false, true, false, false],
      fresh: [false, true, false, false],
      verdicts: [undefined, { why: 'taken', by: meeting }, undefined, undefined],
    });
    expect(all.get('t1')?.fresh).to.equal(null);
    expect(share({}).get('t2')).to.deep.equal({ lit: null, fresh: null, verdicts: null });
  });

  it('is the very same for rows that a change does not concern', () => {
    const before = share({});
    expect(changed(share({ fresh: new Set(['m1']) }, before), before)).to.deep.equal(['t2']);
    const lit = share({ lit: new Set([cellKey('t1', 'd1-1430')]) }, before);
    const again = share({ lit: new Set([cellKey('t1', 'd1-1430')]) }, lit);
    expect(changed(again, lit)).to.deep.equal([]);
    const more = share({ lit: new Set([cellKey('t1', 'd1-1430'), cellKey('t3', 'd1-1430')]) }, again);
    expect(changed(more, again)).to.deep.equal(['t3']);
  });

  it('keeps verdicts that say the same, and takes those that say something else', () => {
    const judged = (by: typeof meeting, wished = false) =>
      new Map<string, Verdict>([
        [cellKey('t2', 'd1-1455'), { why: 'taken', by }],
        [cellKey('t1', 'd1-1430'), { why: 'free', wished }],
      ]);
    const before = share({ verdicts: judged(meeting) });
    expect(changed(share({ verdicts: judged(meeting) }, before), before)).to.deep.equal([]);
    expect(changed(share({ verdicts: judged({ ...meeting, rev: 2 }) }, before), before)).to.deep.equal([
      't2',
    ]);
    expect(changed(share({ verdicts: judged(meeting, true) }, before), before)).to.deep.equal(['t1']);
  });
});
