import { expect } from 'chai';
import { labelsOf } from '../../../client/i18n/labels.ts';
import { chosenPeople, directoryFilters } from '../../../client/pages/directory.ts';
import type { ParticipantView } from '../../../server/contract/index.ts';

const person = (
  name: string,
  organisation: string,
  country: string,
  type: 'commune' | 'network',
): ParticipantView => ({
  id: name,
  name,
  role: 'officer',
  title: 'Chargée de coopération',
  languages: ['fr'],
  remote: false,
  organisation: {
    id: organisation,
    name: organisation,
    shortName: organisation,
    type,
    country,
    region: '',
    populationBand: null,
    cufMember: false,
  },
});
const people = [
  person('Awa', 'Ville de Podor', 'SN', 'commune'),
  person('Léa', 'Réseau Eau', 'FR', 'network'),
  person('Zoé', 'Ville d’Ambérieu', 'FR', 'commune'),
];
const names = (query: string) =>
  chosenPeople(people, directoryFilters(new URLSearchParams(query)), labelsOf('fr'), 'fr').map(
    ({ name }) => name,
  );

describe('directory', () => {
  it('finds by words of any field, without accents, in any order', () => {
    expect(names('recherche=senegal+podor')).to.deep.equal(['Awa']);
    expect(names('recherche=reseau')).to.deep.equal(['Léa']);
  });

  it('finds words from their start, not inside of others', () => {
    expect(names('recherche=eau')).to.deep.equal(['Léa']);
    expect(names('recherche=seau')).to.deep.equal([]);
    expect(names('recherche=amb')).to.deep.equal(['Zoé']);
  });

  it('filters by language and video', () => {
    const polyglot = { ...people[0]!, name: 'Ana', languages: ['es'], remote: true };
    const chosen = (query: string) =>
      chosenPeople(
        [...people, polyglot],
        directoryFilters(new URLSearchParams(query)),
        labelsOf('fr'),
        'fr',
      ).map(({ name }) => name);
    expect(chosen('langue=es')).to.deep.equal(['Ana']);
    expect(chosen('visio=oui')).to.deep.equal(['Ana']);
    expect(chosen('visio=non')).to.have.length(4);
  });

  it('filters by type and country together', () => {
    expect(names('type=commune&pays=FR')).to.deep.equal(['Zoé']);
  });

  it('sorts by organisation or country, else keeps the order of names', () => {
    expect(names('')).to.deep.equal(['Awa', 'Léa', 'Zoé']);
    expect(names('tri=organisation')).to.deep.equal(['Léa', 'Zoé', 'Awa']);
    expect(names('tri=pays')).to.deep.equal(['Léa', 'Zoé', 'Awa']);
  });
});
