import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { ParticipantView } from './people.ts';
import { SlotView } from './slots.ts';
import { Id, Instant, ListingKind, prose } from './values.ts';

/** What it means that somebody no longer takes part, before it is done. */
export const DepartureView = z.object({
  person: ParticipantView,
  /** Booked meetings that would be cancelled, in the order of time; without a slot where one has lost its place. */
  meetings: z.array(z.object({ id: Id, slot: SlotView.nullable(), with: z.array(ParticipantView) })),
  /** Requests that would be withdrawn, theirs and those made to them. */
  requests: z.number().int(),
  /** Lines in which they wait, or others wait for them. */
  waits: z.number().int(),
  /** Sessions at which they are expected, by title. */
  sittings: z.array(z.string()),
  /** Micro-ateliers that they present; alone: it would be withdrawn. */
  workshops: z.array(z.object({ id: Id, title: z.string(), alone: z.boolean() })),
  /** Fiches of which they are a contact; the only one: it would be a draft again. */
  listings: z.array(z.object({ id: Id, kind: ListingKind, title: z.string(), only: z.boolean() })),
});
export type DepartureView = z.infer<typeof DepartureView>;

export const RemoveInput = z.strictObject({
  id: Id,
  /** Told with each meeting that is cancelled. */
  reason: prose(LIMITS.messageChars).default(''),
});

/** Somebody who no longer takes part. */
export const DepartedView = ParticipantView.extend({ leftAt: Instant, reason: z.string() });
export type DepartedView = z.infer<typeof DepartedView>;
