import { expect } from 'chai';
import { meetingLook, phaseAt } from '../../../client/components/meeting-look.ts';
import { buildMeeting, late } from '../board/build.ts';

describe('meetingLook', () => {
  it('lets the clock refine a confirmed meeting only', () => {
    expect(meetingLook('confirmed')).to.equal('confirmed');
    expect(meetingLook('confirmed', 'now')).to.equal('now');
    expect(meetingLook('confirmed', 'late')).to.equal('late');
    expect(meetingLook('cancelled', 'now')).to.equal('cancelled');
  });

  it('shows a meeting under way as now, or late', () => {
    expect(meetingLook('in-progress')).to.equal('now');
    expect(meetingLook('in-progress', 'late')).to.equal('late');
  });

  it('is over before it is late, and late before it is now', () => {
    const slot = { start: '2026-11-20T13:40:00.000Z', end: '2026-11-20T14:00:00.000Z' };
    const ms = (clock: string) => Date.parse(`2026-11-20T${clock}:00.000Z`);
    const meeting = buildMeeting('m', ['ana', 'bob']);
    expect(['13:39', '13:40', '14:00'].map((clock) => phaseAt(meeting, slot, ms(clock)))).to.deep.equal([
      undefined,
      'now',
      'over',
    ]);
    const behind = late(meeting, 'bob');
    expect(['13:30', '13:50', '14:00'].map((clock) => phaseAt(behind, slot, ms(clock)))).to.deep.equal([
      'late',
      'late',
      'over',
    ]);
    expect(phaseAt({ ...behind, state: 'held' }, slot, ms('14:00'))).to.equal(undefined);
    expect([meetingLook('confirmed', 'over'), meetingLook('in-progress', 'over')]).to.deep.equal([
      'over',
      'over',
    ]);
  });
});
