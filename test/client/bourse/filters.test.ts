import { expect } from 'chai';
import {
  countOf,
  filtersOf,
  isFiltering,
  NO_FILTERS,
  queryOf,
  sortOf,
  withFilters,
  withSort,
} from '../../../client/bourse/filters.ts';

const address = (query: string) => new URLSearchParams(query);

describe('filters of the bourse', () => {
  it('reads the address and leaves out what means nothing', () => {
    const params = address(
      'recherche=eau&types=need,party&themes=eau&pays=SN,sn,Mali&odd=6,18&langues=fr,ES&cherchent=commune,club' +
        '&organisations=embassy&de=SN,x&ouvertes=oui',
    );
    expect(filtersOf(params)).to.deep.equal({
      search: 'eau',
      kinds: ['need'],
      themes: ['eau'],
      countries: ['SN'],
      odds: [6],
      languages: ['fr'],
      partnerTypes: ['commune'],
      holderTypes: ['embassy'],
      holderCountries: ['SN'],
      open: true,
    });
    expect(filtersOf(address('vue=toutes&ouvertes=non'))).to.deep.equal(NO_FILTERS);
  });

  it('writes them back beside the other parameters, so that an address keeps them all', () => {
    const params = withFilters(address('vue=toutes&odd=6'), {
      odds: [],
      kinds: ['offer', 'call'],
      open: true,
    });
    expect(params.toString()).to.equal('vue=toutes&types=offer%2Ccall&ouvertes=oui');
    const all = filtersOf(
      address(
        'recherche=a&types=call&themes=eau&pays=PE&odd=6&langues=es&cherchent=epci&organisations=network&de=FR&ouvertes=oui',
      ),
    );
    expect(filtersOf(withFilters(address(''), all))).to.deep.equal(all);
    expect(withFilters(params, NO_FILTERS).toString()).to.equal('vue=toutes');
  });

  it('asks the server for what is chosen only', () => {
    const filters = filtersOf(address('recherche=+eau+&odd=6'));
    expect(queryOf(filters, 'relevance', 'fr')).to.deep.equal({
      odds: [6],
      search: 'eau',
      sort: 'relevance',
      lang: 'fr',
      limit: 500,
    });
    expect(queryOf({ ...NO_FILTERS, open: true }, 'newest', 'es')).to.deep.include({
      open: true,
      lang: 'es',
    });
    expect([isFiltering(filters), countOf(filters)]).to.deep.equal([true, 2]);
    expect(isFiltering(filtersOf(address('vue=toutes')))).to.equal(false);
  });

  it('is by relevance where something is searched, else newest first, unless another order is asked for', () => {
    expect(sortOf(address(''))).to.equal('newest');
    expect(sortOf(address('recherche=eau'))).to.equal('relevance');
    expect(sortOf(address('recherche=eau&tri=country'))).to.equal('country');
    expect(sortOf(address('tri=relevance'))).to.equal('newest');
    expect(sortOf(address('tri=beauty'))).to.equal('newest');
    expect(withSort(address('recherche=eau&tri=country'), 'relevance').toString()).to.equal('recherche=eau');
    expect(withSort(address('recherche=eau'), 'newest').toString()).to.equal('recherche=eau&tri=newest');
  });
});
