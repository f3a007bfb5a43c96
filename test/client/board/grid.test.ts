import { expect } from 'chai';
import { DateTime } from 'luxon';
import { countBoard, unansweredOf } from '../../../client/board/counts.ts';
import {
  cellKey,
  cellOf,
  defaultDate,
  gapsBefore,
  gridRows,
  keptCells,
  namesOf,
  nowPosition,
  slotsOfDay,
} from '../../../client/board/grid.ts';
import type { MeetingView, WaitingView } from '../../../server/contract/index.ts';
import {
  at,
  buildEdition,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildProposal,
  buildTable,
  late,
} from './build.ts';

const edition = buildEdition();
const slots = slotsOfDay(edition, '2026-11-20');
const NONE = new Set<string>();

describe('grid', () => {
  it('names cells both ways', () => {
    expect(cellOf(cellKey('t-1', 'd1-1430'))).to.deep.equal({ tableId: 't-1', slotId: 'd1-1430' });
  });

  it('opens on today, else on the next day, else on the last', () => {
    const open = (iso: string) => defaultDate(edition, DateTime.fromISO(iso));
    expect(open('2026-11-01T08:00:00Z')).to.equal('2026-11-20');
    expect(open('2026-11-20T23:30:00Z'), 'already the 21st in Paris').to.equal('2026-11-21');
    expect(open('2026-12-01T08:00:00Z')).to.equal('2026-11-21');
  });

  it('puts meetings that occupy a table in their cell, and no other', () => {
    const rows = gridRows(
      edition.tables,
      slots,
      [
        buildMeeting('m1', ['ana', 'bob'], { slotId: 'd1-1455', table: buildTable(2) }),
        buildMeeting('gone', ['cyr', 'dia'], { state: 'cancelled' }),
        buildProposal('asked', ['ana', 'dia']),
        buildMeeting('tomorrow', ['ana', 'bob'], { slotId: 'd2-1430' }),
      ],
      new Set([cellKey('t3', 'd1-1545')]),
      at('14:35'),
    );
    const seen = rows.flatMap((row) => row.cells.filter((cell) => cell.meeting !== null || cell.closed));
    expect(seen.map((cell) => [cell.key, cell.meeting?.id ?? null, cell.closed])).to.deep.equal([
      ['t2·d1-1455', 'm1', false],
      ['t3·d1-1545', null, true],
    ]);
  });

  it('shows a meeting to which nobody came until somebody else sits there', () => {
    const absent = buildMeeting('absent', ['eve', 'fay'], { state: 'no-show' });
    const instead = buildMeeting('instead', ['ana', 'bob']);
    const first = (...meetings: Parameters<typeof gridRows>[2] extends Iterable<infer M> ? M[] : never) =>
      gridRows(edition.tables, slots, meetings, NONE, at('14:35'))[0]!.cells[0]!.meeting?.id;
    expect([first(absent), first(absent, instead), first(instead, absent)]).to.deep.equal([
      'absent',
      'instead',
      'instead',
    ]);
  });

  it('gives each meeting what the clock adds', () => {
    const meetings = [
      buildMeeting('present', ['ana', 'bob']),
      late(buildMeeting('late', ['cyr', 'dia'], { table: buildTable(2) }), 'cyr'),
      buildMeeting('absent', ['eve', 'fay'], { table: buildTable(3), state: 'no-show' }),
    ];
    const rows = gridRows(edition.tables, slots, meetings, NONE, at('14:35'));
    expect(rows.map((row) => row.cells[0]!.phase)).to.deep.equal(['now', 'late', undefined]);
  });

  it('keeps the identity of every cell and row that did not change', () => {
    const m1 = buildMeeting('m1', ['ana', 'bob']);
    const m2 = buildMeeting('m2', ['cyr', 'dia'], { table: buildTable(2) });
    const before = gridRows(edition.tables, slots, [m1, m2], NONE, at('14:00'));
    const after = gridRows(
      edition.tables,
      slots,
      [m1, { ...m2, rev: 2, state: 'held' }],
      NONE,
      at('14:01'),
      before,
    );
    expect(after[0]).to.equal(before[0]);
    expect(after[1]).not.to.equal(before[1]);
    expect(after[1]!.cells.filter((cell, index) => cell !== before[1]!.cells[index])).to.have.length(1);
    expect(after[2]).to.equal(before[2]);
  });

  it('draws the now-line inside the running column, at its end during a pause, and not outside the day', () => {
    expect(nowPosition(slots, at('14:29'))).to.equal(null);
    expect(nowPosition(slots, at('14:40'))).to.equal(0.125);
    expect(nowPosition(slots, at('14:52'))).to.equal(0.25);
    expect(nowPosition(slots, at('16:05'))).to.equal(null);
    expect(nowPosition([], at('14:40'))).to.equal(null);
  });

  it('leaves a gap where the day pauses, not where people walk to the next table', () => {
    const [first, second, ...rest] = slots;
    expect([...gapsBefore(slots)]).to.deep.equal([]);
    expect([...gapsBefore([first!, ...rest.slice(1)])], 'one hour without a time').to.deep.equal([1]);
    expect([...gapsBefore([first!, second!])]).to.deep.equal([]);
  });

  it('names each organisation once, and a person who has none', () => {
    const podor = buildOrganisation('Podor');
    const meeting = buildMeeting('m', [
      buildPerson('ana', { organisation: podor }),
      buildPerson('bob', { organisation: podor }),
      buildPerson('Cyr Diallo', { organisation: null }),
    ]);
    expect(namesOf(meeting)).to.deep.equal(['Podor', 'Cyr Diallo']);
  });
});

const waitingFor = (id: string): WaitingView => ({
  id: `wait-${id}`,
  rev: 0,
  state: 'waiting',
  participant: buildPerson('gus'),
  awaited: buildPerson(id),
  listing: null,
  fromListing: null,
  slotIds: [],
  position: 1,
  offer: null,
  subject: '',
  message: '',
  createdAt: '2026-11-20T12:00:00.000Z',
  updatedAt: '2026-11-20T12:00:00.000Z',
});

describe('counts', () => {
  it('counts what staff act on', () => {
    const meetings = [
      buildMeeting('running', ['ana', 'bob'], { state: 'in-progress' }),
      late(buildMeeting('waiting', ['cyr', 'dia'], { table: buildTable(2) }), 'cyr'),
      buildMeeting('absent', ['eve', 'fay'], { table: buildTable(3), state: 'no-show' }),
      buildMeeting('next', ['ana', 'cyr'], { slotId: 'd1-1455' }),
      buildMeeting('tomorrow', ['ana', 'cyr'], { slotId: 'd2-1455', state: 'no-show' }),
      buildProposal('asked', ['ana', 'dia']),
      buildProposal('too old', ['ana', 'dia'], { expiresAt: '2026-11-20T13:00:00.000Z' }),
    ];
    const counts = countBoard(
      edition,
      '2026-11-20',
      meetings,
      new Set([cellKey('t3', 'd1-1455')]),
      at('14:35'),
      [waitingFor('dia'), waitingFor('nobody here')],
    );
    expect({ ...counts, cells: undefined, nextSlot: counts.nextSlot?.id }).to.deep.equal({
      now: 2,
      notStarted: 1,
      late: 1,
      unmarked: 0,
      'no-show': 1,
      unanswered: 1,
      waiting: 2,
      free: 1,
      nextSlot: 'd1-1455',
      cells: undefined,
    });
    expect([...counts.cells.free]).to.deep.equal(['t2·d1-1455']);
    expect([...counts.cells.late]).to.deep.equal(['t2·d1-1430']);
    // Where those sit for whom somebody waits.
    expect([...counts.cells.waiting]).to.deep.equal(['t2·d1-1430']);
  });

  it('does not count as free, and shows, what is kept for the first of a waiting list', () => {
    const offer = { slotId: 'd1-1455', firm: true, table: buildTable(2), expiresAt: null };
    const line: WaitingView[] = [{ ...waitingFor('eve'), state: 'offered', offer }];
    const free = countBoard(edition, '2026-11-20', [], NONE, at('14:35'), line).cells.free;
    expect([...free]).to.deep.equal(['t1·d1-1455', 't3·d1-1455']);
    const rows = gridRows(edition.tables, slots, [], NONE, at('14:35'), [], keptCells(line));
    expect(rows.flatMap(({ cells }) => cells.filter(({ kept }) => kept).map(({ key }) => key))).to.deep.equal(
      ['t2·d1-1455'],
    );
  });

  it('counts a meeting as under way until its time is over, then as one to mark if nobody came', () => {
    const came = (meeting: MeetingView): MeetingView => ({
      ...meeting,
      people: meeting.people.map((one) => ({ ...one, arrivedAt: meeting.updatedAt })),
    });
    const meetings = [
      buildMeeting('talking', ['ana', 'bob'], { state: 'in-progress' }),
      buildMeeting('nobody', ['cyr', 'dia'], { table: buildTable(2) }),
      came(buildMeeting('came', ['eve', 'fay'], { table: buildTable(3) })),
    ];
    const countsAt = (clock: string) => {
      const counts = countBoard(edition, '2026-11-20', meetings, NONE, at(clock));
      return [counts.now, [...counts.cells.unmarked]];
    };
    expect(countsAt('14:49')).to.deep.equal([3, []]);
    expect(countsAt('14:50')).to.deep.equal([0, ['t2·d1-1430']]);
    // By itself it counts as held ten minutes later; what does not, as one that was reopened, waits for staff.
    expect(countsAt('15:02')).to.deep.equal([0, ['t1·d1-1430', 't2·d1-1430', 't3·d1-1430']]);
    const rows = gridRows(edition.tables, slots, meetings, NONE, at('14:50'));
    expect(rows.map((row) => row.cells[0]!.phase)).to.deep.equal(['over', 'over', 'over']);
  });

  it('has no next time after the last one', () => {
    const counts = countBoard(edition, '2026-11-20', [], NONE, at('16:00', 2));
    expect(counts.nextSlot).to.equal(null);
    expect(counts.free).to.equal(0);
  });

  it('lists the unanswered, the one that ends first on top', () => {
    const soon = buildProposal('soon', ['ana', 'bob'], { expiresAt: '2026-11-20T13:45:00.000Z' });
    const later = buildProposal('later', ['ana', 'bob']);
    const open = buildProposal('open', ['ana', 'bob'], { expiresAt: null });
    expect(unansweredOf([open, later, soon], at('14:30')).map(({ id }) => id)).to.deep.equal([
      'soon',
      'later',
      'open',
    ]);
  });
});
