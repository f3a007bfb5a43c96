import type {
  BusyDoc,
  EditionDoc,
  EngagementDoc,
  ListingDoc,
  MeetingDoc,
  ParticipantDoc,
} from '../../models/index.ts';
import { HERE, type InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { slotOfClaim } from '../seating/availability.ts';
import { nightsAmong } from '../seating/nights.ts';

/** What a schedule has to know of an edition as it is now. Plain data: nothing here is a promise, since somebody may
 * book the moment after it was read. */
export interface ScheduleFacts {
  edition: EditionDoc;
  now: Date;
  /** Everybody who takes part, but staff. */
  people: ReadonlyMap<string, ParticipantDoc>;
  /** Meetings that hold a place, those that have begun or are over among them. */
  bookings: readonly MeetingDoc[];
  /** Slots in which somebody is expected in a session, keeps time for themselves or is held for a waiting list; tables
   * and interpreters that are held or out of use are there too. */
  away: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slots that each person keeps for themselves; they are in `away` too. */
  kept: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sessions in which each person is expected, with the slots that they take; those slots are in `away` too. */
  expected: ReadonlyMap<string, readonly { sittingId: string; slotIds: string[] }[]>;
  /** Slots that are at night where somebody who joins by video is; people without such slots are not there. */
  nights: ReadonlyMap<string, ReadonlySet<string>>;
  /** People who opened slots on a fiche: they receive at a table. */
  hosts: ReadonlySet<string>;
}

/** Reads what holds people, tables and interpreters in this edition. */
export async function scheduleFacts(context: InEdition): Promise<ScheduleFacts> {
  const { models, edition } = context;
  const inEdition = { editionId: edition._id };
  const [people, bookings, others, busy, open] = await Promise.all([
    models.Participant.find({ ...inEdition, ...HERE, role: { $nin: ['staff', 'screen'] } }).lean<
      ParticipantDoc[]
    >(),
    models.Meeting.find({ ...inEdition, claims: { $exists: true } }).lean<MeetingDoc[]>(),
    models.Engagement.find({
      ...inEdition,
      kind: { $nin: ['meeting', 'removal'] },
      claims: { $exists: true },
    })
      .select('claims participantIds sittingId')
      .lean<Held[]>(),
    models.Busy.find(inEdition).lean<BusyDoc[]>(),
    models.Listing.find({ ...inEdition, status: 'published' })
      .select('openSlots')
      .lean<Pick<ListingDoc, 'openSlots'>[]>(),
  ]);
  const nights = await nightsAmong(context, people);
  return {
    edition,
    now: context.now().toJSDate(),
    people: new Map(people.map((someone) => [someone._id, someone])),
    bookings,
    away: slotsByOwner(others.flatMap(({ claims = [] }) => claims.flatMap(heldBy))),
    expected: sessionsOf(others),
    kept: slotsByOwner(busy.flatMap(({ claims = [] }) => claims.flatMap(heldBy))),
    nights: nightsIn(edition, people, nights),
    hosts: new Set(open.flatMap((listing) => listing.openSlots.map(({ hostId }) => hostId))),
  };
}

function nightsIn(
  edition: EditionDoc,
  people: readonly ParticipantDoc[],
  nights: Awaited<ReturnType<typeof nightsAmong>>,
): Map<string, Set<string>> {
  const grid = gridOf(edition);
  const entries = people
    .filter(({ remote }) => remote)
    .map((someone) => {
      const isNight = nights([someone]);
      return [someone._id, new Set(grid.filter(isNight).map((slot) => slot.id))] as const;
    });
  return new Map(entries.filter(([, slots]) => slots.size > 0));
}

type Held = Pick<EngagementDoc, 'claims' | 'participantIds'> & { sittingId?: string };

function sessionsOf(held: readonly Held[]): ScheduleFacts['expected'] {
  const found = new Map<string, { sittingId: string; slotIds: string[] }[]>();
  for (const { sittingId, participantIds, claims = [] } of held) {
    if (sittingId === undefined) continue;
    const slotIds = [...new Set(claims.flatMap((claim) => slotOfClaim(claim) ?? []))];
    for (const id of participantIds) found.set(id, [...(found.get(id) ?? []), { sittingId, slotIds }]);
  }
  return found;
}

/** Who or what a claim holds, and when. */
function heldBy(claim: string): [id: string, slotId: string][] {
  const slotId = slotOfClaim(claim);
  const id = claim.split('·')[2];
  return slotId === null || id === undefined ? [] : [[id, slotId]];
}

function slotsByOwner(holdings: readonly [id: string, slotId: string][]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, slotId] of holdings) found.set(id, (found.get(id) ?? new Set()).add(slotId));
  return found;
}
