import { expect } from 'chai';
import { describe, it } from 'mocha';
import { isFull } from '../../../client/waiting/use-line.ts';

describe('after a refusal one may wait', () => {
  const limit = { participantId: 'lise', name: 'Lise', max: 10, editable: false };

  it('for a place that somebody has, and for people who have all their meetings', () => {
    expect(isFull({ code: 'slot_taken', limit: undefined })).to.equal(true);
    expect(isFull({ code: 'cap_reached', limit: { ...limit, of: 'meetings' } })).to.equal(true);
  });

  it('not for what one can change oneself, nor for lines to end, nor where nothing is taken', () => {
    expect(isFull({ code: 'cap_reached', limit: { ...limit, of: 'meetings', editable: true } })).to.equal(
      false,
    );
    expect(isFull({ code: 'cap_reached', limit: { ...limit, of: 'lines' } })).to.equal(false);
    expect(isFull({ code: 'forbidden', limit: undefined })).to.equal(false);
  });
});
