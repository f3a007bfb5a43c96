import type { Rule } from './rule.ts';

/** A locked meeting stays in its slot, at its table. */
export const locked: Rule = (sheet, meetings) => {
  const placed = new Map(meetings.map((meeting) => [meeting.request, meeting]));
  return (sheet.problem.locked ?? []).flatMap(({ request, slot, table }) => {
    const now = placed.get(request);
    if (now?.slot === slot && now.table === table) return [];
    const where = now ? `is at ${now.slot}, table ${now.table}` : 'has gone';
    return [`${request} is locked at ${slot}, table ${table}, and ${where}`];
  });
};
