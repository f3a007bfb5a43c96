import { expect } from 'chai';
import { createInstance } from 'i18next';
import { reasonDetail, type Sides, weighty, whySentence } from '../../../client/bourse/why.ts';
import bourse from '../../../client/i18n/fr/bourse.ts';
import common from '../../../client/i18n/fr/common.ts';
import { labelsOf } from '../../../client/i18n/labels.ts';
import type { MatchReasonView } from '../../../server/contract/index.ts';

const labels = labelsOf('fr');
const i18n = createInstance();
const NAMESPACES: ['bourse', 'common'] = ['bourse', 'common'];
const sides: Sides = { mine: 'need', theirs: 'offer', myCountry: 'SN', theirCountry: 'FR' };

function sentence(reasons: MatchReasonView[], patch: Partial<Sides> = {}): string {
  const t = i18n.getFixedT('fr', NAMESPACES);
  return whySentence({ ...sides, ...patch }, reasons, t, labels, 'fr')
    .map(({ text, quoted }) => (quoted ? `*${text}*` : text))
    .join('');
}

const text = (...pairs: [inQuery: string, inCandidate: string][]): MatchReasonView => ({
  part: 'text',
  contribution: 0.3,
  terms: pairs.map(([inQuery, inCandidate]) => ({ term: 'x', inQuery, inCandidate })),
});
const countries = (...codes: string[]): MatchReasonView => ({
  part: 'countries',
  contribution: 0.1,
  countries: codes,
  areas: [],
});
const odds: MatchReasonView = { part: 'odds', contribution: 0.05, odds: [6] };

describe('whySentence', () => {
  before(() =>
    i18n.init({
      lng: 'fr',
      resources: { fr: { bourse, common } },
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    }),
  );

  it('names both expressions, the country and the ODD', () => {
    expect(sentence([text(['potabilisation', 'drinking water treatment']), countries('SN'), odds])).to.equal(
      'Vous cherchez *potabilisation* ; ils proposent *drinking water treatment* au Sénégal, ODD 6.',
    );
  });

  it('names both for staff, who are neither', () => {
    const names = { mine: 'Ziguinchor', theirs: 'Drôme' };
    expect(sentence([text(['potabilisation', 'drinking water treatment']), odds], { names })).to.equal(
      'Ziguinchor cherche *potabilisation* ; Drôme propose *drinking water treatment*, ODD 6.',
    );
    expect(sentence([{ part: 'themes', contribution: 0.1, themes: ['eau'] }], { names })).to.equal(
      'Ziguinchor cherche sur le thème *Eau et assainissement* ; Drôme propose sur le même thème.',
    );
    expect(sentence([text(['puits', 'puits'])], { names })).to.equal('Dans les deux fiches : *puits*.');
    expect(sentence([], { names })).to.equal('Les deux fiches se répondent par leur sujet.');
  });

  it('does not repeat one expression in two spellings', () => {
    expect(sentence([text(['eau potable', 'Eau potable'])])).to.equal(
      'Vous cherchez *eau potable* ; ils proposent la même chose.',
    );
  });

  it('leaves out the country in which both sit', () => {
    const reasons = [text(['eau potable', 'eau potable']), countries('FR', 'MG')];
    expect(sentence(reasons, { myCountry: 'FR' })).to.equal(
      'Vous cherchez *eau potable* ; ils proposent la même chose à Madagascar.',
    );
  });

  it('falls back on themes when the words say little', () => {
    const themes: MatchReasonView = { part: 'themes', contribution: 0.2, themes: ['eau', 'gouvernance'] };
    expect(sentence([text(['bornes', 'bornes']), themes], { theirs: 'call' })).to.equal(
      'Vous cherchez sur les thèmes *Eau et assainissement* et *Gouvernance locale* ; ils appellent à coopérer sur les mêmes thèmes.',
    );
  });

  it('names up to three words that both say, the first ones', () => {
    const shared = text(
      ['traite', 'Traite'],
      ['archives', 'archives'],
      ['paix', 'dialogue'],
      ['quais', 'quai'],
      ['rue', 'rues'],
    );
    expect(sentence([shared, countries('HT')])).to.equal(
      'Dans vos deux fiches : *traite*, *archives* et *quais* en Haïti.',
    );
  });

  it('says what differs first where both speak of that most', () => {
    expect(sentence([text(['forages', 'bornes-fontaines'], ['mairie', 'mairie'])])).to.equal(
      'Vous cherchez *forages* ; ils proposent *bornes-fontaines*.',
    );
  });

  it('falls back on one word, then on a general sentence', () => {
    expect(sentence([text(['captages', 'captage'])])).to.equal('Dans vos deux fiches : *captages*.');
    expect(sentence([])).to.equal('Vos deux fiches se répondent par leur sujet.');
  });
});

describe('reasons of a match', () => {
  it('come heaviest first, without those that weigh nothing', () => {
    const nothing: MatchReasonView = { part: 'themes', contribution: 0, themes: [] };
    expect(weighty([odds, nothing, countries('SN')]).map((reason) => reason.part)).to.deep.equal([
      'countries',
      'odds',
    ]);
  });

  it('show the first words of the text, once where both say the same', () => {
    const t = i18n.getFixedT('fr', NAMESPACES);
    const shared = text(
      ['eau potable', 'drinking water'],
      ['communaux', 'communal'],
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    );
    expect(reasonDetail(shared, t, labels)).to.equal(
      'eau potable ↔ drinking water · communaux · a ↔ b · c ↔ d',
    );
  });

  it('say nothing where one side asks nothing', () => {
    const t = i18n.getFixedT('fr', NAMESPACES);
    const neutral: MatchReasonView = { part: 'countries', contribution: 0.05, countries: [], areas: [] };
    expect(reasonDetail(neutral, t, labels)).to.equal('');
    expect(reasonDetail(odds, t, labels)).to.equal('6 Eau propre et assainissement');
  });
});
