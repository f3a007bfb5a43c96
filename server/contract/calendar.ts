import { z } from 'zod';
import { Id } from './values.ts';

/** Whose meetings; mine when left out. */
export const CalendarInput = z.strictObject({ participantId: Id.optional() });

/** An address for calendar programs. Whoever knows it reads the meetings: it is for its owner alone. */
export const CalendarView = z.object({
  /** Null until one is made, and again once it is stopped. */
  url: z.string().nullable(),
});
export type CalendarView = z.infer<typeof CalendarView>;

/** `<whose meetings>.<who reads>.<what nobody can guess>`, as in the address of a feed. */
export const CalendarToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{43}$/, 'is not that of a calendar');

/** Path of the file that a signed-in person downloads, with `?participantId=` for somebody for whom they act. */
export const CALENDAR_FILE_PATH = '/api/calendar.ics';
