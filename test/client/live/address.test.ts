import { expect } from 'chai';
import { withValues } from '../../../client/live/address.ts';

describe('the query of an address', () => {
  const query = new URLSearchParams('voir=late&nom=podor');

  it('takes new values and leaves the others', () => {
    expect(withValues(query, { suivi: 'mend', voir: 'free' }).toString()).to.equal(
      'voir=free&nom=podor&suivi=mend',
    );
  });

  it('leaves out what is null or empty, and is not changed itself', () => {
    expect(withValues(query, { voir: null, nom: '' }).toString()).to.equal('');
    expect(query.toString()).to.equal('voir=late&nom=podor');
  });
});
