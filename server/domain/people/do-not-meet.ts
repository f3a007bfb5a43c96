import { Refusal } from '../../errors.ts';
import type { ListingDoc, ParticipantDoc } from '../../models/index.ts';
import { type InEdition, isStaff } from '../context.ts';

type Person = Pick<ParticipantDoc, '_id' | 'organisationId' | 'doNotMeetIds'>;

/** May this reader see and change whom somebody prefers not to meet? Not every colleague who acts for them. */
export const maySeeDoNotMeet = (reader: ParticipantDoc, someone: ParticipantDoc): boolean =>
  reader._id === someone._id || reader.role === 'staff' || someone.delegateIds.includes(reader._id);

/** Has one of the two asked not to meet the other, or the other's organisation? */
export const keptApart = (one: Person, other: Person): boolean => names(one, other) || names(other, one);

/** Staff may still bring them together. The refusal is the same whoever asked for it.
 * @throws Refusal forbidden */
export function refuseKeptApart(context: InEdition, people: readonly Person[]): void {
  if (isStaff(context)) return;
  const apart = people.some((one, index) => people.slice(index + 1).some((other) => keptApart(one, other)));
  if (apart) throw new Refusal('forbidden', 'this meeting cannot be arranged: ask staff');
}

/** The fiches whose host may meet all of these people. */
export async function withoutKeptApart(
  context: InEdition,
  people: readonly Person[],
  listings: ReadonlyMap<string, ListingDoc>,
): Promise<Map<string, ListingDoc>> {
  const hostOf = (listing: ListingDoc) => listing.openSlots[0]?.hostId ?? listing.contactIds[0] ?? '';
  const hosts = await context.models.Participant.find({
    _id: { $in: [...listings.values()].map(hostOf) },
  }).lean<ParticipantDoc[]>();
  const byId = new Map(hosts.map((host) => [host._id, host]));
  const apart = (listing: ListingDoc) => {
    const host = byId.get(hostOf(listing));
    return people.some(
      (someone) =>
        someone.doNotMeetIds?.includes(listing.organisationId) || (host && keptApart(someone, host)),
    );
  };
  return new Map([...listings].filter(([, listing]) => !apart(listing)));
}

const names = (one: Person, other: Person): boolean =>
  (one.doNotMeetIds ?? []).some((id) => id === other._id || id === other.organisationId);
