import { expect } from 'chai';
import { DEFAULT_WEIGHTS } from '../../../matching/index.ts';
import { countIn, emptyCorpus } from '../../../matching/rank/corpus.ts';
import { createTermIndex } from '../../../matching/rank/inverted.ts';
import { profileOf } from '../../../matching/rank/profile.ts';
import { documentTermWeight, queryTermWeight } from '../../../matching/rank/text.ts';
import { buildListing } from '../support/build.ts';

const weights = DEFAULT_WEIGHTS.text;
const read = (title: string) => profileOf(buildListing({ title, kind: 'offer', lang: 'fr' }), weights);

describe('the term index', () => {
  it('scores a document by hand, and forgets one that left together with its words', () => {
    const corpus = emptyCorpus();
    const index = createTermIndex(corpus, weights);
    const [troubadours, ménestrels] = [read('troubadours'), read('ménestrels ménestrels')];
    const first = index.put(troubadours, 0);
    countIn(corpus, troubadours, 1);
    index.put(ménestrels, 1);
    countIn(corpus, ménestrels, 1);
    const scoresFor = (title: string) => {
      const raw = new Float64Array(2);
      index.score(index.ask(read(title)), 'offer', raw, Float64Array.of(3, 6));
      return [...raw];
    };
    const [term] = troubadours.terms;
    const expected =
      queryTermWeight(term!, 2, 1, weights) * documentTermWeight(term!.frequency, 3, 4.5, weights);
    expect(scoresFor('troubadours')).to.deep.equal([expected, 0]);
    expect(scoresFor('jongleurs')).to.deep.equal([0, 0]);
    index.take(troubadours, first, 0);
    countIn(corpus, troubadours, -1);
    expect(scoresFor('troubadours')).to.deep.equal([0, 0]);
    expect([...index.ask(troubadours).numbers]).to.deep.equal([-1]);
    // Its number is given to the next new word, which inherits nothing.
    const jongleurs = read('jongleurs');
    expect([...index.put(jongleurs, 0).numbers]).to.deep.equal([...first.numbers]);
    countIn(corpus, jongleurs, 1);
    expect(scoresFor('troubadours')).to.deep.equal([0, 0]);
    expect(scoresFor('jongleurs')[0]).to.be.greaterThan(0);
  });
});
