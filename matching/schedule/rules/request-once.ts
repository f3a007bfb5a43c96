import { groupBy, type Rule } from './rule.ts';

/** A request becomes one meeting at most. */
export const requestOnce: Rule = (_sheet, meetings) =>
  [...groupBy(meetings, ({ request }) => request)]
    .filter(([, group]) => group.length > 1)
    .map(([request, group]) => `${request} is placed ${group.length} times`);
