import { expect } from 'chai';
import { verdicts } from '../../../client/board/drop.ts';
import { gridRows, slotsOfDay } from '../../../client/board/grid.ts';
import { placeAgain } from '../../../client/board/journal.ts';
import { withLanes } from '../../../client/board/video-lanes.ts';
import type { MeetingView } from '../../../server/contract/index.ts';
import { at, buildEdition, buildMeeting, buildPerson, buildProposal } from './build.ts';

const remote = (id: string) => buildPerson(id, { remote: true });
const byVideo = (id: string, who: string[], overrides: Partial<MeetingView> = {}) =>
  buildMeeting(id, who.map(remote), { table: null, ...overrides });
const mapOf = (...meetings: MeetingView[]) => new Map(meetings.map((meeting) => [meeting.id, meeting]));

describe('rows of those who all join by video', () => {
  it('are not there when everybody comes, and the meetings stay the very same', () => {
    const meetings = mapOf(buildMeeting('m1', ['ana', 'bob']), buildProposal('p', ['ana', 'cyr']));
    expect(withLanes(meetings)).to.deep.equal({ meetings, lanes: [] });
    expect(withLanes(meetings).meetings).to.equal(meetings);
  });

  it('are one more than such meetings at once, in the order in which they were made', () => {
    const first = byVideo('b', ['ana', 'bob']);
    const second = byVideo('a', ['cyr', 'dia'], { createdAt: '2026-11-20T09:00:00.000Z' });
    const later = byVideo('c', ['ana', 'cyr'], { slotId: 'd1-1520' });
    const { meetings, lanes } = withLanes(mapOf(second, first, later, buildMeeting('m1', ['eve', 'flo'])));
    expect(lanes.map((lane) => lane.id)).to.deep.equal(['visio-1', 'visio-2', 'visio-3']);
    const lane = (id: string) => meetings.get(id)?.table?.id;
    expect([lane('b'), lane('a'), lane('c'), lane('m1')]).to.deep.equal([
      'visio-1',
      'visio-2',
      'visio-1',
      't1',
    ]);
  });

  it('keep what did not change', () => {
    const one = byVideo('a', ['ana', 'bob']);
    const before = withLanes(mapOf(one)).meetings.get('a');
    expect(withLanes(mapOf(one, buildMeeting('m1', ['eve', 'flo']))).meetings.get('a')).to.equal(before);
  });

  it('exist for a request that waits, and free the place of a meeting that was cancelled', () => {
    const asked = buildProposal('p', [], { people: byVideo('x', ['ana', 'bob']).people });
    expect(withLanes(mapOf(asked)).lanes).to.have.length(1);
    expect(withLanes(mapOf(byVideo('a', ['ana', 'bob'], { state: 'cancelled' }))).lanes).to.deep.equal([]);
  });

  it('hold their meetings on the board', () => {
    const edition = buildEdition();
    const { meetings, lanes } = withLanes(mapOf(byVideo('a', ['ana', 'bob'], { slotId: 'd1-1455' })));
    const slots = slotsOfDay(edition, '2026-11-20');
    const rows = gridRows([...edition.tables, ...lanes], slots, meetings.values(), new Set(), at('14:00'));
    const seated = rows.flatMap((row) => row.cells.filter((cell) => cell.meeting).map((cell) => cell.key));
    expect(seated).to.deep.equal(['visio-1·d1-1455']);
  });

  it('are where such a meeting may be put, and the tables are not; for others it is the reverse', () => {
    const all = mapOf(byVideo('a', ['ana', 'bob']), byVideo('b', ['cyr', 'dia'], { slotId: 'd1-1455' }));
    const { meetings, lanes } = withLanes(all);
    const context = {
      edition: buildEdition(),
      lanes,
      meetings: [...meetings.values()],
      closures: new Set<string>(),
      now: at('14:00'),
      commonSlotIds: null,
    };
    const picked = verdicts(meetings.get('a')!, context);
    const why = (key: string) => picked.get(key)?.why;
    expect([
      why('visio-1·d1-1430'),
      why('visio-1·d1-1455'),
      why('visio-2·d1-1455'),
      why('t3·d1-1455'),
    ]).to.deep.equal(['here', 'taken', 'free', 'no-table']);
    const other = verdicts(buildMeeting('m', ['cyr', 'eve']), context);
    expect(other.get('visio-2·d1-1455')).to.deep.equal({ why: 'needs-table' });
    const busy = verdicts(buildMeeting('m', [remote('cyr'), 'eve']), context);
    expect(busy.get('t3·d1-1455')).to.deep.equal({ why: 'elsewhere', person: 'cyr', table: null });
  });

  it('are no table of the server: who is seated again takes none', () => {
    const { meetings } = withLanes(mapOf(byVideo('a', ['ana', 'bob'])));
    expect(placeAgain(meetings.get('a')!).tableId).to.equal(null);
  });
});
