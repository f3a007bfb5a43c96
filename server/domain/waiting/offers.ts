import { UNDO_GRACE_SECONDS } from '../../contract/limits.ts';
import { Refusal } from '../../errors.ts';
import type { ListingDoc, MeetingDoc, ParticipantDoc, WaitingDoc } from '../../models/index.ts';
import { changeAll } from '../change-all.ts';
import { type Fact, type InEdition, isDuplicate } from '../context.ts';
import { gridOf, type Slot } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { tableNeed } from '../edition/video.ts';
import { keptApart } from '../people/do-not-meet.ts';
import {
  commonSlots,
  type Held,
  heldBy,
  offerClaimOf,
  slotsOf,
  takenTables,
} from '../seating/availability.ts';
import { fullOf } from '../seating/caps.ts';
import { restOf } from '../seating/rest.ts';
import { type Seat, seat } from '../seating/seating.ts';
import { changeWaiting, lineClaim, loseOffer, offerTerms, tellLine, whoMeet } from './changes.ts';
import { awaitedOf, byArrival, hasTimeLeft, offerEnds, openedBy, slotsWaitedFor, waiterOf } from './line.ts';

/** May a place be free after this? */
export function frees(fact: Fact): boolean {
  switch (fact.type) {
    case 'meeting':
      return fact.name === 'meeting:moved' || (!fact.meeting.claims && hadSlot(fact.meeting));
    case 'agenda':
    case 'board':
    case 'edition':
    case 'limits':
    case 'listing':
    case 'waiting':
      return true;
    default:
      return false;
  }
}

/** A meeting that never sat anywhere gives nothing back. */
const hadSlot = ({ history }: MeetingDoc): boolean => history.some((line) => line.after.slotId !== null);

/** Offers every place that is free to the first who waits for it. Run after whatever frees a place, and by the clock,
 * which heals what a crash left between the two. Safe in any number of processes: an offer is one write of one
 * document, and the unique index on claims lets one of two stand.
 * @returns how many offers were made */
export async function offerFreePlaces(context: InEdition): Promise<number> {
  const { edition, models } = context;
  const line = await models.Waiting.find({ editionId: edition._id, state: 'waiting' }).lean<WaitingDoc[]>();
  if (line.length === 0) return 0;
  const hall = await readHall(context, line);
  const meet = whoMeet(context, hall.held);
  let made = 0;
  for (const entry of line.sort(byArrival)) {
    const place = meet(entry) ? null : await firstPlace(context, entry, hall);
    if (!place) continue;
    made++;
    hall.take(entry, place);
    tellLine(context, entry);
  }
  return made;
}

/** Offers that nobody answered in time or whose time left the grid, waits without a time left, and those of people who meet by now come to their end
 * and say so. Run by the clock, safe in any number of processes. */
export async function expireWaiting(context: InEdition): Promise<number> {
  const { edition, models } = context;
  const now = context.now();
  const open = await models.Waiting.find({
    editionId: edition._id,
    state: { $in: ['waiting', 'offered'] },
  }).lean<WaitingDoc[]>();
  const late = now.minus({ seconds: UNDO_GRACE_SECONDS }).toJSDate();
  const meet = whoMeet(context, await heldBy(models, [...new Set(open.map(waiterOf))]));
  const endOf = (entry: WaitingDoc): [action: string, state: 'expired' | 'left'] | null => {
    if (entry.state === 'offered') {
      return entry.expiresAt !== null && entry.expiresAt <= late ? ['lapsed', 'expired'] : null;
    }
    if (meet(entry)) return ['left', 'left'];
    return hasTimeLeft(edition, entry, now.toJSDate()) ? null : ['expired', 'expired'];
  };
  const slots = new Set(gridOf(edition).map(({ id }) => id));
  return changeAll(open, async (entry) => {
    // A time that is held cannot leave the grid; one that is only said to be free can.
    if (entry.state === 'offered' && !slots.has(entry.slotId ?? '')) return loseOffer(context, entry);
    const end = endOf(entry);
    if (!end) return false;
    const [action, state] = end;
    const written = await changeWaiting(context, entry, action, { state, expiresAt: null, claims: null });
    if (written) tellLine(context, written);
    return written !== null;
  });
}

/** What is taken, read once for the whole line and kept up to date with the offers made. It only chooses what is worth
 * trying: the index decides. */
interface Hall {
  people: ReadonlyMap<string, ParticipantDoc>;
  listings: ReadonlyMap<string, ListingDoc>;
  /** What those in the line hold, offers made meanwhile left aside. */
  held: readonly Held[];
  taken: ReadonlyMap<string, Set<string>>;
  tables: Awaited<ReturnType<typeof takenTables>>;
  take: (entry: WaitingDoc, slot: Slot) => void;
}

async function readHall(context: InEdition, line: readonly WaitingDoc[]): Promise<Hall> {
  const { edition, models } = context;
  const ids = [...new Set(line.flatMap((entry) => entry.participantIds))];
  const listingIds = [...new Set(line.flatMap((entry) => entry.listingId ?? []))];
  const [people, listings, held, tables] = await Promise.all([
    models.Participant.find({ _id: { $in: ids } }).lean<ParticipantDoc[]>(),
    models.Listing.find({ _id: { $in: listingIds } }).lean<ListingDoc[]>(),
    heldBy(models, ids),
    takenTables(models, edition),
  ]);
  const taken = slotsOf(held, edition._id, ids);
  return {
    people: new Map(people.map((someone) => [someone._id, someone])),
    listings: new Map(listings.map((listing) => [listing._id, listing])),
    held,
    taken,
    tables,
    take: (entry, slot) => {
      for (const id of entry.participantIds) taken.get(id)?.add(slot.id);
    },
  };
}

/** Offers the soonest place that this person can have. @returns its slot, or null */
async function firstPlace(context: InEdition, entry: WaitingDoc, hall: Hall): Promise<Slot | null> {
  const people = entry.participantIds.flatMap((id) => hall.people.get(id) ?? []);
  const [waiter, awaited] = people;
  if (!waiter || !awaited || people.length !== 2 || keptApart(waiter, awaited)) return null;
  const opened = openedBy(hall.listings.get(entry.listingId ?? ''), awaited._id);
  const now = context.now().toJSDate();
  const wanted = new Set(slotsWaitedFor(context.edition, entry, opened, now).map((slot) => slot.id));
  const free = commonSlots({
    edition: context.edition,
    now,
    taken: people.map((someone) => hall.taken.get(someone._id)),
    tables: hall.tables,
    need: tableNeed(people),
    interpreters: interpretersFor(context.edition, people),
  }).filter((slot) => wanted.has(slot.id));
  if (free.length === 0) return null;
  // Whoever has all the meetings they accept could not agree to another.
  if (fullOf(people, hall.held).length > 0) return null;
  const tiredIn = restOf(context, people, hall.held);
  for (const slot of free) {
    if (tiredIn(slot.id)) continue;
    const offered = opened.has(slot.id)
      ? await offerFirmly(context, entry, people, slot)
      : await offerLoosely(context, entry, slot);
    if (offered === 'made') return slot;
    // Another process was first with this entry, and goes on from there; or one of them has all the meetings they accept.
    if (offered !== 'taken') return null;
  }
  return null;
}

/** The one write of an offer: only who still waits is offered a place. */
const offer = (
  context: InEdition,
  entry: WaitingDoc,
  slot: Slot,
  { claims, ...place }: Omit<Seat, 'slotId'> & { firm: boolean },
): Promise<WaitingDoc | null> =>
  changeWaiting(
    context,
    entry,
    'offered',
    {
      state: 'offered',
      slotId: slot.id,
      ...place,
      noticeDue: true,
      expiresAt: offerEnds(context.edition, slot, context.now().toJSDate(), offerTerms(context)),
      claims: [lineClaim(context, entry), ...claims],
    },
    { from: 'waiting' },
  );

type Attempt = 'made' | 'outrun' | 'full' | 'taken';

/** Keeps people, table and interpreter for the person until the deadline. */
async function offerFirmly(
  context: InEdition,
  entry: WaitingDoc,
  people: readonly ParticipantDoc[],
  slot: Slot,
): Promise<Attempt> {
  try {
    const written = await seat(
      context,
      { meetingId: entry._id, people, slotId: slot.id, tableId: null },
      ({ tableId, interpreterId, claims }) =>
        offer(context, entry, slot, { tableId, interpreterId, firm: true, claims }),
    );
    return written ? 'made' : 'outrun';
  } catch (error) {
    if (error instanceof Refusal) return error.code === 'cap_reached' ? 'full' : 'taken';
    throw error;
  }
}

/** Says that both are free: the awaited person did not open this slot, so nobody's time is held. Only the offer itself
 * is claimed, so that it is made to one at a time. */
async function offerLoosely(context: InEdition, entry: WaitingDoc, slot: Slot): Promise<Attempt> {
  try {
    const claims = [offerClaimOf(context.edition._id, awaitedOf(entry), slot.id)];
    const written = await offer(context, entry, slot, {
      tableId: null,
      interpreterId: null,
      firm: false,
      claims,
    });
    return written ? 'made' : 'outrun';
  } catch (error) {
    if (isDuplicate(error)) return 'taken';
    throw error;
  }
}
