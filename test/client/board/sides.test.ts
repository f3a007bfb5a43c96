import { expect } from 'chai';
import { absentNames, sidesOf } from '../../../client/board/sides.ts';
import type { MeetingView } from '../../../server/contract/index.ts';
import { buildMeeting, buildOrganisation, buildPerson } from './build.ts';

const podor = buildOrganisation('Podor');
const meeting = buildMeeting('m', [
  buildPerson('ana', { organisation: podor }),
  buildPerson('bob', { organisation: podor }),
  buildPerson('Cyr Diallo', { organisation: null }),
]);
const without = (one: MeetingView, ...ids: string[]): MeetingView => ({
  ...one,
  people: one.people.map((person) => ({ ...person, absent: ids.includes(person.participant.id) })),
});

describe('sides', () => {
  it('puts together who comes for one organisation; colleagues among themselves are each a side', () => {
    expect(sidesOf(meeting)).to.deep.equal([
      { name: 'Podor', ids: ['ana', 'bob'] },
      { name: 'Cyr Diallo', ids: ['Cyr Diallo'] },
    ]);
    expect(sidesOf({ people: meeting.people.slice(0, 2) }).map(({ name }) => name)).to.deep.equal([
      'ana',
      'bob',
    ]);
  });

  it('names the side that did not come, or the person when a colleague came', () => {
    expect(absentNames(meeting)).to.deep.equal([]);
    expect(absentNames(without(meeting, 'ana', 'bob'))).to.deep.equal(['Podor']);
    expect(absentNames(without(meeting, 'bob', 'Cyr Diallo'))).to.deep.equal(['bob', 'Cyr Diallo']);
  });
});
