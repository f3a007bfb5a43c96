import { expect } from 'chai';
import { meetingLook } from '../../../client/components/meeting-look.ts';

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
});
