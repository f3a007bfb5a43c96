import type { Rule } from './rule.ts';

/** A meeting with a remote participant is at a video table. */
export const video: Rule = (sheet, meetings) =>
  meetings.flatMap(({ request, table }) => {
    const known = sheet.requests.get(request);
    if (!known || !sheet.isRemote(known) || sheet.tables.get(table)?.video) return [];
    return [`${request} has a remote participant and table ${table} has no video`];
  });
