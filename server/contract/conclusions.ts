import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { MeetingAnswer } from './meetings.ts';
import { CommandKey, Id, Instant, line } from './values.ts';

/** What came of a meeting, as one of its people sees it: something to be done together, they talk again, nothing. */
export const OUTCOMES = ['project', 'contact', 'nothing'] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** What one of the people says came of a meeting; for them and who acts for them. */
export const ConclusionView = z.object({
  meetingId: Id,
  outcome: Outcome.nullable(),
  /** For oneself: the other side never reads it, and staff do not either. */
  note: z.string(),
  /** What was agreed, as the others at the table read it. */
  nextStep: z.string(),
  at: Instant,
});
export type ConclusionView = z.infer<typeof ConclusionView>;

/** Fields left out keep what they say; `outcome: null` takes the answer back. */
export const ConcludeInput = z
  .strictObject({
    id: Id,
    onBehalfOf: Id.optional(),
    outcome: Outcome.nullable().optional(),
    note: line(LIMITS.shortTextChars).optional(),
    nextStep: line(LIMITS.titleChars).optional(),
    key: CommandKey.optional(),
  })
  .refine(
    ({ outcome, note, nextStep }) => outcome !== undefined || note !== undefined || nextStep !== undefined,
    { message: 'say an outcome, a note or a next step', path: ['outcome'] },
  );

export const ConcludedView = MeetingAnswer.extend({ conclusion: ConclusionView });
