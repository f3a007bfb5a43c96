import type {
  EditionDoc,
  ListingDoc,
  MeetingDoc,
  OrganisationDoc,
  ParticipantDoc,
} from '../../models/index.ts';
import { inTurns, slices } from '../bourse/turns.ts';
import { HERE, type InEdition } from '../context.ts';
import { type Relations, relationsInSteps } from '../plans/relations.ts';
import { slotOfClaim } from '../seating/availability.ts';

const PERSON = [
  '_id',
  'organisationId',
  'doNotMeetIds',
  'languages',
  'remote',
  'maxMeetings',
  'maxInARow',
] as const;
const FICHE = ['_id', 'organisationId', 'openSlots', 'contactIds', 'dismissedIds'] as const;
const MEETING = [
  '_id',
  'state',
  'participantIds',
  'people',
  'requestedById',
  'proposedSlotIds',
  'expiresAt',
  'slotId',
  'claims',
] as const;

export type GapPerson = Pick<ParticipantDoc, (typeof PERSON)[number]>;
export type GapFiche = Pick<ListingDoc, (typeof FICHE)[number]>;
export type GapMeeting = Pick<MeetingDoc, (typeof MEETING)[number]>;

/** What the search for pairs has to know of an edition as it is now: no texts, no histories. */
export interface GapFacts {
  edition: EditionDoc;
  now: Date;
  /** Everybody but staff. */
  people: ReadonlyMap<string, GapPerson>;
  /** Published ones. */
  fiches: ReadonlyMap<string, GapFiche>;
  /** Requests that wait for an answer. */
  waiting: readonly GapMeeting[];
  relations: Relations;
  /** Slots in which each person has a meeting. */
  booked: ReadonlyMap<string, ReadonlySet<string>>;
  /** People, tables and interpreters that are taken, by slot. */
  taken: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Cursor<T> {
  cursor(): AsyncIterable<T>;
}

/** Reads them, one document after the other, with turns for everybody else. */
export async function gapFacts({ models, edition, now }: InEdition): Promise<GapFacts> {
  const rest = slices();
  const each = async <T>(query: Cursor<T>, take: (doc: T) => void) => {
    for await (const doc of query.cursor()) {
      take(doc);
      await rest();
    }
  };
  const inEdition = { editionId: edition._id };
  const at = now().toJSDate();
  const people = new Map<string, GapPerson>();
  const fiches = new Map<string, GapFiche>();
  const organisations: OrganisationDoc[] = [];
  const meetings: GapMeeting[] = [];
  const booked = new Map<string, Set<string>>();
  const taken = new Map<string, Set<string>>();
  await each(
    models.Participant.find({ ...inEdition, ...HERE, role: { $nin: ['staff', 'screen'] } })
      .select([...PERSON])
      .lean<GapPerson[]>(),
    (someone) => people.set(someone._id, someone),
  );
  await each(
    models.Listing.find({ ...inEdition, status: 'published' })
      .select([...FICHE])
      .lean<GapFiche[]>(),
    (fiche) => fiches.set(fiche._id, fiche),
  );
  await each(
    models.Organisation.find(inEdition).select('partnerIds').lean<OrganisationDoc[]>(),
    (organisation) => organisations.push(organisation),
  );
  await each(
    models.Meeting.find(inEdition)
      .select([...MEETING])
      .lean<GapMeeting[]>(),
    (meeting) => {
      meetings.push(meeting);
      if (!meeting.claims) return;
      for (const id of meeting.participantIds) addTo(booked, id, meeting.slotId ?? '');
    },
  );
  await each(
    models.Engagement.find({ ...inEdition, kind: { $ne: 'removal' }, claims: { $exists: true } })
      .select('claims')
      .lean<Pick<MeetingDoc, 'claims'>[]>(),
    ({ claims = [] }) => {
      for (const claim of claims) {
        const slotId = slotOfClaim(claim);
        if (slotId !== null) addTo(taken, slotId, claim.split('·')[2]!);
      }
    },
  );
  return {
    edition,
    now: at,
    people,
    fiches,
    waiting: meetings.filter(
      ({ state, expiresAt }) => state === 'proposed' && (!expiresAt || expiresAt > at),
    ),
    relations: await inTurns(relationsInSteps(meetings, organisations, [...fiches.values()])),
    booked,
    taken,
  };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
