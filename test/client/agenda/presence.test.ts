import { expect } from 'chai';
import { presenceOf } from '../../../client/agenda/presence.ts';
import { at, buildMeeting, buildSlot, ms } from './build.ts';

const slot = buildSlot('14:40');
const may = (meeting: ReturnType<typeof buildMeeting>, clock: string) => [
  ...presenceOf(meeting, 'me', slot, ms(clock)).may,
];
const withPeople = (changes: Record<string, { lateSince?: string; arrivedAt?: string }>) => {
  const meeting = buildMeeting();
  return {
    ...meeting,
    people: meeting.people.map((person) => ({ ...person, ...changes[person.participant.id] })),
  };
};

describe('presence', () => {
  it('lets one say late half an hour before, and there ten minutes before', () => {
    const meeting = buildMeeting();
    expect(may(meeting, '14:09')).to.deep.equal([]);
    expect(may(meeting, '14:10')).to.deep.equal(['late']);
    expect(may(meeting, '14:30')).to.deep.equal(['arrived', 'late']);
    expect(may({ ...meeting, state: 'held' }, '14:45')).to.deep.equal([]);
  });

  it('lets who is late say that they are on time after all, and there once it is time', () => {
    const late = withPeople({ me: { lateSince: at('14:15') } });
    expect(may(late, '14:20')).to.deep.equal(['on-time']);
    expect(may(late, '14:35')).to.deep.equal(['arrived']);
  });

  it('lets who is there and alone five minutes after the time say that nobody came', () => {
    const alone = withPeople({ me: { arrivedAt: at('14:38') } });
    expect(may(alone, '14:44')).to.deep.equal([]);
    expect(may(alone, '14:45')).to.deep.equal(['no-show']);
    expect(presenceOf(alone, 'me', slot, ms('14:45')).awaited.map((person) => person.id)).to.deep.equal([
      'podor',
    ]);
    const both = withPeople({ me: { arrivedAt: at('14:38') }, podor: { arrivedAt: at('14:39') } });
    expect(may({ ...both, state: 'in-progress' }, '14:50')).to.deep.equal([]);
  });
});
