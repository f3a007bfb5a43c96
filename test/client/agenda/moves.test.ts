import { expect } from 'chai';
import { describe, it } from 'mocha';
import { emptyAgenda, reduceAgenda } from '../../../client/agenda/agenda-state.ts';
import { lostItsPlace, readAnswered, readAsks } from '../../../client/agenda/moves.ts';
import type { MoveView } from '../../../server/contract/index.ts';
import { at, buildAgenda, buildMeeting } from './build.ts';

const buildMove = (overrides: Partial<MoveView> = {}): MoveView => ({
  id: 'move',
  rev: 0,
  status: 'open',
  meetingId: 'meeting',
  from: { slotId: 'd1-1440', tableId: 't14' },
  slotIds: ['d1-1500', 'd1-1520'],
  because: 'table-lost',
  awayIds: [],
  askedById: null,
  note: '',
  answers: [
    { participantId: 'me', answer: 'pending', slotIds: [] },
    { participantId: 'other', answer: 'pending', slotIds: [] },
  ],
  waitingFor: 2,
  after: [],
  expiresAt: at('14:30'),
  fallback: 'cancelled',
  enables: null,
  agreedSlotId: null,
  updatedAt: at('14:20'),
  ...overrides,
});
const displaced = buildMeeting({ id: 'meeting', state: 'displaced', slotId: null, table: null });
const now = Date.parse(at('14:20'));
const stateWith = (moves: MoveView[], meetings = [displaced]) =>
  reduceAgenda(emptyAgenda('me'), { type: 'answered', view: buildAgenda({ moves, meetings }) });

describe('other times asked of a person', () => {
  it('wait for an answer until their time is over, and come first when the meeting has no place', () => {
    const { toAnswer } = readAsks(stateWith([buildMove()]), now);
    expect(toAnswer.map(({ move, urgent, own }) => [move.id, urgent, own])).to.deep.equal([
      ['move', true, true],
    ]);
    expect(readAsks(stateWith([buildMove()]), Date.parse(at('14:30'))).toAnswer).to.deep.equal([]);
  });

  it('stay in sight once answered, while others still answer', () => {
    const answers = [{ participantId: 'me', answer: 'accepted' as const, slotIds: ['d1-1500'] }];
    const { toAnswer, waiting } = readAsks(stateWith([buildMove({ answers })]), now);
    expect([toAnswer.length, waiting.map((ask) => ask.mine)]).to.deep.equal([0, [['d1-1500']]]);
  });

  it('are void once the meeting was moved or cancelled otherwise, or the question ended', () => {
    const moved = buildMeeting({ id: 'meeting', state: 'confirmed', slotId: 'd1-1600' });
    expect(readAsks(stateWith([buildMove()], [moved]), now).toAnswer).to.deep.equal([]);
    expect(readAsks(stateWith([buildMove({ status: 'expired' })]), now).toAnswer).to.deep.equal([]);
  });

  it('do not show while a refusal can be taken back', () => {
    const leaving = [{ meetingId: 'move', state: 'declined' as const, at: at('14:20') }];
    expect(readAsks(stateWith([buildMove()]), now, leaving).toAnswer).to.deep.equal([]);
  });

  it('show somebody who only gains by a swap their own request', () => {
    const request = buildMeeting({ id: 'request', state: 'proposed', slotId: null, table: null });
    const move = buildMove({
      meetingId: 'theirs',
      fallback: 'stays',
      because: 'swap',
      enables: { meetingId: 'request', slotId: 'd1-1440' },
    });
    const [ask] = readAsks(stateWith([move], [request]), now).toAnswer;
    expect([ask?.meeting.id, ask?.own, ask?.urgent]).to.deep.equal(['request', false, false]);
  });

  it('that I asked for, and came to nothing, stay in sight for a day', () => {
    const asked = { because: 'asked', askedById: 'me', fallback: 'stays', updatedAt: at('14:20') } as const;
    const answered = (overrides: Partial<MoveView>, clock = '15:00', date?: string) => {
      const view = buildAgenda({
        meetings: [buildMeeting()],
        moves: [buildMove({ ...asked, ...overrides })],
      });
      const state = reduceAgenda(emptyAgenda('me'), { type: 'answered', view });
      return readAnswered(state, Date.parse(at(clock, date))).map(({ status }) => status);
    };
    expect(answered({ status: 'declined' })).to.deep.equal(['declined']);
    expect(answered({ status: 'overtaken' })).to.deep.equal(['overtaken']);
    expect(answered({ status: 'declined' }, '15:00', '2026-11-21')).to.deep.equal([]);
    expect(answered({ status: 'declined', askedById: 'other' })).to.deep.equal([]);
    for (const status of ['open', 'done', 'withdrawn'] as const)
      expect(answered({ status })).to.deep.equal([]);
  });

  it('tell a meeting that ended for want of a place from one that was cancelled', () => {
    const people = displaced.people.map((one) => ({ ...one, answer: 'accepted' as const }));
    expect(lostItsPlace({ ...displaced, state: 'cancelled', people })).to.equal(true);
    expect(lostItsPlace({ ...displaced, state: 'cancelled', people, slotId: 'd1-1440' })).to.equal(false);
  });
});
