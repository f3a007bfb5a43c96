import { expect } from 'chai';
import {
  arrange,
  createMatchIndex,
  type Followed,
  type MatchListing,
  type Standing,
} from '../../../matching/index.ts';
import { buildListing } from '../support/build.ts';

const need = buildListing({ id: 'need', title: "Adduction d'eau potable", themes: ['eau'] });
const offer = (id: string, title: string, patch: Partial<MatchListing> = {}) =>
  buildListing({ id, kind: 'offer', title, themes: ['eau'], ...patch });
const good = offer('good', "Adduction d'eau potable et assainissement");
const fair = offer('fair', 'Eau potable');
const poor = offer('poor', 'Un festival', { themes: ['culture'] });
const index = createMatchIndex([need, good, fair, poor]);

const order = (standings: Record<string, Standing> = {}, limit = 20) =>
  arrange(index, 'need', { limit, standing: ({ id }) => standings[id] }).map(({ match }) => match.id);

describe('arrange', () => {
  it('keeps the order of the scores when nothing has happened', () => {
    expect(order()).to.deep.equal(index.rank('need').map(({ id }) => id));
    expect(order()).to.deep.equal(['good', 'fair', 'poor']);
  });

  it('puts whom one meets after those still to be met, and what was put aside last', () => {
    expect(order({ good: 'meeting' })).to.deep.equal(['fair', 'poor', 'good']);
    expect(order({ good: 'met', fair: 'already-partners' })).to.deep.equal(['poor', 'good', 'fair']);
    expect(order({ good: 'not-interested', fair: 'met' })).to.deep.equal(['poor', 'fair', 'good']);
  });

  it('leaves a proposal where it is, and lowers who declined without hiding them', () => {
    expect(order({ good: 'proposed' })).to.deep.equal(['good', 'fair', 'poor']);
    expect(order({ good: 'declined' })).to.deep.equal(['fair', 'good', 'poor']);
  });

  it('changes the order, never the score or its reasons', () => {
    const plain = new Map(index.rank('need').map((match) => [match.id, match]));
    for (const { match, standing } of arrange(index, 'need', { standing: () => 'declined' })) {
      expect(standing).to.equal('declined');
      expect(match).to.deep.equal(plain.get(match.id));
    }
  });

  describe('for a reader who follows countries and themes', () => {
    const water = (id: string, patch: Partial<MatchListing>) =>
      offer(id, 'Eau potable', { organisation: { ...fair.organisation, id, name: id }, ...patch });
    const asked = { ...need, countries: [] };
    // It seeks what the need is: 3 points more than the next, while a followed country brings 4 at most here.
    const chile = water('chile', { countries: ['CL'], partnerTypes: ['commune'] });
    const senegal = water('senegal', { countries: ['SN'] });
    const sport = water('sport', { countries: ['CL'], themes: ['eau', 'sport'] });
    const far = water('far', { title: 'Un festival', themes: ['culture'], countries: ['JP'] });
    const these = createMatchIndex([asked, chile, senegal, sport, far]);
    const arranged = (followed?: Followed, standings: Record<string, Standing> = {}) =>
      arrange(these, 'need', { standing: ({ id }) => standings[id], ...(followed && { followed }) });
    const read = (...from: Parameters<typeof arranged>) => arranged(...from).map(({ match }) => match.id);

    it('puts what they follow before what answers about as well, and says what it is', () => {
      expect(read()).to.deep.equal(['chile', 'senegal', 'sport', 'far']);
      expect(read({ countries: ['SN'], themes: [] })).to.deep.equal(['senegal', 'chile', 'sport', 'far']);
      const said = arranged({ countries: ['MA', 'SN'], themes: ['sport'] });
      const touched = said.map(({ match, followed }) => [match.id, followed?.countries, followed?.themes]);
      expect(touched).to.deep.equal([
        ['senegal', ['SN'], []],
        ['chile', undefined, undefined],
        ['sport', [], ['sport']],
        ['far', undefined, undefined],
      ]);
    });

    it('changes no score and no reason', () => {
      const byId = (followed?: Followed) => new Map(arranged(followed).map(({ match }) => [match.id, match]));
      expect(byId({ countries: ['SN', 'JP'], themes: ['sport'] })).to.deep.equal(byId());
    });

    it('changes nothing for who follows nothing', () => {
      expect(arranged({ countries: [], themes: [] })).to.deep.equal(arranged());
      expect(arranged().every(({ followed }) => followed === null)).to.equal(true);
    });

    it('brings nobody before who answers much better, and nobody back who was put aside', () => {
      expect(read({ countries: ['JP'], themes: ['culture', 'sport'] })).to.deep.equal([
        ...['chile', 'senegal', 'sport', 'far'],
      ]);
      const put = read({ countries: ['SN'], themes: [] }, { senegal: 'not-interested' });
      expect(put).to.deep.equal(['chile', 'sport', 'far', 'senegal']);
    });
  });

  it('counts only those still to be met against the limit', () => {
    expect(order({ good: 'met' }, 1)).to.deep.equal(['fair', 'good']);
    expect(order({}, 1)).to.deep.equal(['good']);
  });

  it('folds fiches that say the same into the best of them', () => {
    const twin = offer('twin', 'Eau potable en ville', { organisation: good.organisation });
    const [first, ...rest] = arrange(createMatchIndex([need, good, twin, poor]), 'need');
    expect([first?.match.id, first?.similar]).to.deep.equal(['good', ['twin']]);
    expect(rest.map(({ match, similar }) => [match.id, similar])).to.deep.equal([['poor', []]]);
  });
});
