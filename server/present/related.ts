import type { Context, InEdition, Seen } from '../domain/context.ts';
import { mentionedIn, NAMED_FIELDS, type Named } from '../domain/meetings/mentions.ts';
import type { MeetingDoc, OrganisationDoc, ParticipantDoc } from '../models/index.ts';

/** The documents that views refer to, read in one go for any number of views. */
export interface Related {
  participants: Map<string, ParticipantDoc>;
  organisations: Map<string, OrganisationDoc>;
  listings: Map<string, Named>;
}

/** @param seen documents that need not be read again */
export async function relatedTo(
  context: Pick<Context, 'models'>,
  wanted: {
    participantIds?: Iterable<string>;
    organisationIds?: Iterable<string>;
    listingIds?: Iterable<string>;
  },
  seen?: Seen,
): Promise<Related> {
  const { models } = context;
  const participants = await byId<ParticipantDoc>(
    models.Participant,
    wanted.participantIds ?? [],
    seen?.people,
  );
  const organisationIds = new Set(wanted.organisationIds ?? []);
  for (const someone of participants.values())
    if (someone.organisationId) organisationIds.add(someone.organisationId);
  const [organisations, listings] = await Promise.all([
    byId<OrganisationDoc>(models.Organisation, organisationIds),
    byId<Named>(models.Listing, wanted.listingIds ?? [], seen?.listings, NAMED_FIELDS),
  ]);
  return { participants, organisations, listings };
}

export const relatedToMeetings = (
  context: Pick<InEdition, 'models'>,
  meetings: readonly MeetingDoc[],
  seen?: Seen,
): Promise<Related> =>
  relatedTo(
    context,
    {
      participantIds: meetings.flatMap((meeting) => meeting.participantIds),
      listingIds: mentionedIn(meetings),
    },
    seen,
  );

const readFor = new WeakMap<MeetingDoc, Promise<Related>>();

/** What one document of a meeting refers to, read once for the fact and the answer that show it. */
export function relatedToMeeting(
  context: Pick<InEdition, 'models'> & Partial<Pick<InEdition, 'seen'>>,
  meeting: MeetingDoc,
): Promise<Related> {
  let related = readFor.get(meeting);
  if (!related) {
    related = relatedToMeetings(context, [meeting], context.seen);
    readFor.set(meeting, related);
  }
  return related;
}

interface Readable {
  find(filter: object): { select(fields: string): { lean(): Promise<unknown> } };
}

async function byId<T extends { _id: string }>(
  model: unknown,
  ids: Iterable<string>,
  seen?: ReadonlyMap<string, unknown>,
  fields = '',
): Promise<Map<string, T>> {
  const wanted = new Set(ids);
  const known = [...wanted].flatMap((id) => (seen?.get(id) as T | undefined) ?? []);
  for (const { _id } of known) wanted.delete(_id);
  const found =
    wanted.size === 0
      ? []
      : ((await (model as Readable)
          .find({ _id: { $in: [...wanted] } })
          .select(fields)
          .lean()) as T[]);
  return new Map([...known, ...found].map((document) => [document._id, document]));
}
