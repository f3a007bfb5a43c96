import { expect } from 'chai';
import { describe, it } from 'mocha';
import { buildParticipant } from '../../../fixtures/small/index.ts';
import { mayActFor } from '../../../server/domain/context.ts';

const officer = buildParticipant({ _id: 'officer', organisationId: 'o' });
const elected = buildParticipant({ _id: 'elected', organisationId: 'o', role: 'elected' });
const staff = buildParticipant({ _id: 'staff', organisationId: 'o', role: 'staff' });
const loose = buildParticipant({ _id: 'loose' });

describe('acting for somebody', () => {
  it('is allowed for oneself, to staff, to delegates, and to officers within their organisation', () => {
    const delegating = { ...elected, organisationId: 'other', delegateIds: ['loose'] };
    expect(mayActFor(elected, elected)).to.equal(true);
    expect(mayActFor(staff, loose)).to.equal(true);
    expect(mayActFor(loose, delegating)).to.equal(true);
    expect(mayActFor(officer, elected)).to.equal(true);
  });

  it('is not allowed to an élu, a stranger, or an officer of another organisation', () => {
    expect(mayActFor(elected, officer)).to.equal(false);
    expect(mayActFor(loose, elected)).to.equal(false);
    expect(mayActFor({ ...officer, organisationId: 'other' }, elected)).to.equal(false);
  });

  it('does not make one organisation of people who have none', () => {
    expect(mayActFor(loose, { ...loose, _id: 'another' })).to.equal(false);
  });

  it('stops at the edition', () => {
    expect(mayActFor(staff, { ...elected, editionId: 'last-year' })).to.equal(false);
  });

  it('never lends the rights of staff', () => {
    expect(mayActFor(officer, staff)).to.equal(false);
    expect(mayActFor(loose, { ...staff, delegateIds: ['loose'] })).to.equal(false);
    expect(mayActFor({ ...staff, _id: 'colleague' }, staff)).to.equal(true);
  });
});
