import { expect } from 'chai';
import { checkInOf } from '../../../client/pages/check-in.ts';
import { at, buildMeeting, buildPerson } from '../agenda/build.ts';

const me = buildPerson('me');

describe('checking in at a table', () => {
  it('is due for a meeting here, and done once one has arrived', () => {
    const here = buildMeeting();
    expect(checkInOf({ participant: me, here, next: null })).to.deep.equal({ state: 'due', meeting: here });
    const arrived = {
      ...here,
      people: here.people.map((one) =>
        one.participant.id === 'me' ? { ...one, arrivedAt: at('14:38') } : one,
      ),
    };
    expect(checkInOf({ participant: me, here: arrived, next: null })).to.deep.equal({
      state: 'there',
      meeting: arrived,
      at: at('14:38'),
      awaited: [here.people[1]!.participant.name],
    });
  });

  it('says where one is expected instead', () => {
    const next = buildMeeting({ id: 'next' });
    expect(checkInOf({ participant: me, here: null, next })).to.deep.equal({ state: 'elsewhere', next });
    expect(checkInOf({ participant: me, here: null, next: null })).to.deep.equal({
      state: 'elsewhere',
      next: null,
    });
  });
});
