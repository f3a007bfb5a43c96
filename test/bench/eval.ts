/** Measures matching on fixtures/judged. Run: npm run eval */
import { createMatchIndex, DEFAULT_WEIGHTS, MATCH_PARTS, type MatchPart } from '../../matching/index.ts';
import { partnerTypePart } from '../../matching/tags/partners.ts';
import { type MatchListing, TEXT_LANGUAGES } from '../../matching/types.ts';
import { type JudgedPair, paraphrases, readJudged } from './judged.ts';
import { bootstrapInterval, leadOf, mean, ndcg, recall, reciprocalRank } from './metrics.ts';
import { bm25Stems, flex, lunrFr, lunrMulti, minisearch, naturalTfIdf, type Peer } from './peers.ts';
import { reportRetrieval } from './retrieval.ts';
import { reportSearching } from './searching.ts';
import { reportExposure } from './shown.ts';

const { listings, queries, grades } = readJudged();
const byId = new Map(listings.map((listing) => [listing.id, listing]));
const candidatesOf = (query: MatchListing) =>
  listings.filter(({ id, kind }) => kind !== 'need' && id !== query.id);

type Ranking = (query: MatchListing) => string[];
type PartWeights = Record<MatchPart, number>;

/** Parts of every pair, computed once: changing the weights of the parts needs no new text pass. */
function partsOfPairs(source: readonly MatchListing[], weights = DEFAULT_WEIGHTS) {
  const index = createMatchIndex(source, weights);
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

const byPeer = (peer: Peer): Ranking => {
  const search = peer.build(listings);
  return (query) => {
    const allowed = new Set(candidatesOf(query).map(({ id }) => id));
    return search(query, listings.length, ({ id }) => allowed.has(id));
  };
};

/** Tags alone, as one would first write it: overlap of the themes, a country beside France in common, a type that is sought.
 * The same formula as `themes and country` of the judged set's notes. */
const plainTags: Ranking = (query) => {
  const places = (l: MatchListing) => new Set([...l.countries, l.organisation.country]);
  return sortedBy(candidatesOf(query), (candidate) => {
    const [a, b] = [new Set(query.themes), new Set(candidate.themes)];
    const shared = [...a].filter((theme) => b.has(theme)).length;
    const abroad = [...places(query)].some((code) => code !== 'FR' && places(candidate).has(code));
    const sought = query.partnerTypes.includes(candidate.organisation.type);
    return shared / new Set([...a, ...b]).size + 0.3 * Number(abroad) + 0.1 * Number(sought);
  });
};

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

/** Grades of the candidates in the query's language (or in another), to see each side alone. */
function gradesWhere(query: MatchListing, keep: (candidate: MatchListing) => boolean): Map<string, number> {
  return new Map([...grades.get(query.id)!].filter(([id]) => keep(byId.get(id)!)));
}

const best: readonly JudgedPair[] = queries.flatMap(({ id }) =>
  [...grades.get(id)!].filter(([, grade]) => grade === 3).map(([candidate]) => ({ query: id, candidate })),
);
const alike = paraphrases();
const acrossLanguages = best.filter(
  ({ query, candidate }) => byId.get(query)!.lang !== byId.get(candidate)!.lang,
);

/** Share of some pairs in which the candidate is among the first k of the query. */
const shareWithin = (k: number, pairs: readonly JudgedPair[], ranked: Map<string, string[]>): number =>
  mean(pairs.map(({ query, candidate }) => (ranked.get(query)!.slice(0, k).includes(candidate) ? 1 : 0)));

const cell = (value: number): string => value.toFixed(3).padStart(8);
const NAME_WIDTH = 44;

function report(name: string, ranking: Ranking, everything = true): void {
  const ranked = new Map(queries.map((query) => [query.id, ranking(query)]));
  const line = (
    label: string,
    pairs: readonly JudgedPair[],
    keep: (query: MatchListing, candidate: MatchListing) => boolean,
    among: readonly MatchListing[] = queries,
  ) => {
    const rows = among
      .map((query) => ({
        grades: gradesWhere(query, (candidate) => keep(query, candidate)),
        ranked: ranked.get(query.id)!.filter((id) => keep(query, byId.get(id)!)),
      }))
      .filter((row) => [...row.grades.values()].some((grade) => grade >= 2));
    const withBest = rows.filter((row) => [...row.grades.values()].includes(3));
    const gains = rows.map((row) => ndcg(row.ranked, row.grades));
    const [low, high] = bootstrapInterval(gains);
    const cells = [
      mean(gains),
      low,
      high,
      mean(rows.map((row) => recall(row.ranked, row.grades))),
      mean(withBest.map((row) => reciprocalRank(row.ranked, row.grades))),
      shareWithin(3, pairs, ranked),
      shareWithin(10, pairs, ranked),
    ].map(cell);
    console.log(
      `${label.padEnd(NAME_WIDTH)}${cells.join('')}${String(rows.length).padStart(6)}${String(pairs.length).padStart(6)}`,
    );
  };
  const between = (same: boolean) => (q: MatchListing, c: MatchListing) => (q.lang === c.lang) === same;
  line(name, best, () => true);
  if (!everything) return;
  line(
    '  candidates in the same language',
    best.filter((pair) => !acrossLanguages.includes(pair)),
    between(true),
  );
  line('  candidates in another language', acrossLanguages, between(false));
  line('  paraphrases, at most 6 % of words shared', alike, () => true, queriesOf(alike));
}

/** How far ours is above the best of the others, query by query. */
function reportLead(others: readonly [string, Ranking][], ranking: Ranking): void {
  const gainsOf = (one: Ranking) => queries.map((query) => ndcg(one(query), grades.get(query.id)!));
  const mine = gainsOf(ranking);
  const [best] = others
    .map(([name, other]) => ({ name, gains: gainsOf(other) }))
    .sort((a, b) => mean(b.gains) - mean(a.gains));
  const { lead, low, high } = leadOf(mine, best!.gains);
  console.log(
    `lead over the best of the others (${best!.name}): ${lead.toFixed(3)}, 95 % ${low.toFixed(3)} to ${high.toFixed(3)}, paired over the queries`,
  );
}

const queriesOf = (pairs: readonly JudgedPair[]) =>
  queries.filter(({ id }) => pairs.some(({ query }) => query === id));

/** Where the best partner writes in this language and the query in that one: nDCG@10 among the candidates of
 * that language, and the share of pairs in the first ten of all. */
function reportLanguages(name: string, ranking: Ranking): void {
  const ranked = new Map(queries.map((query) => [query.id, ranking(query)]));
  console.log(
    `\n${name}: nDCG@10 | grade 3 in the first ten of all, by language of query (row) and candidate`,
  );
  console.log(`${''.padEnd(6)}${TEXT_LANGUAGES.map((lang) => lang.padStart(22)).join('')}`);
  for (const from of TEXT_LANGUAGES) {
    const cells = TEXT_LANGUAGES.map((to) => {
      const keep = (id: string) => byId.get(id)!.lang === to;
      const rows = queries
        .filter(({ lang }) => lang === from)
        .map((query) => ({
          ranked: ranked.get(query.id)!.filter(keep),
          grades: gradesWhere(query, ({ id }) => keep(id)),
        }))
        .filter((row) => [...row.grades.values()].some((grade) => grade >= 2));
      const pairs = best.filter(({ query, candidate }) => byId.get(query)!.lang === from && keep(candidate));
      if (rows.length === 0) return '-';
      const found = Math.round(shareWithin(10, pairs, ranked) * pairs.length);
      return `${mean(rows.map((row) => ndcg(row.ranked, row.grades))).toFixed(3)} (${rows.length}) | ${found}/${pairs.length}`;
    });
    console.log(`${from.padEnd(6)}${cells.map((text) => text.padStart(22)).join('')}`);
  }
}

const without = (...dropped: MatchPart[]): PartWeights =>
  Object.fromEntries(
    MATCH_PARTS.map((part) => [part, dropped.includes(part) ? 0 : DEFAULT_WEIGHTS.parts[part]]),
  ) as PartWeights;
const only = (part: MatchPart) => without(...MATCH_PARTS.filter((other) => other !== part));

/** Interest read from the query's side only: does it seek what the candidate is? */
const oneSided = new Map(
  queries.map((query) => [
    query.id,
    parts.get(query.id)!.map(({ id, parts: known }) => {
      const { organisation } = byId.get(id)!;
      const side = { type: query.organisation.type, seeks: query.partnerTypes };
      // With a candidate that seeks anything the part is the mean of our side and one half.
      const partnerType = 2 * partnerTypePart(side, { type: organisation.type, seeks: [] }) - 0.5;
      return { id, parts: { ...known, partnerType } };
    }),
  ]),
);
/** The text part of one table, the tags of another. */
const combined = (text: typeof parts, tags: typeof parts): typeof parts =>
  new Map(
    [...tags].map(([query, items]) => [
      query,
      items.map(({ id, parts: known }, i) => ({
        id,
        parts: { ...known, text: text.get(query)![i]!.parts.text },
      })),
    ]),
  );
const wordsOnly = partsOfPairs(listings, {
  ...DEFAULT_WEIGHTS,
  text: { ...DEFAULT_WEIGHTS.text, concept: 0, broader: 0 },
});

console.log(
  'nDCG@10: gain 2^grade - 1, discount log2(rank + 1); low, high: 95 % bootstrap interval over the queries;',
);
console.log(
  'rec@10: grades 2 and 3 in the first ten; MRR: 1 / rank of the first grade 3; top 3, top 10: grade 3 pairs\n',
);
console.log(
  `${'ranking'.padEnd(NAME_WIDTH)} nDCG@10     low    high  rec@10     MRR   top 3  top 10     n pairs`,
);
const peers: [string, Ranking][] = [
  ...[naturalTfIdf, minisearch, flex, lunrFr, lunrMulti, bm25Stems].map((peer): [string, Ranking] => [
    peer.name,
    byPeer(peer),
  ]),
  ['tags alone: overlap of themes, country, type', plainTags],
];
for (const [name, ranking] of peers) report(name, ranking);
const honest = crossValidated();
report(`ours, weights tuned in ${FOLDS} folds`, honest);
report('ours, default weights', byParts(DEFAULT_WEIGHTS.parts));
reportLead(peers, honest);

console.log('\nablation: pieces of ours alone (rarity, near themes and areas are ours too, in the tags)');
report('text part alone (words, senses, concepts)', byParts(only('text')));
report('our model of the declared tags alone', byParts(without('text'), declaredParts));
report('our tags, declared and read in the text', byParts(without('text')));

console.log('\nablation: what each component adds: default weights, without it');
const ours = DEFAULT_WEIGHTS.parts;
report('all parts', byParts(ours), false);
report('without concepts (words, declared tags)', byParts(ours, combined(wordsOnly, declaredParts)), false);
report('without concepts in the text part', byParts(ours, combined(wordsOnly, parts)), false);
report('without tags read in the text', byParts(ours, combined(parts, declaredParts)), false);
for (const part of MATCH_PARTS) report(`without ${part}`, byParts(without(part)), false);
report('without reciprocity (one side seeks)', byParts(ours, oneSided), false);

reportLanguages('all parts, weights tuned in folds', honest);
reportLanguages('BM25+ on stems', byPeer(bm25Stems));
reportExposure(listings);
reportRetrieval({ listings, queries, grades });
reportSearching(listings);

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
