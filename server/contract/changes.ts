import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { SlotId, TableView } from './slots.ts';
import { Id, Instant } from './values.ts';

const place = z.object({ slotId: SlotId.nullable(), table: TableView.nullable() });

/** How an agreed meeting stands differently from what the reader knows: until they say that they have seen it, act on the
 * meeting, or its time is over. What was undone meanwhile is no change. */
export const ChangeView = z.object({
  meetingId: Id,
  /** moved: to another time or another table. */
  kind: z.enum(['moved', 'cancelled']),
  /** Where the reader knows it to be. */
  from: place,
  /** Where it is now; null when it does not take place any more. */
  to: place.nullable(),
  /** Who did it last; null when nobody answered in time, or the clock ended it. */
  by: z
    .object({
      name: z.string(),
      organisation: z.string().nullable(),
      staff: z.boolean(),
    })
    .nullable(),
  /** In the words of who did it. */
  reason: z.string(),
  at: Instant,
  /** Given back to say that this was seen, and nothing newer. */
  lines: z.number().int(),
});
export type ChangeView = z.infer<typeof ChangeView>;

export const ChangesInput = z.strictObject({ participantId: Id.optional() });

export const SeenInput = z.strictObject({
  /** Whose agenda was read; oneself when left out. */
  participantId: Id.optional(),
  seen: z
    .array(z.strictObject({ meetingId: Id, lines: z.number().int().min(1) }))
    .min(1, 'say what you have seen')
    .max(LIMITS.seenAtOnce),
});
