import { expect } from 'chai';
import { deedOf, isUndoable, journalLine } from '../../../client/board/journal.ts';
import type { MeetingView } from '../../../server/contract/index.ts';
import { buildMeeting, buildProposal, buildTable, late } from './build.ts';

const told = { by: null, at: '2026-11-20T13:00:00.000Z', mine: false };
const first = buildMeeting('m1', ['ana', 'bob']);
const there = (meeting: MeetingView, id: string): MeetingView => ({
  ...meeting,
  people: meeting.people.map((one) => (one.participant.id === id ? { ...one, arrivedAt: told.at } : one)),
});
const marks = (mark: string, onBehalfOf?: string) => ({
  call: 'meeting:mark',
  input: { id: 'm1', rev: 2, mark, ...(onBehalfOf && { onBehalfOf }) },
});
const next = (overrides: Partial<MeetingView>): MeetingView => ({ ...first, rev: 2, ...overrides });

describe('journal', () => {
  it('notes an absence again of the same people', () => {
    const [ana, bob] = first.people;
    const absent = { ...first, state: 'no-show' as const, people: [ana!, { ...bob!, absent: true }] };
    expect(journalLine(absent, next({}), told).undo?.input).to.deep.equal({
      ...marks('no-show').input,
      absentIds: ['bob'],
    });
  });

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
      [there(first, 'bob'), next({}), 'not-arrived'],
      [there(first, 'bob'), late(next({}), 'bob'), 'late'],
      [there(first, 'bob'), next({ slotId: 'd1-1520' }), 'moved'],
      [{ ...there(first, 'bob'), state: 'in-progress' }, next({}), 'not-arrived'],
      [first, next({ subject: 'Eau' }), 'changed'],
    ];
    for (const [before, after, deed] of cases) expect(deedOf(before, after), deed).to.equal(deed);
  });

  it('takes one arrival back', () => {
    const line = journalLine(first, there(next({}), 'bob'), { ...told, name: 'meeting:marked' });
    expect([line.deed, line.undo]).to.deep.equal(['arrived', marks('not-arrived', 'bob')]);
  });

  it('takes each mark back for the person whom it was about, and no other', () => {
    const undoOf = (before: MeetingView, after: MeetingView) =>
      journalLine(before, after, { ...told, name: 'meeting:marked' }).undo;
    expect(undoOf(there(first, 'bob'), next({}))).to.deep.equal(marks('arrived', 'bob'));
    expect(undoOf(late(first, 'ana'), next({}))).to.deep.equal(marks('late', 'ana'));
    // It began because the last one came.
    const begun = { ...there(next({}), 'bob'), state: 'in-progress' as const };
    expect(undoOf(first, begun)).to.deep.equal(marks('not-arrived', 'bob'));
    expect(undoOf(first, next({ state: 'in-progress' }))).to.deep.equal(marks('reopened'));
    expect(undoOf({ ...first, state: 'no-show' }, next({}))).to.deep.equal(marks('no-show'));
    expect(undoOf({ ...first, state: 'held' }, next({}))).to.deep.equal(marks('held'));
    expect(undoOf(there(there(first, 'ana'), 'bob'), next({})), 'two at once').to.equal(null);
  });

  it('lets a request wait again that was seated, accepted or withdrawn', () => {
    const request = buildProposal('m1', ['ana', 'bob']);
    const restore = { call: 'meeting:restore', input: { id: 'm1', rev: 2 } };
    for (const [name, state] of [
      ['meeting:booked', 'confirmed'],
      ['meeting:cancelled', 'cancelled'],
    ] as const)
      expect(journalLine(request, next({ state }), { ...told, name }).undo).to.deep.equal(restore);
  });

  it('withdraws a request that staff just made, and nobody else’s', () => {
    const request = buildProposal('m1', ['ana', 'bob']);
    const undo = (mine: boolean) =>
      journalLine(null, request, { ...told, mine, name: 'meeting:proposed' }).undo;
    expect(undo(true)).to.deep.equal({ call: 'meeting:cancel', input: { id: 'm1', rev: request.rev } });
    expect(undo(false)).to.equal(null);
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
        fromListingId: null,
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
