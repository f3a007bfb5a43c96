import type { Sheet } from '../sheet.ts';
import type { Request } from '../types.ts';
import type { Rule } from './rule.ts';

/** Two people, or two organisations, who shall not meet do not meet. */
export const apart: Rule = (sheet, meetings) => {
  const pairs = apartPairs(sheet);
  return meetings.flatMap(({ request }) => {
    const known = sheet.requests.get(request);
    const pair = known && keptApart(sheet, pairs, known);
    return pair ? [`${pair[0]} and ${pair[1]} shall not meet, and ${request} joins them`] : [];
  });
};

/** Everyone's and every organisation's ids to be kept apart from, both ways. */
export function apartPairs(sheet: Sheet): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    pairs.has(one) ? pairs.get(one)!.add(other) : pairs.set(one, new Set([other]));
  for (const [one, other] of sheet.problem.apart ?? []) {
    add(one, other);
    add(other, one);
  }
  return pairs;
}

/** The first two participants of a request who shall not meet, if any. */
export function keptApart(
  sheet: Sheet,
  pairs: Map<string, Set<string>>,
  request: Request,
): [string, string] | undefined {
  if (pairs.size === 0) return undefined;
  const names = (id: string) => [id, sheet.participants.get(id)?.organisation ?? id];
  for (const [at, one] of request.participants.entries())
    for (const other of request.participants.slice(at + 1))
      if (names(one).some((a) => names(other).some((b) => pairs.get(a)?.has(b)))) return [one, other];
  return undefined;
}
