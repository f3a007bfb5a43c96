import type { Rule } from './rule.ts';

/** A meeting has a language common to all, or an interpreter who shares one with each participant. */
export const language: Rule = (sheet, meetings) =>
  meetings.flatMap(({ request, interpreter }) => {
    const known = sheet.requests.get(request);
    if (!known || !sheet.needsInterpreter(known)) return [];
    if (interpreter === undefined) return [`${request} has no common language and no interpreter`];
    const able = sheet.interpretersFor(known).some(({ id }) => id === interpreter);
    return able ? [] : [`interpreter ${interpreter} does not speak with everyone in ${request}`];
  });
