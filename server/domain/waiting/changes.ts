import { OFFER_HOURS, OFFER_MINUTES } from '../../contract/limits.ts';
import type { MeetingDoc, WaitingDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { type EntryOptions, unchanged, updateOf } from '../meetings/changes.ts';
import { type Held, waitClaimOf } from '../seating/availability.ts';
import { awaitedOf, type OfferTerms, waiterOf } from './line.ts';

type WaitingPatch = Partial<
  Pick<
    WaitingDoc,
    'state' | 'slotId' | 'tableId' | 'interpreterId' | 'passedSlotIds' | 'firm' | 'expiresAt' | 'noticeDue'
  >
> & { claims?: string[] | null };

/** The claim of everybody who is in a line. */
export const lineClaim = (context: InEdition, entry: Pick<WaitingDoc, 'participantIds'>): string =>
  waitClaimOf(context.edition._id, waiterOf(entry), awaitedOf(entry));

export const offerTerms = ({ edition }: InEdition): OfferTerms => ({
  hours: edition.offerHours ?? OFFER_HOURS,
  minutes: edition.offerMinutesDuringEvent ?? OFFER_MINUTES,
});

/** The one write by which a place in line changes, as that of a meeting does (see changeMeeting).
 * @returns the entry as written, or null when someone else was first
 * @throws the store's duplicate-key error when a claim is taken */
export const changeWaiting = (
  context: InEdition,
  entry: WaitingDoc,
  action: string,
  patch: WaitingPatch,
  options: EntryOptions = {},
): Promise<WaitingDoc | null> =>
  context.models.Waiting.findOneAndUpdate(
    unchanged(entry, options),
    updateOf(context, entry, action, patch, options),
    { returnDocument: 'after' },
  ).lean<WaitingDoc>();

/** The one write by which a place in line becomes the meeting: the same document, its revision and history go on.
 * @returns the meeting, or null when someone else was first */
export const becomeMeeting = (
  context: InEdition,
  entry: WaitingDoc,
  patch: Pick<MeetingDoc, 'state' | 'slotId' | 'tableId' | 'people' | 'proposedSlotIds' | 'expiresAt'> & {
    claims: string[] | null;
  },
  options: EntryOptions,
): Promise<MeetingDoc | null> =>
  context.models.Engagement.findOneAndUpdate(
    { _id: entry._id, rev: entry.rev },
    updateOf(
      context,
      entry,
      'taken',
      { kind: 'meeting', reason: '', acceptedFrom: null, ...patch } as never,
      options,
    ) as never,
    { returnDocument: 'after', overwriteDiscriminatorKey: true },
  ).lean<MeetingDoc>();

export function tellLine(context: InEdition, entry: Pick<WaitingDoc, 'editionId' | 'participantIds'>): void {
  context.tell({
    type: 'waiting',
    editionId: entry.editionId,
    waiterId: waiterOf(entry),
    awaitedId: awaitedOf(entry),
  });
}

/** Which of these people, who wait for one another, meet already at a time that is not over?
 * @param held what those who wait hold */
export function whoMeet(
  context: InEdition,
  held: readonly Held[],
): (entry: Pick<WaitingDoc, 'participantIds'>) => boolean {
  const now = context.now().toJSDate();
  const toCome = new Set(
    gridOf(context.edition)
      .filter((slot) => slot.end > now)
      .map((slot) => slot.id),
  );
  const still = held.filter(({ kind, slotId }) => kind === 'meeting' && toCome.has(slotId ?? ''));
  return (entry) =>
    still.some((meeting) => entry.participantIds.every((id) => meeting.participantIds.includes(id)));
}

/** What was offered is not there any more: they wait on. @returns whether somebody else was not first */
export async function loseOffer(context: InEdition, entry: WaitingDoc): Promise<boolean> {
  const nowhere = { slotId: null, tableId: null, interpreterId: null, firm: false, expiresAt: null };
  const claims = [lineClaim(context, entry)];
  const written = await changeWaiting(context, entry, 'lost', { state: 'waiting', ...nowhere, claims });
  if (written) tellLine(context, written);
  return written !== null;
}
