import { expect } from 'chai';
import { emptyAgenda, reduceAgenda } from '../../../client/agenda/agenda-state.ts';
import { leave, stayIn, withoutLeaving } from '../../../client/agenda/leaving.ts';
import { at, buildMeeting } from './build.ts';

const state = reduceAgenda(emptyAgenda('me'), { type: 'meeting', meeting: buildMeeting() });
const entry = { meetingId: 'meeting', state: 'cancelled' as const, at: at('14:00') };

describe('leaving a meeting', () => {
  it('shows at once as it will be, without touching what is known', () => {
    expect(withoutLeaving(state, [entry]).meetings.meeting).to.deep.include({
      state: 'cancelled',
      updatedAt: at('14:00'),
      slotId: 'd1-1440',
    });
    expect(state.meetings.meeting?.state).to.equal('confirmed');
    expect(withoutLeaving(state, [])).to.equal(state);
  });

  it('tells nobody when it is taken back in time, and cannot be taken back twice', () => {
    let sent = 0;
    leave(entry, async () => {
      sent += 1;
    });
    expect(stayIn('meeting')).to.equal(true);
    expect(stayIn('meeting')).to.equal(false);
    expect(sent).to.equal(0);
  });
});
