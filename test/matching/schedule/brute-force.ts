import { breaches } from '../../../matching/schedule/rules/index.ts';
import { sheetOf } from '../../../matching/schedule/sheet.ts';
import type { Meeting, Problem } from '../../../matching/schedule/types.ts';

/** The best objective `weight`, by trying every slot, table and interpreter for every request, with the rules
 * alone as the judge of what is allowed. */
export function bestByBruteForce(problem: Problem): number {
  const sheet = sheetOf(problem);
  const locked = problem.locked ?? [];
  const open = problem.requests.filter(({ id }) => !locked.some(({ request }) => request === id));
  const base = problem.requests
    .filter((request) => !open.includes(request))
    .reduce((total, { weight }) => total + weight, 0);
  const rest = open.map((_, at) => open.slice(at).reduce((total, { weight }) => total + weight, 0));
  const helpers: (string | undefined)[] = [undefined, ...(problem.interpreters ?? []).map(({ id }) => id)];
  let best = Number.NEGATIVE_INFINITY;
  const go = (n: number, meetings: Meeting[], total: number): void => {
    if (n === open.length) {
      best = Math.max(best, total);
      return;
    }
    if (total + rest[n]! <= best) return;
    const { id, weight } = open[n]!;
    for (const slot of problem.slots)
      for (const { id: table } of problem.tables)
        for (const interpreter of helpers) {
          const more = [...meetings, { request: id, slot, table, ...(interpreter ? { interpreter } : {}) }];
          if (breaches(sheet, more).length === 0) go(n + 1, more, total + weight);
        }
    go(n + 1, meetings, total);
  };
  go(0, [...locked], base);
  return best;
}
