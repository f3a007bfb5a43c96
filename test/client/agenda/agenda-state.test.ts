import { expect } from 'chai';
import fc from 'fast-check';
import {
  type AgendaEvent,
  type AgendaState,
  emptyAgenda,
  reduceAgenda,
} from '../../../client/agenda/agenda-state.ts';
import { at, buildAgenda, buildMeeting, buildSitting } from './build.ts';

const replay = (...events: AgendaEvent[]): AgendaState => events.reduce(reduceAgenda, emptyAgenda('me'));
const answered = (view: Parameters<typeof buildAgenda>[0]): AgendaEvent => ({
  type: 'answered',
  view: buildAgenda(view),
});
const heard = (meeting: ReturnType<typeof buildMeeting>): AgendaEvent => ({ type: 'meeting', meeting });

describe('agenda state', () => {
  it('takes a full answer as it is', () => {
    const meeting = buildMeeting();
    const state = replay(answered({ meetings: [meeting], busySlotIds: ['d1-1500'] }));
    expect(state.meetings).to.deep.equal({ meeting });
    expect(state.busySlotIds).to.deep.equal(['d1-1500']);
    expect(state.asOf).to.equal(at('14:00'));
  });

  it('ignores the answer about somebody else', () => {
    expect(replay(answered({ participantId: 'other', meetings: [buildMeeting()] }))).to.deep.equal(
      emptyAgenda('me'),
    );
  });

  it('applies a fact only when its revision is newer', () => {
    const moved = buildMeeting({ rev: 3, slotId: 'd1-1500' });
    const state = replay(answered({ meetings: [buildMeeting({ rev: 2 })] }), heard(moved));
    expect(state.meetings.meeting).to.equal(moved);
    expect(reduceAgenda(state, heard(buildMeeting({ rev: 2 })))).to.equal(state);
    expect(reduceAgenda(state, heard({ ...moved }))).to.equal(state);
  });

  it('keeps a fact that is newer than the full answer that crosses it', () => {
    const fresh = buildMeeting({ id: 'fresh', updatedAt: at('14:01') });
    const cancelled = buildMeeting({ rev: 5, state: 'cancelled' });
    const state = replay(heard(fresh), heard(cancelled), answered({ meetings: [buildMeeting({ rev: 4 })] }));
    expect(state.meetings).to.deep.equal({ fresh, meeting: cancelled });
  });

  it('drops what a full answer no longer names', () => {
    const state = replay(
      answered({ meetings: [buildMeeting()] }),
      answered({ asOf: at('14:10'), meetings: [] }),
    );
    expect(state.meetings).to.deep.equal({});
  });

  it('adds a partial answer to what it holds', () => {
    const other = buildMeeting({ id: 'other' });
    const state = replay(
      answered({ meetings: [buildMeeting()] }),
      answered({ asOf: at('14:10'), full: false, meetings: [other] }),
    );
    expect(Object.keys(state.meetings)).to.have.members(['meeting', 'other']);
    expect(state.asOf).to.equal(at('14:10'));
  });

  it('does not let an answer that was overtaken bring back old lists', () => {
    const state = replay(
      answered({ asOf: at('14:10'), busySlotIds: ['d1-1500'] }),
      answered({ asOf: at('14:05'), busySlotIds: [] }),
    );
    expect(state.busySlotIds).to.deep.equal(['d1-1500']);
    expect(state.asOf).to.equal(at('14:10'));
  });

  it('leaves out the meetings of other people whom one acts for', () => {
    const theirs = buildMeeting({ people: buildMeeting().people.slice(1) });
    expect(replay(heard(theirs)).meetings).to.deep.equal({});
  });

  it('drops a meeting that this person has left', () => {
    const left = buildMeeting({ rev: 2, people: buildMeeting().people.slice(1) });
    expect(replay(heard(buildMeeting()), heard(left)).meetings).to.deep.equal({});
  });

  it('keeps who attends when the programme changes for everybody', () => {
    const changed = buildSitting({ rev: 2, roomName: 'Le Loft', attending: false });
    const state = replay(answered({ sittings: [buildSitting()] }), {
      type: 'sitting-changed',
      sitting: changed,
    });
    expect(state.sittings.sitting).to.deep.equal({ ...changed, attending: true });
  });

  it('joins and leaves a session even when its revision stays the same', () => {
    const left = buildSitting({ attending: false });
    const state = replay(answered({ sittings: [buildSitting()] }), {
      type: 'sitting-attended',
      sitting: left,
    });
    expect(state.sittings.sitting).to.equal(left);
  });

  it('says until when it was known to be current, never earlier than it was', () => {
    const state = replay(answered({}), { type: 'still-current', at: at('14:20') });
    expect(state.currentAt).to.equal(at('14:20'));
    expect(reduceAgenda(state, { type: 'still-current', at: at('14:10') })).to.equal(state);
    expect(state.asOf).to.equal(at('14:00'));
  });

  it('ends with the newest revisions whatever the order in which they are heard', () => {
    const revisions = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(revisions, (order) => {
        const state = replay(...order.map((rev) => heard(buildMeeting({ rev }))));
        expect(state.meetings.meeting?.rev).to.equal(Math.max(...order));
      }),
    );
  });
});
