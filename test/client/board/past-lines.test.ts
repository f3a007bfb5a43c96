import { expect } from 'chai';
import { boardReducer, EMPTY_BOARD } from '../../../client/board/board-state.ts';
import { isUndoable } from '../../../client/board/journal.ts';
import { pastLines } from '../../../client/board/past-lines.ts';
import type { JournalLineView, MeetingView } from '../../../server/contract/index.ts';
import { buildBoard, buildMeeting, buildTable } from './build.ts';

const TABLES = [buildTable(1), buildTable(2)];
const AMI = { id: 'ami', name: 'Ami' };
const confirmed = { state: 'confirmed', slotId: 'd1-1430', tableId: 't1' } as const;
const line = (overrides: Partial<JournalLineView>): JournalLineView => ({
  meetingId: 'm1',
  rev: 2,
  name: 'meeting:marked',
  at: '2026-11-20T13:00:00.000Z',
  action: 'held',
  by: AMI,
  onBehalfOf: null,
  before: confirmed,
  after: confirmed,
  note: '',
  ...overrides,
});
const oneOf = (meeting: MeetingView, overrides: Partial<JournalLineView>) =>
  pastLines([line(overrides)], new Map([[meeting.id, meeting]]), TABLES, 'me')[0]!;
const held = buildMeeting('m1', ['ana', 'bob'], { rev: 2 });

describe('past-lines', () => {
  it('says what was done, and takes the last of a meeting back as if one had been there', () => {
    const moved = oneOf(
      { ...held, table: TABLES[1]!, slotId: 'd1-1520' },
      {
        name: 'meeting:moved',
        action: 'moved',
        after: { state: 'confirmed', slotId: 'd1-1520', tableId: 't2' },
      },
    );
    expect(moved).to.deep.include({ id: 'm1·2', deed: 'moved', by: AMI, mine: false, past: true });
    expect(moved.undo).to.deep.equal({
      call: 'meeting:move',
      input: { id: 'm1', rev: 2, slotId: 'd1-1430', tableId: 't1' },
    });
    const arrived = oneOf(
      {
        ...held,
        people: held.people.map((one, index) => ({ ...one, arrivedAt: index === 1 ? 'then' : null })),
      },
      { action: 'arrived', onBehalfOf: { id: 'bob', name: 'Bob' } },
    );
    expect([arrived.deed, arrived.undo?.input]).to.deep.equal([
      'arrived',
      { id: 'm1', rev: 2, mark: 'not-arrived', onBehalfOf: 'bob' },
    ]);
    const absent = oneOf(
      { ...held, state: 'no-show' },
      { action: 'no-show', after: { ...confirmed, state: 'no-show' } },
    );
    expect([absent.deed, absent.undo?.input]).to.deep.equal([
      'no-show',
      { id: 'm1', rev: 2, mark: 'reopened' },
    ]);
  });

  it('leaves a line without a way back once its meeting has changed since', () => {
    const earlier = oneOf({ ...held, rev: 5 }, {});
    expect(isUndoable(earlier, { ...held, rev: 5 }, false)).to.equal(false);
    expect(
      isUndoable(oneOf({ ...held, state: 'held' }, { after: { ...confirmed, state: 'held' } }), held, false),
    ).to.equal(true);
  });

  it('names nobody for the clock, knows its own lines, and leaves out a meeting that the board does not hold', () => {
    const nobody = { id: null, name: '' };
    expect(oneOf(held, { name: 'meeting:expired', action: 'expired', by: nobody }).by).to.equal(null);
    expect(oneOf(held, { by: { id: 'me', name: 'Moi' } }).mine).to.equal(true);
    expect(pastLines([line({ meetingId: 'other' })], new Map([['m1', held]]), TABLES, 'me')).to.deep.equal(
      [],
    );
  });

  it('joins the journal once, and tells the author of what was only seen after a cut', () => {
    const before = boardReducer(EMPTY_BOARD, {
      type: 'read',
      view: buildBoard({ meetings: [{ ...held, rev: 1 }] }),
    });
    const cut = boardReducer(before, {
      type: 'read',
      view: buildBoard({ full: false, meetings: [{ ...held, state: 'held' }] }),
    });
    expect(cut.journal.map(({ id, by }) => [id, by])).to.deep.equal([['m1·2', null]]);
    const lines = [
      oneOf(held, { after: { ...confirmed, state: 'held' } }),
      oneOf(held, { rev: 1, at: '2026-11-20T12:00:00.000Z' }),
    ];
    const told = boardReducer(cut, { type: 'past', lines });
    expect(told.journal.map(({ id, by }) => [id, by?.name])).to.deep.equal([
      ['m1·2', 'Ami'],
      ['m1·1', 'Ami'],
    ]);
    expect(boardReducer(told, { type: 'past', lines }).journal).to.have.length(2);
  });
});
