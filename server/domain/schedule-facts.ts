import type {
  AttendanceDoc,
  BusyDoc,
  ClosureDoc,
  EditionDoc,
  ListingDoc,
  MeetingDoc,
  ParticipantDoc,
} from '../models/index.ts';
import { slotOfClaim } from './availability.ts';
import type { InEdition } from './context.ts';

/** What a schedule has to know of an edition as it is now. Plain data: nothing here is a promise, since somebody may
 * book the moment after it was read. */
export interface ScheduleFacts {
  edition: EditionDoc;
  now: Date;
  /** Everybody but staff. */
  people: ReadonlyMap<string, ParticipantDoc>;
  /** Meetings that hold a place, those that have begun or are over among them. */
  bookings: readonly MeetingDoc[];
  /** Slots in which each person is expected in a session or keeps time for themselves. */
  away: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slots that each person keeps for themselves; they are in `away` too. */
  kept: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slots in which each table is out of use. */
  closed: ReadonlyMap<string, ReadonlySet<string>>;
  /** People who opened slots on a fiche: they receive at a table. */
  hosts: ReadonlySet<string>;
}

/** Reads what holds people, tables and interpreters in this edition. */
export async function scheduleFacts(context: InEdition): Promise<ScheduleFacts> {
  const { models, edition } = context;
  const inEdition = { editionId: edition._id };
  const [people, bookings, attendances, busy, closures, open] = await Promise.all([
    models.Participant.find({ ...inEdition, role: { $nin: ['staff', 'screen'] } }).lean<ParticipantDoc[]>(),
    models.Meeting.find({ ...inEdition, claims: { $exists: true } }).lean<MeetingDoc[]>(),
    models.Attendance.find({ ...inEdition, claims: { $exists: true } }).lean<AttendanceDoc[]>(),
    models.Busy.find(inEdition).lean<BusyDoc[]>(),
    models.Closure.find(inEdition).lean<ClosureDoc[]>(),
    models.Listing.find({ ...inEdition, status: 'published' })
      .select('openSlots')
      .lean<Pick<ListingDoc, 'openSlots'>[]>(),
  ]);
  const keeping = busy.map((one) => ({ ids: one.participantIds, slotIds: one.slotIds }));
  const sitting = attendances.map((one) => ({
    ids: one.participantIds,
    slotIds: (one.claims ?? []).flatMap((claim) => slotOfClaim(claim) ?? []),
  }));
  return {
    edition,
    now: context.now().toJSDate(),
    people: new Map(people.map((someone) => [someone._id, someone])),
    bookings,
    away: slotsByOwner([...keeping, ...sitting]),
    kept: slotsByOwner(keeping),
    closed: slotsByOwner(closures.map((one) => ({ ids: [one.tableId], slotIds: one.slotIds }))),
    hosts: new Set(open.flatMap((listing) => listing.openSlots.map(({ hostId }) => hostId))),
  };
}

function slotsByOwner(
  holdings: readonly { ids: readonly string[]; slotIds: readonly string[] }[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { ids, slotIds } of holdings)
    for (const id of ids) {
      const slots = found.get(id) ?? new Set();
      for (const slotId of slotIds) slots.add(slotId);
      found.set(id, slots);
    }
  return found;
}
