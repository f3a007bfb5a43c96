import { createRandom } from '../../matching/schedule/random.ts';

/** Measures of a ranking against graded judgements. Grades: 3 best … 0 unlisted. */

/** nDCG at k with exponential gain 2^grade - 1 and discount log2(rank + 1), ideal over all judged.
 * Source: Burges et al. 2005; the same as `check.py` of the judged set uses. */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>, k = 10): number {
  const dcg = (values: readonly number[]) =>
    values.slice(0, k).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  const ideal = dcg([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : dcg(ranked.map((id) => grades.get(id) ?? 0)) / ideal;
}

/** Share of the candidates of grade 2 or more that stand among the first k. */
export function recall(ranked: readonly string[], grades: ReadonlyMap<string, number>, k = 10): number {
  const useful = [...grades].filter(([, grade]) => grade >= 2).map(([id]) => id);
  const first = ranked.slice(0, k);
  return useful.length === 0 ? 0 : useful.filter((id) => first.includes(id)).length / useful.length;
}

/** 1 / rank of the first candidate of grade 3, 0 when none is ranked. */
export function reciprocalRank(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const at = ranked.findIndex((id) => grades.get(id) === 3);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** 0 for nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Interval that holds the mean of as many queries drawn anew in `share` of the draws: percentile bootstrap.
 * The same values and seed give the same interval.
 * Source: Efron & Tibshirani 1993, ch. 13 */
export function bootstrapInterval(
  values: readonly number[],
  { share = 0.95, draws = 2_000, seed = 1 } = {},
): [low: number, high: number] {
  if (values.length === 0) return [0, 0];
  const random = createRandom(seed);
  const means = Array.from({ length: draws }, () =>
    mean(values.map(() => values[random.below(values.length)]!)),
  ).sort((a, b) => a - b);
  const at = (quantile: number) => means[Math.min(draws - 1, Math.floor(quantile * draws))]!;
  return [at((1 - share) / 2), at((1 + share) / 2)];
}

/** How far one ranking is above another on the same queries, with the interval of the differences (paired bootstrap). */
export function leadOf(ours: readonly number[], theirs: readonly number[]) {
  const differences = ours.map((value, i) => value - theirs[i]!);
  const [low, high] = bootstrapInterval(differences);
  return { lead: mean(differences), low, high };
}
