import { expect } from 'chai';
import { deedOf, isUndoable, journalLine } from '../../../client/board/journal.ts';
import type { MeetingView } from '../../../server/contract/index.ts';
import { buildMeeting, buildProposal, buildTable, late } from './build.ts';

const told = { by: null, at: '2026-11-20T13:00:00.000Z', mine: false };
const first = buildMeeting('m1', ['ana', 'bob']);
const next = (overrides: Partial<MeetingView>): MeetingView => ({ ...first, rev: 2, ...overrides });

describe('journal', () => {
  it('names what happened between two revisions', () => {
    const cases: [MeetingView | null, MeetingView, string][] = [
      [null, buildProposal('m1', ['ana', 'bob']), 'proposed'],
      [null, first, 'booked'],
      [buildProposal('m1', ['ana', 'bob']), first, 'booked'],
      [first, next({ table: buildTable(2) }), 'moved'],
      [first, next({ slotId: 'd1-1520' }), 'moved'],
      [first, next({ state: 'in-progress' }), 'started'],
      [first, next({ state: 'held' }), 'held'],
      [first, next({ state: 'no-show' }), 'no-show'],
      [first, next({ state: 'cancelled' }), 'cancelled'],
      [next({ state: 'held' }), first, 'reopened'],
      [first, late(next({}), 'bob'), 'late'],
      [late(first, 'bob'), next({}), 'on-time'],
      [first, next({ subject: 'Eau' }), 'changed'],
    ];
    for (const [before, after, deed] of cases) expect(deedOf(before, after), deed).to.equal(deed);
  });

  it('takes one arrival back', () => {
    const there = next({
      people: first.people.map((one, index) => (index === 1 ? { ...one, arrivedAt: told.at } : one)),
    });
    const line = journalLine(first, there, { ...told, name: 'meeting:marked' });
    expect([line.deed, line.undo]).to.deep.equal([
      'arrived',
      { call: 'meeting:mark', input: { id: 'm1', rev: 2, mark: 'not-arrived', onBehalfOf: 'bob' } },
    ]);
  });

  it('takes a cancellation back by seating the same people at the same table', () => {
    const line = journalLine(first, next({ state: 'cancelled' }), { ...told, name: 'meeting:cancelled' });
    expect(line.undo).to.deep.equal({
      call: 'meeting:place',
      input: {
        participantIds: ['ana', 'bob'],
        slotId: 'd1-1430',
        tableId: 't1',
        listingId: null,
        subject: '',
      },
    });
  });

  it('takes a placing back by cancelling it, a mark by reopening, a delay for the person who was late', () => {
    expect(journalLine(null, first, { ...told, name: 'meeting:booked' }).undo?.call).to.equal(
      'meeting:cancel',
    );
    expect(
      journalLine(first, next({ state: 'held' }), { ...told, name: 'meeting:marked' }).undo,
    ).to.deep.equal({
      call: 'meeting:mark',
      input: { id: 'm1', rev: 2, mark: 'reopened' },
    });
    expect(journalLine(first, late(next({}), 'bob'), { ...told, name: 'meeting:marked' }).undo).to.deep.equal(
      {
        call: 'meeting:mark',
        input: { id: 'm1', rev: 2, mark: 'on-time', onBehalfOf: 'bob' },
      },
    );
  });

  it('offers no undo for what a person alone can take back, or when the board does not know where it was', () => {
    expect(journalLine(null, buildProposal('p', ['ana']), told).undo).to.equal(null);
    expect(journalLine(first, next({ state: 'declined' }), told).undo).to.equal(null);
    expect(journalLine(null, next({}), { ...told, name: 'meeting:moved' }).undo).to.equal(null);
  });

  it('withdraws the undo once used, or once someone touched the meeting again', () => {
    const line = journalLine(first, next({ table: buildTable(2) }), told);
    expect(isUndoable(line, line.meeting, false)).to.equal(true);
    expect(isUndoable(line, line.meeting, true)).to.equal(false);
    expect(isUndoable(line, next({ rev: 3 }), false)).to.equal(false);
  });
});
