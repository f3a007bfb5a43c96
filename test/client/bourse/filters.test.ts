import { expect } from 'chai';
import { filtersOf, isFiltering, queryOf, withFilters } from '../../../client/bourse/filters.ts';

describe('filters of the bourse', () => {
  it('reads the address and leaves out what means nothing', () => {
    const params = new URLSearchParams('recherche=eau&types=need,party&themes=eau&pays=SN,sn,Mali&odd=6,18');
    expect(filtersOf(params)).to.deep.equal({
      search: 'eau',
      kinds: ['need'],
      themes: ['eau'],
      countries: ['SN'],
      odds: [6],
    });
  });

  it('writes them back beside the other parameters', () => {
    const params = withFilters(new URLSearchParams('vue=toutes&odd=6'), {
      odds: [],
      kinds: ['offer', 'call'],
    });
    expect(params.toString()).to.equal('vue=toutes&types=offer%2Ccall');
  });

  it('asks the server for what is chosen only', () => {
    const filters = filtersOf(new URLSearchParams('recherche=+eau+&odd=6'));
    expect(queryOf(filters)).to.deep.equal({ odds: [6], search: 'eau', limit: 500 });
    expect(isFiltering(filters)).to.equal(true);
    expect(isFiltering(filtersOf(new URLSearchParams('vue=toutes')))).to.equal(false);
  });
});
