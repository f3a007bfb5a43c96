import { expect } from 'chai';
import { createMatchIndex } from '../../matching/index.ts';
import { readJudged } from '../bench/judged.ts';
import { ndcg } from '../bench/metrics.ts';
import { buildListing } from './support/build.ts';

/** A guard, not the measurement (that is `npm run eval`): a change that costs this much was a mistake. */
const FLOOR = 0.88;

describe('quality on the judged set', () => {
  it(`keeps nDCG@10 above ${FLOOR}`, () => {
    const { listings, queries, grades } = readJudged();
    const index = createMatchIndex(listings);
    const all = queries.map((query) => {
      const ranked = index.rank(query.id, { limit: 10 }).map(({ id }) => id);
      return ndcg(ranked, grades.get(query.id)!);
    });
    expect(all.reduce((sum, value) => sum + value, 0) / all.length).to.be.above(FLOOR);
  });

  it('recommends no listing to everybody: none is in the first three of a third of the queries', () => {
    const { listings, queries } = readJudged();
    const index = createMatchIndex(listings);
    const shown = new Map<string, number>();
    for (const { id } of queries) {
      for (const match of index.rank(id, { limit: 3 })) shown.set(match.id, (shown.get(match.id) ?? 0) + 1);
    }
    expect(Math.max(...shown.values())).to.be.below(queries.length / 3);
  });
});

describe('quality across languages, in and outside the domain', () => {
  const documents = {
    dog: 'Un chien court sur la plage avec un ballon rouge.',
    budget: 'Le conseil municipal a voté le budget des écoles primaires.',
    flood: 'Une inondation a détruit le pont de la rivière.',
    waste: 'Formation des agents à la collecte des déchets ménagers.',
    meal: 'La jeune femme prépare le repas dans la cuisine.',
    strike: "Les ouvriers de l'usine sont en grève pour leurs salaires.",
  };
  const questions: [text: string, answer: keyof typeof documents][] = [
    ['A dog is running on the beach', 'dog'],
    ['Un perro corriendo por la playa', 'dog'],
    ['Um cachorro corre na praia', 'dog'],
    ['town council votes primary school budget', 'budget'],
    ['Las inundaciones destruyeron el puente', 'flood'],
    ['A ponte foi destruída pelas cheias', 'flood'],
    ['recogida de basuras', 'waste'],
    ['colecte des dechets', 'waste'],
    ['a girl is cooking dinner', 'meal'],
    ['Factory workers strike over pay', 'strike'],
  ];

  it('finds the French text that says the same, without being told the language', () => {
    const index = createMatchIndex(
      Object.entries(documents).map(([id, what]) => buildListing({ id, title: '', what })),
    );
    for (const [text, answer] of questions) expect(index.similar(text)[0]?.id, text).to.equal(answer);
  });

  it('says which words are meant, as each text writes them, of those that name a topic', () => {
    const index = createMatchIndex(
      Object.entries(documents).map(([id, what]) => buildListing({ id, title: '', what })),
    );
    const [best] = index.similar('Dogs run');
    const text = best?.reasons.find((reason) => reason.part === 'text');
    expect(
      text?.part === 'text' && text.terms.map(({ inQuery, inCandidate }) => [inQuery, inCandidate]),
    ).to.deep.equal([['Dogs', 'chien']]);
  });
});
