import type { Rule } from './rule.ts';

/** A meeting has a table, unless its request needs none: then it has none. */
export const tableNeeded: Rule = (sheet, meetings) =>
  meetings.flatMap(({ request, table }) => {
    const known = sheet.requests.get(request);
    if (!known || (sheet.tableNeed(known) === 'none') === (table === null)) return [];
    return [table === null ? `${request} has no table` : `${request} needs no table and is at ${table}`];
  });
