import type { Placement } from '../types.ts';
import type { Rule } from './rule.ts';

/** A locked meeting stays in its slot, at its table. */
export const locked: Rule = (sheet, meetings) => {
  const placed = new Map(meetings.map((meeting) => [meeting.request, meeting]));
  return (sheet.problem.locked ?? []).flatMap(({ request, slot, table }) => {
    const now = placed.get(request);
    if (now?.slot === slot && now.table === table) return [];
    const where = now ? `is at ${placeOf(now)}` : 'has gone';
    return [`${request} is locked at ${placeOf({ slot, table })}, and ${where}`];
  });
};

const placeOf = ({ slot, table }: Pick<Placement, 'slot' | 'table'>): string =>
  table === null ? `${slot}, without a table` : `${slot}, table ${table}`;
