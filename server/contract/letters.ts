import { z } from 'zod';
import { ParticipantView } from './people.ts';
import { Instant } from './values.ts';

/** A letter that the mail server did not take. */
export const UndeliveredView = z.object({
  participant: ParticipantView,
  email: z.string(),
  /** The first attempt and the last. */
  since: Instant,
  at: Instant,
  attempts: z.number().int(),
  /** The mail server's words. */
  words: z.string(),
  /** `refused`: the server refuses this recipient. `given-up`: tries went on for a day. Null while they go on. */
  end: z.enum(['refused', 'given-up']).nullable(),
  /** When it is tried again by itself. */
  nextAt: Instant.nullable(),
});
export type UndeliveredView = z.infer<typeof UndeliveredView>;
