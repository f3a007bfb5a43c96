import { z } from 'zod';
import { ListingSummary, MatchReasonView } from './listings.ts';
import { MeetingView } from './meetings.ts';
import { ParticipantView } from './people.ts';
import { SlotId } from './slots.ts';

/** Two people who could fill a free table, and why they. */
export const GapPairView = z.object({
  people: z.array(ParticipantView).length(2),
  /** Meetings that each of them has, in the order of `people`. */
  meetings: z.array(z.number().int()).length(2),
  /** A request waits between them; each is among the best partners of the other; one is among the other's. */
  because: z.enum(['proposal', 'mutual', 'suggested']),
  /** The request that waits. */
  proposal: MeetingView.nullable(),
  /** Their fiches, in the order of `people`. */
  listings: z.array(ListingSummary).length(2).nullable(),
  /** Why the fiches answer one another. */
  reasons: z.array(MatchReasonView),
});
export type GapPairView = z.infer<typeof GapPairView>;

/** A time with free tables. */
export const GapView = z.object({
  slotId: SlotId,
  tablesFree: z.number().int(),
  /** Free tables that could be filled at once: nobody counts twice. */
  fillable: z.number().int(),
  /** The best first. */
  pairs: z.array(GapPairView),
});
export type GapView = z.infer<typeof GapView>;
