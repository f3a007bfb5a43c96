import { expect } from 'chai';
import { createMatchIndex, rank } from '../../../matching/index.ts';
import { buildListing } from '../support/build.ts';

const need = buildListing({ id: 'need', kind: 'need', title: "Adduction d'eau potable" });
const offer = buildListing({ id: 'offer', kind: 'offer', lang: 'en', title: 'Drinking water' });
const music = buildListing({ id: 'music', kind: 'offer', lang: 'en', title: 'Music festival' });
const twin = buildListing({ id: 'twin', kind: 'need', title: "Adduction d'eau potable" });
const call = buildListing({ id: 'call', kind: 'call', title: 'Eau potable pour tous' });

describe('createMatchIndex', () => {
  it('meets a paraphrase in another language and says which words', () => {
    const [best] = createMatchIndex([need, offer, music]).rank('need');
    expect(best?.id).to.equal('offer');
    const text = best?.reasons.find((reason) => reason.part === 'text');
    expect(text?.part === 'text' && text.terms[0]).to.deep.equal({
      term: 'eau-potable',
      inQuery: "Adduction d'eau potable",
      inCandidate: 'Drinking water',
    });
  });

  it('lets a need meet offers and calls, never another need', () => {
    const ids = createMatchIndex([need, offer, music, twin, call])
      .rank('need')
      .map(({ id }) => id);
    expect(ids).to.have.members(['offer', 'music', 'call']);
  });

  it('never proposes the organisation to itself', () => {
    const own = buildListing({ ...offer, id: 'own', organisation: need.organisation });
    expect(rank(need, [own, music]).map(({ id }) => id)).to.deep.equal(['music']);
  });

  it('gives reasons whose contributions add up to the score', () => {
    for (const match of createMatchIndex([need, offer, music, call]).rank('need')) {
      const sum = match.reasons.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum).to.be.closeTo(match.score, 1e-9);
    }
  });

  it('refuses an unknown id', () => {
    expect(() => createMatchIndex([need]).rank('ghost')).to.throw(RangeError, 'ghost');
  });
});
