import { expect } from 'chai';
import { arrange, createMatchIndex, type MatchListing, type Standing } from '../../../matching/index.ts';
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
