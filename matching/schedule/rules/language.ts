import type { Rule } from './rule.ts';

/** A meeting has a language common to all, or an interpreter who shares one with each participant; an interpreter who is
 * named exists. */
export const language: Rule = (sheet, meetings) =>
  meetings.flatMap(({ request, interpreter }) => {
    const known = sheet.requests.get(request);
    if (interpreter !== undefined && !sheet.interpreters.has(interpreter))
      return [`${request} has interpreter ${interpreter}, who does not exist`];
    if (!known || !sheet.needsInterpreter(known)) return [];
    if (interpreter === undefined) return [`${request} has no common language and no interpreter`];
    const able = sheet.interpretersFor(known).some(({ id }) => id === interpreter);
    return able ? [] : [`interpreter ${interpreter} does not speak with everyone in ${request}`];
  });
