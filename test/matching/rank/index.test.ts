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

  it('leaves out what the caller filters, what scores too little, and what is beyond the limit', () => {
    const index = createMatchIndex([need, offer, music, call]);
    const ids = (options: Parameters<typeof index.rank>[1]) =>
      index.rank('need', options).map(({ id }) => id);
    expect(ids({ filter: ({ kind }) => kind === 'call' })).to.deep.equal(['call']);
    expect(ids({ minScore: 1 })).to.deep.equal([]);
    expect(ids({ limit: 1 })).to.have.length(1);
  });

  it('holds a listing until it is removed', () => {
    const index = createMatchIndex([need, offer]);
    expect(index.has('offer')).to.equal(true);
    expect(index.get('offer')).to.equal(offer);
    expect(index.remove('offer')).to.equal(true);
    expect(index.remove('offer')).to.equal(false);
    expect(index.get('offer')).to.equal(undefined);
    expect(index.size).to.equal(1);
    expect(index.rank('need')).to.deep.equal([]);
  });

  it('ranks a listing that is not in it', () => {
    const draft = buildListing({ id: 'draft', title: 'Eau potable' });
    expect(createMatchIndex([offer, music]).rank(draft)[0]?.id).to.equal('offer');
  });

  it('finds what is similar to a bare text, whatever its kind', () => {
    const index = createMatchIndex([need, offer, music]);
    const ids = index.similar("Adduction d'eau potable", { limit: 2 }).map(({ id }) => id);
    expect(ids).to.have.members(['need', 'offer']);
    expect(index.similar(need).map(({ id }) => id)).not.to.include('need');
  });
});
