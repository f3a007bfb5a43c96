import type { EditionDoc, ListingDoc, WaitingDoc } from '../../models/index.ts';
import { gridOf, type Slot } from '../edition/grid.ts';

/** A place is not offered later than this before its slot: one has to read it and walk to the table. */
export const LEAST_NOTICE_MINUTES = 2;

/** Who waits, and for whom. */
export const waiterOf = (entry: Pick<WaitingDoc, 'participantIds'>): string => entry.participantIds[0];
export const awaitedOf = (entry: Pick<WaitingDoc, 'participantIds'>): string => entry.participantIds[1];

/** Slots that the awaited person opened on the fiche: whoever is offered one takes it without asking. */
export const openedBy = (
  listing: Pick<ListingDoc, 'status' | 'openSlots'> | null | undefined,
  awaitedId: string,
): Set<string> =>
  new Set(
    listing?.status === 'published'
      ? listing.openSlots.filter((open) => open.hostId === awaitedId).map((open) => open.slotId)
      : [],
  );

/** Slots that may be offered, in time order: those waited for; else those that the awaited person opened; else any. */
export function slotsWaitedFor(
  edition: EditionDoc,
  entry: Pick<WaitingDoc, 'wantedSlotIds' | 'passedSlotIds'>,
  opened: ReadonlySet<string>,
  now: Date,
): Slot[] {
  const from = now.getTime() + LEAST_NOTICE_MINUTES * 60_000;
  const fits = (slotId: string) =>
    entry.wantedSlotIds.length > 0
      ? entry.wantedSlotIds.includes(slotId)
      : opened.size === 0 || opened.has(slotId);
  return gridOf(edition).filter(
    (slot) => slot.start.getTime() >= from && fits(slot.id) && !entry.passedSlotIds.includes(slot.id),
  );
}

/** Is there still a time to wait for? What a holder closes today may be open again tomorrow. */
export const hasTimeLeft = (
  edition: EditionDoc,
  entry: Pick<WaitingDoc, 'wantedSlotIds' | 'passedSlotIds'>,
  now: Date,
): boolean => slotsWaitedFor(edition, entry, new Set(), now).length > 0;

type InLine = Pick<WaitingDoc, '_id' | 'participantIds' | 'wantedSlotIds' | 'createdAt'>;

/** First come, first served; the identifier settles what the clock cannot. */
export const byArrival = (a: InLine, b: InLine): number =>
  a.createdAt.getTime() - b.createdAt.getTime() || (a._id < b._id ? -1 : 1);

/** 1 + those who came before and wait for the same person at a time that this one wants too.
 * @param line everybody who is in line, for whomever */
export function positionOf(entry: InLine, line: readonly InLine[]): number {
  const meets = (other: InLine) =>
    other.wantedSlotIds.length === 0 ||
    entry.wantedSlotIds.length === 0 ||
    other.wantedSlotIds.some((slotId) => entry.wantedSlotIds.includes(slotId));
  return (
    1 +
    line.filter(
      (other) => awaitedOf(other) === awaitedOf(entry) && byArrival(other, entry) < 0 && meets(other),
    ).length
  );
}

/** Until when a place is kept: minutes on a day of the event, hours before. Where that would leave nobody after this
 * person the time to answer, until as long before the slot as an answer takes; never past its start. */
export function offerEnds(edition: EditionDoc, slot: Slot, now: Date, terms: OfferTerms): Date {
  const minute = 60_000;
  const patience = duringEvent(edition, now) ? terms.minutes * minute : terms.hours * 60 * minute;
  const shortest = now.getTime() + terms.minutes * minute;
  const latest = Math.max(slot.start.getTime() - terms.minutes * minute, shortest);
  return new Date(Math.min(now.getTime() + patience, latest, slot.start.getTime()));
}

export interface OfferTerms {
  hours: number;
  minutes: number;
}

/** People look at their phones from two hours before the first slot of a day to its last. */
function duringEvent(edition: EditionDoc, now: Date): boolean {
  const days = new Map<number, { first: Date; last: Date }>();
  for (const slot of gridOf(edition)) {
    const day = days.get(slot.day);
    days.set(slot.day, { first: day?.first ?? slot.start, last: slot.end });
  }
  return [...days.values()].some(
    ({ first, last }) => now.getTime() >= first.getTime() - 2 * 3_600_000 && now <= last,
  );
}
