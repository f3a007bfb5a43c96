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
