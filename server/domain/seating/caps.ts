import type { ErrorView } from '../../contract/errors.ts';
import { Refusal } from '../../errors.ts';
import type { ParticipantDoc } from '../../models/index.ts';
import { type InEdition, mayActFor, nameOf } from '../context.ts';
import { capClaimOf, type Held, heldByFew, slotOfClaim } from './availability.ts';

/** One claim for each person who accepts a limited number of meetings: its ordinal among them. The unique index
 * then keeps the limit too, whatever the number of processes; the count read here only says who is full.
 * A meeting that staff seat beyond a limit counts, but holds no ordinal.
 * @param options.meetingId the meeting that is seated: what it holds already does not count
 * @param theirs what these people hold
 * @throws Refusal cap_reached */
export function capClaims(
  context: InEdition,
  options: { meetingId?: string; people: readonly ParticipantDoc[]; ignoreCaps?: boolean | undefined },
  theirs: readonly Held[],
): string[] {
  const limited = options.people.filter((someone) => someone.maxMeetings !== null);
  if (limited.length === 0) return [];
  const meetings = meetingsIn(theirs, options.meetingId);
  if (!options.ignoreCaps) refuseFull(context, limited, meetings);
  const held = new Set(meetings.flatMap((meeting) => meeting.claims ?? []));
  return limited.flatMap((someone) => {
    for (let ordinal = 1; ordinal <= someone.maxMeetings!; ordinal++) {
      const claim = capClaimOf(context.edition._id, someone._id, ordinal);
      if (!held.has(claim)) return [claim];
    }
    return [];
  });
}

/** A proposal that could not be accepted is not made. A look before the write: the index decides when it is accepted.
 * @throws Refusal cap_reached */
export async function refuseBeyondCaps(context: InEdition, people: readonly ParticipantDoc[]): Promise<void> {
  if (people.every((someone) => someone.maxMeetings === null)) return;
  const held = await heldByFew(context.models, context.edition, people);
  refuseFull(context, people, meetingsIn(held));
}

/** Those of them who have as many meetings as they accept: a free slot is of no use to them. */
export const fullOf = (people: readonly ParticipantDoc[], theirs: readonly Held[]): ParticipantDoc[] =>
  people.filter(
    (someone) => someone.maxMeetings !== null && meetingCount(someone, theirs) >= someone.maxMeetings,
  );

/** How many meetings a person has, of what they hold. */
export const meetingCount = (someone: Pick<ParticipantDoc, '_id'>, theirs: readonly Held[]): number =>
  meetingsIn(theirs).filter(
    (one) => one.participantIds.includes(someone._id) && one.claims?.some((claim) => slotOfClaim(claim)),
  ).length;

/** A place held for the first of a waiting list counts: it becomes a meeting without asking again. */
const meetingsIn = (theirs: readonly Held[], exceptId?: string): Held[] =>
  theirs.filter(({ _id, kind }) => (kind === 'meeting' || kind === 'waiting') && _id !== exceptId);

type Limit = NonNullable<ErrorView['limit']>;

/** Whose limit was reached, for who reads the refusal. */
export const limitOf = (
  context: InEdition,
  someone: ParticipantDoc,
  of: Limit['of'],
  max: number,
): Limit => ({
  of,
  participantId: someone._id,
  name: nameOf(someone),
  max,
  editable: mayChangeLimit(context, someone),
});

/** The clock changes nobody's limits. */
export const mayChangeLimit = ({ actor }: InEdition, someone: ParticipantDoc): boolean =>
  actor.kind === 'person' && mayActFor(actor.person, someone);

/** Names the limit that the reader can change, where several are reached. */
function refuseFull(context: InEdition, people: readonly ParticipantDoc[], theirs: readonly Held[]): void {
  const full = fullOf(people, theirs);
  const someone = full.find((one) => mayChangeLimit(context, one)) ?? full[0];
  if (!someone) return;
  const max = someone.maxMeetings!;
  throw new Refusal(
    'cap_reached',
    `${nameOf(someone)} accepts ${max} meetings and has them all: cancel one, or ask them to accept more`,
    { limit: limitOf(context, someone, 'meetings', max) },
  );
}
