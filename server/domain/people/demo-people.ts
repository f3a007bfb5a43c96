import { Refusal } from '../../errors.ts';
import type { ListingDoc, ParticipantDoc } from '../../models/index.ts';
import { type Context, HERE, inEdition } from '../context.ts';

export interface DemoPerson {
  person: ParticipantDoc;
  /** Which page shows best what they would do. */
  hint: 'desk' | 'phone' | 'board' | 'abroad';
}

/** Demo edition only: one person of each kind as whom a visitor can enter. */
export async function demoPeople(context: Context): Promise<DemoPerson[]> {
  if (!context.demo) throw new Refusal('not_found', 'there is no demo here: ask for a sign-in link');
  const { models, edition } = inEdition(context);
  const everybody = await models.Participant.find({ editionId: edition._id, ...HERE })
    .sort({ _id: 1 })
    .lean<ParticipantDoc[]>();
  const listings = await models.Listing.find({ editionId: edition._id, status: 'published' }).lean<
    ListingDoc[]
  >();
  const holders = new Set(listings.flatMap((listing) => listing.contactIds));
  const meetings = await models.Meeting.find({ editionId: edition._id }).lean<
    { participantIds: string[] }[]
  >();
  const count = new Map<string, number>();
  for (const id of meetings.flatMap((meeting) => meeting.participantIds))
    count.set(id, (count.get(id) ?? 0) + 1);
  const busiest = (people: ParticipantDoc[]) =>
    [...people].sort((a, b) => (count.get(b._id) ?? 0) - (count.get(a._id) ?? 0));

  const home = (someone: ParticipantDoc) => someone.organisationId?.startsWith('fr-') ?? false;
  const officers = everybody.filter(
    (someone) => someone.role === 'officer' && holders.has(someone._id) && home(someone),
  );
  const elected = busiest(everybody.filter((someone) => someone.role === 'elected' && home(someone)));
  const abroad = busiest(everybody.filter((someone) => holders.has(someone._id) && !home(someone)));
  const staff = everybody.filter((someone) => someone.role === 'staff');
  const chosen: DemoPerson[] = [
    ...officers.slice(0, 2).map((person) => ({ person, hint: 'desk' as const })),
    ...elected.slice(0, 2).map((person) => ({ person, hint: 'phone' as const })),
    ...abroad.slice(0, 2).map((person) => ({ person, hint: 'abroad' as const })),
    ...staff.slice(0, 1).map((person) => ({ person, hint: 'board' as const })),
  ];
  return chosen;
}
