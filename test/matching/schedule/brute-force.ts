import { breaches } from '../../../matching/schedule/rules/index.ts';
import { partsOf, type SoftContext, softContext, sumOf } from '../../../matching/schedule/rules/soft.ts';
import { sheetOf } from '../../../matching/schedule/sheet.ts';
import type { Meeting, Objective, Problem, Request, SoftWeights } from '../../../matching/schedule/types.ts';

/** The best objective, by trying every slot, table and interpreter for every request, with the rules alone as the
 * judge of what is allowed and what it is worth. */
export function bestByBruteForce(
  problem: Problem,
  objective: Objective = 'weight',
  softWeights: Partial<SoftWeights> = {},
): number {
  const sheet = sheetOf(problem);
  const context = softContext(sheet, softWeights);
  const locked = problem.locked ?? [];
  const open = problem.requests.filter(({ id }) => !locked.some(({ request }) => request === id));
  const most = open.map((request) => mostWorth(context, request, objective));
  const rest = open.map((_, at) => most.slice(at).reduce((total, worth) => total + worth, 0));
  const helpers: (string | undefined)[] = [undefined, ...(problem.interpreters ?? []).map(({ id }) => id)];
  let best = Number.NEGATIVE_INFINITY;
  const go = (n: number, meetings: Meeting[]): void => {
    const parts = partsOf(context, meetings, objective);
    if (n === open.length) {
      best = Math.max(best, sumOf(parts));
      return;
    }
    // Costs are ≤ 0, and further meetings may undo some: they do not count here.
    if (parts.weight + parts.fairness + parts.preferred + rest[n]! <= best) return;
    const { id } = open[n]!;
    for (const slot of problem.slots)
      for (const table of [null, ...problem.tables.map(({ id }) => id)])
        for (const interpreter of helpers) {
          const more = [...meetings, { request: id, slot, table, ...(interpreter ? { interpreter } : {}) }];
          if (breaches(sheet, more).length === 0) go(n + 1, more);
        }
    go(n + 1, meetings);
  };
  go(0, [...locked]);
  return best;
}

/** What a request could bring in the best case, costs apart. */
function mostWorth(context: SoftContext, request: Request, objective: Objective): number {
  if (objective === 'weight') return request.weight;
  const first = context.weights.firstMeetings[0] ?? 0;
  return request.weight + context.unit * (context.weights.preferred + first * request.participants.length);
}
