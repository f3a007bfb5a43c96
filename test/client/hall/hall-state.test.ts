import { expect } from 'chai';
import { EMPTY_HALL, type HallEvent, type HallState, reduceHall } from '../../../client/hall/hall-state.ts';
import type { HallView } from '../../../server/contract/index.ts';
import { at, buildHallMeeting } from '../agenda/build.ts';

const replay = (...events: HallEvent[]): HallState => events.reduce(reduceHall, EMPTY_HALL);
const answered = (view: Partial<HallView>): HallEvent => ({
  type: 'answered',
  view: { asOf: at('14:00'), full: true, meetings: [], sittings: [], announcements: [], ...view },
});
const heard = (meeting: ReturnType<typeof buildHallMeeting>): HallEvent => ({ type: 'meeting', meeting });
const table = (label: string) => ({ id: `t${label}`, label, room: 'Espace B-to-B', video: false });
const started = answered({ meetings: [buildHallMeeting()] });

describe('hall state', () => {
  it('notes where a meeting was when it moves', () => {
    const moved = buildHallMeeting({ rev: 2, table: table('3'), updatedAt: at('14:30') });
    expect(replay(started, heard(moved)).changes).to.deep.equal({
      meeting: { at: at('14:30'), before: { slotId: 'd1-1440', table: table('14') } },
    });
  });

  it('of the first answer marks what was booked or cancelled lately, not what was begun', () => {
    const meetings = [
      buildHallMeeting({ id: 'old' }),
      buildHallMeeting({ id: 'lately', updatedAt: at('13:58') }),
      buildHallMeeting({ id: 'begun', state: 'in-progress', updatedAt: at('13:58') }),
    ];
    expect(Object.keys(replay(answered({ meetings })).changes)).to.deep.equal(['lately']);
  });

  it('does not take a mark for a change: nobody has to walk', () => {
    const begun = buildHallMeeting({ rev: 2, state: 'in-progress', updatedAt: at('14:40') });
    expect(replay(started, heard(begun)).changes).to.deep.equal({});
  });

  it('keeps the change of place when a mark follows it', () => {
    const moved = buildHallMeeting({ rev: 2, table: table('3'), updatedAt: at('14:38') });
    const begun = { ...moved, rev: 3, state: 'in-progress' as const, updatedAt: at('14:40') };
    expect(replay(started, heard(moved), heard(begun)).changes.meeting?.at).to.equal(at('14:38'));
  });

  it('notes what comes and what goes while it watches', () => {
    const added = buildHallMeeting({ id: 'added', updatedAt: at('14:30') });
    const gone = buildHallMeeting({ rev: 2, state: 'cancelled', updatedAt: at('14:31') });
    const { changes } = replay(started, heard(added), heard(gone));
    expect(changes.added).to.deep.equal({ at: at('14:30'), before: null });
    expect(changes.meeting?.before?.table?.label).to.equal('14');
  });

  it('learns changes from the answer after a cut as well as from facts', () => {
    const moved = buildHallMeeting({ rev: 2, slotId: 'd1-1500', updatedAt: at('14:30') });
    const state = replay(started, answered({ asOf: at('14:34'), full: false, meetings: [moved] }));
    expect(state.changes.meeting?.before?.slotId).to.equal('d1-1440');
    expect(state.asOf).to.equal(at('14:34'));
  });

  it('ignores what is not newer', () => {
    const state = replay(started);
    expect(reduceHall(state, heard(buildHallMeeting({ table: table('3') })))).to.equal(state);
  });

  it('drops what a full answer no longer names', () => {
    expect(replay(started, answered({ asOf: at('14:05') })).meetings).to.deep.equal({});
  });
});
