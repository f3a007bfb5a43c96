import type { Standing } from '../../../matching/types.ts';
import type { MeetingState } from '../../contract/meetings.ts';
import type { ListingDoc, MeetingDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import type { StandingTable } from './matcher.ts';

export type Known = Pick<
  MeetingDoc,
  '_id' | 'rev' | 'state' | 'slotId' | 'proposedSlotIds' | 'requestedById' | 'people'
>;

/** What there is between one organisation and all others, as its fiche sees it. */
export interface Standings {
  table: StandingTable;
  /** The meeting between the two organisations that is furthest on, declined ones left out. */
  meetingWith: (organisationId: string) => Known | null;
}

/** The further on, the more it says of two organisations; other states say nothing. */
const FURTHER_ON: readonly MeetingState[] = ['declined', 'proposed', 'confirmed', 'in-progress', 'held'];

const STANDING_OF: Partial<Record<MeetingState, Standing>> = {
  declined: 'declined',
  proposed: 'proposed',
  confirmed: 'meeting',
  'in-progress': 'meeting',
  held: 'met',
};

/** Reads what the holder of a fiche said of others, and what became of the meetings of their organisation. */
export async function standingsOf(
  { models, edition }: InEdition,
  mine: ListingDoc,
  organisation: OrganisationDoc,
): Promise<Standings> {
  const people = await models.Participant.find({ organisationId: organisation._id }, { _id: 1 }).lean<
    Pick<ParticipantDoc, '_id'>[]
  >();
  const ids = [...new Set([...people.map((someone) => someone._id), ...mine.contactIds])];
  const meetings = await models.Meeting.find({ participantIds: { $in: ids } }).lean<MeetingDoc[]>();
  const furthest = new Map<string, MeetingDoc>();
  for (const meeting of meetings) {
    if (meeting.editionId !== edition._id || !FURTHER_ON.includes(meeting.state)) continue;
    for (const { organisationId } of meeting.people) {
      if (organisationId === null || organisationId === organisation._id) continue;
      const before = furthest.get(organisationId);
      if (!before || FURTHER_ON.indexOf(meeting.state) > FURTHER_ON.indexOf(before.state)) {
        furthest.set(organisationId, meeting);
      }
    }
  }
  const organisations = new Map<string, Standing>();
  for (const [id, { state }] of furthest) {
    const standing = STANDING_OF[state];
    if (standing) organisations.set(id, standing);
  }
  for (const id of organisation.partnerIds ?? []) organisations.set(id, 'already-partners');
  return {
    table: {
      listings: new Map(mine.dismissedIds.map((id) => [id, 'not-interested' as const])),
      organisations,
    },
    meetingWith: (other) => {
      const meeting = furthest.get(other);
      return meeting && meeting.state !== 'declined' ? meeting : null;
    },
  };
}
