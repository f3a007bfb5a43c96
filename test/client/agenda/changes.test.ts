import { expect } from 'chai';
import { emptyAgenda, reduceAgenda } from '../../../client/agenda/agenda-state.ts';
import { readChanges } from '../../../client/agenda/changes.ts';
import type { ChangeView, MeetingView } from '../../../server/contract/index.ts';
import { at, buildAgenda, buildMeeting } from './build.ts';

const table = { id: 't3', label: '3', room: 'Hall', video: false };
const moved: ChangeView = {
  meetingId: 'meeting',
  kind: 'moved',
  from: { slotId: 'd1-1440', table },
  to: { slotId: 'd1-1500', table },
  by: { name: 'Awa', organisation: 'Podor', staff: false },
  reason: '',
  at: at('14:00'),
  lines: 2,
};
const cancelled: ChangeView = { ...moved, kind: 'cancelled', to: null, reason: 'Train supprimé' };
const stateOf = (meetings: MeetingView[]) =>
  reduceAgenda(emptyAgenda('me'), { type: 'answered', view: buildAgenda({ meetings }) });
const read = (change: ChangeView, meeting: Partial<MeetingView>) =>
  readChanges([change], stateOf([buildMeeting({ table, ...meeting })])).length;

describe('what has changed', () => {
  it('shows while the meeting still stands so', () => {
    expect(read(moved, { slotId: 'd1-1500' })).to.equal(1);
    expect(read(cancelled, { slotId: 'd1-1440', state: 'cancelled' })).to.equal(1);
  });

  it('is void once the meeting went on, before the server says so', () => {
    expect(read(moved, { slotId: 'd1-1520' })).to.equal(0);
    expect(read(moved, { slotId: 'd1-1500', table: { ...table, id: 't4' } })).to.equal(0);
    expect(read(moved, { slotId: 'd1-1500', state: 'cancelled' })).to.equal(0);
    expect(read(cancelled, { slotId: 'd1-1440' })).to.equal(0);
    expect(readChanges([moved], stateOf([]))).to.deep.equal([]);
  });
});
