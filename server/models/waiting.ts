import { Schema } from 'mongoose';
import type { WaitingState } from '../contract/waiting.ts';
import type { EngagementDoc } from './engagement.ts';
import { type HistoryEntry, type MeetingDoc, meetingFields } from './meetings.ts';

/** Somebody's place in the line for a person. It lives in the collection of meetings and is shaped like one, because a
 * free place is held for them by the same claims, and taking it turns this very document into the meeting: each step
 * is one write of one document. See docs/guarantee.md.
 *
 * While it waits or is offered it claims `<edition>·wait·<who>·<for whom>`: nobody stands twice in one line. */
export interface WaitingDoc extends EngagementDoc, Pick<MeetingDoc, (typeof SHARED)[number]> {
  kind: 'waiting';
  state: WaitingState;
  /** Who waits and for whom, in this order. */
  participantIds: [waiterId: string, awaitedId: string];
  /** Slots waited for; any when empty. */
  wantedSlotIds: string[];
  /** Slots that were offered and left to the next in line. */
  passedSlotIds: string[];
  /** The offer holds people, table and interpreter: the awaited person opened the slot, so that taking it is a
   * meeting. Otherwise it only says that both are free, and taking it is a proposal to them. */
  firm: boolean;
  /** The offer is still to be told by e-mail to who has no page open; absent once it was. */
  noticeDue?: boolean;
  /** When the offer goes to the next in line. */
  expiresAt: Date | null;
  history: HistoryEntry[];
}

const SHARED = [
  'slotId',
  'tableId',
  'interpreterId',
  'people',
  'requestedById',
  'listingId',
  'fromListingId',
  'listingsThen',
  'subject',
  'message',
] as const satisfies (keyof MeetingDoc)[];

export const waitingSchema = new Schema(
  {
    ...meetingFields,
    wantedSlotIds: { type: [String], default: [] },
    passedSlotIds: { type: [String], default: [] },
    firm: { type: Boolean, default: false },
    noticeDue: { type: Boolean },
  },
  { versionKey: false, minimize: false },
);
