import { expect } from 'chai';
import { noticeOf } from '../../../client/agenda/notices.ts';
import { at, buildMeeting } from './build.ts';

const held = buildMeeting({ rev: 1 });
const asked = buildMeeting({ rev: 1, state: 'proposed', proposedSlotIds: ['d1-1440'] });
/** Of me, to be answered by the others. */
const ours = {
  ...asked,
  requestedById: 'me',
  people: asked.people.map((one) => ({ ...one, answer: 'accepted' as const })),
};
const next = (overrides: Parameters<typeof buildMeeting>[0]) => buildMeeting({ rev: 2, ...overrides });

describe('what is told of a change that somebody else made', () => {
  it('is a new invitation, but not a request of my own', () => {
    expect(noticeOf(undefined, asked, 'me')).to.equal('invited');
    expect(noticeOf(undefined, { ...asked, requestedById: 'me' }, 'me')).to.equal(null);
  });

  it('is another time for a request of mine, not a change of my own', () => {
    const mine = { ...asked, requestedById: 'me' };
    expect(noticeOf(mine, { ...asked, rev: 2, requestedById: 'podor' }, 'me')).to.equal('countered');
    expect(noticeOf(asked, { ...mine, rev: 2 }, 'me')).to.equal(null);
    expect(noticeOf(asked, { ...asked, rev: 2 }, 'me'), 'somebody else accepted').to.equal(null);
  });

  it('is an acceptance that was taken back', () => {
    const again = { ...asked, rev: 2, requestedById: 'me' };
    expect(noticeOf(held, again, 'me')).to.equal('unaccepted');
  });

  it('tells an acceptance from a booking', () => {
    expect(noticeOf(ours, next({}), 'me')).to.equal('accepted');
    expect(noticeOf(undefined, next({}), 'me')).to.equal('booked');
  });

  it('calls no acceptance what was settled for me, or at a time that nobody had proposed', () => {
    expect(noticeOf(asked, next({}), 'me')).to.equal('confirmed');
    expect(noticeOf(ours, next({ slotId: 'd1-1500' }), 'me')).to.equal('confirmed');
  });

  it('tells another time from another table', () => {
    const table = { id: 't3', label: '3', room: 'Espace B-to-B', video: false };
    expect(noticeOf(held, next({ slotId: 'd1-1500', table }), 'me')).to.equal('moved');
    expect(noticeOf(held, next({ table }), 'me')).to.equal('movedTable');
  });

  it('tells a cancelled meeting from a request that was taken back', () => {
    expect(noticeOf(held, next({ state: 'cancelled' }), 'me')).to.equal('cancelled');
    expect(noticeOf(asked, next({ state: 'cancelled' }), 'me')).to.equal('withdrawn');
    expect(noticeOf(undefined, next({ state: 'cancelled' }), 'me')).to.equal(null);
    expect(noticeOf(asked, next({ state: 'declined' }), 'me')).to.equal('declined');
  });

  it('says that the others are late, never that I am', () => {
    const late = (id: string) =>
      next({
        people: held.people.map((person) =>
          person.participant.id === id ? { ...person, lateSince: at('14:39') } : person,
        ),
      });
    expect(noticeOf(held, late('podor'), 'me')).to.equal('late');
    expect(noticeOf(held, late('me'), 'me')).to.equal(null);
  });

  it('is nothing for what is known already, or for a mark', () => {
    expect(noticeOf(next({ slotId: 'd1-1500' }), next({ slotId: 'd1-1500' }), 'me')).to.equal(null);
    expect(noticeOf(held, next({ state: 'in-progress' }), 'me')).to.equal(null);
  });
});
