import { expect } from 'chai';
import { describe, it } from 'mocha';
import { buildParticipant } from '../../../fixtures/small/index.ts';
import { roomsOf } from '../../../server/live/rooms.ts';

describe('rooms', () => {
  const person = buildParticipant({ _id: 'awa' });

  it('of nobody: none', () => {
    expect(roomsOf({ kind: 'nobody' }, [])).to.deep.equal([]);
  });

  it('of a person: theirs, everybody’s, and those of whom they act for', () => {
    expect(roomsOf({ kind: 'person', person, sessionId: 's' }, [{ _id: 'ibra' }])).to.deep.equal([
      'session:s',
      'everybody:small',
      'self:awa',
      'person:awa',
      'person:ibra',
    ]);
  });

  it('of staff: the board and the hall too', () => {
    const staff = { ...person, _id: 'staff', role: 'staff' as const };
    expect(roomsOf({ kind: 'person', person: staff, sessionId: 's' }, [])).to.deep.equal([
      'session:s',
      'everybody:small',
      'self:staff',
      'person:staff',
      'staff:small',
      'hall:small',
    ]);
  });

  it('of a screen: the hall and everybody’s, nobody’s own', () => {
    const screen = { kind: 'screen', editionId: 'small', label: '', sessionId: 's' } as const;
    expect(roomsOf(screen, [{ _id: 'awa' }])).to.deep.equal(['session:s', 'hall:small', 'everybody:small']);
  });
});
