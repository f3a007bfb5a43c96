import { Refusal } from '../../errors.ts';
import type { MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import type { Seating } from '../seating/alternatives.ts';
import { heldBy } from '../seating/availability.ts';
import { capClaims } from '../seating/caps.ts';
import { seat } from '../seating/seating.ts';
import { changeMeeting, type EntryOptions } from './changes.ts';

/** What a booked meeting goes through when the day goes wrong: it loses its place, gets another, or ends. Each is one
 * write of one document, at the revision that was read. */

/** Gives the place of a meeting back: it takes nothing and sits nowhere, and its people are asked for another time.
 * When nothing comes of that by `until`, `endDisplaced` ends it: this write is enough for that.
 * @returns null when somebody else wrote first */
export const displace = (
  context: InEdition,
  meeting: MeetingDoc,
  until: Date,
  options: EntryOptions = {},
): Promise<MeetingDoc | null> =>
  changeMeeting(
    context,
    meeting,
    'displaced',
    { state: 'displaced', slotId: null, tableId: null, interpreterId: null, claims: null, expiresAt: until },
    options,
  );

export interface NewPlace extends Pick<Seating, 'slotId' | 'tableId' | 'avoid'> {
  meeting: MeetingDoc;
  people: readonly ParticipantDoc[];
}

const SEATED_AGAIN = { state: 'confirmed', expiresAt: null, reason: '' } as const;

/** Another place for a confirmed meeting, or one for a meeting that has lost its own or was given up: by its claims, in
 * one write.
 * @param options.action what its history says: `restored` when it is the place that it had before a repair
 * @returns null when somebody else wrote first
 * @throws Refusal slot_taken, no_table_free …, with alternatives */
export async function reseat(
  context: InEdition,
  { meeting, people, ...place }: NewPlace,
  { action = 'moved', ...options }: EntryOptions & { action?: 'moved' | 'restored' } = {},
): Promise<MeetingDoc | null> {
  const ignoreCaps = await isWithoutLimit(context, meeting);
  // At another time nobody is late or there yet.
  const anew =
    place.slotId === meeting.slotId
      ? {}
      : { people: meeting.people.map((entry) => ({ ...entry, lateSince: null, arrivedAt: null })) };
  return seat(context, { meetingId: meeting._id, people, ...place, ignoreCaps, ignoreRest: true }, (seat) =>
    changeMeeting(
      context,
      meeting,
      action,
      { ...seat, ...anew, ...(meeting.state === 'confirmed' ? {} : SEATED_AGAIN) },
      options,
    ),
  );
}

/** Ends a meeting that can have no place. @returns null when somebody else wrote first */
export const giveUp = (
  context: InEdition,
  meeting: MeetingDoc,
  reason: string,
  options: EntryOptions = {},
): Promise<MeetingDoc | null> =>
  changeMeeting(
    context,
    meeting,
    'cancelled',
    {
      state: 'cancelled',
      slotId: null,
      tableId: null,
      interpreterId: null,
      claims: null,
      expiresAt: null,
      reason,
    },
    { note: reason, ...options },
  );

/** Would somebody have more meetings than they accept, if this one had a place again? */
export async function isBeyondLimits(
  context: InEdition,
  meeting: MeetingDoc,
  people: readonly ParticipantDoc[],
): Promise<boolean> {
  if (await isWithoutLimit(context, meeting)) return false;
  try {
    capClaims(
      context,
      { meetingId: meeting._id, people },
      await heldBy(context.models, meeting.participantIds),
    );
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

/** A meeting that holds a place is counted already; one that lost it has to fit within the limits again. */
const isWithoutLimit = async (context: InEdition, meeting: MeetingDoc): Promise<boolean> =>
  meeting.state === 'confirmed' || (await wasSeatedByStaff(context, meeting));

/** Staff may seat people beyond their limits, and what they seated stays so. */
async function wasSeatedByStaff(context: InEdition, meeting: MeetingDoc): Promise<boolean> {
  const byId = meeting.history[0]?.byId;
  return byId != null && (await context.models.Participant.exists({ _id: byId, role: 'staff' })) !== null;
}
