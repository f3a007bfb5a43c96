import { expect } from 'chai';
import { describe, it } from 'mocha';
import { createMatchIndex, createSearchIndex, type SearchOptions } from '../../../matching/index.ts';
import type { MatchListing, TextLanguage } from '../../../matching/types.ts';
import { buildListing } from '../support/build.ts';

const podor = { id: 'podor', name: 'Conseil de Podor', type: 'foreign-authority', country: 'SN' } as const;
const fiches: MatchListing[] = [
  buildListing({
    id: 'pumps',
    title: "Remettre en état 40 points d'eau",
    what: 'Des puits et des pompes en panne dans les villages.',
    organisation: podor,
    countries: ['SN'],
    themes: ['eau'],
    odds: [6],
  }),
  buildListing({
    id: 'waste',
    lang: 'en',
    title: 'Sorting household waste',
    what: 'Door-to-door collection in new quarters.',
    organisation: { name: 'Kumasi', type: 'foreign-authority', country: 'GH' },
    countries: ['PE'],
    themes: ['dechets'],
    odds: [11, 12],
  }),
  buildListing({
    id: 'network',
    title: 'Un nouveau réseau de villes',
    what: 'Un bureau commun, un plateau numérique.',
    organisation: { name: 'Ville de Lyon', type: 'commune', country: 'FR' },
    countries: [],
    themes: ['gouvernance'],
    odds: [17],
    partnerTypes: ['university'],
  }),
  buildListing({
    id: 'drinking',
    lang: 'es',
    title: 'Agua potable para las escuelas',
    what: 'Filtros y formación de comités.',
    organisation: { name: 'Quito', type: 'foreign-authority', country: 'EC' },
    countries: ['EC'],
    themes: ['eau', 'education'],
    odds: [6],
  }),
];
const read = createMatchIndex();
const search = createSearchIndex();
for (const fiche of fiches) {
  search.put(fiche, read.upsert(fiche), fiche.id === 'waste' ? ['Kwame Asante'] : []);
}
const among = fiches.map(({ id }) => id);
const find = (text: string, reader: TextLanguage = 'fr', options: Partial<SearchOptions> = {}) =>
  search.find(text, { reader, among, order: 'relevance', offset: 0, limit: 10, ...options });
const ids = (text: string, reader?: TextLanguage) => find(text, reader).hits.map(({ id }) => id);
const sorted = (text: string, reader?: TextLanguage) => ids(text, reader).sort();

describe('searching fiches', () => {
  it('finds words from their start, accents, capitals and elision aside, and not inside of others', () => {
    expect(sorted('eau')).to.deep.equal(['drinking', 'pumps']);
    expect(ids('RESEAU')).to.deep.equal(['network']);
    expect(ids('rés')).to.deep.equal(['network']);
    expect(sorted("l'eau")).to.deep.equal(['drinking', 'pumps']);
    expect(ids('ateau')).to.deep.equal([]);
  });

  it('finds what words mean in any of the four languages, whatever that of the page', () => {
    for (const [text, wanted] of [
      ['agua', ['drinking', 'pumps']],
      ['água', ['drinking', 'pumps']],
      ['water', ['drinking', 'pumps']],
      ['basura', ['waste']],
      ['lixo', ['waste']],
      ['déchets', ['waste']],
      ['eau potable', ['drinking', 'pumps']],
      ['drinking water', ['drinking', 'pumps']],
    ] as const) {
      for (const reader of ['fr', 'en', 'es', 'pt'] as const) {
        expect(sorted(text, reader), `${text} on a page in ${reader}`).to.deep.equal(wanted);
      }
    }
  });

  it('knows names of countries, themes, goals and types in the four languages', () => {
    for (const name of ['Pérou', 'Peru', 'Perú']) expect(ids(name)).to.deep.equal(['waste']);
    for (const name of [
      'ODD 6',
      'ODS 6',
      'SDG 6',
      'SDG6',
      'objectif 6',
      'objetivo 6',
      'odd n° 6',
      'goal 6',
    ]) {
      expect(sorted(name), name).to.deep.equal(['drinking', 'pumps']);
    }
    expect(ids('ODD 17')).to.deep.equal(['network']);
    expect(ids('ODD 7')).to.deep.equal([]);
    for (const name of ['Gouvernance locale', 'Local governance', 'Gobernanza local', 'Governação local']) {
      expect(ids(name), name).to.deep.equal(['network']);
    }
    expect(ids('Ciudad')).to.include('network');
    expect(ids('Collectivité étrangère')).to.have.members(['pumps', 'waste', 'drinking']);
  });

  it('finds by names of organisations and contacts', () => {
    expect(ids('podor')).to.deep.equal(['pumps']);
    expect(ids('asante')).to.deep.equal(['waste']);
    expect(ids('kwa asa')).to.deep.equal(['waste']);
  });

  it('asks for everything that is typed; small words are not asked', () => {
    expect(ids('eau Sénégal')).to.deep.equal(['pumps']);
    expect(ids('agua para Ecuador')).to.deep.equal(['drinking']);
    expect(find('eau Sénégal').complete).to.equal(true);
  });

  it('says when no fiche has everything, and gives those that have most', () => {
    const { complete, total, hits } = find('eau Groenland');
    expect([complete, total]).to.deep.equal([false, 2]);
    expect(hits.map(({ id }) => id).sort()).to.deep.equal(['drinking', 'pumps']);
    expect(find('zzyzx')).to.deep.equal({ total: 0, complete: true, hits: [] });
  });

  it('answers while somebody types', () => {
    for (const typed of ['agua po', 'agua pota', 'agua potabl', 'agua potable']) {
      expect(sorted(typed, 'es'), typed).to.deep.equal(['drinking', 'pumps']);
    }
    expect(ids('assainissem')).to.deep.equal([]);
    expect(ids('ordur')).to.deep.equal(['waste']);
    expect(ids('Éthi')).to.deep.equal([]);
    expect(ids('Équat')).to.deep.equal(['drinking']);
  });

  it('puts first what has it in its title, and names what it found', () => {
    const { hits } = find('agua potable', 'es');
    expect(hits[0]).to.deep.equal({
      id: 'drinking',
      found: [{ kind: 'words', text: 'Agua potable' }],
    });
    expect(find('Pérou ODD 12 déchets').hits).to.deep.equal([
      {
        id: 'waste',
        found: [
          { kind: 'country', country: 'PE' },
          { kind: 'odd', odd: 12 },
          { kind: 'words', text: 'Sorting' },
          { kind: 'theme', theme: 'dechets' },
        ],
      },
    ]);
  });

  it('comes in pages of one order, equals in the order that was given', () => {
    const all = find('collectivité étrangère');
    const pages = [0, 1, 2].map(
      (offset) => find('collectivité étrangère', 'fr', { offset, limit: 1 }).hits[0]!.id,
    );
    expect(pages).to.deep.equal(all.hits.map(({ id }) => id));
    const reversed = { among: [...among].reverse(), order: 'given' } as const;
    expect(find('eau', 'fr', reversed).hits.map(({ id }) => id)).to.deep.equal(['drinking', 'pumps']);
    expect(find('eau', 'fr', { among: ['pumps', 'unknown'] }).total).to.equal(1);
  });

  it('forgets a fiche that is gone, and reads a changed one anew', () => {
    const other = createSearchIndex();
    const index = createMatchIndex();
    const [first] = fiches;
    const look = (text: string) =>
      other.find(text, { reader: 'fr', among, order: 'relevance', offset: 0, limit: 10 }).total;
    other.put(first!, index.upsert(first!), []);
    expect(look('pompes')).to.equal(1);
    const changed = { ...first!, what: 'Des latrines.', title: 'Latrines' };
    other.put(changed, index.upsert(changed), []);
    expect([look('pompes'), look('latrines')]).to.deep.equal([0, 1]);
    other.remove(first!.id);
    expect(look('latrines')).to.equal(0);
  });
});
