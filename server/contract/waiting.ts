import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { ListingMention } from './listings.ts';
import { ParticipantView } from './people.ts';
import { SlotId, TableView } from './slots.ts';
import { CommandKey, Id, Instant, line, prose } from './values.ts';

/** `waiting` in line, `offered` a place until a deadline. The others are ends: `passed` left the place to the next,
 * `expired` did not answer in time or has no time left to wait for, `left` the line. Who takes the place leaves the
 * line by becoming the meeting. */
export const WAITING_STATES = ['waiting', 'offered', 'passed', 'expired', 'left'] as const;
export const WaitingState = z.enum(WAITING_STATES);
export type WaitingState = z.infer<typeof WaitingState>;

/** Somebody's place in the line for a person. */
export const WaitingView = z.object({
  id: Id,
  rev: z.number().int(),
  state: WaitingState,
  /** Who waits. */
  participant: ParticipantView,
  /** For whom. */
  awaited: ParticipantView,
  /** The fiche that is answered, and the one of who waits. */
  listing: ListingMention.nullable(),
  fromListing: ListingMention.nullable(),
  /** Times waited for; any when empty. */
  slotIds: z.array(SlotId),
  /** 1 = the next to be offered a place; null once out of the line. */
  position: z.number().int().nullable(),
  /** A place that became free; with the state `expired`, the one that was not taken in time. */
  offer: z
    .object({
      slotId: SlotId,
      /** Kept for this person until the deadline: taking it is a meeting. Otherwise taking it is a proposal. */
      firm: z.boolean(),
      table: TableView.nullable(),
      expiresAt: Instant.nullable(),
    })
    .nullable(),
  subject: z.string(),
  message: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type WaitingView = z.infer<typeof WaitingView>;

const onBehalf = {
  /** The person for whom I act; myself when left out. */
  onBehalfOf: Id.optional(),
  key: CommandKey.optional(),
};

export const JoinInput = z.strictObject({
  /** The person to meet. */
  withId: Id,
  /** The fiche that the talk is about: the times that its holder opened are waited for. */
  listingId: Id.nullable().default(null),
  /** The fiche of one's own organisation from which one asks. */
  fromListingId: Id.nullable().default(null),
  /** These times only; any when left out. */
  slotIds: z.array(SlotId).max(LIMITS.slotsPerProposal).default([]),
  subject: line(LIMITS.titleChars).default(''),
  message: prose(LIMITS.messageChars).default(''),
  ...onBehalf,
});

/** With `rev`, a change made meanwhile is reported as `stale`. */
export const WaitingTarget = z.strictObject({
  id: Id,
  rev: z.number().int().min(0).optional(),
  ...onBehalf,
});
