import { Refusal } from '../../errors.ts';
import type { ParticipantDoc } from '../../models/index.ts';
import { type InEdition, nameOf } from '../context.ts';
import { capClaimOf, type Held, slotOfClaim } from './availability.ts';

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
  // A place held for the first of a waiting list counts: it becomes a meeting without asking again.
  const meetings = theirs.filter(
    ({ _id, kind }) => (kind === 'meeting' || kind === 'waiting') && _id !== options.meetingId,
  );
  const held = new Set(meetings.flatMap((meeting) => meeting.claims ?? []));
  return limited.flatMap((someone) => {
    const count = meetings.filter(
      (one) => one.participantIds.includes(someone._id) && one.claims?.some((claim) => slotOfClaim(claim)),
    ).length;
    if (count >= someone.maxMeetings! && !options.ignoreCaps) {
      throw new Refusal(
        'cap_reached',
        `${nameOf(someone)} accepts ${someone.maxMeetings} meetings and has them all: cancel one, or ask them to accept more`,
      );
    }
    for (let ordinal = 1; ordinal <= someone.maxMeetings!; ordinal++) {
      const claim = capClaimOf(context.edition._id, someone._id, ordinal);
      if (!held.has(claim)) return [claim];
    }
    return [];
  });
}

/** Does one of them have as many meetings as they accept? Then a free slot is of no use. */
export function isFull(
  context: InEdition,
  people: readonly ParticipantDoc[],
  theirs: readonly Held[],
): boolean {
  try {
    capClaims(context, { people }, theirs);
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}
