import { nanoid } from 'nanoid';
import { LIMITS } from '../../contract/limits.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { ListingDoc, ParticipantDoc, WaitingDoc } from '../../models/index.ts';
import {
  actingFor,
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  isDuplicate,
  isStaff,
  nameOf,
  person,
} from '../context.ts';
import { entry as historyEntry, placeOf } from '../meetings/changes.ts';
import { aboutFiches, namedFiches } from '../meetings/fiches.ts';
import { asker } from '../meetings/meetings.ts';
import { refuseKeptApart } from '../people/do-not-meet.ts';
import { actsFor, participantsHere } from '../people/people.ts';
import { freeSlotsFor, slotOffer } from '../seating/alternatives.ts';
import { type FreeSlot, type Held, heldByFew } from '../seating/availability.ts';
import { fullOf, limitOf } from '../seating/caps.ts';
import { slotToPropose } from '../seating/slots.ts';
import { lineClaim, tellLine, whoMeet } from './changes.ts';
import { awaitedOf, byArrival, openedBy, positionOf, slotsWaitedFor } from './line.ts';

/** What an offer that ended without an answer is still shown for, ms. */
const RECENT_MS = 3_600_000;

/** A place in line as it is read: with its number. */
export interface Waiting {
  entry: WaitingDoc;
  position: number | null;
}

/** Gets in line for a person. @throws Refusal wrong_state with the slots that are free anyhow, already_exists,
 * bad_input for oneself, forbidden for people kept apart, cap_reached for too many lines */
export async function join(context: Context, input: ParsedInput<'waiting:join'>): Promise<Waiting> {
  const here = inEdition(context);
  const waiter = await asker(here, input.onBehalfOf);
  const earlier = await earlierJoin(here, input.key);
  if (earlier) return withPosition(here, earlier);
  if (input.withId === waiter._id) {
    throw new Refusal('bad_input', 'withId: names the person who waits; name the person to meet', {
      fields: [{ path: 'withId', message: 'must not be the person who waits' }],
    });
  }
  const people = [waiter, ...(await participantsHere(here, [input.withId]))] as [
    ParticipantDoc,
    ParticipantDoc,
  ];
  const wantedSlotIds = [...new Set(input.slotIds)];
  for (const slotId of wantedSlotIds) slotToPropose(here, slotId);
  const fiches = await namedFiches(here, input, [waiter]);
  refuseKeptApart(here, people);
  const held = await heldByFew(here.models, here.edition, people);
  const meet = whoMeet(here, held);
  if (meet({ participantIds: [waiter._id, people[1]._id] })) {
    throw new Refusal(
      'wrong_state',
      `${nameOf(waiter)} and ${nameOf(people[1])} meet already: move that meeting`,
    );
  }
  await refuseWhenFree(here, people, fiches.listing, { wantedSlotIds, held });
  await refuseBeyondLimit(here, waiter);
  const entry = newEntry(here, input, people, { wantedSlotIds, ...aboutFiches(fiches) });
  try {
    await here.models.Waiting.create(entry);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await earlierJoin(here, input.key);
    if (first) return withPosition(here, first);
    throw new Refusal(
      'already_exists',
      `${nameOf(waiter)} waits for ${nameOf(people[1])} already: leave that line first to wait for other times`,
    );
  }
  tellLine(here, entry);
  return withPosition(here, entry);
}

/** The lines of one person, both those in which they stand and those who wait for them: mine and those of people for
 * whom I act unless one is named. Staff may read all. What ended without a place is told for a while. */
export async function list(context: Context, input: ParsedInput<'waiting:list'>): Promise<Waiting[]> {
  const here = inEdition(context);
  const whose = await whoseLines(here, input.participantId);
  const recently = { $gte: new Date(here.now().toMillis() - RECENT_MS) };
  const found = await here.models.Waiting.find({
    ...(whose ? { participantIds: { $in: whose } } : {}),
    editionId: here.edition._id,
    $or: [{ state: { $in: ['waiting', 'offered'] } }, { state: 'expired', updatedAt: recently }],
  }).lean<WaitingDoc[]>();
  return withPositions(here, found.sort(byArrival));
}

/** Null = everybody's. @throws Refusal forbidden */
async function whoseLines(context: InEdition, participantId: string | undefined): Promise<string[] | null> {
  if (participantId !== undefined) return [(await actingFor(context, participantId))._id];
  if (isStaff(context)) return null;
  const me = person(context);
  return [me._id, ...(await actsFor(context, me)).map((someone) => someone._id)];
}

export async function withPositions(context: InEdition, found: readonly WaitingDoc[]): Promise<Waiting[]> {
  const line = await context.models.Waiting.find({
    participantIds: { $in: [...new Set(found.map(awaitedOf))] },
    editionId: context.edition._id,
    state: { $in: ['waiting', 'offered'] },
  }).lean<WaitingDoc[]>();
  const inLine = (entry: WaitingDoc) => entry.state === 'waiting' || entry.state === 'offered';
  return found.map((entry) => ({ entry, position: inLine(entry) ? positionOf(entry, line) : null }));
}

export const withPosition = async (context: InEdition, entry: WaitingDoc): Promise<Waiting> =>
  (await withPositions(context, [entry]))[0]!;

async function earlierJoin(context: InEdition, key: string | undefined): Promise<WaitingDoc | null> {
  if (key === undefined) return null;
  return context.models.Waiting.findOne({ commandKey: commandKey(context, key)! }).lean<WaitingDoc>();
}

/** A look before the write, to spare a wait: what becomes free meanwhile is offered at once.
 * @throws Refusal wrong_state with the slots */
async function refuseWhenFree(
  context: InEdition,
  people: readonly [ParticipantDoc, ParticipantDoc],
  listing: ListingDoc | null,
  { wantedSlotIds, held }: { wantedSlotIds: string[]; held: readonly Held[] },
): Promise<void> {
  const opened = openedBy(listing, people[1]._id);
  const now = context.now().toJSDate();
  const waitedFor = slotsWaitedFor(context.edition, { wantedSlotIds, passedSlotIds: [] }, opened, now);
  const ids = new Set(waitedFor.map((slot) => slot.id));
  if (ids.size === 0) {
    throw new Refusal('slot_closed', 'no time is left to wait for: choose times that are still to come');
  }
  if (fullOf(people, held).length > 0) return;
  const free = (
    await freeSlotsFor(context, { people, open: opened, held }, undefined, LIMITS.slotsPerEdition)
  ).filter((slot) => ids.has(slot.id));
  if (free.length === 0) return;
  throw new Refusal('wrong_state', adviceOf(free), { alternatives: free.slice(0, 6).map(slotOffer) });
}

const adviceOf = (free: readonly FreeSlot[]): string => {
  const names = (open: boolean) => free.filter((slot) => slot.open === open).map((slot) => slot.id);
  const [toBook, toPropose] = [names(true), names(false)];
  return toBook.length > 0
    ? `no need to wait: ${toBook.join(', ')} can be booked now`
    : `no need to wait: both are free in ${toPropose.join(', ')}, propose one`;
};

async function refuseBeyondLimit(context: InEdition, waiter: ParticipantDoc): Promise<void> {
  const lines = await context.models.Waiting.find({
    participantIds: waiter._id,
    state: { $in: ['waiting', 'offered'] },
  }).lean<WaitingDoc[]>();
  if (lines.filter((entry) => entry.participantIds[0] === waiter._id).length < LIMITS.waitsPerPerson) return;
  throw new Refusal(
    'cap_reached',
    `${nameOf(waiter)} waits in ${LIMITS.waitsPerPerson} lines, the most there may be: leave one first`,
    // Nobody can change it.
    { limit: { ...limitOf(context, waiter, 'lines', LIMITS.waitsPerPerson), editable: false } },
  );
}

function newEntry(
  context: InEdition,
  input: ParsedInput<'waiting:join'>,
  people: readonly [ParticipantDoc, ParticipantDoc],
  about: Pick<WaitingDoc, 'wantedSlotIds' | 'listingId' | 'fromListingId' | 'listingsThen'>,
): WaitingDoc {
  const [waiter, awaited] = people;
  const key = commandKey(context, input.key);
  const now = context.now().toJSDate();
  const participantIds: WaitingDoc['participantIds'] = [waiter._id, awaited._id];
  const entry: WaitingDoc = {
    _id: nanoid(),
    kind: 'waiting',
    editionId: context.edition._id,
    rev: 0,
    claims: [lineClaim(context, { participantIds })],
    participantIds,
    ...(key === undefined ? {} : { commandKey: key }),
    createdAt: now,
    updatedAt: now,
    state: 'waiting',
    slotId: null,
    tableId: null,
    interpreterId: null,
    people: people.map((someone) => ({
      participantId: someone._id,
      organisationId: someone.organisationId,
      answer: someone === waiter ? 'accepted' : 'pending',
      lateSince: null,
    })),
    requestedById: waiter._id,
    ...about,
    passedSlotIds: [],
    firm: false,
    subject: input.subject,
    message: input.message,
    expiresAt: null,
    history: [],
  };
  entry.history = [
    historyEntry(context, 'waited', null, placeOf(entry), { note: input.message, onBehalfOf: waiter }),
  ];
  return entry;
}
