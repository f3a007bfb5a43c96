import type {
  AttendanceDoc,
  EngagementDoc,
  ListingDoc,
  MeetingDoc,
  WaitingDoc,
  WorkshopDoc,
} from '../../models/index.ts';
import { type InEdition, person } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { changeMeeting } from '../meetings/changes.ts';
import { giveBackSlots } from '../seating/holdings.ts';
import { release } from '../seating/release.ts';
import { changeWaiting, tellLine } from '../waiting/changes.ts';
import { dropSpeaker } from '../workshops/places.ts';
import { workshopTime } from '../workshops/times.ts';
import { type Departed, departedOf, giveTheirTimeBack, takeTheirTime } from './departure-claims.ts';

/** Each turn has seen somebody else write first. */
const ATTEMPTS = 10;

/** What somebody has that is not over. */
export interface Live {
  meetings: MeetingDoc[];
  requests: MeetingDoc[];
  waits: WaitingDoc[];
  /** Kept time, and sessions at which they are expected. */
  kept: EngagementDoc[];
  listings: ListingDoc[];
  workshops: WorkshopDoc[];
  /** Slots in which they sit at this moment: whoever sits, sits. */
  sitsIn: ReadonlySet<string>;
}

/** @param participantIds several are read together */
export async function liveOf({ models, edition, now }: InEdition, participantIds: string[]): Promise<Live> {
  const editionId = edition._id;
  const among = { $in: participantIds };
  const [meetings, waits, kept, listings, workshops] = await Promise.all([
    models.Meeting.find({
      editionId,
      participantIds: among,
      state: { $in: ['proposed', 'confirmed', 'displaced', 'in-progress', 'held'] },
    }).lean<MeetingDoc[]>(),
    models.Waiting.find({
      editionId,
      participantIds: among,
      state: { $in: ['waiting', 'offered'] },
    }).lean<WaitingDoc[]>(),
    models.Engagement.find({
      editionId,
      participantIds: among,
      kind: { $in: ['busy', 'attendance'] },
    }).lean<EngagementDoc[]>(),
    models.Listing.find({
      editionId,
      $or: [{ contactIds: among }, { 'openSlots.hostId': among }],
    }).lean<ListingDoc[]>(),
    models.Workshop.find({ editionId, speakerIds: among, withdrawn: false }).lean<WorkshopDoc[]>(),
  ]);
  const at = now().toJSDate();
  const sittings = await models.Sitting.find({
    _id: { $in: kept.flatMap((one) => (one as Partial<AttendanceDoc>).sittingId ?? []) },
    end: { $lte: at },
  })
    .select('_id')
    .lean<{ _id: string }[]>();
  const past = new Set(sittings.map(({ _id }) => _id));
  const slots = new Map(gridOf(edition).map((slot) => [slot.id, slot]));
  const begun = ({ slotId }: MeetingDoc) => (slots.get(slotId ?? '')?.start ?? at) <= at;
  const sits = (one: MeetingDoc) =>
    one.state === 'held' || ((one.state === 'confirmed' || one.state === 'in-progress') && begun(one));
  return {
    meetings: meetings.filter((one) => one.state !== 'proposed' && !sits(one)),
    requests: meetings.filter(({ state }) => state === 'proposed'),
    waits,
    kept: kept.filter((one) => !past.has((one as Partial<AttendanceDoc>).sittingId ?? '')),
    listings,
    workshops: workshops.filter(({ place }) => {
      const time = place && workshopTime(edition, place.timeId);
      return !time || time.end > at;
    }),
    sitsIn: new Set(meetings.filter(sits).flatMap(({ slotId }) => slotId ?? [])),
  };
}

/** Ends all that somebody has who left, and takes their time. Each step is one write of one document at the revision that was
 * read; done again it does nothing, so whoever comes next (the clock of any server) goes on where somebody stopped. */
export async function settleDeparture(context: InEdition, participantId: string): Promise<void> {
  const { models, edition } = context;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const live = await liveOf(context, [participantId]);
    // In this order: what was read before they were found to be away is of a time before this moment. What they are booked
    // for after they are back is left alone.
    const someone = await models.Participant.findById(participantId).lean<Departed>();
    if (!someone?.leftAt) break;
    await endAll(context, someone, live);
    if (!(await takeTheirTime(context, edition, someone, live.sitsIn))) continue;
    const rest = await liveOf(context, [participantId]);
    if (isOver(rest)) break;
  }
  await giveTheirTimeBack(context, edition._id);
}

const isOver = (live: Live): boolean =>
  [live.meetings, live.requests, live.waits, live.kept, live.listings, live.workshops].every(
    ({ length }) => length === 0,
  );

async function endAll(context: InEdition, someone: Departed, live: Live): Promise<void> {
  const { edition, tell } = context;
  const by = context.actor.kind === 'person' ? person(context) : null;
  const reason = someone.leftReason ?? '';
  for (const meeting of [...live.meetings, ...live.requests]) {
    const patch = { state: 'cancelled', claims: null, expiresAt: null, reason } as const;
    const ended = await changeMeeting(context, meeting, 'cancelled', patch, { note: reason });
    if (ended) tell({ type: 'meeting', name: 'meeting:cancelled', meeting: ended, by });
  }
  for (const entry of live.waits) {
    const patch = { state: 'left', expiresAt: null, claims: null } as const;
    const left = await changeWaiting(context, entry, 'left', patch);
    if (left) tellLine(context, left);
  }
  for (const one of live.kept) {
    if (one.kind === 'attendance') await release(context, { _id: one._id, rev: one.rev });
    else {
      const { slotIds } = one as EngagementDoc & { slotIds: string[] };
      await giveBackSlots(context, { kind: 'busy', participantId: someone._id }, slotIds);
    }
  }
  for (const listing of live.listings) await dropContact(context, listing, someone._id);
  for (const workshop of live.workshops) await dropSpeaker(context, workshop, someone._id);
  tell({ type: 'agenda', editionId: edition._id, participantId: someone._id });
}

/** Nobody is to be met about it by their name any more; with nobody left to meet, it is a draft again. */
async function dropContact(context: InEdition, listing: ListingDoc, participantId: string): Promise<void> {
  const contactIds = listing.contactIds.filter((id) => id !== participantId);
  const lonely = contactIds.length === 0 && listing.status === 'published';
  const written = await context.models.Listing.findOneAndUpdate(
    { _id: listing._id, rev: listing.rev },
    {
      $set: {
        contactIds,
        openSlots: listing.openSlots.filter(({ hostId }) => hostId !== participantId),
        ...(lonely ? { status: 'draft' } : {}),
        updatedAt: context.now().toJSDate(),
      },
      $inc: { rev: 1 },
    },
    { returnDocument: 'after' },
  ).lean<ListingDoc>();
  if (written) context.tell({ type: 'listing', listing: written, before: listing.status });
}

/** A duty of the clock: ends what a server began and did not live to finish, or what came about in that very moment, and gives
 * the time of those back who are here again. Safe in any number of processes. */
export async function settleDepartures(context: InEdition): Promise<void> {
  const { models, edition } = context;
  const departed = await departedOf(context, edition._id);
  if (departed.length > 0) {
    const ids = departed.map(({ _id }) => _id);
    const live = await liveOf(context, ids);
    const held = await models.Departure.find({ editionId: edition._id, participantIds: { $in: ids } })
      .select('participantIds since')
      .lean<{ participantIds: string[]; since: Date }[]>();
    const since = new Map(held.map((one) => [one.participantIds[0], one.since.getTime()]));
    const busy = new Set([
      ...[...live.meetings, ...live.requests, ...live.waits, ...live.kept].flatMap(
        (one) => one.participantIds,
      ),
      ...live.listings.flatMap((one) => [...one.contactIds, ...one.openSlots.map(({ hostId }) => hostId)]),
      ...live.workshops.flatMap((one) => one.speakerIds),
    ]);
    for (const { _id, leftAt } of departed)
      if (busy.has(_id) || since.get(_id) !== leftAt.getTime()) await settleDeparture(context, _id);
  }
  await giveTheirTimeBack(context, edition._id);
}
