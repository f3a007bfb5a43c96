import { expect } from 'chai';
import { emptyAgenda, reduceAgenda } from '../../../client/agenda/agenda-state.ts';
import { type DayEntry, dayToOpen, planDay, whatMatters } from '../../../client/agenda/day-plan.ts';
import type { AgendaView } from '../../../server/contract/index.ts';
import { at, buildAgenda, buildEdition, buildMeeting, buildSitting, buildSlot, ms } from './build.ts';

const edition = buildEdition();
const DAY = '2026-11-20';
const agenda = (view: Partial<AgendaView> = {}) =>
  reduceAgenda(emptyAgenda('me'), { type: 'answered', view: buildAgenda(view) });
const plan = (view: Partial<AgendaView>, clock = '14:00') => planDay(agenda(view), edition, DAY, ms(clock));
const outline = (entries: DayEntry[]) =>
  entries.map((entry) => `${new Date(entry.start).toISOString().slice(11, 16)} ${entry.kind}`);
const asked = (id: string, proposedSlotIds: string[]) =>
  buildMeeting({ id, state: 'proposed', proposedSlotIds });

describe('the plan of a day', () => {
  it('of somebody who has nothing yet is free time', () => {
    expect(outline(plan({}).coming)).to.deep.equal([
      '13:40 free',
      '14:00 free',
      '14:20 free',
      '14:40 free',
      '15:00 free',
    ]);
  });

  it('puts meetings, sessions, own time, invitations and gaps in the order of the clock', () => {
    const { coming } = plan({
      meetings: [buildMeeting(), asked('a', ['d1-1520'])],
      sittings: [buildSitting()],
      busySlotIds: ['d1-1500'],
    });
    expect(outline(coming)).to.deep.equal([
      '13:40 meeting',
      '14:00 busy',
      '14:20 invitations',
      '14:40 free',
      '15:00 sitting',
    ]);
  });

  it('groups everybody who asks for the same time', () => {
    const { coming } = plan({
      meetings: [
        asked('a', ['d1-1500']),
        asked('b', ['d1-1500', 'd1-1520']),
        asked('c', ['d1-1440', 'd1-1500']),
      ],
    });
    const groups = coming.flatMap((entry) =>
      entry.kind === 'invitations'
        ? [[entry.slot.id, ...entry.invitations.map(({ meeting }) => meeting.id)]]
        : [],
    );
    // c is listed where it comes first, and still counts among those who want 15:00.
    expect(groups).to.deep.equal([
      ['d1-1440', 'c'],
      ['d1-1500', 'c', 'a', 'b'],
    ]);
  });

  it('makes one stretch of neighbouring times that one keeps, and two when something lies between', () => {
    const busySlotIds = ['d1-1440', 'd1-1500', 'd1-1540'];
    const stretches = plan({ busySlotIds }).coming.flatMap((entry) =>
      entry.kind === 'busy' ? [entry.slots.map((slot) => slot.id)] : [],
    );
    expect(stretches).to.deep.equal([['d1-1440', 'd1-1500'], ['d1-1540']]);
  });

  it('shows in a gap what was cancelled there and what I proposed there', () => {
    const lost = buildMeeting({ id: 'lost', state: 'cancelled', updatedAt: at('13:50') });
    const mine = buildMeeting({
      id: 'mine',
      state: 'proposed',
      proposedSlotIds: ['d1-1440'],
      requestedById: 'me',
      people: buildMeeting().people,
    });
    const [gap] = plan({ meetings: [lost, mine] }).coming;
    expect(gap).to.deep.include({ kind: 'free', lost: [lost], waiting: [mine] });
  });

  it('folds away what is over, without the free time that was not used', () => {
    const { past, coming } = plan({ meetings: [buildMeeting()] }, '15:20');
    expect(outline(past)).to.deep.equal(['13:40 meeting']);
    expect(outline(coming)).to.deep.equal(['14:40 free', '15:00 free']);
  });

  it('belongs to the day of the place, not to that of the reader', () => {
    const tokyo = buildEdition({
      timeZone: 'Asia/Tokyo',
      slots: [buildSlot('23:30', { id: 'd1-0730' })],
      days: [{ day: 1, date: '2026-11-21' }],
    });
    expect(planDay(agenda(), tokyo, '2026-11-21', ms('14:00')).coming).to.have.length(1);
    expect(planDay(agenda(), tokyo, '2026-11-20', ms('14:00')).coming).to.deep.equal([]);
  });
});

describe('the one thing that matters now', () => {
  const matters = (clock: string, view: Partial<AgendaView>) => whatMatters(agenda(view), edition, ms(clock));
  const next = buildMeeting({ id: 'next', slotId: 'd1-1500' });

  it('is nothing for somebody who expects nobody', () => {
    expect(matters('14:00', { meetings: [asked('a', ['d1-1500'])] })).to.equal(null);
  });

  it('is the next meeting, in so many minutes', () => {
    const focus = matters('14:28', { meetings: [buildMeeting(), next] });
    expect(focus).to.deep.include({ when: 'next', minutes: 12 });
    expect(focus?.entry.key).to.equal('meeting');
    expect(focus?.after?.key).to.equal('next');
  });

  it('is the meeting under way until its last minute, with what follows', () => {
    const focus = matters('14:59', { meetings: [buildMeeting(), next] });
    expect(focus).to.deep.include({ when: 'now', minutes: 1 });
    expect(focus?.after?.key).to.equal('next');
    expect(matters('15:00', { meetings: [buildMeeting(), next] })?.entry.key).to.equal('next');
  });

  it('is not a meeting that was held, missed or cancelled', () => {
    for (const state of ['held', 'no-show', 'cancelled'] as const) {
      expect(matters('14:45', { meetings: [buildMeeting({ state })] }), state).to.equal(null);
    }
  });

  it('is the session one sits in, until it is time to leave for a meeting', () => {
    const sitting = buildSitting({ start: at('14:00'), end: at('15:30') });
    const view = { meetings: [next], sittings: [sitting] };
    expect(matters('14:49', view)).to.deep.include({ when: 'now', minutes: 41 });
    expect(matters('14:50', view)).to.deep.include({ when: 'next', minutes: 10 });
    expect(matters('14:50', view)?.entry.key).to.equal('next');
  });
});

describe('the day to open', () => {
  const twoDays = buildEdition({
    days: [
      { day: 1, date: '2026-11-20' },
      { day: 2, date: '2026-11-22' },
    ],
  });
  it('is today, else the next day of the event, else its last', () => {
    expect(dayToOpen(twoDays, ms('10:00', '2026-11-20'))).to.equal('2026-11-20');
    expect(dayToOpen(twoDays, ms('10:00', '2026-11-21'))).to.equal('2026-11-22');
    expect(dayToOpen(twoDays, ms('10:00', '2026-12-01'))).to.equal('2026-11-22');
    expect(dayToOpen(buildEdition({ days: [] }), 0)).to.equal(null);
  });
});
