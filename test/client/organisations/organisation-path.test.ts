import { expect } from 'chai';
import { describe, it } from 'mocha';
import { pathOfOrganisation } from '../../../client/organisations/organisation-path.ts';

describe('the address of an organisation', () => {
  it('has its identifier, then its name in plain letters', () => {
    expect(pathOfOrganisation({ id: 'o1', name: 'Département de la Drôme (26)' })).to.equal(
      '/organisations/o1/departement-de-la-drome-26',
    );
    expect(pathOfOrganisation({ id: 'o_-2', name: 'Ville d’Ambérieu' })).to.equal(
      '/organisations/o_-2/ville-d-amberieu',
    );
  });

  it('may name one of its people', () => {
    expect(pathOfOrganisation({ id: 'o1', name: 'Metz' }, 'p-7')).to.equal('/organisations/o1/metz#p-7');
  });

  it('is one address in any script, and with a name of signs only', () => {
    const path = pathOfOrganisation({ id: 'o1', name: 'بلدية البترون' });
    expect(new URL(path, 'https://example.org').pathname).to.equal(path);
    expect(path.split('/')).to.have.length(4);
    expect(pathOfOrganisation({ id: 'o1', name: '…' })).to.equal('/organisations/o1');
  });
});
