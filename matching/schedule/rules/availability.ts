import { peopleOf, type Rule } from './rule.ts';

/** Everyone in a meeting is available in its slot, and the slot is one that the request accepts. */
export const availability: Rule = (sheet, meetings) =>
  meetings.flatMap((meeting) => {
    const { request, slot, interpreter } = meeting;
    const said: string[] = [];
    if (!sheet.slotAt.has(slot)) said.push(`${request} is at ${slot}, which is not a slot`);
    const accepted = sheet.requests.get(request)?.slots;
    if (accepted && !accepted.includes(slot)) said.push(`${request} does not accept ${slot}`);
    for (const id of peopleOf(sheet, meeting))
      if (sheet.participants.get(id)?.unavailable?.includes(slot))
        said.push(`${id} is not available at ${slot} for ${request}`);
    if (interpreter !== undefined && sheet.interpreters.get(interpreter)?.unavailable?.includes(slot))
      said.push(`interpreter ${interpreter} is not available at ${slot} for ${request}`);
    return said;
  });
