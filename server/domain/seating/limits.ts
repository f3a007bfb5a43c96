import type { ParsedInput } from '../../contract/operations.ts';
import type { LimitView } from '../../contract/people.ts';
import { type Context, inEdition, nameOf, person } from '../context.ts';
import { participants } from '../people/people.ts';
import { heldByFew } from './availability.ts';
import { mayChangeLimit, meetingCount } from './caps.ts';

/** Who accepts a limited number of meetings, and how many they have. Of those for whom the reader does not act, only
 * whoever has them all: nobody else need know how many somebody accepts.
 * @throws Refusal not_found, bad_input for staff, who do not sit at tables */
export async function listLimits(context: Context, input: ParsedInput<'limit:list'>): Promise<LimitView[]> {
  const here = inEdition(context);
  person(here);
  const people = await participants(here, [...new Set(input.participantIds)]);
  const limited = people.filter((someone) => someone.maxMeetings !== null);
  if (limited.length === 0) return [];
  const held = await heldByFew(here.models, here.edition, limited);
  return limited
    .map((someone) => ({
      participantId: someone._id,
      name: nameOf(someone),
      max: someone.maxMeetings!,
      has: meetingCount(someone, held),
      editable: mayChangeLimit(here, someone),
    }))
    .filter(({ editable, has, max }) => editable || has >= max);
}
