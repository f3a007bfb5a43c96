import type { Rule } from './rule.ts';

/** A meeting with a remote participant that has a table is at a video table. */
export const video: Rule = (sheet, meetings) =>
  meetings.flatMap(({ request, table }) => {
    const known = sheet.requests.get(request);
    if (!known || table === null || sheet.tableNeed(known) !== 'video' || sheet.tables.get(table)?.video)
      return [];
    return [`${request} has a remote participant and table ${table} has no video`];
  });
