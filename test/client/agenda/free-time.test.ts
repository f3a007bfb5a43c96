import { expect } from 'chai';
import { emptyAgenda, reduceAgenda } from '../../../client/agenda/agenda-state.ts';
import { displacedBy, readInvitations } from '../../../client/agenda/free-time.ts';
import type { AgendaView, MeetingView } from '../../../server/contract/index.ts';
import { at, buildAgenda, buildEdition, buildMeeting, buildSitting, ms } from './build.ts';

const edition = buildEdition();
const agenda = (view: Partial<AgendaView>) =>
  reduceAgenda(emptyAgenda('me'), { type: 'answered', view: buildAgenda(view) });
const asked = (id: string, proposedSlotIds: string[], overrides: Partial<MeetingView> = {}) =>
  buildMeeting({ id, state: 'proposed', proposedSlotIds, ...overrides });
const timesOf = (view: Partial<AgendaView>, now = ms('14:00')) =>
  readInvitations(agenda(view), edition, now).toAnswer.map(({ meeting, possible }) => [
    meeting.id,
    possible.map((slot) => slot.id),
  ]);

describe('invitations', () => {
  it('offer only the times that are to come and still free', () => {
    const view = {
      meetings: [
        asked('a', ['d1-1600', 'd1-1440', 'd1-1500', 'd1-1520', 'd1-1540']),
        buildMeeting({ id: 'held', slotId: 'd1-1500' }),
      ],
      sittings: [buildSitting({ slotIds: ['d1-1520'] })],
      busySlotIds: ['d1-1540'],
    };
    expect(timesOf(view, ms('14:40'))).to.deep.equal([['a', ['d1-1600']]]);
  });

  it('stay in the list when none of their times is left', () => {
    const view = { meetings: [asked('a', ['d1-1440'])], busySlotIds: ['d1-1440'] };
    expect(timesOf(view)).to.deep.equal([['a', []]]);
  });

  it('a session that one left takes no time', () => {
    const view = { meetings: [asked('a', ['d1-1600'])], sittings: [buildSitting({ attending: false })] };
    expect(timesOf(view)).to.deep.equal([['a', ['d1-1600']]]);
  });

  it('are gone once they expire', () => {
    const view = { meetings: [asked('a', ['d1-1600'], { expiresAt: at('14:30') })] };
    expect(timesOf(view, ms('14:29'))).to.have.length(1);
    expect(timesOf(view, ms('14:30'))).to.deep.equal([]);
  });

  it('come in the order in which they expire', () => {
    const meetings = [
      asked('later', ['d1-1500'], { expiresAt: at('15:00') }),
      asked('never', ['d1-1440']),
      asked('sooner', ['d1-1600'], { expiresAt: at('14:30') }),
    ];
    expect(timesOf({ meetings }).map(([id]) => id)).to.deep.equal(['sooner', 'later', 'never']);
  });

  it('of which it is not my turn to answer are waiting', () => {
    const mine = asked('mine', ['d1-1500'], {
      requestedById: 'me',
      people: buildMeeting().people,
    });
    const { toAnswer, waiting } = readInvitations(agenda({ meetings: [mine] }), edition, ms('14:00'));
    expect(toAnswer).to.deep.equal([]);
    expect(waiting.map(({ meeting }) => meeting)).to.deep.equal([mine]);
  });
});

describe('accepting an invitation', () => {
  it('names the others that lose that time, and how many times they have left', () => {
    const only = asked('only', ['d1-1500']);
    const several = asked('several', ['d1-1500', 'd1-1520']);
    const elsewhere = asked('elsewhere', ['d1-1600']);
    const meetings = [asked('chosen', ['d1-1500']), only, several, elsewhere];
    const all = readInvitations(agenda({ meetings }), edition, ms('14:00'));
    expect(displacedBy(all, 'chosen', 'd1-1500')).to.have.deep.members([
      { meeting: only, otherTimes: 0 },
      { meeting: several, otherTimes: 1 },
    ]);
  });
});
