import { expect } from 'chai';
import {
  type BoardEvent,
  type BoardState,
  boardReducer,
  EMPTY_BOARD,
  JOURNAL_LINES,
} from '../../../client/board/board-state.ts';
import type { MeetingFactName, MeetingView } from '../../../server/contract/index.ts';
import { buildBoard, buildMeeting, buildProposal, buildTable } from './build.ts';

const AMI = { id: 'staff-2', name: 'Ami' };
const run = (...events: BoardEvent[]): BoardState => events.reduce(boardReducer, EMPTY_BOARD);
const read = (overrides: Parameters<typeof buildBoard>[0]): BoardEvent => ({
  type: 'read',
  view: buildBoard(overrides),
});
const fact = (
  name: MeetingFactName,
  meeting: MeetingView,
  { at = '2026-11-20T13:00:00.000Z', mine = false } = {},
): BoardEvent => ({ type: 'fact', name, mine, fact: { meeting, by: AMI, at } });

describe('board-state', () => {
  const first = buildMeeting('m1', ['ana', 'bob']);
  const moved: MeetingView = { ...first, rev: 2, table: buildTable(2), slotId: 'd1-1520' };

  it('takes a snapshot as it is, without a line in the journal', () => {
    const state = run(read({ meetings: [first], closures: [{ id: 'c', tableId: 't3', slotId: 'd1-1455' }] }));
    expect([...state.meetings.values()]).to.deep.equal([first]);
    expect([...state.closures]).to.deep.equal(['t3·d1-1455']);
    expect(state.journal).to.deep.equal([]);
    expect(state.asOf).to.equal(buildBoard().asOf);
  });

  it('applies a fact that is newer and writes who did what, with what takes it back', () => {
    const state = run(read({ meetings: [first] }), fact('meeting:moved', moved));
    expect(state.meetings.get('m1')).to.equal(moved);
    expect(state.journal).to.have.length(1);
    const line = state.journal[0]!;
    expect(line).to.deep.include({ id: 'm1·2', deed: 'moved', by: AMI, mine: false, before: first });
    expect(line.undo).to.deep.equal({
      call: 'meeting:move',
      input: { id: 'm1', rev: 2, slotId: 'd1-1430', tableId: 't1' },
    });
    expect(state.gap).to.equal(false);
  });

  it('ignores a fact that it already knows, or that comes too late', () => {
    const state = run(read({ meetings: [moved] }));
    expect(boardReducer(state, fact('meeting:moved', moved))).to.equal(state);
    expect(boardReducer(state, fact('meeting:booked', first))).to.equal(state);
  });

  it('notices that a revision was skipped, and is whole again after the next read', () => {
    const skipped = run(read({ meetings: [first] }), fact('meeting:moved', { ...moved, rev: 4 }));
    expect(skipped.gap).to.equal(true);
    expect(boardReducer(skipped, read({ full: false })).gap).to.equal(false);
  });

  it('asks for everything when the server counts more writes than it holds', () => {
    const late = read({ full: false, meetings: [], writes: first.rev + 2 });
    const lacking = run(read({ meetings: [first] }), late);
    expect({ gap: lacking.gap, asOf: lacking.asOf }).to.deep.equal({ gap: true, asOf: null });
    const whole = run(read({ meetings: [first] }), read({ full: false, writes: first.rev + 1 }));
    expect({ gap: whole.gap, asOf: whole.asOf }).to.deep.equal({ gap: false, asOf: buildBoard().asOf });
  });

  it('asks for everything when it hears of a revision that it missed, and not otherwise', () => {
    const revised = (revisions: Record<string, number>): BoardEvent => ({ type: 'revised', revisions });
    const known = run(read({ meetings: [first] }));
    expect(boardReducer(known, revised({ m1: first.rev }))).to.equal(known);
    expect(boardReducer(known, revised({ m1: first.rev + 1 })).gap).to.equal(true);
    expect(boardReducer(known, revised({ m2: 0 }))).to.include({ gap: true, asOf: null });
  });

  it('does not call a gap what it sees for the first time', () => {
    expect(run(read({}), fact('meeting:booked', { ...first, rev: 3 })).gap).to.equal(false);
  });

  it('keeps what facts brought while the snapshot was on its way', () => {
    const fresh = buildMeeting('m2', ['cyr', 'dia'], { updatedAt: '2026-11-20T12:30:00.000Z' });
    const state = run(
      fact('meeting:booked', fresh),
      fact('meeting:moved', moved),
      read({ asOf: '2026-11-20T12:00:00.000Z', meetings: [first] }),
    );
    expect(state.meetings.get('m1')).to.equal(moved);
    expect(state.meetings.get('m2')).to.equal(fresh);
  });

  it('drops what the server no longer knows from a full snapshot', () => {
    const state = run(read({ meetings: [first] }), read({ meetings: [] }));
    expect(state.meetings.size).to.equal(0);
  });

  it('tells in the journal what changed during a cut, without an author', () => {
    const state = run(
      read({ meetings: [first] }),
      read({
        full: false,
        asOf: '2026-11-20T14:00:00.000Z',
        meetings: [{ ...first, rev: 3, state: 'no-show' }],
      }),
    );
    expect(state.journal.map(({ deed, by }) => ({ deed, by }))).to.deep.equal([
      { deed: 'no-show', by: null },
    ]);
    expect(state.asOf).to.equal('2026-11-20T14:00:00.000Z');
  });

  it('says nothing twice when a delta repeats the facts', () => {
    const state = run(
      read({ meetings: [first] }),
      fact('meeting:moved', moved),
      read({ full: false, meetings: [moved] }),
    );
    expect(state.journal).to.have.length(1);
  });

  it('reopens a table when the answer no longer lists its closure', () => {
    const closure = { id: 'c', tableId: 't3', slotId: 'd1-1455' };
    const state = run(read({ closures: [closure] }), read({ full: false, closures: [] }));
    expect(state.closures.size).to.equal(0);
  });

  it('adds and ends announcements', () => {
    const announcement = {
      id: 'a',
      text: 'La salle 3 est fermée.',
      until: 'x',
      at: 'y',
      toAll: true,
      readers: null,
    };
    const state = run({ type: 'announced', announcement }, { type: 'announced', announcement });
    expect(state.announcements).to.deep.equal([announcement]);
    expect(boardReducer(state, { type: 'announcement-ended', id: 'a' }).announcements).to.deep.equal([]);
  });

  it('keeps the newest lines on top and forgets the oldest', () => {
    const events = Array.from({ length: JOURNAL_LINES + 5 }, (_, index) =>
      fact('meeting:proposed', buildProposal(`p${index}`, ['ana', 'bob']), {
        at: new Date(Date.UTC(2026, 10, 20, 12, 0, index)).toISOString(),
      }),
    );
    const { journal } = run(...events);
    expect(journal).to.have.length(JOURNAL_LINES);
    expect(journal[0]!.id).to.equal(`p${JOURNAL_LINES + 4}·1`);
  });
});
