/** Measures matching on fixtures/judged. Run: npm run eval */
import { createMatchIndex, DEFAULT_WEIGHTS, MATCH_PARTS, type MatchPart } from '../../matching/index.ts';
import { bm25Plus, rarity } from '../../matching/text/bm25.ts';
import { contentWords } from '../../matching/text/words.ts';
import type { MatchListing } from '../../matching/types.ts';
import { readJudged } from './judged.ts';
import { ndcg, recall, reciprocalRank } from './metrics.ts';

const { listings, queries, grades } = readJudged();
const byId = new Map(listings.map((listing) => [listing.id, listing]));
const candidatesOf = (query: MatchListing) =>
  listings.filter(({ id, kind }) => kind !== 'need' && id !== query.id);

type Ranking = (query: MatchListing) => string[];
type PartWeights = Record<MatchPart, number>;

/** Parts of every pair, computed once: changing the weights of the parts needs no new text pass. */
function partsOfPairs(source: readonly MatchListing[]) {
  const index = createMatchIndex(source);
  return new Map(
    queries.map((query) => [
      query.id,
      candidatesOf(query).map(({ id }) => ({ id, parts: index.explain(query.id, id).parts })),
    ]),
  );
}
const parts = partsOfPairs(listings);
/** The same with nothing to read: only what the authors ticked. */
const declaredParts = partsOfPairs(listings.map((l) => ({ ...l, title: '', what: '', how: '', why: '' })));

const sortedBy = <T extends { id: string }>(items: T[], score: (item: T) => number): string[] =>
  items
    .map((item) => ({ id: item.id, score: score(item) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

const byParts =
  (weights: PartWeights, from = parts): Ranking =>
  (query) =>
    sortedBy(from.get(query.id)!, (item) =>
      MATCH_PARTS.reduce((sum, part) => sum + weights[part] * item.parts[part], 0),
    );

/** Plain BM25+ on stems, all fields together, no concept, no tag. */
function plainBm25(): Ranking {
  const bags = new Map(
    listings.map((listing) => {
      const text = [listing.title, listing.what, listing.how, listing.why].join('\n');
      const stems = contentWords(text, listing.lang!).map((word) => word.stem);
      const bag = new Map<string, number>();
      for (const stem of stems) bag.set(stem, (bag.get(stem) ?? 0) + 1);
      return [listing.id, { bag, length: stems.length }];
    }),
  );
  const frequency = new Map<string, number>();
  let total = 0;
  for (const { bag, length } of bags.values()) {
    total += length;
    for (const stem of bag.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  return (query) =>
    sortedBy(candidatesOf(query), ({ id }) => {
      const { bag, length } = bags.get(id)!;
      let score = 0;
      for (const stem of bags.get(query.id)!.bag.keys()) {
        const count = bag.get(stem) ?? 0;
        score +=
          bm25Plus(count, length, total / bags.size) * rarity(listings.length, frequency.get(stem) ?? 1);
      }
      return score;
    });
}

/** Best weights of the parts on some queries: coordinate ascent over fixed steps, so always the same. It
 * starts from equal weights, because the defaults have seen all the queries. */
function tune(training: readonly MatchListing[]): PartWeights {
  let weights = Object.fromEntries(MATCH_PARTS.map((part) => [part, 1])) as PartWeights;
  const quality = (w: PartWeights) => mean(training.map((q) => ndcg(byParts(w)(q), grades.get(q.id)!)));
  let best = quality(weights);
  for (let round = 0; round < 8; round++) {
    const before = best;
    for (const part of MATCH_PARTS) {
      for (const factor of [0.25, 0.5, 0.75, 0.9, 1.1, 1.33, 2, 4]) {
        const trial = { ...weights, [part]: weights[part] * factor };
        const value = quality(trial);
        if (value > best + 1e-4) [best, weights] = [value, trial];
      }
    }
    if (best === before) break;
  }
  return weights;
}

const FOLDS = 5;
/** Every query ranked with weights that were tuned without it. */
function crossValidated(): Ranking {
  const fold = new Map(queries.map((query, i) => [query.id, i % FOLDS]));
  const rankings = Array.from({ length: FOLDS }, (_, k) =>
    byParts(tune(queries.filter(({ id }) => fold.get(id) !== k))),
  );
  return (query) => rankings[fold.get(query.id)!]!(query);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far a mean over so few queries may be off: standard deviation / √n. */
function standardError(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)) / values.length);
}

/** Grades of the candidates in the query's language (or in another), to see each side alone. */
function gradesWhere(query: MatchListing, keep: (candidate: MatchListing) => boolean): Map<string, number> {
  return new Map([...grades.get(query.id)!].filter(([id]) => keep(byId.get(id)!)));
}

function report(name: string, ranking: Ranking): void {
  const line = (label: string, keep: (query: MatchListing, candidate: MatchListing) => boolean) => {
    const rows = queries
      .map((query) => ({
        grades: gradesWhere(query, (candidate) => keep(query, candidate)),
        ranked: ranking(query).filter((id) => keep(query, byId.get(id)!)),
      }))
      .filter((row) => [...row.grades.values()].some((grade) => grade >= 2));
    const withBest = rows.filter((row) => [...row.grades.values()].includes(3));
    const gains = rows.map((row) => ndcg(row.ranked, row.grades));
    const cells = [
      mean(gains),
      standardError(gains),
      mean(rows.map((row) => recall(row.ranked, row.grades))),
      mean(withBest.map((row) => reciprocalRank(row.ranked, row.grades))),
    ].map((value) => value.toFixed(3).padStart(8));
    console.log(`${label.padEnd(44)}${cells.join('')}${String(rows.length).padStart(9)}`);
  };
  line(name, () => true);
  line('  candidates in the same language', (q, c) => q.lang === c.lang);
  line('  candidates in another language', (q, c) => q.lang !== c.lang);
}

const without = (...dropped: MatchPart[]): PartWeights =>
  Object.fromEntries(
    MATCH_PARTS.map((part) => [part, dropped.includes(part) ? 0 : DEFAULT_WEIGHTS.parts[part]]),
  ) as PartWeights;
const only = (part: MatchPart) => without(...MATCH_PARTS.filter((other) => other !== part));

console.log('nDCG@10: gain 2^grade - 1, discount log2(rank + 1), ± its standard error over the queries;');
console.log('rec@10: share of grades 2 and 3 in the first ten; MRR: 1 / rank of the first grade 3\n');
console.log(`${'ranking'.padEnd(44)} nDCG@10       ±  rec@10     MRR  queries`);
report('plain BM25+ on stems', plainBm25());
report('text part alone (stems and concepts)', byParts(only('text')));
report('declared tags alone', byParts(without('text'), declaredParts));
report('tags, declared and read in the text', byParts(without('text')));
report('all parts, default weights', byParts(DEFAULT_WEIGHTS.parts));
report(`all parts, weights tuned in ${FOLDS} folds`, crossValidated());
if (process.argv.includes('--tune')) {
  const tuned = tune(queries);
  const sum = MATCH_PARTS.reduce((total, part) => total + tuned[part], 0);
  const shares = MATCH_PARTS.map((part) => `${part} ${(tuned[part] / sum).toFixed(3)}`);
  console.log('tuned on all queries:', shares.join(', '));
}
if (process.argv.includes('--queries')) {
  for (const query of queries) {
    const ranked = byParts(DEFAULT_WEIGHTS.parts)(query);
    const places = [...grades.get(query.id)!].map(
      ([id, grade]) => `${id}(${grade})#${ranked.indexOf(id) + 1}`,
    );
    console.log(query.id, ndcg(ranked, grades.get(query.id)!).toFixed(2), places.join(' '));
  }
}
